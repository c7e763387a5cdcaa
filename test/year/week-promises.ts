/**
 * What every week of any office keeps to (S12, S13): each promise names what breaks it, week by week. What
 * always stands is told from the records here, and not by the rules that are tried.
 */
import { workingDayOnOrBefore } from '../../src/domain/calendar/workdays';
import {
  addDays,
  daysBetween,
  later,
  nextAnnualDay,
  type CivilDay,
} from '../../src/domain/calendar/civil-day';
import { largest } from '../../src/domain/values/collections';
import { historyOf } from '../../src/domain/clients/household/book';
import { isOnFileOnly, type Household } from '../../src/domain/clients/household/household';
import { DOERS, type Contact, type Doer } from '../../src/domain/records/contact';
import { latestWarning } from '../../src/domain/touches/dates/dates';
import { warningsOf } from '../../src/domain/touches/dates/warnings';
import { capacityADay, whoDoes } from '../../src/domain/touches/doers';
import { isTalkedToSince } from '../../src/domain/touches/history';
import { effortOf, weeklyCapOf } from '../../src/domain/touches/touch-plan';
import type { Touch } from '../../src/domain/touches/touch-types';
import { dueByRow } from '../../src/domain/touches/week/due-touches';
import { touchesIn, type PlannedRow } from '../../src/domain/touches/week/row';
import type { LivedWeek } from './week-year';

/** What always stands, as its rows say it. */
const ALWAYS: ReadonlySet<Touch> = new Set<Touch>([
  'Key date',
  'Birthday',
  'Anniversary',
  'Promise',
  'Concern',
  'Lunch task',
  'Thank-you',
]);
const isShared = ({ what }: { readonly what: string }): boolean =>
  !touchesIn(what).some((touch) => ALWAYS.has(touch));

/** Those that share the room by their cadence. */
export const SHARING: readonly Touch[] = [
  'Courtesy call',
  'Check-in',
  'Review',
  'Handwritten note',
  'Item of value',
  'Thinking of you',
];

export const countOf = ({ plan }: LivedWeek, touch: Touch, by?: Doer): number =>
  plan.rows.filter(({ what, who }) => (by === undefined || who === by) && touchesIn(what).includes(touch))
    .length;

const householdIn = ({ book }: LivedWeek, { contactId }: PlannedRow): string =>
  book.householdOf.get(contactId)?.id ?? '';

/** What each person has beside what always stands, in items and minutes. */
function roomIsKept({ plan, week, book }: LivedWeek): string[] {
  const { items, minutes } = capacityADay(book.settings);
  const days = week.daysLeft.length;
  return DOERS.flatMap((who) => {
    const own = plan.rows.filter((row) => row.who === who);
    const shared = own.filter(isShared);
    const places = Math.max(0, items[who] * days - (own.length - shared.length));
    const taken = shared.reduce((sum, row) => sum + row.minutes, 0);
    return [
      ...(shared.length > places ? [`${who}: ${shared.length} in ${places} places`] : []),
      ...(taken > minutes[who] * days ? [`${who}: ${taken} of ${minutes[who] * days} minutes`] : []),
    ];
  });
}

const capsAreKept = (each: LivedWeek): string[] =>
  SHARING.flatMap((touch) => {
    const cap = weeklyCapOf(each.book.plan, touch) ?? Infinity;
    return countOf(each, touch) > cap ? [`${countOf(each, touch)} × ${touch}, at most ${cap}`] : [];
  });

/** A row of what could wait is the only one of its household. */
function nobodyIsAskedTwice(each: LivedWeek): string[] {
  const households = each.plan.rows.map((row) => householdIn(each, row));
  return each.plan.rows
    .filter((row) => isShared(row) && row.contactId !== '')
    .map((row) => householdIn(each, row))
    .filter((id) => households.filter((other) => other === id).length > 1);
}

const nobodyForbidden = ({ plan, book }: LivedWeek): string[] =>
  plan.rows.flatMap(({ contactId }) => {
    const household = book.householdOf.get(contactId);
    return household !== undefined && isOnFileOnly(household) ? [contactId] : [];
  });

type Standing = { readonly household: Household; readonly touch: Touch; readonly who?: Doer };

/** Whose birthday is kept whatever else holds: a client's whom somebody has said they love. */
const isLoved = ({ kind, feeling }: Contact): boolean => kind === 'Client' && feeling === 'Love';

function birthdaysThatStand({ book, week }: LivedWeek): Standing[] {
  return book.contacts.flatMap((contact): Standing[] => {
    const household = book.householdOf.get(contact.id);
    const { birthday, added } = contact;
    if (!household || isOnFileOnly(household) || birthday === null || !isLoved(contact)) return [];
    const day = nextAnnualDay(birthday, week.start);
    const isKept = historyOf(book, household).some(
      ({ touch, date }) => touch === 'Birthday' && Math.abs(daysBetween(date, day)) < 30,
    );
    const isNow = day >= week.today && day <= addDays(week.start, 4) && day >= (added ?? week.today);
    return isNow && !isKept ? [{ household, touch: 'Birthday' }] : [];
  });
}

/** Last warnings, the principal's; and dates at most 30 days ahead of which any warning has passed. */
function datesThatStand({ book, week }: LivedWeek): Standing[] {
  const lastDay = largest(week.workingDays) ?? week.start;
  return book.keyDates.flatMap((keyDate): Standing[] => {
    const household = book.householdOf.get(keyDate.contactId);
    const warning = latestWarning(keyDate, warningsOf(keyDate.what, book.settings), lastDay);
    if (!household || isOnFileOnly(household) || warning === null) return [];
    if (isTalkedToSince(historyOf(book, household), warning.on)) return [];
    if (warning.next === null) return [{ household, touch: 'Key date', who: 'Principal' }];
    const isNear = warning.date <= addDays(lastDay, 30);
    const passedHere = warning.on > later(keyDate.added ?? week.today, book.settings.freshStartOn);
    return isNear && passedHere ? [{ household, touch: 'Key date' }] : [];
  });
}

/** A promise for a day off is kept on the working day before it. */
function isDayPromised(promised: CivilDay | null, { week, book }: LivedWeek): boolean {
  if (promised === null) return false;
  const day = workingDayOnOrBefore(promised, book.settings);
  return day >= week.start && day <= addDays(week.start, 6);
}

function wordsThatStand(each: LivedWeek): Standing[] {
  const { book } = each;
  const of = (contactId: string, touch: Touch): Standing[] => {
    const household = book.householdOf.get(contactId);
    return household && !isOnFileOnly(household) ? [{ household, touch }] : [];
  };
  return [
    ...book.contacts.flatMap(({ id, worriedAbout }) => (worriedAbout === '' ? [] : of(id, 'Concern'))),
    ...book.touches.flatMap(({ contactId, nextDate, result }) =>
      result !== null && isDayPromised(nextDate, each) ? of(contactId, 'Promise') : [],
    ),
  ];
}

/** Each stands in a week that has a working day; in one that has none, the others make up for it. */
function whatAlwaysStandsIsThere(each: LivedWeek): string[] {
  if (each.week.daysLeft.length < each.book.settings.workingDays.size) return [];
  return [...birthdaysThatStand(each), ...datesThatStand(each), ...wordsThatStand(each)].flatMap(
    ({ household, touch, who }) => {
      const row = each.plan.rows.find(
        (row) => householdIn(each, row) === household.id && touchesIn(row.what).includes(touch),
      );
      return row && (who === undefined || row.who === who) ? [] : [`${touch} of ${household.id}`];
    },
  );
}

/** By name, what each week keeps to; each tells what breaks it. */
export const WEEK_PROMISES = {
  'room is kept in items and minutes by all that doesn’t always stand': roomIsKept,
  'no touch stands more often than the Touch plan allows': capsAreKept,
  'nobody is asked twice: a row of what could wait is the only one of its household': nobodyIsAskedTwice,
  'nobody stands on the sheet who must not be contacted': nobodyForbidden,
  'what always stands is never missing, and a last warning is the principal’s': whatAlwaysStandsIsThere,
} as const satisfies Readonly<Record<string, (each: LivedWeek) => string[]>>;

/** What breaks a promise in any of the weeks, with the number of the week. */
export const brokenIn = (
  lived: readonly LivedWeek[],
  promise: (each: LivedWeek) => readonly string[],
): string[] => lived.flatMap((each, number) => promise(each).map((what) => `week ${number}: ${what}`));

/**
 * A touch's part of one doer's week: the places that what always stands and the recalls leave, in items and
 * by the minutes that the others take, times what is due of it, divided by all that is due; no more than its
 * cap and what is due. Where whoever waits has a row, there is no more to be had.
 */
function partsIn(each: LivedWeek, who: Doer): (touch: Touch) => number {
  const { book, week, plan } = each;
  const first = plan.rows.filter((row) => row.who === who && (!isShared(row) || row.what.includes('Recall')));
  const asked = new Set(
    plan.rows.filter((row) => !isShared(row)).map(({ contactId }) => book.householdOf.get(contactId)?.id),
  );
  const waiting = [...dueByRow(book, week).values()]
    .filter((row) => !row.some(({ alwaysStands, household }) => alwaysStands || asked.has(household.id)))
    .flat()
    .filter((due) => whoDoes(book, due) === who && due.touch !== 'Recall');
  const served = new Set(plan.rows.map((row) => householdIn(each, row)));
  if (waiting.every(({ household }) => served.has(household.id))) return (touch) => countOf(each, touch, who);
  const dueOf = (touch: Touch): number => waiting.filter((due) => due.touch === touch).length;
  const minutes = waiting.reduce((sum, { touch }) => sum + effortOf(book.plan, touch).minutes, 0);
  const { items, minutes: minutesADay } = capacityADay(book.settings);
  const days = week.daysLeft.length;
  const left = days * minutesADay[who] - first.reduce((sum, row) => sum + row.minutes, 0);
  const inTime = minutes === 0 ? Infinity : Math.floor((left * waiting.length) / minutes);
  const places = Math.max(0, Math.min(days * items[who] - first.length, inTime));
  return (touch) =>
    Math.min(
      (places * dueOf(touch)) / Math.max(1, waiting.length),
      weeklyCapOf(book.plan, touch) ?? Infinity,
      dueOf(touch),
    );
}

/** What fractions that make up a whole number may be short of it. */
const ROUNDING = 1e-9;
const roundedDown = (part: number): number => Math.floor(part + ROUNDING);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/**
 * Which touches stood less often in which four weeks than their parts of these weeks, rounded down.
 *
 * @param spare by how many places the sum may be missed where the numbers change from week to week; what is
 * at least four times the smallest part is never missed
 */
export function belowTheirParts(lived: readonly LivedWeek[], who: Doer, spare: 0 | 1): string[] {
  const weeks = lived.map((each) => partsIn(each, who));
  return weeks.slice(3).flatMap((_, from) =>
    SHARING.flatMap((touch) => {
      const parts = weeks.slice(from, from + 4).map((partOf) => partOf(touch));
      const stood = sumOf(lived.slice(from, from + 4).map((each) => countOf(each, touch, who)));
      const atLeast = Math.max(roundedDown(4 * Math.min(...parts)), roundedDown(sumOf(parts)) - spare);
      return stood < atLeast ? [`from week ${from}: ${stood} × ${touch} of ${atLeast}`] : [];
    }),
  );
}
