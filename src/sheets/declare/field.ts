/** What the cells of a column hold: how they are read and written, and what helps a person to type them. */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Placeholders } from '../../domain/text/placeholders';
import { isFormulaCell, type Cell } from '../cells/cell';
import { lazily } from '../../domain/values/lazily';
import type { Locale } from '../cells/locale';
import type { FormatName } from './number-format';

/** Whether something is a value of the column. */
export type Guard<Value> = (value: unknown) => value is Value;

/** It never meets a blank cell. */
export type CellCodec<Value> = {
  /** The cell's value; undefined where it holds none of this kind. */
  readonly read: (cell: Cell) => Value | undefined;
  /** The cell that holds the value; undefined where it is none of this kind. */
  readonly write: (value: unknown) => Cell | undefined;
};

/** What helps typing. Dropdowns warn and never refuse: a strict one would make our own writes throw. */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'plain text' }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'dropdown'; readonly words: readonly string[] }
  /** A dropdown of the contacts' names. */
  | { readonly kind: 'contact' }
  | { readonly kind: 'format'; readonly numberFormat: FormatName };

export type Field<Value> = {
  readonly codec: (locale: Locale) => CellCodec<Value>;
  /** What a blank cell means. */
  readonly blank: Value;
  /**
   * What a cell that can't be read counts as, where that isn't blank: nothing is assumed in favour of writing
   * or calling.
   */
  readonly unread?: Value;
  /** What may stand there, as it ends the sentence "expected …". */
  readonly expected: string;
  readonly entry: Entry;
  /** Which signs and words that say nothing count as blank, in every column of such values. */
  readonly placeholders?: Placeholders;
  /**
   * The value of a cell that needs no codec, because it holds what the column holds; undefined where the
   * codec has to say.
   */
  readonly plain?: (cell: Cell) => Value | undefined;
  /** What a value that can't be by today counts as, and what is expected instead; null where it can. */
  asOf?(value: Value, today: CivilDay): { readonly value: Value; readonly expected: string } | null;
  /** What a word of earlier versions is called now; null: the cell holds none. */
  readonly wordToday?: (cell: Cell) => Cell | null;
  /** What to report about a cell that was read, but not as it stands. */
  readonly remark?: (cell: Cell) => string | null;
};

const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Whether the cell shows a formula's error: never a value, whatever the column. */
const isErrorValue = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.startsWith('#') && ERROR_VALUE.test(cell.trim());

/** Spaces, and the signs without width that come along when text is pasted. */
const NOTHING_VISIBLE = /^[\s\u200B-\u200F\u2060\uFEFF]*$/;

/** Whether nothing stands in the cell. */
export const isBlankCell = (cell: Cell): boolean =>
  cell === '' || (typeof cell === 'string' && NOTHING_VISIBLE.test(cell));

/**
 * A codec of cells.
 *
 * @param isValue judges the values, in both directions
 * @param read what the cell says; undefined where it says nothing of this kind
 * @param write the cell that holds the value
 */
export const cellCodec = <Value>(
  isValue: Guard<Value>,
  read: (cell: Cell) => Value | undefined,
  write: (value: Value) => Cell | undefined,
): CellCodec<Value> => ({
  read: (cell) => {
    const value = isErrorValue(cell) || isFormulaCell(cell) ? undefined : read(cell);
    return isValue(value) ? value : undefined;
  },
  write: (value) => (isValue(value) ? write(value) : undefined),
});

/**
 * Reads the cells of one column, blank ones apart; undefined where a cell can't be read. What was read is
 * remembered: most columns hold few words and few days, however many rows they have.
 */
export function readerOf<Value>(field: Field<Value>, locale: Locale): (cell: Cell) => Value | undefined {
  // Most columns of most tabs are blank, or hold plain text: no codec is made for them.
  const codec = lazily(() => field.codec(locale));
  const remembered = new Map<Cell, Value | undefined>();
  return (cell) => {
    const known = field.plain?.(cell) ?? remembered.get(cell);
    if (known !== undefined || remembered.has(cell)) return known;
    const value = codec().read(cell);
    remembered.set(cell, value);
    return value;
  };
}
