/**
 * Moving rows from the end of the grid, where they are written first, up to where they belong, while people
 * put rows in, take some out or sort: what then came up instead of the rows are blank lines. They go down
 * again, and the rows come up.
 */
import { placeOfHeader } from '../../../sheets/headers/header-keys';
import { stretches } from '../../../sheets/write/stretches';
import type { Workbook } from '../../ports';
import type { AppendedRow, TabEdit } from '../edit';
import { readPlaces, TRIES, type RowPlaces } from '../../ids/places';
import { isAtEnd, partedBlock, type Block } from '../../ids/strays';

/** Lines that were moved to stand before a line; below all others, or to a line of their own. */
type Moved = { readonly before: number; readonly count: number; readonly isBelowAll: boolean };
type MovedRows = Moved & { readonly ids: readonly string[] };

/** The line that rows are moved up from, and what stands above them by then. */
type Room = Pick<RowPlaces, 'headerRow' | 'last'>;

/** Rows of these that a run which died has left at the end of the grid come up first, each to its line. */
export function strayRowsUp(workbook: Workbook, edit: TabEdit, places: RowPlaces): RowPlaces {
  const block = lastBlockOf(edit, places);
  if (!block || !isAtEnd(workbook, edit.tab, block)) return places;
  moveUp(workbook, edit.tab, block.first, block.rows, { ...places, last: block.above });
  return readPlaces(workbook, edit);
}

/**
 * Moves rows from a line at the end of the grid to where they belong, and makes sure that it was these rows.
 */
export function moveUpForSure(
  workbook: Workbook,
  edit: TabEdit,
  first: number,
  rows: readonly AppendedRow[],
  places: RowPlaces,
): void {
  let from = first;
  let moves = moveUp(workbook, edit.tab, from, rows, places);
  if (areUp(workbook, edit, places, moves)) return;
  for (let tries = 0; tries < TRIES; tries += 1) {
    workbook.flush();
    moveBlanksDown(workbook, edit, moves);
    const now = readPlaces(workbook, edit);
    const block = lastBlockOf(edit, now);
    if (!block || !isLeft(block, from, moves)) return;
    from = block.first;
    moves = moveUp(workbook, edit.tab, from, block.rows, { ...now, last: block.above });
  }
}

/** Whether rows stand nearer to where they were written than to where they were to go. */
function isLeft({ first, rows }: BlockOfRows, from: number, moves: readonly MovedRows[]): boolean {
  const to = moves.find(({ ids }) => ids.includes(rows[0]?.id ?? ''));
  return to !== undefined && Math.abs(first - from) < Math.abs(first - to.before);
}

/** Whether just those rows came up that were to, with no blank line above those that go below all others. */
function areUp(
  workbook: Workbook,
  { tab, key }: TabEdit,
  { keys, headerRow }: RowPlaces,
  moves: readonly MovedRows[],
): boolean {
  const column = placeOfHeader(keys, key) + 1;
  return moves.every(({ before, ids, isBelowAll }) => {
    const above = isBelowAll && before > headerRow + 1 ? 1 : 0;
    const block = { tab, row: before - above, column, rows: above + ids.length, columns: 1 };
    const standing = workbook.readBlock(block).map(([cell = '']) => String(cell).trim());
    return (above === 0 || standing[0] !== '') && ids.every((id, index) => standing[index + above] === id);
  });
}

/**
 * Blank lines that came among the rows go below the last one, but above those that still stand at the end of
 * the grid.
 *
 * @param moved where they may have come to stand
 */
export function moveBlanksDown(workbook: Workbook, edit: TabEdit, moved: readonly Moved[]): void {
  const places = readPlaces(workbook, edit);
  const end = Math.max(...moved.map(({ before, count }) => before + count));
  const block = lastBlockOf(edit, places);
  const below = block && block.first >= end ? block.first : places.last + 1;
  const isBlank = (line: number) =>
    line > places.headerRow && line < below && (places.ids[line - places.headerRow - 1] ?? '') === '';
  const blanks = moved.flatMap(({ before, count, isBelowAll }) => {
    const lines = Array.from({ length: count }, (_, index) => before + index).filter(isBlank);
    // Where rows above were taken out, the lines came up too far below those that are left.
    if (isBelowAll) for (let above = before - 1; isBlank(above); above -= 1) lines.unshift(above);
    return lines;
  });
  for (const { start, length } of stretches(blanks).reverse())
    if (start + length !== below) workbook.moveRows(edit.tab, start, length, below);
}

type BlockOfRows = Block & { readonly rows: readonly AppendedRow[] };

/** The last rows, where blank lines part them from the others and all of them are the edit's. */
function lastBlockOf({ appended }: TabEdit, { ids, headerRow }: RowPlaces): BlockOfRows | null {
  const above = Array.from({ length: headerRow }, () => true);
  const block = partedBlock([...above, ...ids.map((id) => id !== '')], headerRow);
  if (!block) return null;
  const rowOf = new Map(appended.map((row) => [row.id, row]));
  const start = block.first - headerRow - 1;
  const rows = ids.slice(start, start + block.count).flatMap((id) => rowOf.get(id) ?? []);
  return rows.length < block.count ? null : { ...block, rows };
}

/** Moves rows that stand at the end of the grid to where they belong. */
function moveUp(
  workbook: Workbook,
  tab: string,
  first: number,
  rows: readonly AppendedRow[],
  { headerRow, last }: Room,
): readonly MovedRows[] {
  const moves: MovedRows[] = [];
  let room = last;
  let from = first;
  for (const { line, ids } of stretchesOf(rows)) {
    const before = Math.max(headerRow + 1, Math.min(line ?? Infinity, room + 1));
    const count = ids.length;
    if (before !== from) workbook.moveRows(tab, from, count, before);
    moves.push({ before, count, isBelowAll: line === null, ids });
    from += count;
    room += count;
  }
  return moves;
}

/** Rows that are to stand on consecutive lines, or below the last one, move together. */
function stretchesOf(rows: readonly AppendedRow[]): { line: number | null; ids: string[] }[] {
  const together: { line: number | null; ids: string[] }[] = [];
  for (const { line, id } of rows) {
    const last = together[together.length - 1];
    const joins =
      last &&
      (line === null ? last.line === null : last.line !== null && last.line + last.ids.length === line);
    if (joins) last.ids.push(id);
    else together.push({ line, ids: [id] });
  }
  return together;
}
