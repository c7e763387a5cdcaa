/** The charts of an office in the spreadsheet file that is saved beside it. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../local/office/xlsx/read-xlsx';
import { writeXlsx } from '../../../local/office/xlsx/write-xlsx';
import { emptyOffice, emptySheet, type ChartState, type OfficeState } from '../../../local/host/state';

const file = join(mkdtempSync(join(tmpdir(), 'charts-')), 'office.xlsx');

const aChart = (given: Partial<ChartState> = {}): ChartState => ({
  id: 1,
  type: 'LINE',
  ranges: [{ sheetId: 3, row: 2, column: 1, numRows: 3, numColumns: 3 }],
  options: { title: 'Eight "weeks" & more', subtitle: '3 < 4', colors: ['#1b6b3a', '#b3261e'] },
  numHeaders: 1,
  transposes: false,
  position: { row: 8, column: 5, offsetX: 10, offsetY: 0 },
  ...given,
});

const anOffice = (...charts: ChartState[]): OfficeState => {
  const office = emptyOffice();
  const figures = {
    ...emptySheet(3, "Ann's figures"),
    cells: [['Figures'], ['Week', 'Up', 'Down'], ['5 Oct', 32, ''], ['12 Oct', 31, 2]],
    looks: [[{ note: 'a note has a drawing, too' }]],
    charts,
  };
  office.book.sheets = [emptySheet(0, 'Sheet1'), figures];
  return office;
};

const partsOf = async (office: OfficeState): Promise<Record<string, string>> => {
  await writeXlsx(office, file);
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
};
const allOf = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, text = '']) => text);

test('a chart names the cells that it shows, and holds what they showed', async () => {
  const { 'xl/charts/chart1.xml': chart = '' } = await partsOf(anOffice(aChart()));

  expect(allOf(chart, 'c:f')).toEqual([
    "'Ann''s figures'!$B$2",
    "'Ann''s figures'!$A$3:$A$4",
    "'Ann''s figures'!$B$3:$B$4",
    "'Ann''s figures'!$C$2",
    "'Ann''s figures'!$A$3:$A$4",
    "'Ann''s figures'!$C$3:$C$4",
  ]);
  expect(allOf(chart, 'c:v')).toEqual(['Up', '5 Oct', '12 Oct', '32', '31', 'Down', '5 Oct', '12 Oct', '2']);
  expect(allOf(chart, 'a:t')).toEqual(['Eight &quot;weeks&quot; &amp; more', '3 &lt; 4']);
  expect(chart).toContain('srgbClr val="b3261e"');
});

test.each<[string, Partial<ChartState>, string]>([
  ['a line', { type: 'LINE' }, '<c:lineChart><c:grouping val="standard"/>'],
  ['columns', { type: 'COLUMN' }, '<c:barDir val="col"/><c:grouping val="clustered"/>'],
  ['stacked columns', { type: 'COLUMN', options: { isStacked: true } }, '<c:overlap val="100"/>'],
  ['bars', { type: 'BAR' }, '<c:barDir val="bar"/>'],
  ['a pie', { type: 'PIE' }, '<c:pieChart>'],
])('%s', async (_, given, wanted) => {
  const { 'xl/charts/chart1.xml': chart } = await partsOf(anOffice(aChart(given)));

  expect(chart).toContain(wanted);
});

test('the tab, its drawing and its charts name each other, beside a note', async () => {
  const parts = await partsOf(anOffice(aChart(), aChart({ id: 2 })));
  const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
  const [, id = ''] = /<drawing [^>]*r:id="(\w+)"/.exec(sheet) ?? [];

  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain(`Id="${id}"`);
  expect(sheet.indexOf('<drawing ')).toBeLessThan(sheet.indexOf('<legacyDrawing'));
  expect(parts['xl/drawings/_rels/drawing2.xml.rels']?.match(/charts\/chart\d\.xml/g)).toEqual([
    'charts/chart1.xml',
    'charts/chart2.xml',
  ]);
  expect(parts['xl/drawings/drawing2.xml']).toContain('<xdr:col>4</xdr:col><xdr:colOff>95250</xdr:colOff>');
  for (const part of ['/xl/charts/chart2.xml', '/xl/drawings/drawing2.xml'])
    expect(parts['[Content_Types].xml']).toContain(`PartName="${part}"`);
});

test('a file without charts has no part for them', async () => {
  expect(Object.keys(await partsOf(anOffice())).filter((name) => name.startsWith('xl/charts'))).toEqual([]);
});

test('sizes and fonts come back, and cells that say nothing are in Google’s', async () => {
  const office = anOffice(aChart());
  const [first] = office.book.sheets;
  if (first) Object.assign(first, { cells: [['a', 'b']], looks: [[{ fontSize: 18, fontFamily: 'Lora' }]] });

  const { 'xl/styles.xml': styles = '' } = await partsOf(office);
  const back = await readXlsx(file, office.now);

  expect(/<font>.*?<\/font>/.exec(styles)?.[0]).toContain('<name val="Arial"/>');
  expect(back.book.sheets[0]?.looks).toEqual([[{ fontSize: 18, fontFamily: 'Lora' }]]);
});
