/** Taking a run back: the values before come again wherever nobody has changed them since. */
import { isAlike, isFormulaCell, isSameCell, type Cell, type Grid } from '../../sheets/cell';
import type { Workbook } from '../ports';
import { BIN, emptyBin, inTodaysOrder } from './bin';
import type { CellsRead } from './columns';
import { commit } from './commit';
import type { CellEdit, ColumnEdit, PageEdit, RunEdit, TabEdit } from './edit';
import { isPageAsWritten } from './page';
import { takenBack } from './page-charts';

/** What was left as it is, since somebody changed it after the run. */
export type RevertOutcome = { readonly cellsKept: number; readonly rowsKept: number };

/** Takes back what is left of a run's changes; safe to do again where it was broken off. */
export function revert(workbook: Workbook, { tabs, pages }: RunEdit): RevertOutcome {
  const names = bringBackAside(workbook, [...tabs, ...pages]);
  if (names.has(BIN)) emptyBin(workbook, tabs);
  const standing = tabs
    .filter(({ tab }) => names.has(tab))
    .map((edit) => inverseOf(edit, workbook.read(edit.tab)));
  const standingPages = pages
    .filter(({ tab }) => names.has(tab))
    .map((page) => inverseOfPage(page, workbook.read(page.tab)));
  const cells = new Map(standing.map(({ edit, read }) => [edit.tab, read]));
  const outcome = commit(
    workbook,
    { tabs: standing.map(({ edit }) => edit), pages: standingPages },
    {
      cellsOf: (tab) => cells.get(tab) ?? (() => undefined),
      aidsOf: () => new Map(),
      hasBin: names.has(BIN),
    },
  );
  const made = [...tabs, ...pages.map((page) => ({ ...page, headerRow: 0 }))].filter(({ isMade }) => isMade);
  for (const { tab, headerRow } of made) if (names.has(tab)) removeTab(workbook, tab, headerRow);
  return {
    cellsKept: standing.reduce((sum, { cellsKept }) => sum + cellsKept, 0),
    rowsKept: outcome.rowsKept + standing.reduce((sum, { rowsKept }) => sum + rowsKept, 0),
  };
}

/** A tab that was renamed when the taking back was broken off gets its name again; answers all tabs' names. */
function bringBackAside(workbook: Workbook, edits: readonly { readonly tab: string }[]): ReadonlySet<string> {
  const names = new Set(workbook.tabs().map(({ name }) => name));
  for (const { tab } of edits)
    if (!names.has(tab) && names.has(asideOf(tab))) {
      workbook.renameTab(asideOf(tab), tab);
      names.add(tab);
    }
  return names;
}

type Inverse = {
  readonly edit: TabEdit;
  readonly read: CellsRead;
  readonly cellsKept: number;
  readonly rowsKept: number;
};

/** The edit that takes another one back, given the tab as it stands now. */
function inverseOf(edit: TabEdit, grid: Grid): Inverse {
  const now = readNow(edit, grid);
  const columns = edit.columns
    .filter(({ header }) => now.headers.includes(header))
    .map((column) => inverseOfColumn(column, now.read));
  const appended = edit.appended.filter(({ id }) => now.lineOf.has(id));
  const untouched = appended.filter((row) => isUntouched(edit, row.cells, row.id, now.read));
  const heading = edit.heading && isSameCell(grid[0]?.[0] ?? '', edit.heading.after) ? edit.heading : null;
  return {
    read: now.read,
    cellsKept: columns.reduce((sum, { kept }) => sum + kept, 0),
    rowsKept: appended.length - untouched.length,
    edit: {
      ...edit,
      headers: now.headers,
      heading: heading && { before: heading.after, after: heading.before },
      columns: columns.map(({ column }) => column).filter(({ cells }) => cells.length > 0),
      removed: untouched.map(({ id }) => {
        const line = now.lineOf.get(id) ?? 0;
        return { id, line, cells: grid[line - 1] ?? [] };
      }),
      appended: edit.removed
        .filter(({ id }) => !now.lineOf.has(id))
        .map(({ id, line, cells }) => ({ id, line, cells: inTodaysOrder(cells, edit.headers, now.headers) })),
    },
  };
}

type TabNow = {
  readonly headers: readonly string[];
  readonly lineOf: ReadonlyMap<string, number>;
  readonly read: CellsRead;
};

function readNow({ headerRow, key }: TabEdit, grid: Grid): TabNow {
  const headers = (grid[headerRow - 1] ?? []).map(String);
  const keyIndex = headers.indexOf(key);
  const lineOf = new Map<string, number>();
  grid.forEach((cells, index) => {
    const id = String(cells[keyIndex] ?? '');
    if (index >= headerRow && id !== '') lineOf.set(id, index + 1);
  });
  const read: CellsRead = (id, header) => {
    const line = lineOf.get(id);
    return line === undefined ? undefined : (grid[line - 1]?.[headers.indexOf(header)] ?? '');
  };
  return { headers, lineOf, read };
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
  headers.every(
    (header, index) => header === '' || isAlike(read(id, header) ?? cells[index] ?? '', cells[index] ?? ''),
  );

function inverseOfPage(page: PageEdit, grid: Grid): PageEdit {
  return isPageAsWritten(grid, page.after)
    ? { ...page, before: page.after, after: page.before, charts: page.charts && takenBack(page.charts) }
    : { ...page, before: grid, after: grid, charts: null };
}

/**
 * A tab that the run made goes again, unless somebody has put something into it. It is renamed first, so that nobody
 * finds it to type in between the look and the deletion.
 */
function removeTab(workbook: Workbook, tab: string, headerRow: number): void {
  const aside = asideOf(tab);
  workbook.renameTab(tab, aside);
  if (workbook.read(aside).slice(headerRow).every(isBlankLine)) workbook.deleteTab(aside);
  else workbook.renameTab(aside, tab);
}

const asideOf = (tab: string): string => `${tab} (taken back)`;
const isBlankLine = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === '' || cell === false);
