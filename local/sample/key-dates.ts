/**
 * Leases that end, policies that renew, loans that mature (S13): some of them warned of in the sample's week.
 */
import { TODAY, type Day } from './day';
import { diceFor } from './dice';
import type { Household } from './households';
import type { Person } from './person';
import { isReachable } from './standing';
import { dateCell, fillTab, numbered, type Column, type Tab } from './tab';

type KeyDate = {
  readonly person: Person;
  /** A day, or what somebody typed instead of one. */
  readonly date: Day | string;
  readonly what: string;
  readonly isEveryYear: boolean;
  readonly isHandled: boolean;
};

const KINDS: readonly Pick<KeyDate, 'what' | 'isEveryYear'>[] = [
  { what: 'End of lease', isEveryYear: false },
  { what: 'Insurance renewal', isEveryYear: true },
  { what: 'Loan matures', isEveryYear: false },
  { what: 'Notice date for the option to extend', isEveryYear: false },
  { what: 'Liability policy renews', isEveryYear: true },
];

/**
 * Days from today: warnings of 180, 90 and 30 days that fall in the week or just before it, and dates that
 * are here.
 */
const NEAR_DAYS = [2, 9, 28, 29, 30, 31, 33, 34, 88, 89, 90, 91, 93, 94, 176, 179, 180, 181, 182, 184];
const FAR_DATES = 48;
/** What somebody typed into a date cell, to be found by Check the workbook. */
const NOT_A_DATE = 'end of March';

/** The tab Dates; the last row's date is one that nobody can read. */
export function datesTab(seed: number, households: readonly Household[]): Tab {
  const dice = diceFor(seed, 'dates');
  const clients = dice.shuffle(households.filter(isReachable));
  const far = Array.from({ length: FAR_DATES }, () => dice.between(-240, 800));
  const rows: KeyDate[] = [...NEAR_DAYS, ...far].map((daysAhead) => ({
    ...dice.pick(KINDS),
    person: dice.pick(clients).head,
    date: TODAY + daysAhead,
    isHandled: daysAhead < 0 || dice.isLucky(5),
  }));
  const unread: KeyDate = {
    person: dice.pick(clients).head,
    date: NOT_A_DATE,
    what: 'End of lease',
    isEveryYear: false,
    isHandled: false,
  };
  return fillTab(
    'Dates',
    COLUMNS,
    [...dice.shuffle(rows), unread].map((row, position) => ({ ...row, id: numbered('D', position) })),
  );
}

const COLUMNS: readonly Column<KeyDate & { readonly id: string }>[] = [
  ['Contact', ({ person }) => person.name],
  ['Date', ({ date }) => (typeof date === 'string' ? date : dateCell(date))],
  ['What', ({ what }) => what],
  ['Every year', ({ isEveryYear }) => isEveryYear],
  ['Handled', ({ isHandled }) => isHandled],
  ['ID', ({ id }) => id],
  ['Contact ID', ({ person }) => person.id],
];
