/**
 * What people do in the spreadsheet themselves: between the runs, or in the middle of one. Rows and columns
 * count from 1.
 */
import { displayOf } from './display';
import { deleteLines, insertLines, moveLines } from './spreadsheet/lines';
import { lastRowOf } from './spreadsheet/grid';
import { checkFilter, checkMove } from './spreadsheet/merges';
import { growTo } from './spreadsheet/size';
import { sortArea } from './spreadsheet/sort';
import { removeSheet, renameSheet } from './spreadsheet/tabs';
import { writeValues } from './spreadsheet/values';
import { messageIdFrom } from './gmail';
import type { DraftState, FilterView, OfficeState, SheetState } from './state';

const refuse = (message: string): never => {
  throw new Error(message);
};

/**
 * Types a text into a cell; it is read as Sheets reads it: `5/3` is a date, `007` a number. The grid grows
 * when it must. Throws, in Google's words, when the cell refuses it.
 */
export const typeIn = (
  state: OfficeState,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
): void => {
  const writer = { state, fail: refuse };
  growTo(writer, sheet, row, column);
  writeValues(writer, sheet, { row, column, numRows: 1, numColumns: 1 }, () => text);
};

/** Inserts an empty row before a row, looking like the row above it, as people's menus do. */
export const insertRow = ({ book }: OfficeState, sheet: SheetState, before: number): void =>
  insertLines(book, sheet, 'rows', { before, count: 1, like: Math.max(1, before - 1) });

/** Deletes a row. */
export const deleteRow = ({ book }: OfficeState, sheet: SheetState, row: number): void =>
  deleteLines(book, sheet, 'rows', { first: row, count: 1 });

/** Inserts an empty column before a column, looking like the one on its left. */
export const insertColumn = ({ book }: OfficeState, sheet: SheetState, before: number): void =>
  insertLines(book, sheet, 'columns', { before, count: 1, like: Math.max(1, before - 1) });

/** Drags a column to another place: it is column `to` afterwards. */
export const moveColumn = ({ book }: OfficeState, sheet: SheetState, column: number, to: number): void => {
  const destination = to > column ? to + 1 : to;
  checkMove(sheet, 'columns', { first: column, count: 1 }, destination, refuse);
  moveLines(book, sheet, 'columns', { first: column, count: 1 }, destination);
};

/** Deletes a column. */
export const deleteColumn = ({ book }: OfficeState, sheet: SheetState, column: number): void =>
  deleteLines(book, sheet, 'columns', { first: column, count: 1 });

/** Makes a filter view. Throws, in Google's words, over cells that are merged over several rows. */
export const addFilterView = (sheet: SheetState, view: FilterView): void => {
  checkFilter(sheet, view.area, refuse);
  sheet.filterViews = [...(sheet.filterViews ?? []), view];
};

/** Renames a tab. Throws, in Google's words, when another tab has that name. */
export const renameTab = ({ book }: OfficeState, sheet: SheetState, name: string): void =>
  renameSheet(book, sheet, name, refuse);

/** Deletes a tab. Throws, in Google's words, when no tab would be left to be seen. */
export const deleteTab = ({ book }: OfficeState, sheet: SheetState): void => removeSheet(book, sheet, refuse);

/**
 * Opens a draft in Gmail, adds words and closes it: Gmail writes it anew, under its old id [?: After an edit
 * in Gmail: the id of the draft · After an edit: X-Cultivate-Key · After an edit: Message-ID · After an edit:
 * List-Unsubscribe].
 */
export const editDraft = (state: OfficeState, draft: DraftState, words: string): void => {
  const number = (state.idsIssued += 1);
  const [head = '', ...rest] = draft.raw.split(/\r?\n\r?\n/);
  const own = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => !/^(x-|list-unsubscribe:|message-id:)/i.test(line));
  const headers = [...own, `Message-ID: <edited-${number}@mail.example>`];
  draft.messageId = messageIdFrom(number);
  draft.raw = [headers.join('\r\n'), ...rest, words].join('\r\n\r\n');
};

/** How many rows on top hold headers: the frozen ones, or one. */
export const headerRows = (sheet: SheetState): number => Math.max(1, sheet.frozenRows);

/**
 * The column (from 1) with this header in the lowest header row, whatever its case; null when there is none.
 */
export const columnByHeader = (sheet: SheetState, header: string): number | null => {
  const texts = (sheet.cells[headerRows(sheet) - 1] ?? []).map((content) => displayOf(content, undefined));
  const wanted = header.trim().toLowerCase();
  const index = texts.findIndex((text) => text.trim().toLowerCase() === wanted);
  return index < 0 ? null : index + 1;
};

/** Sorts the rows below the headers by a column, named by its header. Throws when there is no such column. */
export const sortBy = (sheet: SheetState, header: string, ascending = true): void => {
  const column = columnByHeader(sheet, header) ?? refuse(`${sheet.name} has no column ${header}`);
  const top = headerRows(sheet);
  const numRows = lastRowOf(sheet) - top;
  if (numRows < 1) return;
  const area = { row: top + 1, column: 1, numRows, numColumns: sheet.maxColumns };
  sortArea(sheet, area, { column, ascending }, refuse);
};
