/**
 * Chance that comes out the same every time: each topic throws its own dice, so that changing one leaves the
 * others' rows alone.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export type Dice = {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True so many times in a hundred. */
  readonly isLucky: (percent: number) => boolean;
  /** One of the list; throws when there is none. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** The list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
};

/** The same seed and topic always give the same throws. */
export function diceFor(seed: number, topic: string): Dice {
  const generator = xoroshiro128plus(hash(topic, seed));
  const between = (low: number, high: number) => uniformInt(generator, low, high);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error(`There is nothing to pick from for ${topic}`);
    return at(list, between(0, list.length - 1));
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const keyed = list.map((item) => ({ item, key: between(0, 0x3fffffff) }));
    return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
  };
  return { between, isLucky: (percent) => between(1, 100) <= percent, pick, shuffle };
}

/** The element at a position counted round and round the list. */
export function at<T>(list: readonly T[], position: number): T {
  return list.slice(position % list.length)[0] ?? raise('An empty list has no element');
}

/** FNV-1a over the topic's UTF-16 units, begun with the seed. */
function hash(topic: string, seed: number): number {
  return [...topic].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5 ^ seed,
  );
}

function raise(message: string): never {
  throw new Error(message);
}
