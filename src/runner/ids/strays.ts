/**
 * Rows are written at the end of the grid and then moved up. A run that dies in between leaves them there,
 * below blank lines; what isn't taken back with the run is brought to its place by the next one.
 */
import type { Grid } from '../../sheets/cells/cell';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import type { Workbook } from '../ports';
import { staysOnUndo } from '../../sheets/tabs/tables';
import { isFilledLine } from './places';
import { hasWritten, type JournalRead } from '../journal/journal';

/** The last rows of a tab, where blank lines part them from those above: lines from 1. */
export type Block = {
  readonly first: number;
  readonly count: number;
  /** The last line above that is filled; the headers' where there is none. */
  readonly above: number;
};

/**
 * The last rows, where blank lines part them from the rest; null: nothing does.
 *
 * @param isFilled by line, from the first on
 */
export function partedBlock(isFilled: readonly boolean[], headerRow: number): Block | null {
  const last = isFilled.lastIndexOf(true);
  const gap = isFilled.lastIndexOf(false, last);
  if (last < headerRow || gap < headerRow) return null;
  return {
    first: gap + 2,
    count: last - gap,
    above: Math.max(headerRow, isFilled.lastIndexOf(true, gap) + 1),
  };
}

/**
 * Whether the block stands just where new rows are put first: people's own rows don't, but by the oddest
 * chance.
 */
export const isAtEnd = (workbook: Workbook, tab: string, { first, count }: Block): boolean =>
  workbook.endForRows(tab) === first + count - 1;

/**
 * So many blank lines part what a run left at the end of the grid from the rest; people leave fewer between
 * their own rows.
 */
const MANY_LINES = 10;

/**
 * Brings rows that a run has left at the end of the grid up below the others: only rows that the journal
 * knows, but on tabs that Undo leaves alone, of which it knows none.
 *
 * @param tab the tab as it was read
 * @return whether there were any
 */
export function bringUpStrays(
  workbook: Workbook,
  { reading, grid }: { readonly reading: TableReading<AnyTable>; readonly grid: Grid },
  journal: JournalRead,
): boolean {
  const { name } = reading.table;
  const block = partedBlock(grid.map(isFilledLine), reading.layout.headerLine);
  if (!block || block.first - block.above <= MANY_LINES || !isAtEnd(workbook, name, block)) return false;
  const ids = reading.rows.flatMap(({ id, line }) => (line >= block.first ? [id] : []));
  const isOurs = ids.length === block.count && ids.every((id) => id !== '');
  if (!staysOnUndo(name) && !(isOurs && hasWritten(workbook, journal, name, ids))) return false;
  workbook.moveRows(name, block.first, block.count, block.above + 1);
  return true;
}
