import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  annualDayIn,
  civilDay,
  daysBetween,
  isoDay,
  nextAnnualDay,
  parseIsoDay,
  partsOf,
  startOfQuarter,
  startOfWeek,
  thursdayOf,
  weekdayOf,
  type Weekday,
} from '../../../src/domain/calendar/civil-day';
import { on } from '../../support/practice';

const LEAP_DAY = { month: 2, dayOfMonth: 29, year: 2000 };

describe('civil days', () => {
  test('are written and read the same over five centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180_000 }), (days) => {
        const day = addDays(civilDay(1700, 1, 1), days);
        const { year, month, dayOfMonth } = partsOf(day);

        expect(parseIsoDay(isoDay(day))).toBe(day);
        expect(civilDay(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  test.each([
    { why: 'no such day', text: '2026-02-29' },
    { why: 'no such month', text: '2026-13-01' },
    { why: 'another form', text: '23.11.2026' },
    { why: 'nothing', text: '' },
  ])('$why: $text is none', ({ text }) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  test.each([
    { why: 'to a shorter month', day: addMonths(on('2026-01-31'), 1), expected: '2026-02-28' },
    { why: 'from a leap day', day: addYears(on('2024-02-29'), 1), expected: '2025-02-28' },
    { why: 'over a daylight-saving change', day: addDays(on('2026-03-28'), 2), expected: '2026-03-30' },
    { why: 'back over a year', day: addMonths(on('2026-01-15'), -2), expected: '2025-11-15' },
  ])('moving $why', ({ day, expected }) => {
    expect(isoDay(day)).toBe(expected);
  });

  test('are counted', () => {
    expect(daysBetween(on('2026-11-23'), on('2026-12-01'))).toBe(8);
    expect(daysBetween(on('2026-12-01'), on('2026-11-23'))).toBe(-8);
  });

  test.each([
    { why: 'a Thursday before 1970', day: '1969-12-25', weekday: 4 },
    { why: 'a Sunday', day: '2026-11-29', weekday: 0 },
    { why: 'a Monday', day: '2026-11-23', weekday: 1 },
  ])('$why', ({ day, weekday }) => {
    expect(weekdayOf(on(day))).toBe(weekday);
  });

  test.each([
    { why: 'Monday weeks', first: 1, start: '2026-11-23', thursday: '2026-11-26' },
    { why: 'Sunday weeks', first: 0, start: '2026-11-29', thursday: '2026-12-03' },
    { why: 'Friday weeks', first: 5, start: '2026-11-27', thursday: '2026-12-03' },
  ] as const)('$why', ({ first, start, thursday }) => {
    const week = startOfWeek(on('2026-11-29'), first satisfies Weekday);

    expect(isoDay(week)).toBe(start);
    expect(isoDay(thursdayOf(week))).toBe(thursday);
  });

  test.each([
    { day: '2026-01-01', quarter: '2026-01-01' },
    { day: '2026-06-30', quarter: '2026-04-01' },
    { day: '2026-12-31', quarter: '2026-10-01' },
  ])('$day is in the quarter from $quarter', ({ day, quarter }) => {
    expect(isoDay(startOfQuarter(on(day)))).toBe(quarter);
  });
});

describe('annual days', () => {
  test('29 February is kept on 28 February in common years', () => {
    expect(isoDay(annualDayIn(LEAP_DAY, 2027))).toBe('2027-02-28');
    expect(isoDay(annualDayIn(LEAP_DAY, 2028))).toBe('2028-02-29');
  });

  test.each([
    { why: 'today', from: '2027-02-28', next: '2027-02-28' },
    { why: 'next year', from: '2027-03-01', next: '2028-02-29' },
  ])('the next one: $why', ({ from, next }) => {
    expect(isoDay(nextAnnualDay(LEAP_DAY, on(from)))).toBe(next);
  });
});
