/** A guest of a lunch, with what the rules of the brief look at. */
import type { Book } from '../../book';
import type { CivilDay } from '../../calendar';
import type { Contact } from '../../clients/contact';
import type { Household } from '../../clients/household';
import type { Alliance } from '../alliance';

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
