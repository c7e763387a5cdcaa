/** Civil days as the spreadsheet counts them, and the sample office's own calendar. */

/** A day: the number of days since 1899-12-30. */
export type Day = number;

const EPOCH_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a year, a month (1 to 12) and a day of the month. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY + EPOCH_DAY;

/** A day as "2026-11-23". */
export const isoDay = (day: Day): string =>
  new Date((day - EPOCH_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** 0 (Sunday) to 6 (Saturday). */
export const weekdayOf = (day: Day): number => (day + 6) % 7;

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

/** The sample's day: a Monday, before the office opens. */
export const TODAY = dayOf(2026, 11, 23);

/** The last day on which anybody worked. */
export const LAST_WORKDAY = TODAY - 3;

/** The Monday on which the office set its workbook up, a year ago. */
export const SET_UP = dayOf(2025, 11, 24);

/** Days on which the office is closed. */
export const HOLIDAYS: readonly Day[] = [
  dayOf(2025, 11, 27),
  dayOf(2025, 12, 24),
  dayOf(2025, 12, 25),
  dayOf(2026, 1, 1),
  dayOf(2026, 5, 25),
  dayOf(2026, 7, 3),
  dayOf(2026, 9, 7),
  dayOf(2026, 11, 26),
  dayOf(2026, 11, 27),
  dayOf(2026, 12, 24),
  dayOf(2026, 12, 25),
  dayOf(2027, 1, 1),
];

/** Whether the office works that day. */
const isWorkday = (day: Day): boolean => weekdayOf(day) % 6 !== 0 && !HOLIDAYS.includes(day);

/** The day itself, or the next one on which the office works. */
export const workdayFrom = (day: Day): Day => (isWorkday(day) ? day : workdayFrom(day + 1));

/** So many working days later. */
export const workdaysLater = (day: Day, count: number): Day =>
  count === 0 ? day : workdaysLater(workdayFrom(day + 1), count - 1);
