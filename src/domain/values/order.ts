/** Orders that are the same on every machine: by code point, never by locale. */

export type Comparator<T> = (a: T, b: T) => number;

/** Moves surrogates above the rest of the plane, where their code points belong. */
const codePointRank = (unit: number): number => {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
};

/** By code point; a text before the longer ones that it begins. */
export function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return codePointRank(left) - codePointRank(right);
  }
  return a.length - b.length;
}

/** By number for ids that are a letter and a number: C9999 before C10000. */
export const compareIds: Comparator<string> = (a, b) => a.length - b.length || compareText(a, b);

/** Lower-cased names by code point (S12). */
export const compareNames: Comparator<string> = (a, b) => compareText(a.toLowerCase(), b.toLowerCase());

/** By the first comparator that tells the two apart. */
export const byFirst =
  <T>(...comparators: readonly Comparator<T>[]): Comparator<T> =>
  (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

/** What would come first if the items were sorted, which takes longer; undefined where there is none. */
export function firstInOrder<T>(items: Iterable<T>, compare: Comparator<T>): T | undefined {
  let first: T | undefined;
  for (const item of items) if (first === undefined || compare(item, first) < 0) first = item;
  return first;
}
