/** A run on a new spreadsheet, with what most tests reach for. */
import { createHost } from '../../../local/host/host';
import type { HostOptions } from '../../../local/host/options';
import type { OfficeOptions, OfficeState, SheetState } from '../../../local/host/state';
import { aNewSpreadsheet } from '../../support/new-spreadsheet';

/** Opens a run on an office; a new one unless given. */
export const openRun = (options: HostOptions = {}, office: OfficeState = aNewSpreadsheet()) => {
  const host = createHost(office, options);
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Sheet1');
  if (!sheet) throw new Error('an empty office has a tab Sheet1');
  return { host, office, ...host.services, book, sheet, grid: firstGrid(office) };
};

/** An office in these circumstances. */
export const anOffice = (options: OfficeOptions = {}): OfficeState => aNewSpreadsheet(options);

/** The state of the first tab. */
export const firstGrid = (office: OfficeState): SheetState => {
  const [grid] = office.book.sheets;
  if (!grid) throw new Error('an office has a tab');
  return grid;
};
