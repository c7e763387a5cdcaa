/**
 * What formulas keep a run from writing. A formula that shows nothing isn't blank; and one that fills the
 * cells below or beside it shows an error, and all its values are gone, as soon as anything is written into
 * one of these.
 */
import type { Cell, Grid } from '../../sheets/cells/cell';
import { columnLetters } from '../../sheets/headers/headers';
import { EXPECTED_ID, isNumbered } from '../../sheets/write/ids';
import type { RowError } from '../../sheets/read/row-error';
import type { AnyTable, Layout, TableReading } from '../../sheets/declare/table';
import type { Workbook } from '../ports';
import type { AppendedRow, CellEdit, ColumnEdit } from '../write/edit';
import type { FilledColumn } from './filled-columns';

/** A column as a plan wants it written, before anybody looked for formulas. */
export type PlannedColumn = Omit<ColumnEdit, 'cells'> & {
  readonly key: string;
  readonly cells: readonly (CellEdit & { readonly isAsked: boolean; readonly line: number })[];
};

/** What is left to be written of a plan for one tab. */
export type Heeded = {
  readonly columns: readonly ColumnEdit[];
  readonly appended: readonly AppendedRow[];
  /** Cells that were left as they are because of a formula, one a column. */
  readonly left: readonly RowError[];
  /** The columns that a formula fills, among what was left. */
  readonly filled: readonly FilledColumn[];
  /** What can't be left out without doing something else than what was asked. */
  readonly stops: readonly RowError[];
};

/** Results of these take as many lines as they need; cell functions of add-ins do, too. */
const FILLS_DOWN =
  /\b(?:ARRAYFORMULA|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|SEQUENCE|FLATTEN|TOCOL|LET|LAMBDA)\s*\(|^=\s*\{/i;
const FILLS_ASIDE =
  /\b(?:QUERY|IMPORT[A-Z]+|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|HSTACK|VSTACK|TOROW|CHOOSECOLS|CHOOSEROWS|WRAPROWS|WRAPCOLS|GOOGLEFINANCE|[A-Z]+_\w+)\s*\(|^=\s*\{[^;]*[,\\]/i;
/**
 * A formula that fills a column stands in its header or right below it; the other lines are read with what is
 * to be written.
 */
const LINES_LOOKED_AT = 2;

type Formulas = readonly (readonly string[])[];

/** The formulas from the headers down to a line, across the whole tab. */
function formulasOf(
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

/** The first and the last of some lines; 0 for none. There are more of them than a call takes arguments. */
const endsOf = (lines: readonly number[]): readonly [number, number] => [
  lines.reduce((least, line) => Math.min(least, line), lines[0] ?? 0),
  lines.reduce((most, line) => Math.max(most, line), 0),
];

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell !== '' && cell !== false;

/** How many cells of a column hold something below the headers. */
const filledIn = (grid: Grid, { headerLine }: Layout, index: number): number =>
  grid.slice(headerLine).filter((cells) => isFilled(cells[index])).length;

/**
 * The columns that a formula fills, by their index, with the cell in which it stands. Of a column that shows
 * more values than it has formulas, the others can only have been typed, or come from it; nobody can tell
 * which, so it counts as filled.
 */
function filledColumns(
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
    if (filled.has(index) || !isMostlyValues(workbook, reading, grid, index)) continue;
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

function isMostlyValues(
  workbook: Workbook,
  { table, layout }: TableReading<AnyTable>,
  grid: Grid,
  index: number,
): boolean {
  const rows = grid.length - layout.headerLine + 1;
  if (rows < LINES_LOOKED_AT) return false;
  const block = { tab: table.name, row: layout.headerLine, column: index + 1, rows, columns: 1 };
  const formulas = workbook.readFormulas(block).filter(([formula = '']) => formula !== '').length;
  return filledIn(grid, layout, index) > formulas;
}

/**
 * What is left of the changes to a tab where formulas stand: a call, and another for each column that one may
 * fill.
 */
export function heedFormulas(
  workbook: Workbook,
  reading: TableReading<AnyTable>,
  grid: Grid,
  planned: { readonly columns: readonly PlannedColumn[]; readonly appended: readonly AppendedRow[] },
): Heeded {
  const { columns, appended } = planned;
  const { layout } = reading;
  if (!reading.exists || layout.width === 0 || columns.length + appended.length === 0)
    return asPlanned(workbook, reading, grid, planned);
  const [, lastLine] = endsOf(columns.flatMap(({ cells }) => cells.map(({ line }) => line)));
  const formulas = formulasOf(workbook, reading, grid, lastLine);
  const filled = filledColumns(workbook, reading, grid, formulas);
  const heeded = columns.map((column) => heedIn(column, reading, formulas, filled));
  const rows = heedInRows(reading, appended, filled);
  const left = [...heeded.flatMap((each) => each.left), ...rows.left];
  return {
    columns: heeded.map(({ column }) => column).filter(({ cells }) => cells.length > 0),
    appended: rows.appended,
    left,
    filled: filledAmong(left, reading, filled),
    stops: [...heeded.flatMap(({ stops }) => stops), ...rows.stops],
  };
}

/** Of what was left, the columns that a formula fills. */
function filledAmong(
  left: readonly RowError[],
  { table, tab, layout }: TableReading<AnyTable>,
  filled: ReadonlyMap<number, string>,
): FilledColumn[] {
  const headers = new Set(left.map(({ column }) => column));
  return [...layout.indexes].flatMap(([key, index]) => {
    const [place, header = ''] = [filled.get(index), layout.headers.get(key)];
    return place !== undefined && headers.has(header) ? [{ table: table.name, key, tab, header, place }] : [];
  });
}

/** The changes to a tab as they were planned, whatever stands there. */
export const asPlanned = (
  _workbook: Workbook,
  _reading: TableReading<AnyTable>,
  _grid: Grid,
  {
    columns,
    appended,
  }: { readonly columns: readonly PlannedColumn[]; readonly appended: readonly AppendedRow[] },
): Heeded => ({ columns: columns.map(withoutLines), appended, left: [], filled: [], stops: [] });

const withoutLines = ({ header, isOurs, cells }: PlannedColumn): ColumnEdit => ({
  header,
  isOurs,
  cells: cells.map(({ id, before, after }) => ({ id, before, after })),
});

function heedIn(
  planned: PlannedColumn,
  { table, tab, layout }: TableReading<AnyTable>,
  formulas: Formulas,
  filled: ReadonlyMap<number, string>,
): { readonly column: ColumnEdit; readonly left: RowError[]; readonly stops: RowError[] } {
  const index = layout.indexes.get(planned.key) ?? -1;
  const formulaOn = (line: number) => formulas[line - layout.headerLine]?.[index] ?? '';
  const place = filled.get(index);
  const [first] = planned.cells;
  if (place !== undefined) {
    const told = filledError(
      tab,
      layout.headers.get(planned.key) ?? planned.header,
      first?.line ?? layout.headerLine,
      place,
    );
    const isAsked = planned.cells.some((cell) => cell.isAsked);
    const column = { header: planned.header, isOurs: planned.isOurs, cells: [] };
    return { column, left: isAsked ? [] : [told], stops: isAsked ? [told] : [] };
  }
  // An id that a formula shows may be another row's tomorrow: nothing is written by it.
  const idIndex = isNumbered(table) ? (layout.indexes.get(table.id ?? '') ?? -1) : -1;
  const hasFormulaAsId = (line: number) => (formulas[line - layout.headerLine]?.[idIndex] ?? '') !== '';
  const isKept = ({ isAsked, line }: PlannedColumn['cells'][number]) =>
    hasFormulaAsId(line) || (!isAsked && formulaOn(line) !== '');
  const kept = planned.cells.filter(isKept);
  const written = planned.cells.filter((cell) => !isKept(cell));
  const lines = written.map(({ line }) => line);
  const [from, to] = endsOf(lines);
  const hasFormula = formulas.some(
    (cells, offset) =>
      (cells[index] ?? '') !== '' && offset + layout.headerLine >= from && offset + layout.headerLine <= to,
  );
  const [keptFirst] = kept;
  return {
    column: {
      header: planned.header,
      // As one block it would turn the formulas between its changed cells into what they show.
      isOurs: planned.isOurs && !hasFormula,
      cells: written.map(({ id, before, after, line }) => ({
        id,
        before: formulaOn(line) === '' ? before : { formula: formulaOn(line), line },
        after,
      })),
    },
    left: keptFirst
      ? [
          hasFormulaAsId(keptFirst.line)
            ? idError(tab, layout.headers.get(table.id ?? '') ?? '', keptFirst.line)
            : keptError(
                tab,
                { ...planned, header: layout.headers.get(planned.key) ?? planned.header },
                keptFirst.line,
              ),
        ]
      : [],
    stops: [],
  };
}

const idError = (tab: string, column: string, row: number): RowError => ({
  tab,
  row,
  column,
  found: 'a formula',
  expected: EXPECTED_ID,
});

const keptError = (tab: string, { header, isOurs }: PlannedColumn, row: number): RowError => ({
  tab,
  row,
  column: header,
  found: 'a formula',
  expected: isOurs
    ? 'nothing of yours in a column that Cultivate works out: it was left as it is'
    : 'a blank cell, to be filled: it was left as it is',
});

const filledError = (tab: string, header: string, row: number, place: string): RowError => ({
  tab,
  row,
  column: header,
  found: `a column that the formula in ${place} fills`,
  expected:
    'values: whatever is written there turns all of it into #REF!, so nothing was (copy the column, and paste its values only)',
});

/**
 * New rows get nothing in a column that a formula fills; where such a row needs it, nothing is appended at
 * all.
 */
function heedInRows(
  { table, tab, layout }: TableReading<AnyTable>,
  appended: readonly AppendedRow[],
  filled: ReadonlyMap<number, string>,
): Pick<Heeded, 'appended' | 'left' | 'stops'> {
  const errors = [...layout.indexes].flatMap(([key, index]) => {
    const place = filled.get(index);
    if (place === undefined || !appended.some(({ cells }) => isFilled(cells[index]))) return [];
    const header = layout.headers.get(key) ?? '';
    const error = filledError(tab, header, layout.headerLine + 1, place);
    return [{ isRequired: table.columns[key]?.isRequired === true, error }];
  });
  const emptied = (cells: readonly Cell[]) => cells.map((cell, index) => (filled.has(index) ? '' : cell));
  return {
    appended: filled.size === 0 ? appended : appended.map((row) => ({ ...row, cells: emptied(row.cells) })),
    left: errors.filter(({ isRequired }) => !isRequired).map(({ error }) => error),
    stops: errors.filter(({ isRequired }) => isRequired).map(({ error }) => error),
  };
}

/**
 * The lines of an id column on which a formula stands: it shows nothing, and yet no id can be written there.
 */
export function linesWithFormula(
  workbook: Workbook,
  { table, layout }: TableReading<AnyTable>,
  lines: readonly number[],
): ReadonlySet<number> {
  const index = layout.indexes.get(table.id ?? '');
  const [first, last] = endsOf(lines);
  if (index === undefined || lines.length === 0) return new Set();
  const block = { tab: table.name, row: first, column: index + 1, rows: last - first + 1, columns: 1 };
  const formulas = workbook.readFormulas(block);
  return new Set(lines.filter((line) => (formulas[line - first]?.[0] ?? '') !== ''));
}
