import { checkWorkbook } from '../../../src/jobs/lists/check-workbook';
import { begin } from '../../../src/jobs/pipeline/pipeline';
import { dailyRun } from '../../../src/jobs/week/daily-run';
import { fileOutcomes } from '../../../src/jobs/alliances/file-names';
import { logDone } from '../../../src/jobs/week/log-done';
import type { Plan } from '../../../src/runner/job';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2026-01-05');
const contacts = [
  { id: 'C0001', name: 'Al Moss', kind: 'Alliance', added },
  { id: 'C0002', name: 'Cy Roe', kind: 'Prospect', added },
] as const satisfies TabRows['contacts'];
const lunch: NonNullable<TabRows['lunches']>[number] = {
  ...{ key: 'L1', date: day('2026-11-19'), guests: ['Al Moss'], guestIds: ['C0001'] },
  status: 'Held',
  introduced: 'Ann Lee, dentist, 555-0101\nCy Roe, cy@example.com',
};
const tabs: TabRows = { contacts, lunches: [lunch], introductions: [] };

const log = (given: TabRows = tabs) => logDone.plan(anOffice({ tabs: given }), '', '');
const appended = ({ changes }: Plan, tab: string) =>
  changesOfKind(changes, 'append').flatMap(({ table, values }) => (table.name === tab ? [values] : []));
const set = ({ changes }: Plan, tab: string) =>
  changesOfKind(changes, 'set').flatMap(({ table, id, values }) =>
    table.name === tab ? [[id, values]] : [],
  );

describe('Log what is done', () => {
  test('makes introductions and prospects of the names of a lunch', () => {
    const plan = log();

    expect(appended(plan, 'Contacts')).toEqual([
      {
        ...{
          id: 'C0003',
          name: 'Ann Lee',
          kind: 'Prospect',
          profession: 'dentist',
          phone: '555-0101',
          email: '',
          background: '',
        },
        ...{ introducedBy: 'Al Moss', added: day('2026-11-23'), cultivation: 'New' },
      },
    ]);
    expect(set(plan, 'Contacts')).toContainEqual([
      'C0002',
      { email: 'cy@example.com', introducedBy: 'Al Moss' },
    ]);
    expect(appended(plan, 'Introductions')).toMatchObject([
      {
        ...{ date: day('2026-11-19'), direction: 'Received', outcome: 'Open', season: 'Good times' },
        ...{ byOrTo: 'Al Moss', allianceId: 'C0001', person: 'Ann Lee', personId: 'C0003', lunchKey: 'L1' },
      },
      { person: 'Cy Roe', personId: 'C0002' },
    ]);
    expect(plan.report).toContain('Filed 2 names, 1 of them new on Contacts: call them within 7 days.');
  });

  test('fills in a telephone, too', () => {
    const plan = log({ ...tabs, lunches: [{ ...lunch, introduced: 'Cy Roe 555-0102' }] });

    expect(set(plan, 'Contacts')).toContainEqual(['C0002', { phone: '555-0102', introducedBy: 'Al Moss' }]);
    expect(plan.report).toContain('Filed 1 name: call them within 7 days.');
  });

  test('keeps what it filed, so that what is deleted stays deleted', () => {
    const namesFiled = ['C0001 ann lee', 'C0001 cy roe'];

    expect(set(log(), 'Lunches')).toContainEqual(['L1', { namesFiled }]);
    expect(appended(log({ ...tabs, lunches: [{ ...lunch, namesFiled }] }), 'Introductions')).toEqual([]);
  });

  test('leaves a client’s introducer alone', () => {
    const plan = log({
      ...tabs,
      contacts: [contacts[0], { ...contacts[1], kind: 'Client' }],
      lunches: [{ ...lunch, introduced: 'Cy Roe' }],
    });

    expect(set(plan, 'Contacts').filter(([id]) => id === 'C0002')).not.toContainEqual([
      'C0002',
      expect.objectContaining({ introducedBy: expect.anything() }),
    ]);
  });

  test('reports a line that can’t be filed, with its cell', () => {
    const plan = log({ ...tabs, lunches: [{ ...lunch, introduced: 'Ann Lee\n2 more' }] });

    expect(plan.problems).toEqual([
      { tab: 'Lunches', row: 2, column: 'Introduced', found: '2 more', expected: 'a name on each line' },
    ]);
  });

  test('adds nobody where Contacts can’t say that they are prospects', () => {
    const office = anOffice({ tabs });
    const people = aTabOf(tables.contacts, [
      ['Name', 'ID'],
      ['Al Moss', 'C0001'],
    ]);

    const plan = logDone.plan({ ...office, tables: { ...office.tables, contacts: people } }, '', '');

    expect(appended(plan, 'Contacts')).toEqual([]);
    expect(plan.report).toContain('Names wait: Contacts has no column Kind');
  });
});

describe('the daily run', () => {
  const run = (given: TabRows) => dailyRun.plan(anOffice({ tabs: given }), '', '');

  test('puts the follow-up of a new name on the sheet at once', () => {
    const plan = run({ ...tabs, lunches: [{ ...lunch, introduced: 'Ann Lee' }] });

    expect(appended(plan, 'This week')).toContainEqual(
      expect.objectContaining({
        key: '2026-11-23/C0003/call',
        contact: 'Ann Lee',
        what: 'Follow-up call',
        whyToday: 'introduced by Al Moss on 19 Nov 2026',
      }),
    );
  });

  test('lets whoever ends as Cultivate join the cultivation list', () => {
    const introductions = [
      { id: 'I0001', date: added, byOrTo: 'Al Moss', person: 'Cy Roe', outcome: 'Cultivate' },
    ] as const;

    const plan = run({ contacts, introductions });

    expect(set(plan, 'Contacts')).toEqual(
      expect.arrayContaining([
        ['C0002', { cultivation: 'Cultivating' }],
        ['C0002', { invitedOn: day('2026-11-23') }],
      ]),
    );
  });

  test('notes the season in which each introduction was made, once', () => {
    const introductions = [
      { id: 'I0001', date: added, byOrTo: 'Al Moss', person: 'Cy Roe', outcome: 'No future' },
      { id: 'I0002', byOrTo: 'Al Moss', person: 'Cy Roe', outcome: 'No future' },
      { id: 'I0003', byOrTo: 'Al Moss', person: 'Cy Roe', outcome: 'No future', season: 'Hard times' },
    ] as const;

    const plan = dailyRun.plan(
      anOffice({
        tabs: { contacts, introductions },
        settings: { season: 'Hard times', seasonSince: day('2026-11-01') },
      }),
      '',
      '',
    );

    expect(set(plan, 'Introductions').filter(([, values]) => 'season' in Object(values))).toEqual([
      ['I0001', { season: 'Good times' }],
      ['I0002', { season: 'Hard times' }],
    ]);
  });
});

describe('an introduction', () => {
  const datesAfter = (date: string, header = 'Date') => {
    const typed = aTabOf(tables.introductions, [
      [header, 'ID', 'By or to', 'Person'],
      [date, 'I0001', 'Al Moss', 'Cy Roe'],
    ]);
    const office = anOffice({ tabs: { contacts } });
    const course = begin({ ...office, tables: { ...office.tables, introductions: typed } });
    return fileOutcomes(course).office.tables.introductions.rows.map((row) => row.date);
  };

  test.each([
    ['without a day is one of today', '', day('2026-11-23')],
    ['with a day keeps it', '2026-11-02', day('2026-11-02')],
    ['with a day that can’t be read gets none: that is reported', 'soon', null],
  ])('%s', (_, typed, expected) => {
    expect(datesAfter(typed)).toEqual([expected]);
  });

  test('has no day where the office keeps none', () => {
    expect(datesAfter('', 'Since when')).toEqual([null]);
  });
});

test('Check the workbook names what can’t be filed, and files nothing', () => {
  const names = 'Ann Lee\nDi Dorn\n2 more';

  const { changes, problems } = checkWorkbook.plan(
    anOffice({ tabs: { ...tabs, lunches: [{ ...lunch, introduced: names }] } }),
    '',
    '',
  );

  expect([...changesOfKind(changes, 'append'), ...changesOfKind(changes, 'set')]).toEqual([]);
  expect(problems).toContainEqual(expect.objectContaining({ tab: 'Lunches', found: '2 more' }));
});
