/** The office's records as the rules of the practice read them: indexed once by household. */
import type { KeyDate } from '../../records/key-date';
import type { NoEmailList } from '../../letters/audience/no-email-list';
import type { Alliance, AllianceQuestion } from '../../records/alliance';
import type { Introduction } from '../../records/introduction';
import type { Lunch } from '../../records/lunch';
import type { Gift } from '../../records/gift';
import type { Need } from '../../records/need';
import type { Referral } from '../../records/referral';
import type { Sale } from '../../records/sale';
import type { Contact } from '../../records/contact';
import { householdsOf, type Household } from './household';
import type { Fact } from './information-file';
import type { PracticeSettings } from '../../records/settings';
import { historiesOf, type History } from '../../touches/history';
import type { TouchPlan } from '../../touches/touch-plan';
import type { Reply } from '../../records/reply';
import type { LoggedTouch } from '../../records/touch';

/** What stands in the workbook; records of contacts that are gone are ignored. */
export type PracticeRecords = {
  readonly contacts: readonly Contact[];
  readonly touches: readonly LoggedTouch[];
  readonly keyDates: readonly KeyDate[];
  /** Those of people who are on Contacts, or were. */
  readonly introductions: readonly Introduction[];
  /** Rows of Introductions, received, that name nobody on Contacts: who is meant has to be asked (S21). */
  readonly namesToAsk: readonly Introduction[];
  readonly lunches: readonly Lunch[];
  readonly sales: readonly Sale[];
  /** Who has a row on Alliances. */
  readonly allianceIds: ReadonlySet<string>;
  /** What is known of them, a row of Alliances each. */
  readonly alliances: readonly Alliance[];
  readonly needs: readonly Need[];
  /** What was given to people. */
  readonly gifts: readonly Gift[];
  /** Who doesn't call back. */
  readonly referrals: readonly Referral[];
  /** Answers to letters. */
  readonly replies: readonly Reply[];
  /** The facts of the information file that the office has a column for: no other is asked. */
  readonly factsKept: ReadonlySet<Fact>;
  /** The questions about alliances that the office has a column for: the others count for nothing (S15). */
  readonly questionsAsked: ReadonlySet<AllianceQuestion>;
  /** The addresses and domains that nobody writes to. */
  readonly noEmailList: NoEmailList;
  readonly plan: TouchPlan;
  readonly settings: PracticeSettings;
};

/** Who is who, and who belongs together. */
export type PeopleIndex = {
  /** By lowest id. */
  readonly households: readonly Household[];
  /** The household of each contact. */
  readonly householdOf: ReadonlyMap<string, Household>;
  readonly contactOf: ReadonlyMap<string, Contact>;
};

export type Book = PracticeRecords &
  PeopleIndex & {
    /**
     * What was done with each household, by its id and in the order of time; put in order once, where
     * somebody asks.
     */
    readonly histories: () => ReadonlyMap<string, History>;
  };

/** Indexes the contacts: one pass over them. */
export function indexPeople(contacts: readonly Contact[]): PeopleIndex {
  const households = householdsOf(contacts);
  const householdOf = new Map<string, Household>();
  for (const household of households) for (const { id } of household.members) householdOf.set(id, household);
  return { households, householdOf, contactOf: new Map(contacts.map((contact) => [contact.id, contact])) };
}

/**
 * Indexes the records; the touches in one pass, where somebody asks for them.
 *
 * @param people the index of these very contacts, where it is known already
 */
export function openBook(
  records: PracticeRecords,
  people: PeopleIndex = indexPeople(records.contacts),
): Book {
  let histories: ReadonlyMap<string, History> | null = null;
  return {
    ...records,
    ...people,
    histories: () => (histories ??= historiesOf(records.touches, people.householdOf)),
  };
}

/**
 * The book with its contacts as they have just been judged: who belongs together, and what was done with
 * them, stays.
 */
export const withContacts = (book: Book, contacts: readonly Contact[]): Book => ({
  ...openBook({ ...book, contacts }),
  histories: book.histories,
});

const NOTHING: History = [];

/** What was done with a household, in the order of time. */
export const historyOf = (book: Book, household: Household): History =>
  book.histories().get(household.id) ?? NOTHING;
