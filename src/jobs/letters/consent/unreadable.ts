/** Cells that decide over a letter and can't be read: nothing is assumed in favour of writing. */
import type { Unreadable } from '../../../domain/letters/audience/exclusion';
import type { Cell } from '../../../sheets/cells/cell';
import { readerOf } from '../../../sheets/declare/field';
import { saysNothing } from '../../../sheets/read/read-row';
import type { ColumnKey, RowOf, TableReading } from '../../../sheets/declare/table';
import type { contacts } from '../../../sheets/tabs/contacts';

type People = TableReading<typeof contacts>;
type Person = RowOf<typeof contacts>;

/** The contacts whose cell in a column says something that can't be read. */
export function unreadRows({ table, rows, raw, locale }: People, key: ColumnKey<typeof contacts>): Person[] {
  const column = table.columns[key];
  const read = readerOf<unknown>(column.field, locale);
  const isUnread = (cell: Cell): boolean => !saysNothing(column, cell) && read(cell) === undefined;
  return rows.filter(({ line }) => isUnread(raw(line, key)));
}

const idsOf = (people: readonly Person[]): ReadonlySet<string> => new Set(people.map(({ id }) => id));

/** Whose cells can't be read, by column. */
export const unreadableIn = (people: People): Unreadable => ({
  email: idsOf(unreadRows(people, 'email')),
  isDraining: idsOf(unreadRows(people, 'isDraining')),
});
