/**
 * Spreadsheet files that other programs wrote. `npm run outside` lets those programs write them anew, and
 * names the folder.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { serial } from '../../../local/host/state';
import { openPackage } from '../../../local/office/xlsx/open-package';
import { readXlsx } from '../../../local/office/xlsx/read-xlsx';

const FILES = process.env['FOREIGN_FILES'] ?? join(__dirname, 'foreign');
const opened = async (program: string) => {
  const { book } = await readXlsx(join(FILES, `${program}.xlsx`), 0);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no tab');
  return sheet;
};

describe.each(['openpyxl', 'gnumeric', 'libreoffice'])('a file of %s', (program) => {
  test('has its values: checkboxes are none of its formulas', async () => {
    const { cells } = await opened(program);

    expect(cells).toEqual([
      ['Name', 'Kind', 'Draining', 'Added', 'Premium'],
      ['Ann Example', 'Client', true, serial(45_658), 1200.5],
      ['Bo Example', 'Prospect', false, serial(46_145), 80],
    ]);
  });

  test('has its note, and is bold in its headers only', async () => {
    const { looks } = await opened(program);

    expect(looks[1]?.[0]?.note).toContain('met at the fair');
    expect(looks.map((row) => row?.map((look) => look?.fontWeight ?? ''))).toEqual([
      ['bold', 'bold', 'bold', 'bold', 'bold'],
      expect.not.arrayContaining(['bold']),
      expect.not.arrayContaining(['bold']),
    ]);
  });

  test('is small: what is styled beyond its cells is left out', async () => {
    const sheet = await opened(program);

    expect(JSON.stringify(sheet).length).toBeLessThan(10_000);
  });

  test('is refused by its size before it is unpacked', () => {
    const file = join(FILES, `${program}.xlsx`);

    expect(() => openPackage(file, 10_000)).toThrow(/openpyxl|gnumeric|libreoffice/);
    expect(() => openPackage(file, 10_000)).toThrow('no office is as large');
  });
});

/** Between the first days of the two ways of counting. */
const DAYS_OF_1904 = 1462;

test.each(['1', 'true'])('days counted from 1904 are said as date1904="%s" too', async (word) => {
  const parts = unzipSync(readFileSync(join(FILES, 'libreoffice.xlsx')));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const file = join(mkdtempSync(join(tmpdir(), 'since-1904-')), 'office.xlsx');
  const since1904 = workbook.replace('date1904="false"', `date1904="${word}"`);
  writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(since1904) }));

  const { book } = await readXlsx(file, 0);

  expect(since1904).not.toBe(workbook);
  expect(book.sheets[0]?.cells.slice(1).map((row) => row[3])).toEqual([
    serial(45_658 + DAYS_OF_1904),
    serial(46_145 + DAYS_OF_1904),
  ]);
});

test.each([
  ['as Gnumeric writes it', '<b val="0"/><i val="0"/><u val="none"/>'],
  ['in words', '<b val="false"/><strike val="off" />'],
  ['in other quotes', "<b val='0'/>"],
  ['with a prefix', '<x:b val="0"/>'],
  ['closed by a tag of its own', '<b val="0"></b>'],
])('what a style says not to be, %s, it isn’t', (_why, said) => {
  const styles = `<styleSheet><fonts><font>${said}<sz val="10"/></font></fonts></styleSheet>`;
  const file = join(mkdtempSync(join(tmpdir(), 'styles-')), 'styles.xlsx');
  writeFileSync(file, zipSync({ 'xl/styles.xml': strToU8(styles) }));

  const read = strFromU8(unzipSync(openPackage(file))['xl/styles.xml'] ?? new Uint8Array());

  expect(read).toBe('<styleSheet><fonts><font><sz val="10"/></font></fonts></styleSheet>');
});
