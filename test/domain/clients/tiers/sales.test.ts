import { householdsOf } from '../../../../src/domain/clients/household/household';
import {
  growthPercent,
  netIn,
  periodsWithSales,
  saleDaysOf,
  salesHistories,
  type SalesHistory,
} from '../../../../src/domain/clients/tiers/sales';
import { threeMonthParts, twelveMonthsTo } from '../../../../src/domain/calendar/period';
import type { Sale } from '../../../../src/domain/records/sale';
import { sold } from '../../../support/clients';
import { MONDAY, aContact, on } from '../../../support/practice';

/** Ann and Bo Lee, and Cy alone. */
const CONTACTS = [
  aContact({ id: 'C0001', household: 'Lee' }),
  aContact({ id: 'C0002', household: 'Lee' }),
  aContact({ id: 'C0003' }),
];
const [lees, cy] = householdsOf(CONTACTS);
if (!lees || !cy) throw new Error('no households');
const HOUSEHOLD_OF = new Map([
  ['C0001', lees],
  ['C0002', lees],
  ['C0003', cy],
]);

const historiesOf = (...sales: Sale[]): Map<string, SalesHistory> =>
  salesHistories(sales, HOUSEHOLD_OF, MONDAY);
const historyOf = (...sales: Sale[]): SalesHistory => historiesOf(...sales).get('C0001') ?? [];

describe('what a household bought', () => {
  test('is that of all its members, day by day', () => {
    const history = historyOf(
      sold('C0002', '2026-10-01', 50),
      sold('C0001', '2026-09-01', 100),
      sold('C0001', '2026-10-01', 30.5),
    );

    expect(history).toEqual([
      { day: on('2026-09-01'), net: 100, isSaleDay: true, isYearsTotal: false },
      { day: on('2026-10-01'), net: 80.5, isSaleDay: true, isYearsTotal: false },
    ]);
  });

  test.each([
    { why: 'a refund is no sale', amount: -20, net: -20, isSaleDay: false },
    { why: 'nor is a service without an amount', amount: null, net: 0, isSaleDay: false },
    { why: 'nor is what costs nothing', amount: 0, net: 0, isSaleDay: false },
    { why: 'a cent is', amount: 0.01, net: 0.01, isSaleDay: true },
  ])('$why', ({ amount, net, isSaleDay }) => {
    expect(historyOf(sold('C0001', '2026-10-01', amount))).toEqual([
      { day: on('2026-10-01'), net, isSaleDay, isYearsTotal: false },
    ]);
  });

  test('a sale that was refunded the same day was a sale', () => {
    const history = historyOf(sold('C0001', '2026-10-01', 100), sold('C0001', '2026-10-01', -100));

    expect(history).toEqual([{ day: on('2026-10-01'), net: 0, isSaleDay: true, isYearsTotal: false }]);
    expect(saleDaysOf(history)).toEqual([on('2026-10-01')]);
  });

  test('up to today; what is dated later comes later', () => {
    expect(historyOf(sold('C0001', '2026-11-23', 1), sold('C0001', '2026-11-24', 1))).toHaveLength(1);
  });

  test('stands under the contact’s own id where its row is gone, and nowhere where nobody is named', () => {
    const histories = historiesOf(sold('C0099', '2026-10-01', 1), sold('', '2026-10-01', 1));

    expect([...histories.keys()]).toEqual(['C0099']);
  });

  test.each([
    { why: 'the same day last year is a year ago', iso: '2025-11-23', net: 0 },
    { why: 'the day after is within the twelve months', iso: '2025-11-24', net: 10 },
    { why: 'so is today', iso: '2026-11-23', net: 10 },
  ])('net of twelve months: $why', ({ iso, net }) => {
    expect(netIn(historyOf(sold('C0001', iso, 10)), twelveMonthsTo(MONDAY))).toBe(net);
  });

  test('refunds reduce the net, to below nothing', () => {
    const history = historyOf(sold('C0001', '2026-10-01', 10), sold('C0001', '2026-10-02', -12.5));

    expect(netIn(history, twelveMonthsTo(MONDAY))).toBe(-2.5);
  });

  test.each([
    { why: 'nothing', days: [], parts: 0 },
    { why: 'two sales in one part', days: ['2026-09-01', '2026-10-01'], parts: 1 },
    { why: 'the last day of a part and the first of the next', days: ['2026-08-23', '2026-08-24'], parts: 2 },
    { why: 'all four', days: ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'], parts: 4 },
    { why: 'longer ago than a year', days: ['2025-11-23'], parts: 0 },
  ])('in how many three-month parts: $why', ({ days, parts }) => {
    const history = historyOf(...days.map((iso) => sold('C0001', iso, 5)));

    expect(periodsWithSales(history, threeMonthParts(MONDAY))).toBe(parts);
  });

  test('a refund alone makes no part with sales', () => {
    expect(periodsWithSales(historyOf(sold('C0001', '2026-10-01', -5)), threeMonthParts(MONDAY))).toBe(0);
  });
});

test.each([
  { why: 'from 80 to 100', net: 100, before: 80, percent: 25 },
  { why: 'down by half', net: 40, before: 80, percent: -50 },
  { why: 'refunds took all of it, and more', net: -40, before: 80, percent: -150 },
  { why: 'from nothing there is no growth', net: 100, before: 0, percent: null },
  { why: 'nor from less than nothing', net: 100, before: -10, percent: null },
  { why: 'to the last cent', net: 1.1, before: 0.88, percent: 25 },
  { why: 'decimals that binary numbers have not', net: 1.45, before: 1.16, percent: 25 },
])('growth: $why', ({ net, before, percent }) => {
  expect(growthPercent(net, before)).toBe(percent);
});
