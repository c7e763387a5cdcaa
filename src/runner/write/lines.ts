/** The lines between groups of rows, such as the days of a week: drawn anew wherever rows came or went. */
import { isSameCell } from '../../sheets/cells/cell';
import { tableNamed } from '../../sheets/declare/tab-kinds';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import type { LocatedWorkbook } from '../read/located-workbook';
import type { TabEdit } from './edit';

/** Draws a line above each row that differs from the one above it in the columns that the table names. */
export function drawLines(workbook: LocatedWorkbook, edit: TabEdit): void {
  const { tab, headerRow, headers } = edit;
  const table = tableNamed(tab);
  if (!table || table.linesBetween.length === 0) return;
  const keys = headerKeys(headers);
  const places = table.linesBetween.map((key) => placeOfHeader(keys, table.columns[key]?.header ?? key));
  if (places.some((place) => place < 0)) return;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const rows = workbook.readDown(tab, headerRow + 1, first + 1, last - first + 1);
  const cellsOf = (index: number) => places.map((place) => rows[index]?.[place - first] ?? '');
  const filled = rows.reduce(
    (most, _row, index) => (cellsOf(index).some((cell) => cell !== '') ? index + 1 : most),
    0,
  );
  if (filled === 0) return;
  const isFirst = (index: number): boolean => {
    const above = cellsOf(index - 1);
    return cellsOf(index).some((cell, each) => !isSameCell(cell, above[each] ?? ''));
  };
  const lines = Array.from({ length: filled - 1 }, (_, index) => index + 1).filter(isFirst);
  workbook.setLines(
    { tab, row: headerRow + 1, rows: filled, columns: Object.keys(table.columns).length },
    lines.map((index) => headerRow + 1 + index),
  );
}
