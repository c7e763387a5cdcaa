/** Cells that decide over a letter and can't be read: nothing is assumed in favour of writing. */
import type { Unreadable } from '../../domain/campaigns/exclusion';
import { readerOf } from '../../sheets/field';
import { saysNothing } from '../../sheets/read-row';
import type { TableReading } from '../../sheets/table';
import type { contacts } from '../../sheets/tabs/contacts';

type People = TableReading<typeof contacts>;

/** The contacts whose cell in a column says something that can't be read. */
function unread({ table, rows, raw, locale }: People, key: keyof Unreadable): ReadonlySet<string> {
  const column = table.columns[key];
  const read = readerOf<unknown>(column.field, locale);
  const isUnread = (cell: ReturnType<typeof raw>): boolean =>
    !saysNothing(column, cell) && read(cell) === undefined;
  return new Set(rows.filter(({ line }) => isUnread(raw(line, key))).map(({ id }) => id));
}

/** Whose cells can't be read, by column. */
export const unreadableIn = (people: People): Unreadable => ({
  email: unread(people, 'email'),
  emailConsent: unread(people, 'emailConsent'),
  isDraining: unread(people, 'isDraining'),
});
