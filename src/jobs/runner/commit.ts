/** Carrying out what a run has written into the journal. */
import { isSameCell, type Cell, type Grid } from '../../sheets/cell';
import type { Aid, Workbook } from '../ports';
import { settleColumns, writeColumns, type CellsRead, type Written } from './columns';
import type { PageEdit, RunEdit, TabEdit } from './edit';
import { appendRows, BIN, removeRows } from './rows';

/** What a commit needs to know of the tabs beyond the edit itself. */
export type TabsRead = {
  /** The cells of a tab as the run read them. */
  readonly cellsOf: (tab: string) => CellsRead;
  /** What helps typing in a new row of a tab, from column A on; null where its rows have no such help. */
  readonly aidsOf: (tab: string) => readonly Aid[] | null;
  readonly hasBin: boolean;
};

/** What couldn't be done as planned, because people were at work meanwhile. */
export type CommitOutcome = {
  /** Tabs whose rows kept moving. */
  readonly unsettled: readonly string[];
  /** Rows that were to go and stayed, because somebody typed in them. */
  readonly rowsKept: number;
};

/** Writes a run's changes, flushes, and makes sure that every value stands on its row. */
export function commit(workbook: Workbook, { tabs, pages }: RunEdit, read: TabsRead): CommitOutcome {
  if (!read.hasBin && tabs.some(({ removed }) => removed.length > 0)) makeBin(workbook);
  let rowsKept = 0;
  const written: Written[] = [];
  for (const edit of tabs) {
    if (edit.heading) workbook.write(edit.tab, 1, 1, [[edit.heading.after]]);
    rowsKept += removeRows(workbook, edit);
    const columns = writeColumns(workbook, edit, read.cellsOf(edit.tab));
    if (columns) written.push(columns);
    appendRows(workbook, edit, read.aidsOf(edit.tab));
  }
  for (const page of pages) writePage(workbook, page);
  workbook.flush();
  const unsettled = written.filter((each) => !settleColumns(workbook, each, read.cellsOf(each.edit.tab)));
  return { unsettled: unsettled.map(({ edit }) => edit.tab), rowsKept };
}

function makeBin(workbook: Workbook): void {
  workbook.addTab(BIN, null);
  workbook.hideTab(BIN);
}

/** Writes the lines of a page that differ; what stood below or beside is cleared. */
function writePage(workbook: Workbook, { tab, before, after }: PageEdit): void {
  const width = Math.max(1, ...before.map(({ length }) => length), ...after.map(({ length }) => length));
  const height = Math.max(before.length, after.length);
  const wide = (grid: Grid, line: number): Cell[] =>
    Array.from({ length: width }, (_, index) => grid[line]?.[index] ?? '');
  const isChanged = (line: number) => {
    const then = wide(before, line);
    return wide(after, line).some((cell, index) => !isSameCell(cell, then[index] ?? ''));
  };
  const changed = Array.from({ length: height }, (_, line) => line).filter(isChanged);
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return;
  workbook.writeBelow(
    tab,
    first + 1,
    Array.from({ length: last - first + 1 }, (_, offset) => wide(after, first + offset)),
  );
}
