/** The formulas as cells call them, on the sample office: they say what the daily run wrote. */
import type { OfficeState } from '../../local/host/state';
import { readFolder } from '../../local/office/folder/read-folder';
import { fillCells } from '../../src/google/cell-functions';
import { writeYear } from '../../src/jobs/clients/year';
import { dailyRun } from '../../src/jobs/week/daily-run';
import {
  CULTIVATE_CORE,
  CULTIVATE_DUE,
  CULTIVATE_LUNCHES,
  CULTIVATE_NEXT,
  CULTIVATE_SPIRAL,
  CULTIVATE_STATUS,
  CULTIVATE_TIER,
  CULTIVATE_WHY,
  CULTIVATE_YEAR,
} from '../../src/main';
import { aHostedOffice, runHosted, tabOf, withServices } from '../support/hosted';

const DAY = '2026-11-23';

const valuesOf = (tab: string): unknown[][] =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getDataRange().getValues() ?? [];
const inCells = <Result>(office: OfficeState, work: () => Result): Result | null =>
  withServices(office, { context: 'menu' }, work).result;

/** A column of Contacts, with its header. */
function columnOf(header: string): unknown[] {
  const rows = valuesOf('Contacts');
  const index = rows[0]?.indexOf(header) ?? -1;
  return rows.map((row) => row[index]);
}
const comparable = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** The sample office, and what its tab Lunches held before the daily run. Formulas only read it. */
const sample = readFolder('local/sample/office', Date.parse(`${DAY}T13:00Z`));
const lunchesBefore = inCells(sample, () => valuesOf('Lunches')) ?? [];
runHosted(sample, dailyRun, { context: 'trigger' });

/** The arguments of a formula on it. */
const judgedBy = () =>
  [
    ...([valuesOf('Contacts'), valuesOf('Sales'), valuesOf('Touches'), DAY] as const),
    ...([valuesOf('Touch plan'), valuesOf('Settings'), valuesOf('Alliances')] as const),
  ] as const;

test.each([
  ['Tier', CULTIVATE_TIER],
  ['Core?', CULTIVATE_CORE],
  ['Next due', CULTIVATE_DUE],
  ['Why this tier', CULTIVATE_WHY],
  ['Status', CULTIVATE_STATUS],
  ['Spiral', CULTIVATE_SPIRAL],
] as const)('%s is what the daily run wrote, row by row', (header, formula) => {
  const both = inCells(sample, () => ({
    written: columnOf(header).map(comparable),
    shown: formula(...judgedBy()).map(([value]) => comparable(value)),
  }));

  expect(both?.shown).toEqual(both?.written);
  expect(new Set(both?.written).size).toBeGreaterThan(3);
});

test('what comes next is due on the day in Next due', () => {
  const both = inCells(sample, () => ({
    written: columnOf('Next due').map(comparable),
    shown: CULTIVATE_NEXT(...judgedBy()),
  }));

  expect(both?.shown.map(([, due]) => comparable(due))).toEqual(both?.written);
  expect(both?.shown[0]).toEqual(['Next touch', 'Next due']);
  expect(both?.shown.every(([touch, due]) => (touch === '') === (due === ''))).toBe(true);
});

test('several columns come out of one call, in the order in which they are named', () => {
  const both = inCells(sample, () => ({
    written: ['Status', 'Tier', 'Next due'].map((header) => columnOf(header).map(comparable)),
    shown: CULTIVATE_TIER(...judgedBy(), [['status'], ['Tier'], ['next due']]),
  }));

  expect([0, 1, 2].map((place) => both?.shown.map((row) => comparable(row[place])))).toEqual(both?.written);
});

test('a column that there isn’t is said', () => {
  expect(() => inCells(sample, () => CULTIVATE_STATUS(...judgedBy(), 'Tier, Shoes'))).toThrow(
    'columns: found Shoes; expected some of Tier, Why this tier',
  );
});

test('the year is what the menu’s page shows, household by household', () => {
  const office = structuredClone(sample);
  // The page goes by all of it; a formula isn't given the No email list.
  tabOf(office, 'No email list').cells.splice(1);
  runHosted(office, writeYear, { answers: ['all'] });

  const both = inCells(office, () => {
    const page = valuesOf('Year');
    const start = page.findIndex(([first]) => first === 'Household') + 1;
    const written = new Map(
      page.slice(start).map((cells) => [String(cells[0]), cells.slice(3, 11).join('|')]),
    );
    const shown = CULTIVATE_YEAR(...judgedBy(), valuesOf('Introductions'));
    const names = columnOf('Name').map(String);
    return names.slice(1).flatMap((name, place) => {
      const expected = written.get(name);
      return expected === undefined ? [] : [[name, expected, shown[place + 1]?.join('|')] as const];
    });
  });

  expect(both?.length).toBeGreaterThan(100);
  expect(both?.filter(([, expected, shown]) => expected !== shown)).toEqual([]);
});

const LUNCH_COLUMNS = ['Week', 'Date', 'Kind', 'Guests', 'Why', 'Status'];

/** Of the tab Lunches: what stands from the day on and isn't called off, in the order of days. */
function lunchesWritten(): unknown[][] {
  const [headers = [], ...rows] = valuesOf('Lunches');
  const cellIn = (row: readonly unknown[], header: string): unknown => row[headers.indexOf(header)];
  const timeOf = (row: readonly unknown[]): number => {
    const date = cellIn(row, 'Date');
    return date instanceof Date ? date.getTime() : 0;
  };
  return rows
    .filter((row) => timeOf(row) >= Date.parse(DAY) && cellIn(row, 'Status') !== 'Cancelled')
    .sort((a, b) => timeOf(a) - timeOf(b) || (String(cellIn(a, 'Key')) < String(cellIn(b, 'Key')) ? -1 : 1))
    .map((row) => LUNCH_COLUMNS.map((header) => comparable(cellIn(row, header))));
}

describe('CULTIVATE_LUNCHES gives the lunches that the daily run wrote', () => {
  const lunchesShown = (lunches: readonly unknown[][]): unknown[][] =>
    CULTIVATE_LUNCHES(
      ...([valuesOf('Contacts'), valuesOf('Alliances'), lunches, DAY] as const),
      ...([valuesOf('Introductions'), valuesOf('Touches'), valuesOf('Needs')] as const),
      ...([valuesOf('Touch plan'), valuesOf('Settings'), valuesOf('Sales')] as const),
    ).map((row) => row.map(comparable));

  test.each([
    { why: 'from the tabs as they stand after it', isBefore: false },
    { why: 'from the lunches as they stood before it', isBefore: true },
  ])('$why', ({ isBefore }) => {
    const both = inCells(sample, () => ({
      written: lunchesWritten(),
      shown: lunchesShown(isBefore ? lunchesBefore : valuesOf('Lunches')),
    }));

    expect(both?.shown).toEqual([LUNCH_COLUMNS, ...(both?.written ?? [])]);
    expect(new Set(both?.written.map(([, , kind]) => kind)).size).toBe(3);
    expect(new Set(both?.written.map((row) => row.at(-1))).size).toBeGreaterThan(1);
  });
});

describe('what a formula is given', () => {
  const office = () => aHostedOffice({ Contacts: [['Name']] });
  const formula = { sales: '', touches: '', day: DAY, touchPlan: undefined, settings: null, alliances: [] };

  test('one cell comes as its value, and what is left out as nothing', () => {
    const rows = inCells(office(), () => CULTIVATE_TIER('Name', undefined, '', new Date(`${DAY}T12:00Z`)));

    expect(rows).toEqual([['Tier']]);
  });

  test('touches make no difference to a tier, but their headers must be right', () => {
    const contacts = [
      ['Name', 'Kind'],
      ['Ann', 'Client'],
    ];
    const touches = [
      ['Date', 'Contact'],
      ['2026-11-01', 'Ann'],
    ];
    const doubled = [
      ['Contact', 'Date', 'date'],
      ['Ann', '2026-11-01', ''],
    ];

    const rows = inCells(office(), () => CULTIVATE_TIER(contacts, '', touches, DAY));
    const work = () => inCells(office(), () => CULTIVATE_WHY(contacts, '', doubled, DAY));

    expect(rows).toEqual([['Tier'], [2]]);
    expect(work).toThrow(/^touches: /);
  });

  test('what can’t be used is said in the cell', () => {
    const work = () => inCells(office(), () => CULTIVATE_TIER([['Name'], ['Ann']], '', '', 'soon'));

    expect(work).toThrow('day: found soon; expected a date, such as Start!B2.');
  });

  test('dates go in and come out as they stand on the spreadsheet’s calendar', () => {
    const midnight = new Date('2026-11-23T06:00Z');

    const rows = inCells(office(), () =>
      fillCells(({ contacts }) => ({ ok: true, rows: contacts }), { ...formula, contacts: [[midnight, 7]] }),
    );

    expect(rows).toEqual([[midnight, 7]]);
  });
});
