/** Plan against actual: what the Touch plan asks for in a time, and what was done (S10). */
import { historyOf, type Book } from '../clients/household/book';
import { addDays, daysBetween, later } from '../calendar/civil-day';
import { largest } from '../values/collections';
import { isOnFileOnly, type Household } from '../clients/household/household';
import type { Period } from '../calendar/period';
import { counts } from './history';
import { cadenceOf, weeklyCapOf } from './touch-plan';
import { UNTIL_ANSWERED, isAskedOf } from './touch-type';
import { PLANNED_TOUCHES, TOUCH_TYPES, type PlannedTouch } from './touch-types';
import { mailingRule } from './week/mailing';

export type PlanAgainstActual = {
  readonly touch: PlannedTouch;
  /**
   * Whole touches that the cadences and the weekly cap ask for, of each household since it was first seen.
   */
  readonly planned: number;
  /** Touches that counted: attempts don't. */
  readonly actual: number;
};

/** Plan and actual are compared over a quarter. */
export const COMPARED_DAYS = 91;

const DAYS_A_MONTH = 365.25 / 12;

/**
 * The days of the period after the one on which a household was first seen: nothing was missed before, nor on
 * that day.
 */
const daysAsked = ({ from, to }: Period, { added }: Household): number =>
  Math.max(0, daysBetween(later(addDays(from, -1), added ?? to), to));

/** The days of the period in which the office had anybody on file. */
const daysOfOffice = ({ households }: Book, period: Period): number =>
  largest(households.map((household) => daysAsked(period, household))) ?? 0;

/** A review is planned for Inactive households too: they may answer a check-in. */
function isPlannedFor(touch: PlannedTouch, household: Household): boolean {
  const { rule } = TOUCH_TYPES[touch];
  if (rule.kind !== 'cadence') return true;
  return isAskedOf(rule.askedOf, household) || rule.askedOf === UNTIL_ANSWERED;
}

/** The household with those members only whom the touch may go to: mass e-mail needs consent. */
function askingRule(book: Book, touch: PlannedTouch): (household: Household) => Household {
  if (TOUCH_TYPES[touch].rule.kind !== 'mass e-mail') return (household) => household;
  const mayBeMailed = mailingRule(book);
  return (household) => ({
    ...household,
    reachable: household.reachable.filter((member) => mayBeMailed(household, member)),
  });
}

function cyclesIn(book: Book, touch: PlannedTouch, period: Period): number {
  const asAskedFor = askingRule(book, touch);
  return book.households.reduce((sum, household) => {
    if (isOnFileOnly(household) || !isPlannedFor(touch, household)) return sum;
    const cadence = cadenceOf(book.plan, touch, asAskedFor(household), book.allianceIds);
    return cadence === null ? sum : sum + daysAsked(period, household) / cadence.days;
  }, 0);
}

/** Names received in the period, but for those that the office brought along from before it began. */
function followUpsIn(book: Book, { to }: Period, days: number): number {
  return book.introductions.filter(
    ({ direction, date }) => direction === 'Received' && date > addDays(to, -days) && date <= to,
  ).length;
}

function plannedIn(book: Book, touch: PlannedTouch, period: Period, days: number): number {
  const { rule } = TOUCH_TYPES[touch];
  if (rule.kind === 'names received') return followUpsIn(book, period, days);
  const asked =
    rule.kind === 'monthly'
      ? (book.settings[rule.setting] * days) / DAYS_A_MONTH
      : cyclesIn(book, touch, period);
  const cap = weeklyCapOf(book.plan, touch);
  return Math.round(cap === null ? asked : Math.min(asked, (cap * days) / 7));
}

/** How often each touch counted in the period; what a household had twice on one day counts once. */
function actualsIn(book: Book, { from, to }: Period): Map<string, number> {
  const actuals = new Map<string, number>();
  for (const household of book.households) {
    const done = historyOf(book, household).filter(
      (logged) => counts(logged) && logged.date >= from && logged.date <= to,
    );
    const onceADay = new Map(done.map(({ touch, date }) => [`${touch} ${date}`, touch]));
    for (const touch of onceADay.values()) actuals.set(touch, (actuals.get(touch) ?? 0) + 1);
  }
  return actuals;
}

/**
 * Each touch of the Touch plan: how often it should have been done in the period, by today's list, and how
 * often it was.
 */
export function planAgainstActual(book: Book, period: Period): PlanAgainstActual[] {
  const actuals = actualsIn(book, period);
  const days = daysOfOffice(book, period);
  return PLANNED_TOUCHES.map((touch) => ({
    touch,
    planned: plannedIn(book, touch, period, days),
    actual: actuals.get(touch) ?? 0,
  }));
}
