/** Whom the rows of the other tabs name: the ids behind the names, and what is to be written beside them. */
import { groupBy } from '../../domain/values/collections';
import { lazilyOf } from '../../domain/values/lazily';
import { directoryOf, type Directory } from '../../sheets/read/naming';
import { resolveContacts } from '../../sheets/read/resolve-contacts';
import type { RowError } from '../../sheets/read/row-error';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { giveId, type Change } from '../../runner/change';

type WithContacts = {
  readonly tables: Readonly<Record<string, TableReading<AnyTable>>> & {
    readonly contacts: TableReading<AnyTable> & { readonly rows: readonly NamedRow[] };
  };
};
type NamedRow = {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
};

export type Resolved<O> = {
  /** With the ids of all who are named. */
  readonly office: O;
  /** Whom a name means. */
  readonly directory: Directory;
  readonly changes: readonly Change[];
  readonly problems: readonly RowError[];
};

/** Tabs as they were read never change: whom their names mean is found once, however often it is asked. */
const directoryIn = lazilyOf(directoryOf);
const resolvedBy = lazilyOf((directory: Directory) =>
  lazilyOf((reading: TableReading<AnyTable>) => resolveContacts(reading, directory)),
);

/**
 * The office with an id beside every name that means one contact. Whoever isn't found is reported, with the
 * candidates.
 */
export function resolveNames<O extends WithContacts>(office: O): Resolved<O> {
  const directory = directoryIn(office.tables.contacts.rows);
  const resolved = Object.entries(office.tables).map(
    ([name, reading]) => [name, resolvedBy(directory)(reading)] as const,
  );
  const tables = Object.fromEntries(resolved.map(([name, { reading }]) => [name, reading]));
  return {
    office: { ...office, tables: { ...office.tables, ...tables } },
    directory,
    changes: resolved.flatMap(([, each]) => changesOf(each)),
    problems: resolved.flatMap(([, { problems }]) => problems),
  };
}

/**
 * The hidden ids that are to be written; a row without an id or key of its own has to wait until it has one.
 */
function changesOf({ reading, fills }: ReturnType<typeof resolveContacts>): Change[] {
  const { table, rows } = reading;
  const fillsOn = groupBy(fills, ({ line }) => line);
  return rows.flatMap(({ id, line }) =>
    (fillsOn.get(line) ?? []).flatMap(({ key, value }): Change[] => {
      if (key === table.id) return [giveId(table, line, String(value))];
      return id === '' ? [] : [{ kind: 'set', table, id, values: { [key]: value }, asked: false }];
    }),
  );
}
