/** The part of Range that moves, copies, clears, sorts, merges, groups and protects cells. */
import type { Range } from '../google';
import { arrayIn } from '../realm';
import type { Area, SheetArea, SheetState } from '../state';
import { overlaps } from './a1';
import { areaOf, checkArea, onItsTab, sheetState } from './context';
import { createFilter, filterHandle } from './filter';
import { forEachCell, NEUTRAL, NEUTRAL_FORMATS, putContent, setLook } from './grid';
import { shiftGroupDepth } from './groups';
import { addMetadata, metadataOfRange } from './metadata';
import { drop, EVERYTHING, lift, pasteOf } from './paste';
import { followCut, pastedContent } from './cut';
import { carryMerges, checkPaste, checkWholeMerges } from './merges';
import { protectionHandle } from './protection';
import type { RangeSelf } from './range-self';
import { sortArea, type SortKey } from './sort';

/** Everything that Range does with cells as such. */
export const cellMethods = (self: RangeSelf): Partial<Range> => ({
  ...clearingMethods(self),
  ...movingMethods(self),
  ...mergingMethods(self),
  ...tyingMethods(self),
});

/** What to empty; nothing said is contents and formats. */
export type ClearOptions = {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
};

/**
 * Empties cells. Tick boxes and dropdowns stay [?: It keeps tick boxes], and so do notes (measured live by
 * gas-fakes).
 */
export const clearCells = (sheet: SheetState, area: Area, options: ClearOptions = {}): void => {
  const isAll = !Object.values(options).some(Boolean);
  const { validation, note } = NEUTRAL;
  if (isAll || options.contentsOnly) {
    const filled = { ...area, numRows: Math.min(area.numRows, sheet.cells.length - area.row + 1) };
    forEachCell(filled, (row, column) => putContent(sheet, row, column, ''));
  }
  if (isAll || options.formatOnly) setLook(sheet, area, NEUTRAL_FORMATS);
  if (options.commentsOnly) setLook(sheet, area, { note });
  if (options.validationsOnly) setLook(sheet, area, { validation });
};

const clearingMethods = ({ area, write }: RangeSelf): Partial<Range> => ({
  clear: (options: ClearOptions = {}) => write('clear', (sheet) => clearCells(sheet, area, options)),
  clearContent: () => write('clearContent', (sheet) => clearCells(sheet, area, { contentsOnly: true })),
});

const movingMethods = (self: RangeSelf): Partial<Range> => {
  const { area, execution } = self;
  const landing = (destination: Range): { sheet: SheetState; place: SheetArea } => {
    const target = areaOf(destination);
    return { sheet: sheetState(execution, target.sheetId), place: target };
  };
  return {
    copyTo: (destination: Range, how?: unknown, isTransposed = false) =>
      void self.write('copyTo', (source) => {
        const { sheet, place } = landing(destination);
        const lifted = lift(source, area);
        const cells = isTransposed ? transposed(lifted) : lifted;
        const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
        const fits = {
          ...place,
          numRows: Math.max(rows, place.numRows - (place.numRows % rows)),
          numColumns: Math.max(columns, place.numColumns - (place.numColumns % columns)),
        };
        checkArea(execution, sheet, fits);
        checkPaste(source, area, execution.fail);
        checkPaste(sheet, fits, execution.fail);
        const paste = pasteOf(how);
        if (paste.look === EVERYTHING.look && !isTransposed) carryMerges(source, area, sheet, fits, false);
        drop(sheet, fits, cells, paste);
      }),
    moveTo: (target) =>
      void self.write('moveTo', (source) => {
        const { sheet, place } = landing(target);
        if (source.formUrl !== undefined) execution.fail('Cannot cut from form data. Use copy instead.');
        const fits = { ...place, numRows: area.numRows, numColumns: area.numColumns };
        checkArea(execution, sheet, fits);
        checkPaste(source, area, execution.fail);
        checkPaste(sheet, fits, execution.fail);
        const cut = { from: source, area: onItsTab(area), to: sheet, place };
        const cells = lift(source, area);
        clearCells(source, area);
        clearCells(source, area, { validationsOnly: true });
        clearCells(source, area, { commentsOnly: true });
        carryMerges(source, area, sheet, fits, true);
        followCut(execution.state.book, cut);
        drop(sheet, fits, cells, { ...EVERYTHING, content: (content) => pastedContent(content, cut) });
      }),
    sort: (spec: SortKey | readonly SortKey[]) =>
      self.write('sort', (sheet) => sortArea(sheet, area, spec, (message) => execution.fail(message))),
  };
};

/** Rows for columns. */
const transposed = <Item>(rows: readonly (readonly Item[])[]): Item[][] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));

const mergingMethods = ({ area, adjust, glance, context, execution }: RangeSelf): Partial<Range> => {
  const split = (sheet: SheetState): void => {
    checkWholeMerges(sheet, area, execution.fail);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  };
  return {
    merge: () =>
      adjust('merge', (sheet) => {
        split(sheet);
        forEachCell(area, (row, column) => {
          if (row !== area.row - 1 || column !== area.column - 1) putContent(sheet, row, column, '');
        });
        if (area.numRows * area.numColumns > 1) sheet.merges.push(onItsTab(area));
      }),
    breakApart: () => adjust('breakApart', split),
    isPartOfMerge: () =>
      glance('isPartOfMerge', (sheet) => sheet.merges.some((merge) => overlaps(merge, area))),
    getMergedRanges: () =>
      glance('getMergedRanges', (sheet) =>
        arrayIn(
          execution.realm,
          sheet.merges
            .filter((merge) => overlaps(merge, area))
            .map((merge) => context.range({ ...merge, sheetId: sheet.id })),
        ),
      ),
  };
};

/** Filters, groups, protections and metadata. */
const tyingMethods = (self: RangeSelf): Partial<Range> => {
  const { area, context, execution } = self;
  return {
    activate: () =>
      self.adjust('activate', (sheet) => {
        sheet.selection = onItsTab(area);
        execution.state.book.activeSheetId = area.sheetId;
      }),
    createFilter: () => {
      self.adjust('createFilter', (sheet) => createFilter(execution, sheet, area));
      return filterHandle(context, area.sheetId);
    },
    getFilter: () => self.glance('getFilter', (sheet) => sheet.filter && filterHandle(context, sheet.id)),
    shiftColumnGroupDepth: (delta) =>
      self.adjust('shiftColumnGroupDepth', (sheet) =>
        shiftGroupDepth(execution, sheet, 'columns', area, delta),
      ),
    shiftRowGroupDepth: (delta) =>
      self.adjust('shiftRowGroupDepth', (sheet) => shiftGroupDepth(execution, sheet, 'rows', area, delta)),
    protect: () => {
      const id = execution.nextId();
      self.adjust('protect', (sheet) => {
        sheet.protections.push({
          id,
          area: onItsTab(area),
          description: '',
          isWarningOnly: false,
          editors: [execution.user],
          unprotected: [],
        });
      });
      return protectionHandle(context, area.sheetId, id);
    },
    addDeveloperMetadata: (key: string, value?: unknown, visibility?: unknown) =>
      self.adjust('addDeveloperMetadata', (sheet) =>
        addMetadata(execution, sheet, area, key, value, visibility),
      ),
    getDeveloperMetadata: () =>
      self.glance('getDeveloperMetadata', (sheet) => metadataOfRange(context, sheet, area)),
  };
};
