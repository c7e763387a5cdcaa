/** Cell references as people write them: `B2`, `A2:C`, `3:5`, `'This week'!A1`. */
import type { Area } from '../state';

/** The letters of a column, from 1: `A`, `Z`, `AA`. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

/** The number of a column, from 1, by its letters. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Splits `Tab!A1` or `'My tab'!A1`; without a tab the name is null. */
export const splitTab = (reference: string): { tab: string | null; cells: string } => {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!parts) return { tab: null, cells: reference };
  return { tab: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, cells: parts[3] ?? '' };
};

/**
 * The area of a reference without tab, on a grid of this size; null when it is none. Open ends reach the
 * edge.
 */
export const parseArea = (reference: string, size: { maxRows: number; maxColumns: number }): Area | null => {
  const parts = /^\$?([a-z]{0,3})\$?(\d*)(?::\$?([a-z]{0,3})\$?(\d*))?$/i.exec(reference.trim());
  if (!parts) return null;
  const [, fromLetters = '', fromRow = '', toLetters, toRow] = parts;
  const isSingle = toLetters === undefined;
  if (fromLetters + fromRow === '' || (isSingle && (!fromLetters || !fromRow))) return null;
  if (!isSingle && toLetters + (toRow ?? '') === '') return null;
  const row = fromRow ? Number(fromRow) : 1;
  const column = fromLetters ? columnNumber(fromLetters) : 1;
  if (isSingle) return { row, column, numRows: 1, numColumns: 1 };
  const endRow = toRow ? Number(toRow) : size.maxRows;
  const endColumn = toLetters ? columnNumber(toLetters) : size.maxColumns;
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    numRows: Math.abs(endRow - row) + 1,
    numColumns: Math.abs(endColumn - column) + 1,
  };
};

/** `B2` or `B2:C5`. */
export const a1Of = ({ row, column, numRows, numColumns }: Area): string => {
  const first = `${columnLetters(column)}${row}`;
  if (numRows === 1 && numColumns === 1) return first;
  return `${first}:${columnLetters(column + numColumns - 1)}${row + numRows - 1}`;
};

/** As `a1Of`, on a grid of this size: whole rows are `5:7`, and whole columns `D:F`. */
export const a1On = (area: Area, size: { maxRows: number; maxColumns: number }): string => {
  const { row, column, numRows, numColumns } = area;
  const isWide = column === 1 && numColumns === size.maxColumns;
  const isHigh = row === 1 && numRows === size.maxRows;
  if (isWide && !isHigh) return `${row}:${row + numRows - 1}`;
  if (isHigh && !isWide) return `${columnLetters(column)}:${columnLetters(column + numColumns - 1)}`;
  return a1Of(area);
};

/** Whether two areas of a tab have a cell in common. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.numRows &&
  b.row < a.row + a.numRows &&
  a.column < b.column + b.numColumns &&
  b.column < a.column + a.numColumns;
