/** What the fields of a letter can say: any column of Contacts, the office's own too. */
import { dearOf } from '../../domain/campaigns/greeting';
import { fieldValues, type FieldValues } from '../../domain/campaigns/merge-fields';
import type { Cell } from '../../sheets/cell';
import { readerOf } from '../../sheets/field';
import { text } from '../../sheets/fields/text';
import type { TableReading } from '../../sheets/table';
import type { contacts } from '../../sheets/tabs/contacts';

type People = TableReading<typeof contacts>;

/** The columns that a field may name, as [index, header]. A guessed greeting isn't among them: nobody has confirmed it. */
const columnsOf = ({ headers, layout }: People): (readonly [number, string])[] =>
  [...headers.entries()].filter(
    ([index, header]) => header !== '' && index !== layout.indexes.get('dearGuess'),
  );

/** The headers that a field may name. */
export const fieldsOf = (people: People): string[] => columnsOf(people).map(([, header]) => header);

/** What the fields say for a contact; for everybody at once (null) only the sender is known. A formula's error counts as blank. */
export function valuesFor(contactId: string | null, people: People, sender: string): FieldValues {
  const row = people.rows.find(({ id }) => id === contactId);
  if (!row) return fieldValues([], { dear: '', sender });
  const cells = people.cellsOf(row.line);
  const read = readerOf(text(), people.locale);
  const inWords = (cell: Cell): string => read(cell) ?? '';
  const columns = columnsOf(people).map(([index, header]) => [header, inWords(cells[index] ?? '')] as const);
  return fieldValues(columns, { dear: dearOf(row, false), sender });
}
