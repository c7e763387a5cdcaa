/** Carrying out what a run has written into the journal. */
import type { TabAids } from './aids';
import { prepareTrash } from './trash';
import { settleColumns, writeColumns, type CellsRead, type Written } from './columns';
import type { RunEdit } from './edit';
import type { LocatedWorkbook } from '../read/located-workbook';
import { drawLines } from './lines';
import { writePage } from './page';
import { withLinks } from './page-cells';
import { appendRows, removeRows } from './rows';

/** What a commit needs to know of the tabs beyond the edit itself. */
export type TabsRead = {
  /** The cells of a tab as the run read them. */
  readonly cellsOf: (tab: string) => CellsRead;
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
 * Writes a run's changes, and makes sure that every value stands on its row. New rows come last: they push
 * lines down, and a value that strayed below the last row would be looked for on the line where it stood.
 */
export function commit(
  workbook: LocatedWorkbook,
  { tabs, pages, looks = [] }: RunEdit,
  read: TabsRead,
): CommitOutcome {
  if (tabs.some(({ removed }) => removed.length > 0)) prepareTrash(workbook);
  let rowsKept = 0;
  const written: Written[] = [];
  for (const edit of tabs) {
    if (edit.heading) workbook.write(edit.tab, edit.headerRow - 1, 1, [[edit.heading.after]]);
    rowsKept += removeRows(workbook, edit);
    const columns = writeColumns(workbook, edit, read.cellsOf(edit.tab));
    if (columns) written.push(columns);
  }
  if (written.length > 0) workbook.flush();
  const unsettled = written.filter((each) => !settleColumns(workbook, each, read.cellsOf(each.edit.tab)));
  for (const edit of tabs) {
    appendRows(workbook, edit, read.aidsOf(edit.tab));
    drawLines(workbook, edit);
  }
  for (const { tab, headerRow, before, after } of looks) workbook.setRules(tab, headerRow, before, after);
  for (const page of pages) {
    writePage(workbook, { ...page, after: withLinks(workbook, page.after) });
    if (page.styles) workbook.writeStyles(page.tab, page.styles.before, page.styles.after);
    if (page.charts) workbook.setCharts(page.tab, page.charts.after);
  }
  return { unsettled: unsettled.map(({ edit }) => edit.tab), rowsKept };
}
