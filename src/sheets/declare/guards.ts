/** What the values of columns are: each column judges by one of these what is read and what is written. */
import type { Guard } from './field';

export const isText: Guard<string> = (value) => typeof value === 'string';
export const isYesNo: Guard<boolean> = (value) => typeof value === 'boolean';
export const isList = <Item>(value: unknown): value is readonly Item[] => Array.isArray(value);

/** The bounds of numbers, which belong to them. */
export type Bounds = { readonly min?: number; readonly max?: number };

/** A number within its bounds; neither infinite nor NaN. */
export const numberWithin =
  ({ min = -Infinity, max = Infinity }: Bounds): Guard<number> =>
  (value): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;

/** A whole number within its bounds. */
export const wholeWithin = (bounds: Bounds): Guard<number> => {
  const isWithin = numberWithin(bounds);
  return (value): value is number => isWithin(value) && Number.isSafeInteger(value);
};

/** One of a few values. */
export const among = <const Value>(values: readonly Value[]): Guard<Value> => {
  const known = new Set<unknown>(values);
  return (value): value is Value => known.has(value);
};

export const orNull =
  <Value>(isValue: Guard<Value>): Guard<Value | null> =>
  (value): value is Value | null =>
    value === null || isValue(value);
