/** S21: They introduced on This week and on Drafts, in the words in which it was said. */
import { dailyRun } from '../../../src/jobs/week/daily-run';
import { checkWorkbook } from '../../../src/jobs/lists/check-workbook';
import type { OfficeState } from '../../../local/host/state';
import { aHostedOffice, on, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';
import { typeRow } from '../../support/small-office';

const SAID = 'Tom Baxter, dentist, 630-555-0911; his sister Eve';

/** Cy Poe, a client, was reached, and said something; Al Moss answered a letter. */
const anOffice = ({ said = SAID }: { readonly said?: string } = {}): OfficeState =>
  aHostedOffice({
    Contacts: [
      ['Name', 'ID', 'Kind', 'Phone', 'Profession', 'Introduced by', 'Cultivation', 'Background', 'Added'],
      ['Al Moss', 'C0001', 'Alliance', '555-0101', '', '', '', '', on('2026-11-02')],
      ['Cy Poe', 'C0002', 'Client', '555-0102', '', '', '', '', on('2026-11-02')],
    ],
    'This week': [
      ['2 items'],
      [
        'Day',
        'Contact',
        'What',
        'Result',
        'Why today',
        'They introduced',
        'Contact ID',
        'Key',
        'Logged',
        'Names filed',
        'Ask',
      ],
      [
        on('2026-11-23'),
        'Cy Poe',
        'Courtesy call',
        'Reached',
        '',
        said,
        'C0002',
        '2026-11-23/C0002/call',
        '',
        '',
      ],
    ],
    Drafts: [
      ['Letter', 'Contact', 'Replied', 'They introduced', 'Contact ID', 'Key', 'Names filed'],
      ['Spring letter', 'Al Moss', on('2026-11-20'), '', 'C0001', 'L0001-C0001-1', ''],
    ],
    Introductions: [
      [
        'Date',
        'Given or received',
        'By or to',
        'Person',
        'Outcome',
        'Season',
        'ID',
        'Alliance ID',
        'Person ID',
        'Lunch key',
      ],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Season', 'Good times'],
    ],
  });

const people = (state: OfficeState) =>
  shown(state, 'Contacts')
    .slice(3)
    .map(([name = '', , kind, phone, profession, by, cultivation, background]) =>
      [name, kind, phone, profession, by, cultivation, background].filter((text) => text !== '').join(' | '),
    );
const introductions = (state: OfficeState) =>
  shown(state, 'Introductions')
    .slice(1)
    .map(([date, direction, by, person, outcome, season]) =>
      [date, direction, by, person, outcome, season].join(' | '),
    );
const week = (state: OfficeState) => shown(state, 'This week').map((cells) => cells.join(' | '));
const twiceOf = (state: OfficeState) => {
  runHosted(state, dailyRun);
  return runHosted(state, dailyRun);
};

test('each name becomes a contact and an introduction with its season, and is called within seven days', () => {
  const state = anOffice();

  const { outcome } = runHosted(state, dailyRun);

  expect(outcome?.message).toContain('Filed 2 names, 2 of them new on Contacts: call them within 7 days.');
  expect(people(state)).toEqual([
    'Tom Baxter | Prospect | 630-555-0911 | dentist | Cy Poe | New',
    'Eve | Prospect | Cy Poe | New | sister of Tom Baxter',
  ]);
  expect(introductions(state)).toEqual([
    '2026-11-23 | Received | Cy Poe | Tom Baxter | Open | Good times',
    '2026-11-23 | Received | Cy Poe | Eve | Open | Good times',
  ]);
  expect(week(state).filter((row) => row.includes('introduced by Cy Poe'))).toHaveLength(2);
});

test('twice is once, and what somebody deleted stays deleted', () => {
  const state = anOffice();
  twiceOf(state);
  expect(people(state)).toHaveLength(2);

  tabOf(state, 'Introductions').cells.splice(1, 1);
  tabOf(state, 'Contacts').cells.splice(3, 1);
  twiceOf(state);

  expect([people(state).length, introductions(state).length]).toEqual([1, 1]);
});

test('a name that is typed once the row is logged counts, too', () => {
  const state = anOffice({ said: '' });
  runHosted(state, dailyRun);

  typeRow(state, 'This week', 3, { 'They introduced': 'Bo Kim' });
  runHosted(state, dailyRun);

  expect(people(state)).toEqual(['Bo Kim | Prospect | Cy Poe | New']);
});

test('beside Replied on Drafts they count alike', () => {
  const state = anOffice({ said: '' });
  typeRow(state, 'Drafts', 2, { 'They introduced': 'Bo Kim' });

  twiceOf(state);

  expect(introductions(state)).toEqual(['2026-11-20 | Received | Al Moss | Bo Kim | Open | Good times']);
});

test('Undo takes them all back, and the next run makes them again', () => {
  const state = anOffice({ said: '' });
  typeRow(state, 'Drafts', 2, { 'They introduced': 'Bo Kim' });
  const filed = () => shown(state, 'Drafts')[1]?.[6];
  const before = [people(state), introductions(state), filed()];
  runHosted(state, dailyRun);

  undoHosted(state);
  expect([people(state), introductions(state), filed()]).toEqual(before);

  runHosted(state, dailyRun);
  expect(introductions(state)).toHaveLength(1);
});

describe('what names nobody', () => {
  test('waits on Introductions, and the call sheet asks, until a name is typed over it', () => {
    const state = anOffice({ said: '' });
    typeRow(state, 'Drafts', 2, { 'They introduced': 'the Garcias; http://example.com/list' });
    const { outcome } = runHosted(state, dailyRun);

    expect(outcome?.message).toContain('2 names on Introductions to ask about: the call sheet will.');
    expect(outcome?.message).not.toContain('problem');
    expect(people(state)).toEqual([]);
    expect(introductions(state).map((row) => row.split(' | ')[3])).toEqual([
      'the Garcias',
      'http://example.com/list',
    ]);

    const asked = week(state).find((row) => row.includes('ask whom they meant by "the Garcias", "http'));
    expect(asked).toContain('Al Moss');
    expect(asked).toContain('Type the name over it, in Person on Introductions.');

    typeRow(state, 'Introductions', 2, { Person: 'Ana Garcia' });
    runHosted(state, dailyRun);
    expect(people(state)).toEqual(['Ana Garcia | Prospect | Al Moss | New']);
  });

  test('is listed by Check the workbook, and isn’t asked twice', () => {
    const state = anOffice({ said: 'the Garcias' });
    twiceOf(state);

    const { outcome } = runHosted(state, checkWorkbook);

    expect(introductions(state)).toHaveLength(1);
    expect(outcome?.problems.filter(({ tab }) => tab === 'Introductions')).toMatchObject([
      { column: 'Person', found: 'the Garcias' },
    ]);
  });

  test('put right where it was said, it is no longer asked', () => {
    const state = anOffice({ said: 'the Garcias' });
    runHosted(state, dailyRun);

    typeRow(state, 'This week', 3, { 'They introduced': 'Ana Garcia' });
    runHosted(state, dailyRun);

    expect(introductions(state).map((row) => row.split(' | ')[3])).toEqual(['Ana Garcia']);
  });

  test('typed over with something else, it is theirs and stays', () => {
    const state = anOffice({ said: 'the Garcias' });
    runHosted(state, dailyRun);
    typeRow(state, 'Introductions', 2, { Person: 'Garcia, Ana' });

    typeRow(state, 'This week', 3, { 'They introduced': 'Bo Kim' });
    runHosted(state, dailyRun);

    expect(introductions(state).map((row) => row.split(' | ')[3])).toEqual(['Garcia, Ana', 'Bo Kim']);
  });

  test('who introduces themselves is reported', () => {
    const state = anOffice({ said: 'Cy Poe' });

    const { outcome } = runHosted(state, dailyRun);

    expect(introductions(state)).toEqual([]);
    expect(outcome?.problems).toMatchObject([
      { tab: 'This week', column: 'They introduced', found: 'Cy Poe' },
    ]);
  });
});

describe('in Hard times', () => {
  const anOfficeInHardTimes = (said: string): OfficeState => {
    const state = anOffice({ said });
    tabOf(state, 'Settings').cells = [
      ['Setting', 'Value'],
      ['Season', 'Hard times'],
      ['Season since', on('2026-11-16')],
    ];
    return state;
  };

  test('whom a client introduced is asked in the order of the letter’s four parts', () => {
    const state = anOfficeInHardTimes('Tom Baxter');
    runHosted(state, dailyRun);

    const [row = ''] = week(state).filter((each) => each.includes('introduced by Cy Poe'));
    expect(row).toMatch(/1 How do they see.*\n2 What have.*\n3 Would they.*\n4 Whom else.*\nHow does it end/);
  });

  test('Start counts people: each once, and nobody who is still to be asked about', () => {
    const state = anOfficeInHardTimes('Tom Baxter; Eve Long; Tom Baxter; the Garcias');
    typeRow(state, 'Drafts', 2, { 'They introduced': 'Tom Baxter' });
    runHosted(state, dailyRun);

    const line = shown(state, 'Start').find((cells) => cells.join().includes('came of it since'));
    expect(line?.join()).toContain('2 introductions came of it since');
  });
});
