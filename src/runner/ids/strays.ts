/**
 * Rows are written at the end of the grid and then moved up. A run that dies in between leaves them there, below blank lines; what isn't
 * taken back with the run is brought to its place by the next one.
 */
import type { Cell, Grid } from '../../sheets/cells/cell';
import type { Workbook } from '../ports';

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

/** Whether the block stands just where new rows are put first: people's own rows don't, but by the oddest chance. */
export const isAtEnd = (workbook: Workbook, tab: string, { first, count }: Block): boolean =>
  workbook.endForRows(tab) === first + count - 1;

const isFilledLine = (cells: readonly Cell[]): boolean => cells.some((cell) => cell !== '' && cell !== false);

/**
 * Brings rows that a run has left at the end of the grid up below the others.
 *
 * @param grid the tab as it was read
 * @return whether there were any
 */
export function bringUpStrays(workbook: Workbook, tab: string, grid: Grid, headerRow: number): boolean {
  const block = partedBlock(grid.map(isFilledLine), headerRow);
  if (!block || !isAtEnd(workbook, tab, block)) return false;
  workbook.moveRows(tab, block.first, block.count, block.above + 1);
  return true;
}
