/**
 * For tests of imports as a person has them: lists in tabs, the menu of the built add-in, and what came of
 * it.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { readDelimited } from '../../src/domain/contact-import/files/delimited';
import { theAddIn, type Item } from './built';
import { aHostedOffice } from './hosted';
import { morningOf } from './small-office';

const press = theAddIn();
const MONDAY = morningOf('2026-11-23');
type Lines = readonly (readonly Content[])[];

export function anOfficeWith(tabs: Readonly<Record<string, Lines>>): OfficeState {
  const office = aHostedOffice(tabs);
  office.now = MONDAY;
  for (const sheet of office.book.sheets)
    sheet.maxColumns = Math.max(sheet.maxColumns, ...sheet.cells.map(({ length }) => length));
  return office;
}
export const choose = (office: OfficeState, item: Item, answers: readonly string[] = []) =>
  press(office, item, { answers });
/** Text as Sheets' own import has it in a tab: every line as wide as the widest. */
export function linesOf(text: string): Lines {
  const { rows } = readDelimited(text);
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
export const cellsOf = ({ book }: OfficeState, tab: string): Lines =>
  book.sheets.find(({ name }) => name === tab)?.cells ?? [];

/** The rows of a tab by their headers, without what is blank. */
export function rowsOf(office: OfficeState, tab: string): readonly Readonly<Record<string, Content>>[] {
  const [headers = [], ...lines] = cellsOf(office, tab);
  return lines
    .filter((cells) => cells.some((cell) => cell !== '' && cell !== false))
    .map((cells) =>
      Object.fromEntries(
        cells
          .map((cell, place) => [String(headers[place]), cell] as const)
          .filter(([, cell]) => cell !== '' && cell !== false),
      ),
    );
}
export const contactNamed = (office: OfficeState, name: string) =>
  rowsOf(office, 'Contacts').find((row) => row['Name'] === name);
export const messagesOf = ({ ledger }: ReturnType<typeof choose>): readonly string[] =>
  ledger.dialogs.map(({ message }) => message);
const withoutTail = <T>(items: readonly T[], isNothing: (item: T) => boolean): readonly T[] =>
  items.slice(0, items.findLastIndex((item) => !isNothing(item)) + 1);
const isNothing = (cell: Content): boolean => cell === '' || cell === false;
/** Every tab's cells, but for the hidden journal and what is never taken back. */
export const whole = ({ book }: OfficeState) =>
  book.sheets
    .filter(({ name }) => !name.startsWith('Cultivate') && name !== 'Start' && name !== 'No email list')
    .map(({ name, cells }) => [
      name,
      withoutTail(
        cells.map((line) => withoutTail(line, isNothing)),
        (line) => line.length === 0,
      ),
    ]);
