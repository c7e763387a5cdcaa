import fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendar/civil-day';
import { leavesOn, onEarlierDays } from '../../../../src/domain/clients/tiers/earlier-ranks';
import { netIn } from '../../../../src/domain/clients/tiers/sales';
import { ranksAmong } from '../../../../src/domain/clients/tiers/sales-ranks';
import { monthsTo } from '../../../../src/domain/calendar/period';
import { MONDAY, on } from '../../../support/practice';

test.each([
  { why: 'a year on', iso: '2025-05-10', months: 12, expected: '2026-05-10' },
  { why: 'a leap day is gone on 1 March', iso: '2024-02-29', months: 12, expected: '2025-03-01' },
  { why: 'three years on', iso: '2023-08-31', months: 36, expected: '2026-08-31' },
])('a sale leaves the months that are compared: $why', ({ iso, months, expected }) => {
  const day = leavesOn(on(iso), months);

  expect(day).toBe(on(expected));
  expect(monthsTo(day, months).from).toBeGreaterThan(on(iso));
  expect(monthsTo(addDays(day, -1), months).from).toBeLessThanOrEqual(on(iso));
});

test('the ranks of earlier days are those that ranking all clients on each of them would give', () => {
  const day = fc.integer({ min: -1500, max: 0 }).map((back) => addDays(MONDAY, back));
  const sale = fc.record({ day, net: fc.integer({ min: -3, max: 9 }) });
  const household = fc.record({ clientSince: day, sales: fc.array(sale, { maxLength: 6 }) }).map((given) => ({
    ...given,
    // Nobody buys before they are a client.
    clientSince: given.sales.reduce(
      (first, each) => (each.day < first ? each.day : first),
      given.clientSince,
    ),
    sales: given.sales.map((each) => ({ ...each, isSaleDay: each.net > 0, isYearsTotal: false })),
  }));
  const given = fc.record({
    households: fc.array(household, { minLength: 1, maxLength: 12 }),
    days: fc.array(day, { maxLength: 5 }),
    months: fc.constantFrom(12, 36),
  });

  fc.assert(
    fc.property(given, ({ households, days, months }) => {
      const asked: number[] = [];
      onEarlierDays(
        households,
        months,
        days.map((each) => ({ day: each })),
        (question, ranks) => {
          const begun = households.filter(({ clientSince }) => clientSince <= question.day);
          const nets = begun.map(({ sales }) => netIn(sales, monthsTo(question.day, months)));
          const whole = ranksAmong(nets);
          asked.push(question.day);
          for (const net of nets) {
            expect(ranks.isInTopPart(net)).toBe(whole.isInTopPart(net));
            expect(ranks.isInTopHalf(net)).toBe(whole.isInTopHalf(net));
          }
        },
      );

      expect(asked).toEqual([...days].sort((a, b) => a - b));
    }),
  );
});
