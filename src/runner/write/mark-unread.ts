/** Paints the cells that a run couldn't read, and takes the paint off those that can be by now. */
import type { Cell, Grid } from '../../sheets/cells/cell';
import { isBlankCell } from '../../sheets/declare/field';
import { noteOf } from '../../sheets/declare/unread';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { headerLineIn } from '../../sheets/headers/headers';
import type { RowError } from '../../sheets/read/row-error';
import { tables } from '../../sheets/tabs/tables';
import { shortMark } from '../../domain/text/short-mark';
import { groupBy } from '../../domain/values/collections';
import type { Notes, UnreadCell } from '../ports';
import type { LocatedWorkbook } from '../read/located-workbook';

/** Under which it is kept which tabs have painted cells, and which: no other is looked at for them. */
const KEPT_AS = 'tabs with unread cells';
const PARTED = '\n';
const NAME_PARTED = '\t';

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
  const kept = keptIn(notes.get(KEPT_AS) ?? '');
  const byTab = groupBy(problems, ({ tab }) => tab);
  const found = Object.values(tables).flatMap((table) => {
    const { name } = table;
    const own = byTab.get(workbook.locate(name).tab);
    if (!own && !kept.has(name)) return [];
    if (!workbook.isThere(name)) return [];
    const grid = grids.get(name);
    // Not read this time: nothing is known of it.
    if (!grid) return [];
    const headerRow = headerLineIn(table, grid);
    const cells = unreadIn(grid, headerRow, own ?? []);
    if (cells.length === 0 && !kept.has(name)) return [];
    const mark = shortMark(JSON.stringify([workbook.locate(name).gid, headerRow, cells]));
    return [{ name, headerRow, cells, mark }];
  });
  // Painted by an earlier run, these very cells still are.
  const toPaint = found.filter(({ name, mark }) => kept.get(name) !== mark);
  if (toPaint.length === 0) return;
  // Written down first, without what is painted: what a run that dies here has painted is looked at again.
  const begun = new Map([...kept, ...toPaint.map(({ name }) => [name, ''] as const)]);
  if (textOf(begun) !== textOf(kept)) {
    notes.set(KEPT_AS, textOf(begun));
    notes.keep();
  }
  for (const { name, headerRow, cells } of toPaint) workbook.setUnread(name, headerRow, cells);
  for (const { name, cells, mark } of toPaint)
    if (cells.length > 0) begun.set(name, mark);
    else begun.delete(name);
  notes.set(KEPT_AS, textOf(begun));
}

type Marks = ReadonlyMap<string, string>;

const keptIn = (text: string): Marks =>
  new Map(
    text
      .split(PARTED)
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', mark = ''] = line.split(NAME_PARTED);
        return [name, mark] as const;
      }),
  );

const textOf = (marks: Marks): string =>
  [...marks]
    .map(([name, mark]) => (mark === '' ? name : name + NAME_PARTED + mark))
    .sort()
    .join(PARTED);

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
