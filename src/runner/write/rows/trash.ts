/**
 * The trash: a hidden tab that holds rows for the moment between being cut out of their tab and being let go.
 * Its first cell says which tab they were cut out of, so that they can go back where the run dies in between.
 */
import { headerKeys, placeOfHeader } from '../../../sheets/headers/header-keys';
import { OUR_NAMES, TRASH, TRASH_MARK } from '../../../sheets/declare/tab-kinds';
import { isAlike, isFormulaCell, type Cell, type Grid } from '../../../sheets/cells/cell';
import type { TabEntry, Workbook } from '../../ports';
import type { LocatedWorkbook } from '../../read/located-workbook';
import type { RemovedRow, TabEdit } from '../edit';
import { headerLineAmong, isFilledLine, readPlaces } from '../../ids/places';
import { isAtEnd, partedBlock } from '../../ids/strays';

/** A row as it lies in the trash. */
export type CutRow = { readonly id: string; readonly cells: readonly Cell[] };

/**
 * Makes the trash ready for use. It is hidden again each time: the run that made it may have died before it
 * could hide it.
 */
export function prepareTrash(workbook: LocatedWorkbook): void {
  if (workbook.isThere(TRASH)) workbook.clear(TRASH);
  else workbook.addTab(TRASH, null);
  workbook.hideTab(TRASH);
}

/** The name that the tab had in earlier versions. */
const FORMER_NAME = 'Bin';

/**
 * Moves the tab of an earlier version over to today's name, where it is ours: blank, or with the name of a
 * tab of ours in its first cell.
 */
export function moveTrash(workbook: Workbook, tabs: readonly TabEntry[]): void {
  const names = tabs.map(({ name }) => name);
  if (!names.includes(FORMER_NAME) || names.includes(TRASH)) return;
  const [[first = '', ...beside] = []] = workbook.readHead(FORMER_NAME, 1);
  const isOurs = (first === '' || OUR_NAMES.has(String(first))) && beside.every((cell) => cell === '');
  if (!isOurs) return;
  workbook.renameTab(FORMER_NAME, TRASH);
  if (first !== '') workbook.write(TRASH, 1, 2, [[TRASH_MARK]]);
}

/** Cuts rows into the trash, and reads what was cut. */
export function cutOut(workbook: Workbook, edit: TabEdit, row: number, count: number): readonly CutRow[] {
  workbook.write(TRASH, 1, 1, [[edit.tab, TRASH_MARK]]);
  workbook.cutRows(edit.tab, row, count, TRASH);
  return cutRowsIn(workbook.read(TRASH).slice(1), edit);
}

/** Whether a row was to be taken out, and stands in the trash as the run read it. */
export function isExpected({ id, cells }: CutRow, wanted: ReadonlyMap<string, RemovedRow>): boolean {
  const row = wanted.get(id);
  if (!row) return false;
  const width = Math.max(cells.length, row.cells.length);
  return Array.from(
    { length: width },
    (_, index) => [cells[index] ?? '', row.cells[index] ?? ''] as const,
  ).every(([now, then]) => isFormulaCell(then) || isAlike(now, then));
}

/**
 * Puts rows below the others of their tab: they were cut by mistake, because somebody sorted or typed
 * meanwhile.
 */
export function putBack(workbook: Workbook, edit: TabEdit, rows: readonly CutRow[]): void {
  const places = readPlaces(workbook, edit);
  const width = edit.headers.length;
  const cells: Grid = rows.map((row) => Array.from({ length: width }, (_, index) => row.cells[index] ?? ''));
  const first = workbook.writeAtEnd(edit.tab, places.last, cells);
  workbook.moveRows(edit.tab, first, rows.length, places.last + 1);
}

/**
 * Puts back what a run that died has left in the trash: nobody has looked yet whether it was to go. Rows that
 * lie there as the run wrote them down come back from the journal, to their old places.
 */
export function emptyTrash(workbook: Workbook, edits: readonly TabEdit[]): void {
  const [[tab] = [], ...lines] = workbook.read(TRASH);
  const edit = edits.find((each) => each.tab === tab);
  if (!edit || lines.length === 0) return;
  const standing = workbook.read(edit.tab);
  const headerRow = headerLineAmong(edit, standing) ?? edit.headerRow;
  const headers = (standing[headerRow - 1] ?? []).map(String);
  const idPlace = placeOfHeader(headerKeys(headers), edit.key);
  const isGone = ({ id, cells }: CutRow) =>
    !standing.some((row) => (id === '' ? isSameRow(row, cells) : String(row[idPlace] ?? '').trim() === id));
  const journalled = new Map(edit.removed.map((row) => [row.id, row]));
  const rows = cutRowsIn(lines, edit)
    .filter((row) => !isExpected(row, journalled))
    .map(({ id, cells }) => ({ id, cells: inTodaysOrder(cells, edit.headers, headers) }));
  const gone = rows.filter(isGone);
  if (gone.length > 0) putBack(workbook, { ...edit, headers, headerRow }, gone);
  else bringUpPutBack(workbook, edit.tab, standing, headerRow, rows.length);
  workbook.clear(TRASH);
}

/**
 * Rows from the trash that stand in their tab already may have been left at the end of the grid, where they
 * were put first.
 */
function bringUpPutBack(
  workbook: Workbook,
  tab: string,
  standing: Grid,
  headerRow: number,
  count: number,
): void {
  const block = partedBlock(standing.map(isFilledLine), headerRow);
  if (block?.count === count && isAtEnd(workbook, tab, block))
    workbook.moveRows(tab, block.first, count, block.above + 1);
}

/** A row's cells under the headers as they stand now: columns may have been moved since it was taken out. */
export function inTodaysOrder(
  cells: readonly Cell[],
  then: readonly string[],
  now: readonly string[],
): readonly Cell[] {
  const [keysThen, keysNow] = [headerKeys(then), headerKeys(now)];
  return keysNow.map((key, index) => {
    if (key !== '') return cells[keysThen.indexOf(key)] ?? '';
    return (keysThen[index] ?? '') === '' ? (cells[index] ?? '') : '';
  });
}

function cutRowsIn(lines: Grid, { headers, key }: TabEdit): CutRow[] {
  const place = placeOfHeader(headerKeys(headers), key);
  return lines
    .map((cells) => ({ id: String(cells[place] ?? '').trim(), cells }))
    .filter(({ cells }) => isFilledLine(cells));
}

const isSameRow = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.every((cell, index) => isAlike(cell, other[index] ?? ''));
