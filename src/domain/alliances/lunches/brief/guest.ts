/** A guest of a lunch, with what the rules of the brief look at. */
import type { Book } from '../../../clients/household/book';
import type { CivilDay } from '../../../calendar/civil-day';
import type { Contact } from '../../../records/contact';
import type { Household } from '../../../clients/household/household';
import type { Alliance } from '../../../records/alliance';

export type BriefedGuest = {
  readonly book: Book;
  readonly contact: Contact;
  readonly household: Household;
  /** Null: without a row on Alliances. */
  readonly alliance: Alliance | null;
  /** The day of the lunch. */
  readonly on: CivilDay;
};

/** Null: whoever had this id isn't on Contacts any more. */
export function guestOf(book: Book, id: string, on: CivilDay): BriefedGuest | null {
  const [contact, household] = [book.contactOf.get(id), book.householdOf.get(id)];
  const alliance = book.alliances.find(({ contactId }) => contactId === id) ?? null;
  return contact && household ? { book, contact, household, alliance, on } : null;
}

/** Whether introductions go to and fro with them. */
export const isPartner = ({ contact, alliance }: BriefedGuest): boolean =>
  alliance !== null || contact.kind === 'Alliance';
