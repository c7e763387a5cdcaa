/** The office as it would read after some changes, so that one run can take several steps and write once. */
import { groupBy } from '../../domain/values/collections';
import { withIds } from '../../sheets/write/ids';
import type { AnyTable, Column, RowOf, TableReading } from '../../sheets/declare/table';
import type { AppendRow, Change, GiveId, RemoveRow, SetCells } from '../../runner/change';

type RowChange = SetCells | AppendRow | GiveId | RemoveRow;
type Values = Readonly<Record<string, unknown>>;
type WithTables = { readonly tables: Readonly<Record<string, TableReading<AnyTable>>> };

const isRowChange = (change: Change): change is RowChange =>
  change.kind === 'set' || change.kind === 'append' || change.kind === 'id' || change.kind === 'remove';
const isSet = (change: RowChange): change is SetCells => change.kind === 'set';
const isAppend = (change: RowChange): change is AppendRow => change.kind === 'append';
const isGift = (change: RowChange): change is GiveId => change.kind === 'id';
const isRemoval = (change: RowChange): change is RemoveRow => change.kind === 'remove';

const isBlank = (column: Column<unknown>, value: unknown): boolean =>
  value === column.field.blank || (Array.isArray(value) && value.length === 0);

/**
 * Of new values, those that will be written: what people typed stays, unless somebody asked for this very
 * change.
 */
function writable(table: AnyTable, row: Values, { values, asked }: SetCells): Values {
  const isOpen = ([key]: [string, unknown]): boolean => {
    const column = table.columns[key];
    return column !== undefined && (asked || column.owner !== 'yours' || isBlank(column, row[key]));
  };
  return Object.fromEntries(Object.entries(values).filter(isOpen));
}

/**
 * A new row gets its number when it is written. Until then its id sorts behind all others, as the number
 * will.
 */
const provisionalId = (table: AnyTable, line: number): string =>
  `${table.idPrefix ?? ''}~${String(line).padStart(8, '0')}`;

function newRow<T extends AnyTable>(table: T, values: Values, line: number): RowOf<T> {
  const blanks = Object.entries(table.columns).map(([key, column]) => [key, column.field.blank]);
  const given = table.id === null ? null : values[table.id];
  const id = typeof given === 'string' && given !== '' ? given : provisionalId(table, line);
  const key = table.id === null ? {} : { [table.id]: id };
  // What the new row leaves out is blank, so every column has its value.
  return { ...Object.fromEntries(blanks), ...values, ...key, id, line } as RowOf<T>;
}

/**
 * A tab as it would read after changes of its rows: ids first, then new rows, then new values, then what
 * goes.
 */
function readingAfter<T extends AnyTable>(
  reading: TableReading<T>,
  changes: readonly RowChange[],
): TableReading<T> {
  const { table, lastLine } = reading;
  const sets = groupBy(changes.filter(isSet), ({ id }) => id);
  const gone = new Set(changes.filter(isRemoval).map(({ id }) => id));
  const added = changes
    .filter(isAppend)
    .map(({ values }, index) => newRow(table, values, lastLine + 1 + index));
  const withSets = (row: RowOf<T>): RowOf<T> =>
    (sets.get(row.id) ?? []).reduce((before, set) => ({ ...before, ...writable(table, before, set) }), row);

  const before = withIds(reading, changes.filter(isGift)).rows;
  const rows = [...before, ...added].filter(({ id }) => !gone.has(id)).map(withSets);
  return { ...reading, exists: true, rows, lastLine: lastLine + added.length };
}

/**
 * The office as it would read after some changes. Pages, looks and tabs that it doesn't hold are left out.
 */
export function withChanges<O extends WithTables>(office: O, changes: readonly Change[]): O {
  const byTab = groupBy(changes.filter(isRowChange), ({ table }) => table.name);
  const tables = Object.entries(office.tables).map(([name, reading]) => {
    const its = byTab.get(reading.table.name);
    return [name, its ? readingAfter(reading, its) : reading] as const;
  });
  return { ...office, tables: Object.fromEntries(tables) };
}
