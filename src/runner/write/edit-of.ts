/** A plan's changes as edits of cells: encoded, compared with what stands there, and only what differs. */
import type { Adaptation } from '../../sheets/headers/adapt';
import { keyOf } from '../../sheets/headers/header-keys';
import { isAlike, type Grid } from '../../sheets/cells/cell';
import { isSameStyling, type StyleGrid } from '../../sheets/declare/cell-style';
import { encodeRow, headerRow } from '../../sheets/write/encode';
import type { AnyTable, Layout, TableReading } from '../../sheets/declare/table';
import type { RowError } from '../../sheets/read/row-error';
import { readingWithOwn } from '../../sheets/declare/own-columns';
import { staysOnUndo } from '../../sheets/tabs/tables';
import type { AppendRow, Change, GiveId, RewritePage, SetCells } from '../change';
import { adaptationOf, filledByAdapting, tablesOfBefore, withWordsOfToday } from './tabs/adaptation-edit';
import type { BlankTab, Workbook } from '../ports';
import type { AppendedRow, PageEdit, RemovedRow, RunEdit, TabEdit } from './edit';
import { asPlanned, heedFormulas, type Heeded } from '../read/formulas';
import type { Numbering } from '../ids/numbering';
import { areSameCharts, chartsEditOf } from './page/page-charts';
import type { LocatedWorkbook } from '../read/located-workbook';
import { isSamePage } from './page/page';
import { foldsEditsOf, looksEditsOf } from './tabs/looks';
import { fittedIn, keepingFormulas, withFormulas, withLinks } from './page/page-cells';
import { columnEdits, withoutOwnId } from './tabs/planned-columns';

/** The tabs as they were read, by name. */
export type TabsAsRead = {
  readonly readings: ReadonlyMap<string, TableReading<AnyTable>>;
  readonly grids: ReadonlyMap<string, Grid>;
  /** What of a tab is yet to be done before anything is written to it. */
  readonly adaptations: ReadonlyMap<string, Adaptation>;
  readonly numbering: Numbering;
};

/** As far as pages alone are changed. */
export type PagesAsRead = Pick<TabsAsRead, 'readings' | 'grids'>;

/**
 * `kept` is written like the rest but never taken back, as the tabs and columns declare it: drafts that were
 * made stay made, and who was invited is invited.
 */
export type PlannedEdit = {
  readonly edit: RunEdit;
  readonly kept: RunEdit;
  /** What formulas of the office's own keep the run from writing. */
  readonly formulas: Pick<Heeded, 'left' | 'filled' | 'stops'>;
  /** Rows to which nothing can be written, though something was to be. */
  readonly withoutId: readonly RowError[];
};

/** What a plan changes, compared with the tabs as they were read. */
export function editOf(
  workbook: LocatedWorkbook,
  changes: readonly Change[],
  read: TabsAsRead | PagesAsRead,
): PlannedEdit {
  const changed = new Map([...('adaptations' in read ? tablesOfBefore(read) : []), ...tablesIn(changes)]);
  const planned = [...changed.values()].map((table) => tabEditOf(workbook, table, changes, read));
  const tabs = planned.flatMap(({ edit }) => (edit ? [edit] : []));
  const pages = changes.filter(isPage).flatMap((page) => pageEditOf(workbook, page, read));
  const parted = tabs.map((edit) => partedByUndo(edit, read));
  // What a run made goes with it, as long as it can be told from what people wrote there.
  const isKept = ({ tab, isMade }: PageEdit) => staysOnUndo(tab) && !isMade;
  return {
    edit: {
      tabs: parted.flatMap(({ taken }) => taken),
      pages: pages.filter((each) => !isKept(each)),
      looks: looksEditsOf(workbook, changes, read),
      folds: foldsEditsOf(changes),
    },
    kept: { tabs: parted.flatMap(({ kept }) => kept), pages: pages.filter(isKept) },
    formulas: {
      left: planned.flatMap(({ left }) => left),
      filled: planned.flatMap(({ filled }) => filled),
      stops: planned.flatMap(({ stops }) => stops),
    },
    withoutId: planned.flatMap(({ withoutId }) => withoutId),
  };
}

/** The tables that changes are about, each with all columns of the office's own that any of them fills. */
function tablesIn(changes: readonly Change[]): ReadonlyMap<string, AnyTable> {
  const named = changes.flatMap((change) => ('table' in change ? [change.table] : []));
  const tables = new Map<string, AnyTable>();
  for (const table of new Set(named)) {
    const known = tables.get(table.name);
    tables.set(table.name, known ? { ...table, columns: { ...known.columns, ...table.columns } } : table);
  }
  return tables;
}

/** An edit that writes nothing to the rows of a tab, and gives it no columns and no names. */
const WITHOUT_CHANGES = {
  ...{ isMade: false, blank: null, heading: null, movedOver: null },
  ...{ columns: [], removed: [], appended: [], renamed: [], added: [] },
} as const satisfies Partial<TabEdit>;

const isWithoutChanges = (edit: TabEdit): boolean =>
  !edit.heading &&
  !edit.movedOver &&
  edit.columns.length + edit.removed.length + edit.appended.length + edit.added.length === 0;

/**
 * Whether nothing changes but whom rows name, as where two contacts become one or people are introduced: that
 * is taken back with them, wherever it stands.
 */
function isOnlyNaming(edit: TabEdit, readings: PagesAsRead['readings']): boolean {
  const reading = readings.get(edit.tab);
  const { columns, appended, removed, added, heading, movedOver } = edit;
  if (!reading || !staysOnUndo(edit.tab) || columns.length === 0) return false;
  const naming = new Set(
    ['contact', 'contactId', 'namesFiled'].map((key) => keyOf(edit.headers, reading.layout.indexes.get(key))),
  );
  const isNothingElse = appended.length + removed.length + added.length === 0 && !heading && !movedOver;
  return isNothingElse && columns.every(({ header }) => naming.has(header));
}

/** What Undo takes back of an edit, and what it leaves. */
function partedByUndo(
  edit: TabEdit,
  { readings }: PagesAsRead,
): { readonly taken: readonly TabEdit[]; readonly kept: readonly TabEdit[] } {
  if (isOnlyNaming(edit, readings)) return { taken: [edit], kept: [] };
  if (staysOnUndo(edit.tab)) {
    if (edit.isMade && edit.appended.length === 0) return { taken: [edit], kept: [] };
    const { movedOver } = edit;
    const taken = movedOver ? [{ ...edit, ...WITHOUT_CHANGES, movedOver }] : [];
    return { taken, kept: [{ ...edit, movedOver: null }] };
  }
  const reading = readings.get(edit.tab);
  const columns = Object.entries(reading?.table.columns ?? {});
  const keys = columns.flatMap(([key, column]) => (column.staysOnUndo ? [key] : []));
  const headers = new Set(keys.map((key) => reading && keyOf(edit.headers, reading.layout.indexes.get(key))));
  const [kept, others] = [true, false].map((isKept) =>
    edit.columns.filter(({ header }) => headers.has(header) === isKept),
  );
  if (!kept || kept.length === 0) return { taken: [edit], kept: [] };
  const rest = { ...edit, columns: others ?? [] };
  const isNothingElse = !rest.isMade && isWithoutChanges(rest);
  return { taken: isNothingElse ? [] : [rest], kept: [{ ...edit, ...WITHOUT_CHANGES, columns: kept }] };
}

const isPage = (change: Change): change is RewritePage => change.kind === 'page';

function pageEditOf(
  workbook: LocatedWorkbook,
  { tab, rows, charts: wanted, styles: wantedStyles, look }: RewritePage,
  { grids }: PagesAsRead,
): PageEdit[] {
  const blank = blankOf(workbook, tab);
  const isMade = blank !== null || !workbook.isThere(tab);
  if (look === null && isMade) return [];
  const shown = isMade ? [] : (grids.get(tab) ?? workbook.read(tab));
  const before = readWithFormulas(workbook, tab, shown);
  const after = keepingFormulas(fittedIn(withLinks(workbook, rows)), shown, before);
  const charts = wanted ? chartsEditOf(wanted, isMade ? [] : workbook.charts(tab)) : null;
  const styles = wantedStyles
    ? { before: stylesOf(workbook, tab, before, wantedStyles[0]?.length ?? 1), after: wantedStyles }
    : null;
  const isChanged =
    isMade ||
    !isSamePage(before, after) ||
    (charts !== null && !areSameCharts(charts)) ||
    (styles !== null && !isSameStyling(styles.before, styles.after));
  return isChanged ? [{ tab, isMade, blank, before, after, charts, styles }] : [];
}

/** How the filled rows of a page look, across so many columns at least. */
const stylesOf = (workbook: Workbook, tab: string, page: Grid, width: number): StyleGrid => {
  const columns = Math.max(width, page[0]?.length ?? 1);
  return page.length === 0 ? [] : workbook.readStyles({ tab, row: 1, column: 1, rows: page.length, columns });
};

/** How the blank tab stands that is taken; null where none is. */
const blankOf = (workbook: LocatedWorkbook, tab: string): BlankTab | null =>
  workbook.locate(tab).isBlank ? workbook.shapeOf(tab) : null;

/** What a page shows, with the formulas behind it. */
function readWithFormulas(workbook: Workbook, tab: string, grid: Grid): Grid {
  const block = { tab, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
  return grid.length === 0 ? grid : withFormulas(grid, workbook.readFormulas(block), 1);
}

function tabEditOf(
  workbook: LocatedWorkbook,
  table: AnyTable,
  changes: readonly Change[],
  read: TabsAsRead | PagesAsRead,
): { readonly edit: TabEdit | null } & Pick<Heeded, 'left' | 'filled' | 'stops'> &
  Pick<PlannedEdit, 'withoutId'> {
  const asRead = read.readings.get(table.name);
  if (!asRead || !('numbering' in read))
    throw new Error(`The job changes "${table.name}" without having read it.`);
  const mine = changes.filter((change) => 'table' in change && change.table.name === table.name);
  const isMade = !asRead.exists;
  const { reading, added: own } = isMade ? { reading: asRead, added: [] } : readingWithOwn(asRead, table);
  const layout = isMade ? layoutWhenMade(table) : reading.layout;
  const grid = read.grids.get(table.name) ?? [];
  const headerCells = [...(grid[layout.headerLine - 1] ?? []), ...own.map(({ header }) => header)];
  const adaptation = read.adaptations.get(table.name) ?? null;
  const planned = {
    columns: [
      ...withWordsOfToday(reading, adaptation, columnEdits(reading, mine.filter(isSet), mine.filter(isGift))),
      ...filledByAdapting(reading, adaptation),
    ],
    appended: appendedRows(table, layout, mine, read.numbering),
  };
  // What is never taken back tells what was done outside: it is written whatever stands there.
  const heeds = staysOnUndo(table.name) ? asPlanned : heedFormulas;
  const { columns, appended, left, filled, stops } = heeds(workbook, reading, grid, planned);
  const adapted = adaptationOf(table, adaptation, planned, mine);
  const isFilled = (key: string): boolean =>
    appended.some(({ cells }) => (cells[layout.indexes.get(key) ?? -1] ?? '') !== '') ||
    planned.columns.some((column) => column.key === key && column.cells.length > 0);
  const edit: TabEdit = {
    tab: table.name,
    headerRow: layout.headerLine,
    key: keyOf(isMade ? headerRow(table) : headerCells, layout.indexes.get(table.id ?? '')),
    headers: isMade ? headerRow(table) : headerCells.map(String),
    ...adapted,
    added: [...adapted.added, ...own.filter(({ key }) => isFilled(key))],
    isMade,
    blank: blankOf(workbook, table.name),
    heading: headingOf(mine, reading),
    columns,
    removed: removedRows(workbook, reading, grid, mine),
    appended,
  };
  const isEmpty = !isMade && isWithoutChanges(edit);
  const withoutId = withoutOwnId(reading, mine.filter(isSet));
  return { edit: isEmpty ? null : edit, left, filled, stops, withoutId };
}

const isSet = (change: Change): change is SetCells => change.kind === 'set';
export const isGift = (change: Change): change is GiveId => change.kind === 'id';
const isAppend = (change: Change): change is AppendRow => change.kind === 'append';

/** Where the columns of a tab stand once it is made. */
export function layoutWhenMade(table: AnyTable): Layout {
  const columns = Object.entries(table.columns);
  return {
    headerLine: table.headerLine,
    width: columns.length,
    indexes: new Map(columns.map(([key], index) => [key, index])),
    headers: new Map(columns.map(([key, { header }]) => [key, header])),
    missing: [],
    ownNumbers: null,
  };
}

function headingOf(changes: readonly Change[], { heading }: TableReading<AnyTable>): TabEdit['heading'] {
  const texts = changes.flatMap((change) => (change.kind === 'heading' ? [change.text] : []));
  const after = texts[texts.length - 1];
  return after === undefined || heading === null || isAlike(heading, after)
    ? null
    : { before: heading, after };
}

function appendedRows(
  table: AnyTable,
  layout: Layout,
  changes: readonly Change[],
  numbering: Numbering,
): AppendedRow[] {
  return changes.filter(isAppend).map(({ values }) => {
    const given = table.id === null ? '' : values[table.id];
    const id = typeof given === 'string' && given !== '' ? given : numbering.next(table.idPrefix ?? '');
    const key = table.id === null ? {} : { [table.id]: id };
    return { id, line: null, cells: encodeRow(table, layout, { ...values, ...key }) };
  });
}

/** Whole rows as they stand, formulas included, so that they can be put back as they were. */
function removedRows(
  workbook: Workbook,
  reading: TableReading<AnyTable>,
  grid: Grid,
  changes: readonly Change[],
): RemovedRow[] {
  const ids = new Set(changes.flatMap((change) => (change.kind === 'remove' ? [change.id] : [])));
  const rows = reading.rows.filter(({ id }) => ids.has(id));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return [];
  // As it was read, the tab has the columns that the run is to add: they aren't in the sheet yet.
  const width = Math.min(grid[0]?.length ?? 0, workbook.sizeOf(reading.table.name).columns);
  const block = {
    tab: reading.table.name,
    row: first.line,
    column: 1,
    rows: last.line - first.line + 1,
    columns: width,
  };
  const whole = withFormulas(grid.slice(first.line - 1, last.line), workbook.readFormulas(block), first.line);
  return rows.map(({ id, line }) => ({ id, line, cells: whole[line - first.line] ?? [] }));
}
