/**
 * A year of alliance lunches, as the office has them: the built add-in plans, and people type what became of
 * each lunch.
 */
import type { Content, OfficeState } from '../../local/host/state';
import type { Press } from '../support/built';
import { aHostedOffice } from '../support/hosted';
import { rowsOf } from '../support/rows';
import { morningOf, typeRow } from '../support/small-office';
import { daysAfter, daysFrom, isWorkingDay, mondayOf } from './days';

export const WEEKS = 52;
export const QUARTER = 13;
const FIRST_MONDAY = '2026-11-23';
const ALLIANCES = 25;

export const NAMES: readonly string[] = Array.from(
  { length: ALLIANCES },
  (_, index) => `Ally ${String(index + 1).padStart(2, '0')}`,
);

/** The Monday of the year's first week, second week… */
export const mondayNo = (week: number): string => daysAfter(FIRST_MONDAY, 7 * (week - 1));

const MILLISECONDS_A_WEEK = 7 * 86_400_000;

/** Which week of the year a day is in, from 1. */
export const weekNo = (day: string): number =>
  (Date.parse(mondayOf(day)) - Date.parse(FIRST_MONDAY)) / MILLISECONDS_A_WEEK + 1;

/** Tuesday and Thursday of a week, by its Monday. */
export const lunchDaysOf = (monday: string): string[] => [daysAfter(monday, 1), daysAfter(monday, 3)];

type Circumstances = {
  readonly holidays?: readonly string[];
  /** The first and the last day away, by name. */
  readonly away?: Readonly<Record<string, readonly Content[]>>;
};

/** Twenty-five alliances whom nobody has met yet; the Touch plan's cadence, two lunches a week. */
export const anOfficeWithAlliances = ({ holidays = [], away = {} }: Circumstances = {}): OfficeState =>
  aHostedOffice({
    Contacts: [['Name', 'Kind'], ...NAMES.map((name) => [name, 'Alliance'])],
    Alliances: [['Contact', 'Away from', 'Away to'], ...NAMES.map((name) => [name, ...(away[name] ?? [])])],
    Settings: [
      ['Setting', 'Value'],
      ['Holidays', holidays.join('; ')],
      ['Meet and greets a month', 0],
      ['Exchange meetings a month', 0],
    ],
  });

export type Lunch = {
  readonly line: number;
  readonly date: string;
  readonly guest: string;
  readonly status: string;
};

export const lunchesOf = (state: OfficeState): Lunch[] =>
  rowsOf(state, 'Lunches').map(({ line, cell }) => ({
    line,
    date: cell('Date'),
    guest: cell('Guests'),
    status: cell('Status'),
  }));

/** The lunches on a morning, once the daily run is through. */
export type Morning = { readonly today: string; readonly lunches: readonly Lunch[] };
/** What somebody types into Status of a lunch on a day; null: nothing. */
export type People = (lunch: Lunch, today: string) => string | null;

const holdIt = ({ date, status }: Lunch, today: string): string | null =>
  date === today && status !== 'Cancelled' ? 'Held' : null;

/** For so many weeks the daily run goes every working day. */
const WEEKS_SEEN_WHOLE = 4;

/**
 * Whether the daily run goes that day: later on when it finds something new, which is on Mondays, on
 * Thursdays, for Tuesday's lunch was held since, and on the days after something else was typed.
 */
const isRun = (day: string, alsoOn: readonly string[]): boolean =>
  day < mondayNo(WEEKS_SEEN_WHOLE + 1) ||
  [mondayOf(day), daysAfter(mondayOf(day), 3), ...alsoOn].includes(day);

/**
 * The mornings of a year on which the daily run goes, and that of the Monday after it; people type every day.
 */
export function aYearOf(
  press: Press,
  state: OfficeState,
  {
    people = () => null,
    alsoOn = [],
  }: { readonly people?: People; readonly alsoOn?: readonly string[] } = {},
): Morning[] {
  return daysFrom(FIRST_MONDAY, mondayNo(WEEKS + 1))
    .filter(isWorkingDay)
    .flatMap((today) => {
      state.now = morningOf(today);
      if (isRun(today, alsoOn)) press(state, 'the daily run');
      const lunches = lunchesOf(state);
      for (const lunch of lunches) {
        const status = people(lunch, today) ?? holdIt(lunch, today);
        if (status !== null) typeRow(state, 'Lunches', lunch.line, { Status: status });
      }
      return isRun(today, alsoOn) ? [{ today, lunches }] : [];
    });
}

/** The days on which each had lunch, in their order. */
export function daysHeld(lunches: readonly Lunch[]): ReadonlyMap<string, readonly string[]> {
  const held = lunches.filter(({ status }) => status === 'Held');
  const daysOf = (name: string) => held.filter(({ guest }) => guest === name).map(({ date }) => date);
  return new Map(NAMES.map((name) => [name, daysOf(name).sort()]));
}
