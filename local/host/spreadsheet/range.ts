/** Range: the handle on a block of cells, put together from its parts. */
import type { RangeSelf } from './range-self';
import type { Execution } from '../execution';
import type { Range } from '../google';
import { wholeInParts } from '../handout';
import { checkedMethod } from '../signatures';
import { PRICES, readCost, writeCost } from '../prices';
import type { SheetArea, SheetState } from '../state';
import { a1On } from './a1';
import { checkArea, onItsTab, rememberRange, sheetState, type Context } from './context';
import { checkMayEdit } from './protection';
import { cellMethods } from './range-cells';
import { boxMethods } from './range-boxes';
import { lookMethods } from './range-looks';
import { valueMethods } from './range-values';

/** A handle on these cells; making one costs nothing. */
export const makeRange = (context: Context, area: SheetArea): Range => {
  const { execution } = context;
  const callOn = <Result>(method: string, cost: number, effect: (sheet: SheetState) => Result): Result =>
    execution.call(
      `Range.${method}`,
      cost,
      () => {
        const sheet = sheetState(execution, area.sheetId);
        checkArea(execution, sheet, area);
        if (WRITES.test(method)) checkMayEdit(execution, sheet, area);
        return effect(sheet);
      },
      area.sheetId,
    );
  const moveCells = <Result>(
    method: string,
    { cells, isWrite }: { cells: SheetArea; isWrite: boolean },
    effect: (sheet: SheetState) => Result,
  ): Result => {
    const number = cells.numRows * cells.numColumns;
    return callOn(method, isWrite ? writeCost(number) : readCost(number), (sheet) => {
      execution.ledger.transfers.push({ method, tab: sheet.name, isWrite, ...onItsTab(cells) });
      return effect(sheet);
    });
  };
  const firstCell = { ...area, numRows: 1, numColumns: 1 };
  const self: RangeSelf = {
    context,
    execution,
    area,
    firstCell,
    handle: () => handle,
    read: (method, effect) => moveCells(method, { cells: area, isWrite: false }, effect),
    glance: (method, effect) => moveCells(method, { cells: firstCell, isWrite: false }, effect),
    write: (method, effect) => {
      checkMayWrite(execution, method);
      moveCells(method, { cells: area, isWrite: true }, effect);
      return handle;
    },
    adjust: (method, effect) => {
      checkMayWrite(execution, method);
      callOn(method, PRICES.adjust, effect);
      return handle;
    },
  };
  const handle: Range = wholeInParts<Range>(
    'Range',
    [
      () => placeMethods(self),
      () => valueMethods(self),
      () => lookMethods(self),
      () => boxMethods(self),
      () => cellMethods(self),
    ],
    (method, work) => checkedMethod(execution, 'SpreadsheetApp.Range', method, work),
  );
  return rememberRange(handle, area);
};

/** What changes cells, their looks or their places; a look that is read begins with get or is. */
const WRITES = /^(?!get|is|activate|protect|createFilter|createTextFinder)/;

/** A cell function may read, and change nothing. */
const checkMayWrite = ({ context, fail }: Execution, method: string): void => {
  if (context === 'customFunction') fail(`You do not have permission to call ${method}`);
};

/** Where the range is: known without asking Google. */
const placeMethods = ({ context, execution, area }: RangeSelf): Partial<Range> => {
  const part = (row: number, column: number, numRows: number, numColumns: number): Range => {
    const place = { sheetId: area.sheetId, row, column, numRows, numColumns };
    checkArea(execution, sheetState(execution, area.sheetId), place);
    return context.range(place);
  };
  return {
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.numRows,
    getHeight: () => area.numRows,
    getNumColumns: () => area.numColumns,
    getWidth: () => area.numColumns,
    getLastRow: () => area.row + area.numRows - 1,
    getLastColumn: () => area.column + area.numColumns - 1,
    getA1Notation: () => a1On(area, sheetState(execution, area.sheetId)),
    getGridId: () => area.sheetId,
    getSheet: () => context.sheet(area.sheetId),
    getCell: (row, column) => part(area.row + row - 1, area.column + column - 1, 1, 1),
    offset: (rows: number, columns: number, numRows?: number, numColumns?: number) =>
      part(area.row + rows, area.column + columns, numRows ?? area.numRows, numColumns ?? area.numColumns),
  };
};
