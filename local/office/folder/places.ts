/** Cells of a tab as few areas, and areas as their cells. */
import { parseArea } from '../../host/spreadsheet/a1';
import type { Area } from '../../host/state';

/** A cell; both count from 1. */
export type Place = { readonly row: number; readonly column: number };

/** A → 1, AA → 27. */
export const columnNumber = (letters: string): number => readArea(`${letters}1`)?.column ?? 0;

/** The area that `a1Of` wrote; undefined if the text is none. */
export const readArea = (text: string): Area | undefined =>
  CELLS.test(text) ? (parseArea(text, NO_OPEN_ENDS) ?? undefined) : undefined;

const CELLS = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;
const NO_OPEN_ENDS = { maxRows: 0, maxColumns: 0 };

/** The cells as few areas: runs down a column, then equal runs side by side. */
export const packPlaces = (places: readonly Place[]): Area[] => besides(runsDown(places));

/** Every cell of the area, row by row. */
export const placesOf = (area: Area): Place[] =>
  Array.from({ length: area.numRows * area.numColumns }, (_, i) => ({
    row: area.row + Math.floor(i / area.numColumns),
    column: area.column + (i % area.numColumns),
  }));

const runsDown = (places: readonly Place[]): Area[] => {
  const runs: Area[] = [];
  for (const { row, column } of places.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.numRows === row) last.numRows += 1;
    else runs.push({ row, column, numRows: 1, numColumns: 1 });
  }
  return runs;
};

const besides = (runs: readonly Area[]): Area[] => {
  const areas: Area[] = [];
  const byRows = runs.toSorted((a, b) => a.row - b.row || a.numRows - b.numRows || a.column - b.column);
  for (const run of byRows) {
    const last = areas.at(-1);
    const isBeside =
      last?.row === run.row && last.numRows === run.numRows && last.column + last.numColumns === run.column;
    if (isBeside) last.numColumns += 1;
    else areas.push({ ...run });
  }
  return areas;
};
