/** How large a spreadsheet may get. */
import type { SheetState } from '../state';
import { insertLines } from './lines';
import type { Writer } from './values';

export const MOST_CELLS = 10_000_000;

/** Refuses to grow a tab, or to add one (without `sheet`), beyond what a spreadsheet holds. */
export const checkCellCount = (
  { state, fail }: Writer,
  { sheet, rows, columns }: { sheet?: SheetState; rows: number; columns: number },
): void => {
  const others = state.book.sheets.filter((each) => each !== sheet);
  const before = others.reduce((sum, each) => sum + each.maxRows * each.maxColumns, 0);
  const grown = ((sheet?.maxRows ?? 0) + rows) * ((sheet?.maxColumns ?? 0) + columns);
  if (before + grown > MOST_CELLS)
    fail(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
};

/** Makes the grid reach this row and column (from 1); new lines look like the last ones. */
export const growTo = (writer: Writer, sheet: SheetState, row: number, column: number): void => {
  const { maxRows, maxColumns } = sheet;
  const { book } = writer.state;
  const rows = Math.max(0, row - maxRows);
  const columns = Math.max(0, column - maxColumns);
  checkCellCount(writer, { sheet, rows, columns });
  if (rows > 0) insertLines(book, sheet, 'rows', { before: maxRows + 1, count: rows, like: maxRows });
  if (columns > 0)
    insertLines(book, sheet, 'columns', { before: maxColumns + 1, count: columns, like: maxColumns });
};
