/**
 * How a tab looks: header, formats, groups, hidden columns, and the warning before a worked-out column is
 * edited.
 */
import type { ColumnLook, TabLook } from '../sheets/declare/appearance';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WARNING = 'Cultivate works this column out; what is typed here is replaced at the next run.';

/** Dresses a tab whose header row is written. Only for tabs and columns that Cultivate has just made. */
export function setLook(sheet: Sheet, look: TabLook): void {
  sheet.setFrozenRows(look.headerRow);
  if (look.topNote) sheet.getRange(1, 1).setNote(look.topNote);
  dressColumns(sheet, look);
}

/** Dresses columns that Cultivate has just made. */
export function dressColumns(sheet: Sheet, { columns, headerRow }: TabLook): void {
  if (columns.length === 0) return;
  dressHeader(sheet, headerRow, columns);
  for (const run of runsBy(columns, ({ format }) => format))
    below(sheet, headerRow, run).setNumberFormat(run.value);
  for (const run of runsBy(columns, ({ isProtected }) => isProtected || null))
    below(sheet, headerRow, run).protect().setDescription(WARNING).setWarningOnly(true);
  for (const run of runsBy(columns, ({ group }) => group)) {
    sheet.getRange(1, run.first, 1, run.count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(run.first, 1)?.collapse();
  }
  for (const run of runsBy(columns, ({ isHidden }) => isHidden || null))
    sheet.hideColumns(run.first, run.count);
  for (const run of runsBy(columns, ({ width }) => width))
    sheet.setColumnWidths(run.first, run.count, run.value);
}

/**
 * Dresses a page to be printed: widths in pixels from column A on, and labels at the top of the texts that
 * take several lines.
 */
export function setPageLook(sheet: Sheet, widths: readonly number[]): void {
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.getRange(1, 1, sheet.getMaxRows(), widths.length).setVerticalAlignment('top');
  sheet.getRange(1, widths.length, sheet.getMaxRows(), 1).setWrap(true);
}

function dressHeader(sheet: Sheet, headerRow: number, columns: readonly ColumnLook[]): void {
  const [first] = columns;
  if (!first) return;
  sheet
    .getRange(headerRow, first.column, 1, columns.length)
    .setFontWeight('bold')
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

const below = (sheet: Sheet, headerRow: number, { first, count }: Run<unknown>) =>
  sheet.getRange(headerRow + 1, first, sheet.getMaxRows() - headerRow, count);
