/**
 * Rows whose own id an edit changes, as where a row is known by the contact whom it names: they are found by
 * the id before until it is written, and by the one after from then on. Nobody else bears the id after.
 */
import { isSameCell, type Cell } from '../../../sheets/cells/cell';
import { cellText } from '../../../sheets/cells/cell-text';
import { placeOfHeader } from '../../../sheets/headers/header-keys';
import type { RowPlaces } from '../../ids/places';
import type { Workbook } from '../../ports';
import type { CellsRead, ColumnEdit, TabEdit } from '../edit';

/** The ids after an edit, by those before it; of rows that keep theirs, none. */
export function newIds({ key, columns }: Pick<TabEdit, 'key' | 'columns'>): ReadonlyMap<string, string> {
  const own = columns.find(({ header }) => header === key);
  return new Map(own?.cells.map(({ id, after }) => [id, cellText(after).trim()]));
}

/** The columns of an edit, with each cell by the id that its row has by then. */
export const byNewIds = (
  columns: readonly ColumnEdit[],
  ids: ReadonlyMap<string, string>,
): readonly ColumnEdit[] =>
  ids.size === 0
    ? columns
    : columns.map((column) => ({
        ...column,
        cells: column.cells.map((cell) => ({ ...cell, id: ids.get(cell.id) ?? cell.id })),
      }));

/** What was read, found by the ids that rows have by then. */
export function readByNewIds(read: CellsRead, ids: ReadonlyMap<string, string>): CellsRead {
  const before = new Map([...ids].map(([id, after]) => [after, id]));
  return ids.size === 0 ? read : (id, header) => read(before.get(id) ?? id, header);
}

/**
 * Where rows stand once all new ids are written: of two rows with one id before, the lower one gets the new
 * one.
 */
export function withNewIds(places: RowPlaces, ids: ReadonlyMap<string, string>): RowPlaces {
  if (ids.size === 0) return places;
  const lines = new Map(places.ids.map((id, index) => [id, index]));
  const idOn = (id: string, index: number): string => {
    const after = ids.get(id);
    return after === undefined || lines.has(after) || lines.get(id) !== index ? id : after;
  };
  return { ...places, ids: places.ids.map(idOn) };
}

/**
 * New ids that were written while rows moved stand on other rows, whose own are gone: each gets its own back,
 * known by what else stands in the row. Answers whether any did.
 *
 * @param before where the rows stood, by their ids before the edit
 * @param read what was read, by the ids before
 */
export function bringOwnIdsBack(
  workbook: Workbook,
  edit: TabEdit,
  before: RowPlaces,
  now: RowPlaces,
  read: CellsRead,
): boolean {
  const ids = newIds(edit);
  const standing = new Set(now.ids);
  const given = new Set([...ids].flatMap(([id, after]) => (standing.has(id) ? [after] : [])));
  const missing = before.ids.filter((id) => id !== '' && !standing.has(id) && !ids.has(id));
  if (given.size === 0 || missing.length === 0) return false;
  const written = new Set(edit.columns.map(({ header }) => header));
  const beside = now.keys.filter((key) => key !== '' && !written.has(key));
  const column = placeOfHeader(now.keys, edit.key) + 1;
  let isMended = false;
  now.ids.forEach((id, index) => {
    if (!given.has(id)) return;
    const line = now.headerRow + 1 + index;
    const cells: readonly Cell[] = workbook.readLine(edit.tab, line);
    const own = missing.find((each) =>
      beside.every((key) => isSameCell(cells[placeOfHeader(now.keys, key)] ?? '', read(each, key) ?? '')),
    );
    if (own === undefined) return;
    workbook.write(edit.tab, line, column, [[own]]);
    isMended = true;
  });
  return isMended;
}
