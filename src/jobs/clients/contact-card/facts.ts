/** The facts of a contact as text, as the card shows and takes them. */
import { longDay } from '../../../domain/text/words';
import { CARD_COLUMNS, type CardFact } from '../../../pages/contract/contact-card';
import { isDateCell, isFormulaCell } from '../../../sheets/cells/cell';
import type { RowOf, TableReading } from '../../../sheets/declare/table';
import { contacts } from '../../../sheets/tabs/contacts';
import { encodeField } from '../../../sheets/write/encode';

type People = TableReading<typeof contacts>;
type Person = RowOf<typeof contacts>;
type CardColumn = CardFact['column'];

/** A cell's value as somebody would type it. */
export function factOf(person: Person, column: CardColumn): string {
  const cell = encodeField(contacts.columns[column].field, person[column]) ?? '';
  if (typeof cell !== 'object') return String(cell);
  return isDateCell(cell) && !isFormulaCell(cell) ? longDay(cell.day) : '';
}

/** The facts that the office has a column for. */
export const factsOf = ({ layout }: People, person: Person): CardFact[] =>
  CARD_COLUMNS.filter((column) => layout.indexes.has(column)).map((column) => ({
    column,
    label: contacts.columns[column].header,
    value: factOf(person, column),
  }));
