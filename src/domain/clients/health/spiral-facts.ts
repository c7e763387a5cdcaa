/** What the spiral goes by, read from a household's touches and sales as they stood on a day (S8). */
import type { Book } from '../household/book';
import { addDays, daysBetween, type CivilDay } from '../../calendar/civil-day';
import { largest } from '../../values/collections';
import { twelveMonthsBefore, twelveMonthsTo, type Period } from '../../calendar/period';
import { hasOpenConcern } from '../../touches/dates/concerns';
import { clockOf } from '../../touches/due';
import {
  TALKS,
  attemptsInARow,
  counts,
  isSnooze,
  lastCounted,
  snoozedTo,
  type History,
} from '../../touches/history';
import { cadenceOf } from '../../touches/touch-plan';
import { CYCLIC_TOUCHES, TOUCH_TYPES, type CyclicTouch } from '../../touches/touch-types';
import { isOnFileOnly, type Household } from '../household/household';
import { growthPercent, netIn, type SalesHistory } from '../tiers/sales';
import { spiralFrom, type SpiralFacts, type SpiralJudgement, LAST_INTERVALS, LAST_MOODS } from './spiral';
import { isFromBefore } from '../../records/touch';

/** A touch counts as missed once it is so late: an earlier week was full, or somebody was away. */
const GRACE_DAYS = 28;
const MISSED_IN_A_ROW = 2;

const MOOD = { Up: 1, Same: 0, Down: -1 } as const;
/** What comes round beside the calls, each by its own clock. */
const OTHER_TOUCHES = CYCLIC_TOUCHES.filter((touch) => TOUCH_TYPES[touch].rule.clock === 'its own');

/** A client household with its tier and status as they were just judged. */
export type SpiralSubject = {
  readonly household: Household;
  readonly history: History;
  readonly sales: SalesHistory;
};

/**
 * The day as of which spirals are judged, with the months that it looks back on: worked out once for all
 * households.
 */
export type SpiralDay = { readonly day: CivilDay; readonly year: Period; readonly yearBefore: Period };

export const spiralDay = (day: CivilDay): SpiralDay => ({
  day,
  year: twelveMonthsTo(day),
  yearBefore: twelveMonthsBefore(day),
});

type Practice = Pick<Book, 'plan' | 'settings' | 'allianceIds'>;

const upTo = (history: History, day: CivilDay): History => {
  const last = history[history.length - 1];
  return last === undefined || last.date <= day ? history : history.filter(({ date }) => date <= day);
};

/**
 * Only what fell due after this day counts: after set-up, the last fresh start, and the last change of the
 * season.
 */
const countsFrom = ({ settings }: Practice, { added }: Household, day: CivilDay): CivilDay =>
  largest(
    [added, settings.freshStartOn, settings.seasonSince].filter((start) => start === null || start <= day),
  ) ?? day;

/** How often a touch fell due since `start`, a cadence apart, and was over its time on `day`. */
function missedInARow(last: CivilDay | null, cadenceDays: number, start: CivilDay, day: CivilDay): number {
  const from = last ?? start;
  const dueBy = (until: CivilDay): number => Math.max(0, Math.floor(daysBetween(from, until) / cadenceDays));
  return Math.max(0, dueBy(addDays(day, -GRACE_DAYS)) - dueBy(start));
}

/** The call that the plan asks for: Inactive households get the check-in (S14). */
const plannedCall = ({ household }: SpiralSubject): 'Check-in' | 'Courtesy call' =>
  household.status === 'Inactive' ? 'Check-in' : 'Courtesy call';

/** Put off by somebody, or paused by Hard times, as courtesy calls are (S2). */
const isPutOff = (
  history: History,
  call: CyclicTouch,
  last: CivilDay | null,
  { settings }: Practice,
  day: CivilDay,
) =>
  (call === 'Courtesy call' && settings.season === 'Hard times') ||
  (snoozedTo(history, call, last) ?? day) > day;

type Calls = Pick<SpiralFacts, 'callsMissed' | 'intervalsKept' | 'intervalsMissed'>;
const NO_CALLS: Calls = { callsMissed: 0, intervalsKept: 0, intervalsMissed: 0 };

/**
 * Of the last intervals between talks that ended after set-up, how many were as long as planned, and how many
 * longer.
 */
function intervalsOf(talks: readonly CivilDay[], cadenceDays: number, setUp: CivilDay) {
  const intervals = talks
    .flatMap((talk, index) => talks.slice(index + 1, index + 2).map((next) => ({ talk, next })))
    .filter(({ talk }) => addDays(talk, cadenceDays) > setUp)
    .slice(-LAST_INTERVALS);
  const kept = intervals.filter(
    ({ talk, next }) => daysBetween(talk, next) <= cadenceDays + GRACE_DAYS,
  ).length;
  return { intervalsKept: kept, intervalsMissed: intervals.length - kept };
}

function callsOf(subject: SpiralSubject, practice: Practice, start: CivilDay, day: CivilDay): Calls {
  const { household, history } = subject;
  const call = plannedCall(subject);
  const cadence = cadenceOf(practice.plan, call, household, practice.allianceIds);
  if (cadence === null) return NO_CALLS;
  const made = history.filter((touch) => TALKS.has(touch.touch) && counts(touch));
  const talks = [...new Set(made.filter((touch) => !isFromBefore(touch)).map(({ date }) => date))];
  const last = made[made.length - 1]?.date ?? null;
  return {
    ...intervalsOf(talks, cadence.days, household.added ?? day),
    callsMissed: isPutOff(history, call, last, practice, day)
      ? 0
      : missedInARow(last, cadence.days, start, day),
  };
}

const kindsLetSlip = (
  { household, history }: SpiralSubject,
  practice: Practice,
  start: CivilDay,
  day: CivilDay,
): number =>
  OTHER_TOUCHES.filter((touch) => {
    const cadence = cadenceOf(practice.plan, touch, household, practice.allianceIds);
    if (cadence === null) return false;
    return missedInARow(lastCounted(history, clockOf(touch)), cadence.days, start, day) >= MISSED_IN_A_ROW;
  }).length;

/** Over the last moods of the twelve months. */
function moodOf(history: History, { from }: Period): number {
  let [sum, found] = [0, 0];
  for (let index = history.length - 1; index >= 0 && found < LAST_MOODS; index -= 1) {
    const touch = history[index];
    if (touch === undefined || touch.date < from) break;
    if (touch.mood === null) continue;
    sum += MOOD[touch.mood];
    found += 1;
  }
  return sum;
}

/**
 * The facts about a client household as its records stood at the end of the day; worries are known as of
 * today only.
 */
export function spiralFacts(given: SpiralSubject, practice: Practice, at: SpiralDay): SpiralFacts {
  const subject = { ...given, history: upTo(given.history, at.day) };
  const { household, history, sales } = subject;
  const start = countsFrom(practice, household, at.day);
  return {
    touches: history.filter((touch) => !isSnooze(touch) && !isFromBefore(touch)).length,
    ...callsOf(subject, practice, start, at.day),
    kindsLetSlip: kindsLetSlip(subject, practice, start, at.day),
    mood: moodOf(history, at.year),
    growthPercent: growthPercent(netIn(sales, at.year), netIn(sales, at.yearBefore)) ?? 0,
    attempts: attemptsInARow(history, TALKS).length,
    hasOpenConcern: household.members.some(hasOpenConcern),
  };
}

/**
 * The spiral of a client household on a day; null before three logged touches, and for who is on file only.
 */
export const spiralOn = (
  subject: SpiralSubject,
  practice: Practice,
  at: SpiralDay,
): SpiralJudgement | null =>
  isOnFileOnly(subject.household) ? null : spiralFrom(spiralFacts(subject, practice, at));
