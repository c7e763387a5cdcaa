/** The lines between groups of rows, such as the days of a week: drawn anew wherever rows came or went. */
import { isSameCell, type Grid } from '../../../sheets/cells/cell';
import { tableNamed } from '../../../sheets/declare/tab-kinds';
import { headerKeys, placeOfHeader } from '../../../sheets/headers/header-keys';
import { isFilledLine } from '../../ids/places';
import type { LocatedWorkbook } from '../../read/located-workbook';
import type { TabEdit } from '../edit';

/** Lines that are read below the last one: as they are blank, none has come since. */
const SPARE_LINES = 10;

/**
 * Draws a line above each row that differs from the one above it in the columns that the table names.
 *
 * @param linesBefore how many lines the tab had when the run read it; null: nobody knows
 */
export function drawLines(workbook: LocatedWorkbook, edit: TabEdit, linesBefore: number | null): void {
  const { tab, headerRow, headers } = edit;
  const table = tableNamed(tab);
  if (!table || table.linesBetween.length === 0) return;
  const keys = headerKeys(headers);
  const places = table.linesBetween.map((key) => placeOfHeader(keys, table.columns[key]?.header ?? key));
  if (places.some((place) => place < 0)) return;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const rows = readLines(workbook, edit, { column: first + 1, columns: last - first + 1 }, linesBefore);
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

function readLines(
  workbook: LocatedWorkbook,
  { tab, headerRow, appended }: TabEdit,
  { column, columns }: { readonly column: number; readonly columns: number },
  linesBefore: number | null,
): Grid {
  const most = linesBefore === null ? undefined : linesBefore + appended.length + SPARE_LINES;
  const rows = workbook.readDown(tab, headerRow + 1, column, columns, most);
  const isAll = most === undefined || !rows.slice(-SPARE_LINES).some(isFilledLine);
  return isAll ? rows : workbook.readDown(tab, headerRow + 1, column, columns);
}
