import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Workbook, type CellValue } from '@cj-tech-master/excelts';
import {
  emptyOffice,
  emptySheet,
  formula,
  serial,
  type Content,
  type OfficeState,
  type SheetState,
} from '../../../local/host/state';
import { readXlsx } from '../../../local/office/xlsx/read-xlsx';
import { writeXlsx } from '../../../local/office/xlsx/write-xlsx';

const NOW = Date.UTC(2026, 10, 24, 15);
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  file = join(folder, 'book.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a cell of a spreadsheet file', () => {
  test.each<[string, CellValue, Content]>([
    ['a name', 'Ana', 'Ana'],
    ['a number', 12.5, 12.5],
    ['a checkbox', true, true],
    ['a date is UTC midnight in the file, a civil day here', new Date('2026-11-23T00:00:00Z'), serial(46349)],
    ['a time keeps its minutes', new Date('2026-11-23T18:00:00Z'), serial(46349.75)],
    ['text that looks like a number', '007', '007'],
    ['rich text becomes plain', { richText: [{ text: 'a', font: { bold: true } }, { text: 'b' }] }, 'ab'],
    ['a link becomes its text', { text: 'site', hyperlink: 'https://example.com' }, 'site'],
    ['an error becomes its text', { error: '#REF!' }, '#REF!'],
    ['a formula keeps what it showed', { formula: 'A1*2', result: 4 }, formula('=A1*2', 4)],
    [
      'a formula that shows a date',
      { formula: 'TODAY()', result: new Date('2026-11-23T00:00:00Z') },
      formula('=TODAY()', serial(46349)),
    ],
    [
      'a formula that shows an error',
      { formula: 'A1/0', result: { error: '#DIV/0!' } },
      formula('=A1/0', '#DIV/0!'),
    ],
    [
      'a formula that only Google has is unwrapped',
      { formula: 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:A,""select A"")"),"Ana")', result: 'Ana' },
      formula('=QUERY(A:A,"select A")', 'Ana'),
    ],
    [
      'what such a formula filled is a value',
      { formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Bo")', result: 'Bo' },
      'Bo',
    ],
  ])('%s', async (_why, value, content) => {
    const workbook = new Workbook();
    const cell = workbook.addWorksheet('Tab').getCell('A1');
    cell.value = value;
    if (JSON.stringify(value).includes('T00:00:00')) cell.numFmt = 'yyyy-mm-dd';
    await workbook.xlsx.writeFile(file);

    const office = await readXlsx(file, NOW);

    expect(office.book.sheets[0]?.cells).toEqual([[content]]);
  });
});

test('an office comes back from a spreadsheet file', async () => {
  const office = anOffice();
  await writeXlsx(office, file);
  const bytes = readFileSync(file);

  const back = await readXlsx(file, office.now);

  expect(back.book.sheets).toEqual(office.book.sheets);
  expect(back.book.namedRanges).toEqual(office.book.namedRanges);
  expect(readFileSync(file)).toEqual(bytes);
});

test('a text that looks like the code of a character stays a text', async () => {
  const office = anOffice();
  const [contacts] = office.book.sheets;
  contacts?.cells.push(['part _x0041_ of the plan', '_x005F_', formula('="_x0041_"', '_x0041_')]);

  await writeXlsx(office, file);
  const back = await readXlsx(file, office.now);

  expect(back.book.sheets[0]?.cells).toEqual(contacts?.cells);
});

test('a number stays one whose format holds a letter of dates, whichever way it is written', async () => {
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet('Tab');
  ['0\\ \\d', '0" d"', 'd\\.m'].forEach((format, index) => {
    worksheet.getCell(1, index + 1).value = 30;
    worksheet.getCell(1, index + 1).numFmt = format;
  });
  await workbook.xlsx.writeFile(file);

  const { book } = await readXlsx(file, NOW);

  expect(book.sheets[0]?.cells).toEqual([[30, 30, serial(30)]]);
});

test('conditional formats and lines around cells are in the file, in their order', async () => {
  const office = anOffice();
  const [contacts] = office.book.sheets;
  if (!contacts) throw new Error('an office has a tab');
  const area = { row: 2, column: 1, numRows: 999, numColumns: 3 };
  contacts.conditionalFormats = [
    { areas: [area], criterion: 'CUSTOM_FORMULA', values: ['=$C2=TRUE'], look: { fontLine: 'line-through' } },
    { areas: [area], criterion: 'TEXT_CONTAINS', values: ['José'], look: { background: '#ffe8c7' } },
  ];
  contacts.looks[1] = [{ borders: { top: '#5f6368' } }];
  await writeXlsx(office, file);

  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const worksheet = workbook.getWorksheet('Contacts');
  const rules = Object(worksheet?.model).conditionalFormattings;

  expect(rules.map(({ ref }: { ref: string }) => ref)).toEqual(['A2:C1000', 'A2:C1000']);
  expect(
    rules.flatMap(({ rules: each }: { rules: { formulae: string[] }[] }) =>
      each.map(({ formulae }) => formulae),
    ),
  ).toEqual([['$C2=TRUE'], ['ISNUMBER(SEARCH("José",A2))']]);
  expect(worksheet?.getCell('A2').border?.top).toMatchObject({ color: { argb: 'FF5F6368' } });
});

/** A tab of a saved office as the file has it, in XML. */
const inFile = async (cells: Content[][], sheet: Partial<SheetState> = {}): Promise<string> => {
  const office = emptyOffice();
  office.book.sheets = [{ ...emptySheet(0, 'Tab'), ...sheet, cells }];
  await writeXlsx(office, file);
  return strFromU8(unzipSync(readFileSync(file))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
};

// LibreOffice 7.4 showed #VALUE! for what stood there before: `npm run outside`.
test.each([
  ['a link of Start', '=HYPERLINK("#gid=1";"Contacts; all")', 'HYPERLINK("#gid=1","Contacts; all")'],
  ['numbers with a decimal comma', '=IF(A1>1,5;"more";0,25)', 'IF(A1>1.5,"more",0.25)'],
  ['an array', '=SUM({1;2};3)', 'SUM({1;2},3)'],
  ['commas', '=IF(A1,2,3)', 'IF(A1,2,3)'],
])('arguments are parted by commas in a file: %s', async (_what, source, expected) => {
  const xml = await inFile([[formula(source, 'x')]]);

  const written = /<f>([^<]*)<[/]f>/.exec(xml)?.[1]?.replaceAll('&quot;', '"').replaceAll('&gt;', '>');
  expect(written).toBe(expected);
});

test('a tab with nothing frozen has no pane', async () => {
  expect(await inFile([['x']])).not.toContain('<pane');
  expect(await inFile([['x'], ['y']], { frozenRows: 1 })).toContain('ySplit="1"');
});

test('a file that is no spreadsheet is named', async () => {
  await expect(readXlsx(__filename, NOW)).rejects.toThrow(/xlsx\.test\.ts can't be read as a spreadsheet/);
});

const anOffice = (): OfficeState => {
  const office = emptyOffice();
  const list = { kind: 'list', values: ['Yes', 'No'], hasDropdown: true, allowInvalid: true } as const;
  const checkbox = { kind: 'checkbox', allowInvalid: false } as const;
  const contacts: SheetState = {
    ...emptySheet(0, 'Contacts'),
    tabColor: '#00ff00',
    frozenRows: 1,
    frozenColumns: 2,
    cells: [
      ['Name', 'Since', 'Reached', 'Sum'],
      ['José Ñandú', serial(46349), true, formula('=D3*2', 3.5)],
      ['王小明', serial(46349.5), false, formula('=QUERY(A:A,"select A")', 'x')],
    ],
    looks: [
      [
        { fontWeight: 'bold', background: '#ffee00' },
        { fontWeight: 'bold' },
        { note: 'tick it', validation: null },
      ],
      [undefined, { numberFormat: 'yyyy-mm-dd' }, undefined, { validation: list }],
      [undefined, { numberFormat: 'yyyy-mm-dd hh:mm' }],
    ],
    columns: [{ size: 180 }, undefined, { look: { validation: checkbox } }, { isHidden: true }],
    columnGroups: [{ first: 5, last: 7, depth: 1, isCollapsed: true }],
    rowGroups: [
      { first: 2, last: 3, depth: 1, isCollapsed: true },
      { first: 5, last: 5, depth: 1, isCollapsed: false },
    ],
    merges: [{ row: 5, column: 1, numRows: 1, numColumns: 2 }],
  };
  office.book.sheets = [contacts, { ...emptySheet(1, 'Journal'), isHidden: true, cells: [['run']] }];
  office.book.namedRanges = [
    { name: 'people', area: { sheetId: 0, row: 2, column: 1, numRows: 9, numColumns: 1 } },
  ];
  return office;
};
