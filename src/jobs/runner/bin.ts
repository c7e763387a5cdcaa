/**
 * The bin: a hidden tab that holds rows for the moment between being cut out of their tab and being let go. Its first
 * cell says which tab they were cut out of, so that they can go back where the run dies in between.
 */
import { isAlike, isFormulaCell, type Cell, type Grid } from '../../sheets/cell';
import type { Workbook } from '../ports';
import type { RemovedRow, TabEdit } from './edit';
import { readPlaces } from './places';

export const BIN = 'Bin';

/** A row as it lies in the bin. */
export type CutRow = { readonly id: string; readonly cells: readonly Cell[] };

/** Makes the bin ready for use. It is hidden again each time: the run that made it may have died before it could hide it. */
export function prepareBin(workbook: Workbook, hasBin: boolean): void {
  if (hasBin) workbook.clear(BIN);
  else workbook.addTab(BIN, null);
  workbook.hideTab(BIN);
}

/** Cuts rows into the bin, and reads what was cut. */
export function cutOut(workbook: Workbook, edit: TabEdit, row: number, count: number): readonly CutRow[] {
  workbook.write(BIN, 1, 1, [[edit.tab]]);
  workbook.cutRows(edit.tab, row, count, BIN);
  return cutRowsIn(workbook.read(BIN).slice(1), edit);
}

/** Whether a row was to be taken out, and stands in the bin as the run read it. */
export function isExpected({ id, cells }: CutRow, wanted: ReadonlyMap<string, RemovedRow>): boolean {
  const row = wanted.get(id);
  if (!row) return false;
  const width = Math.max(cells.length, row.cells.length);
  return Array.from(
    { length: width },
    (_, index) => [cells[index] ?? '', row.cells[index] ?? ''] as const,
  ).every(([now, then]) => isFormulaCell(then) || isAlike(now, then));
}

/** Puts rows below the others of their tab: they were cut by mistake, because somebody sorted or typed meanwhile. */
export function putBack(workbook: Workbook, edit: TabEdit, rows: readonly CutRow[]): void {
  const places = readPlaces(workbook, edit);
  const width = edit.headers.length;
  const cells: Grid = rows.map((row) => Array.from({ length: width }, (_, index) => row.cells[index] ?? ''));
  const first = workbook.writeAtEnd(edit.tab, places.last, cells);
  workbook.moveRows(edit.tab, first, rows.length, places.last + 1);
}

/**
 * Puts back what a run that died has left in the bin: nobody has looked yet whether it was to go. Rows that lie there as the
 * run wrote them down come back from the journal, to their old places.
 */
export function emptyBin(workbook: Workbook, edits: readonly TabEdit[]): void {
  const [[tab] = [], ...lines] = workbook.read(BIN);
  const edit = edits.find((each) => each.tab === tab);
  if (!edit || lines.length === 0) return;
  const standing = workbook.read(edit.tab);
  const headers = (standing[edit.headerRow - 1] ?? []).map(String);
  const isGone = ({ id, cells }: CutRow) =>
    !standing.some((row) =>
      id === '' ? isSameRow(row, cells) : String(row[headers.indexOf(edit.key)] ?? '') === id,
    );
  const journalled = new Map(edit.removed.map((row) => [row.id, row]));
  const rows = cutRowsIn(lines, edit)
    .filter((row) => !isExpected(row, journalled))
    .map(({ id, cells }) => ({ id, cells: inTodaysOrder(cells, edit.headers, headers) }))
    .filter(isGone);
  if (rows.length > 0) putBack(workbook, { ...edit, headers }, rows);
  workbook.clear(BIN);
}

/** A row's cells under the headers as they stand now: columns may have been moved since it was taken out. */
export const inTodaysOrder = (
  cells: readonly Cell[],
  then: readonly string[],
  now: readonly string[],
): readonly Cell[] =>
  now.map((header, index) => (header === '' ? (cells[index] ?? '') : (cells[then.indexOf(header)] ?? '')));

function cutRowsIn(lines: Grid, { headers, key }: TabEdit): CutRow[] {
  const place = headers.indexOf(key);
  return lines
    .map((cells) => ({ id: String(cells[place] ?? ''), cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== '' && cell !== false));
}

const isSameRow = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.every((cell, index) => isAlike(cell, other[index] ?? ''));
