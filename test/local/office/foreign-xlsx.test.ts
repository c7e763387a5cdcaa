/**
 * Spreadsheet files that other programs wrote. `npm run outside` lets those programs write them anew, and
 * names the folder.
 */
import { join } from 'node:path';
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
