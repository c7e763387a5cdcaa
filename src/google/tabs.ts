/** The spreadsheet's tabs by name: finding, making, renaming, hiding and placing them. */
import { lazily } from '../domain/values/lazily';
import type { BlankTab, TabEntry, Workbook } from '../runner/ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type TabMethods = Pick<
  Workbook,
  | 'tabs'
  | 'sizeOf'
  | 'addTab'
  | 'renameTab'
  | 'deleteTab'
  | 'renewTab'
  | 'hideTab'
  | 'isFiltered'
  | 'placeFirst'
  | 'placeAfter'
  | 'shapeOf'
  | 'goTo'
  | 'selected'
  | 'goneIn'
>;

/**
 * Each tab is looked up once, and asked for its name once, however often it is named: asking Google for a
 * name takes as long as a small read. Somebody may rename a tab meanwhile: to this run it is the same tab,
 * under the name that it had.
 *
 * @return the tab with a name, which throws where there is none; and what can be done to tabs
 */
export function tabsOf(spreadsheet: Spreadsheet): {
  readonly sheetOf: (tab: string) => Sheet;
  readonly tabMethods: TabMethods;
} {
  const known = new Map<string, Sheet>();
  const names = new Map<number, string | null>();
  const missed = new WeakMap<Error, string>();
  const remember = (tab: string, sheet: Sheet): void => {
    known.set(tab, sheet);
    names.set(sheet.getSheetId(), tab);
  };
  const sheetOf = (tab: string): Sheet => {
    const sheet = known.get(tab) ?? spreadsheet.getSheetByName(tab);
    if (!sheet) {
      const error = new Error(`The tab "${tab}" is gone.`);
      missed.set(error, tab);
      throw error;
    }
    remember(tab, sheet);
    return sheet;
  };

  const tabMethods: TabMethods = {
    tabs: () => tabsListed(spreadsheet, names, remember),
    addTab: (tab, place) => {
      const sheet = spreadsheet.insertSheet(tab, place ?? spreadsheet.getSheets().length);
      remember(tab, sheet);
      return sheet.getSheetId();
    },
    renameTab: (tab, name) => {
      remember(name, sheetOf(tab).setName(name));
      known.delete(tab);
    },
    deleteTab: (tab) => {
      spreadsheet.deleteSheet(sheetOf(tab));
      known.delete(tab);
    },
    sizeOf: (tab) => ({ rows: sheetOf(tab).getMaxRows(), columns: sheetOf(tab).getMaxColumns() }),
    shapeOf: (tab) => shapeOf(sheetOf(tab)),
    renewTab: (tab, shape) => remember(tab, renewed(spreadsheet, sheetOf(tab), shape)),
    hideTab: (tab) => {
      sheetOf(tab).hideSheet();
    },
    isFiltered: (tab) => sheetOf(tab).getFilter() !== null,
    placeFirst: (tab) => {
      spreadsheet.setActiveSheet(sheetOf(tab));
      spreadsheet.moveActiveSheet(1);
    },
    placeAfter: (tab, other) => placeAfter(spreadsheet, tab, other),
    goTo: (tab, row, column) => {
      sheetOf(tab).getRange(row, column).activate();
    },
    selected: () => selectedIn(spreadsheet),
    goneIn: (error) =>
      error instanceof Error ? (missed.get(error) ?? deletedTab(spreadsheet, names, error.message)) : null,
  };
  return { sheetOf, tabMethods };
}

/**
 * @param names those of the tabs that are known, by their numbers; null: it wasn't asked for
 */
function tabsListed(
  spreadsheet: Spreadsheet,
  names: Map<number, string | null>,
  remember: (tab: string, sheet: Sheet) => void,
): readonly TabEntry[] {
  const sheets = spreadsheet.getSheets();
  const asked = (sheet: Sheet): string => {
    const name = sheet.getName();
    remember(name, sheet);
    return name;
  };
  // Somebody has made a tab meanwhile: it may bear the name that another had.
  if (!sheets.every((sheet) => names.has(sheet.getSheetId()))) names.clear();
  return sheets.map((sheet) => {
    const gid = sheet.getSheetId();
    const known = names.get(gid) ?? null;
    names.set(gid, known);
    const name = lazily(() => known ?? asked(sheet));
    return {
      get name() {
        return name();
      },
      gid,
    };
  });
}

/**
 * The name of the deleted tab that Google complains of by its number ("Sheet 16 not found", in the language
 * of whoever runs it); '' where the name was never asked for; null: it complains of something else.
 */
function deletedTab(
  spreadsheet: Spreadsheet,
  names: ReadonlyMap<number, string | null>,
  complaint: string,
): string | null {
  const numbers = (complaint.match(/\d+/g) ?? []).map(Number).filter((gid) => names.has(gid));
  if (numbers.length === 0) return null;
  const standing = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const gone = numbers.find((gid) => !standing.has(gid));
  return gone === undefined ? null : (names.get(gone) ?? '');
}

function selectedIn(spreadsheet: Spreadsheet): ReturnType<Workbook['selected']> {
  const range = spreadsheet.getActiveRange();
  return range && { tab: range.getSheet().getName(), row: range.getRow() };
}

const shapeOf = (sheet: Sheet): BlankTab => ({
  ...{ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() },
  ...{ frozenRows: sheet.getFrozenRows(), isHidden: sheet.isSheetHidden() },
});

/** A new sheet of this shape in the place of another, under its name. */
function renewed(spreadsheet: Spreadsheet, old: Sheet, shape: BlankTab): Sheet {
  const name = old.getName();
  // The new one first: a spreadsheet can't be without a tab in view.
  const sheet = spreadsheet.insertSheet(`${name} (new)`, old.getIndex());
  resize(sheet, shape);
  spreadsheet.deleteSheet(old);
  sheet.setName(name);
  if (shape.frozenRows) sheet.setFrozenRows(shape.frozenRows);
  if (shape.isHidden) sheet.hideSheet();
  return sheet;
}

function placeAfter(spreadsheet: Spreadsheet, tab: string, other: string | null): void {
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((each) => each.getName());
  const [place, before] = [names.indexOf(tab), other === null ? -1 : names.indexOf(other)];
  const sheet = sheets[place];
  if (!sheet || (other !== null && before < 0) || place === before + 1) return;
  spreadsheet.setActiveSheet(sheet);
  // Where it stands before the other, that moves up as it goes.
  spreadsheet.moveActiveSheet(place < before ? before + 1 : before + 2);
}

/** Gives a blank sheet so many rows and columns. */
function resize(sheet: Sheet, { rows, columns }: BlankTab): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (rows < maxRows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (columns < maxColumns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}
