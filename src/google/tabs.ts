/** The spreadsheet's tabs by name: finding, making, renaming, hiding and placing them. */
import type { GridSize, Workbook } from '../runner/ports';

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
  | 'goTo'
  | 'selected'
>;

/**
 * Each tab is looked up once, however often it is named: asking Google for a name takes as long as a small
 * read.
 *
 * @return the tab with a name, which throws where there is none; and what can be done to tabs
 */
export function tabsOf(spreadsheet: Spreadsheet): {
  readonly sheetOf: (tab: string) => Sheet;
  readonly tabMethods: TabMethods;
} {
  const known = new Map<string, Sheet>();
  const remember = (tab: string, sheet: Sheet): void => void known.set(tab, sheet);
  const sheetOf = (tab: string): Sheet => {
    const sheet = known.get(tab) ?? spreadsheet.getSheetByName(tab);
    if (!sheet)
      throw new Error(`The tab "${tab}" is gone: somebody renamed or deleted it while the job ran.`);
    remember(tab, sheet);
    return sheet;
  };

  const tabMethods: TabMethods = {
    tabs: () =>
      spreadsheet.getSheets().map((sheet) => {
        const name = sheet.getName();
        remember(name, sheet);
        return { name, gid: sheet.getSheetId() };
      }),
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
    renewTab: (tab, size) => {
      const old = sheetOf(tab);
      // The new one first: a spreadsheet can't be without a tab in view.
      const sheet = spreadsheet.insertSheet(`${tab} (new)`, old.getIndex());
      resize(sheet, size);
      spreadsheet.deleteSheet(old);
      sheet.setName(tab);
      remember(tab, sheet);
    },
    hideTab: (tab) => {
      sheetOf(tab).hideSheet();
    },
    isFiltered: (tab) => sheetOf(tab).getFilter() !== null,
    placeFirst: (tab) => {
      spreadsheet.setActiveSheet(sheetOf(tab));
      spreadsheet.moveActiveSheet(1);
    },
    goTo: (tab, row, column) => {
      sheetOf(tab).getRange(row, column).activate();
    },
    selected: () => selectedIn(spreadsheet),
  };
  return { sheetOf, tabMethods };
}

function selectedIn(spreadsheet: Spreadsheet): ReturnType<Workbook['selected']> {
  const range = spreadsheet.getActiveRange();
  return range && { tab: range.getSheet().getName(), row: range.getRow() };
}

/** Gives a blank sheet so many rows and columns. */
function resize(sheet: Sheet, { rows, columns }: GridSize): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (rows < maxRows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (columns < maxColumns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}
