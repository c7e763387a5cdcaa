/**
 * How a tab looks: header, formats, rules, groups, hidden columns, and the warning before a worked-out column
 * is edited.
 */
import {
  pageRules,
  type ColumnLook,
  type ColumnsLook,
  type PageLook,
  type TabLook,
} from '../../sheets/declare/appearance';
import type { Locale } from '../../sheets/cells/locale';
import { patternsOf } from '../../sheets/declare/number-format';
import { HEADING, LINE_COLOUR, PAGE_TITLE, PAINTS } from '../../sheets/declare/theme';
import { columnLetters } from '../../sheets/headers/headers';
import { setRules } from './rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WARNING = 'Cultivate works this column out; what is typed here is replaced at the next run.';

/** Dresses a tab whose header row is written. Only for tabs and columns that Cultivate has just made. */
export function setLook(sheet: Sheet, look: TabLook): void {
  sheet.setFrozenRows(look.headerRow);
  if (look.frozenColumns > 0) sheet.setFrozenColumns(look.frozenColumns);
  if (look.headerRow > 1) dressHeading(sheet, look);
  if (look.topNote) sheet.getRange(1, 1).setNote(look.topNote);
  dressColumns(sheet, look);
  if (look.rules.length > 0) setRules(sheet, look.headerRow, [], look.rules);
}

/** What stands above the headers runs on over its neighbours. */
function dressHeading(sheet: Sheet, { headerRow, columns }: TabLook): void {
  sheet
    .getRange(1, 1, headerRow - 1, columns.length)
    .setBackground(HEADING.background)
    .setFontColor(HEADING.color)
    .setFontSize(HEADING.size)
    .setFontWeight('bold');
}

/** Dresses columns that Cultivate has just made. */
export function dressColumns(sheet: Sheet, { columns, headerRow }: ColumnsLook): void {
  const [first] = columns;
  if (!first) return;
  dressHeader(sheet, headerRow, columns);
  const rows = sheet.getMaxRows() - headerRow;
  sheet
    .getRange(headerRow + 1, first.column, rows, columns.length)
    .setVerticalAlignment('top')
    .setWrap(true);
  for (const [format, places] of groupedBy(columns, ({ format }) => format))
    sheet.getRangeList(places.map((place) => below(place, headerRow))).setNumberFormat(format);
  for (const [side, places] of groupedBy(columns, ({ align }) => align))
    sheet.getRangeList(places.map((place) => below(place, headerRow))).setHorizontalAlignment(side);
  for (const run of runsBy(columns, ({ isProtected }) => isProtected || null))
    // From the header on: rows that are moved up to the first line stand within it.
    sheet
      .getRange(headerRow, run.first, rows + 1, run.count)
      .protect()
      .setDescription(WARNING)
      .setWarningOnly(true);
  for (const run of runsBy(columns, ({ group }) => group)) {
    sheet.getRange(1, run.first, 1, run.count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(run.first, 1)?.collapse();
  }
  for (const run of runsBy(columns, ({ isHidden }) => isHidden || null))
    sheet.hideColumns(run.first, run.count);
  setWidths(sheet, columns);
}

/** The usual width for all, then those that differ: a call for each stretch. */
function setWidths(sheet: Sheet, columns: readonly ColumnLook[]): void {
  const [first] = columns;
  const usual = [...groupedBy(columns, ({ width }) => width)].reduce<[number, number]>(
    (most, [width, { length }]) => (length > most[1] ? [width, length] : most),
    [0, 0],
  )[0];
  if (!first || usual === 0) return;
  sheet.setColumnWidths(first.column, columns.length, usual);
  for (const run of runsBy(columns, ({ width }) => (width === usual ? null : width)))
    sheet.setColumnWidths(run.first, run.count, run.value);
}

/**
 * Draws a line above each of these rows of a table, and takes away those between its other rows.
 *
 * @param first its first row, from 1
 */
export function setLines(
  sheet: Sheet,
  first: number,
  rows: number,
  columns: number,
  lines: readonly number[],
): void {
  const none = null;
  sheet.getRange(first, 1, rows, columns).setBorder(false, none, none, none, none, false);
  const last = columnLetters(columns - 1);
  const places = lines.map((row) => `A${row}:${last}${row}`);
  if (places.length > 0)
    sheet
      .getRangeList(places)
      .setBorder(true, none, none, none, none, none, LINE_COLOUR, SpreadsheetApp.BorderStyle.SOLID);
}

/** Dresses a page: labels stand at the top of the texts that take several lines. */
export function setPageLook(sheet: Sheet, look: PageLook, locale: Locale): void {
  const {
    widths,
    isSheetOfPaper = false,
    isStyledByCell = false,
    hasBoxes = false,
    tableFrom,
    quietColumn,
    largeLines = [],
    formats = [],
  } = look;
  const rows = sheet.getMaxRows();
  for (const { first, count, value } of stretchesOf(widths)) sheet.setColumnWidths(first, count, value);
  sheet.getRange(1, 1, rows, widths.length).setVerticalAlignment('top');
  if (isSheetOfPaper) {
    sheet.setHiddenGridlines(true);
    sheet.setFrozenRows(1);
  }
  if (!isStyledByCell && widths.length > 1) sheet.getRange(1, 2, rows, widths.length - 1).setWrap(true);
  if (isSheetOfPaper && !isStyledByCell) {
    sheet.getRange(1, 1).setFontSize(PAGE_TITLE.size).setFontColor(PAGE_TITLE.color).setFontWeight('bold');
  }
  if (tableFrom) sheet.getRange(tableFrom, 1, rows - tableFrom + 1, 1).setWrap(true);
  if (quietColumn) sheet.getRange(1, quietColumn, rows, 1).setFontColor(PAINTS.quiet.color);
  if (hasBoxes) sheet.getRange(1, 2, rows, 1).clearDataValidations();
  for (const { row, column, columns, size, color } of largeLines)
    sheet
      .getRange(row, column, 1, columns)
      .setFontSize(size)
      .setFontColor(color)
      .setFontWeight('bold')
      .setHorizontalAlignment('left');
  for (const { row, column, format } of formats)
    sheet.getRange(row, column).setNumberFormat(patternsOf(locale)[format]).setHorizontalAlignment('left');
  const rules = pageRules(look);
  if (rules.length > 0) setRules(sheet, 1, [], rules);
}

/** Neighbouring columns of the same width. */
const stretchesOf = (widths: readonly number[]): Run<number>[] =>
  widths.reduce<Run<number>[]>((runs, value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value !== value) return [...runs, { first: index + 1, count: 1, value }];
    return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);

function dressHeader(sheet: Sheet, headerRow: number, columns: readonly ColumnLook[]): void {
  const [first] = columns;
  if (!first) return;
  sheet
    .getRange(headerRow, first.column, 1, columns.length)
    .setFontWeight('bold')
    .setWrap(true)
    .setBackgrounds([columns.map(({ headerColour }) => headerColour)])
    .setNotes([columns.map(({ headerNote }) => headerNote)]);
}

type Run<Value> = { readonly first: number; readonly count: number; readonly value: Value };

/** Neighbouring columns that share a value other than null. */
function runsBy<Value>(
  columns: readonly ColumnLook[],
  valueOf: (column: ColumnLook) => Value | null,
): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const column of columns) {
    const value = valueOf(column);
    if (value === null) continue;
    const last = runs[runs.length - 1];
    const joins = last && last.value === value && last.first + last.count === column.column;
    if (joins) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: column.column, count: 1, value });
  }
  return runs;
}

/** A column from below the headers to the end of the grid. */
const below = (column: number, headerRow: number): string =>
  `${columnLetters(column - 1)}${headerRow + 1}:${columnLetters(column - 1)}`;

/** The places of the columns that share a value other than null, by that value. */
function groupedBy<Value>(
  columns: readonly ColumnLook[],
  valueOf: (column: ColumnLook) => Value | null,
): Map<Value, number[]> {
  const groups = new Map<Value, number[]>();
  for (const column of columns) {
    const value = valueOf(column);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), column.column]);
  }
  return groups;
}
