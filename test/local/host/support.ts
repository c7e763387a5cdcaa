/** A run on an empty office, with what most tests reach for. */
import { createHost } from '../../../local/host/host';
import type { HostOptions } from '../../../local/host/options';
import {
  emptyOffice,
  type OfficeOptions,
  type OfficeState,
  type SheetState,
} from '../../../local/host/state';

/** Opens a run on an office; a new one unless given. */
export const openRun = (options: HostOptions = {}, office: OfficeState = emptyOffice()) => {
  const host = createHost(office, options);
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Sheet1');
  if (!sheet) throw new Error('an empty office has a tab Sheet1');
  return { host, office, ...host.services, book, sheet, grid: firstGrid(office) };
};

/** An office in these circumstances. */
export const anOffice = (options: OfficeOptions = {}): OfficeState => emptyOffice(options);

/** The state of the first tab. */
export const firstGrid = (office: OfficeState): SheetState => {
  const [grid] = office.book.sheets;
  if (!grid) throw new Error('an office has a tab');
  return grid;
};
