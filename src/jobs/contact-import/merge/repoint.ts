/** Every cell that names a contact, found by the declarations of the tabs, so that it can name another. */
import { isBlank } from '../../../domain/contact-import/matching/same-values';
import type { Directory } from '../../../sheets/read/naming';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import type { Change } from '../../../runner/change';

/**
 * A column in which contacts are named; `idIn` is the one beside it with their ids, null where there is none.
 */
export type NamingColumn = { readonly key: string; readonly idIn: string | null };

/**
 * The columns of a table in which contacts are named: what people choose from the contacts' names, and what
 * has ids beside it.
 */
export const namingColumns = ({ columns }: AnyTable): readonly NamingColumn[] =>
  Object.entries(columns).flatMap(([key, { field, idIn }]) =>
    field.entry.kind === 'contact' || idIn !== null ? [{ key, idIn }] : [],
  );

type Row = Readonly<Record<string, unknown>>;
/** Whom to name instead of whom, by the ids of those who are given up. */
export type Instead = ReadonlyMap<string, { readonly keep: string; readonly name: string }>;

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : isBlank(value) ? [] : [String(value)];

/**
 * A cell's value with others in place of those who are given up; undefined where it names none of them.
 *
 * @param otherFor what stands there instead of a text; null: the text itself
 */
function renamed(value: unknown, otherFor: (text: string) => string | null): unknown {
  const texts = textsOf(value);
  if (texts.every((text) => otherFor(text) === null)) return undefined;
  const each = [...new Set(texts.map((text) => otherFor(text) ?? text))];
  return Array.isArray(value) ? each : each[0];
}

/** The cells of a tab that name somebody who is given up, naming the other one. */
export function repointed(
  { table, rows }: TableReading<AnyTable>,
  directory: Directory,
  instead: Instead,
): Change[] {
  const columns = namingColumns(table);
  const byName = (text: string): string | null => {
    const naming = directory.find(text, '');
    return naming.ok ? (instead.get(naming.id)?.name ?? null) : null;
  };
  return (rows as readonly (Row & { readonly id: string })[]).flatMap((row): Change[] => {
    if (row.id === '') return [];
    const values: Record<string, unknown> = {};
    for (const { key, idIn } of columns) {
      const id = idIn === null ? '' : row[idIn];
      const ids = idIn === null ? undefined : renamed(id, (each) => instead.get(each)?.keep ?? null);
      if (idIn !== null && ids !== undefined) values[idIn] = ids;
      // Beside one id stands one name, whoever else bears it.
      const byId = typeof id === 'string' ? instead.get(id) : undefined;
      const named = renamed(row[key], byId ? () => byId.name : byName);
      if (named !== undefined) values[key] = named;
    }
    return Object.keys(values).length === 0 ? [] : [{ kind: 'set', table, id: row.id, values, asked: true }];
  });
}
