/** One row's cells as values, and what is to be reported about them. */
import type { CivilDay } from '../domain/calendar';
import type { Cell } from './cell';
import { cellText, shortened } from './cell-text';
import { isBlankCell, readerOf } from './field';
import type { Locale } from './locale';
import type { RowError } from './row-error';
import { headerOf, type AnyTable, type Column, type Layout } from './table';

const LONGEST_QUOTE = 80;

/** One column, ready to read: its place on the sheet, and its codec for this locale. */
export type ColumnReader = {
  readonly key: string;
  readonly column: Column<unknown>;
  /** As it stands on the tab. */
  readonly header: string;
  /** -1 where the column isn't there. */
  readonly index: number;
  readonly read: (cell: Cell) => unknown;
};

/** What a tab's rows are read with. */
export type RowReader = {
  readonly table: AnyTable;
  /** By which what is to have happened is judged; null: it isn't. */
  readonly today: CivilDay | null;
  readonly columns: readonly ColumnReader[];
  /** Those whose values are wanted. */
  readonly read: readonly ColumnReader[];
  /**
   * A row in which nothing stands. Every row is a copy of it: an object of fifty keys that is put together key by key takes
   * several times as long to make, and more to read and to copy.
   */
  readonly blank: Readonly<Record<string, unknown>>;
};

type Report = (column: string, cell: Cell, expected: string) => void;

/**
 * The table's columns, ready to read.
 *
 * @param wanted the keys of the columns to be read; the others are as if they were blank. Null: all
 */
export function rowReader(
  table: AnyTable,
  layout: Layout,
  { locale, today }: { readonly locale: Locale; readonly today: CivilDay | null },
  wanted: ReadonlySet<string> | null,
): RowReader {
  const columns = Object.entries(table.columns).map(([key, column]) => ({
    key,
    column,
    header: headerOf(layout, key, column),
    index: layout.indexes.get(key) ?? -1,
    read: readerOf(column.field, locale),
  }));
  const blanks = Object.fromEntries(columns.map(({ key, column }) => [key, column.field.blank]));
  const read = wanted === null ? columns : columns.filter(({ key }) => wanted.has(key));
  return { table, today, columns, read, blank: { id: '', line: 0, ...blanks } };
}

/** What stands in a cell, short enough for a message. */
export const quoteCell = (cell: Cell): string => shortened(cellText(cell).trim(), LONGEST_QUOTE) || 'nothing';

/** A cell's value; a cell that lacks what it needs, or can't be read, is reported and counts as blank. */
function readCell({ column, header, index, read }: ColumnReader, cell: Cell, report: Report): unknown {
  if (isBlankCell(cell)) {
    // A contact may stand there by the hidden id alone: that is judged where names are resolved.
    if (column.isRequired && column.idIn === null && index >= 0) report(header, cell, column.field.expected);
    return column.field.blank;
  }
  const value = read(cell);
  const remark = value === undefined ? column.field.expected : column.field.remark?.(cell);
  if (remark) report(header, cell, remark);
  return value === undefined ? column.field.blank : value;
}

/** What can't be by today counts as what it can, and is reported; so does what hangs on it. */
function keepToToday(
  reader: ColumnReader,
  values: Record<string, unknown>,
  today: CivilDay,
  tell: (expected: string) => void,
): void {
  const { column, key } = reader;
  const instead = column.field.asOf?.(values[key], today);
  if (!instead) return;
  tell(instead.expected);
  values[key] = instead.value;
  Object.assign(values, column.untilThen?.(values));
}

/** What is to be told about rows, beside their values. */
export type RowFindings = { readonly problems: RowError[]; readonly linesAhead: Set<number> };

/** A row's values by their columns' keys, its id and its line. */
export function readRow(
  { table, today, read, blank }: RowReader,
  cells: readonly Cell[],
  line: number,
  { problems, linesAhead }: RowFindings,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...blank, line };
  const report: Report = (column, cell, expected) =>
    problems.push({ tab: table.name, row: line, column, found: quoteCell(cell), expected });
  for (const reader of read) values[reader.key] = readCell(reader, cells[reader.index] ?? '', report);
  for (const { column, index } of read) {
    if (column.implies === null) continue;
    for (const [key, value] of Object.entries(column.implies(cells[index] ?? ''))) values[key] ??= value;
  }
  if (today !== null)
    for (const reader of read) {
      if (!reader.column.field.asOf) continue;
      keepToToday(reader, values, today, (expected) => {
        linesAhead.add(line);
        report(reader.header, cells[reader.index] ?? '', expected);
      });
    }
  if (table.id !== null) values.id = values[table.id] ?? '';
  return values;
}
