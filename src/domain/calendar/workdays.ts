/** The days on which the office works, and the week as it stands on one of them. */
import { addDays, startOfWeek, weekdayOf, type CivilDay } from './civil-day';
import type { PracticeSettings } from '../records/settings';

export type OfficeHours = Pick<PracticeSettings, 'firstWeekday' | 'workingDays' | 'holidays'>;

/** A week seen from a day in or before it. */
export type Week = {
  readonly start: CivilDay;
  /** Its last day. */
  readonly end: CivilDay;
  readonly today: CivilDay;
  readonly workingDays: readonly CivilDay[];
  /** The working days from today on. */
  readonly daysLeft: readonly CivilDay[];
  /** The last date that only this week can serve in time: the day before the next working day after it. */
  readonly lastDateServed: CivilDay;
};

/**
 * Beyond this many days off in a row an office is closed rather than on holiday; searches for a working day
 * end there.
 */
const LONGEST_CLOSURE = 366;

/** Whether the office works on that day. */
export const isWorkingDay = (day: CivilDay, hours: OfficeHours): boolean =>
  hours.workingDays.has(weekdayOf(day)) && !hours.holidays.has(day);

/**
 * `day` itself, or the nearest working day after (`step` 1) or before it (-1); `day` where there is none
 * within a year.
 */
function nearestWorkingDay(day: CivilDay, step: 1 | -1, hours: OfficeHours): CivilDay {
  for (let away = 0; away <= LONGEST_CLOSURE; away += 1) {
    const candidate = addDays(day, step * away);
    if (isWorkingDay(candidate, hours)) return candidate;
  }
  return day;
}

/** The day itself if it is a working day, else the last one before it. */
export const workingDayOnOrBefore = (day: CivilDay, hours: OfficeHours): CivilDay =>
  nearestWorkingDay(day, -1, hours);

/** The day itself if it is a working day, else the first one after it. */
export const workingDayOnOrAfter = (day: CivilDay, hours: OfficeHours): CivilDay =>
  nearestWorkingDay(day, 1, hours);

/** The working day so many working days after `day`. */
export function addWorkingDays(day: CivilDay, count: number, hours: OfficeHours): CivilDay {
  let result = day;
  for (let counted = 0; counted < count; counted += 1)
    result = workingDayOnOrAfter(addDays(result, 1), hours);
  return result;
}

/** The working days of the week that starts on `weekStart`. */
export const workingDaysOf = (weekStart: CivilDay, hours: OfficeHours): CivilDay[] =>
  [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(weekStart, days)).filter((day) => isWorkingDay(day, hours));

/** The week that starts on `start` (by default the one that holds `today`), as it stands today. */
export function weekOn(
  today: CivilDay,
  hours: OfficeHours,
  start: CivilDay = startOfWeek(today, hours.firstWeekday),
): Week {
  const workingDays = workingDaysOf(start, hours);
  const end = addDays(start, 6);
  return {
    start,
    end,
    today,
    workingDays,
    daysLeft: workingDays.filter((day) => day >= today),
    lastDateServed: addDays(workingDayOnOrAfter(addDays(end, 1), hours), -1),
  };
}

/**
 * The week that the sheet serves: the one that holds today; or the next, once no working day of it is left
 * and nothing of it stands. Who sets up on a Saturday sees Monday.
 *
 * @param stands whether rows of the week that starts then stand on the sheet
 */
export function weekServedOn(
  today: CivilDay,
  hours: OfficeHours,
  stands: (weekStart: CivilDay) => boolean,
): Week {
  const week = weekOn(today, hours);
  const isOver = week.daysLeft.length === 0 && !stands(week.start);
  return isOver ? weekOn(today, hours, addDays(week.start, 7)) : week;
}

/** The first working day from today on; in a week that has none left, today or its first day. */
export const firstDayLeft = ({ daysLeft, today, start }: Week): CivilDay =>
  daysLeft[0] ?? (today > start ? today : start);
