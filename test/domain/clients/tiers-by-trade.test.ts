/** What a person of the trade would say of ten of their households (S3, S5, S14). */
import { tradeDefaults, type Livelihood } from '../../../src/domain/clients/livelihood';
import type { Sale } from '../../../src/domain/records/sale';
import { aClientBook, sold } from '../../support/clients';
import { contactJudgements } from '../../../src/domain/clients/contact-judgements';
import { judgeClients } from '../../../src/domain/clients/judge';
import { aContact, many, MONDAY, on } from '../../support/practice';

type Household = {
  readonly who: string;
  readonly sales: readonly (readonly [iso: string, amount: number])[];
  readonly tier: number;
  readonly status: string;
  readonly core: string;
};

/** "a car | 2025-02-10 600, 2026-02-10 620 | 2 | Active | Developing"; today is 23 November 2026. */
function household(line: string): Household {
  const [who = '', bought = '', tier = '', status = '', core = ''] = line
    .split('|')
    .map((part) => part.trim());
  const sales = bought
    .split(', ')
    .filter((part) => part !== '')
    .map((part): [string, number] => [part.slice(0, 10), Number(part.slice(11))]);
  return { who, sales, tier: Number(tier), status, core };
}

const TABLES: Readonly<Record<Livelihood, readonly Household[]>> = {
  'Deals years apart': [
    'two houses in three years | 2024-03-01 9000, 2026-02-01 9500 | 1 | Active | Core',
    'the villa, eighteen months ago | 2025-05-20 21000 | 1 | Active | Core',
    'a house eighteen months ago | 2025-05-23 8000 | 2 | Active | Core',
    'a house two years ago | 2024-11-30 7800 | 2 | Active | Core',
    'a flat this spring | 2026-04-02 5000 | 2 | Active | Developing',
    'a small flat two years ago | 2024-06-11 2500 | 2 | Active | Developing',
    'a letting last month | 2026-10-15 900 | 2 | Active | Developing',
    'a garage two years ago | 2024-07-01 400 | 2 | Active | Developing',
    'the best of their time, four years ago | 2022-09-09 30000 | 1 | Inactive | Developing',
    'nothing since they came |  | 2 | Active | Developing',
  ].map(household),
  'Yearly policies': [
    'fleet, renewed each year | 2024-12-05 9000, 2025-12-05 9200 | 1 | Active | Core',
    'the works’ insurance | 2025-03-01 7000, 2026-03-01 7100 | 1 | Active | Core',
    'a household’s three policies | 2025-06-01 2100, 2026-06-01 2200 | 2 | Active | Core',
    'one that has taken life cover, too | 2025-06-10 1500, 2026-06-10 2150 | 1 | Active | Developing',
    'a car | 2025-02-10 600, 2026-02-10 620 | 2 | Active | Developing',
    'a motorcycle | 2025-04-10 200, 2026-04-10 210 | 2 | Active | Developing',
    'new this summer | 2026-07-01 1800 | 2 | Active | Developing',
    'renewed 13 months ago, the bill is out | 2024-10-20 900, 2025-10-20 900 | 2 | Active | Developing',
    'one big policy that was let lapse | 2024-01-15 8000, 2025-01-15 8000 | 1 | Inactive | Developing',
    'a small one that was let lapse | 2024-01-20 150, 2025-01-20 150 | 2 | Inactive | Developing',
  ].map(household),
  'Ongoing fees or orders': [
    'fees each quarter | 2026-01-05 3000, 2026-04-05 3000, 2026-07-05 3000, 2026-10-05 3000 | 1 | Active | Core',
    'nearly as much | 2026-02-05 2900, 2026-05-05 2900, 2026-08-05 2900, 2026-11-05 2900 | 1 | Active | Core',
    'half of that | 2026-03-05 1500, 2026-09-05 1500 | 2 | Active | Developing',
    'one large order and no other | 2026-02-20 2500 | 2 | Active | Developing',
    'grown by half | 2025-06-05 1000, 2026-03-01 800, 2026-06-05 1900 | 1 | Active | Developing',
    'small and steady | 2026-01-15 100, 2026-07-15 100 | 2 | Active | Developing',
    'small, and less than last year | 2025-03-15 400, 2026-03-15 50 | 2 | Active | Developing',
    'smaller still | 2026-05-15 40 | 2 | Active | Developing',
    'a top account that went quiet 14 months ago | 2024-10-01 6000, 2025-09-20 9500 | 1 | Inactive | Developing',
    'a small one that did | 2025-08-01 20 | 2 | Inactive | Developing',
  ].map(household),
};

const judged = (livesFrom: Livelihood) => {
  const households = TABLES[livesFrom];
  const contacts = many(households.length, (id) => aContact({ id, added: on('2024-01-08') }));
  const sales = households.flatMap((each, index): Sale[] =>
    each.sales.map(([iso, amount]) => sold(contacts[index]?.id ?? '', iso, amount)),
  );
  const book = aClientBook({ contacts, sales, settings: { livesFrom, ...tradeDefaults(livesFrom) } });
  const columns = contactJudgements(judgeClients(book, MONDAY), book, MONDAY);
  return contacts.map(({ id }, index) => {
    const found = columns.get(id);
    return { who: households[index]?.who, tier: found?.tier, status: found?.status, core: found?.core };
  });
};

describe.each(['Deals years apart', 'Yearly policies', 'Ongoing fees or orders'] as const)('%s', (trade) => {
  test.each(TABLES[trade].map((expected, index) => ({ ...expected, index })))(
    '$who',
    ({ index, who, tier, status, core }) => {
      expect(judged(trade)[index]).toEqual({ who, tier, status, core });
    },
  );
});

test('of 40 house buyers the 30 of eighteen months ago are treated as active, and none is Tier 3', () => {
  const contacts = many(40, (id) => aContact({ id, added: on('2024-01-08') }));
  const sales = contacts.map(({ id }, index) =>
    sold(id, index < 30 ? '2025-05-23' : '2026-05-23', 5000 + index),
  );
  const open = aClientBook({ contacts, sales });
  const asAgents = aClientBook({ contacts, sales, settings: tradeDefaults('Deals years apart') });
  const found = [...contactJudgements(judgeClients(asAgents, MONDAY), asAgents, MONDAY).values()];
  const unanswered = [...contactJudgements(judgeClients(open, MONDAY), open, MONDAY).values()];

  expect(found.filter(({ status }) => status === 'Active')).toHaveLength(40);
  expect(found.filter(({ tier }) => tier === 1)).toHaveLength(8);
  expect(found.filter(({ tier }) => tier === 3)).toEqual([]);
  expect(unanswered.filter(({ status }) => status === 'Inactive')).toHaveLength(30);
  expect(unanswered.filter(({ tier }) => tier === 3)).toEqual([]);
});

test('of 40 insured with one premium a year some are Core', () => {
  const contacts = many(40, (id) => aContact({ id, added: on('2023-01-08') }));
  const sales = contacts.flatMap(({ id }, index) => [
    sold(id, '2025-03-10', 200 + 10 * index),
    sold(id, '2026-03-10', 200 + 10 * index),
  ]);
  const book = aClientBook({ contacts, sales });
  const found = [...contactJudgements(judgeClients(book, MONDAY), book, MONDAY).values()];

  expect(found.filter(({ core }) => core === 'Core').length).toBeGreaterThan(20);
  expect(found.every(({ whyThisTier }) => whyThisTier.startsWith('Estimate: '))).toBe(true);
});

test('the total of a year from before Cultivate is no single month', () => {
  const contacts = many(2, (id) => aContact({ id, added: on('2024-01-08') }));
  const sales = [
    sold('C0001', '2026-06-01', 100),
    { ...sold('C0002', '2026-06-01', 100), isYearsTotal: true },
  ];
  const book = aClientBook({ contacts, sales });
  const found = contactJudgements(judgeClients(book, MONDAY), book, MONDAY);

  expect([found.get('C0001')?.core, found.get('C0002')?.core]).toEqual(['Developing', 'Core']);
});
