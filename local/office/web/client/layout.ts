/** The sizes of a tab's rows and columns, and which cells' texts reach over their neighbours. */
import type { CellView, TabView } from '../contract';
import { fontOf, heightOf, LEAST_HEIGHT, PADDING, widthOf } from './measure';

const DEFAULT_WIDTH = 100;

export type Layout = {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** By row and column in view: how many pixels wide a text may be drawn that doesn't fit its cell. */
  readonly reaches: ReadonlyMap<number, ReadonlyMap<number, number>>;
};

export const layOut = (tab: TabView): Layout => {
  const widths = tab.columns.map(({ size }) => size ?? DEFAULT_WIDTH);
  const merged = mergedCells(tab, widths);
  const reaches = new Map<number, Map<number, number>>();
  const heights = tab.rows.map(({ size }, row) => {
    const cells = tab.cells[row] ?? [];
    const reach = reachesIn(cells, tab, widths, merged.get(row));
    if (reach.size > 0) reaches.set(row, reach);
    if (size !== null) return size;
    return cells.reduce((most, cell, column) => {
      const style = cell && tab.styles[cell.style];
      if (!cell || !style || cell.text === '') return most;
      const width = merged.get(row)?.get(column) ?? widths[column] ?? DEFAULT_WIDTH;
      return Math.max(most, heightOf(cell.text, style, width));
    }, LEAST_HEIGHT);
  });
  return { widths, heights, reaches };
};

/** By row and column in view: the width of the merged cells that begin there. */
const mergedCells = (tab: TabView, widths: readonly number[]): Map<number, Map<number, number>> => {
  const found = new Map<number, Map<number, number>>();
  for (const { row, column, numColumns } of tab.merges) {
    const at = tab.rows.findIndex(({ number }) => number === row);
    const from = tab.columns.findIndex(({ number }) => number === column);
    if (at < 0 || from < 0) continue;
    const width = tab.columns.reduce(
      (sum, { number }, index) =>
        number >= column && number < column + numColumns ? sum + (widths[index] ?? 0) : sum,
      0,
    );
    const inRow = found.get(at) ?? new Map<number, number>();
    found.set(at, inRow.set(from, width));
  }
  return found;
};

/** A text that doesn't wrap runs on over empty cells on its right. */
const reachesIn = (
  cells: readonly (CellView | null)[],
  tab: TabView,
  widths: readonly number[],
  merged: ReadonlyMap<number, number> | undefined,
): Map<number, number> => {
  const reaches = new Map<number, number>(merged ?? []);
  cells.forEach((cell, column) => {
    const style = cell && tab.styles[cell.style];
    if (!cell || !style || style.wraps || style.align !== 'left' || cell.text === '') return;
    if (reaches.has(column) || cell.choices !== undefined) return;
    const needed = widthOf(cell.text.replaceAll('\n', ' '), fontOf(style)) + 2 * PADDING.aside;
    let width = widths[column] ?? DEFAULT_WIDTH;
    if (needed <= width) return;
    for (let next = column + 1; next < widths.length && needed > width; next += 1) {
      const neighbour = cells[next];
      if (neighbour && (neighbour.text !== '' || neighbour.isTicked !== undefined)) break;
      width += widths[next] ?? 0;
    }
    if (width > (widths[column] ?? 0)) reaches.set(column, width);
  });
  return reaches;
};
