/** Finds the cells that the command names: by tab, by the row's id or key, and by the column's header. */
import { shownIn, type Content, type OfficeState, type SheetState } from '../host/state';
import { writePlain } from './folder/plain';
import type { CellName } from './steps';
import { UsageError } from './usage';

/** A cell of a tab; row and column count from 1. */
export type Cell = { readonly sheet: SheetState; readonly row: number; readonly column: number };

/** Headers stand in one of the first lines: a summary may stand above them. */
const HEADER_LINES = 2;
/** Where rows have what names them, the surest first; else the first column does. */
const NAMING_HEADERS = ['id', 'key', 'contactid'];
const NEW = 'new';

/** @throws UsageError naming the tabs that there are */
export const findTab = ({ book }: OfficeState, name: string): SheetState => {
  const sheet =
    book.sheets.find((each) => each.name === name) ??
    book.sheets.find((each) => folded(each.name) === folded(name));
  if (sheet) return sheet;
  throw new UsageError(
    `There is no tab ${name}; there are ${book.sheets.map((each) => each.name).join(', ')}.`,
  );
};

/** The column with this header, whatever its case and blanks, and the line that the headers stand in. */
export const findColumn = (sheet: SheetState, header: string): { headerRow: number; column: number } => {
  for (let line = 0; line < HEADER_LINES; line += 1) {
    const index = headersIn(sheet, line).indexOf(folded(header));
    if (index >= 0) return { headerRow: line + 1, column: index + 1 };
  }
  throw new UsageError(`Tab ${sheet.name} has no column ${header}.`);
};

/** The row with this id, key or, in tabs without, first cell. */
export const findRow = (sheet: SheetState, id: string): number => {
  const headerRow = headerRowOf(sheet);
  const headers = headersIn(sheet, headerRow - 1);
  const columns = [...NAMING_HEADERS.map((each) => headers.indexOf(each)).filter((index) => index >= 0), 0];
  for (const column of columns) {
    const index = sheet.cells.findIndex(
      (line, row) => row >= headerRow && folded(textOf(line[column])) === folded(id),
    );
    if (index >= 0) return index + 1;
  }
  throw new UsageError(`Tab ${sheet.name} has no row ${id}.`);
};

/**
 * The cell with this name.
 * @param newRows by tab, the empty line that `new` stands for; the first use of a tab adds it
 */
export const findCell = (state: OfficeState, name: CellName, newRows: Map<number, number>): Cell => {
  const sheet = findTab(state, name.tab);
  const { headerRow, column } = findColumn(sheet, name.column);
  if (name.id !== NEW) return { sheet, row: findRow(sheet, name.id), column };
  const row = newRows.get(sheet.id) ?? Math.max(headerRow, lastFilledRow(sheet)) + 1;
  newRows.set(sheet.id, row);
  return { sheet, row, column };
};

/** What a cell shows, as a CSV file has it. */
export const textOf = (content: Content | undefined): string => writePlain(shownIn(content ?? ''));

/** An unticked checkbox is no content: columns of them reach far down. */
const lastFilledRow = (sheet: SheetState): number =>
  sheet.cells.findLastIndex((line) => line.some((content) => content !== '' && content !== false)) + 1;

const headerRowOf = (sheet: SheetState): number => {
  const lines = Array.from({ length: HEADER_LINES }, (_, line) => headersIn(sheet, line));
  const line = lines.findIndex((headers) => NAMING_HEADERS.some((name) => headers.includes(name)));
  return Math.max(0, line) + 1;
};

const headersIn = (sheet: SheetState, line: number): string[] =>
  (sheet.cells[line] ?? []).map((content) => folded(textOf(content)));

const folded = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
