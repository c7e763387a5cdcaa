import { buildWeek } from '../../../src/jobs/week/build-week';
import { dailyRun } from '../../../src/jobs/week/daily-run';
import { withChanges } from '../../../src/jobs/pipeline/apply';
import { logDone } from '../../../src/jobs/week/log-done';
import { freshStart } from '../../../src/jobs/week/fresh-start';
import type { Job, Office } from '../../../src/runner/job';
import { tables, type TableName } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const LONG_AGO = day('2020-01-06');
const ann = { id: 'C0001', name: 'Ann Lee', kind: 'Client', added: LONG_AGO } as const;
const bo = { id: 'C0002', name: 'Bo Roe', kind: 'Client', added: LONG_AGO } as const;
const cy = { id: 'C0003', name: 'Cy Fox', kind: 'Prospect', added: LONG_AGO } as const;
const sold = (id: string, contactId: string, iso: string, amount: number) => ({
  ...{ id, contactId, date: day(iso), amount },
});

/** Ann has bought 400 in two quarters and Bo nothing for more than a year; an hour went to Ann. */
const practice: TabRows = {
  contacts: [ann, bo, cy],
  sales: [
    sold('S0001', 'C0001', '2026-03-02', 100),
    sold('S0002', 'C0001', '2026-10-05', 300),
    sold('S0003', 'C0002', '2025-02-03', 900),
  ],
  touches: [
    {
      id: 'T0001',
      contactId: 'C0001',
      date: day('2026-10-05'),
      touch: 'Call',
      result: 'Reached',
      minutes: 60,
    },
  ],
  touchPlan: [{ touch: 'Courtesy call', tier1: 91, tier2: 91 }],
};

const planOf = (office: Office<TableName>, job: Job = buildWeek) => job.plan(office, '', '');

/** What is written on Contacts, by id; only the columns of judgement. */
function judged(office: Office<TableName>, job?: Job) {
  const sets = changesOfKind(planOf(office, job).changes, 'set').filter(
    ({ table }) => table.name === 'Contacts',
  );
  const isJudgement = ([key]: [string, unknown]) =>
    !['added', 'lastTouch', 'nextDue', 'recallWeek'].includes(key);
  const cells = sets.map(({ id, values }) => [id, Object.entries(values).filter(isJudgement)] as const);
  return Object.fromEntries(
    cells.filter(([, each]) => each.length > 0).map(([id, each]) => [id, Object.fromEntries(each)]),
  );
}

describe('who is judged', () => {
  test.each<[string, Job]>([
    ['by the daily run', dailyRun],
    ['by Build or refresh', buildWeek],
    ['by Fresh start…', freshStart],
    ['by Log what is done', logDone],
  ])('clients are, %s', (_why, job) => {
    const written = judged(anOffice({ tabs: practice }), job);

    expect(written).toEqual({
      C0001: {
        status: 'Active',
        tier: 1,
        whyThisTier: 'Estimate: in the top fifth by sales of 12 months',
        core: 'Core',
        sales12Months: 400,
        hours12Months: 1,
        hoursAre: 'logged',
        fileComplete: 0,
      },
      C0002: {
        status: 'Inactive',
        tier: 1,
        whyThisTier: expect.stringMatching(/^Estimate: .+, as of .+, while they were Active$/),
        core: 'Developing',
        sales12Months: 0,
        hours12Months: 0,
      },
    });
  });

  test('what a prospect’s columns say wrongly is emptied', () => {
    const contacts = [{ ...cy, tier: 1, whyThisTier: 'By hand', core: 'Core' }] as const;

    expect(judged(anOffice({ tabs: { ...practice, contacts } }))).toEqual({
      C0003: { tier: null, whyThisTier: '', core: null },
    });
  });

  test('without any sale in the workbook nobody has a status, a class or sales, and the tier is an estimate', () => {
    expect(judged(anOffice({ tabs: { contacts: [ann] } }))).toEqual({
      C0001: { tier: 2, whyThisTier: 'Estimate: no sales in the workbook' },
    });
  });
});

describe('a run says in its line', () => {
  test.each<[string, Job]>([
    ['the daily run', dailyRun],
    ['Build or refresh', buildWeek],
    ['Log what is done', logDone],
  ])('who went quiet, and who came back: %s', (_why, job) => {
    const contacts = [{ ...ann, status: 'Inactive' }, { ...bo, status: 'Active' }, cy] as const;

    const { report } = planOf(anOffice({ tabs: { ...practice, contacts } }), job);

    expect(report).toContain('Now Inactive: Bo Roe. Active again: Ann Lee.');
  });

  test('nothing of it where Contacts has no column for it, or every run would say it', () => {
    const named = aTabOf(tables.contacts, [
      ['Name', 'ID', 'Added'],
      ['Bo Roe', 'C0002', { day: LONG_AGO, secondOfDay: 0 }],
    ]);
    const office = anOffice({ tabs: practice });

    const { report } = planOf({ ...office, tables: { ...office.tables, contacts: named } });

    expect(report).not.toContain('Inactive');
  });
});

test('a touch and a sale of today show at once where they are logged', () => {
  const today = day('2026-11-23');
  const row = {
    key: '2026-11-23/C0002/call',
    contact: 'Bo Roe',
    contactId: 'C0002',
    what: 'Courtesy call',
  } as const;
  const tabs: TabRows = {
    ...practice,
    thisWeek: [{ ...row, result: 'Reached', minutes: 30 }],
    sales: [...(practice.sales ?? []), sold('S0004', 'C0002', '2026-11-23', 50)],
  };

  const { changes } = planOf(anOffice({ tabs }), logDone);

  const [bos] = changesOfKind(changes, 'set').filter(
    ({ id, values }) => id === 'C0002' && 'status' in values,
  );
  expect(bos?.values).toMatchObject({ status: 'Active', sales12Months: 50, hours12Months: 0.5 });
  expect(changesOfKind(changes, 'set')).toContainEqual(
    expect.objectContaining({ id: 'C0002', values: expect.objectContaining({ lastTouch: today }) }),
  );
});

describe('what is written', () => {
  test('nothing, where every column says what was found', () => {
    const office = anOffice({ tabs: practice });

    const after = withChanges(office, planOf(office).changes);

    expect(judged(after)).toEqual({});
  });

  test('only the cells that changed', () => {
    const office = anOffice({ tabs: practice });
    const judgedOnce = withChanges(office, planOf(office).changes);

    const contacts = judgedOnce.tables.contacts.rows.map(
      (row) => ({ ...row, tier: row.id === 'C0001' ? 2 : row.tier }) as const,
    );

    expect(judged(anOffice({ tabs: { ...practice, contacts } }))).toEqual({ C0001: { tier: 1 } });
  });

  test('nothing that people type', () => {
    const { changes } = planOf(anOffice({ tabs: practice }));

    const keys = changesOfKind(changes, 'set')
      .filter(({ table }) => table.name === 'Contacts')
      .flatMap(({ values }) => Object.keys(values));
    expect(keys.filter((key) => contactColumns.get(key)?.owner === 'yours')).toEqual([]);
  });

  test('nothing where there is no column for it', () => {
    const named = aTabOf(tables.contacts, [
      ['Name', 'ID', 'Added'],
      ['Ann Lee', 'C0001', { day: LONG_AGO, secondOfDay: 0 }],
    ]);
    const office = anOffice({ tabs: practice });

    const written = judged({ ...office, tables: { ...office.tables, contacts: named } });

    expect(written).toEqual({});
  });
});

test.each<[string, Job]>([
  ['the daily run', dailyRun],
  ['Build or refresh', buildWeek],
])('%s reports a sale that is newer than Status by hand, which wins', (_why, job) => {
  const contacts = [{ ...ann, statusByHand: 'Inactive' }, bo] as const;

  const { problems, report } = planOf(anOffice({ tabs: { ...practice, contacts } }), job);

  expect(problems).toEqual([
    {
      tab: 'Contacts',
      row: 2,
      column: 'Status by hand',
      found: 'Inactive',
      expected: 'Active or nothing: they bought on 5 Oct 2026',
    },
  ]);
  expect(report).toContain('1 row has problems: see Check the workbook.');
});

describe('the week goes by what was just judged', () => {
  const dueFor = (id: string, office: Office<TableName>) =>
    changesOfKind(planOf(office).changes, 'append')
      .filter(({ table, values }) => table.name === 'This week' && values['contactId'] === id)
      .map(({ values }) => values['what']);
  const plan = [
    { touch: 'Courtesy call', tier1: 91 },
    { touch: 'Check-in', tier1: 91 },
  ] as const;

  test('who has just become Inactive is checked in on, instead of called', () => {
    expect(dueFor('C0002', anOffice({ tabs: { ...practice, touchPlan: plan } }))).toEqual(['Check-in']);
  });

  test('also where the office has no column that says so', () => {
    const named = aTabOf(tables.contacts, [
      ['Name', 'ID', 'Added'],
      ['Ann Lee', 'C0001', { day: LONG_AGO, secondOfDay: 0 }],
      ['Bo Roe', 'C0002', { day: LONG_AGO, secondOfDay: 0 }],
    ]);
    const office = anOffice({ tabs: { ...practice, touchPlan: plan } });

    expect(dueFor('C0002', { ...office, tables: { ...office.tables, contacts: named } })).toEqual([
      'Check-in',
    ]);
  });
});

const contactColumns = new Map(Object.entries(tables.contacts.columns));
