/**
 * Columns that a formula of the office's own fills, from its header, its first row or the column beside it.
 */
import type { Cell, Grid } from '../../sheets/cells/cell';
import { columnLetters } from '../../sheets/headers/headers';
import type { AnyTable, Layout, TableReading } from '../../sheets/declare/table';
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

/** The formulas from the headers down to a line, across the whole tab. */
export function formulasOf(
  workbook: Workbook,
  { table, layout, standing }: TableReading<AnyTable>,
  grid: Grid,
  lastLine: number,
): Formulas {
  const wanted = Math.max(LINES_LOOKED_AT, lastLine - layout.headerLine + 1);
  const rows = Math.min(wanted, grid.length - layout.headerLine + 1);
  const block = {
    tab: table.name,
    row: layout.headerLine,
    column: 1,
    rows,
    columns: standing ?? layout.width,
  };
  return workbook.readFormulas(block);
}

export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell !== '' && cell !== false;

/** How many cells of a column hold something below the headers. */
const filledIn = (grid: Grid, { headerLine }: Layout, index: number): number =>
  grid.slice(headerLine).filter((cells) => isFilled(cells[index])).length;

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
      const isItsOwn = system.has(beside) || formulas.some((cells) => (cells[beside] ?? '') !== '');
      if (isItsOwn || filledIn(grid, layout, beside) === 0) break;
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
