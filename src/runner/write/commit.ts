/** Carrying out what a run has written into the journal. */
import type { TabAids } from './rows/aids';
import { prepareTrash } from './rows/trash';
import { settleColumns, writeColumns, type Written } from './rows/columns';
import type { CellsRead, RunEdit, TabEdit } from './edit';
import type { LocatedWorkbook } from '../read/located-workbook';
import { drawLines } from './rows/lines';
import { writePage } from './page/page';
import { withLinks } from './page/page-cells';
import { appendRows, removeRows } from './rows/rows';

/** What a commit needs to know of the tabs beyond the edit itself. */
export type TabsRead = {
  /** The cells of a tab as the run read them. */
  readonly cellsOf: (tab: string) => CellsRead;
  /** How many lines the tab had by then; null: nobody knows. */
  readonly linesOf: (tab: string) => number | null;
  /** What helps typing in a new row of a tab. */
  readonly aidsOf: (tab: string) => TabAids;
};

/** What couldn't be done as planned, because people were at work meanwhile. */
export type CommitOutcome = {
  /** Tabs whose rows kept moving. */
  readonly unsettled: readonly string[];
  /** Rows that were to go and stayed, because somebody typed in them. */
  readonly rowsKept: number;
};

/**
 * Writes a run's changes, and makes sure that every value stands on its row. New rows of a tab come last:
 * they push lines down, and a value that strayed below the last row would be looked for on the line where it
 * stood.
 */
export function commit(
  workbook: LocatedWorkbook,
  { tabs, pages, looks = [], folds = [] }: RunEdit,
  read: TabsRead,
): CommitOutcome {
  const losing = new Set(tabs.flatMap(({ tab, removed }) => (removed.length > 0 ? [tab] : [])));
  const fold = (isLosing: boolean): void => {
    for (const { tab, after, gone } of folds)
      if (losing.has(tab) === isLosing) workbook.setFolds(tab, gone, after);
  };
  // A group stands on its lines: it goes before rows are moved out of it, and comes when they are back.
  fold(true);
  if (tabs.some(({ removed }) => removed.length > 0)) prepareTrash(workbook);
  let rowsKept = 0;
  const written = new Map<TabEdit, Written>();
  for (const edit of tabs) {
    if (edit.heading) workbook.write(edit.tab, edit.headerRow - 1, 1, [[edit.heading.after]]);
    rowsKept += removeRows(workbook, edit);
    const columns = writeColumns(workbook, edit, read.cellsOf(edit.tab), read.linesOf(edit.tab));
    if (columns) written.set(edit, columns);
  }
  const unsettled: string[] = [];
  for (const edit of tabs) {
    const columns = written.get(edit);
    // What is read is read after all that was written: Google keeps no write back from a read.
    const places = columns ? settleColumns(workbook, columns) : null;
    if (columns && places === null) unsettled.push(edit.tab);
    const haveCome = appendRows(workbook, edit, read.aidsOf(edit.tab), places, read.linesOf(edit.tab));
    // Where no row comes or goes, nothing is drawn: somebody else may protect the tab.
    if (haveCome || edit.removed.length > 0) drawLines(workbook, edit, read.linesOf(edit.tab));
  }
  fold(false);
  for (const { tab, headerRow, before, after } of looks) workbook.setRules(tab, headerRow, before, after);
  for (const page of pages) {
    writePage(workbook, { ...page, after: withLinks(workbook, page.after) });
    if (page.styles) workbook.writeStyles(page.tab, page.styles.before, page.styles.after);
    if (page.charts) workbook.setCharts(page.tab, page.charts.after);
  }
  return { unsettled, rowsKept };
}
