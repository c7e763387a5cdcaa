/** The facts of a contact as text, as the card shows and takes them. */
import { CARD_COLUMNS, type CardFact } from '../../../pages/contract/contact-card';
import type { RowOf, TableReading } from '../../../sheets/declare/table';
import { contacts } from '../../../sheets/tabs/contacts';
import { valueInWords } from '../../pipeline/value-in-words';

type People = TableReading<typeof contacts>;
type Person = RowOf<typeof contacts>;
type CardColumn = CardFact['column'];

/** A fact as somebody would type it. */
export const factOf = (person: Person, column: CardColumn): string =>
  valueInWords(contacts.columns[column].field, person[column]);

/** The facts that the office has a column for. */
export const factsOf = ({ layout }: People, person: Person): CardFact[] =>
  CARD_COLUMNS.filter((column) => layout.indexes.has(column)).map((column) => ({
    column,
    label: contacts.columns[column].header,
    value: factOf(person, column),
  }));
