/** The lines between groups of rows, such as the days of a week: drawn anew wherever rows came or went. */
import { isSameCell } from '../../sheets/cells/cell';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { tableNamed } from '../../sheets/declare/tab-kinds';
import type { TabEdit } from './edit';
import type { LocatedWorkbook } from '../read/located-workbook';

/**
 * Draws a line above each row of the tab that differs from the one above it in the columns that the table
 * names.
 */
export function drawLines(workbook: LocatedWorkbook, { tab, headerRow, appended, removed }: TabEdit): void {
  const table = tableNamed(tab);
  const isChanged = appended.length > 0 || removed.length > 0;
  if (!table || table.linesBetween.length === 0 || !isChanged) return;
  const [headers = [], ...rows] = workbook.read(tab).slice(headerRow - 1);
  const keys = headerKeys(headers);
  const places = table.linesBetween.map((key) => placeOfHeader(keys, table.columns[key]?.header ?? key));
  const last = rows.reduce((most, row, index) => (row.some((cell) => cell !== '') ? index + 1 : most), 0);
  const filled = rows.slice(0, last);
  if (filled.length === 0 || places.some((place) => place < 0)) return;
  const lines = filled.flatMap((row, index) => {
    const above = filled[index - 1];
    const isFirst =
      above !== undefined && places.some((place) => !isSameCell(row[place] ?? '', above[place] ?? ''));
    return isFirst ? [headerRow + 1 + index] : [];
  });
  const columns = Object.keys(table.columns).length;
  workbook.setLines({ tab, row: headerRow + 1, rows: filled.length, columns }, lines);
}
