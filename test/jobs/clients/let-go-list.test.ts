import { listLetGo } from '../../../src/jobs/clients/let-go-list';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2020-01-01');
const BIG = { id: 'C0001', name: 'Big Buyer', kind: 'Client', added } as const;
const SMALL = { id: 'C0002', name: 'Small Buyer', kind: 'Client', feeling: 'Let go', added } as const;
const FAIR = { id: 'C0003', name: 'Fair Buyer', kind: 'Client', feeling: 'Let go', added } as const;
const contacts: TabRows['contacts'] = [BIG, SMALL, FAIR];
const sales: TabRows['sales'] = [
  { date: day('2026-11-16'), contact: 'Big Buyer', amount: 9000 },
  { date: day('2026-11-16'), contact: 'Fair Buyer', amount: 950 },
  { date: day('2026-11-16'), contact: 'Small Buyer', amount: 50 },
];
/** Half of all hours go to who brings a two-hundredth of the sales. */
const touches: TabRows['touches'] = [
  { id: 'T0001', date: day('2026-11-02'), contact: 'Small Buyer', touch: 'Courtesy call', minutes: 90 },
  { id: 'T0002', date: day('2026-11-03'), contact: 'Big Buyer', touch: 'Courtesy call', minutes: 90 },
];

const list = (tabs: TabRows) => {
  const { changes, report } = listLetGo.plan(anOffice({ tabs }), '', '');
  const rows = changesOfKind(changes, 'page').flatMap((page) => page.rows);
  return { rows, report, text: rows.map((row) => row.filter((cell) => cell !== '').join(' | ')) };
};

describe('Let-go list', () => {
  test('sets what would be lost beside what would be free, with a text to edit', () => {
    const { rows, report } = list({ contacts, sales, touches });

    expect(rows).toContainEqual([
      'Small Buyer',
      'C0002',
      50,
      1.5,
      'logged',
      'How we feel: Let go',
      expect.stringMatching(/^Dear Small Buyer,\n\nThank you/),
    ]);
    expect(rows).toContainEqual(['Together', '', 50, 1.5, '', '', '']);
    expect(report).toBe(
      '1 household to think about: 1.5 hours a year would be free. See the tab Let-go list.',
    );
  });

  test('says which hours are estimates', () => {
    const { rows } = list({
      contacts,
      sales,
      touches: touches.map((touch) => ({ ...touch, minutes: null })),
    });

    expect(rows).toContainEqual(expect.arrayContaining(['C0002', 0.17, 'estimated']));
  });

  test('counts the others in Tier 3, and says how somebody is released', () => {
    const { text } = list({ contacts, sales, touches });

    expect(text).toContain('1 further household in Tier 3: they take no more time than their sales carry.');
    expect(text.join('\n')).toContain('Released typed into Status by hand');
  });

  test.each([
    ['nothing was sold', { contacts, touches }, 'nothing stands on Sales.'],
    ['no hours are logged', { contacts, sales }, 'no hours are logged'],
    ['all carry their time', { contacts: [BIG], sales, touches }, 'Nobody: no household is both'],
  ] satisfies [string, TabRows, string][])('says why nobody stands there: %s', (_why, tabs, told) => {
    const { text, report } = list(tabs);

    expect(report).toContain(told);
    expect(text).toContain(report);
  });
});
