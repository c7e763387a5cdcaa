/** A page that is made to be printed: its looks on the sheet. */
import { writeBriefs } from '../../src/jobs/alliances/write-briefs';
import { writeYear } from '../../src/jobs/clients/year';
import { setUpWorkbook } from '../../src/jobs/set-up/set-up-workbook';
import { buildWeek } from '../../src/jobs/week/build-week';
import { aHostedOffice, runHosted, tabOf } from '../support/hosted';

const HEADERS = ['Date by hand', 'Guests', 'Status'];
const officeWithLunch = () =>
  aHostedOffice({
    Contacts: [['Name'], ['Flo Fox']],
    Alliances: [['Contact'], ['Flo Fox']],
    Lunches: [HEADERS, ['2026-11-24', 'Flo Fox', 'Invited']],
  });

test('its columns are as wide as the paper, and long texts take several lines', () => {
  const office = officeWithLunch();

  runHosted(office, writeBriefs);

  const { columns, looks } = tabOf(office, 'Brief');
  const lookOf = (column: number) => ({ ...columns[column]?.look, ...looks[0]?.[column] });
  expect(columns.map((column) => column?.size)).toEqual([160, 520]);
  expect([lookOf(0), lookOf(1)]).toEqual([
    { verticalAlignment: 'top' },
    { verticalAlignment: 'top', wrap: true },
  ]);
});

test('sentences above a table run on over their neighbours; in its first column names take several lines', () => {
  const office = aHostedOffice({
    Contacts: [
      ['Name', 'Kind'],
      ['Flo Fox', 'Client'],
    ],
  });

  runHosted(office, writeYear, { answers: ['all'] });

  const { cells, columns, looks } = tabOf(office, 'Year');
  const wraps = cells.map((_line, row) => ({ ...columns[0]?.look, ...looks[row]?.[0] }).wrap ?? false);
  const header = cells.findIndex(([first]) => first === 'Household');
  expect(header).toBeGreaterThan(0);
  expect(wraps).toEqual(cells.map((_line, row) => row >= header));
});

test('what the office has made wider since stays as wide', () => {
  const office = officeWithLunch();
  runHosted(office, writeBriefs);
  const page = tabOf(office, 'Brief');
  page.columns[1] = { ...page.columns[1], size: 700 };

  runHosted(office, writeBriefs);

  expect(tabOf(office, 'Brief').columns.map((column) => column?.size)).toEqual([160, 700]);
});

describe('Start', () => {
  const started = () => {
    const office = aHostedOffice(
      {
        Contacts: [
          ['Name', 'Kind'],
          ['Flo Fox', 'Client'],
        ],
      },
      { locale: 'de_DE' },
    );
    runHosted(office, setUpWorkbook, { answers: ['yes', 'yes'] });
    return office;
  };
  const rowOf = (office: ReturnType<typeof started>, label: string): number =>
    tabOf(office, 'Start').cells.findIndex(([first]) => first === label);
  const lookAt = (office: ReturnType<typeof started>, label: string, column: number) => {
    const { columns, looks } = tabOf(office, 'Start');
    return { ...columns[column]?.look, ...looks[rowOf(office, label)]?.[column] };
  };

  test('has its figures large, its days as the office writes them, its hints in grey, and no grid', () => {
    const office = started();

    expect(lookAt(office, 'The week', 2)).toMatchObject({ fontSize: 20, fontWeight: 'bold' });
    expect(lookAt(office, 'As of', 1)).toMatchObject({ numberFormat: 'dd.mm.yyyy' });
    expect(lookAt(office, 'Last daily run', 1)).toMatchObject({ numberFormat: 'dd.mm.yyyy hh:mm' });
    expect(lookAt(office, 'Run now', 2)).toMatchObject({ fontColor: '#63686d', wrap: true });
    expect(tabOf(office, 'Start')).toMatchObject({ hidesGridlines: true, frozenRows: 1 });
  });

  test('of an earlier version gets today’s look, and its tick boxes where their lines stand now', () => {
    const office = started();
    const page = tabOf(office, 'Start');
    page.cells = [
      ['Cultivate', 'Value', 'What it is'],
      ['As of', '', ''],
      ['Next step', '', ''],
      ['Run now', false, ''],
      ['Season', '', ''],
    ];
    page.looks = [[], [], [], [undefined, { validation: { kind: 'checkbox', allowInvalid: false } }]];

    runHosted(office, buildWeek);

    const boxes = tabOf(office, 'Start').looks.flatMap((line, row) =>
      line.some((look) => look?.validation?.kind === 'checkbox')
        ? [tabOf(office, 'Start').cells[row]?.[0]]
        : [],
    );
    expect(boxes).toEqual(['Run now', 'Hard times 1: Prepare']);
    expect(lookAt(office, 'The week', 1)).toMatchObject({ fontSize: 20 });
  });
});
