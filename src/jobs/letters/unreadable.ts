/** Cells that decide over a letter and can't be read: nothing is assumed in favour of writing. */
import type { Unreadable } from '../../domain/campaigns/exclusion';
import { isBlankCell, readerOf } from '../../sheets/field';
import type { TableReading } from '../../sheets/table';
import type { contacts } from '../../sheets/tabs/contacts';

type People = TableReading<typeof contacts>;

/** The contacts whose cell in a column says something that can't be read. */
function unread({ table, rows, raw, locale }: People, key: keyof Unreadable): ReadonlySet<string> {
  const read = readerOf<unknown>(table.columns[key].field, locale);
  const isUnread = (cell: ReturnType<typeof raw>): boolean => !isBlankCell(cell) && read(cell) === undefined;
  return new Set(rows.filter(({ line }) => isUnread(raw(line, key))).map(({ id }) => id));
}

/** Whose cells can't be read, by column. */
export const unreadableIn = (people: People): Unreadable => ({
  email: unread(people, 'email'),
  emailConsent: unread(people, 'emailConsent'),
  statusByHand: unread(people, 'statusByHand'),
  isDraining: unread(people, 'isDraining'),
});
