import { isoDay } from '../../../src/domain/calendar/civil-day';
import {
  isWithin,
  lastDays,
  threeMonthParts,
  twelveMonthsBefore,
  twelveMonthsTo,
  type Period,
} from '../../../src/domain/calendar/period';
import { on } from '../../support/practice';

const inWords = ({ from, to }: Period): string => `${isoDay(from)} to ${isoDay(to)}`;

describe('the twelve months', () => {
  test.each([
    { why: 'begin after the same day last year', day: '2026-11-23', expected: '2025-11-24 to 2026-11-23' },
    { why: 'to a leap day begin on 1 March', day: '2028-02-29', expected: '2027-03-01 to 2028-02-29' },
    { why: 'to a year after a leap day', day: '2029-02-28', expected: '2028-02-29 to 2029-02-28' },
  ])('$why', ({ day, expected }) => {
    expect(inWords(twelveMonthsTo(on(day)))).toBe(expected);
  });

  test.each(['2026-11-23', '2028-02-29', '2029-02-28'])(
    'before those of %s end the day before they begin',
    (day) => {
      const [before, year] = [twelveMonthsBefore(on(day)), twelveMonthsTo(on(day))];

      expect(before.to + 1).toBe(year.from);
      expect(before.from).toBe(twelveMonthsTo(before.to).from);
    },
  );

  test.each(['2026-11-23', '2026-05-31', '2028-02-29'])('to %s have four parts without a gap', (day) => {
    const parts = threeMonthParts(on(day)).reverse();

    expect([parts[0]?.from, parts[3]?.to]).toEqual(Object.values(twelveMonthsTo(on(day))));
    expect(parts.slice(1).map(({ from }) => from - 1)).toEqual(parts.slice(0, 3).map(({ to }) => to));
  });
});

test('the parts of 23 November', () => {
  expect(threeMonthParts(on('2026-11-23')).map(inWords)).toEqual([
    '2026-08-24 to 2026-11-23',
    '2026-05-24 to 2026-08-23',
    '2026-02-24 to 2026-05-23',
    '2025-11-24 to 2026-02-23',
  ]);
});

test('the last days count the day itself', () => {
  expect(inWords(lastDays(90, on('2026-11-23')))).toBe('2026-08-26 to 2026-11-23');
  expect(inWords(lastDays(1, on('2026-11-23')))).toBe('2026-11-23 to 2026-11-23');
});

test.each([
  ['2026-11-22', false],
  ['2026-11-23', true],
  ['2026-11-25', true],
  ['2026-11-26', false],
])('%s within 23 to 25 November: %s', (day, expected) => {
  expect(isWithin(on(day), { from: on('2026-11-23'), to: on('2026-11-25') })).toBe(expected);
});
