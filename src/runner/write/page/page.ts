/** Tabs that are pages: compared and written line by line. */
import { isAlike, isFormulaCell, type Cell, type Grid } from '../../../sheets/cells/cell';
import type { Workbook } from '../../ports';
import type { PageEdit } from '../edit';

/** Whether two pages show the same, whatever blank cells stand around them. */
export const isSamePage = (one: Grid, other: Grid): boolean => changedLines(one, other).length === 0;

/** Whether a page shows what was written there; of a formula only its result can be seen. */
export const isPageAsWritten = (shown: Grid, written: Grid): boolean =>
  isSamePage(
    shown,
    written.map((line, row) =>
      line.map((cell, index) => (isFormulaCell(cell) ? (shown[row]?.[index] ?? '') : cell)),
    ),
  );

/**
 * Writes the lines of a page from the first that differs to the last; what stood below or beside is cleared.
 */
export function writePage(workbook: Workbook, { tab, before, after }: PageEdit): void {
  const changed = changedLines(before, after);
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return;
  const width = widthOf(before, after);
  const lines = Array.from({ length: last - first + 1 }, (_, offset) => padded(after[first + offset], width));
  workbook.writeBelow(tab, first + 1, lines);
}

function changedLines(before: Grid, after: Grid): number[] {
  const width = widthOf(before, after);
  return Array.from({ length: Math.max(before.length, after.length) }, (_, line) => line).filter((line) => {
    const then = padded(before[line], width);
    return padded(after[line], width).some((cell, index) => !isAlike(cell, then[index] ?? ''));
  });
}

const widthOf = (...pages: readonly Grid[]): number =>
  pages.reduce((widest, page) => page.reduce((width, { length }) => Math.max(width, length), widest), 1);

const padded = (line: readonly Cell[] | undefined, width: number): Cell[] =>
  Array.from({ length: width }, (_, index) => line?.[index] ?? '');
