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

type Trade = { readonly livesFrom: Livelihood; readonly households: readonly Household[] };

const trade = (livesFrom: Livelihood, lines: readonly string[]): Trade => ({
  livesFrom,
  households: lines.map(household),
});

const TRADES: Readonly<Record<string, Trade>> = {
  'An estate agent': trade('Deals years apart', [
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
  ]),
  'An insurer': trade('Yearly policies', [
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
  ]),
  'An adviser with fees': trade('Ongoing fees or orders', [
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
  ]),
  // Packages of sessions, and some who come by the hour.
  'A coach': trade('Ongoing fees or orders', [
    'a firm’s board, a day each quarter | 2025-12-10 4000, 2026-03-10 4000, 2026-06-10 4000, 2026-09-10 4000 | 1 | Active | Core',
    'a founder, ten sessions twice a year | 2025-12-01 2800, 2026-05-15 3000, 2026-11-02 3000 | 1 | Active | Core',
    'a manager, one package in spring and one in autumn | 2026-03-20 1800, 2026-10-05 1800 | 2 | Active | Core',
    'one package, and no word of another | 2026-01-12 1800 | 2 | Active | Developing',
    'by the hour, each month or so | 2025-12-15 150, 2026-02-15 150, 2026-04-20 150, 2026-07-20 150, 2026-10-20 150 | 2 | Active | Developing',
    'by the hour, and now a package | 2025-05-20 300, 2026-02-20 300, 2026-08-20 1900 | 1 | Active | Developing',
    'a workshop for their people | 2026-06-18 2500 | 2 | Active | Developing',
    'two hours last winter | 2026-02-03 300 | 2 | Active | Developing',
    'the best of last year, finished for good | 2024-11-04 5000, 2025-10-30 6000 | 1 | Inactive | Developing',
    'a first meeting, and nothing since |  | 2 | Inactive | Developing',
  ]),
  // A commission a loan; who has one comes back when its fixed rate ends.
  'A mortgage broker': trade('Deals years apart', [
    'three flats to let, one loan after the other | 2024-02-12 3600, 2025-04-02 3900, 2026-06-09 4100 | 1 | Active | Core',
    'a family house this summer | 2026-07-14 5200 | 1 | Active | Core',
    'a house two years ago, the rate ends next year | 2024-10-10 4800 | 2 | Active | Core',
    'a first flat, eighteen months ago | 2025-05-12 2600 | 2 | Active | Developing',
    'a flat, and the loan taken higher since | 2024-03-15 2200, 2026-03-20 900 | 2 | Active | Core',
    'a small loan this year | 2026-09-01 1400 | 2 | Active | Developing',
    'a garage | 2025-11-20 300 | 2 | Active | Developing',
    'a loan called off, its commission paid back | 2025-02-01 2000, 2025-03-15 -2000 | 2 | Active | Developing',
    'a big house four years ago, never seen since | 2022-08-30 9000 | 1 | Inactive | Developing',
    'an enquiry that came to nothing |  | 2 | Active | Developing',
  ]),
};

const judged = ({ livesFrom, households }: Trade) => {
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

describe.each(Object.entries(TRADES))('%s', (_who, trades) => {
  test.each(trades.households.map((expected, index) => ({ ...expected, index })))(
    '$who',
    ({ index, who, tier, status, core }) => {
      expect(judged(trades)[index]).toEqual({ who, tier, status, core });
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
