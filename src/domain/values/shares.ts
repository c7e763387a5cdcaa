/** Splitting a number of things into whole parts without losing one. */

/**
 * Part `k` (from 1) of `n` things in `m` parts: as even as whole numbers allow, and all parts add up to `n`
 * (S18).
 */
export const partOf = (k: number, n: number, m: number): number =>
  Math.floor((k * n) / m) - Math.floor(((k - 1) * n) / m);

/** `items` in their order, cut into `m` consecutive parts (S18). */
export function splitEvenly<T>(items: readonly T[], m: number): T[][] {
  const parts: T[][] = [];
  let start = 0;
  for (let k = 1; k <= m; k += 1) {
    const end = start + partOf(k, items.length, m);
    parts.push(items.slice(start, end));
    start = end;
  }
  return parts;
}
