/** A tab's cells as rows of values. What can't be read is reported and counts as blank; the rest goes on. */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Cell, Grid } from '../cells/cell';
import { shortened } from '../../domain/text/shortened';
import { cellText } from '../cells/cell-text';
import { isBlankCell } from '../declare/field';
import { matchHeaders } from '../headers/headers';
import { isInMemory } from '../write/ids';
import { ANY_LOCALE, type Locale } from '../cells/locale';
import { readRow, rowReader, type RowReader } from './read-row';
import type { RowError } from './row-error';
import type { AnyTable, ColumnKey, Layout, RowOf, TableReading } from '../declare/table';

/** A tab as it was read, or what stops every job that needs it. */
export type ReadResult<T extends AnyTable> =
  | { readonly ok: true; readonly reading: TableReading<T> }
  | { readonly ok: false; readonly problems: readonly RowError[] };

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === false || isBlankCell(cell);

/** The last line in which anything stands but boxes that nobody ticked, or the header's. */
function lastLineOf(grid: Grid, headerLine: number): number {
  let last = grid.length;
  while (last > headerLine && grid[last - 1]?.every(isEmpty)) last -= 1;
  return Math.max(last, headerLine);
}

/** Whether a row holds nothing of the table's own; what the office keeps beside it makes no row. */
const isNoRow = (cells: readonly Cell[], { columns }: RowReader): boolean =>
  columns.every(({ index }) => isEmpty(cells[index]));

/**
 * Rows whose own id can't be used and that say the same get their line into the one by which they are known.
 */
function toldApart({ id: key }: AnyTable) {
  const seen = new Set<unknown>();
  return (row: Record<string, unknown>, line: number): Record<string, unknown> => {
    const { id } = row;
    if (typeof id !== 'string' || !isInMemory(id) || key === null) return row;
    const own = seen.has(id) ? `${id}#${line}` : id;
    seen.add(id);
    return { ...row, id: own, [key]: own };
  };
}

/**
 * The heading in the line above the headers; null where there is no such line, or it holds something else.
 */
function headingAbove({ headerLine, isHeading }: AnyTable, grid: Grid, line: number): Cell | null {
  if (headerLine === 1 || line === 1) return null;
  const heading = grid[line - 2]?.[0] ?? '';
  return isBlankCell(heading) || isHeading(cellText(heading)) ? heading : null;
}

/** A line that somebody has deleted, or written over, is never put back over what stands there. */
function headingMissing(tab: string, grid: Grid, line: number): RowError {
  const above = line === 1 ? '' : cellText(grid[line - 2]?.[0] ?? '');
  const found = above === '' ? 'the headers in the first line' : shortened(above, LONGEST_HEADING);
  const expected = 'a blank line above the headers, for the summary of the week: insert one there';
  return { tab, row: above === '' ? 1 : line - 1, column: '', found, expected };
}
const LONGEST_HEADING = 80;

/** The cells behind the rows, as they were read. */
const cellsBehind = (grid: Grid, { headerLine, indexes }: Layout) => ({
  headers: (grid[headerLine - 1] ?? []).map((cell) => cellText(cell).trim()),
  cellsOf: (line: number): readonly Cell[] => grid[line - 1] ?? [],
  shown: () => undefined,
  raw: (line: number, key: string): Cell => grid[line - 1]?.[indexes.get(key) ?? -1] ?? '',
});

/**
 * A tab's rows.
 *
 * @param grid all cells of the tab, from A1 on
 * @param locale how text dates and numbers are to be read
 * @param today by which what is to have happened is judged; null: it isn't
 * @param wanted the columns whose values are needed, where it isn't all of them: reading takes its time
 * @param tab the name under which the tab stands in the workbook
 */
export function readTable<T extends AnyTable>(
  table: T,
  grid: Grid,
  locale: Locale,
  today: CivilDay | null,
  wanted: ReadonlySet<ColumnKey<T>> | null = null,
  tab = table.name,
): ReadResult<T> {
  const match = matchHeaders(table, grid, tab);
  if (!match.ok) return match;
  const { layout } = match;
  const { headerLine } = layout;
  const reader = rowReader(table, layout, { locale, today }, wanted, tab, grid[headerLine - 1]);
  const lastLine = lastLineOf(grid, headerLine);
  const rows: RowOf<T>[] = [];
  const problems: RowError[] = [];
  const linesAhead = new Set<number>();
  const blankLines: number[] = [];
  const told = toldApart(table);
  grid.slice(headerLine, lastLine).forEach((cells, index) => {
    const line = headerLine + 1 + index;
    if (isNoRow(cells, reader)) blankLines.push(line);
    // Each value comes from the codec of the column that gives it its type.
    else rows.push(told(readRow(reader, cells, line, { problems, linesAhead }), line) as RowOf<T>);
  });
  const heading = headingAbove(table, grid, headerLine);
  if (table.headerLine > 1 && heading === null) problems.push(headingMissing(tab, grid, headerLine));
  const read = { rows, problems, linesAhead, layout, lastLine, blankLines, heading };
  return {
    ok: true,
    reading: { table, tab, exists: true, locale, today, ...read, ...cellsBehind(grid, layout) },
  };
}

/** The reading of a tab that isn't in the workbook yet. */
export const absentTable = <T extends AnyTable>(table: T, tab = table.name): TableReading<T> => ({
  table,
  tab,
  exists: false,
  locale: ANY_LOCALE,
  today: null,
  linesAhead: new Set(),
  rows: [],
  problems: [],
  layout: {
    headerLine: table.headerLine,
    width: 0,
    indexes: new Map(),
    headers: new Map(),
    missing: [],
    ownNumbers: null,
  },
  lastLine: table.headerLine,
  blankLines: [],
  heading: table.headerLine > 1 ? '' : null,
  headers: [],
  cellsOf: () => [],
  shown: () => undefined,
  raw: () => '',
});
