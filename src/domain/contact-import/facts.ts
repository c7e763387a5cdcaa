/** Looking up what facts say. */
import type { DateColumn, DateReader } from './date-values';
import type { Fact, Place } from './places';

/** What a person is read by. */
export type ReadBy = {
  readonly reader: DateReader;
  /** What is known of the days of a column, by its header. */
  readonly dates: (header: string) => DateColumn;
};
/** What is said of a person's values, and those that are kept in words. */
export type Collected = { readonly remarks: string[]; readonly kept: string[] };

/** The first value of a place; '' where there is none. */
export const oneOf = (facts: readonly Fact[], place: Place): string =>
  facts.find((fact) => fact.place === place)?.value.trim() ?? '';
export const allOf = (facts: readonly Fact[], place: Place): readonly Fact[] =>
  facts.filter((fact) => fact.place === place);
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Each item once, by its key. */
export const distinct = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
