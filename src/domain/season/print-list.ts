/** Who gets the Hard-times letter on paper: no client is left out for want of an e-mail address (S2b). */
import type { Book } from '../clients/household/book';
import { addresseesIn, type Addressee } from '../clients/household/addressed-together';
import type { Contact } from '../records/contact';
import { groupBy } from '../values/collections';
import { compareIds } from '../values/order';
import type { Audience } from '../letters/audience/audience';
import { postalAddressOf } from '../letters/labels';

/** One letter: to all of a household who live at one address, unless each wants their own (S24). */
export type PrintedLetter = Addressee & { readonly postalAddress: string };

export type PrintList = {
  readonly letters: readonly PrintedLetter[];
  /** Neither an e-mail nor a postal address is known: somebody has to call them. */
  readonly unreachable: readonly Contact[];
};

/** A household's postal address however it is spelt. */
const placeKey = (householdId: string, postalAddress: string): string =>
  `${householdId} ${postalAddress
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()}`;

/** The print list of an audience: those whom only their e-mail address keeps from the letter, by id. */
export function printListOf({ excluded }: Audience, book: Book): PrintList {
  const withoutEmail = (['bounced', 'bad email', 'no email'] as const)
    .flatMap((reason) => excluded.get(reason) ?? [])
    .map((contact) => ({ contact, postalAddress: postalAddressOf([contact], book) }))
    .sort((a, b) => compareIds(a.contact.id, b.contact.id));
  const onPaper = withoutEmail.filter(({ postalAddress }) => postalAddress !== '');
  const places = groupBy(onPaper, ({ contact, postalAddress }) =>
    placeKey(book.householdOf.get(contact.id)?.id ?? contact.id, postalAddress),
  );
  return {
    letters: [...places.values()].flatMap((letters) => {
      const people = letters.map(({ contact }) => contact);
      const household = book.householdOf.get(people[0]?.id ?? '');
      const postalAddress = letters[0]?.postalAddress ?? '';
      return (household ? addresseesIn(household, people) : []).map((each) => ({ ...each, postalAddress }));
    }),
    unreachable: withoutEmail
      .filter(({ postalAddress }) => postalAddress === '')
      .map(({ contact }) => contact),
  };
}
