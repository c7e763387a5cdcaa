/** One row's cells as values, and what is to be reported about them. */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Cell } from '../cells/cell';
import { LONGEST_QUOTE, shortened } from '../../domain/text/shortened';
import { cellText } from '../cells/cell-text';
import { isBlankCell, readerOf } from '../declare/field';
import { isPlaceholder } from './placeholders';
import { EXPECTED_ID, idInMemory, isErrorValue, isNumbered, isNumberedId } from '../write/ids';
import type { Locale } from '../cells/locale';
import { lazilyFor } from '../../domain/values/lazily';
import type { RowError } from './row-error';
import { headerOf, type AnyTable, type Column, type Layout, type OwnColumnRead } from '../declare/table';

/** One column, ready to read: its place on the sheet, and its codec for this locale. */
type ColumnReader = {
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
  /** The tab's name in the workbook. */
  readonly tab: string;
  readonly columns: readonly ColumnReader[];
  /** Those whose values are wanted and that stand there: a row is blank in all others. */
  readonly read: readonly ColumnReader[];
  /** Of these, those whose cells say something about others, and those that are judged by the day. */
  readonly implying: readonly ColumnReader[];
  readonly judged: readonly ColumnReader[];
  /** Where an ID column of the office's own stands; null: there is none. */
  readonly ownNumbers: number | null;
  /** Columns of the office's own that say something of ours. */
  readonly own: readonly { readonly header: string; readonly index: number; readonly read: OwnColumnRead }[];
  /**
   * A row in which nothing stands. Every row is a copy of it: an object of fifty keys that is put together
   * key by key takes several times as long to make, and more to read and to copy.
   */
  readonly blank: Readonly<Record<string, unknown>>;
};

type Report = (column: string, cell: Cell, expected: string) => void;

/**
 * One reader a column, with what it has read: a job reads most of its tabs twice, and drafting again and
 * again.
 */
const readerFor = lazilyFor((column: Column<unknown>) =>
  lazilyFor((locale: Locale) => readerOf(column.field, locale)),
);

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
  tab: string,
  headers: readonly Cell[] = [],
): RowReader {
  const columns = Object.entries(table.columns).map(([key, column]) => ({
    key,
    column,
    header: headerOf(layout, key, column),
    index: layout.indexes.get(key) ?? -1,
    read: readerFor(column)(locale),
  }));
  const blanks = Object.fromEntries(columns.map(({ key, column }) => [key, column.field.blank]));
  const read = columns.filter(({ key, index }) => index >= 0 && (wanted === null || wanted.has(key)));
  const implying = read.filter(({ column }) => column.implies !== null);
  const judged = today === null ? [] : read.filter(({ column }) => column.field.asOf);
  const { ownNumbers } = layout;
  const ours = new Set(layout.indexes.values());
  const own = headers.flatMap((cell, index) => {
    const header = cellText(cell).trim();
    const said = ours.has(index) || header === '' ? null : table.readsOwn(header);
    return said ? [{ header, index, read: said }] : [];
  });
  const blank = { id: '', line: 0, ...blanks };
  return { table, tab, today, columns, read, implying, judged, own, ownNumbers, blank };
}

/** What stands in a cell, short enough for a message. */
export const quoteCell = (cell: Cell): string => shortened(cellText(cell).trim(), LONGEST_QUOTE) || 'nothing';

/** Whether nothing stands in a cell of a column, or no more than a placeholder. */
export const saysNothing = ({ placeholders }: Column<unknown>, cell: Cell): boolean =>
  isBlankCell(cell) || (placeholders !== null && isPlaceholder(cell, placeholders));

/** A cell's value; a cell that lacks what it needs, or can't be read, is reported and counts as blank. */
function readCell({ column, header, read }: ColumnReader, cell: Cell, report: Report): unknown {
  if (saysNothing(column, cell)) {
    // A contact may stand there by the hidden id alone: that is judged where names are resolved.
    if (column.isRequired && column.idIn === null) report(header, cell, column.field.expected);
    return column.field.blank;
  }
  const value = read(cell);
  const remark = value === undefined ? column.field.expected : column.field.remark?.(cell);
  if (remark) report(header, cell, remark);
  if (value !== undefined) return value;
  return column.field.unread === undefined ? column.field.blank : column.field.unread;
}

/**
 * An error, or a text that is no id, where an id of ours should stand is reported. The row is known by what
 * else it says, and can be told from others; nothing is written to it.
 *
 * @return whether there is such a thing
 */
function readOddId(
  { table, columns }: RowReader,
  cells: readonly Cell[],
  line: number,
  values: Record<string, unknown>,
  report: Report,
): boolean {
  const place = columns.find(({ key }) => key === table.id);
  const cell = cells[place?.index ?? -1] ?? '';
  const isOdd = isErrorValue(cell) || (isNumbered(table) && !isNumberedId(cellText(cell).trim(), table));
  if (!place || isBlankCell(cell) || !isOdd) return false;
  report(place.header, cell, EXPECTED_ID);
  const said = columns.find(({ column, index }) => column.isNeeded && index >= 0);
  values[place.key] = idInMemory(cellText(cells[said?.index ?? -1] ?? ''), line);
  return true;
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
  reader: RowReader,
  cells: readonly Cell[],
  line: number,
  { problems, linesAhead }: RowFindings,
): Record<string, unknown> {
  const { table, tab, today, read, implying, judged, blank } = reader;
  const values: Record<string, unknown> = { ...blank, line };
  const report: Report = (column, cell, expected) =>
    problems.push({ tab, row: line, column, found: quoteCell(cell), expected });
  const isOdd = table.idPrefix !== null && readOddId(reader, cells, line, values, report);
  for (const each of read) {
    const cell = cells[each.index] ?? '';
    // Most cells of most rows are empty, and the row is blank there already.
    if (cell === '' && !each.column.isRequired) continue;
    if (!isOdd || each.key !== table.id) values[each.key] = readCell(each, cell, report);
  }
  for (const { column, index } of implying) {
    const cell = cells[index] ?? '';
    if (!saysNothing(column, cell)) Object.assign(values, column.implies?.(cell, values));
  }
  for (const { header, index, read: own } of reader.own) {
    const cell = cells[index] ?? '';
    if (isBlankCell(cell)) continue;
    Object.assign(values, own.implies(cell, values));
    const remark = own.remark(cell);
    if (remark !== null) report(header, cell, remark);
  }
  if (reader.ownNumbers !== null) values.ownNumber = cellText(cells[reader.ownNumbers] ?? '').trim();
  if (table.id !== null) values.id = values[table.id] ?? '';
  if (today !== null)
    for (const each of judged) {
      keepToToday(each, values, today, (expected) => {
        linesAhead.add(line);
        report(each.header, cells[each.index] ?? '', expected);
      });
    }
  return values;
}
