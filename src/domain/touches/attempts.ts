/** When a touch that was tried in vain, or put off, is due again (S12). */
import { addDays, type CivilDay } from '../calendar/civil-day';
import { largest } from '../values/collections';
import { addWorkingDays, type OfficeHours } from '../calendar/workdays';
import { attemptsInARow, lastCounted, snoozedTo, type History } from './history';
import type { Touch } from './touch-types';

/** Working days after an attempt until the next. */
export const WORKING_DAYS_AFTER_ATTEMPT = 3;
/** So many attempts in a row, and a note is proposed. */
export const ATTEMPTS_BEFORE_NOTE = 3;

/**
 * A call of group 5 waits half its cadence after the third attempt in a row; `waitDays` null: others keep the
 * 3 working days.
 */
function afterAttempts(
  attempts: readonly CivilDay[],
  waitDays: number | null,
  hours: OfficeHours,
): CivilDay | null {
  const last = attempts[attempts.length - 1];
  if (last === undefined) return null;
  if (waitDays !== null && attempts.length >= ATTEMPTS_BEFORE_NOTE) return addDays(last, waitDays);
  return addWorkingDays(last, WORKING_DAYS_AFTER_ATTEMPT, hours);
}

/**
 * The earliest day on which a touch is asked for again after attempts and snoozes; null: neither holds it
 * back. `clock` are the touches whose attempts count as its own; a snooze given before `snoozedSince` is
 * past.
 */
export function askAgainOn(
  history: History,
  touch: Touch,
  hours: OfficeHours,
  {
    clock = new Set([touch]),
    waitDays = null,
    snoozedSince = lastCounted(history, clock),
  }: {
    readonly clock?: ReadonlySet<Touch>;
    readonly waitDays?: number | null;
    readonly snoozedSince?: CivilDay | null;
  } = {},
): CivilDay | null {
  return largest([
    afterAttempts(attemptsInARow(history, clock), waitDays, hours),
    snoozedTo(history, touch, snoozedSince),
  ]);
}
