/**
 * Writing cells of rows that are known by id, in columns known by their headers, so that no value ever stays
 * in the wrong place.
 */
import { isAsWritten, isFormulaCell, isSameCell, type Cell } from '../../../sheets/cells/cell';
import { placeOfHeader } from '../../../sheets/headers/header-keys';
import type { Workbook } from '../../ports';
import type { CellsRead, ColumnEdit, TabEdit } from '../edit';
import { areSamePlaces, hasSameColumns, linesOf, readPlaces, TRIES, type RowPlaces } from '../../ids/places';
import { bringOwnIdsBack, byNewIds, newIds, readByNewIds, withNewIds } from './rekeyed';
import { blocksOf, evened, idOn, writeBlock, type CellsOfColumns } from './blocks';

/** What was written where, and what it takes to make sure of it. */
export type Written = {
  /** With each cell by the id that its row has by then. */
  readonly edit: TabEdit;
  readonly places: RowPlaces;
  /** What was read, by those ids. */
  readonly read: CellsRead;
  /** The ids that the edit gives to rows, by those before. */
  readonly ids: ReadonlyMap<string, string>;
  /** Gives rows their own ids back that others' new ones struck; answers whether any did. */
  readonly mendIds: (now: RowPlaces) => boolean;
  /** By header: the cell that was written on each line. */
  readonly cells: CellsOfColumns;
  /** How many lines the tab had when the run read it; null: nobody knows. */
  readonly lines: number | null;
};

/**
 * Writes a tab's changed cells: a column of ours in blocks, with the rows between changed ones as they were
 * read where these are fewer than another call is worth, a column of the office's only where it changes, and
 * only where it still holds what the run read.
 */
export function writeColumns(
  workbook: Workbook,
  edit: TabEdit,
  read: CellsRead,
  lines: number | null,
): Written | null {
  if (edit.columns.length === 0) return null;
  const { places, columns } = columnsToWrite(workbook, edit, read, lines);
  const cells = evened(
    columns,
    places,
    new Map(columns.map((column) => [column.header, cellsToWrite(column, places, read)])),
    read,
  );
  for (const block of blocksOf(places, cells)) writeBlock(workbook, edit, block);
  const ids = newIds({ ...edit, columns });
  return {
    edit: { ...edit, columns: byNewIds(columns, ids) },
    places: withNewIds(places, ids),
    read: readByNewIds(read, ids),
    ids,
    mendIds: (now) => bringOwnIdsBack(workbook, { ...edit, columns }, places, now, read),
    cells,
    lines,
  };
}

/**
 * Reads headers and ids again; where columns or rows moved while they were written, what strayed into another
 * column gets back what stood there, and it is written again by header and id, three times at most.
 *
 * @return where the rows stand, once every value stands on its own; null where they kept moving
 */
export function settleColumns(workbook: Workbook, written: Written): RowPlaces | null {
  let { places, cells } = written;
  const { read, ids, lines } = written;
  for (let tries = 0; tries < TRIES; tries += 1) {
    let now = readPlaces(workbook, written.edit, lines);
    if (areSamePlaces(places, now)) return now;
    if (bringIdsBack(workbook, written.edit, places, now, cells) || written.mendIds(now))
      now = readPlaces(workbook, written.edit);
    now = withNewIds(now, ids);
    if (!hasSameColumns(places, now)) bringBack(workbook, written.edit, places, now, cells, read);
    cells = new Map(
      written.edit.columns.map((column) => [
        column.header,
        cellsToMend(workbook, written.edit, column, now, cells.get(column.header) ?? new Map(), read),
      ]),
    );
    for (const block of blocksOf(now, cells)) writeBlock(workbook, written.edit, block);
    workbook.flush();
    places = now;
  }
  const last = readPlaces(workbook, written.edit);
  return areSamePlaces(places, last) ? last : null;
}

/**
 * Gives the ids back that were struck, because their column stands by now where another stood: first of all,
 * as the rest is known by them. Answers whether any was.
 */
function bringIdsBack(
  workbook: Workbook,
  edit: TabEdit,
  before: RowPlaces,
  now: RowPlaces,
  cells: Written['cells'],
): boolean {
  const place = placeOfHeader(now.keys, edit.key);
  const strays = [...cells].find(([header]) => placeOfHeader(before.keys, header) === place)?.[1];
  if (!strays || place === placeOfHeader(before.keys, edit.key)) return false;
  const standing = readColumn(workbook, edit, now, place);
  const struck = [...strays].filter(([line, cell]) => isAsWritten(standing.get(line) ?? '', cell));
  const ids = struck.map(([line]): [number, Cell] => [line, idOn(before, line)]);
  writeBlock(workbook, edit, { column: place + 1, columns: [new Map(ids)] });
  return ids.length > 0;
}

/**
 * Gives the columns that stand by now where ours stood what they held, wherever they hold what was meant for
 * ours.
 */
function bringBack(
  workbook: Workbook,
  edit: TabEdit,
  before: RowPlaces,
  now: RowPlaces,
  cells: Written['cells'],
  read: CellsRead,
): void {
  for (const [header, lines] of cells) {
    const place = placeOfHeader(before.keys, header);
    const struck = now.keys[place] ?? '';
    if (place < 0 || struck === header) continue;
    const standing = readColumn(workbook, edit, now, place);
    const back = [...standing].flatMap(([line, cell]): [number, Cell][] => {
      const strayed = lines.get(line);
      const own = struck === '' ? '' : (read(idOn(now, line), struck) ?? '');
      const isStray = strayed !== undefined && isAsWritten(cell, strayed) && !isSameCell(cell, own);
      return isStray ? [[line, own]] : [];
    });
    writeBlock(workbook, edit, { column: place + 1, columns: [new Map(back)] });
  }
}

/**
 * Where the rows stand, and what is still to be written there. Rows that move meanwhile are looked at again:
 * on another row's line, a cell looks as if somebody had typed in it.
 */
function columnsToWrite(
  workbook: Workbook,
  edit: TabEdit,
  read: CellsRead,
  lines: number | null,
): { readonly places: RowPlaces; readonly columns: readonly ColumnEdit[] } {
  let places = readPlaces(workbook, edit, lines);
  let { columns } = edit;
  for (let tries = 0; tries < TRIES && edit.columns.some(({ isOurs }) => !isOurs); tries += 1) {
    columns = edit.columns.map((column) =>
      column.isOurs ? column : stillAsRead(workbook, edit, places, column, read),
    );
    // What was read in one call stood together.
    if (places.below) break;
    const now = readPlaces(workbook, edit, lines);
    if (areSamePlaces(places, now)) break;
    places = now;
  }
  return { places, columns };
}

/** A person who typed into a cell of theirs since it was read keeps what they typed. */
function stillAsRead(
  workbook: Workbook,
  edit: TabEdit,
  places: RowPlaces,
  column: ColumnEdit,
  read: CellsRead,
): ColumnEdit {
  const current = currentCells(workbook, edit, places, column.header);
  const lineOf = new Map(places.ids.map((id, index) => [id, places.headerRow + 1 + index]));
  const isAsRead = ({ id, before }: ColumnEdit['cells'][number]) =>
    isSameCell(
      current.get(lineOf.get(id) ?? 0) ?? '',
      isFormulaCell(before) ? (read(id, column.header) ?? '') : before,
    );
  return { ...column, cells: column.cells.filter(isAsRead) };
}

function cellsToWrite({ cells, header }: ColumnEdit, places: RowPlaces, read: CellsRead): Map<number, Cell> {
  const after = new Map(cells.map((cell) => [cell.id, cell.after]));
  // Of two rows with one id the lower one is meant, as in what was read.
  const lineOf = new Map(places.ids.map((id, index) => [id, places.headerRow + 1 + index]));
  const lines = linesOf(places, new Set(after.keys())).filter(
    (line) => lineOf.get(idOn(places, line)) === line,
  );
  // A line whose id the run doesn't know isn't one of its rows: nothing is written there.
  return new Map(
    lines.flatMap((line): [number, Cell][] => {
      const id = idOn(places, line);
      const cell = lineOf.get(id) === line ? (after.get(id) ?? read(id, header)) : undefined;
      return cell === undefined ? [] : [[line, cell]];
    }),
  );
}

/** The cells that don't hold what they should, now that rows have moved under a write. */
function cellsToMend(
  workbook: Workbook,
  edit: TabEdit,
  { cells, header }: ColumnEdit,
  places: RowPlaces,
  written: ReadonlyMap<number, Cell>,
  read: CellsRead,
): Map<number, Cell> {
  const after = new Map(cells.map((cell) => [cell.id, cell.after]));
  const mend = new Map<number, Cell>();
  for (const [line, cell] of readByLine(workbook, edit, places, header)) {
    const id = idOn(places, line);
    const strayed = written.get(line);
    const isStray = strayed !== undefined && isAsWritten(cell, strayed);
    const wanted = after.get(id) ?? (isStray ? (read(id, header) ?? '') : cell);
    if (!isSameCell(cell, wanted)) mend.set(line, wanted);
  }
  return mend;
}

/** A column's cells by their lines, as they stood when the ids were read, or as they stand now. */
function currentCells(
  workbook: Workbook,
  edit: TabEdit,
  places: RowPlaces,
  header: string,
): ReadonlyMap<number, Cell> {
  const { below, keys, headerRow } = places;
  if (!below) return readByLine(workbook, edit, places, header);
  const place = placeOfHeader(keys, header);
  if (place < 0) return new Map();
  return new Map(below.map((cells, index) => [headerRow + 1 + index, cells[place] ?? '']));
}

/** A column's cells by their lines; none where the column is gone. */
function readByLine(workbook: Workbook, edit: TabEdit, places: RowPlaces, header: string): Map<number, Cell> {
  const place = placeOfHeader(places.keys, header);
  return place < 0 ? new Map() : readColumn(workbook, edit, places, place);
}

function readColumn(
  workbook: Workbook,
  { tab }: TabEdit,
  { headerRow }: RowPlaces,
  place: number,
): Map<number, Cell> {
  const cells = workbook.readDown(tab, headerRow + 1, place + 1, 1);
  return new Map(cells.map(([cell], index) => [headerRow + 1 + index, cell ?? '']));
}
