/**
 * Civil dates: the calendar on the office's wall. A day is a whole number, so that comparing, sorting and
 * counting days is plain arithmetic, free of clocks and time zones.
 */
import { utc } from '@date-fns/utc/utc';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { lazilyFor } from '../values/lazily';

declare const civil: unique symbol;

/** A civil day: the number of days since 1 January 1970. */
export type CivilDay = number & { readonly [civil]: true };

/** A day of the week, 0 (Sunday) to 6 (Saturday), as JavaScript counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The parts of a civil day; `month` is 1 to 12. */
export type DayParts = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/** A day that returns every year; `year` is null where only day and month are known. */
export type AnnualDay = { readonly month: number; readonly dayOfMonth: number; readonly year: number | null };

const MILLISECONDS_A_DAY = 86_400_000;
const THURSDAY = 4;

const fromUtc = (milliseconds: number): CivilDay => Math.floor(milliseconds / MILLISECONDS_A_DAY) as CivilDay;
const toUtc = (day: CivilDay): Date => new Date(day * MILLISECONDS_A_DAY);

/**
 * The civil day of a year, a month (1 to 12) and a day of the month; days past a month's end run into the
 * next.
 */
export function civilDay(year: number, month: number, dayOfMonth: number): CivilDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return fromUtc(date.getTime());
}

/** Year, month (1 to 12) and day of the month of a civil day. */
export function partsOf(day: CivilDay): DayParts {
  const date = toUtc(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** "2026-11-23" as a civil day; null when it isn't a date that exists. */
export function parseIsoDay(text: string): CivilDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, dayOfMonth = 0] = match.slice(1).map(Number);
  const day = civilDay(year, month, dayOfMonth);
  const parts = partsOf(day);
  return parts.month === month && parts.dayOfMonth === dayOfMonth ? day : null;
}

/** A civil day as "2026-11-23". */
export function isoDay(day: CivilDay): string {
  return toUtc(day).toISOString().slice(0, 10);
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: CivilDay, days: number): CivilDay {
  return (day + days) as CivilDay;
}

/** The day so many months later; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: CivilDay, months: number): CivilDay => laterBy(months)(day);

/** By how many months, then from which day: the rules count the same months from the same days. */
const laterBy = lazilyFor((months: number) =>
  lazilyFor((day: CivilDay) => fromUtc(addMonthsToDate(toUtc(day), months, { in: utc }).getTime())),
);

/** The day so many years later; 29 February becomes 28 February in a common year. */
export function addYears(day: CivilDay, years: number): CivilDay {
  return addMonths(day, 12 * years);
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export function daysBetween(earlier: CivilDay, later: CivilDay): number {
  return later - earlier;
}

/** The later of two days; `day` where there is no other. */
export const later = (day: CivilDay, other: CivilDay | null): CivilDay =>
  other !== null && other > day ? other : day;

/** The day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(day: CivilDay): Weekday {
  return ((((day + THURSDAY) % 7) + 7) % 7) as Weekday;
}

/** The first day of the week that holds `day`, in an office whose weeks start on `firstWeekday`. */
export function startOfWeek(day: CivilDay, firstWeekday: Weekday): CivilDay {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/**
 * The Thursday of the week that starts on `weekStart`: the day that says which month and quarter a week
 * belongs to (S18).
 */
export function thursdayOf(weekStart: CivilDay): CivilDay {
  return addDays(weekStart, (THURSDAY - weekdayOf(weekStart) + 7) % 7);
}

/** The first day of the calendar quarter that holds `day`. */
export function startOfQuarter(day: CivilDay): CivilDay {
  const { year, month } = partsOf(day);
  return civilDay(year, month - ((month - 1) % 3), 1);
}

/** The day in `year` on which an annual day is kept: 29 February on 28 February in common years (S7). */
export function annualDayIn(annual: AnnualDay, year: number): CivilDay {
  const day = civilDay(year, annual.month, annual.dayOfMonth);
  return partsOf(day).month === annual.month ? day : addDays(civilDay(year, annual.month + 1, 1), -1);
}

/** The first time on or after `from` that an annual day is kept. */
export function nextAnnualDay(annual: AnnualDay, from: CivilDay): CivilDay {
  const { year } = partsOf(from);
  const thisYear = annualDayIn(annual, year);
  return thisYear >= from ? thisYear : annualDayIn(annual, year + 1);
}
