/** What the tabs look like once they are made and filled, and what of it Undo takes back. */
import { painterOf } from '../../local/host/spreadsheet/painted';
import type { OfficeState } from '../../local/host/state';
import { buildWeek } from '../../src/jobs/week/build-week';
import { setUpWorkbook } from '../../src/jobs/set-up/set-up-workbook';
import { aHostedOffice, on, runHosted, tabOf, undoHosted } from '../support/hosted';

const PEOPLE = [
  ['Name', 'Kind', 'Phone', 'Birthday', 'Tier by hand'],
  ['Ann Ames', 'Client', '(312) 555-0101', on('1970-11-23'), 1],
  ['Bo Berg', 'Client', '(312) 555-0102', on('1970-11-25'), 1],
];
const office = () => aHostedOffice({ Contacts: PEOPLE });

const columnOf = (state: OfficeState, header: string): number =>
  (tabOf(state, 'This week').cells[1] ?? []).indexOf(header);
const paintOf = (state: OfficeState, row: number, header: string) =>
  painterOf(state.book, tabOf(state, 'This week'), state.now)(row - 1, columnOf(state, header));

test('the week is painted though its rows came in from below: a Result makes its row grey', () => {
  const state = office();
  runHosted(state, buildWeek);
  const week = tabOf(state, 'This week');
  const row = week.cells[2];

  if (row) row[columnOf(state, 'Result')] = 'Reached';

  expect(paintOf(state, 3, 'Contact')).toMatchObject({ fontColor: '#63686d' });
  expect(paintOf(state, 2, 'Contact')).toBeUndefined();
});

test('a line stands between two days, and goes again with the rows', () => {
  const state = office();
  runHosted(state, buildWeek);
  const days = tabOf(state, 'This week')
    .cells.slice(2)
    .map(([day]) => JSON.stringify(day));
  const first = days.findIndex((day, index) => index > 0 && day !== days[index - 1]);
  const lines = () =>
    tabOf(state, 'This week').looks.flatMap((looks, index) => (looks?.[0]?.borders?.top ? [index - 2] : []));
  const drawn = lines();

  runHosted(state, buildWeek);
  const drawnAgain = lines();
  const names = () => state.book.sheets.map(({ name }) => name);
  undoHosted(state);

  expect(first).toBeGreaterThan(0);
  expect(drawn).toContain(first);
  expect(drawnAgain).toEqual(drawn);
  expect(names()).not.toContain('This week');
});

test('rules that the office made on a tab of its own stay, behind ours', () => {
  const state = aHostedOffice({ 'This week': [] });
  const week = tabOf(state, 'This week');
  const own = {
    areas: [{ row: 1, column: 1, numRows: 5, numColumns: 1 }],
    criterion: 'TEXT_CONTAINS',
    values: ['urgent'],
    look: { background: '#ff0000' },
  };
  week.conditionalFormats = [own];
  week.frozenRows = 0;

  runHosted(state, setUpWorkbook, { answers: ['yes'] });

  const { conditionalFormats } = tabOf(state, 'This week');
  expect(conditionalFormats.length).toBeGreaterThan(5);
  expect(conditionalFormats.at(-1)).toEqual(own);
});

test('a warning stands before the headers too, so that rows moved to the top are within it', () => {
  const state = office();
  runHosted(state, buildWeek);

  const tops = tabOf(state, 'This week').protections.map(({ area }) => area?.row);

  expect(new Set(tops)).toEqual(new Set([2]));
});
