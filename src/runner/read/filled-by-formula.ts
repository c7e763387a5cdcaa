/**
 * Columns that a formula of the office's own fills, from its header, its first row or the column beside it.
 */
import { isFilledCell, type Grid } from '../../sheets/cells/cell';
import { columnLetters } from '../../sheets/headers/headers';
import type { AnyTable, Layout, TableReading } from '../../sheets/declare/table';
import { stretches } from '../../sheets/write/stretches';
import type { Workbook } from '../ports';
import type { FilledColumn } from './filled-columns';

/** Results of these take as many lines as they need; cell functions of add-ins do, too. */
const FILLS_DOWN =
  /\b(?:ARRAYFORMULA|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|SEQUENCE|FLATTEN|TOCOL|LET|LAMBDA)\s*\(|^=\s*\{/i;
const FILLS_ASIDE =
  /\b(?:QUERY|IMPORT[A-Z]+|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|HSTACK|VSTACK|TOROW|CHOOSECOLS|CHOOSEROWS|WRAPROWS|WRAPCOLS|GOOGLEFINANCE|[A-Z]+_\w+)\s*\(|^=\s*\{[^;]*[,\\]/i;
/** A range without an end, such as A2:A: what is worked out of it goes to the end of the tab. */
const REACHES_DOWN = /\b[A-Z]{1,3}\d*:\$?[A-Z]{1,3}(?!\$?\d|\w)/i;
/**
 * A formula that fills a column stands in its header or right below it; the other lines are read with what is
 * to be written.
 */
const LINES_LOOKED_AT = 2;

export type Formulas = readonly (readonly string[])[];

/** So many cells are read across the whole tab; of more, the columns alone that are to be written. */
const CELLS_AT_ONCE = 10_000;
/** Columns that lie so near to each other are read together. */
const COLUMNS_BETWEEN = 3;

/**
 * The formulas from the headers down to a line: across the whole tab where it is small, else those of some
 * columns, by their indexes; of the others, the lines in which a formula stands that fills a column.
 */
export function formulasOf(
  workbook: Workbook,
  { table, layout, standing }: TableReading<AnyTable>,
  grid: Grid,
  lastLine: number,
  indexes: readonly number[] = [],
): Formulas {
  const wanted = Math.max(LINES_LOOKED_AT, lastLine - layout.headerLine + 1);
  const rows = Math.min(wanted, grid.length - layout.headerLine + 1);
  const columns = standing ?? layout.width;
  const read = (from: number, count: number, index: number, width: number) =>
    workbook.readFormulas({
      ...{ tab: table.name, row: layout.headerLine + from, column: index + 1 },
      ...{ rows: count, columns: width },
    });
  if (rows <= LINES_LOOKED_AT || rows * columns <= CELLS_AT_ONCE) return read(0, rows, 0, columns);
  const below: string[][] = Array.from({ length: rows - LINES_LOOKED_AT }, () => []);
  for (const { start, length } of nearEachOther(indexes.filter((index) => index < columns)))
    read(LINES_LOOKED_AT, below.length, start, length).forEach((cells, line) =>
      cells.forEach((formula, offset) => {
        if (formula !== '') (below[line] ?? [])[start + offset] = formula;
      }),
    );
  return [...read(0, LINES_LOOKED_AT, 0, columns), ...below];
}

/** Stretches of columns, with the few that lie between them. */
function nearEachOther(indexes: readonly number[]): { start: number; length: number }[] {
  const joined: { start: number; length: number }[] = [];
  for (const { start, length } of stretches([...new Set(indexes)])) {
    const last = joined[joined.length - 1];
    const between = last ? start - last.start - last.length : Infinity;
    if (last && between <= COLUMNS_BETWEEN) last.length += between + length;
    else joined.push({ start, length });
  }
  return joined;
}

/** How many cells of a column hold something below the headers. */
const filledIn = (grid: Grid, { headerLine }: Layout, index: number): number =>
  grid.slice(headerLine).filter((cells) => isFilledCell(cells[index])).length;

/**
 * The columns that a formula fills, by their index, with the cell in which it stands. Of a column that shows
 * more values than it has formulas, the others can only have been typed, or come from it; nobody can tell
 * which, so it counts as filled. One that shows nothing yet does, too, where the formula is the only one and
 * reaches down.
 */
export function filledColumns(
  workbook: Workbook,
  reading: TableReading<AnyTable>,
  grid: Grid,
  formulas: Formulas,
): ReadonlyMap<number, string> {
  const { table, layout } = reading;
  const system = new Set(
    [...layout.indexes].flatMap(([key, index]) => (table.columns[key]?.owner === 'system' ? [index] : [])),
  );
  const filled = new Map<number, string>();
  const anchors = formulas.flatMap((cells, offset) =>
    cells.flatMap((formula, index) =>
      formula !== '' && (FILLS_DOWN.test(formula) || FILLS_ASIDE.test(formula))
        ? [{ formula, index, line: layout.headerLine + offset }]
        : [],
    ),
  );
  for (const { formula, index, line } of anchors) {
    if (filled.has(index)) continue;
    const below = formulasBelow(workbook, reading, grid, index);
    const isHeader = line === layout.headerLine;
    const reachesDown = below <= (isHeader ? 0 : 1) && (isHeader || REACHES_DOWN.test(formula));
    if (filledIn(grid, layout, index) <= below && !reachesDown) continue;
    const place = `${columnLetters(index)}${line}`;
    filled.set(index, place);
    if (!FILLS_ASIDE.test(formula)) continue;
    for (let beside = index + 1; beside < layout.width; beside += 1) {
      if (system.has(beside) || filledIn(grid, layout, beside) === 0) break;
      if ((formulas[0]?.[beside] ?? '') !== '' || formulasBelow(workbook, reading, grid, beside) > 0) break;
      filled.set(beside, place);
    }
  }
  return filled;
}

/** How many cells of a column hold a formula below the headers. */
function formulasBelow(
  workbook: Workbook,
  { table, layout }: TableReading<AnyTable>,
  grid: Grid,
  index: number,
): number {
  const rows = grid.length - layout.headerLine;
  if (rows < 1) return 0;
  const block = { tab: table.name, row: layout.headerLine + 1, column: index + 1, rows, columns: 1 };
  return workbook.readFormulas(block).filter(([formula = '']) => formula !== '').length;
}

/** Those of a tab's columns that a formula fills, among these keys: what is written there would break it. */
export function filledColumnsOf(
  workbook: Workbook,
  reading: TableReading<AnyTable>,
  grid: Grid,
  keys: readonly string[],
): FilledColumn[] {
  const { table, tab, layout, exists } = reading;
  if (!exists || !keys.some((key) => layout.indexes.has(key))) return [];
  const filled = filledColumns(workbook, reading, grid, formulasOf(workbook, reading, grid, 0));
  return keys.flatMap((key) => {
    const place = filled.get(layout.indexes.get(key) ?? -1);
    const header = layout.headers.get(key) ?? '';
    return place === undefined ? [] : [{ table: table.name, key, tab, header, place }];
  });
}
