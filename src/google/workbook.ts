/** The active spreadsheet, as the runner needs it. */
import { isDateCell, isFormulaCell, type Cell, type Grid } from '../sheets/cells/cell';
import { formulaOnLine } from '../sheets/cells/formula-line';
import { stretches } from '../sheets/write/stretches';
import { asTyped } from '../sheets/write/escape';
import { localeOf } from '../sheets/cells/locale';
import { lazilyFor } from '../domain/values/lazily';
import { columnLetters } from '../sheets/headers/headers';
import type { Aid, AidsBlock, Workbook } from '../runner/ports';
import { chartMethods } from './looks/charts';
import { civilTimeIn, type CivilTime } from '../sheets/cells/civil-time';
import { dressColumns, setLines, setLook, setPageLook } from './looks/format';
import { setFolds } from './looks/folds';
import { readRules, setRules } from './looks/rules';
import { styleMethods } from './looks/styles';
import { onceMore, readMethods } from './read-cells';
import { tabsOf, type Sheet } from './tabs';
import { explaining, mergedOn, wholeOf } from './refusals';
import { setUnread } from './looks/unread';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Rows kept free under a block that is written at the end, so that a row deleted meanwhile doesn't push it
 * over the edge.
 */
const SPARE_ROWS = 3;

/** The active spreadsheet. */
export function googleWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const time = civilTimeIn(timeZone);
  const { sheetOf, tabMethods } = tabsOf(spreadsheet);
  return {
    id: spreadsheet.getId(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone,
    ...tabMethods,
    ...readMethods(sheetOf, time),
    ...changeMethods(sheetOf, tabMethods, time),
    clear: (tab) => {
      // Clearing keeps notes, and what they say of people.
      sheetOf(tab).clear().clearNotes();
    },
    setLook: (look) => {
      const sheet = sheetOf(look.tab);
      const width = look.columns.reduce((most, { column }) => Math.max(most, column), 1);
      // Below the headers there is a line to dress and to type in: a grid may be as small as one row.
      makeRoom(sheet, look.headerRow + 1, width);
      setLook(sheet, look);
    },
    setLines: ({ tab, row, rows, columns }, lines) => setLines(sheetOf(tab), row, rows, columns, lines),
    setFolds: (tab, gone, wanted) => setFolds(sheetOf(tab), gone, wanted),
    setPageLook: (tab, look) => {
      makeRoom(sheetOf(tab), 1, look.widths.length);
      setPageLook(sheetOf(tab), look, localeOf(spreadsheet.getSpreadsheetLocale()));
    },
    dressColumns: (look) => dressColumns(sheetOf(look.tab), look),
    deleteColumns: (tab, column, count) => sheetOf(tab).deleteColumns(column, count),
    ...chartMethods(sheetOf),
    ...styleMethods(sheetOf),
    readRules: (tab, known) => readRules(sheetOf(tab), known),
    setRules: (tab, headerRow, before, after) => setRules(sheetOf(tab), headerRow, before, after),
    setUnread: (tab, headerRow, cells) => setUnread(sheetOf(tab), headerRow, cells),
    setColumnsHidden: (tab, columns, isHidden) => setColumnsHidden(sheetOf(tab), columns, isHidden),
    flush: () => SpreadsheetApp.flush(),
  };
}

type ChangeMethods = Pick<
  Workbook,
  | 'write'
  | 'writeBelow'
  | 'writeAtEnd'
  | 'endForRows'
  | 'setAids'
  | 'moveRows'
  | 'cutRows'
  | 'deleteRows'
  | 'addColumns'
  | 'addHiddenColumns'
  | 'renameTab'
  | 'deleteTab'
>;

/** What changes the office's own tabs: where Google refuses it, it is said what stands in the way. */
function changeMethods(
  sheetOf: (tab: string) => Sheet,
  { renameTab, deleteTab }: Pick<Workbook, 'renameTab' | 'deleteTab'>,
  time: CivilTime,
): ChangeMethods {
  const change = explaining(sheetOf);
  return {
    write: change((tab, row, column, cells) => writeCells(sheetOf(tab), row, column, cells, time)),
    writeBelow: change((tab, row, cells) =>
      // Most often there is room.
      onceMore(
        () => writeCells(sheetOf(tab), row, 1, cells, time),
        () => {
          makeRoom(sheetOf(tab), row + cells.length - 1, cells[0]?.length ?? 0);
          writeCells(sheetOf(tab), row, 1, cells, time);
        },
      ),
    ),
    writeAtEnd: change((tab, last, cells) => writeAtEnd(sheetOf(tab), last, cells, time)),
    endForRows: (tab) => sheetOf(tab).getMaxRows() - SPARE_ROWS,
    setAids: change((tab, row, column, aids) => setAids(sheetOf, tab, row, column, aids)),
    moveRows: change((tab, row, count, before) => moveRows(sheetOf(tab), row, count, before)),
    cutRows: change((tab, row, count, toTab) => cutRows(sheetOf(tab), row, count, sheetOf(toTab))),
    deleteRows: (tab, row, count) => sheetOf(tab).deleteRows(row, count),
    addColumns: change((tab, headerRow, column, headers) =>
      addColumns(sheetOf(tab), headerRow, column, headers, time),
    ),
    addHiddenColumns: change((tab, headerRow, column, headers) =>
      addHidden(sheetOf(tab), headerRow, column, headers, time),
    ),
    renameTab: change(renameTab),
    deleteTab: change(deleteTab),
  };
}

function moveRows(sheet: Sheet, row: number, count: number, before: number): void {
  if (before > row) makeRoom(sheet, before, 1);
  sheet.moveRows(sheet.getRange(row, 1, count, 1), before);
}

function setColumnsHidden(sheet: Sheet, columns: readonly number[], isHidden: boolean): void {
  for (const { start, length } of stretches(columns))
    if (isHidden) sheet.hideColumns(start, length);
    else sheet.showColumns(start, length);
}

function fromCell(cell: Cell, time: CivilTime, row: number): string | number | boolean | Date {
  if (typeof cell === 'string') return asTyped(cell);
  if (typeof cell !== 'object') return cell;
  if (isDateCell(cell)) return time.toInstant(cell);
  if (!isFormulaCell(cell)) return cell satisfies never;
  return formulaOnLine(cell.formula, cell.line ?? row, row);
}

function writeCells(sheet: Sheet, row: number, column: number, cells: Grid, time: CivilTime): void {
  const [first] = cells;
  if (!first) return;
  sheet
    .getRange(row, column, cells.length, first.length)
    .setValues(cells.map((line, offset) => line.map((cell) => fromCell(cell, time, row + offset))));
}

function writeAtEnd(sheet: Sheet, last: number, cells: Grid, time: CivilTime): number {
  const rows = sheet.getMaxRows();
  const missing = Math.max(0, last + cells.length + SPARE_ROWS - rows);
  if (missing > 0) sheet.insertRowsAfter(rows, missing);
  const first = rows + missing - SPARE_ROWS - cells.length + 1;
  writeCells(sheet, first, 1, cells, time);
  return first;
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  // Every grid has a row and a column.
  const [maxRows, maxColumns] = [rows > 1 ? sheet.getMaxRows() : 1, columns > 1 ? sheet.getMaxColumns() : 1];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/**
 * Inserted rather than taken from the blank ones beside the office's: so they can go again, looks and all.
 */
function addColumns(
  sheet: Sheet,
  headerRow: number,
  column: number,
  headers: readonly string[],
  time: CivilTime,
): void {
  makeRoom(sheet, headerRow + 1, column - 1);
  sheet.insertColumnsAfter(column - 1, headers.length);
  writeCells(sheet, headerRow, column, [headers], time);
}

/**
 * Hidden first: a run that dies in between leaves blank columns, which the next one finds, and none that
 * stays in view.
 */
function addHidden(
  sheet: Sheet,
  headerRow: number,
  column: number,
  headers: readonly string[],
  time: CivilTime,
): void {
  makeRoom(sheet, headerRow, column + headers.length - 1);
  sheet.hideColumns(column, headers.length);
  writeCells(sheet, headerRow, column, [headers], time);
}

function cutRows(from: Sheet, row: number, count: number, to: Sheet): void {
  const columns = from.getMaxColumns();
  makeRoom(to, count + 1, columns);
  const [rows, place] = [from.getRange(row, 1, count, columns), to.getRange(2, 1)];
  try {
    rows.moveTo(place);
  } catch (error) {
    if (rows.isBlank()) throw error;
    // Cells that were merged in rows that were cut before are merged still: clearing a tab unmerges nothing.
    const isUnmerged = mergedOn(to).length > 0;
    if (isUnmerged) wholeOf(to).breakApart();
    // What a form writes can't be cut ("Use copy instead.", the Sheets API says).
    const isOfForm = from.getFormUrl() !== null;
    if (isOfForm) {
      rows.copyTo(place);
      rows.clearContent();
    } else if (isUnmerged) rows.moveTo(place);
    else throw error;
  }
}

function setAids(
  sheetOf: (tab: string) => Sheet,
  tab: string,
  row: number,
  column: number,
  aids: AidsBlock,
): void {
  const range = sheetOf(tab).getRange(row, column, aids.length, aids[0]?.length ?? 0);
  const standing = range.getDataValidations();
  // A column's lines share their aid: it becomes a rule once.
  const ruleOf = lazilyFor((aid: Aid) => validationOf(aid, sheetOf));
  const ruleFor = (aid: Aid | 'as it is', own: Rule | null): Rule | null => {
    if (aid === 'as it is') return own;
    return own ? tolerant(own) : ruleOf(aid);
  };
  range.setDataValidations(
    aids.map((each, line) => each.map((aid, index) => ruleFor(aid, standing[line]?.[index] ?? null))),
  );
}

/**
 * The office's own rule as it is, but that it warns rather than refuses: a strict one makes a script's own
 * write throw.
 */
const tolerant = (rule: Rule): Rule =>
  rule.getAllowInvalid() ? rule : rule.copy().setAllowInvalid(true).build();

function validationOf(aid: Aid, sheetOf: (tab: string) => Sheet): Rule | null {
  if (!aid) return null;
  // Never strict: a refused value would be lost, and a strict list makes a script's own write throw.
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (aid.kind) {
    case 'checkbox':
      return rule.requireCheckbox().build();
    case 'words':
      return rule.requireValueInList([...aid.words], true).build();
    case 'cells': {
      const letters = columnLetters(aid.column - 1);
      return rule
        .requireValueInRange(sheetOf(aid.tab).getRange(`${letters}${aid.fromRow}:${letters}`), true)
        .build();
    }
    default:
      return aid satisfies never;
  }
}
