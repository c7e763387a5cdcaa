/** What the fields of a letter can say: any column of Contacts, the office's own too. */
import { dearOf } from '../../../domain/text/greeting';
import { fieldKey, fieldsIn, fieldValues, type FieldValues } from '../../../domain/letters/text/merge-fields';
import { isBlankCell, readerOf } from '../../../sheets/declare/field';
import { text } from '../../../sheets/declare/fields/text';
import type { TableReading } from '../../../sheets/declare/table';
import type { contacts } from '../../../sheets/tabs/contacts';
import type { Shown } from '../../../runner/job';
import { unsentLetters } from '../choose-letter';
import type { LetterOffice, LetterRow } from './letter-office';

type People = TableReading<typeof contacts>;

/**
 * The columns that a field may name, as [index, header]. A guessed greeting isn't among them: nobody has
 * confirmed it.
 */
const columnsOf = ({ headers, layout }: People): (readonly [number, string])[] =>
  [...headers.entries()].filter(
    ([index, header]) => header !== '' && index !== layout.indexes.get('dearGuess'),
  );

/** The headers that a field may name. */
export const fieldsOf = (people: People): string[] => columnsOf(people).map(([, header]) => header);

/**
 * What the fields say for a contact: what the sheet shows, "1 Dec 2026" and "$1,200.50"; for everybody at
 * once (null) only the sender is known. A formula's error counts as blank.
 */
export function valuesFor(contactId: string | null, people: People, sender: string): FieldValues {
  const row = people.rows.find(({ id }) => id === contactId);
  if (!row) return fieldValues([], { dear: '', sender });
  const cells = people.cellsOf(row.line);
  const read = readerOf(text(), people.locale);
  const inWords = (index: number): string => {
    const cell = cells[index] ?? '';
    return (typeof cell === 'string' ? undefined : people.shown(row.id, index)) ?? read(cell) ?? '';
  };
  const columns = columnsOf(people).map(([index, header]) => [header, inWords(index)] as const);
  return fieldValues(columns, { dear: dearOf(row, false), sender });
}

/** The words of a letter that can name a field, as they stand on its row. */
const wordsOf = ({ subject, body, part1, part2, part3, part4 }: LetterRow): string =>
  [subject, body, part1, part2, part3, part4].join('\n');

/** Whether a column shows something else than what its cells hold: a date, an amount, a postcode. */
const isFormatted = ({ rows, cellsOf }: People, index: number): boolean =>
  rows.some(({ line }) => {
    const cell = cellsOf(line)[index] ?? '';
    return typeof cell !== 'string' && !isBlankCell(cell);
  });

/**
 * The columns of Contacts that letters which wait to be drafted may name; of a text that lies in Gmail nobody
 * knows which.
 */
export function fieldsShown(office: LetterOffice): Shown<'contacts'> {
  const people = office.tables.contacts;
  const waiting = unsentLetters(office);
  const isTextElsewhere = waiting.some(({ templateDraft }) => templateDraft !== '');
  const named = new Set(waiting.flatMap((letter) => fieldsIn(wordsOf(letter)).map(({ key }) => key)));
  const columns = columnsOf(people)
    .filter(([, header]) => isTextElsewhere || named.has(fieldKey(header)))
    .map(([index]) => index)
    .filter((index) => isFormatted(people, index));
  return { table: 'contacts', columns };
}
