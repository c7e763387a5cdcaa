/**
 * Merged cells. The first cell holds what all of them show; what is written to the others is lost without a
 * word. What would tear them apart is refused, in Google's words (said in public issues and tests; those for
 * sorting and moving were measured on a live sheet in September 2026).
 */
import type { Area, Axis, SheetState } from '../state';
import { overlaps } from './a1';

type Fail = (message: string) => never;

/** Whether all cells of one area are cells of another. */
const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.numRows <= outer.row + outer.numRows &&
  inner.column + inner.numColumns <= outer.column + outer.numColumns;

const touched = ({ merges }: SheetState, area: Area): readonly Area[] =>
  merges.filter((merge) => overlaps(merge, area));

const isTall = ({ numRows }: Area): boolean => numRows > 1;

/** Merging and unmerging take all cells of what is merged already. */
export const checkWholeMerges = (sheet: SheetState, area: Area, fail: Fail): void => {
  if (!touched(sheet, area).every((merge) => isWithin(merge, area)))
    fail('You must select all cells in a merged range to merge or unmerge them.');
};

/** Neither what is cut or copied nor what is pasted over may take a part of merged cells. */
export const checkPaste = (sheet: SheetState, area: Area, fail: Fail): void => {
  if (!touched(sheet, area).every((merge) => isWithin(merge, area)))
    fail("You can't perform a paste that partially intersects a merge.");
};

/** Rows can't be sorted where cells are merged over several of them. */
export const checkSort = (sheet: SheetState, area: Area, fail: Fail): void => {
  if (touched(sheet, area).some(isTall)) fail("You can't sort a range containing vertical merges.");
};

/** Nor filtered. */
export const checkFilter = (sheet: SheetState, area: Area, fail: Fail): void => {
  if (touched(sheet, area).some(isTall))
    fail("You can't create a filter over a range containing vertical merges.");
};

/** Lines don't move out of merged cells, nor into the middle of them. */
export const checkMove = (
  { merges }: SheetState,
  axis: Axis,
  { first, count }: { readonly first: number; readonly count: number },
  destination: number,
  fail: Fail,
): void => {
  const crosses = (merge: Area): boolean => {
    const [start, size] = axis === 'rows' ? [merge.row, merge.numRows] : [merge.column, merge.numColumns];
    const end = start + size;
    const isMoved = start < first + count && first < end;
    return size > 1 && (isMoved || (start < destination && destination < end));
  };
  const line = axis === 'rows' ? 'row' : 'column';
  if (merges.some(crosses))
    fail(
      `Sorry, it is not possible to move a ${line} to a position that crosses a merged cell. Please unmerge and try again.`,
    );
};

/** Lines are frozen with all of the merged cells on them. */
export const checkFreeze = ({ merges }: SheetState, axis: Axis, count: number, fail: Fail): void => {
  const isCut = ({ row, column, numRows, numColumns }: Area): boolean =>
    axis === 'rows'
      ? row <= count && row + numRows - 1 > count
      : column <= count && column + numColumns - 1 > count;
  if (merges.some(isCut))
    fail(
      `Sorry, you can't freeze ${axis} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${axis} to include the complete merged cells.`,
    );
};

/** Whether a cell (from 0) is one of the merged cells that hold nothing. */
export const isCovered = ({ merges }: SheetState, row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.row - 1 &&
      row < merge.row - 1 + merge.numRows &&
      column >= merge.column - 1 &&
      column < merge.column - 1 + merge.numColumns &&
      !(row === merge.row - 1 && column === merge.column - 1),
  );

/** Merged cells within an area go along with it; what is merged where they land is unmerged. */
export const carryMerges = (
  from: SheetState,
  area: Area,
  to: SheetState,
  landing: Area,
  isCut: boolean,
): void => {
  const carried = touched(from, area);
  if (isCut) from.merges = from.merges.filter((merge) => !carried.includes(merge));
  to.merges = to.merges.filter((merge) => !overlaps(merge, landing));
  for (const merge of carried)
    to.merges.push({
      ...merge,
      row: merge.row - area.row + landing.row,
      column: merge.column - area.column + landing.column,
    });
};
