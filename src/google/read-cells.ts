/** Reading the spreadsheet's cells, while people put rows in and take them out. */
import type { Cell, Grid } from '../sheets/cells/cell';
import type { CivilTime } from '../sheets/cells/civil-time';
import { columnLetters } from '../sheets/headers/headers';
import type { Block, Workbook } from '../runner/ports';
import { toGrid } from './to-grid';
import type { Sheet } from './tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Larger reads were refused or timed out; a spreadsheet holds ten times as many cells. */
export const CELLS_A_READ = 1_000_000;
/** How often a tab is read at most while somebody puts rows in or takes them out. */
const READ_TRIES = 3;
/** So many lines are read below the last: blank, unless rows were put in since the tab was measured. */
const SPARE_ROWS = 3;

type ReadMethods = Pick<
  Workbook,
  'read' | 'readLine' | 'readHead' | 'readDown' | 'readBlock' | 'readFormulas' | 'readShown'
>;

export function readMethods(sheetOf: (tab: string) => Sheet, time: CivilTime): ReadMethods {
  const rangeOf = ({ tab, row, column, rows, columns }: Block): Range =>
    sheetOf(tab).getRange(row, column, rows, columns);
  return {
    read: (tab) => readInChunks(sheetOf(tab), time),
    readLine: (tab, row) => {
      const sheet = sheetOf(tab);
      const values = onceMore(
        () => sheet.getRange(`${row}:${row}`).getValues(),
        () => (row > sheet.getMaxRows() ? [] : sheet.getRange(`${row}:${row}`).getValues()),
      );
      return toGrid(values, time)[0] ?? [];
    },
    readHead: (tab, lines) => readHead(sheetOf(tab), lines, time),
    readDown: (tab, fromRow, column, columns, atMost) => {
      const sheet = sheetOf(tab);
      const from = `${columnLetters(column - 1)}${fromRow}`;
      const to = (last: number, row: number | '') =>
        sheet.getRange(`${from}:${columnLetters(last - 1)}${row}`).getValues();
      const last = column + columns - 1;
      const cells = onceMore(
        () => to(last, atMost === undefined ? '' : fromRow + atMost - 1),
        () => to(Math.min(last, sheet.getMaxColumns()), ''),
      ).slice(0, atMost);
      return toGrid(cells, time);
    },
    readBlock: (block) => toGrid(rangeOf(block).getValues(), time),
    readShown: (block) => chunksOf(block).flatMap((chunk) => rangeOf(chunk).getDisplayValues()),
    readFormulas: (block) => chunksOf(block).flatMap((chunk) => rangeOf(chunk).getFormulas()),
  };
}

/**
 * All cells of a tab. Where rows were put in or taken out while it was read, some are missing or stand there
 * twice: it is read again.
 */
function readInChunks(sheet: Sheet, time: CivilTime): Grid {
  const atOnce = readAtOnce(sheet, time);
  if (atOnce !== null) return atOnce;
  let grid = readAsFarAsSeen(sheet, time);
  for (let tries = 1; tries < READ_TRIES && sheet.getLastRow() !== grid.length; tries += 1)
    grid = readAsFarAsSeen(sheet, time);
  return grid;
}

/**
 * All cells of a tab that a single read takes, with the lines below: as these are blank, and the last line
 * isn't, no row was put in or taken out since the tab was measured. Null: it has to be read with more care.
 */
function readAtOnce(sheet: Sheet, time: CivilTime): Grid | null {
  const data = sheet.getDataRange();
  const [rows, columns] = [data.getNumRows(), data.getNumColumns()];
  if ((rows + SPARE_ROWS) * columns > CELLS_A_READ) return null;
  const grid = orNull(() => toGrid(sheet.getRange(1, 1, rows + SPARE_ROWS, columns).getValues(), time));
  if (grid?.slice(rows).some(isFilled) !== false) return null;
  if (isFilled(grid[rows - 1])) return grid.slice(0, rows);
  return rows === 1 && columns === 1 ? [] : null;
}

const isFilled = (cells: readonly Cell[] = []): boolean => cells.some((cell) => cell !== '');

/** What a call answers; null where the grid ends before what it asks for. */
function orNull<Result>(call: () => Result): Result | null {
  try {
    return call();
  } catch {
    return null;
  }
}

function readHead(sheet: Sheet, lines: number, time: CivilTime): Grid {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return [];
  return toGrid(sheet.getRange(1, 1, Math.min(lines, rows), columns).getValues(), time);
}

/**
 * A range is as long as the grid was when it was named: a row deleted before it is read makes it too long.
 * And somebody else's tab may be narrower than one of ours.
 */
export function onceMore<Result>(read: () => Result, again = read): Result {
  try {
    return read();
  } catch {
    return again();
  }
}

/** A block in blocks of whole rows, each of at most as many cells as a read takes. */
function chunksOf(block: Block): Block[] {
  const rowsARead = Math.max(1, Math.floor(CELLS_A_READ / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rowsARead) }, (_, index) => ({
    ...block,
    row: block.row + index * rowsARead,
    rows: Math.min(rowsARead, block.rows - index * rowsARead),
  }));
}

function readAsFarAsSeen(sheet: Sheet, time: CivilTime): Grid {
  const data = sheet.getDataRange();
  const [rows, columns] = [data.getNumRows(), data.getNumColumns()];
  const rowsARead = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const grid: Cell[][] = [];
  for (let row = 1; row <= rows; row += rowsARead) {
    const chunk = sheet.getRange(row, 1, Math.min(rowsARead, rows - row + 1), columns);
    for (const line of toGrid(chunk.getValues(), time)) grid.push(line);
  }
  return rows === 1 && columns === 1 && grid[0]?.[0] === '' ? [] : grid;
}
