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

/** Where each folded header stands. */
function placesOf(headers: readonly Cell[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const folded = foldHeader(header);
    if (folded !== '') places.set(folded, [...(places.get(folded) ?? []), index]);
  });
  return places;
}

/** The columns of the sheet that bear this header or an alias of it; where none does, those that stand in for it. */
function placesFor(
  places: ReadonlyMap<string, readonly number[]>,
  column: Column<unknown>,
): readonly number[] {
  const find = (words: readonly string[]) => [
    ...new Set(words.flatMap((word) => places.get(foldHeader(word)) ?? [])),
  ];
  const own = find([column.header, ...column.aliases]);
  return own.length > 0 ? own : find(column.standIns);
}

function doubledColumn(
  table: AnyTable,
  column: Column<unknown>,
  places: readonly number[],
  headers: readonly Cell[],
) {
  const found = [...places]
    .sort((one, other) => one - other)
    .map((index) => `${cellText(headers[index] ?? '').trim()} (${columnLetters(index)})`);
  return {
    tab: table.name,
    row: table.headerLine,
    column: column.header,
    found: `${found.length} columns: ${found.join(' and ')}`,
    expected: `one column ${column.header}: rename the other`,
  };
}

/** Says where the headers seem to stand, when they aren't in their line. */
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
  const headers = grid[table.headerLine - 1] ?? [];
  const places = placesOf(headers);
  const indexes = new Map<string, number>();
  const missing: string[] = [];
  const problems: RowError[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    const [index, ...others] = placesFor(places, column);
    if (others.length > 0) problems.push(doubledColumn(table, column, placesFor(places, column), headers));
    else if (index !== undefined) indexes.set(key, index);
    else if (column.isRequired) problems.push(missingColumn(table, column, grid));
    else missing.push(key);
  }
  if (problems.length > 0) return { ok: false, problems };
  const asTheyStand = [...indexes].map(
    ([key, index]) => [key, cellText(headers[index] ?? '').trim()] as const,
  );
  return { ok: true, layout: { width: headers.length, indexes, headers: new Map(asTheyStand), missing } };
}

/** What a person is told about a missing column that isn't required: it switches off what needs it. */
export const missingColumns = (table: AnyTable, layout: Layout): readonly RowError[] =>
  layout.missing.map((key) => {
    const column = table.columns[key];
    return {
      tab: table.name,
      row: table.headerLine,
      column: column?.header ?? key,
      found: 'no such column',
      expected: `a column ${column?.header ?? key}; what needs it is switched off`,
    };
  });
