/** How many relationships went up, held, and went down in the last weeks (S8). */
import { historyOf, type Book } from '../household/book';
import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { Spiral } from '../../records/contact';
import type { ClientJudgement } from '../judge';
import { spiralDay, spiralOn } from './spiral-facts';

export const TREND_WEEKS = 8;

export type SpiralWeek = {
  /** The day as of which it is: today's weekday. */
  readonly day: CivilDay;
  readonly households: Readonly<Record<Spiral, number>>;
};

/**
 * The last eight weeks up to `today`, the earliest first, from the records as they stood then. It is worked
 * out anew from what is logged, so it can't be lost; tiers and open worries are today's.
 */
export function spiralTrend(clients: readonly ClientJudgement[], book: Book, today: CivilDay): SpiralWeek[] {
  return Array.from({ length: TREND_WEEKS }, (_, index) => {
    const day = addDays(today, 7 * (index + 1 - TREND_WEEKS));
    const at = spiralDay(day);
    const spirals = clients.map(({ household, sales }) =>
      spiralOn({ household, history: historyOf(book, household), sales }, book, at),
    );
    const count = (spiral: Spiral) => spirals.filter((found) => found?.spiral === spiral).length;
    return {
      day,
      households: { Upward: count('Upward'), Steady: count('Steady'), Downward: count('Downward') },
    };
  });
}
