/** Small tools for lists and maps. */

/** The items by their key, each group in the order of the items. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The largest of the numbers that are known; null where none is. */
export function largest<T extends number>(numbers: Iterable<T | null>): T | null {
  let result: T | null = null;
  for (const number of numbers) if (number !== null && (result === null || number > result)) result = number;
  return result;
}

/** The smallest of the numbers that are known; null where none is. */
export function smallest<T extends number>(numbers: Iterable<T | null>): T | null {
  let result: T | null = null;
  for (const number of numbers) if (number !== null && (result === null || number < result)) result = number;
  return result;
}

/** The first answer that isn't null; null where every answer is. */
export function firstKnown<T, R>(items: Iterable<T>, valueOf: (item: T) => R | null): R | null {
  for (const item of items) {
    const value = valueOf(item);
    if (value !== null) return value;
  }
  return null;
}
