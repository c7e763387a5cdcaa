/** The cultivation list: which week of the quarter recalls whom (S18). */
import {
  addDays,
  addMonths,
  startOfQuarter,
  startOfWeek,
  thursdayOf,
  type CivilDay,
} from '../../calendar/civil-day';
import { byFirst, compareIds } from '../../values/order';
import { splitEvenly } from '../../values/shares';
import { workingDaysOf, type OfficeHours } from '../../calendar/workdays';

/** Somebody on the list. */
export type Recallee = {
  readonly id: string;
  /** The last recall reached, else the invitation, + 91 days. */
  readonly dueOn: CivilDay;
};

/** The first day of the calendar quarter that a week belongs to: the one of its Thursday. */
export const quarterOf = (weekStart: CivilDay): CivilDay => startOfQuarter(thursdayOf(weekStart));

/** The first days of the weeks that belong to the time from `from` to the day before `until`. */
function weeksBetween(from: CivilDay, until: CivilDay, hours: OfficeHours): CivilDay[] {
  const weeks: CivilDay[] = [];
  for (let week = firstWeekOf(from, hours); thursdayOf(week) < until; week = addDays(week, 7))
    weeks.push(week);
  return weeks;
}

/** The first day of the first week of the quarter that starts on `quarter`. */
export function firstWeekOf(quarter: CivilDay, hours: OfficeHours): CivilDay {
  const week = startOfWeek(quarter, hours.firstWeekday);
  return thursdayOf(week) < quarter ? addDays(week, 7) : week;
}

/** The first days of the weeks of the quarter that starts on `quarter`. */
export const weeksOfQuarter = (quarter: CivilDay, hours: OfficeHours): CivilDay[] =>
  weeksBetween(quarter, addMonths(quarter, 3), hours);

/** Hands consecutive items to weeks, as evenly as whole numbers allow. */
const overWeeks = <T>(items: readonly T[], weeks: readonly CivilDay[]): [T, CivilDay][] =>
  splitEvenly(items, weeks.length).flatMap((part, index) =>
    weeks.slice(index, index + 1).flatMap((week) => part.map((item): [T, CivilDay] => [item, week])),
  );

/**
 * Fills the months first, then each month's weeks; a week without working days takes none, nor does a month
 * of such weeks.
 */
function overMonths<T>(items: readonly T[], quarter: CivilDay, hours: OfficeHours): [T, CivilDay][] {
  const months = [0, 1, 2]
    .map((month) => weeksBetween(addMonths(quarter, month), addMonths(quarter, month + 1), hours))
    .map((weeks) => weeks.filter((week) => workingDaysOf(week, hours).length > 0))
    .filter((weeks) => weeks.length > 0);
  return splitEvenly(items, months.length).flatMap((part, index) =>
    months.slice(index, index + 1).flatMap((weeks) => overWeeks(part, weeks)),
  );
}

/**
 * The weeks given on the first run of a quarter: each of the list with the first day of its recall week.
 * Empty on every later run of it, so that the week given stays and joiners start next quarter.
 *
 * @param list who is on the list today
 * @param givenWeeks every recall week that stands in the workbook, also of those who left the list
 * @param weekStart the first day of the week of the run
 */
export function planRecalls<T extends Recallee>(
  list: readonly T[],
  givenWeeks: readonly CivilDay[],
  weekStart: CivilDay,
  hours: OfficeHours,
): [T, CivilDay][] {
  const quarter = quarterOf(weekStart);
  if (givenWeeks.some((week) => quarterOf(week) >= quarter)) return [];
  const people = [...list].sort(
    byFirst(
      (a, b) => a.dueOn - b.dueOn,
      (a, b) => compareIds(a.id, b.id),
    ),
  );
  const weeks = weeksOfQuarter(quarter, hours);
  return weekStart === firstWeekOf(quarter, hours)
    ? overMonths(people, quarter, hours)
    : overRestOfQuarter(people, weeks, weekStart, hours, givenWeeks.length === 0);
}

/**
 * A quarter that is begun late: its remaining weeks are filled evenly; the office's first takes only their
 * share of the list.
 */
function overRestOfQuarter<T>(
  people: readonly T[],
  weeks: readonly CivilDay[],
  weekStart: CivilDay,
  hours: OfficeHours,
  isFirstQuarter: boolean,
): [T, CivilDay][] {
  const working = weeks.filter((week) => workingDaysOf(week, hours).length > 0);
  const left = working.filter((week) => week >= weekStart);
  const share = isFirstQuarter ? Math.floor((people.length * left.length) / working.length) : people.length;
  return overWeeks(people.slice(0, share), left);
}
