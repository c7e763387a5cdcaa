/** Columns of text. Whatever was typed is text; the space around it means nothing. */
import type { Cell } from '../../cells/cell';
import { shortened } from '../../../domain/text/shortened';
import { cellText } from '../../cells/cell-text';
import { cellCodec, type Entry, type Field } from '../field';
import { isList, isText } from '../guards';

/** What a cell holds at most, less the apostrophe that may go before it. */
export const LONGEST_TEXT = 49_999;

/** Text that is too long for a cell is cut. */
const fitted = (value: string): string => shortened(value, LONGEST_TEXT);

const textField = (expected: string, entry: Entry): Field<string> => ({
  codec: () => cellCodec(isText, (cell) => cellText(cell).trim(), fitted),
  blank: '',
  expected,
  entry,
  // Nearly every text is another, so that remembering them wouldn't help; a formula's error begins with #.
  plain: (cell) => (typeof cell === 'string' && !cell.startsWith('#') ? cell.trim() : undefined),
});

/** Any text; blank is ''. */
export const text = (expected = 'text'): Field<string> => textField(expected, { kind: 'free' });

/** What stands under the names where a list ends in its totals: nobody is called so. */
const TOTALS =
  /^(?:grand |sub-?)?totals?\b[\s:=]*[\d.,]*\s*(?:people|persons|contacts|clients|members|names|rows|records)?$/i;

/** A name on one line: a line break that came along with it is a space. A line of totals names nobody. */
export const nameText = (expected: string): Field<string> => {
  const onOneLine = (typed: string): string =>
    /[\t\n\r]|\s\s/.test(typed) ? typed.replace(/\s+/g, ' ') : typed;
  const nameIn = (typed: string): string | undefined => {
    const name = onOneLine(typed.trim());
    return TOTALS.test(name) ? undefined : name;
  };
  return {
    ...text(expected),
    codec: () => cellCodec(isText, (cell) => nameIn(cellText(cell)), fitted),
    plain: (cell) => (typeof cell === 'string' && !cell.startsWith('#') ? nameIn(cell) : undefined),
  };
};

/** Between the values of a cell that Google Contacts exported; a star marks the first. */
const firstOf = (typed: string): string => (typed.split(' ::: ')[0] ?? '').replace(/^\* /, '').trim();

/** A phone number as it was typed: kept as text, however it is written. */
export const phone = (): Field<string> => ({
  ...textField('a phone number', { kind: 'plain text' }),
  codec: () => cellCodec(isText, (cell) => firstOf(cellText(cell)), fitted),
  plain: (cell) => (typeof cell === 'string' && !cell.startsWith('#') ? firstOf(cell) : undefined),
});

/** Telephone numbers as they were typed, parted by semicolons or lines; blank is none. */
export const phonesField = (): Field<readonly string[]> => ({
  codec: () =>
    cellCodec(
      isList<string>,
      (cell) =>
        cellText(cell)
          .split(/[;\n]/)
          .map((number) => number.trim())
          .filter((number) => number !== ''),
      (numbers) => fitted(numbers.join('; ')),
    ),
  blank: [],
  expected: 'phone numbers, parted by semicolons',
  entry: { kind: 'plain text' },
});

/** An id or key of Cultivate's own. */
export const reference = (): Field<string> => textField('an id', { kind: 'free' });

/** Signs without width, which come along when an address is pasted. */
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF]/g;
/** Each part of the domain holds something, and no sign that only stands around an address. */
const ADDRESS = /^[^\s@<>(),;:"“”„«»]+@[^\s@<>(),;:".?“”„«»]+(?:\.[^\s@<>(),;:".?“”„«»]+)+$/u;
/** Quotes around an address, and a dot or what parts lists behind it. */
const AROUND = /^["'“”„‘’«»]+|["'“”„‘’«».,;]+$/gu;
/** "Ann Example <ann@example.com>", as it is pasted from a mail. */
const NAMED_ADDRESS = /^[^<>]*<([^<>]+)>$/;

/** One e-mail address; blank is ''. */
export const email = (): Field<string> => ({
  codec: () =>
    cellCodec(
      isText,
      (cell) => {
        const typed = firstOf(cellText(cell).replace(UNSEEN, '').trim()).replace(/^mailto:/i, '');
        const address = (NAMED_ADDRESS.exec(typed)?.[1] ?? typed).trim().replace(AROUND, '');
        return ADDRESS.test(address) ? address : undefined;
      },
      (address) => address,
    ),
  blank: '',
  expected: 'one e-mail address, such as name@example.com',
  entry: { kind: 'free' },
});

/** A contact, by name; the id stands in a hidden column beside it. */
export const contactRef = (): Field<string> => textField('the name of a contact', { kind: 'contact' });

/** Whatever stands there, as it stands: for a column whose rows each have a codec of their own. */
export const anyCell = (): Field<Cell> => ({
  codec: () =>
    cellCodec(
      (cell): cell is Cell => cell !== undefined,
      (cell) => cell,
      (cell) => cell,
    ),
  blank: '',
  expected: 'a value',
  entry: { kind: 'free' },
});
