/**
 * An office's own tab as one of our tables: the columns that it brought and that bear the name of a
 * worked-out one give way, and what is missing stands on the right. Worked out on the cells as they were
 * read; the runner then does the same to the tab.
 */
import type { Cell, Grid } from '../cells/cell';
import { cellText } from '../cells/cell-text';
import { isBlankCell, readerOf } from '../declare/field';
import { formerNamesOn, type FormerNames } from './former-names';
import { foldHeader } from './header-keys';
import { knownColumns, LINES_SEARCHED, matchHeaders } from './headers';
import { lazilyFor, lazilyOf } from '../../domain/values/lazily';
import type { Locale } from '../cells/locale';
import { nameFrom, namePartsIn, namesInsteadIn } from './split-names';
import type { AnyTable, Column, Layout } from '../declare/table';

/** A header that gives way, and the key of the column whose name it bore. */
export type RenamedHeader = { readonly key: string; readonly before: string; readonly after: string };
/** A column of ours that is added on the right. */
export type AddedColumn = { readonly key: string; readonly header: string };

export type Adaptation = {
  /** The tab's cells as they are once it is done. */
  readonly grid: Grid;
  /** How many columns the tab has now. */
  readonly width: number;
  readonly renamed: readonly RenamedHeader[];
  readonly added: readonly AddedColumn[];
  /** The hidden columns that this run has added already. */
  readonly system: readonly AddedColumn[];
  /** The key of the added column that holds values: the name, made of first and last. */
  readonly filled: string | null;
  /** What of a tab of an earlier version is called otherwise today. */
  readonly former: FormerNames | null;
};

/** What a tab is adapted to. */
export type Wish = {
  /** The columns that are to be there, by their keys. */
  readonly wanted: (key: string) => boolean;
  /** The keys of the worked-out columns that hold the office's own values. */
  readonly theirs: readonly string[];
  /** Somebody has said yes to what columns are taken for: A, B and C count as tiers 1, 2 and 3. */
  readonly isAgreed: boolean;
  /** The tab is one of ours of an earlier version, under this name (null: today's); null: it isn't. */
  readonly former: Pick<FormerNames, 'tab'> | null;
};

const holdsValues = (grid: Grid, { headerLine }: Layout, place: number): boolean =>
  grid.slice(headerLine).some((cells) => !isBlankCell(cells[place] ?? '') && cells[place] !== false);

/**
 * Whether people themselves fill a worked-out column: the table can't do without it, and no other says it by
 * hand.
 */
const isTypedToo = ({ isNeeded, byHand }: Column<unknown>): boolean => isNeeded && byHand === null;

/**
 * The worked-out columns of a tab that hold values, by their keys: on a tab that Cultivate never wrote to,
 * the office's own.
 */
export function workedOutWithValues(table: AnyTable, grid: Grid): readonly string[] {
  const named = withName(table, grid)?.grid ?? grid;
  const match = matchHeaders(table, named);
  if (!match.ok) return [];
  const { layout } = match;
  return Object.entries(table.columns).flatMap(([key, column]) => {
    const place = layout.indexes.get(key);
    const isWorkedOut = column.owner === 'worked out' && !isTypedToo(column);
    return isWorkedOut && place !== undefined && holdsValues(named, layout, place) ? [key] : [];
  });
}

/** So many filled cells tell whose a column is. */
const CELLS_LOOKED_AT = 40;

/**
 * Of these worked-out columns, those that hold what Cultivate never writes there: the office has put its own
 * in the place of ours.
 */
export function replacedByTheirs(
  table: AnyTable,
  grid: Grid,
  keys: readonly string[],
  locale: Locale,
): readonly string[] {
  const match = matchHeaders(table, grid);
  if (!match.ok) return [];
  const { headerLine, indexes } = match.layout;
  return keys.filter((key) => {
    const [column, place] = [table.columns[key], indexes.get(key)];
    if (!column || place === undefined || isTypedToo(column)) return false;
    const read = readerOf(column.field, locale);
    const filled = grid
      .slice(headerLine)
      .map((cells) => cells[place] ?? '')
      .filter((cell) => !isBlankCell(cell) && cell !== false)
      .slice(0, CELLS_LOOKED_AT);
    return filled.filter((cell) => read(cell) === undefined).length * 2 > filled.length;
  });
}

/** Whether rows of the tab bear ids of our form. */
export const hasOurIds = (table: AnyTable, grid: Grid): boolean => bearersOfIds(grid)(table);

const bearersOfIds = lazilyOf((grid: Grid) => lazilyFor((table: AnyTable) => bearsIds(table, grid)));

function bearsIds(table: AnyTable, grid: Grid): boolean {
  const match = matchHeaders(table, grid);
  const place = match.ok ? match.layout.indexes.get(table.id ?? '') : undefined;
  if (!match.ok || place === undefined || table.idPrefix === null) return false;
  const ours = new RegExp(`^${table.idPrefix}\\d{4,}$`);
  const ids = grid
    .slice(match.layout.headerLine)
    .map((cells) => cellText(cells[place] ?? '').trim())
    .filter((id) => id !== '');
  return ids.length > 0 && ids.filter((id) => ours.test(id)).length * 2 > ids.length;
}

const padded = (cells: readonly Cell[], width: number): Cell[] => [
  ...cells,
  ...Array<Cell>(Math.max(0, width - cells.length)).fill(''),
];

/** All lines as wide as the widest; the very same where they are. */
const evened = (grid: Grid, width: number): Grid =>
  grid.every(({ length }) => length >= width) ? grid : grid.map((cells) => padded(cells, width));

/**
 * The tab with a column Name on its right, made of first and last names; null where it has one, or they
 * aren't there.
 */
function withName(table: AnyTable, grid: Grid): { readonly grid: Grid; readonly key: string } | null {
  const key = Object.keys(table.columns).find((each) => table.columns[each]?.isNeeded) ?? '';
  const header = table.columns[key]?.header ?? '';
  if (!table.isMadeFrom(grid.slice(0, LINES_SEARCHED)) || matchHeaders(table, grid).ok) return null;
  const line = grid.findIndex((cells) => namePartsIn(cells) !== null);
  const parts = namePartsIn(grid[line] ?? []) ?? [];
  const instead = namesInsteadIn(grid[line] ?? []);
  const width = widthOf(grid);
  const valueOn = (cells: readonly Cell[], index: number): Cell =>
    index < line ? '' : index === line ? header : nameFrom(cells, parts, instead);
  return { key, grid: grid.map((cells, index) => [...padded(cells, width), valueOn(cells, index)]) };
}

const widthOf = (grid: Grid): number => grid.reduce((most, cells) => Math.max(most, cells.length), 0);

const LETTERS = /^[a-c]$/i;

/**
 * What becomes of the header of a column that holds the office's own values under the name of a worked-out
 * one.
 */
function headerInstead(
  table: AnyTable,
  key: string,
  cells: readonly Cell[],
  layout: Layout,
  wish: Wish,
  locale: Locale,
): string {
  const column = table.columns[key];
  const twin = column?.byHand ? table.columns[column.byHand] : undefined;
  const filled = cells.filter((cell) => !isBlankCell(cell));
  if (twin && column?.byHand && layout.missing.includes(column.byHand)) {
    const read = readerOf(twin.field, locale);
    const isRead = (cell: Cell): boolean =>
      read(cell) !== undefined && (wish.isAgreed || !LETTERS.test(cellText(cell).trim()));
    // The few that can't be read are told, unless that would mean something.
    const count = filled.filter(isRead).length;
    const isEnough = twin.field.unread === undefined && count * 2 > filled.length;
    if (count === filled.length || isEnough) return twin.header;
  }
  return freeHeader(`${column?.header ?? ''} (before)`, [...layout.headers.values()]);
}

function freeHeader(header: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(foldHeader));
  let free = header;
  for (let number = 2; keys.has(foldHeader(free)); number += 1) free = `${header} ${number}`;
  return free;
}

/** The tab adapted; null where nothing is to be changed, or it can't be read. */
export function adapt(table: AnyTable, grid: Grid, wish: Wish, locale: Locale): Adaptation | null {
  const width = widthOf(grid);
  const named = withName(table, grid);
  const lines = evened(named?.grid ?? grid, width);
  const match = matchHeaders(table, lines);
  if (!match.ok) return null;
  const { layout } = match;
  const headers = [...(lines[layout.headerLine - 1] ?? [])];
  const withHeaders = () => lines.map((cells, index) => (index === layout.headerLine - 1 ? headers : cells));
  const renamed = wish.theirs.flatMap((key): RenamedHeader[] => {
    const place = layout.indexes.get(key);
    if (place === undefined) return [];
    const below = lines.slice(layout.headerLine).map((cells) => cells[place] ?? '');
    const after = headerInstead(table, key, below, layout, wish, locale);
    const before = cellText(headers[place] ?? '');
    headers[place] = after;
    return [{ key, before, after }];
  });
  const former = wish.former && formerNamesOn(table, withHeaders(), layout, wish.former.tab);
  for (const { place, after } of former?.headers ?? []) headers[place] = after;
  const known = knownColumns(table, headers);
  const more = Object.entries(table.columns).flatMap(([key, column]): AddedColumn[] => {
    const isMissing = !known.has(column) && column.owner !== 'system';
    // One that the table can't do without has given way to the office's own.
    return isMissing && (column.isNeeded || wish.wanted(key)) ? [{ key, header: column.header }] : [];
  });
  const filled = named === null ? [] : [{ key: named.key, header: table.columns[named.key]?.header ?? '' }];
  const added = [...filled, ...more];
  if (renamed.length + added.length === 0 && former === null) return null;
  return {
    grid: withHeaders().map((cells, index) => [
      ...cells,
      ...more.map(({ header }): Cell => (index === layout.headerLine - 1 ? header : '')),
    ]),
    ...{ width, renamed, added, system: [], filled: named?.key ?? null, former },
  };
}
