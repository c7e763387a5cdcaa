/**
 * Ids for rows that have none, under the lock and before the job thinks. They are only ever written into
 * blank cells (but for a copied row's), and never taken back.
 */
import { isAlike, type Cell } from '../../sheets/cells/cell';
import { cellText } from '../../sheets/cells/cell-text';
import { isBlankCell } from '../../sheets/declare/field';
import {
  EXPECTED_ID,
  giveIds,
  idsInMemory,
  withIds,
  type IdGift,
  type IdGifts,
} from '../../sheets/write/ids';
import { headerKeys, keyOf, placeOfHeader } from '../../sheets/headers/header-keys';
import type { RowError } from '../../sheets/read/row-error';
import { stretches } from '../../sheets/write/stretches';
import type { AnyTable, Layout, TableReading } from '../../sheets/declare/table';
import type { Workbook } from '../ports';
import { linesWithFormula } from '../read/formulas';
import type { ReadTab, TabRead } from '../read/read-tab';
import { readHeaders, TRIES } from './places';

/** How a tab is read again, and how its new rows get their tick boxes and dropdowns. */
export type TabTools = {
  readonly read: ReadTab;
  readonly dress: (tab: TabRead, gifts: readonly IdGift[]) => void;
};

/**
 * The tab with an id on every row. Ids were written while people may have been sorting, so the tab is read
 * again: an id that landed on a row which had its own gives way to that one, and one on a blank line goes.
 *
 * @param giftsFor the ids to give to a tab as it stands
 * @return the tab as it then stands, the ids that were given, the copied rows that got an id of their own,
 * and the rows that can't get one because a formula stands there: they are read, by ids in memory
 */
export function withEveryId(
  workbook: Workbook,
  tab: TabRead,
  { read, dress }: TabTools,
  giftsFor: (reading: TableReading<AnyTable>) => IdGifts,
): {
  readonly tab: TabRead;
  readonly ids: readonly string[];
  readonly problems: readonly RowError[];
} {
  let problems: readonly RowError[] = [];
  let ids: readonly string[] = [];
  let now = tab;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const given = giftsFor(now.reading);
    if (given.gifts.length === 0) break;
    const { gifts, taken } = writableOf(workbook, now.reading, given.gifts);
    if (gifts.length === 0)
      return { tab: inMemory(now, taken), ids, problems: [...problems, ...formulasAt(now.reading, taken)] };
    const lines = new Set(gifts.map(({ line }) => line));
    problems = [...problems, ...given.problems.filter(({ row }) => lines.has(row))];
    ids = [...ids, ...gifts.map(({ id }) => id)];
    now = writeGifts(workbook, now, gifts, read);
    dress(now, gifts);
  }
  // Cells that keep nothing that is written to them: merged ones, whose first holds what all of them show.
  const left = new Set(giftsFor(now.reading).gifts.map(({ line }) => line));
  if (left.size === 0) return { tab: now, ids, problems };
  return { tab: inMemory(now, left), ids, problems: [...problems, ...mergedAt(now.reading, left)] };
}

/**
 * The ids that can be written, and the lines on which a formula stands in the way: it isn't blank, whatever
 * it shows.
 */
export function writableOf(
  workbook: Workbook,
  reading: TableReading<AnyTable>,
  gifts: readonly IdGift[],
): { readonly gifts: readonly IdGift[]; readonly taken: ReadonlySet<number> } {
  const taken = linesWithFormula(
    workbook,
    reading,
    gifts.map(({ line }) => line),
  );
  return { gifts: gifts.filter(({ line }) => !taken.has(line)), taken };
}

const inMemory = (tab: TabRead, lines: ReadonlySet<number>): TabRead => ({
  ...tab,
  reading: withIds(tab.reading, idsInMemory(tab.reading, lines)),
});

/** The rows without an id that can't get one, told without giving any. */
export function formulasForIds(workbook: Workbook, { reading }: TabRead): RowError[] {
  const { gifts } = giveIds(reading);
  return gifts.length === 0 ? [] : formulasAt(reading, writableOf(workbook, reading, gifts).taken);
}

const formulasAt = (reading: TableReading<AnyTable>, lines: ReadonlySet<number>): RowError[] =>
  problemsAt(reading, lines, 'a formula that shows nothing, or what another row shows');

const mergedAt = (reading: TableReading<AnyTable>, lines: ReadonlySet<number>): RowError[] =>
  problemsAt(
    reading,
    lines,
    'a cell that keeps nothing that is written to it, as one merged with those above',
  );

const problemsAt = (
  { table, tab, layout }: TableReading<AnyTable>,
  lines: ReadonlySet<number>,
  found: string,
): RowError[] =>
  [...lines].map((row) => ({
    tab,
    row,
    column: layout.headers.get(table.id ?? '') ?? '',
    found,
    expected: EXPECTED_ID,
  }));

/**
 * Writes ids into blank cells; answers the tab as it then stands. The headers are read before and after: what
 * was written while a column came, went or moved goes back to what stood there, and is written again in the
 * column of ids.
 */
export function writeGifts(
  workbook: Workbook,
  before: TabRead,
  gifts: readonly IdGift[],
  read: ReadTab,
): TabRead {
  const { table, layout } = before.reading;
  const header = keyOf(before.grid[layout.headerLine - 1] ?? [], layout.indexes.get(table.id ?? ''));
  let after = before;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const index = placeOfHeader(
      headerKeys(readHeaders(workbook, table.name, layout.headerLine, [header])),
      header,
    );
    if (index < 0) return tries === 0 ? read(table) : after;
    writeDown(workbook, table.name, index + 1, new Map(gifts.map(({ line, id }) => [line, id])));
    workbook.flush();
    after = read(table);
    const hasMoved = after.reading.layout.indexes.get(table.id ?? '') !== index;
    const strays = hasMoved ? struckBy(gifts, { before, after, index }) : strayGifts(before, after, gifts);
    if (strays.size > 0) {
      writeDown(workbook, table.name, index + 1, strays);
      workbook.flush();
      after = read(table);
    }
    if (!hasMoved) break;
  }
  return after;
}

/**
 * What belongs into the cells of another column, which came under the ids while they were written: by its
 * header, what stood there.
 */
function struckBy(
  gifts: readonly IdGift[],
  { before, after, index }: { readonly before: TabRead; readonly after: TabRead; readonly index: number },
): Map<number, Cell> {
  const [then, now] = [before, after].map(keysOnTheTab);
  const own = placeOfHeader(then ?? [], now?.[index] ?? '');
  return new Map(
    gifts
      .filter(({ line, id }) => after.grid[line - 1]?.[index] === id)
      .map(({ line }) => [line, before.grid[line - 1]?.[own] ?? '']),
  );
}

/**
 * The keys of a tab's headers as they stand there: what gives way in the reading hasn't yet, and whether it
 * does may hang on the very ids that strayed under it.
 */
function keysOnTheTab({ grid, reading, adaptation }: TabRead): readonly string[] {
  const renamed = [...(adaptation?.renamed ?? []), ...(adaptation?.former?.headers ?? [])];
  const before = new Map(renamed.map((header) => [header.after, header.before]));
  const headers = grid[reading.layout.headerLine - 1] ?? [];
  return headerKeys(headers.map((header) => before.get(cellText(header)) ?? header));
}

/**
 * What belongs into the cells in which an id landed that isn't that row's: the row's own id, or nothing. The
 * office's own columns don't count: formulas stand there on blank lines too, and show something else on each.
 */
function strayGifts(
  { grid: linesThen, reading: { table, layout: then } }: TabRead,
  { grid: linesNow, reading: { layout: now } }: TabRead,
  gifts: readonly IdGift[],
): Map<number, string> {
  const own = table.id ?? '';
  const beside = [...then.indexes.keys()].filter((key) => key !== own && now.indexes.has(key));
  const cellOf = (layout: Layout, cells: readonly Cell[], key: string): Cell =>
    cells[layout.indexes.get(key) ?? -1] ?? '';
  const given = new Set(gifts.map(({ id }) => id));
  const standing = new Set(linesNow.map((cells) => cellOf(now, cells, own)));
  const overwritten = linesThen.filter((cells) => {
    const id = cellOf(then, cells, own);
    return !isBlankCell(id) && !standing.has(id);
  });
  const strays = new Map<number, string>();
  linesNow.forEach((cells, place) => {
    if (!given.has(String(cellOf(now, cells, own)))) return;
    const struck = overwritten.find((row) =>
      beside.every((key) => isAlike(cellOf(then, row, key), cellOf(now, cells, key))),
    );
    if (struck) strays.set(place + 1, String(cellOf(then, struck, own)));
    else if (beside.every((key) => isBlank(cellOf(now, cells, key)))) strays.set(place + 1, '');
  });
  return strays;
}

const isBlank = (cell: Cell = ''): boolean => cell === false || isBlankCell(cell);

function writeDown(workbook: Workbook, tab: string, column: number, ids: ReadonlyMap<number, Cell>): void {
  for (const { start, length } of stretches([...ids.keys()]))
    workbook.write(
      tab,
      start,
      column,
      Array.from({ length }, (_, offset) => [ids.get(start + offset) ?? '']),
    );
}
