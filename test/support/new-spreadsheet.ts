/** Where everybody begins: nothing but a new spreadsheet. */
import { emptyOffice, type OfficeOptions, type OfficeState } from '../../local/host/state';

/**
 * A spreadsheet as Google makes it: one empty tab, Sheet1, of 1,000 rows and 26 columns; nothing was run on
 * it, nothing allowed or refused.
 */
export const aNewSpreadsheet = (options: OfficeOptions = {}): OfficeState => emptyOffice(options);
