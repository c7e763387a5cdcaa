/** Looking up what facts say. */
import { groupBy } from '../../values/collections';
import type { DateColumn, DateReader } from './date-values';
import type { Fact, Place } from '../columns/places';

/** What a person is read by. */
export type ReadBy = {
  readonly reader: DateReader;
  /** What is known of the days of a column, by its header. */
  readonly dates: (header: string) => DateColumn;
};
/** What is said of a person's values, and those that are kept in words. */
export type Collected = { readonly remarks: string[]; readonly kept: string[] };

/** All facts of a person, in their order and by their places. */
export type Facts = {
  readonly all: readonly Fact[];
  readonly by: ReadonlyMap<Place, readonly Fact[]>;
};

export const factsBy = (all: readonly Fact[]): Facts => ({ all, by: groupBy(all, ({ place }) => place) });

const NONE: readonly Fact[] = [];

/** The facts of a place, in their order. */
export const allOf = ({ by }: Facts, place: Place): readonly Fact[] => by.get(place) ?? NONE;

/** The first value of a place; '' where there is none. */
export const oneOf = (facts: Facts, place: Place): string => allOf(facts, place)[0]?.value.trim() ?? '';
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Each item once, by its key. */
export const distinct = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
