/** Spans of civil days, as the rules count back from a day. */
import { addDays, addMonths, type CivilDay } from './civil-day';

/** From the first to the last day, both counted. */
export type Period = { readonly from: CivilDay; readonly to: CivilDay };

export const isWithin = (day: CivilDay, { from, to }: Period): boolean => day >= from && day <= to;

/** So many months up to `day`, from the day after the same day then (Words). */
export const monthsTo = (day: CivilDay, months: number): Period => ({
  from: addDays(addMonths(day, -months), 1),
  to: day,
});

/** As many months before `monthsTo(day, months)`. */
export const monthsBefore = (day: CivilDay, months: number): Period => ({
  from: addDays(addMonths(day, -2 * months), 1),
  to: addMonths(day, -months),
});

/** From the day after the same day last year up to `day` (Words). */
export const twelveMonthsTo = (day: CivilDay): Period => monthsTo(day, 12);

/** The twelve months before `twelveMonthsTo(day)`. */
export const twelveMonthsBefore = (day: CivilDay): Period => monthsBefore(day, 12);

/** The last so many days, `day` counted. */
export const lastDays = (count: number, day: CivilDay): Period => ({
  from: addDays(day, 1 - count),
  to: day,
});

/** The four three-month parts of the twelve months to `day`, the latest first (S3). */
export const threeMonthParts = (day: CivilDay): Period[] =>
  [0, -3, -6, -9].map((months) => ({
    from: addDays(addMonths(day, months - 3), 1),
    to: addMonths(day, months),
  }));
