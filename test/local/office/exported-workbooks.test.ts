/** Workbooks that other programs wrote of one address book, as lists: what they show is found again. */
import Papa from 'papaparse';
import { displayOf } from '../../../local/host/display';
import { attributeAt, contentAt, lastColumnOf } from '../../../local/host/spreadsheet/grid';
import { readXlsx } from '../../../local/office/xlsx/read-xlsx';
import { TRUTH } from '../../domain/contact-import/address-book';
import { read, vanished } from '../../support/nothing-vanishes';

/** The first tab, as it is shown. */
async function shownIn(file: string): Promise<string> {
  const { book } = await readXlsx(`test/data/exports/${file}`, 0);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no tab');
  const shownAt = (row: number, column: number): string =>
    displayOf(contentAt(sheet, row, column), attributeAt(sheet, row, column, 'numberFormat'));
  const columns = Array.from({ length: lastColumnOf(sheet) }, (_, column) => column);
  return Papa.unparse(sheet.cells.map((_, row) => columns.map((column) => shownAt(row, column))));
}

test.each(['exceljs.xlsx', 'libreoffice.xlsx'])('%s', async (file) => {
  const text = await shownIn(file);

  const list = read(text);

  expect(list.unreadable).toEqual([]);
  expect(list.people).toHaveLength(TRUTH.length);
  expect(vanished(text, list)).toEqual([]);
});
