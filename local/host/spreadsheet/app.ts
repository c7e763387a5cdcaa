/** SpreadsheetApp. */
import type { Execution } from '../execution';
import type { App, Book, Ui } from '../google';
import { enumeration, whole } from '../handout';
import { PRICES } from '../prices';
import { makeBook } from './book';
import { BooleanCriteria, formatRuleBuilder } from './conditional';
import type { Context } from './context';
import { GroupControlTogglePosition } from './groups';
import { DeveloperMetadataVisibility } from './metadata';
import { ProtectionType } from './protection';
import { makeRange } from './range';
import { DataValidationCriteria, ruleBuilder } from './rules';
import { makeSheet } from './sheet';

type Types = typeof GoogleAppsScript.Spreadsheet;

const Dimension = enumeration<Types['Dimension']>('Dimension', ['COLUMNS', 'ROWS']);
const BorderStyle = enumeration<Types['BorderStyle']>('BorderStyle', [
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOTTED',
  'DASHED',
  'DOUBLE',
]);
const WrapStrategy = enumeration<Types['WrapStrategy']>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
const CopyPasteType = enumeration<Types['CopyPasteType']>('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMULA',
  'PASTE_FORMAT',
  'PASTE_DATA_VALIDATION',
]);

/** The spreadsheet service of a run; `ui` gives the screen, or throws where there is none. */
export const spreadsheetApp = (execution: Execution, ui: () => Ui): App => {
  const context: Context = {
    execution,
    book: () => book,
    sheet: (id) => makeSheet(context, id),
    range: (area) => makeRange(context, area),
  };
  const book: Book = makeBook(context);
  return whole<App>('SpreadsheetApp', {
    getActiveSpreadsheet: () => book,
    getActive: () => book,
    getActiveSheet: () => book.getActiveSheet(),
    setActiveSheet: (sheet) => book.setActiveSheet(sheet),
    getActiveRange: () => book.getActiveRange() ?? execution.fail('Nothing is selected.'),
    setActiveRange: (range) => book.setActiveRange(range),
    getUi: ui,
    flush: () => execution.call('SpreadsheetApp.flush', PRICES.flush, () => undefined),
    newDataValidation: () => ruleBuilder(context),
    newConditionalFormatRule: () => formatRuleBuilder(context),
    BooleanCriteria,
    BorderStyle,
    CopyPasteType,
    DataValidationCriteria,
    DeveloperMetadataVisibility,
    Dimension,
    GroupControlTogglePosition,
    ProtectionType,
    WrapStrategy,
  });
};
