/** Plan against actual: what the Touch plan asks for in a time, and what was done (S10). */
import { historyOf, type Book } from '../clients/household/book';
import { addDays, daysBetween, later } from '../calendar/civil-day';
import { largest } from '../values/collections';
import { isOnFileOnly, type Household } from '../clients/household/household';
import type { Period } from '../calendar/period';
import { counts } from './history';
import { cadenceOf } from './touch-plan';
import { PLANNED_TOUCHES, type PlannedTouch } from '../records/touch';
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

/** The check-in is for Inactive households, in place of the courtesy call (S14). */
function isAskedOf(touch: PlannedTouch, { status }: Household): boolean {
  if (touch === 'Courtesy call') return status !== 'Inactive';
  return touch !== 'Check-in' || status === 'Inactive';
}

/** The household with those members only whom the touch may go to: mass e-mail needs consent. */
function askingRule(book: Book, touch: PlannedTouch): (household: Household) => Household {
  if (touch !== 'Email') return (household) => household;
  const mayBeMailed = mailingRule(book);
  return (household) => ({
    ...household,
    reachable: household.reachable.filter((member) => mayBeMailed(household, member)),
  });
}

function cyclesIn(book: Book, touch: PlannedTouch, period: Period): number {
  const asAskedFor = askingRule(book, touch);
  return book.households.reduce((sum, household) => {
    if (isOnFileOnly(household) || !isAskedOf(touch, household)) return sum;
    const cadence = cadenceOf(book.plan, touch, asAskedFor(household), book.allianceIds);
    return cadence === null ? sum : sum + daysAsked(period, household) / cadence.days;
  }, 0);
}

/** Meet-and-greet tables and exchange meetings are planned by the month. */
function monthly({ settings }: Book, touch: PlannedTouch): number | null {
  if (touch === 'Meet and greet') return settings.tablesAMonth;
  if (touch === 'Exchange meeting') return settings.exchangeMeetingsAMonth;
  return null;
}

/** Names received in the period, but for those that the office brought along from before it began. */
function followUpsIn(book: Book, { to }: Period, days: number): number {
  return book.introductions.filter(
    ({ direction, date }) => direction === 'Received' && date > addDays(to, -days) && date <= to,
  ).length;
}

function plannedIn(book: Book, touch: PlannedTouch, period: Period, days: number): number {
  if (touch === 'Follow-up call') return followUpsIn(book, period, days);
  const aMonth = monthly(book, touch);
  const asked = aMonth === null ? cyclesIn(book, touch, period) : (aMonth * days) / DAYS_A_MONTH;
  const cap = book.plan[touch].aWeekAtMost;
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
