/** S21: a person typed into Introductions who isn't on Contacts is an introduction, and no error. */
import { checkWorkbook } from '../../../src/jobs/lists/check-workbook';
import { dailyRun } from '../../../src/jobs/week/daily-run';
import type { OfficeState } from '../../../local/host/state';
import { aHostedOffice, on, runHosted, shown } from '../../support/hosted';

const HEADERS = ['Date', 'Given or received', 'By or to', 'Person', 'Outcome', 'ID', 'Person ID', 'Season'];

const anOffice = (...rows: readonly (readonly unknown[])[]): OfficeState =>
  aHostedOffice({
    Contacts: [
      ['Name', 'ID', 'Kind', 'Phone', 'Email', 'Profession', 'Introduced by', 'Cultivation', 'Company'],
      ['Al Moss', 'C0001', 'Alliance', '555-0101'],
      ['Cy Poe', 'C0002', 'Client', '555-0102'],
      ['Ann Lee', 'C0003', 'Client', '555-0103', 'ann@example.com'],
    ],
    Introductions: [HEADERS, ...rows.map((row) => row.map(String))],
  });

const contactsIn = (state: OfficeState) => shown(state, 'Contacts').slice(4);
const introductionsIn = (state: OfficeState) => shown(state, 'Introductions').slice(1);
const problemsIn = (state: OfficeState) =>
  runHosted(state, checkWorkbook).outcome?.problems.filter(({ tab }) => tab === 'Introductions') ?? [];

test.each([
  ['an alliance', 'Al Moss', 'Al Moss'],
  ['a client', 'Cy Poe', 'Cy Poe'],
  ['nobody is named', '', ''],
])('a name that is new becomes a contact, whoever introduced them: %s', (_who, byOrTo, introducedBy) => {
  const state = anOffice(['', '', byOrTo, 'Tom Baxter, dentist, 630-555-0911']);

  const { outcome } = runHosted(state, dailyRun);

  expect(outcome?.message).toContain('Added 1 person from Introductions to Contacts.');
  expect(contactsIn(state).map((cells) => cells.slice(0, 8))).toEqual([
    ['Tom Baxter', 'C0004', 'Prospect', '630-555-0911', '', 'dentist', introducedBy, 'New'],
  ]);
  expect(introductionsIn(state)).toEqual([
    expect.arrayContaining(['2026-11-23', 'Tom Baxter, dentist, 630-555-0911', 'C0004', 'Good times']),
  ]);
});

test('they are called within seven days, and the introducer is thanked once it has ended', () => {
  const state = anOffice([on('2026-11-23'), 'Received', 'Cy Poe', 'Tom Baxter']);
  const rows = () => shown(state, 'This week').map((cells) => cells.join(' | '));

  runHosted(state, dailyRun);
  const open = rows();
  state.book.sheets.find(({ name }) => name === 'Introductions')?.cells[1]?.splice(4, 1, 'Next step');
  runHosted(state, dailyRun);

  expect(open.find((row) => row.includes('Tom Baxter'))).toMatch(/Follow-up call.*introduced by Cy Poe/);
  expect(rows().find((row) => row.includes('thank you for introducing Tom Baxter'))).toContain('Cy Poe');
});

test('an introduction dated after today adds nobody until its day, and only its day is reported', () => {
  const state = anOffice(['2026-11-25', 'Received', 'Cy Poe', 'Tom Baxter']);

  runHosted(state, dailyRun);

  expect(contactsIn(state)).toEqual([]);
  expect(shown(state, 'This week').join()).not.toContain('Tom Baxter');
  expect(problemsIn(state).map(({ column }) => column)).toEqual(['Date']);
});

test('run twice, named twice, or on Contacts with more than a name: once', () => {
  const state = anOffice(
    ['', '', 'Al Moss', 'Tom Baxter'],
    ['', '', 'Cy Poe', 'tom  baxter'],
    ['', '', 'Cy Poe', 'Ann Lee, ann@example.com'],
  );

  runHosted(state, dailyRun);
  runHosted(state, dailyRun);

  expect(contactsIn(state).map(([name]) => name)).toEqual(['Tom Baxter']);
  expect(introductionsIn(state).map((cells) => cells[6])).toEqual(['C0004', 'C0004', 'C0003']);
});

test.each([
  ['an address of the web', 'http://example.com/tom'],
  ['a number of names', '2 names'],
  ['several people', 'Tom Baxter; Eve Baxter'],
  ['a name turned round', 'Baxter, Tom'],
  ['what says that there is none', 'tbd'],
])('%s is nobody to add: it is reported', (_what, person) => {
  const state = anOffice(['', '', 'Al Moss', person]);

  runHosted(state, dailyRun);

  expect(contactsIn(state)).toEqual([]);
  expect(problemsIn(state)).toMatchObject([{ row: 2, column: 'Person' }]);
});

test('whom we introduced to somebody, and whoever was introduced by somebody unknown, wait', () => {
  const state = anOffice(['', 'Given', 'Al Moss', 'Tom Baxter'], ['', '', 'Nobody Known', 'Eve Baxter']);

  runHosted(state, dailyRun);

  expect(contactsIn(state)).toEqual([]);
});

test('Check the workbook doesn’t call it a problem', () => {
  expect(
    problemsIn(anOffice(['', '', 'Al Moss', 'Tom Baxter'], ['', '', 'Al Moss', '2 names'])),
  ).toMatchObject([{ row: 3, column: 'Person' }]);
});

test('deleted from Contacts, they stay deleted', () => {
  const state = anOffice(['', '', 'Al Moss', 'Tom Baxter']);
  runHosted(state, dailyRun);
  state.book.sheets.find(({ name }) => name === 'Contacts')?.cells.splice(4, 1);

  runHosted(state, dailyRun);

  expect(contactsIn(state)).toEqual([]);
});
