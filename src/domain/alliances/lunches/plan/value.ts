/** What a plan of lunches is judged by (S16). */
import { isDueInPlan, type Candidate } from './alliance';
import type { Cost } from './cost';
import { WEEKS_PLANNED, type LunchWeek } from './weeks';

/** Less is better, and each outweighs all that follow. */
export type PlanValue = {
  /** Alliances due by week 13 that have no lunch. */
  readonly leftOut: number;
  /** The sum of their squared weeks late; one left out counts as planned in week 14. */
  readonly squaredWeeksLate: number;
  /** Alliances that aren't in the week in which they stood as Planned. */
  readonly moved: number;
  /** The sum of their weeks early. */
  readonly weeksEarly: number;
};

const NO_LUNCH: PlanValue = { leftOut: 0, squaredWeeksLate: 0, moved: 0, weeksEarly: 0 };

/** What a lunch in that week adds to the plan's value; week null: no lunch. */
export function valueOf(candidate: Candidate, lunchWeek: LunchWeek | null): PlanValue {
  const { dueWeek, stoodInWeek } = candidate;
  const week = lunchWeek?.number ?? null;
  const moved = stoodInWeek !== null && stoodInWeek !== week ? 1 : 0;
  // Not planning who isn't due yet costs nothing.
  if (week === null && !isDueInPlan(candidate)) return { ...NO_LUNCH, moved };
  const weeksLate = (week ?? WEEKS_PLANNED + 1) - dueWeek;
  return {
    leftOut: week === null ? 1 : 0,
    squaredWeeksLate: Math.max(0, weeksLate) ** 2,
    moved,
    weeksEarly: Math.max(0, -weeksLate),
  };
}

export const totalOf = (values: readonly PlanValue[]): PlanValue =>
  values.reduce(
    (total, value) => ({
      leftOut: total.leftOut + value.leftOut,
      squaredWeeksLate: total.squaredWeeksLate + value.squaredWeeksLate,
      moved: total.moved + value.moved,
      weeksEarly: total.weeksEarly + value.weeksEarly,
    }),
    NO_LUNCH,
  );

/** In the order in which plans are compared. */
export const costOf = ({ leftOut, squaredWeeksLate, moved, weeksEarly }: PlanValue): Cost => [
  leftOut,
  squaredWeeksLate,
  moved,
  weeksEarly,
];
