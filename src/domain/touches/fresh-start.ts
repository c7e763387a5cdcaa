/** A fresh start after an absence: what had piled up is spread over the weeks that are left (S12). */
import type { Introduction } from '../records/introduction';
import { historyOf, type Book } from '../clients/household/book';
import { addDays, startOfWeek, type CivilDay } from '../calendar/civil-day';
import { largest, smallest } from '../values/collections';
import { byFirst, compareIds } from '../values/order';
import { splitEvenly } from '../values/shares';
import { longDay, plural } from '../text/words';
import { workingDaysOf, type Week } from '../calendar/workdays';
import { overdueRecalls } from './recalls/cultivation';
import { keyDatesSpreadFrom } from './dates/dates';
import { cyclicDues } from './due';
import { lastCounted } from './history';
import { quarterOf, weeksOfQuarter } from './recalls/recalls';
import type { Touch } from './touch-types';

/** Where a quarter is nearly over, so many weeks share what had piled up all the same. */
const FEWEST_WEEKS = 4;

/** The weeks over which a fresh start of that week spreads: those that are left of its quarter. */
function weeksToSpreadOver(book: Book, weekStart: CivilDay): CivilDay[] {
  const works = (start: CivilDay): boolean => workingDaysOf(start, book.settings).length > 0;
  const left = weeksOfQuarter(quarterOf(weekStart), book.settings).filter(
    (start) => start >= weekStart && works(start),
  );
  return left.length > 0 ? left : [weekStart];
}

/**
 * By contact id the new week of each recall of the quarter whose week has passed: evenly over the weeks that
 * are left of it.
 */
export function recallsSpreadAnew(book: Book, week: Week): Map<string, CivilDay> {
  const weeks = weeksToSpreadOver(book, week.start);
  const parts = splitEvenly(overdueRecalls(book, week), weeks.length);
  return new Map(
    parts.flatMap((part, index) =>
      weeks.slice(index, index + 1).flatMap((start) => part.map(({ id }): [string, CivilDay] => [id, start])),
    ),
  );
}

/** A follow-up is due within so many days. */
export const FOLLOW_UP_DAYS = 7;
const FOLLOW_UP: ReadonlySet<Touch> = new Set<Touch>(['Follow-up call']);
const inTurn = byFirst<Introduction>(
  (a, b) => a.date - b.date,
  (a, b) => compareIds(a.id, b.id),
);

/** Names whose first follow-up was overdue on the day of the fresh start. */
function overdueFollowUps(book: Book, freshStart: CivilDay): Introduction[] {
  return book.introductions
    .filter(({ direction, outcome, date, personId }) => {
      if (direction !== 'Received' || outcome !== 'Open' || addDays(date, FOLLOW_UP_DAYS) >= freshStart)
        return false;
      const household = book.householdOf.get(personId);
      const reached = household ? lastCounted(historyOf(book, household), FOLLOW_UP) : null;
      return reached === null || reached < date;
    })
    .sort(inTurn);
}

const known = new WeakMap<Book, ReadonlyMap<string, CivilDay>>();

/**
 * By the id of the introduction the day from which its follow-up is due since the last fresh start; empty
 * where there was none.
 */
export function followUpsSpreadAnew(book: Book, today: CivilDay): ReadonlyMap<string, CivilDay> {
  const { freshStartOn, firstWeekday } = book.settings;
  if (freshStartOn === null || freshStartOn > today) return new Map();
  const before = known.get(book);
  if (before !== undefined) return before;
  const weeks = Math.max(
    FEWEST_WEEKS,
    weeksToSpreadOver(book, startOfWeek(freshStartOn, firstWeekday)).length,
  );
  const overdue = overdueFollowUps(book, freshStartOn);
  const spread = new Map(
    overdue.map(({ id }, k) => [id, addDays(freshStartOn, Math.floor((7 * weeks * k) / overdue.length))]),
  );
  known.set(book, spread);
  return spread;
}

/**
 * "12 recalls from 23 Nov 2026 to 21 Dec 2026", "1 key date to 23 Nov 2026"; nothing where nothing was moved.
 */
function moved(count: number, what: string, many: string, days: Iterable<CivilDay>): string[] {
  const given = [...days];
  const [first, last] = [smallest(given), largest(given)];
  if (count === 0 || first === null || last === null) return [];
  const from = last > first ? ` from ${longDay(first)}` : '';
  return [`${plural(count, what, many)}${from} to ${longDay(last)}`];
}

/**
 * What a fresh start moved, and to when, in one sentence.
 *
 * @param before the office as it stood
 * @param after the office with the fresh start in its settings, and its recalls spread
 */
export function freshStartInWords(
  before: Book,
  after: Book,
  recalls: ReadonlyMap<string, CivilDay>,
  week: Week,
): string {
  const overdue = new Set(
    cyclicDues(before, week.today)
      .filter(({ dueOn }) => dueOn < week.today)
      .map(({ touch, household }) => `${touch} ${household.id}`),
  );
  const spread = cyclicDues(after, week.today).filter(({ touch, household }) =>
    overdue.has(`${touch} ${household.id}`),
  );
  const followUps = followUpsSpreadAnew(after, week.today);
  const dates = keyDatesSpreadFrom(after, week.today);
  const parts = [
    ...moved(recalls.size, 'recall', 'recalls', recalls.values()),
    ...moved(followUps.size, 'follow-up', 'follow-ups', followUps.values()),
    ...moved(dates.length, 'key date', 'key dates', dates),
    ...moved(
      spread.length,
      'other touch',
      'other touches',
      spread.map(({ dueOn }) => dueOn),
    ),
  ];
  return parts.length === 0 ? 'Nothing had piled up.' : `Spread what was overdue anew: ${parts.join('; ')}.`;
}
