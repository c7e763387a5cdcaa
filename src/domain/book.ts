/** The office's records as the rules of the practice read them: indexed once by household. */
import type { KeyDate } from './touches/key-date';
import type { Alliance } from './alliances/alliance';
import type { Introduction } from './alliances/introduction';
import type { Lunch } from './alliances/lunch';
import type { Need } from './alliances/need';
import type { Referral } from './alliances/referral';
import type { Sale } from './clients/sale';
import type { Contact } from './clients/contact';
import { householdsOf } from './clients/household';
import type { Fact } from './clients/information-file';
import type { Household } from './clients/household';
import type { PracticeSettings } from './settings';
import { historiesOf } from './touches/history';
import type { History } from './touches/history';
import type { Plan } from './touches/plan';
import type { LoggedTouch } from './touches/touch';

/** What stands in the workbook; records of contacts that are gone are ignored. */
export type PracticeRecords = {
  readonly contacts: readonly Contact[];
  readonly touches: readonly LoggedTouch[];
  readonly keyDates: readonly KeyDate[];
  readonly introductions: readonly Introduction[];
  readonly lunches: readonly Lunch[];
  readonly sales: readonly Sale[];
  /** Who has a row on Alliances. */
  readonly allianceIds: ReadonlySet<string>;
  /** What is known of them, a row of Alliances each. */
  readonly alliances: readonly Alliance[];
  readonly needs: readonly Need[];
  /** Who doesn't call back. */
  readonly referrals: readonly Referral[];
  /** The facts of the information file that the office has a column for: no other is asked. */
  readonly factsKept: ReadonlySet<Fact>;
  /** The addresses nobody writes to, in lower case. */
  readonly doNotWrite: ReadonlySet<string>;
  readonly plan: Plan;
  readonly settings: PracticeSettings;
};

export type Book = PracticeRecords & {
  /** By lowest id. */
  readonly households: readonly Household[];
  /** The household of each contact. */
  readonly householdOf: ReadonlyMap<string, Household>;
  readonly contactOf: ReadonlyMap<string, Contact>;
  /** What was done with each household, by its id and in the order of time; put in order once, where somebody asks. */
  readonly histories: () => ReadonlyMap<string, History>;
};

/** Indexes the records: one pass over the contacts and one over the touches. */
export function openBook(records: PracticeRecords): Book {
  const households = householdsOf(records.contacts);
  const householdOf = new Map(
    households.flatMap((household) => household.members.map((member) => [member.id, household] as const)),
  );
  const contactOf = new Map(records.contacts.map((contact) => [contact.id, contact]));
  let histories: ReadonlyMap<string, History> | null = null;
  return {
    ...records,
    households,
    householdOf,
    contactOf,
    histories: () => (histories ??= historiesOf(records.touches, householdOf)),
  };
}

/** The book with its contacts as they have just been judged: who belongs together, and what was done with them, stays. */
export const withContacts = (book: Book, contacts: readonly Contact[]): Book => ({
  ...openBook({ ...book, contacts }),
  histories: book.histories,
});

const NOTHING: History = [];

/** What was done with a household, in the order of time. */
export const historyOf = (book: Book, household: Household): History =>
  book.histories().get(household.id) ?? NOTHING;
