/** The top line of the call sheet: how much it is (S12). */
import type { CivilDay } from '../../calendar';
import { minutesInWords, plural } from '../../words';
import type { PlannedRow } from './row';

/**
 * "31 items, about 3 h 40; 8 today; 14 can wait". Counted is what is due and not logged; today's are those of today and of earlier days
 * that are still to do. What is locked isn't counted before it may be done.
 */
export function summaryOf(rows: readonly PlannedRow[], canWait: number, today: CivilDay): string {
  const open = rows.filter(({ state }) => state === 'due');
  const minutes = open.reduce((sum, row) => sum + row.minutes, 0);
  const todays = open.filter(({ day }) => day !== null && day <= today).length;
  const size =
    open.length === 0
      ? 'Nothing left to do this week'
      : `${plural(open.length, 'item')}, about ${minutesInWords(minutes)}; ${todays} today`;
  return canWait === 0 ? size : `${size}; ${canWait} can wait`;
}
