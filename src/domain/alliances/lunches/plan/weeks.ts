/** The thirteen weeks that a plan of lunches covers, and how many lunches each of them takes (S16). */
import { addDays, daysBetween, startOfWeek, weekdayOf, type CivilDay } from '../../../calendar/civil-day';
import type { PracticeSettings } from '../../../records/settings';
import { addWorkingDays, type OfficeHours } from '../../../calendar/workdays';

/** A quarter: week 1 is the current one. */
export const WEEKS_PLANNED = 13;

export type LunchSettings = Pick<
  PracticeSettings,
  | 'firstWeekday'
  | 'workingDays'
  | 'holidays'
  | 'lunchDays'
  | 'lunchesAWeek'
  | 'minimumGapPercent'
  | 'bookingLeadDays'
>;

/** The first day on which a lunch that is planned today can be: so many working days from now (S16). */
export const firstBookable = (
  today: CivilDay,
  settings: OfficeHours & Pick<PracticeSettings, 'bookingLeadDays'>,
): CivilDay => addWorkingDays(today, settings.bookingLeadDays, settings);

/** A lunch day that is no holiday, on which a lunch can still be booked. */
type LunchDay = {
  readonly day: CivilDay;
  /** How many more lunches it takes. */ readonly room: number;
};

export type LunchWeek = {
  /** 1 to 13. */
  readonly number: number;
  /** Its first day. */
  readonly start: CivilDay;
  /** In order; none in a week of holidays. */
  readonly days: readonly LunchDay[];
  /** How many lunches can still be planned in it. */
  readonly places: number;
};

/** The number of the week that holds a day: 1 is the current one, 0 and less lie before it. */
export const weekNumberOf = (day: CivilDay, today: CivilDay, { firstWeekday }: LunchSettings): number =>
  Math.floor(daysBetween(startOfWeek(today, firstWeekday), day) / 7) + 1;

const howMany = (taken: readonly CivilDay[], from: CivilDay, to: CivilDay): number =>
  taken.filter((day) => day >= from && day <= to).length;

/** Each lunch day takes the same share of the week's lunches, rounded up. */
const lunchesADay = ({ lunchesAWeek, lunchDays }: LunchSettings): number =>
  Math.ceil(lunchesAWeek / lunchDays.size);

/**
 * Weeks 1 to 13 as they stand today.
 *
 * @param taken the days of the alliance lunches that are invited, confirmed or held, one for each lunch
 */
export function lunchWeeks(
  taken: readonly CivilDay[],
  settings: LunchSettings,
  today: CivilDay,
): LunchWeek[] {
  const first = startOfWeek(today, settings.firstWeekday);
  const bookable = firstBookable(today, settings);
  return Array.from({ length: WEEKS_PLANNED }, (_, index) => {
    const start = addDays(first, 7 * index);
    const days = [0, 1, 2, 3, 4, 5, 6]
      .map((later) => addDays(start, later))
      .filter(
        (day) => day >= bookable && settings.lunchDays.has(weekdayOf(day)) && !settings.holidays.has(day),
      )
      .map((day) => ({ day, room: Math.max(0, lunchesADay(settings) - howMany(taken, day, day)) }));
    const onItsDays = days.reduce((sum, { room }) => sum + room, 0);
    const inTheWeek = settings.lunchesAWeek - howMany(taken, start, addDays(start, 6));
    return { number: index + 1, start, days, places: Math.max(0, Math.min(inTheWeek, onItsDays)) };
  });
}
