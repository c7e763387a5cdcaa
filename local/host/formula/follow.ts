/** The cells that a formula names, and how they follow rows and columns that move. */
import { columnLetters, columnNumber } from '../spreadsheet/a1';

/** A corner of what a formula names, from 1; null where it names whole columns or rows. */
type Corner = {
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
};

/** What a formula names: a cell, or a range up to a second corner. */
export type Reference = {
  /** The tab that stands ahead of it; null: the formula's own. */
  readonly tab: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
};

const CORNER = '\\$?[A-Za-z]{1,3}\\$?\\d+';
/** `A1`, `A1:B2`, `A2:B`, `A:B`, `2:5`. */
const CELLS = `${CORNER}(?::\\$?[A-Za-z]{1,3}(?:\\$?\\d+)?)?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+`;
/** Quoted texts are passed over, names of functions and of ranges too. */
const REFERENCE = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\d_.$])(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*)!)?(${CELLS})(?![\\p{L}\\d_(.])`,
  'gu',
);

/** Changes what a formula names; what becomes null is `#REF!`. */
export const changeReferences = (
  source: string,
  change: (reference: Reference, text: string) => Reference | null,
): string =>
  source.replace(REFERENCE, (whole, tab: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    const [first = '', last] = cells.split(':');
    const before: Reference = {
      tab: tab === undefined ? null : tab.replace(/^'|'$/g, '').replaceAll("''", "'"),
      from: cornerOf(first),
      to: last === undefined ? null : cornerOf(last),
    };
    const after = change(before, whole);
    if (after === before) return whole;
    return after ? textOf(after) : '#REF!';
  });

const cornerOf = (text: string): Corner => {
  const [, dollar, letters = '', fixed, digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters === '' ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits),
    isColumnFixed: letters !== '' && dollar === '$',
    isRowFixed: fixed === '$' || (letters === '' && dollar === '$'),
  };
};

const textOf = ({ tab, from, to }: Reference): string => {
  const isPlain = tab !== null && /^[\p{L}_][\p{L}\d_]*$/u.test(tab);
  const prefix = tab === null ? '' : isPlain ? `${tab}!` : `'${tab.replaceAll("'", "''")}'!`;
  return `${prefix}${cornerText(from)}${to ? `:${cornerText(to)}` : ''}`;
};

const cornerText = ({ column, row, isColumnFixed, isRowFixed }: Corner): string => {
  const across = column === null ? '' : `${isColumnFixed ? '$' : ''}${columnLetters(column)}`;
  return `${across}${row === null ? '' : `${isRowFixed ? '$' : ''}${row}`}`;
};

/** A stretch of rows or columns: the first, from 1, and how many; endless ones are Infinity long. */
export type Stretch = { readonly first: number; readonly count: number };

/** A reference after its rows or columns shifted; null where nothing is left of it. */
export const shifted = (
  reference: Reference,
  axis: 'row' | 'column',
  shift: (stretch: Stretch) => Stretch | null,
): Reference | null => {
  const { from } = reference;
  const first = from[axis];
  if (first === null) return reference;
  const to = reference.to ?? from;
  const last = to[axis] ?? Infinity;
  const moved = shift({ first: Math.min(first, last), count: Math.abs(last - first) + 1 });
  if (!moved) return null;
  const end = moved.first + moved.count - 1;
  if (moved.first === Math.min(first, last) && (last === Infinity || end === Math.max(first, last)))
    return reference;
  return {
    ...reference,
    from: { ...from, [axis]: moved.first },
    to: reference.to && (to[axis] === null ? to : { ...to, [axis]: end }),
  };
};

/** As when a formula is copied so many rows and columns further: what isn't fixed goes along. */
export const copiedBy = (source: string, down: number, aside: number): string =>
  changeReferences(source, (reference) => {
    const go = (corner: Corner): Corner => ({
      ...corner,
      row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + down,
      column: corner.column === null || corner.isColumnFixed ? corner.column : corner.column + aside,
    });
    const after = { ...reference, from: go(reference.from), to: reference.to && go(reference.to) };
    const isOff = [after.from, after.to].some(
      (corner) => (corner?.row ?? 1) < 1 || (corner?.column ?? 1) < 1,
    );
    return isOff ? null : after;
  });
