import { judgePlanning } from '../bench/claims';
import { LUNCHES_A_WEEK } from '../bench/planning';

test.each(LUNCHES_A_WEEK)(
  'sixty alliances, %d a week, are planned in a tenth of a second',
  (lunchesAWeek) => {
    expect(judgePlanning(lunchesAWeek)).toMatchObject({ isKept: true });
  },
);
