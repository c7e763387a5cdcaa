/**
 * Putting rows into a tab and taking them out, while people may be sorting it or typing in it. No call here
 * destroys a row in its place: new rows are written at the end of the grid, where nobody types, and then
 * moved up; old ones are cut into a hidden tab and looked at again before they are let go.
 */
import { headerKeys } from '../../../sheets/headers/header-keys';
import { stretches } from '../../../sheets/write/stretches';
import { TRASH } from '../../../sheets/declare/tab-kinds';
import type { Workbook } from '../../ports';
import { putAids, type TabAids } from './aids';
import { cutOut, inTodaysOrder, isExpected, putBack } from './trash';
import type { AppendedRow, TabEdit } from '../edit';
import { linesOf, readPlaces, TRIES, type RowPlaces } from '../../ids/places';
import { moveBlanksDown, moveUpForSure, strayRowsUp } from './move-up';

/**
 * Adds rows below the last one, or on the lines where they once stood; those that are there already are left
 * alone.
 *
 * @param seen where the rows stood a moment ago; null where nobody has looked
 * @param lines how many lines the tab had when the run read it; null: nobody knows
 * @return whether any came
 */
export function appendRows(
  workbook: Workbook,
  edit: TabEdit,
  aids: TabAids,
  seen: RowPlaces | null = null,
  lines: number | null = null,
): boolean {
  if (edit.appended.length === 0) return false;
  const before = seen ?? readPlaces(workbook, edit, lines);
  const places = strayRowsUp(workbook, edit, before);
  const present = new Set(places.ids);
  const rows = edit.appended.filter(({ id }) => !present.has(id));
  if (rows.length === 0) return places !== before;
  const { first, hasMoved } = writeRows(workbook, edit, places, rows);
  if (!hasMoved)
    putAids(
      workbook,
      edit.tab,
      aids,
      first,
      rows.map(({ cells }) => cells),
    );
  moveUpForSure(workbook, edit, first, rows, places);
  return true;
}

/**
 * Writes rows at the end of the grid, each value under its header, and again where columns moved meanwhile.
 */
function writeRows(
  workbook: Workbook,
  edit: TabEdit,
  places: RowPlaces,
  rows: readonly AppendedRow[],
): { readonly first: number; readonly hasMoved: boolean } {
  const inOrder = (headers: readonly string[]) =>
    rows.map(({ cells }) =>
      areAlike(headers, edit.headers) ? cells : inTodaysOrder(cells, edit.headers, headers),
    );
  const first = workbook.writeAtEnd(edit.tab, places.last, inOrder(places.headers));
  let headers = places.headers;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = workbook.readLine(edit.tab, places.headerRow).map(String);
    if (areAlike(headers, now)) break;
    headers = now;
    workbook.write(edit.tab, first, 1, inOrder(now));
  }
  return { first, hasMoved: !areAlike(headers, edit.headers) };
}

/** Whether columns stand in the same order, whatever blank ones stand behind them. */
const areAlike = (one: readonly string[], other: readonly string[]): boolean => {
  const [keys, others] = [headerKeys(one), headerKeys(other)];
  return Array.from({ length: Math.max(keys.length, others.length) }).every(
    (_, index) => (keys[index] ?? '') === (others[index] ?? ''),
  );
};

/**
 * Takes rows out of a tab. A row in which somebody typed since the run read it stays.
 *
 * @return how many stayed
 */
export function removeRows(workbook: Workbook, edit: TabEdit): number {
  const ids = new Set(edit.removed.map(({ id }) => id));
  const total = ids.size;
  let gone = 0;
  for (let tries = 0; ids.size > 0 && tries < TRIES; tries += 1) {
    const places = readPlaces(workbook, edit);
    const lines = linesOf(places, ids);
    if (lines.length === 0) break;
    gatherAtEnd(workbook, edit.tab, lines, places.last);
    const { headers, headerRow } = places;
    const wanted = new Map(
      edit.removed.map((row) => [row.id, { ...row, cells: inTodaysOrder(row.cells, edit.headers, headers) }]),
    );
    const first = places.last - lines.length + 1;
    const cut = cutOut(workbook, { ...edit, headers, headerRow }, first, lines.length);
    const strays = cut.filter((row) => !isExpected(row, wanted));
    if (strays.length > 0) putBack(workbook, { ...edit, headers, headerRow }, strays);
    if (strays.length > 0 || cut.length < lines.length)
      moveBlanksDown(workbook, edit, [{ before: first, count: lines.length, isBelowAll: false }]);
    for (const { id } of cut) if (ids.delete(id) && !strays.some((stray) => stray.id === id)) gone += 1;
    workbook.clear(TRASH);
  }
  return total - gone;
}

/**
 * Moves the rows on these lines below all others, from the lowest up, so that the lines above stay what they
 * are.
 */
function gatherAtEnd(workbook: Workbook, tab: string, lines: readonly number[], last: number): void {
  for (const { start, length } of stretches(lines).reverse())
    if (start + length - 1 !== last) workbook.moveRows(tab, start, length, last + 1);
}
