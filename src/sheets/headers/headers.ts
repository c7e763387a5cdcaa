/** Finding a tab's columns by their headers, wherever they stand and however they are spelt. */
import type { Cell, Grid } from '../cells/cell';
import { cellText } from '../cells/cell-text';
import { isBlankCell } from '../declare/field';
import { foldHeader } from './header-keys';
import { ID_HEADER_BESIDE, isErrorValue, isNumbered, isNumberedId } from '../write/ids';
import type { RowError } from '../read/row-error';
import type { AnyTable, Column, Layout, TableReading } from '../declare/table';
import { lazilyFor, lazilyOf } from '../../domain/values/lazily';

/** The first lines of a tab, among which its headers stand: people put titles and blank lines above them. */
export const LINES_SEARCHED = 12;

/** The columns' places, or what stops every job that needs the tab. */
export type HeaderMatch =
  | { readonly ok: true; readonly layout: Layout }
  | { readonly ok: false; readonly problems: readonly RowError[] };

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A header as it stands, and the index of its column. */
type Place = { readonly index: number; readonly header: string };
type Places = ReadonlyMap<string, readonly Place[]>;

/** Where each folded header stands; a line of a tab is asked for each table that it might be. */
const placesOf = lazilyOf((headers: readonly Cell[]): Places => {
  const places = new Map<string, Place[]>();
  headers.forEach((cell, index) => {
    const folded = foldHeader(cell);
    if (folded === '') return;
    const place = { index, header: cellText(cell).trim() };
    places.set(folded, [...(places.get(folded) ?? []), place]);
  });
  return places;
});

/** The columns of the sheet that bear one of these words, which are folded. */
const placesOfWords = (places: Places, words: readonly string[]): readonly Place[] =>
  words.flatMap((word) => places.get(word) ?? []);

const foldedOnce = (words: readonly string[]): readonly string[] => [...new Set(words.map(foldHeader))];
const ownWordsOf = lazilyFor(({ header, aliases }: Column<unknown>) => foldedOnce([header, ...aliases]));
const partsOf = lazilyFor(({ notBeside }: Column<unknown>) => foldedOnce(notBeside));
/** Whether the sheet keeps the column in parts, of which one bears its words. */
const isInParts = (places: Places, column: Column<unknown>): boolean =>
  partsOf(column).some((word) => places.has(word));
const standInsOf = lazilyFor(({ standIns }: Column<unknown>) => foldedOnce(standIns));

/** The columns of the sheet that bear this header or an alias of it. */
const ownPlacesFor = (places: Places, column: Column<unknown>): readonly Place[] =>
  isInParts(places, column) ? [] : placesOfWords(places, ownWordsOf(column));
const bearsItself = (places: Places, column: Column<unknown>): boolean =>
  !isInParts(places, column) && ownWordsOf(column).some((word) => places.has(word));
const bearsStandIn = (places: Places, column: Column<unknown>): boolean =>
  standInsOf(column).some((word) => places.has(word));

/**
 * The columns of the sheet that bear this header or an alias of it; where none does, those that stand in for
 * it.
 */
function placesFor(places: Places, column: Column<unknown>): readonly Place[] {
  const own = ownPlacesFor(places, column);
  if (own.length > 0) return own;
  // Of several words that stand in for it, the first counts: the others are the office's own.
  const word = standInsOf(column).find((each) => places.has(each));
  return word === undefined ? [] : placesOfWords(places, [word]);
}

/**
 * Columns of the sheet for one of ours, without those that bear our header and nothing else while another
 * holds values.
 */
function placesInUse(column: Column<unknown>, places: Places, below: Grid): readonly Place[] {
  const found = placesFor(places, column);
  if (found.length < 2) return found;
  const isEmptyOfOurs = ({ header, index }: Place): boolean =>
    header === column.header && below.every((cells) => isBlankCell(cells[index] ?? ''));
  const others = found.filter((place) => !isEmptyOfOurs(place));
  const hasValues = others.some(({ index }) => below.some((cells) => !isBlankCell(cells[index] ?? '')));
  return hasValues ? others : found;
}

/**
 * Columns that only Cultivate makes: with so many of them a tab is ours, and so is its ID column, whatever
 * stands there by now.
 */
export const SYSTEM_COLUMNS_OF_OURS = 2;

/**
 * Whether an ID column is ours: by its values, most of which have our form, or by what Cultivate has put
 * beside it.
 */
function holdsOurIds(table: AnyTable, places: Places, below: Grid, { index }: Place): boolean {
  const values = below.flatMap((cells) => {
    const cell = cells[index] ?? '';
    return isBlankCell(cell) || isErrorValue(cell) ? [] : [cellText(cell).trim()];
  });
  const ours = values.filter((value) => isNumberedId(value, table)).length;
  const system = Object.entries(table.columns).filter(
    ([key, column]) => key !== table.id && column.owner === 'system' && bearsItself(places, column),
  );
  return ours * 2 >= values.length || system.length >= SYSTEM_COLUMNS_OF_OURS;
}

/**
 * The columns with the ids of a numbered table's rows: ours, and one of the office's own numbers, which stays
 * as it is.
 */
function idPlacesIn(
  table: AnyTable,
  column: Column<unknown>,
  places: Places,
  below: Grid,
): { readonly ours: readonly Place[]; readonly own: Place | null } {
  const found = placesInUse(column, places, below);
  const beside = placesOfWords(places, [foldHeader(ID_HEADER_BESIDE)]);
  const [place, another] = found;
  if (!place || another) return { ours: [...beside, ...found], own: null };
  if (beside.length === 0)
    return holdsOurIds(table, places, below, place) ? { ours: found, own: null } : { ours: [], own: place };
  const isBesideBlank = beside.every(({ index }) => below.every((cells) => isBlankCell(cells[index] ?? '')));
  return isBesideBlank &&
    below.some((cells) => isNumberedId(cellText(cells[place.index] ?? '').trim(), table))
    ? { ours: found, own: null }
    : { ours: beside, own: place };
}

function doubledColumn(
  tab: string,
  line: number,
  column: Column<unknown>,
  places: readonly Place[],
): RowError {
  const found = [...places]
    .sort((one, other) => one.index - other.index)
    .map(({ header, index }) => `${header} (${columnLetters(index)})`);
  return {
    tab,
    row: line,
    column: column.header,
    found: `${found.length} columns: ${found.join(' and ')}`,
    expected: `one column ${column.header}: rename the other`,
  };
}

const missingColumn = (tab: string, line: number, column: Column<unknown>): RowError => ({
  tab,
  row: line,
  column: column.header,
  found: 'no such column',
  expected: `a column with the header ${column.header}`,
});

/** The table's columns that stand in a line of headers. */
export const knownColumns = (table: AnyTable, cells: readonly Cell[]): ReadonlySet<Column<unknown>> =>
  columnsIn(cells)(table).known;

/** The columns of a table that stand in a line: by words of their own, and by any. */
const columnsIn = lazilyOf((cells: readonly Cell[]) =>
  lazilyFor(({ columns }: AnyTable) => {
    const places = placesOf(cells);
    const all = places.size === 0 ? [] : Object.values(columns);
    const own = new Set(all.filter((column) => bearsItself(places, column)));
    return { own, known: new Set(all.filter((column) => own.has(column) || bearsStandIn(places, column))) };
  }),
);

/**
 * The line of the headers, from 1: where they should stand, unless another of the first lines bears more of
 * them, and all that the table can't do without. Words that only stand in for a header don't tell there:
 * "Client" may be somebody's kind.
 */
export function headerLineIn(table: AnyTable, grid: Grid): number {
  const columns = Object.values(table.columns);
  const counts = grid.slice(0, LINES_SEARCHED).map((cells, index) => {
    if (index === table.headerLine - 1) return knownColumns(table, cells).size;
    const { own } = columnsIn(cells)(table);
    const isAlone = own.size === 1 && cells.filter((cell) => !isBlankCell(cell)).length > 1;
    return isAlone || columns.some((column) => column.isNeeded && !own.has(column)) ? 0 : own.size;
  });
  const most = Math.max(0, ...counts);
  return most === 0 || counts[table.headerLine - 1] === most ? table.headerLine : counts.indexOf(most) + 1;
}

/**
 * Where the table's columns stand on the tab. A column that may be missing is listed in the layout; one that
 * is required, or stands there twice, stops the job.
 *
 * @param tab the name under which the tab stands in the workbook
 */
export const matchHeaders = (table: AnyTable, grid: Grid, tab = table.name): HeaderMatch =>
  matchesOf(grid)(table)(tab);

/** The same cells are matched before they are adapted, and by each question about them. */
const matchesOf = lazilyOf((grid: Grid) =>
  lazilyFor((table: AnyTable) => lazilyFor((tab: string) => match(table, grid, tab))),
);

function match(table: AnyTable, grid: Grid, tab: string): HeaderMatch {
  const headerLine = headerLineIn(table, grid);
  const cells = grid[headerLine - 1] ?? [];
  const places = placesOf(cells);
  const below = grid.slice(headerLine);
  const indexes = new Map<string, number>();
  const headers = new Map<string, string>();
  const missing: string[] = [];
  const problems: RowError[] = [];
  let ownNumbers: number | null = null;
  for (const [key, column] of Object.entries(table.columns)) {
    const isId = key === table.id && isNumbered(table);
    const { ours: found, own } = isId
      ? idPlacesIn(table, column, places, below)
      : { ours: placesInUse(column, places, below), own: null };
    ownNumbers = own?.index ?? ownNumbers;
    const [place] = found;
    if (found.length > 1) problems.push(doubledColumn(tab, headerLine, column, found));
    else if (place) {
      indexes.set(key, place.index);
      headers.set(key, place.header);
    } else if (column.isNeeded) problems.push(missingColumn(tab, headerLine, column));
    else missing.push(key);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, layout: { headerLine, width: cells.length, indexes, headers, missing, ownNumbers } };
}

/**
 * What a person is told about a tab's missing columns that aren't required; those of the system are added
 * unasked.
 */
export function missingColumns({ table, tab, layout }: TableReading<AnyTable>): readonly RowError[] {
  const headers = layout.missing.flatMap((key) => {
    const column = table.columns[key];
    return column && column.owner !== 'system' ? [column.header] : [];
  });
  if (headers.length === 0) return [];
  const found = `no column ${headers.join(', ')}`;
  const expected = 'these too, if you want what needs them; without a column that is switched off';
  return [{ tab, row: layout.headerLine, column: '', found, expected }];
}
