/**
 * A tab as it stands after an edit, without reading it again: by id, so that it doesn't matter where people
 * have moved rows.
 */
import type { Cell, Grid } from '../../sheets/cells/cell';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import type { Locale } from '../../sheets/cells/locale';
import type { AppendedRow, TabEdit } from './edit';
import type { TabsAsRead } from './edit-of';
import { tabFrom, type TabRead } from '../read/read-tab';

/**
 * The tab with new values in its cells, and new rows below the last. Rows that were taken out leave a blank
 * line.
 */
export function tabAfter(edit: TabEdit, { readings, grids }: TabsAsRead, locale: Locale): TabRead {
  const reading = readings.get(edit.tab);
  if (!reading) throw new Error(`"${edit.tab}" was never read.`);
  const lineOf = new Map(reading.rows.map(({ id, line }) => [id, line]));
  const lines = linesBefore(edit, grids.get(edit.tab) ?? [], reading.lastLine);
  const keys = headerKeys(edit.headers);
  for (const { header, cells } of edit.columns) {
    const index = placeOfHeader(keys, header);
    for (const { id, after } of cells) lines[(lineOf.get(id) ?? 0) - 1]?.splice(index, 1, after);
  }
  for (const { id } of edit.removed) lines[(lineOf.get(id) ?? 0) - 1]?.fill('');
  const { today, tab } = reading;
  const cells = [...lines, ...edit.appended.map((row) => row.cells)];
  return tabFrom(reading.table, cells, { locale, today }, tab);
}

const linesBefore = ({ isMade, headerRow, headers }: TabEdit, grid: Grid, lastLine: number): Cell[][] =>
  isMade
    ? [...Array.from({ length: headerRow - 1 }, (): Cell[] => ['']), [...headers]]
    : grid.slice(0, lastLine).map((line) => [...line]);

/** The rows of a log that an edit touches, whole, as they stand in the tab after it. */
export function rowsTouched({ columns }: TabEdit, { grid, reading }: TabRead): AppendedRow[] {
  if (!reading.table.isAppendOnly) return [];
  const ids = new Set(columns.flatMap(({ cells }) => cells.map(({ id }) => id)));
  return reading.rows
    .filter(({ id }) => ids.has(id))
    .map(({ id, line }) => ({ id, line: null, cells: cellsOn(grid, line) }));
}

const cellsOn = (grid: Grid, line: number): readonly Cell[] => grid[line - 1] ?? [];
