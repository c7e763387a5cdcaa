/**
 * The cultivation list as the office keeps it: who is on it, who is recalled this week, and how it grows
 * (S18).
 */
import { historyOf, type Book } from '../../clients/household/book';
import { addDays, daysBetween, later, type CivilDay } from '../../calendar/civil-day';
import { smallest } from '../../values/collections';
import type { Contact } from '../../records/contact';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import { compareIds } from '../../values/order';
import { workingDaysOf, type Week } from '../../calendar/workdays';
import { askAgainOn } from '../attempts';
import { dueTouch, type DueTouch } from '../due-touch';
import { counts, isTalkedToSince, lastCounted, type History } from '../history';
import { isOnCultivationList } from '../touch-plan';
import { firstWeekOf, planRecalls, quarterOf, weeksOfQuarter } from './recalls';
import { isRefused, type Touch } from '../touch-types';
import { parseRowKey } from '../week/keys';

const RECALL: ReadonlySet<Touch> = new Set<Touch>(['Recall']);
/** A quarter in days: from one recall to the next, and the time over which the list's growth is measured. */
export const QUARTER_DAYS = 91;

/**
 * The members of a household who are on the list and may be called; a household is recalled once, for the
 * first of them.
 */
const listedMembers = (household: Household): Contact[] =>
  isOnFileOnly(household)
    ? []
    : household.reachable.filter((member) => isOnCultivationList(member) && !isRefused('Recall', member));

/** How many households are recalled once a quarter. */
export const householdsListed = ({ households }: Book): number =>
  households.filter((household) => listedMembers(household).length > 0).length;

/**
 * When a listed household is due: its last recall reached, else the first invitation, else its first day
 * here, + 91 days.
 */
function recallDueOn(
  book: Book,
  household: Household,
  listed: readonly Contact[],
  today: CivilDay,
): CivilDay {
  const reached = lastCounted(historyOf(book, household), RECALL);
  const invited = smallest(listed.map(({ invitedOn }) => invitedOn));
  return addDays(reached ?? invited ?? household.added ?? today, QUARTER_DAYS);
}

/**
 * The recall weeks to be written on the first run of a quarter, by contact id; empty on later runs. All
 * listed members of a household get the week of its one recall.
 */
export function assignRecallWeeks(book: Book, week: Week): Map<string, CivilDay> {
  const given = book.contacts.flatMap(({ recallWeek }) => (recallWeek === null ? [] : [recallWeek]));
  const list = book.households.flatMap((household) => {
    const members = listedMembers(household);
    if (members.length === 0) return [];
    return [{ id: household.id, dueOn: recallDueOn(book, household, members, week.today), members }];
  });
  const weeks = planRecalls(list, given, week.start, book.settings);
  return new Map(weeks.flatMap(([{ members }, recallWeek]) => members.map(({ id }) => [id, recallWeek])));
}

/** In Hard times whoever was talked to since they began counts as recalled this quarter (S2d). */
function isRecontacted({ settings }: Book, history: History, firstDay: CivilDay): boolean {
  const { season, seasonSince } = settings;
  return (
    season === 'Hard times' && seasonSince !== null && isTalkedToSince(history, later(firstDay, seasonSince))
  );
}

/**
 * Whether a recall reached the household in the quarter that begins with the week of `firstDay`, or ahead of
 * it on that week's sheet.
 */
const isRecalledSince = (history: History, firstDay: CivilDay): boolean =>
  history.some(
    (logged) =>
      logged.touch === 'Recall' &&
      counts(logged) &&
      later(logged.date, parseRowKey(logged.sourceKey)?.weekStart ?? null) >= firstDay,
  );

/** The recall of a listed household, from its week on until somebody is reached or the quarter ends. */
function recallOf(book: Book, household: Household, week: Week, firstDay: CivilDay): DueTouch[] {
  const isPlanned = (day: CivilDay | null): day is CivilDay =>
    day !== null && day >= firstDay && day <= week.start;
  const [planned] = listedMembers(household).flatMap((contact) =>
    isPlanned(contact.recallWeek) ? [{ contact, dueOn: contact.recallWeek }] : [],
  );
  if (planned === undefined) return [];
  const history = historyOf(book, household);
  if (isRecalledSince(history, firstDay) || isRecontacted(book, history, firstDay)) return [];
  const notBefore = askAgainOn(history, 'Recall', book.settings);
  const due = { touch: 'Recall', household, isPersonal: true, group: 4, why: 'quarterly recall' } as const;
  return [dueTouch({ ...due, ...planned, notBefore })];
}

/** The recalls of this week and those of the quarter's weeks before it that reached nobody. */
export function dueRecalls(book: Book, week: Week): DueTouch[] {
  const firstDay = firstWeekOf(quarterOf(week.start), book.settings);
  return book.households.flatMap((household) => recallOf(book, household, week, firstDay));
}

/**
 * How many recalls a week keep up with the quarter: all that are still to be reached in it, evenly over the
 * working weeks that are left. In Hard times all that the week asks for, since prospects move only now (S2d).
 */
export function recallsWanted(book: Book, week: Week): number {
  if (book.settings.season === 'Hard times') return Infinity;
  const quarter = quarterOf(week.start);
  const firstDay = firstWeekOf(quarter, book.settings);
  const isOfQuarter = ({ recallWeek }: Contact): boolean =>
    recallWeek !== null && recallWeek >= firstDay && quarterOf(recallWeek) === quarter;
  const left = book.households.filter(
    (household) =>
      listedMembers(household).some(isOfQuarter) && !isRecalledSince(historyOf(book, household), firstDay),
  ).length;
  const weeks = weeksOfQuarter(quarter, book.settings).filter(
    (start) => start >= week.start && workingDaysOf(start, book.settings).length > 0,
  ).length;
  return Math.ceil(left / Math.max(1, weeks));
}

/** Whoever of this quarter's list wasn't reached, and whose week has passed: by their week, then id. */
export function overdueRecalls(book: Book, week: Week): Contact[] {
  const firstDay = firstWeekOf(quarterOf(week.start), book.settings);
  return book.households
    .filter((household) => !isRecalledSince(historyOf(book, household), firstDay))
    .flatMap(listedMembers)
    .filter(({ recallWeek }) => recallWeek !== null && recallWeek >= firstDay && recallWeek < week.start)
    .sort((a, b) => (a.recallWeek ?? 0) - (b.recallWeek ?? 0) || compareIds(a.id, b.id));
}

export type Forecast = {
  readonly size: number;
  readonly target: number;
  readonly joiners: number;
  readonly leavers: number;
  /** Months until the list holds its target; null: not at this rate. */
  readonly months: number | null;
};

/**
 * How long until the list holds its target at the rate of the last 91 days: joiners (invited) less leavers
 * (Ready or No longer interested).
 */
export function forecastOf(book: Book, today: CivilDay): Forecast {
  const isRecent = (day: CivilDay | null): boolean =>
    day !== null && day <= today && daysBetween(day, today) < QUARTER_DAYS;
  const size = book.contacts.filter(isOnCultivationList).length;
  const joiners = book.contacts.filter(({ kind, invitedOn }) => kind === 'Prospect' && isRecent(invitedOn));
  const left = book.touches.filter(
    ({ touch, result, date }) =>
      touch === 'Recall' && (result === 'Ready' || result === 'No longer interested') && isRecent(date),
  );
  const leavers = new Set(left.map(({ contactId }) => contactId)).size;
  const target = book.settings.cultivationTarget;
  const months = monthsUntil(target - size, joiners.length - leavers);
  return { size, target, joiners: joiners.length, leavers, months };
}

/** A quarter is three months. */
function monthsUntil(missing: number, gainedAQuarter: number): number | null {
  if (missing <= 0) return 0;
  return gainedAQuarter <= 0 ? null : Math.ceil((3 * missing) / gainedAQuarter);
}

/** The forecast in words. */
export function forecastInWords({ size, target, months }: Forecast): string {
  const now = `${size} of ${target} on the cultivation list`;
  if (months === null) return `${now}; not at this rate`;
  if (months === 0) return `${now}; it is full`;
  return `${now}; full in about ${months} ${months === 1 ? 'month' : 'months'}`;
}
