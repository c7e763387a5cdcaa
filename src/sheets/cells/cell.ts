/** What a cell holds, once the edge has turned the spreadsheet's dates into civil ones. */
import type { CivilDay } from '../../domain/calendar/civil-day';

/** A date, with its time of day in seconds (0 for a plain date), on the spreadsheet's own calendar. */
export type DateCell = { readonly day: CivilDay; readonly secondOfDay: number };

/**
 * A formula, written as such: only where a formula is meant (a link, a row put back as it was). `line` is the
 * one on which it stood: what it named of its own row it names of the row that it is written on.
 */
export type FormulaCell = { readonly formula: string; readonly line?: number };

/** '' is an empty cell. Text never becomes a formula, whatever it starts with. */
export type Cell = string | number | boolean | DateCell | FormulaCell;

/** Rows of cells, all of the same width. */
export type Grid = readonly (readonly Cell[])[];

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object' && 'day' in cell;
export const isFormulaCell = (cell: Cell): cell is FormulaCell =>
  typeof cell === 'object' && 'formula' in cell;

/** Whether something stands in a cell: an empty tick box is as good as an empty cell. */
export const isFilledCell = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell !== '' && cell !== false;

/** Whether two cells hold the same. */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return isDateCell(one) && isDateCell(other)
    ? one.day === other.day && one.secondOfDay === other.secondOfDay
    : isFormulaCell(one) && isFormulaCell(other) && one.formula === other.formula;
}

/** Days between the spreadsheet's day 0, 30 December 1899, and day 0 of civil days, 1 January 1970. */
const DAY_0 = 25_569;
const SECONDS_A_DAY = 86_400;

const numberOf = (cell: Cell): Cell =>
  isDateCell(cell) ? cell.day + DAY_0 + cell.secondOfDay / SECONDS_A_DAY : cell;

/**
 * Whether a cell holds what was written into it: among numbers a day reads as its number, and a number among
 * days as a day.
 */
export function isAsWritten(stands: Cell, written: Cell): boolean {
  const [one, other] = [numberOf(stands), numberOf(written)];
  return isSameCell(stands, written) || (typeof one === 'number' && one === other);
}

/** Whether two grids hold the same, cell by cell. */
export const isSameGrid = (one: Grid, other: Grid): boolean =>
  one.length === other.length &&
  one.every((cells, line) => {
    const others = other[line];
    return (
      cells.length === others?.length && cells.every((cell, column) => isSameCell(cell, others[column] ?? ''))
    );
  });

/**
 * As `isSameCell`, but an empty tick box is as good as an empty cell: the spreadsheet turns the one into the
 * other.
 */
export const isAlike = (one: Cell, other: Cell): boolean =>
  isSameCell(one === false ? '' : one, other === false ? '' : other);
