/** The part of Sheet about the tab as a whole: name, place, size, protection. */
import type { Protection, Sheet } from '../google';
import { arrayIn } from '../realm';
import { lastColumnOf, lastRowOf } from './grid';
import { checkFreeze } from './merges';
import { metadataHandles, newMetadata } from './metadata';
import { protectionHandle, ProtectionType } from './protection';
import type { SheetSelf } from './sheet-self';
import { renameSheet } from './tabs';

/** Name, place and size of the tab, and what protects it. */
export const tabMethods = (self: SheetSelf): Partial<Sheet> => ({
  ...nameMethods(self),
  ...sizeMethods(self),
  ...guardMethods(self),
});

const nameMethods = ({ context, execution, id, glance, adjust }: SheetSelf): Partial<Sheet> => {
  const { book } = execution.state;
  return {
    getSheetId: () => id,
    getParent: () => context.book(),
    getName: () => glance('getName', (sheet) => sheet.name),
    getSheetName: () => glance('getSheetName', (sheet) => sheet.name),
    setName: (name) =>
      adjust('setName', (sheet) => {
        renameSheet(book, sheet, name, execution.fail);
      }),
    getIndex: () => glance('getIndex', (sheet) => book.sheets.indexOf(sheet) + 1),
    activate: () =>
      adjust('activate', () => {
        book.activeSheetId = id;
      }),
    isSheetHidden: () => glance('isSheetHidden', (sheet) => sheet.isHidden),
    showSheet: () =>
      adjust('showSheet', (sheet) => {
        sheet.isHidden = false;
      }),
    hideSheet: () =>
      adjust('hideSheet', (sheet) => {
        const others = book.sheets.filter((each) => each !== sheet && !each.isHidden);
        if (others.length === 0) execution.fail("You can't hide all the sheets in a document.");
        sheet.isHidden = true;
        if (book.activeSheetId === id) book.activeSheetId = others[0]?.id ?? id;
      }),
    hasHiddenGridlines: () => glance('hasHiddenGridlines', (sheet) => sheet.hidesGridlines),
    setHiddenGridlines: (isHidden) =>
      adjust('setHiddenGridlines', (sheet) => {
        sheet.hidesGridlines = isHidden;
      }),
    getFormUrl: () => glance('getFormUrl', (sheet) => sheet.formUrl ?? null),
    getTabColor: () => glance('getTabColor', (sheet) => sheet.tabColor),
    setTabColor: (color) =>
      adjust('setTabColor', (sheet) => {
        sheet.tabColor = color;
      }),
  };
};

const sizeMethods = ({ glance, adjust, execution }: SheetSelf): Partial<Sheet> => ({
  getMaxRows: () => glance('getMaxRows', (sheet) => sheet.maxRows),
  getMaxColumns: () => glance('getMaxColumns', (sheet) => sheet.maxColumns),
  getLastRow: () => glance('getLastRow', lastRowOf),
  getLastColumn: () => glance('getLastColumn', lastColumnOf),
  getFrozenRows: () => glance('getFrozenRows', (sheet) => sheet.frozenRows),
  getFrozenColumns: () => glance('getFrozenColumns', (sheet) => sheet.frozenColumns),
  setFrozenRows: (rows) =>
    void adjust('setFrozenRows', (sheet) => {
      if (rows >= sheet.maxRows) execution.fail("You can't freeze all visible rows on the sheet.");
      checkFreeze(sheet, 'rows', rows, execution.fail);
      sheet.frozenRows = rows;
    }),
  setFrozenColumns: (columns) =>
    void adjust('setFrozenColumns', (sheet) => {
      if (columns >= sheet.maxColumns) execution.fail("You can't freeze all visible columns on the sheet.");
      checkFreeze(sheet, 'columns', columns, execution.fail);
      sheet.frozenColumns = columns;
    }),
});

const guardMethods = ({ context, execution, id, glance, adjust }: SheetSelf): Partial<Sheet> => ({
  protect: () => {
    const protectionId = execution.nextId();
    adjust('protect', (sheet) => {
      sheet.protections.push({
        id: protectionId,
        area: null,
        description: '',
        isWarningOnly: false,
        editors: [execution.user],
        unprotected: [],
      });
    });
    return protectionHandle(context, id, protectionId);
  },
  getProtections: (type) =>
    glance('getProtections', (sheet) =>
      arrayIn<Protection>(
        execution.realm,
        sheet.protections
          .filter((each) => (each.area === null) === (type === ProtectionType.SHEET))
          .map((each) => protectionHandle(context, id, each.id)),
      ),
    ),
  addDeveloperMetadata: (key: string, value?: unknown, visibility?: unknown) =>
    adjust('addDeveloperMetadata', (sheet) => {
      sheet.metadata = [...sheet.metadata, newMetadata(execution, key, value, visibility)];
    }),
  getDeveloperMetadata: () =>
    glance('getDeveloperMetadata', (sheet) =>
      metadataHandles(context, sheet.metadata, (metadata) => {
        sheet.metadata = metadata;
      }),
    ),
});
