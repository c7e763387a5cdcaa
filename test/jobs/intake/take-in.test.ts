/** S27: the response tab of a form of the office's own is read by each daily run, and never written. */
import { dashboard } from '../../../src/jobs/dashboard/dashboard';
import { dailyRun } from '../../../src/jobs/week/daily-run';
import { serial, type Content, type OfficeState } from '../../../local/host/state';
import { aHostedOffice, on, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';
import { lineWhere, typeRow } from '../../support/small-office';

const QUESTIONS = [
  'Timestamp',
  'What is your name?',
  'Email Address',
  'Your phone number',
  'May we send you our newsletter?',
  'Would you like to meet?',
  'What worries you most?',
];
/** A moment of November 2026. */
const at = (day: number, hour: number): Content => serial(46_326 + day + hour / 24 + 0.0000001);
const TOM = [at(20, 9), 'Tom Baxter', 'tom@example.com', '630-555-0911', 'Yes', 'Yes', 'Rates'];

function anOffice(
  rows: readonly (readonly Content[])[],
  questions: readonly string[] = QUESTIONS,
): OfficeState {
  return aHostedOffice({
    Contacts: [
      [
        'Name',
        'ID',
        'Kind',
        'Phone',
        'Email',
        'Email consent',
        'Consent date',
        'Consent source',
        'Background',
        'Added',
        'Source',
      ],
      ['Cy Poe', 'C0001', 'Client', '', 'cy@example.com', '', '', '', 'Met in 2019', on('2026-11-02'), ''],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Intake tab', 'Survey'],
    ],
    Survey: [questions, ...rows],
    'No email list': [['Email', 'Since', 'Why']],
  });
}

const people = (state: OfficeState) =>
  shown(state, 'Contacts')
    .slice(1)
    .map((cells) => cells.slice(0, 9));
const readTo = (state: OfficeState) => {
  const settings = tabOf(state, 'Settings');
  return String(settings.cells[lineWhere(settings, { Setting: 'Intake read to' }) - 1]?.[1] ?? '');
};
const week = (state: OfficeState) => shown(state, 'This week').map((cells) => cells.join(' | '));

test('somebody new comes with consent, day and source, and is called', () => {
  const state = anOffice([TOM]);
  const before = JSON.stringify(tabOf(state, 'Survey').cells);

  const { outcome } = runHosted(state, dailyRun);

  expect(outcome?.message).toContain('Survey: 1 answer, 1 new, 0 known.');
  expect(people(state)[1]).toEqual([
    ...['Tom Baxter', 'C0002', 'Prospect', '630-555-0911', 'tom@example.com'],
    ...['Opted in', '2026-11-20', 'Survey, 20 Nov 2026'],
    'Survey, 20 Nov 2026: Would you like to meet?: Yes; What worries you most?: Rates',
  ]);
  expect(readTo(state)).toBe('2026-11-20 09:00:00');
  expect(
    week(state).find((row) => row.includes('answered Survey on 20 Nov 2026: would like to meet')),
  ).toContain('Tom Baxter');
  expect(JSON.stringify(tabOf(state, 'Survey').cells)).toBe(before);
});

test('who is known gets their answer as a further line, and blanks filled', () => {
  const state = anOffice([[at(21, 8), 'cy poe', 'CY@example.com', '555-0102', '', 'No', 'The lease']]);

  runHosted(state, dailyRun);

  expect(people(state)).toEqual([
    [
      'Cy Poe',
      'C0001',
      'Client',
      '555-0102',
      'cy@example.com',
      '',
      '',
      '',
      'Met in 2019\nSurvey, 21 Nov 2026: Would you like to meet?: No; What worries you most?: The lease',
    ],
  ]);
  expect(week(state).find((row) => row.includes('filled in the survey'))).toContain('Cy Poe');
});

test('five thousand answers of which three are new: three', () => {
  const old = Array.from({ length: 4997 }, (_, index) => [
    at(1, index / 5000),
    `Person Number${index}`,
    `p${index}@example.com`,
  ]);
  const fresh = [20, 21, 22].map((day) => [at(day, 9), `New Person${day}`, `new${day}@example.com`]);
  const state = anOffice([...fresh, ...old]);
  tabOf(state, 'Survey').maxRows = 6000;
  tabOf(state, 'Settings').cells.push(['Intake read to', '2026-11-02 00:00:00']);

  const { outcome } = runHosted(state, dailyRun);

  expect(outcome?.message).toContain('Survey: 3 answers, 3 new, 0 known.');
  expect(people(state)).toHaveLength(4);
});

test.each([
  [
    'worded otherwise',
    [
      'Timestamp',
      'Please enter your full name',
      'Best e-mail address',
      'Phone',
      'Newsletter',
      'Shall we meet?',
      'Worries',
    ],
  ],
  [
    'in another order of words',
    [
      'Submitted at',
      'Your name',
      'Your email',
      'Your telephone number',
      'Do you agree to get our newsletter?',
      'Do you want a meeting?',
      'x',
    ],
  ],
])('questions that were %s are read all the same', (_why, questions) => {
  const state = anOffice([TOM], questions);

  runHosted(state, dailyRun);

  expect(people(state)[1]?.slice(0, 6)).toEqual([
    'Tom Baxter',
    'C0002',
    'Prospect',
    '630-555-0911',
    'tom@example.com',
    'Opted in',
  ]);
});

test('who answers twice is one, with both answers; a refusal among them holds', () => {
  const again = [at(21, 10), 'Tom Baxter', 'tom@example.com', '', 'No', '', 'Taxes'];
  const state = anOffice([TOM, again]);

  runHosted(state, dailyRun);

  expect(people(state)).toHaveLength(2);
  expect(people(state)[1]?.slice(5, 8)).toEqual(['Opted out', '2026-11-21', 'Survey, 21 Nov 2026']);
  expect(people(state)[1]?.[8]?.split('\n')).toHaveLength(2);
  expect(shown(state, 'No email list').map(([email]) => email)).toEqual(['Email', 'tom@example.com']);
});

test('run again, nothing; deleted, they stay deleted; sorted, none is lost', () => {
  const state = anOffice([TOM, [at(19, 9), 'Eve Long', 'eve@example.com']]);
  runHosted(state, dailyRun);
  tabOf(state, 'Contacts').cells.splice(2, 1);
  tabOf(state, 'Survey')
    .cells.reverse()
    .unshift(...tabOf(state, 'Survey').cells.splice(2, 1));

  const { outcome } = runHosted(state, dailyRun);

  expect(outcome?.message).not.toContain('Survey:');
  expect(people(state)).toHaveLength(2);
});

test('Undo takes the people and the mark back, so that the next run takes them in again', () => {
  const state = anOffice([TOM]);
  runHosted(state, dailyRun);

  undoHosted(state);
  expect([people(state).length, readTo(state)]).toEqual([1, '']);

  runHosted(state, dailyRun);
  expect(people(state)).toHaveLength(2);
});

test.each([
  [
    'is one of ours',
    (state: OfficeState) => tabOf(state, 'Settings').cells[1]?.splice(1, 1, 'contacts'),
    'Cultivate’s own',
  ],
  [
    'isn’t there',
    (state: OfficeState) =>
      void (state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Survey')),
    'there is no such tab',
  ],
  [
    'has no Timestamp',
    (state: OfficeState) => tabOf(state, 'Survey').cells[0]?.splice(0, 1, 'No'),
    'has no column Timestamp',
  ],
])('a tab that %s is told, and the day goes on', (_what, spoil, told) => {
  const state = anOffice([TOM]);
  spoil(state);

  const { outcome } = runHosted(state, dailyRun);

  expect(outcome?.message).toContain(told);
  expect(outcome?.message).toContain('Built the week');
});

test('the Dashboard counts what came of letters and of the form', () => {
  const state = anOffice([TOM]);
  runHosted(state, dailyRun);
  runHosted(state, dashboard);

  const rows = shown(state, 'Dashboard').map((cells) => cells.join(' | '));
  expect(rows.find((row) => row.startsWith('Survey |'))).toBe('Survey | 0 | 1 | 1 | 0 | 0');
});

test('what was typed into Replied about says why they are called', () => {
  const state = anOffice([]);
  state.book.sheets.push({
    ...tabOf(state, 'No email list'),
    id: 77,
    name: 'Drafts',
    cells: [
      ['Letter', 'Contact', 'Replied', 'Replied about'],
      ['Calm', 'Cy Poe', on('2026-11-20'), ''],
    ],
  });
  typeRow(state, 'Drafts', 2, { 'Replied about': 'Part 3' });

  runHosted(state, dailyRun);

  expect(
    week(state).find((row) => row.includes('answered Calm on 20 Nov 2026: wants to reassess')),
  ).toContain('Agree on a day');
});
