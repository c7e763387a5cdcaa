/**
 * Days as texts, "2026-11-23", for tests that don't lean on the calendar that they test. The office works
 * from Monday to Friday.
 */

const MILLISECONDS_A_DAY = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00Z`);

export const daysAfter = (day: string, count: number): string =>
  new Date(timeOf(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** 0 is Sunday. */
const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();

export const isWorkingDay = (day: string): boolean => weekdayOf(day) % 6 !== 0;

export const mondayOf = (day: string): string => daysAfter(day, -((weekdayOf(day) + 6) % 7));

/** The day itself, or the last working day before it. */
export const workingDayUntil = (day: string): string =>
  isWorkingDay(day) ? day : workingDayUntil(daysAfter(day, -1));

/** All days from the first to the last. */
export const daysFrom = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (let day = first; day <= last; day = daysAfter(day, 1)) days.push(day);
  return days;
};
