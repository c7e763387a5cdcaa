/** Who gets the Hard-times letter on paper: no client is left out for want of an e-mail address (S2b). */
import type { Book } from '../book';
import type { Contact } from '../clients/contact';
import { compareIds } from '../order';
import type { Audience } from './audience';

export type PrintList = {
  readonly letters: readonly { readonly contact: Contact; readonly postalAddress: string }[];
  /** Neither an e-mail nor a postal address is known: somebody has to call them. */
  readonly unreachable: readonly Contact[];
};

/** The contact's own postal address, else that of whom they live with; '' where none is known. */
function postalAddressOf(contact: Contact, { householdOf }: Book): string {
  const household = householdOf.get(contact.id);
  return (
    [contact, ...(household ? household.reachable : [])]
      .map(({ address }) => address.trim())
      .find((address) => address !== '') ?? ''
  );
}

/** The print list of an audience: those whom only their e-mail address keeps from the letter, by id. */
export function printListOf({ excluded }: Audience, book: Book): PrintList {
  const withoutEmail = (['bounced', 'bad email', 'no email'] as const)
    .flatMap((reason) => excluded.get(reason) ?? [])
    .map((contact) => ({ contact, postalAddress: postalAddressOf(contact, book) }))
    .sort((a, b) => compareIds(a.contact.id, b.contact.id));
  return {
    letters: withoutEmail.filter(({ postalAddress }) => postalAddress !== ''),
    unreachable: withoutEmail
      .filter(({ postalAddress }) => postalAddress === '')
      .map(({ contact }) => contact),
  };
}
