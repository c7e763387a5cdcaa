/** Paints the cells that a run couldn't read, and takes the paint off those that can be by now. */
import type { Cell, Grid } from '../../sheets/cells/cell';
import { isBlankCell } from '../../sheets/declare/field';
import { noteOf } from '../../sheets/declare/unread';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { headerLineIn } from '../../sheets/headers/headers';
import type { RowError } from '../../sheets/read/row-error';
import { tables } from '../../sheets/tabs/tables';
import { groupBy } from '../../domain/values/collections';
import type { Notes, UnreadCell } from '../ports';
import type { LocatedWorkbook } from '../read/located-workbook';

/** Under which it is kept which tabs have painted cells: no other is looked at for them. */
const KEPT_AS = 'tabs with unread cells';
const PARTED = '\n';

/**
 * @param problems what couldn't be read in any tab that the run rests on; cells that merely lack something
 *   aren't painted
 * @param grids the tabs as they were read, by the names that Cultivate gives them
 */
export function markUnread(
  notes: Notes,
  workbook: LocatedWorkbook,
  problems: readonly RowError[],
  grids: ReadonlyMap<string, Grid>,
): void {
  const kept = (notes.get(KEPT_AS) ?? '').split(PARTED).filter((name) => name !== '');
  const byTab = groupBy(problems, ({ tab }) => tab);
  const found = Object.values(tables).flatMap((table) => {
    const { name } = table;
    const own = byTab.get(workbook.locate(name).tab);
    if (!own && !kept.includes(name)) return [];
    if (!workbook.isThere(name)) return [];
    const grid = grids.get(name);
    // Not read this time: nothing is known of it.
    if (!grid) return [];
    const headerRow = headerLineIn(table, grid);
    return [{ name, headerRow, cells: unreadIn(grid, headerRow, own ?? []) }];
  });
  const painted = new Set([...kept, ...found.flatMap(({ name, cells }) => (cells.length > 0 ? [name] : []))]);
  for (const { name, cells } of found) if (cells.length === 0) painted.delete(name);
  const text = [...painted].sort().join(PARTED);
  // Written down first: what a run that dies here has painted is found again.
  const both = [...new Set([...kept, ...painted])].sort().join(PARTED);
  if (both !== [...kept].sort().join(PARTED)) notes.set(KEPT_AS, both);
  for (const { name, headerRow, cells } of found)
    if (cells.length > 0 || kept.includes(name)) workbook.setUnread(name, headerRow, cells);
  if (text !== both) notes.set(KEPT_AS, text);
}

/** The cells among the problems of a tab, where they stand. */
function unreadIn(grid: Grid, headerRow: number, problems: readonly RowError[]): UnreadCell[] {
  const keys = headerKeys(grid[headerRow - 1] ?? []);
  return problems.flatMap(({ row, column, expected }): UnreadCell[] => {
    const place = column === '' ? -1 : placeOfHeader(keys, column);
    const cell: Cell = grid[row - 1]?.[place] ?? '';
    return place < 0 || row <= headerRow || isBlankCell(cell)
      ? []
      : [{ row, column: place + 1, cell, note: noteOf(expected) }];
  });
}
