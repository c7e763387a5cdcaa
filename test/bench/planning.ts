/** How long the quarter's lunches take to plan, for sixty alliances. */
import { planLunches } from '../../src/domain/alliances/lunches/plan/plan-lunches';
import { addDays } from '../../src/domain/calendar/civil-day';
import { anAlliance, lunchesToPlan } from '../support/lunch-plan';
import { MONDAY, many } from '../support/practice';

const RUNS = 5;
export const LUNCHES_A_WEEK: readonly number[] = [1, 2, 4];

/**
 * Sixty that crowd one another: overdue, due at different times, and standing in other weeks than their due
 * ones.
 */
const crowd = many(60, (id, index) =>
  anAlliance({
    id,
    cadenceDays: 30 + 3 * index,
    receivedMinusGiven: index % 5,
    lastLunch: addDays(MONDAY, -((37 * index) % 200)),
    stoodOn: addDays(MONDAY, (7 * index) % 91),
  }),
);

/**
 * Milliseconds of the processor. The best of several runs: the others also measure what else the machine
 * does.
 */
export function planningMs(lunchesAWeek: number): number {
  const input = lunchesToPlan({ alliances: crowd, settings: { lunchesAWeek } });
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    planLunches(input);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
