import { findInactive } from '../../../src/jobs/clients/find-inactive';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type Circumstances, type TabRows } from '../../support/office';

const added = day('2020-01-01');
const ANN = { id: 'C0001', name: 'Ann Lee', kind: 'Client', status: 'Active', added } as const;
const BO = { id: 'C0002', name: 'Bo Kim', kind: 'Client', status: 'Inactive', added } as const;
/** Ann bought long ago, Bo last week. */
const sales: TabRows['sales'] = [
  { date: day('2024-05-06'), contact: 'Ann Lee', amount: 100 },
  { date: day('2026-11-16'), contact: 'Bo Kim', amount: 100 },
];

const find = (tabs: TabRows, circumstances: Circumstances = {}) =>
  findInactive.plan(anOffice({ tabs, ...circumstances }), '', '');
const askAbout = (tabs: TabRows) => findInactive.question?.(anOffice({ tabs }));
const statuses = ({ changes }: ReturnType<typeof find>) =>
  changesOfKind(changes, 'set').map(({ id, values, asked }) => [id, values['status'], asked]);

describe('Find inactive…', () => {
  test('says what would change, who comes first and why, before anything does', () => {
    const question = askAbout({ contacts: [BO, ANN], sales });

    expect(question).toMatchObject({
      kind: 'confirm',
      text: expect.stringMatching(
        /^Status would change for 2 households: 1 Inactive, 1 Active\.\n\nAnn Lee: Active → Inactive \(last sale 6 May 2024, more than 12 months ago\)\nBo Kim: Inactive → Active/,
      ),
    });
  });

  test('names ten, and counts the others', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...ANN,
      id: `C01${index + 10}`,
      name: `A ${index}`,
    }));

    const question = askAbout({ contacts: [...many, BO], sales });

    expect(question).toMatchObject({ text: expect.stringContaining('\n… and 3 more\n') });
  });

  test('sees a row that has no id yet as a client of its own', () => {
    const question = askAbout({
      contacts: [BO, { name: 'Cy Roe', kind: 'Client' }, { name: 'Dee Fox', kind: 'Client' }],
      sales,
    });

    expect(question).toMatchObject({ text: expect.stringContaining('for 3 households') });
  });

  test('then sets the column Status', () => {
    const plan = find({ contacts: [ANN, BO], sales });

    expect(statuses(plan)).toEqual([
      ['C0001', 'Inactive', false],
      ['C0002', 'Active', false],
    ]);
    expect(plan.report).toBe('Changed the Status of 2 households: 1 Inactive, 1 Active.');
  });

  test('sets it for the whole household, save for who must not be contacted', () => {
    const family = [
      { ...ANN, household: 'Lee' },
      { ...ANN, id: 'C0003', name: 'Al Lee', household: 'Lee', statusByHand: 'Do not contact' },
      { ...ANN, id: 'C0004', name: 'Abe Lee', household: 'Lee' },
    ] as const;

    const plan = find({ contacts: family, sales });

    expect(statuses(plan)).toEqual([
      ['C0001', 'Inactive', false],
      ['C0003', 'Do not contact', false],
      ['C0004', 'Inactive', false],
    ]);
  });

  test.each([
    ['all have their Status', { contacts: [{ ...ANN, status: 'Inactive' }], sales }, /^Every client has/, []],
    ['nothing was ever sold', { contacts: [ANN, BO] }, /^Nothing stands on Sales yet/, ['tab', 'open']],
  ] satisfies [string, TabRows, RegExp, string[]][])(
    'asks nothing and changes nobody where %s',
    (_why, tabs, report, kinds) => {
      const plan = find(tabs);

      expect(askAbout(tabs)).toBeNull();
      expect(plan.changes.map(({ kind }) => kind)).toEqual(kinds);
      expect(plan.report).toMatch(report);
    },
  );

  test('shows what somebody has said where nothing was ever sold, too', () => {
    const tabs = { contacts: [{ ...ANN, statusByHand: 'Released' }] } as const;

    const plan = find(tabs);

    expect(askAbout(tabs)).toMatchObject({ text: expect.stringContaining('Active → Released (by hand)') });
    expect(statuses(plan)).toEqual([['C0001', 'Released', false]]);
  });

  test('refuses where there is no column to write to', () => {
    const office = anOffice({ tabs: { contacts: [ANN], sales } });
    const names = aTabOf(tables.contacts, [['Name'], ['Ann Lee']]);

    const plan = findInactive.plan({ ...office, tables: { ...office.tables, contacts: names } }, '', '');

    expect(plan).toMatchObject({
      isRefused: true,
      report: expect.stringContaining('There is nobody on Contacts yet') as string,
    });
  });
});
