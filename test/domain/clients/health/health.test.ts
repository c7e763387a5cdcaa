import {
  compareHealth,
  healthByYear,
  type HealthComparison,
  type HealthGroup,
} from '../../../../src/domain/clients/health/health';
import type { Sale } from '../../../../src/domain/records/sale';
import { judgedClients, sold } from '../../../support/clients';
import { MONDAY, aContact, many } from '../../../support/practice';

/** The year to 23 November 2026, beside the one to 23 November 2025. */
function health(
  sales: readonly Sale[],
  group: HealthGroup = 'Total',
  contacts = many(3, (id) => aContact({ id })),
): HealthComparison {
  const found = compareHealth(judgedClients({ contacts, sales }), MONDAY).find((row) => row.group === group);
  if (!found) throw new Error(`no ${group}`);
  return found;
}

const NOTHING = { retention: null, averageSale: null, salesPerClient: null };

describe('the health numbers', () => {
  test('of an office without sales are unknown', () => {
    expect(health([])).toEqual({ group: 'Total', current: NOTHING, last: NOTHING, notRisen: [] });
  });

  test('of two years, on paper', () => {
    const { current, last, notRisen } = health([
      // 2025: three sales of two households, 600 in all.
      sold('C0001', '2025-02-01', 100),
      sold('C0001', '2025-03-01', 200),
      sold('C0002', '2025-04-01', 300),
      // 2026: four sales of two households, 1,000 in all; C0002 left.
      sold('C0001', '2026-02-01', 250),
      sold('C0001', '2026-03-01', 250),
      sold('C0001', '2026-04-01', 250),
      sold('C0003', '2026-05-01', 250),
    ]);

    expect(last).toEqual({ retention: null, averageSale: 200, salesPerClient: 1.5 });
    expect(current).toEqual({ retention: 0.5, averageSale: 250, salesPerClient: 2 });
    expect(notRisen).toEqual([]);
  });

  test('a sale is a positive net of one day', () => {
    const { current } = health([
      sold('C0001', '2026-02-01', 100),
      sold('C0001', '2026-02-01', 50),
      sold('C0001', '2026-03-01', 100),
      sold('C0001', '2026-03-01', -100),
      sold('C0001', '2026-04-01', -30),
    ]);

    expect(current).toMatchObject({ averageSale: 150, salesPerClient: 1 });
  });

  test.each([
    { why: 'one member buys, then the other: retained', now: 'C0002', retention: 1 },
    { why: 'somebody else buys: lost', now: 'C0003', retention: 0 },
    { why: 'deleted contacts count too', now: 'C0099', retention: 0 },
  ])('retention is the household’s: $why', ({ now, retention }) => {
    const contacts = [
      aContact({ household: 'Lee' }),
      aContact({ id: 'C0002', household: 'Lee' }),
      aContact({ id: 'C0003' }),
    ];
    const sales = [sold('C0001', '2025-06-01', 10), sold(now, '2026-06-01', 10)];

    expect(health(sales, 'Total', contacts).current.retention).toBe(retention);
  });

  test('deleting a lost client mends no retention', () => {
    const sales = [
      sold('C0001', '2025-06-01', 10),
      sold('C0001', '2026-06-01', 10),
      sold('C0099', '2025-06-01', 10),
    ];

    expect(health(sales).current.retention).toBe(0.5);
  });

  test.each([
    { why: 'the year begins on 1 January', iso: '2025-12-31', averageSale: null },
    { why: 'and goes to today', iso: '2026-11-23', averageSale: 10 },
  ])('this year: $why', ({ iso, averageSale }) => {
    expect(health([sold('C0001', iso, 10)]).current.averageSale).toBe(averageSale);
  });

  test.each([
    { why: 'the last one to the same day', iso: '2025-11-23', averageSale: 10 },
    { why: 'and not to its end', iso: '2025-11-24', averageSale: null },
  ])('last year: $why', ({ iso, averageSale }) => {
    expect(health([sold('C0001', iso, 10)]).last.averageSale).toBe(averageSale);
  });

  test('retention goes by the latest two twelve-month periods, so that January knows it too', () => {
    const sales = [sold('C0001', '2025-11-23', 10), sold('C0001', '2025-11-24', 10)];

    expect(health(sales).current).toEqual({ retention: 1, averageSale: null, salesPerClient: null });
  });

  test('tells what didn’t rise', () => {
    const year = (iso: string) => [sold('C0001', `${iso}-02-01`, 100), sold('C0002', `${iso}-03-01`, 100)];

    expect(health(['2024', '2025', '2026'].flatMap(year)).notRisen).toEqual([
      'retention',
      'averageSale',
      'salesPerClient',
    ]);
    expect(health([...['2025', '2026'].flatMap(year), sold('C0001', '2026-06-01', 400)]).notRisen).toEqual(
      [],
    );
    expect(health([...['2025', '2026'].flatMap(year), sold('C0001', '2026-06-01', 10)]).notRisen).toEqual([
      'averageSale',
    ]);
  });

  test('by today’s tier', () => {
    const contacts = [aContact({ feeling: 'Love' }), aContact({ id: 'C0002', feeling: 'Let go' })];
    const sales = [
      sold('C0001', '2026-02-01', 100),
      sold('C0002', '2026-02-01', 20),
      sold('C0002', '2026-03-01', 20),
    ];

    expect(health(sales, 'Tier 1', contacts).current).toMatchObject({ averageSale: 100, salesPerClient: 1 });
    expect(health(sales, 'Tier 2', contacts).current).toEqual(NOTHING);
    expect(health(sales, 'Tier 3', contacts).current).toMatchObject({ averageSale: 20, salesPerClient: 2 });
  });
});

describe('year by year', () => {
  const SALES = [
    sold('C0001', '2023-05-01', -5),
    sold('C0003', '2022-05-01', -5),
    sold('C0001', '2024-05-01', 100),
    sold('C0002', '2024-12-31', 300),
    sold('C0001', '2025-01-01', 50),
    sold('C0001', '2026-05-01', 60),
  ];
  const years = (count: number) => healthByYear(judgedClients({ sales: SALES }), MONDAY, count);

  test('from the year of the first sale on', () => {
    expect(years(5)).toEqual([
      { year: 2024, health: { retention: null, averageSale: 200, salesPerClient: 1 } },
      { year: 2025, health: { retention: 0.5, averageSale: 50, salesPerClient: 1 } },
      { year: 2026, health: { retention: 0.5, averageSale: 60, salesPerClient: 1 } },
    ]);
  });

  test('at most so many', () => {
    expect(years(2).map(({ year }) => year)).toEqual([2025, 2026]);
  });

  test('none without a sale', () => {
    expect(healthByYear(judgedClients(), MONDAY, 5)).toEqual([]);
  });
});
