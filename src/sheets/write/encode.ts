/** Values as the cells that hold them. */
import type { Cell } from '../cells/cell';
import type { CellCodec, Field } from '../declare/field';
import { ANY_LOCALE } from '../cells/locale';
import type { AnyTable, Layout } from '../declare/table';

/** One codec a field, made when it is first written with: no value is written otherwise in another locale. */
const writers = new WeakMap<Field<unknown>, CellCodec<unknown>>();

function writerOf(field: Field<unknown>): CellCodec<unknown> {
  const writer = writers.get(field) ?? field.codec(ANY_LOCALE);
  writers.set(field, writer);
  return writer;
}

/**
 * The cell that holds a field's value, null as the empty cell; undefined where the value isn't the field's.
 */
export function encodeField(field: Field<unknown>, value: unknown): Cell | undefined {
  if (value === null || value === undefined) return '';
  return writerOf(field).write(value);
}

/** The cell that holds a field's value; throws, naming the place, where the value isn't the field's. */
export function requireCell(field: Field<unknown>, value: unknown, place: string): Cell {
  const cell = encodeField(field, value);
  if (cell !== undefined) return cell;
  throw new Error(`${place}: ${String(value)} can't be written; expected ${field.expected}.`);
}

/**
 * The cell that holds a column's value; null, '' and [] are the empty cell. Throws where the value isn't the
 * column's.
 */
export function encodeValue(table: AnyTable, key: string, value: unknown): Cell {
  const column = table.columns[key];
  if (!column) throw new Error(`${table.name} has no column ${key}.`);
  return requireCell(column.field, value, `${table.name}, ${column.header}`);
}

/** What a row has besides its columns. */
const ROW_KEYS: ReadonlySet<string> = new Set(['id', 'line']);

/**
 * A whole row as the sheet has its columns; the office's own columns, and those without a value, stay empty.
 */
export function encodeRow(
  table: AnyTable,
  layout: Layout,
  values: Readonly<Record<string, unknown>>,
): Cell[] {
  const cells: Cell[] = Array.from({ length: layout.width }, () => '');
  for (const [key, value] of Object.entries(values)) {
    if (ROW_KEYS.has(key) && !(key in table.columns)) continue;
    const index = layout.indexes.get(key);
    const cell = encodeValue(table, key, value);
    if (index !== undefined) cells[index] = cell;
  }
  return cells;
}

/** The header row of a new tab. */
export const headerRow = (table: AnyTable): readonly string[] =>
  Object.values(table.columns).map(({ header }) => header);
