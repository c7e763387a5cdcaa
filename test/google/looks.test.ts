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

describe('a dropdown offers what makes sense in its row', () => {
  const wordsAt = (state: OfficeState, tab: string, row: number, column: number) => {
    const rule = tabOf(state, tab).looks[row]?.[column]?.validation;
    return rule?.kind === 'list' ? rule.values : null;
  };

  test('a recall can end as no other call can', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'Kind', 'Phone', 'Cultivation', 'Invited to stay in touch', 'Tier by hand'],
        ['Ann Ames', 'Client', '(312) 555-0101', '', '', 1],
        ...Array.from({ length: 80 }, (_, index) => [
          `Cy Cole ${index}`,
          'Prospect',
          `(312) 555-01${10 + index}`,
          'Cultivating',
          on('2026-06-01'),
          '',
        ]),
      ],
    });
    runHosted(state, buildWeek);

    const { cells } = tabOf(state, 'This week');
    const offered = cells.flatMap((line, row) =>
      row < 2 || line[0] === undefined
        ? []
        : [
            [
              String(line[columnOf(state, 'What')]).includes('Recall'),
              wordsAt(state, 'This week', row, columnOf(state, 'Result'))?.includes('Stay in touch'),
            ],
          ],
    );

    expect(offered.map(([isRecall]) => isRecall)).toEqual(expect.arrayContaining([true, false]));
    expect(offered.filter(([isRecall, isOffered]) => isRecall !== isOffered)).toEqual([]);
  });

  test('a setting its own words, in the rows that Set up makes', () => {
    const state = office();
    runHosted(state, setUpWorkbook, { answers: ['yes', 'no'] });

    const { cells } = tabOf(state, 'Settings');
    const rowOf = (name: string) => cells.findIndex(([first]) => first === name);

    expect(wordsAt(state, 'Settings', rowOf('Season'), 1)).toEqual(['Good times', 'Hard times']);
    expect(wordsAt(state, 'Settings', rowOf('Office name'), 1)).toBeNull();
  });
});

test('a line stands between two parts of Settings, and every row says which', () => {
  const state = office();
  runHosted(state, setUpWorkbook, { answers: ['yes', 'no'] });

  const { cells, looks } = tabOf(state, 'Settings');
  const lined = looks.flatMap((line, row) => (line[0]?.borders?.top ? [String(cells[row]?.[4])] : []));
  expect(lined).toEqual(['Week', 'Lunches', 'Judgement', 'Letters']);
});

test('Set up says of the settings of an earlier version what they are about, and leaves their values', () => {
  const state = aHostedOffice({
    Settings: [
      ['Setting', 'Value', 'What it does', 'Allowed'],
      ['Office name', 'Lee & Partners', '', ''],
    ],
  });

  runHosted(state, setUpWorkbook, { answers: ['yes', 'no'] });

  expect(tabOf(state, 'Settings').cells[1]).toEqual([
    'Office name',
    'Lee & Partners',
    'Stands in letters.',
    'text',
    'Office',
  ]);
});
