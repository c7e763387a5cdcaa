/** Columns of numbers, with the bounds that they keep. */
import * as z from 'zod/mini';
import { cellCodec, type Field } from '../field';
import type { Locale } from '../locale';
import { parseNumber, parseShare } from '../parse-number';

type Bounds = { readonly min?: number; readonly max?: number };

const boundsText = ({ min, max }: Bounds): string => {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  return min !== undefined ? ` of at least ${min}` : max !== undefined ? ` of at most ${max}` : '';
};

const within = ({ min = -Infinity, max = Infinity }: Bounds) => [z.gte(min), z.lte(max)] as const;

type Parse = (text: string, locale: Locale) => number | null;

const numberField = (
  schema: z.ZodMiniType<number, number>,
  parse: Parse,
  expected: string,
  numberFormat: string,
): Field<number | null> => ({
  codec: (locale) =>
    cellCodec(
      schema,
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

/** A number within its bounds; blank is null. */
export const number = (bounds: Bounds = {}): Field<number | null> =>
  numberField(z.number().check(...within(bounds)), parseNumber, `a number${boundsText(bounds)}`, '#,##0.##');

/** An amount in the office's currency; negative for a refund; blank is null. */
export const money = (): Field<number | null> =>
  numberField(z.number(), parseNumber, 'an amount, such as 1200 or -50', '#,##0.00');

/** A whole number within its bounds; blank is null. */
export const wholeNumber = (bounds: Bounds = {}): Field<number | null> =>
  numberField(z.int().check(...within(bounds)), parseNumber, `a whole number${boundsText(bounds)}`, '0');

/** A share from 0 to 1, typed as a percentage; blank is null. */
export const share = (): Field<number | null> =>
  numberField(
    z.number().check(...within({ min: 0, max: 1 })),
    parseShare,
    'a percentage from 0% to 100%',
    '0%',
  );
