/**
 * What a tab of an earlier version calls otherwise than today: itself, its headers, and words in its cells.
 */
import type { Cell, Grid } from '../cells/cell';
import { cellText } from '../cells/cell-text';
import { foldHeader } from './header-keys';
import type { AnyTable, Layout } from '../declare/table';

/** A header of an earlier version, the place of its column from 0, and what it is today. */
type FormerHeader = { readonly place: number; readonly before: string; readonly after: string };
/** A cell with a word of an earlier version: its line, the key of its column, and the word of today. */
type FormerWord = { readonly line: number; readonly key: string; readonly after: Cell };

export type FormerNames = {
  /**
   * The name that the tab has, where it is one of an earlier version; null where it is today's, or the
   * office's own.
   */
  readonly tab: string | null;
  readonly headers: readonly FormerHeader[];
  readonly words: readonly FormerWord[];
};

/**
 * What is to be called otherwise on a tab; null: nothing.
 *
 * @param tab its name, where that is one of an earlier version
 */
export function formerNamesOn(
  table: AnyTable,
  grid: Grid,
  layout: Layout,
  tab: string | null,
): FormerNames | null {
  const headers = formerHeaders(table, grid[layout.headerLine - 1] ?? [], layout);
  const words = formerWords(table, grid, layout);
  return tab === null && headers.length + words.length === 0 ? null : { tab, headers, words };
}

const formerHeaders = ({ columns }: AnyTable, cells: readonly Cell[], { indexes }: Layout): FormerHeader[] =>
  [...indexes].flatMap(([key, place]) => {
    const { header = '', formerHeaders: former = [] } = columns[key] ?? {};
    const before = cellText(cells[place] ?? '');
    return former.some((each) => foldHeader(each) === foldHeader(before))
      ? [{ place, before, after: header }]
      : [];
  });

const formerWords = ({ columns }: AnyTable, grid: Grid, { headerLine, indexes }: Layout): FormerWord[] =>
  [...indexes].flatMap(([key, place]) => {
    const wordToday = columns[key]?.field.wordToday;
    if (!wordToday) return [];
    return grid.slice(headerLine).flatMap((cells, index) => {
      const after = wordToday(cells[place] ?? '');
      return after === null ? [] : [{ line: headerLine + 1 + index, key, after }];
    });
  });
