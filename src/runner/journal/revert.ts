/** Taking a run back: the values before come again wherever nobody has changed them since. */
import { isAlike, isFormulaCell, isSameCell, type Cell, type Grid } from '../../sheets/cells/cell';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { nameAside, nameBeforeAside } from '../../sheets/headers/locate';
import { TRASH } from '../../sheets/declare/tab-kinds';
import { emptyTrash, inTodaysOrder } from '../write/rows/trash';
import { START_TAB } from '../../sheets/tabs/tables';
import type { LocatedWorkbook } from '../read/located-workbook';
import { headerLineAmong, isFilledLine } from '../ids/places';
import { unadaptTab } from '../write/tabs/adapt-tabs';
import { commit } from '../write/commit';
import type { CellEdit, CellsRead, ColumnEdit, PageEdit, RunEdit, TabEdit } from '../write/edit';
import { isPageAsWritten } from '../write/page/page';
import { byNewIds, newIds } from '../write/rows/rekeyed';
import { takenBack } from '../write/page/page-charts';
import { withoutStretches } from '../../sheets/write/stretches';

/** What was left as it is, since somebody changed it after the run. */
export type RevertOutcome = { readonly cellsKept: number; readonly rowsKept: number };

/** Takes back what is left of a run's changes; safe to do again where it was broken off. */
export function revert(
  workbook: LocatedWorkbook,
  { tabs, pages, placed = [], looks = [], folds = [] }: RunEdit,
): RevertOutcome {
  bringBackAside(workbook, [...tabs, ...pages]);
  if (workbook.isThere(TRASH)) emptyTrash(workbook, tabs);
  const isThere = ({ tab }: { readonly tab: string }): boolean => workbook.isThere(tab);
  const standing = tabs.filter(isThere).map((edit) => {
    const grid = workbook.read(edit.tab);
    return { ...inverseOf(edit, grid), of: edit, lines: grid.length };
  });
  const standingPages = pages.filter(isThere).map((page) => inverseOfPage(page, workbook.read(page.tab)));
  const read = new Map(standing.map((each) => [each.edit.tab, each]));
  const outcome = commit(
    workbook,
    {
      tabs: standing.map(({ edit }) => edit),
      pages: standingPages,
      looks: looks.filter(isThere).map((edit) => ({ ...edit, before: edit.after, after: edit.before })),
      folds: folds.filter(isThere).map(({ tab, before, after }) => ({
        tab,
        before: after,
        after: before,
        gone: withoutStretches(after, before),
      })),
    },
    {
      cellsOf: (tab) => read.get(tab)?.read ?? (() => undefined),
      linesOf: (tab) => read.get(tab)?.lines ?? null,
      aidsOf: () => new Map(),
    },
  );
  for (const edit of standing.map(({ edit: inverse, of }) => ({ ...of, headerRow: inverse.headerRow })))
    unadaptTab(workbook, edit);
  const made = [...tabs, ...pages.map((page) => ({ ...page, headerRow: 0 }))].filter(({ isMade }) => isMade);
  for (const edit of made) if (isThere(edit)) removeTab(workbook, edit);
  for (const { tab, after } of placed) workbook.placeAfter(tab, after);
  return {
    cellsKept: standing.reduce((sum, { cellsKept }) => sum + cellsKept, 0),
    rowsKept: outcome.rowsKept + standing.reduce((sum, { rowsKept }) => sum + rowsKept, 0),
  };
}

/** A tab that was renamed when the taking back was broken off gets its name again. */
function bringBackAside(workbook: LocatedWorkbook, edits: readonly { readonly tab: string }[]): void {
  for (const { tab } of edits) {
    const before = workbook.isThere(tab) ? nameBeforeAside(workbook.nameOf(tab)) : null;
    if (before !== null) workbook.renameTab(tab, before);
  }
}

type Inverse = {
  readonly edit: TabEdit;
  readonly read: CellsRead;
  readonly cellsKept: number;
  readonly rowsKept: number;
};

/** The edit that takes another one back, given the tab as it stands now. */
function inverseOf(edit: TabEdit, grid: Grid): Inverse {
  const headerRow = headerLineAmong(edit, grid);
  if (headerRow === null) return nothingTakenBack(edit, grid);
  const now = readNow({ ...edit, headerRow }, grid);
  // A row whose id was changed is found by the one that it has now, unless the run died before it changed.
  const rekeyed = new Map([...newIds(edit)].filter(([, after]) => now.lineOf.has(after)));
  const columns = byNewIds(edit.columns, rekeyed)
    .filter(({ header }) => placeOfHeader(now.keys, header) >= 0)
    .map((column) => inverseOfColumn(column, now.read));
  const appended = edit.appended.filter(({ id }) => now.lineOf.has(id));
  const untouched = appended.filter((row) => isUntouched(edit, row.cells, row.id, now.read));
  const above = grid[headerRow - 2]?.[0] ?? '';
  const heading = edit.heading && isSameCell(above, edit.heading.after) ? edit.heading : null;
  return {
    read: now.read,
    cellsKept: columns.reduce((sum, { kept }) => sum + kept, 0),
    rowsKept: appended.length - untouched.length,
    edit: {
      ...edit,
      ...{ headerRow, renamed: [], added: [], movedOver: null },
      headers: now.headers,
      heading: heading && { before: heading.after, after: heading.before },
      columns: columns.map(({ column }) => column).filter(({ cells }) => cells.length > 0),
      removed: untouched.map(({ id }) => {
        const line = now.lineOf.get(id) ?? 0;
        return { id, line, cells: grid[line - 1] ?? [] };
      }),
      // Those that are there again already may have been left at the end of the grid.
      appended: edit.removed.map(({ id, line, cells }) => ({
        id,
        // Lines that were put above the headers since push it down.
        line: line + headerRow - edit.headerRow,
        cells: inTodaysOrder(cells, edit.headers, now.headers),
      })),
    },
  };
}

/** Where the column of ids is gone, no row can be found again: all stays as it is, and is counted. */
function nothingTakenBack(edit: TabEdit, grid: Grid): Inverse {
  const isEmpty = !grid.some(isFilledLine);
  const cells = edit.columns.reduce((sum, { cells: changed }) => sum + changed.length, 0);
  return {
    read: () => undefined,
    cellsKept: isEmpty ? 0 : cells,
    rowsKept: isEmpty ? 0 : edit.appended.length + edit.removed.length,
    edit: { ...edit, heading: null, columns: [], removed: [], appended: [] },
  };
}

type TabNow = {
  readonly headers: readonly string[];
  readonly keys: readonly string[];
  readonly lineOf: ReadonlyMap<string, number>;
  readonly read: CellsRead;
};

function readNow({ headerRow, key }: TabEdit, grid: Grid): TabNow {
  const headers = (grid[headerRow - 1] ?? []).map(String);
  const keys = headerKeys(headers);
  const keyIndex = placeOfHeader(keys, key);
  const lineOf = new Map<string, number>();
  grid.forEach((cells, index) => {
    const id = String(cells[keyIndex] ?? '').trim();
    if (index >= headerRow && id !== '') lineOf.set(id, index + 1);
  });
  const read: CellsRead = (id, header) => {
    const line = lineOf.get(id);
    return line === undefined ? undefined : (grid[line - 1]?.[placeOfHeader(keys, header)] ?? '');
  };
  return { headers, keys, lineOf, read };
}

function inverseOfColumn(column: ColumnEdit, read: CellsRead): { column: ColumnEdit; kept: number } {
  const current = (id: string) => read(id, column.header);
  const holds = (id: string, cell: Cell) => {
    const now = current(id);
    return now !== undefined && isSameCell(now, cell);
  };
  const back = column.cells.filter(({ id, before, after }) => holds(id, after) && !isSameCell(before, after));
  const isKept = ({ id, before, after }: CellEdit) =>
    // Of a formula that is back already only its result can be seen.
    current(id) !== undefined && !holds(id, after) && !holds(id, before) && !isFormulaCell(before);
  return {
    column: { ...column, cells: back.map(({ id, before, after }) => ({ id, before: after, after: before })) },
    kept: column.cells.filter(isKept).length,
  };
}

/** Whether a row that the run added still holds just what it wrote. */
const isUntouched = ({ headers }: TabEdit, cells: readonly Cell[], id: string, read: CellsRead): boolean =>
  headerKeys(headers).every(
    (key, index) => key === '' || isAlike(read(id, key) ?? cells[index] ?? '', cells[index] ?? ''),
  );

function inverseOfPage(page: PageEdit, grid: Grid): PageEdit {
  return isPageAsWritten(grid, page.after) || isOwnPage(page, grid)
    ? {
        ...page,
        before: grid,
        after: page.before,
        charts: page.charts && takenBack(page.charts),
        styles: page.styles && { before: page.styles.after, after: page.styles.before },
      }
    : { ...page, before: grid, after: grid, charts: null, styles: null };
}

/**
 * Whether a page that the run made holds lines of Cultivate's alone: on Start, later runs have written beside
 * the labels since, and nobody else has.
 */
const isOwnPage = ({ tab, isMade, after }: PageEdit, grid: Grid): boolean => {
  const labels = new Set(after.map(([label]) => label ?? ''));
  const width = Math.max(0, ...after.map(({ length }) => length));
  return (
    isMade &&
    tab === START_TAB &&
    grid.every(
      ([label = '', ...beside]) => labels.has(label) && beside.slice(width - 1).every((cell) => cell === ''),
    )
  );
};

/**
 * A tab that the run made goes again, unless somebody has put something into it. It is renamed first, so that
 * nobody finds it to type in between the look and the deletion. One that was made of a blank one is blank
 * again.
 */
function removeTab(
  workbook: LocatedWorkbook,
  { tab, headerRow, blank }: Pick<TabEdit, 'tab' | 'headerRow' | 'blank'>,
): void {
  const name = workbook.nameOf(tab);
  workbook.renameTab(tab, nameAside(name));
  const isEmpty = !workbook.read(tab).slice(headerRow).some(isFilledLine);
  if (isEmpty && !blank) workbook.deleteTab(tab);
  else workbook.renameTab(tab, name);
  if (isEmpty && blank) workbook.renewTab(tab, blank);
}
