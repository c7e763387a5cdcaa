/** What the parts of the spreadsheet service need of each other. */
import type { Execution } from '../execution';
import type { Book, Range, Sheet } from '../google';
import type { Area, SheetArea, SheetState } from '../state';

/**
 * The run, and the makers of handles; a handle is only a place: what stands there is looked up at each call.
 */
export type Context = {
  readonly execution: Execution;
  readonly book: () => Book;
  readonly sheet: (id: number) => Sheet;
  readonly range: (area: SheetArea) => Range;
};

const rangeAreas = new WeakMap<object, SheetArea>();
const sheetIds = new WeakMap<object, number>();

/** Notes which cells a range handle stands for. */
export const rememberRange = (range: Range, area: SheetArea): Range => {
  rangeAreas.set(range, area);
  return range;
};

/** Notes which tab a sheet handle stands for. */
export const rememberSheet = (sheet: Sheet, id: number): Sheet => {
  sheetIds.set(sheet, id);
  return sheet;
};

/** The cells that a range handle stands for. */
export const areaOf = (range: Range): SheetArea => {
  const area = rangeAreas.get(range);
  if (!area) throw new TypeError('local host: this is not a Range of the local host');
  return area;
};

/** The same cells, without their tab. */
export const onItsTab = ({ row, column, numRows, numColumns }: Area): Area => ({
  row,
  column,
  numRows,
  numColumns,
});

/** The id of the tab that a sheet handle stands for. */
export const sheetIdOf = (sheet: Sheet): number => {
  const id = sheetIds.get(sheet);
  if (id === undefined) throw new TypeError('local host: this is not a Sheet of the local host');
  return id;
};

/** The tab with this id; throws as Google does when it was deleted. */
export const sheetState = ({ state, fail }: Execution, id: number): SheetState =>
  state.book.sheets.find((sheet) => sheet.id === id) ?? fail(`Sheet ${id} not found`);

/** Refuses an area that no grid of this size has, in Google's words. */
export const checkArea = ({ fail }: Execution, sheet: SheetState, area: Area): void => {
  if (!(area.numRows >= 1)) fail('The number of rows in the range must be at least 1.');
  if (!(area.numColumns >= 1)) fail('The number of columns in the range must be at least 1.');
  const isInside =
    area.row >= 1 &&
    area.column >= 1 &&
    area.row + area.numRows - 1 <= sheet.maxRows &&
    area.column + area.numColumns - 1 <= sheet.maxColumns;
  if (!isInside) fail('The coordinates of the range are outside the dimensions of the sheet.');
};
