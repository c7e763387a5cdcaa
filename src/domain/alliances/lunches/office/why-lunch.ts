/** Why a lunch stands where it stands, in words (S16). */
import { addDays, type CivilDay } from '../../../calendar/civil-day';
import { longDay, plural } from '../../../text/words';
import type { AllianceToPlan } from '../plan/alliance';
import type { WhyLeftOut } from '../plan/plan-lunches';
import { WEEKS_PLANNED, weekNumberOf, type LunchSettings } from '../plan/weeks';

/** How many weeks after the week in which it is due a lunch is; never below 0. */
export function weeksLateOf(
  { lastLunch, cadenceDays }: AllianceToPlan,
  date: CivilDay,
  settings: LunchSettings,
): number {
  // Seen from the day on which it is due, week 1 is that day's own.
  return lastLunch === null
    ? 0
    : Math.max(0, weekNumberOf(date, addDays(lastLunch, cadenceDays), settings) - 1);
}

/** "last lunch 24 Aug 2026, due 23 Nov 2026, 2 weeks late; gave us 3 introductions more than we gave" */
export function whyLunch(
  { lastLunch, cadenceDays, receivedMinusGiven: owed }: AllianceToPlan,
  weeksLate: number,
): string {
  const late = weeksLate > 0 ? `, ${plural(weeksLate, 'week')} late` : '';
  const since =
    lastLunch === null
      ? 'first lunch'
      : `last lunch ${longDay(lastLunch)}, due ${longDay(addDays(lastLunch, cadenceDays))}${late}`;
  return owed > 0 ? `${since}; gave us ${plural(owed, 'introduction')} more than we gave` : since;
}

/** Why somebody has no lunch in the plan, to go on a sentence with. */
export const LEFT_OUT_WORDS: Readonly<Record<WhyLeftOut, string>> = {
  'lunch ahead': 'the next lunch is invited, confirmed or set by hand',
  'not due': `not due within ${WEEKS_PLANNED} weeks`,
  'met too recently': `met too recently for these ${WEEKS_PLANNED} weeks`,
  away: 'away on every lunch day that could be',
  'no place': 'no place is left',
};
