/**
 * Where a tab's rows and columns stand. Rows are known by their ids and columns by their headers, never by
 * their places: people move both while a job runs.
 */
import { isFilledCell, type Cell, type Grid } from '../../sheets/cells/cell';
import { isBlankCell } from '../../sheets/declare/field';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { LINES_SEARCHED } from '../../sheets/headers/headers';
import type { Workbook } from '../ports';
import type { TabEdit } from '../write/edit';

/** How often a write is repeated when somebody moves rows or columns meanwhile. */
export const TRIES = 3;

/** Where a tab's rows and columns stand. */
export type RowPlaces = {
  /** The id or key of each line from the headers down; '' where there is none. */
  readonly ids: readonly string[];
  readonly headerRow: number;
  /** The headers as they stand, and their keys. */
  readonly headers: readonly string[];
  readonly keys: readonly string[];
  /** The last line with an id; the headers' line where there is none. */
  readonly last: number;
  /** All cells of the lines below the headers, where they were read in the same call; null: they weren't. */
  readonly below: Grid | null;
};

/** What is needed to find a tab's rows and columns again. */
type Known = Pick<TabEdit, 'tab' | 'headerRow' | 'headers' | 'key'>;

/**
 * Reads the headers and the column of ids. Throws where the ids have lost their header since the run read the
 * tab.
 *
 * @param lines how many lines the tab had when the run read it: where that makes few cells, they are read in
 * one call; null: nobody knows
 */
export function readPlaces(workbook: Workbook, edit: Known, lines: number | null = null): RowPlaces {
  const atOnce = lines === null ? null : placesAtOnce(workbook, edit, lines);
  if (atOnce) return atOnce;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const line = headerLineNow(workbook, edit);
    if (!line) break;
    const keys = headerKeys(line.headers);
    const column = placeOfHeader(keys, edit.key) + 1;
    const [header, ...below] = workbook
      .readDown(edit.tab, line.headerRow, column, 1)
      .map(([cell]) => cell ?? '');
    // Where they differ, somebody moved lines or columns between the two reads.
    if (header === undefined || headerKeys([header])[0] !== headerKeys([line.headers[column - 1] ?? ''])[0])
      continue;
    return placesOf(line, keys, below, null);
  }
  throw new Error(
    `The columns of "${edit.tab}" were changed while the job ran: "${edit.key}" isn't there any more. Please run it again.`,
  );
}

/** So many cells are read in the time of another call and a column of ids. */
const CELLS_AT_ONCE = 3_000;
/** Lines that are read below the last one: as they are blank, no row has come since. */
const SPARE_LINES = 3;

/** Null where it takes more cells, or where headers or rows aren't what the run read. */
function placesAtOnce(
  workbook: Workbook,
  { tab, headerRow, headers, key }: Known,
  lines: number,
): RowPlaces | null {
  const [rows, columns] = [lines - headerRow + 1 + SPARE_LINES, headers.length];
  if (lines < headerRow || columns === 0 || rows * columns > CELLS_AT_ONCE) return null;
  const cells = orNull(() => workbook.readBlock({ tab, row: headerRow, column: 1, rows, columns }));
  if (!cells || cells.slice(-SPARE_LINES).some(isFilledLine)) return null;
  const [line = [], ...below] = cells;
  const [keys, known] = [headerKeys(line), headerKeys(headers)];
  const place = placeOfHeader(keys, key);
  if (place < 0 || !keys.every((each, index) => each === known[index])) return null;
  const ids = below.map((row) => row[place] ?? '');
  return placesOf({ headerRow, headers: line }, keys, ids, below);
}

/** What a call answers; null where the grid ends before what it asks for. */
function orNull<Result>(call: () => Result): Result | null {
  try {
    return call();
  } catch {
    return null;
  }
}

export const isFilledLine = (cells: readonly Cell[]): boolean => cells.some(isFilledCell);

function placesOf(
  { headerRow, headers }: HeaderLine,
  keys: readonly string[],
  idCells: readonly Cell[],
  below: Grid | null,
): RowPlaces {
  const ids = idCells.map(idIn);
  const filled = ids.flatMap((id, index) => (id === '' ? [] : [index]));
  const last = headerRow + 1 + (filled[filled.length - 1] ?? -1);
  return { ids, headerRow, headers: headers.map(String), keys, last, below };
}

/** An id as it stands in its cell; white space is none. */
const idIn = (cell: Cell): string => (cell === '' ? '' : String(cell).trim());

type HeaderLine = { readonly headerRow: number; readonly headers: readonly Cell[] };

/**
 * A line of headers. It is read as wide as the grid was when the range was named: a column that came in just
 * then has pushed the last header out of it. So where one is missing, the line is read once more.
 *
 * @param known the headers that stood there
 */
export function readHeaders(
  workbook: Workbook,
  tab: string,
  line: number,
  known: readonly Cell[],
): readonly Cell[] {
  const headers = workbook.readLine(tab, line);
  const standing = new Set(['', ...headerKeys(headers)]);
  return headerKeys(known).every((key) => standing.has(key)) ? headers : workbook.readLine(tab, line);
}

/** The line of the headers, where it was or wherever it was moved to among the first lines. */
function headerLineNow(workbook: Workbook, edit: Known): HeaderLine | null {
  const headers = readHeaders(workbook, edit.tab, edit.headerRow, edit.headers);
  if (placeOfHeader(headerKeys(headers), edit.key) >= 0) return { headerRow: edit.headerRow, headers };
  const lines = workbook.readHead(edit.tab, LINES_SEARCHED);
  const found = headerLineAmong(edit, lines);
  return found === null ? null : { headerRow: found, headers: lines[found - 1] ?? [] };
}

/** Which of the first lines, from 1, bears the headers that a run saw; null: none has that of the ids. */
export function headerLineAmong(
  { headers, key, headerRow }: Omit<Known, 'tab'>,
  lines: readonly (readonly Cell[])[],
): number | null {
  const known = new Set(headerKeys(headers).filter((each) => each !== ''));
  const scores = lines.slice(0, Math.max(LINES_SEARCHED, headerRow)).map((line) => {
    const keys = headerKeys(line);
    return placeOfHeader(keys, key) < 0 ? 0 : keys.filter((each) => known.has(each)).length;
  });
  const best = Math.max(0, ...scores);
  if (best === 0) return null;
  return scores[headerRow - 1] === best ? headerRow : scores.indexOf(best) + 1;
}

/** Whether headers and rows stand where they stood. */
export const areSamePlaces = (before: RowPlaces, now: RowPlaces): boolean =>
  before.headerRow === now.headerRow &&
  hasSameColumns(before, now) &&
  before.ids.slice(0, before.last - before.headerRow).every((id, index) => id === now.ids[index]);

/** Whether the columns stand where they stood; a new one on the right moves none. */
export const hasSameColumns = (before: Pick<RowPlaces, 'keys'>, now: Pick<RowPlaces, 'keys'>): boolean =>
  before.keys.every((key, index) => key === (now.keys[index] ?? ''));

/** Where headers of ours were written: the first one's column. */
type HeadersAt = { readonly tab: string; readonly line: number; readonly column: number };

/**
 * The headers that stood last on a line, and that ours were written over because so many blank columns came
 * in on their left meanwhile; [] where none was.
 *
 * @param before the line as it was read before ours were written there
 * @param now the line as it is since
 */
export function headersStruck(
  workbook: Workbook,
  { tab, line, column }: HeadersAt,
  before: readonly Cell[],
  now: readonly Cell[],
): readonly Cell[] {
  const blanksIn = (cells: readonly Cell[]): number =>
    headerKeys(cells.slice(0, column - 1)).filter((key) => key === '').length;
  const inserted = Math.max(0, blanksIn(now) - blanksIn(before));
  const keys = new Set(headerKeys(now));
  const last = before.slice(column - 1 - inserted, column - 1);
  if (!headerKeys(last).some((key) => key !== '' && !keys.has(key))) return [];
  // Blank to the left of ours: either a column came in just there, or the last one was deleted, and then
  // nothing stands below.
  const isDeleted =
    isBlankCell(now[column - 2] ?? '') &&
    workbook.readDown(tab, line + 1, column, 1).every(([cell]) => isBlankCell(cell ?? ''));
  return isDeleted ? [] : last;
}

/** The lines (from 1) of the rows with these ids, ascending. A blank id is nobody's. */
export function linesOf(places: RowPlaces, ids: ReadonlySet<string>): number[] {
  return places.ids.flatMap((id, index) => (id !== '' && ids.has(id) ? [places.headerRow + 1 + index] : []));
}
