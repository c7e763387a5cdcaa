/** Which guests of a lunch the calendar may write to, and who is left out and why (S16). */
import type { Book } from '../../clients/household/book';
import { mayBeContacted } from '../../clients/household/household';
import { correspondenceIn, whyNoEmail, type OwnExclusion } from '../../letters/audience/exclusion';
import type { LunchWithInvitation } from './invitation';

export type Addressee = { readonly name: string; readonly email: string };

export type NotWritten = { readonly lunch: LunchWithInvitation; readonly name: string; readonly why: string };

/**
 * Why a guest gets no e-mail from the calendar; whoever shares an address with them gets none there either.
 */
const WHY_NOT: Readonly<Partial<Record<OwnExclusion, string>>> = {
  'do not contact': 'shares the address of somebody marked Do not contact',
  'opted out': 'opted out, or shares the address of somebody who did',
  'no email list': 'is on the No email list',
  bounced: 'has an address that bounced: ask for another',
  'bad email': 'has an Email that can’t be read',
  'no email': 'has no email',
};

/** Why a guest can't be written to; null: they can. */
function whyNot(book: Book, id: string): string | null {
  const contact = book.contactOf.get(id);
  if (contact === undefined) return 'is not on Contacts';
  if (!mayBeContacted(contact)) return 'is Do not contact';
  const reason = whyNoEmail(contact, correspondenceIn(book));
  return reason === null ? null : (WHY_NOT[reason] ?? reason);
}

/** The guests who can be written to, and the principal where somebody else invites. */
export function addresseesOf(book: Book, { guestIds }: LunchWithInvitation, user: string): Addressee[] {
  const { principal } = book.settings;
  const guests = guestIds.flatMap((id) => {
    const contact = book.contactOf.get(id);
    return contact && whyNot(book, id) === null ? [{ name: contact.name, email: contact.email }] : [];
  });
  const isTheirs = principal.email === '' || principal.email.toLowerCase() === user.toLowerCase();
  return guests.length === 0 || isTheirs ? guests : [...guests, principal];
}

/** The guests of a lunch who can't be written to. */
export const notWrittenOf = (book: Book, lunch: LunchWithInvitation): NotWritten[] =>
  lunch.guestIds.flatMap((id) => {
    const why = whyNot(book, id);
    return why === null ? [] : [{ lunch, name: book.contactOf.get(id)?.name ?? id, why }];
  });
