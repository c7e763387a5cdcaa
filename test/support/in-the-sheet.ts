/** What somebody does in the spreadsheet itself, by a script of their own or by hand. */
import { createHost } from '../../local/host/host';
import type { OfficeState } from '../../local/host/state';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As somebody does it in the sheet. */
export const inTheSheet = (state: OfficeState, user: string, work: (book: Book) => void): void => {
  const host = createHost(state, { user });
  work(host.services.SpreadsheetApp.getActiveSpreadsheet());
  host.end();
};
export const sheetIn = (book: Book, name: string): Sheet => {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`there is no tab ${name}`);
  return sheet;
};
