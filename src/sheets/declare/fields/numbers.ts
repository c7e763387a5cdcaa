/** Columns of numbers, with the bounds that they keep. */
import type { Cell } from '../../cells/cell';
import { cellText } from '../../cells/cell-text';
import { cellCodec, type Field, type Guard } from '../field';
import { numberWithin, wholeWithin, type Bounds } from '../guards';
import type { Locale } from '../../cells/locale';
import type { FormatName } from '../number-format';
import { parseNumber, parseShare } from '../../read/parse-number';

const boundsText = ({ min, max }: Bounds): string => {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  return min !== undefined ? ` of at least ${min}` : max !== undefined ? ` of at most ${max}` : '';
};

type Parse = (text: string, locale: Locale) => number | null;

const numberField = (
  isValue: Guard<number>,
  parse: Parse,
  expected: string,
  numberFormat: FormatName,
): Field<number | null> => ({
  codec: (locale) =>
    cellCodec(
      isValue,
      (cell) => {
        if (typeof cell === 'number') return cell;
        return typeof cell === 'string' ? (parse(cell, locale) ?? undefined) : undefined;
      },
      (value) => value,
    ),
  blank: null,
  expected,
  entry: { kind: 'format', numberFormat },
});

/** Minutes of one touch: no more than a week has. */
export const MOST_MINUTES = 10_080;

/** A number within its bounds; blank is null. */
export const number = (bounds: Bounds = {}): Field<number | null> =>
  numberField(numberWithin(bounds), parseNumber, `a number${boundsText(bounds)}`, 'number');

/** One mark, and three digits behind it: no amount has them, and abroad they are thousands. */
const MAY_BE_THOUSANDS = /^\D*[1-9]\d{0,2}[.,]\d{3}(?!\d)\D*$/;

/**
 * An amount as text; null, too, where its mark is that of decimals here and can only be that of thousands.
 */
function parseAmount(text: string, locale: Locale): number | null {
  const amount = parseNumber(text, locale);
  return amount !== null && !Number.isInteger(amount) && MAY_BE_THOUSANDS.test(text) ? null : amount;
}

/** An amount in the office's currency; negative for a refund; blank is null. */
export const money = (): Field<number | null> =>
  numberField(numberWithin({}), parseAmount, 'an amount, such as 1200 or -50', 'typed money');

/** A whole number within its bounds; blank is null. */
export const wholeNumber = (bounds: Bounds = {}): Field<number | null> =>
  numberField(wholeWithin(bounds), parseNumber, `a whole number${boundsText(bounds)}`, 'whole number');

/** A whole number of a unit that may be typed with it, such as "12 months"; blank is null. */
export const countOf = (unit: 'days' | 'months', bounds: Bounds = {}): Field<number | null> => {
  const typedUnit = new RegExp(`${unit.slice(0, -1)}s?$`, 'i');
  return numberField(
    wholeWithin(bounds),
    (text, locale) => parseNumber(text.trim().replace(typedUnit, ''), locale),
    `a whole number of ${unit}${boundsText(bounds).replace(' of', ',')}`,
    'whole number',
  );
};

/** 0.6 and 60 are both 60 per cent; rounded, because 0.07 × 100 isn't 7. */
const asPercent = (typed: number): number => (typed <= 1 ? Number((typed * 100).toPrecision(12)) : typed);

function readPercent(cell: Cell, locale: Locale): number | undefined {
  if (typeof cell === 'number') return asPercent(cell);
  const text = cellText(cell).trim();
  const isPercent = text.endsWith('%');
  const typed = parseNumber(isPercent ? text.slice(0, -1) : text, locale) ?? undefined;
  return typed === undefined || isPercent ? typed : asPercent(typed);
}

/** Per cent: "60 %", 0.6 and 60 are all 60; blank is null. */
export const percent = (): Field<number | null> => ({
  codec: (locale) =>
    cellCodec(
      numberWithin({ min: 0, max: 100 }),
      (cell) => readPercent(cell, locale),
      (value) => (Number.isInteger(value) ? `${value}%` : value / 100),
    ),
  blank: null,
  expected: 'a percentage from 0% to 100%',
  entry: { kind: 'free' },
});

/** A share from 0 to 1, typed as a percentage; blank is null. */
export const share = (): Field<number | null> =>
  numberField(numberWithin({ min: 0, max: 1 }), parseShare, 'a percentage from 0% to 100%', 'share');
