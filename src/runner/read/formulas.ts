/**
 * What formulas keep a run from writing. A formula that shows nothing isn't blank; and one that fills the
 * cells below or beside it shows an error, and all its values are gone, as soon as anything is written into
 * one of these.
 */
import { isFilledCell, type Cell, type Grid } from '../../sheets/cells/cell';
import { EXPECTED_ID, isNumbered } from '../../sheets/write/ids';
import type { RowError } from '../../sheets/read/row-error';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import type { Workbook } from '../ports';
import type { AppendedRow, CellEdit, ColumnEdit } from '../write/edit';
import { filledColumns, formulasOf, type Formulas } from './filled-by-formula';
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

/** The first and the last of some lines; 0 for none. There are more of them than a call takes arguments. */
const endsOf = (lines: readonly number[]): readonly [number, number] => [
  lines.reduce((least, line) => Math.min(least, line), lines[0] ?? 0),
  lines.reduce((most, line) => Math.max(most, line), 0),
];

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
  const indexes = [...columns.map(({ key }) => key), reading.table.id ?? ''].flatMap(
    (key) => layout.indexes.get(key) ?? [],
  );
  const formulas = formulasOf(workbook, reading, grid, lastLine, indexes);
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
  const hasFormula = formulas.slice(1).some((cells) => (cells[index] ?? '') !== '');
  const [keptFirst] = kept;
  return {
    column: {
      header: planned.header,
      // As one block, or with its neighbours, it would turn formulas into what they show.
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
    if (place === undefined || !appended.some(({ cells }) => isFilledCell(cells[index]))) return [];
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
