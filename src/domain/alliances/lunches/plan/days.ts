/**
 * The dates of a week's lunches: lunch days fill in order, and nobody gets a day on which they are away
 * (S16).
 */
import type { CivilDay } from '../../../calendar/civil-day';
import { isAway, type AllianceToPlan } from './alliance';
import { assign } from './assign';
import type { LunchWeek } from './weeks';

/**
 * A date for each alliance. Of all ways the one with (1) fewest lunches beyond what a day takes, (2) the
 * earliest days, (3) fewest moved from the date that stood; then each in turn has the earliest. Beyond what a
 * day takes goes only who is away on the days with room: a second lunch on a day can be held, one on a day
 * away can't.
 *
 * @param alliances in the order in which ties are settled; each with a day in the week on which it isn't away
 */
export function datesInWeek(
  alliances: readonly AllianceToPlan[],
  { days }: LunchWeek,
): ReadonlyMap<AllianceToPlan, CivilDay> {
  const withRoom = days.map(({ day, room }) => ({ day, room, isBeyond: 0 }));
  const beyond = days.map(({ day }) => ({ day, room: alliances.length, isBeyond: 1 }));
  const dates = assign(alliances, [...withRoom, ...beyond], (alliance, { day, isBeyond }) =>
    isAway(alliance, day) ? null : [isBeyond, day, alliance.stoodOn === day ? 0 : 1, 0],
  );
  return new Map([...dates].map(([alliance, { day }]) => [alliance, day]));
}
