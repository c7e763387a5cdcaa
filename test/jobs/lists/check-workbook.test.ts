import { PLANNED_TOUCHES } from '../../../src/domain/touches/touch-types';
import { setUpWorkbook } from '../../../src/jobs/set-up/set-up-workbook';
import { checkWorkbook } from '../../../src/jobs/lists/check-workbook';
import type { RowOf } from '../../../src/sheets/declare/table';
import type { contacts } from '../../../src/sheets/tabs/contacts';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type Circumstances, type TabRows } from '../../support/office';

type ContactRow = Partial<RowOf<typeof contacts>>;

const check = (circumstances: Circumstances = {}) => checkWorkbook.plan(anOffice(circumstances), '', '');
const checkContacts = (...rows: readonly ContactRow[]) => check({ tabs: { contacts: rows } });
const consented = {
  emailConsent: 'Opted in',
  consentDate: day('2026-01-01'),
  consentSource: 'form',
} as const;

describe('Check the workbook', () => {
  test('finds nothing in a workbook that is in order, and says so', () => {
    const plan = checkContacts({ id: 'C0001', name: 'Ann Lee', email: 'ann@example.com', ...consented });

    expect(plan.problems).toEqual([]);
    expect(plan.report).toBe('No problems: every cell could be read.');
  });

  test.each<[string, ContactRow[], object]>([
    [
      'a cell that can’t be read',
      [
        { name: 'Ann', whatHappened: '' },
        { name: '', phone: '555-0101' },
      ],
      { row: 3, column: 'Name', found: 'nothing' },
    ],
    [
      'one name twice',
      [{ name: 'Ann Lee' }, { name: 'ann lee' }],
      { row: 3, column: 'Name', found: 'ann lee' },
    ],
    [
      'one phone twice, first beside no name',
      [
        { id: 'C0001', name: '', phone: '312 555-0101' },
        { id: 'C0002', name: 'Bo', phone: '312 555-0101' },
      ],
      { row: 3, column: 'Phone', expected: expect.stringContaining('row 2 (C0001)') },
    ],
    [
      'one phone twice',
      [
        { name: 'Ann', phone: '312 555-0101' },
        { name: 'Bo', phone: '(312) 555 0101' },
      ],
      { row: 3, column: 'Phone', expected: expect.stringContaining('row 2 (Ann)') },
    ],
    [
      'a tier by hand that isn’t the household’s',
      [
        { id: 'C0002', name: 'Bo', household: 'Lee', tierByHand: 3 },
        { id: 'C0001', name: 'Ann', household: 'Lee', tierByHand: 1 },
      ],
      {
        ...{ row: 2, column: 'Tier by hand', found: '3' },
        expected: 'as in row 3 (C0001), which counts for the household',
      },
    ],
    [
      'an address without a consent record',
      [{ name: 'Ann', email: 'ann@example.com' }],
      { row: 2, column: 'Email consent', found: 'nothing' },
    ],
    [
      'a consent without its day',
      [{ name: 'Ann', email: 'ann@example.com', ...consented, consentDate: null }],
      { column: 'Consent date', expected: 'the day on which they opted in' },
    ],
    [
      'a consent without its source',
      [{ name: 'Ann', email: 'ann@example.com', ...consented, consentSource: '' }],
      { column: 'Consent source', expected: 'how they gave it' },
    ],
    [
      'a release that nobody explained',
      [{ name: 'Ann', statusByHand: 'Released' }],
      { row: 2, column: 'What happened', found: 'nothing', expected: 'one line: why were they released?' },
    ],
    [
      'an opt-out without its day',
      [{ name: 'Ann', email: 'ann@example.com', emailConsent: 'Opted out' }],
      { column: 'Consent date', expected: 'the day on which they opted out' },
    ],
  ])('finds %s', (_why, rows, expected) => {
    const { problems } = checkContacts(...rows);

    expect(problems).toContainEqual(expect.objectContaining({ tab: 'Contacts', ...expected }));
  });

  test.each([
    ['Meet and greet for Tier 2', { touch: 'Meet and greet', tier2: 30 }, 'Tier 2'],
    ['Recall for a client', { touch: 'Recall', tier1: 91 }, 'Tier 1'],
    ['a lunch for who is no alliance', { touch: 'Alliance lunch', personal: 91 }, 'Personal'],
    ['a letter to many for a Personal contact', { touch: 'Email', personal: 30 }, 'Personal'],
    ['the most tables a week', { touch: 'Meet and greet', weeklyCap: 1 }, 'A week at most'],
  ] as const)('finds a cell of Touch plan that nothing reads: %s', (_why, row, column) => {
    const { problems } = check({ tabs: { touchPlan: [{ touch: 'Courtesy call', tier1: 91 }, row] } });

    expect(problems).toEqual([
      expect.objectContaining({
        ...{ tab: 'Touch plan', row: 3, column },
        expected: expect.stringMatching(/^nothing, for nothing reads this cell: /),
      }),
    ]);
  });

  test('the Touch plan of a new office has no such cell', () => {
    const plan = setUpWorkbook.plan(anOffice(), '', '');
    const touchPlan = changesOfKind(plan.changes, 'append').flatMap(({ table, values }) =>
      table.name === tables.touchPlan.name ? [values] : [],
    );

    expect(touchPlan).toHaveLength(PLANNED_TOUCHES.length);
    expect(check({ tabs: { touchPlan } }).problems).toEqual([]);
  });

  test.each<[string, ContactRow]>([
    ['somebody who was not asked yet', { emailConsent: 'Not asked' }],
    ['somebody without an address', { email: '' }],
    ['a personal contact, who gets no letters', { kind: 'Personal' }],
    ['somebody who must not be contacted', { statusByHand: 'Do not contact' }],
  ])('wants no consent record of %s', (_why, values) => {
    const { problems } = checkContacts({ name: 'Ann', email: 'ann@example.com', ...values });

    expect(problems).toEqual([]);
  });

  test('finds names that nobody has, with the candidates', () => {
    const tabs: TabRows = {
      contacts: [{ id: 'C0001', name: 'Ann Lee' }],
      dates: [{ contact: 'Ann', date: day('2027-01-01'), what: 'Lease' }],
    };

    const { problems } = check({ tabs });

    expect(problems).toMatchObject([
      {
        tab: 'Dates',
        row: 2,
        column: 'Contact',
        found: 'Ann',
        expected: 'one contact: Ann Lee',
      },
    ]);
  });

  describe('finds what the judging of clients can’t follow:', () => {
    const bought = { id: 'S0001', contact: 'Ann Lee', date: day('2026-11-02'), amount: 100 };
    const ann = { id: 'C0001', name: 'Ann Lee', kind: 'Client', added: day('2020-01-06') } as const;

    test.each<[string, TabRows, object]>([
      [
        'an introducer who isn’t on Contacts',
        { contacts: [{ ...ann, introducedBy: 'Dee Fox' }] },
        { row: 2, column: 'Introduced by', found: 'Dee Fox', expected: 'the name of a contact' },
      ],
      [
        'an introducer of whom there are two',
        {
          contacts: [
            { ...ann, introducedBy: 'Bo' },
            { id: 'C0002', name: 'Bo', company: 'One' },
            { id: 'C0003', name: 'Bo', company: 'Two' },
          ],
        },
        { row: 2, column: 'Introduced by', expected: 'one contact: Bo (One) or Bo (Two)' },
      ],
      [
        'Do not contact where it is worked out',
        { contacts: [{ ...ann, status: 'Do not contact' }] },
        { row: 2, column: 'Status', expected: expect.stringContaining('Status by hand') },
      ],
      [
        'a sale to somebody who is Inactive by hand',
        { contacts: [{ ...ann, statusByHand: 'Inactive' }], sales: [bought] },
        {
          ...{ row: 2, column: 'Status by hand', found: 'Inactive' },
          expected: 'Active or nothing: they bought on 2 Nov 2026',
        },
      ],
    ])('%s', (_why, tabs, expected) => {
      expect(check({ tabs }).problems).toContainEqual(
        expect.objectContaining({ tab: 'Contacts', ...expected }),
      );
    });

    test.each<[string, TabRows]>([
      [
        'a sale to somebody who is Active by hand',
        { contacts: [{ ...ann, statusByHand: 'Active' }], sales: [bought] },
      ],
      [
        'an old sale to somebody who is Inactive by hand',
        {
          contacts: [{ ...ann, statusByHand: 'Inactive' }],
          sales: [{ ...bought, date: day('2024-11-04') }],
        },
      ],
      [
        'a sale to who must not be contacted',
        { contacts: [{ ...ann, statusByHand: 'Do not contact', status: 'Do not contact' }], sales: [bought] },
      ],
      [
        'an introducer on Contacts',
        {
          contacts: [
            { ...ann, introducedBy: 'Bo' },
            { id: 'C0002', name: 'Bo' },
          ],
        },
      ],
    ])('not %s', (_why, tabs) => {
      expect(check({ tabs }).problems).toEqual([]);
    });
  });

  test('finds a setting that nothing reads', () => {
    const { problems } = check({ tabs: { settings: [{ setting: 'Quite days', value: 3 }] } });

    expect(problems).toMatchObject([{ tab: 'Settings', row: 2, column: 'Setting', found: 'Quite days' }]);
  });

  test('finds columns that are missing from the tabs that are there, and no consent where there is no such column', () => {
    const office = anOffice();
    const named = aTabOf(tables.contacts, [
      ['Name', 'Email'],
      ['Ann Lee', 'ann@example.com'],
    ]);

    const { problems = [] } = checkWorkbook.plan(
      { ...office, tables: { ...office.tables, contacts: named } },
      '',
      '',
    );

    expect(problems.every(({ row }) => row === 1)).toBe(true);
    expect(problems).toContainEqual(
      expect.objectContaining({ tab: 'Contacts', found: expect.stringContaining('Phone') }),
    );
  });
});

describe('the tab Problems', () => {
  const tabs: TabRows = {
    thisWeek: [{ key: 'W0001', contact: 'Cy' }],
    contacts: [
      { id: 'C0001', name: 'Ann Lee' },
      { id: 'C0002', name: 'Bo' },
      { id: 'C0003', name: 'Ann Lee' },
    ],
  };

  test('is all that changes', () => {
    const { changes } = check({ tabs });

    expect(changes).toEqual([expect.objectContaining({ kind: 'page', tab: 'Problems' })]);
  });

  test('lists each problem in the order of the tabs, with a link to its cell', () => {
    const plan = check({ tabs });

    const [page] = changesOfKind(plan.changes, 'page');
    expect(page?.rows).toEqual([
      ['Tab', 'Row', 'Column', 'What stands there', 'What is expected', 'Go to'],
      [
        ...['This week', 3, 'Contact', 'Cy', 'the name of a contact'],
        { formula: '=HYPERLINK("#gid=100&range=C3";"This week!C3")' },
      ],
      [
        ...['Contacts', 4, 'Name', 'Ann Lee', expect.stringContaining('row 2')],
        { formula: '=HYPERLINK("#gid=101&range=A4";"Contacts!A4")' },
      ],
    ]);
    expect(plan.report).toBe('Found 2 problems in 2 tabs: the tab Problems links to each.');
  });

  test('names the place in words where the tab isn’t there', () => {
    const problem = { tab: 'Gone', row: 7, column: 'X', found: 'nothing', expected: 'something' };

    const plan = checkWorkbook.plan({ ...anOffice(), problems: [problem] }, '', '');

    expect(changesOfKind(plan.changes, 'page')[0]?.rows[1]?.[5]).toBe('Gone!A7');
  });
});
