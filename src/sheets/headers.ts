/** Finding a tab's columns by their headers, wherever they stand and however they are spelt. */
import type { Cell, Grid } from './cell';
import { cellText } from './cell-text';
import type { RowError } from './row-error';
import type { AnyTable, Column, Layout } from './table';

/** Where columns are looked for when they aren't in the line they should be in. */
const LINES_SEARCHED = 5;

/** The columns' places, or what stops every job that needs the tab. */
export type HeaderMatch =
  | { readonly ok: true; readonly layout: Layout }
  | { readonly ok: false; readonly problems: readonly RowError[] };

/** A header by its letters and digits alone: case, spaces, hyphens and signs without width don't count. */
export const foldHeader = (cell: Cell): string =>
  cellText(cell)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A header as it stands, and the index of its column. */
type Place = { readonly index: number; readonly header: string };
type Places = ReadonlyMap<string, readonly Place[]>;

/** Where each folded header stands. */
function placesOf(headers: readonly Cell[]): Places {
  const places = new Map<string, Place[]>();
  headers.forEach((cell, index) => {
    const folded = foldHeader(cell);
    const place = { index, header: cellText(cell).trim() };
    if (folded !== '') places.set(folded, [...(places.get(folded) ?? []), place]);
  });
  return places;
}

/** The columns of the sheet that bear this header or an alias of it; where none does, those that stand in for it. */
function placesFor(places: Places, column: Column<unknown>): readonly Place[] {
  const find = (words: readonly string[]) =>
    [...new Set(words.map(foldHeader))].flatMap((word) => places.get(word) ?? []);
  const own = find([column.header, ...column.aliases]);
  return own.length > 0 ? own : find(column.standIns);
}

function doubledColumn(table: AnyTable, column: Column<unknown>, places: readonly Place[]): RowError {
  const found = [...places]
    .sort((one, other) => one.index - other.index)
    .map(({ header, index }) => `${header} (${columnLetters(index)})`);
  return {
    tab: table.name,
    row: table.headerLine,
    column: column.header,
    found: `${found.length} columns: ${found.join(' and ')}`,
    expected: `one column ${column.header}: rename the other`,
  };
}

/** Says where the header seems to stand, when it isn't in its line. */
function strayLine(table: AnyTable, column: Column<unknown>, grid: Grid): string {
  const line = grid
    .slice(0, LINES_SEARCHED)
    .findIndex((cells) => placesFor(placesOf(cells), column).length > 0);
  return line < 0 ? '' : `; it seems to stand in line ${line + 1}, move it to line ${table.headerLine}`;
}

const missingColumn = (table: AnyTable, column: Column<unknown>, grid: Grid): RowError => ({
  tab: table.name,
  row: table.headerLine,
  column: column.header,
  found: 'no such column',
  expected: `a column with the header ${column.header}${strayLine(table, column, grid)}`,
});

/**
 * Where the table's columns stand on the tab. A column that may be missing is listed in the layout; one that is
 * required, or stands there twice, stops the job.
 */
export function matchHeaders(table: AnyTable, grid: Grid): HeaderMatch {
  const cells = grid[table.headerLine - 1] ?? [];
  const places = placesOf(cells);
  const indexes = new Map<string, number>();
  const headers = new Map<string, string>();
  const missing: string[] = [];
  const problems: RowError[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    const found = placesFor(places, column);
    const [place] = found;
    if (found.length > 1) problems.push(doubledColumn(table, column, found));
    else if (place) {
      indexes.set(key, place.index);
      headers.set(key, place.header);
    } else if (column.isRequired) problems.push(missingColumn(table, column, grid));
    else missing.push(key);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, layout: { width: cells.length, indexes, headers, missing } };
}

/** What a person is told about a tab's missing columns that aren't required; those of the system are added unasked. */
export function missingColumns(table: AnyTable, { missing }: Layout): readonly RowError[] {
  const headers = missing.flatMap((key) => {
    const column = table.columns[key];
    return column && column.owner !== 'system' ? [column.header] : [];
  });
  if (headers.length === 0) return [];
  const found = `no column ${headers.join(', ')}`;
  const expected = 'these too, if you want what needs them; without a column that is switched off';
  return [{ tab: table.name, row: table.headerLine, column: '', found, expected }];
}
