import { LUNCHES_A_WEEK, MOST_PLANNING_MS, planningMs } from '../bench/planning';

test.each(LUNCHES_A_WEEK)(
  'sixty alliances, %d a week, are planned in a tenth of a second',
  (lunchesAWeek) => {
    expect(planningMs(lunchesAWeek)).toBeLessThan(MOST_PLANNING_MS);
  },
);
