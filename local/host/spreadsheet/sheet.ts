/** Sheet: the handle on a tab, put together from its parts. */
import type { SheetSelf } from './sheet-self';
import type { Execution } from '../execution';
import type { Sheet } from '../google';
import { wholeInParts } from '../handout';
import { checkedMethod } from '../signatures';
import { checkMayEdit } from './protection';
import { PRICES, readCost, writeCost } from '../prices';
import type { SheetArea, SheetState } from '../state';
import { parseArea, splitTab } from './a1';
import { checkArea, rememberSheet, sheetState, type Context } from './context';
import { chartMethods } from './charts';
import { conditionalMethods } from './conditional';
import { clearCells, type ClearOptions } from './range-cells';
import { readValues, writeValues } from './values';
import { filterHandle } from './filter';
import { lastColumnOf, lastRowOf } from './grid';
import { lineMethods } from './sheet-lines';
import { tabMethods } from './sheet-tab';
import { growTo } from './size';
import { rangeList } from './range-list';
import { sortArea } from './sort';

/** A handle on the tab with this id; making one costs nothing. */
export const makeSheet = (context: Context, id: number): Sheet => {
  const { execution } = context;
  const self: SheetSelf = {
    context,
    execution,
    id,
    handle: () => handle,
    glance: (method, effect) =>
      execution.call(`Sheet.${method}`, PRICES.glance, () => effect(sheetState(execution, id)), id),
    adjust: (method, effect) => {
      execution.call(
        `Sheet.${method}`,
        PRICES.adjust,
        () => {
          const sheet = sheetState(execution, id);
          // What others protect as a whole is changed by nobody else, in no way.
          if (method !== 'activate' && method !== 'protect') checkMayEdit(execution, sheet, null);
          return effect(sheet);
        },
        id,
      );
      return handle;
    },
  };
  const handle: Sheet = wholeInParts<Sheet>(
    'Sheet',
    [
      () => tabMethods(self),
      () => rangeMethods(self),
      () => contentMethods(self),
      () => lineMethods(self),
      () => chartMethods(self),
      () => conditionalMethods(self),
    ],
    (method, work) => checkedMethod(execution, 'SpreadsheetApp.Sheet', method, work),
  );
  return rememberSheet(handle, id);
};

/** The cells that the arguments of `getRange` name; throws in Google's words when the tab hasn't got them. */
const areaFrom = (
  { execution, id }: SheetSelf,
  [row, column = 1, numRows = 1, numColumns = 1]: [number | string, number?, number?, number?],
): SheetArea => {
  const sheet = sheetState(execution, id);
  const named = typeof row === 'string' ? parseArea(splitTab(row).cells, sheet) : null;
  if (typeof row === 'string' && !named) execution.fail('Range not found');
  const area = named ?? { row: Number(row), column, numRows, numColumns };
  if (!(area.row >= 1)) execution.fail('The starting row of the range is too small.');
  if (!(area.column >= 1)) execution.fail('The starting column of the range is too small.');
  checkArea(execution, sheet, area);
  return { ...area, sheetId: id };
};

const rangeMethods = (self: SheetSelf): Partial<Sheet> => {
  const { context, execution, glance, id } = self;
  const filled = (sheet: SheetState): SheetArea => ({
    sheetId: id,
    row: 1,
    column: 1,
    numRows: Math.max(1, lastRowOf(sheet)),
    numColumns: Math.max(1, lastColumnOf(sheet)),
  });
  return {
    getRange: (...place: [number | string, number?, number?, number?]) =>
      context.range(areaFrom(self, place)),
    getDataRange: () => context.range(glance('getDataRange', filled)),
    getRangeList: (names) => {
      const ranges = names.map((name) => context.range(areaFrom(self, [name])));
      return rangeList(execution, id, ranges);
    },
    getActiveRange: () =>
      context.range({ ...glance('getActiveRange', (sheet) => sheet.selection), sheetId: id }),
    getActiveCell: () =>
      context.range({
        ...glance('getActiveCell', (sheet) => sheet.selection),
        numRows: 1,
        numColumns: 1,
        sheetId: id,
      }),
    getFilter: () => glance('getFilter', (sheet) => sheet.filter && filterHandle(context, id)),
  };
};

const contentMethods = (self: SheetSelf): Partial<Sheet> => {
  const { execution, adjust, handle, id } = self;
  const everything = (sheet: SheetState) => ({
    row: 1,
    column: 1,
    numRows: sheet.maxRows,
    numColumns: sheet.maxColumns,
  });
  return {
    getSheetValues: (row, column, numRows, numColumns) => {
      const area = areaFrom(self, [row, column, numRows, numColumns]);
      return execution.call(
        'Sheet.getSheetValues',
        readCost(numRows * numColumns),
        () => readValues(execution, sheetState(execution, id), area),
        id,
      );
    },
    appendRow: (values) => {
      execution.call(
        'Sheet.appendRow',
        writeCost(values.length),
        () => appendRow(execution, sheetState(execution, id), values),
        id,
      );
      return handle();
    },
    clear: (options: ClearOptions = {}) =>
      adjust('clear', (sheet) => {
        clearCells(sheet, everything(sheet), options);
        if (execution.options.otherwise?.includes('clearing takes notes'))
          clearCells(sheet, everything(sheet), { commentsOnly: true });
      }),
    clearContents: () =>
      adjust('clearContents', (sheet) => clearCells(sheet, everything(sheet), { contentsOnly: true })),
    clearFormats: () =>
      adjust('clearFormats', (sheet) => clearCells(sheet, everything(sheet), { formatOnly: true })),
    clearNotes: () =>
      adjust('clearNotes', (sheet) => clearCells(sheet, everything(sheet), { commentsOnly: true })),
    sort: (column: number, ascending?: boolean) =>
      adjust('sort', (sheet) => {
        const row = sheet.frozenRows + 1;
        const area = { ...everything(sheet), row, numRows: Math.max(0, lastRowOf(sheet) - sheet.frozenRows) };
        sortArea(sheet, area, { column, ascending: ascending ?? true }, execution.fail);
      }),
  };
};

/** Goes below the last row with content, on a grid that grows when it must. */
const appendRow = (execution: Execution, sheet: SheetState, values: readonly unknown[]): void => {
  const row = lastRowOf(sheet) + 1;
  const area = { row, column: 1, numRows: 1, numColumns: Math.max(1, values.length) };
  growTo(execution, sheet, row, area.numColumns);
  writeValues(execution, sheet, area, (_row, column) => values[column]);
};
