/** Where a household's sales stand among all client households that aren't Released (Words). */

/** The top of the list that makes a household Tier 1: one part of so many, here a fifth (S5). */
export const TOP_PART = 5;

/** Each answer is for a household's net sales. */
export type TopRanks = {
  /** Positive sales, and fewer than that part of the households sell more. */
  readonly isInTopPart: (net: number) => boolean;
  /** Positive sales, and fewer than half of the households sell more. */
  readonly isInTopHalf: (net: number) => boolean;
};

export type SalesRanks = TopRanks & {
  /** Fewer than half of the households sell less. */
  readonly isInLowerHalf: (net: number) => boolean;
};

/** How many of the sorted numbers come before the first that isn't `isBefore`. */
function countWhile(sorted: readonly number[], isBefore: (number: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const number = sorted[middle];
    if (number !== undefined && isBefore(number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ranks at the top of n households, by how many of them sell more. */
export const topRanks = (sellMore: (net: number) => number, n: number): TopRanks => ({
  isInTopPart: (net) => net > 0 && sellMore(net) * TOP_PART < n,
  isInTopHalf: (net) => net > 0 && sellMore(net) * 2 < n,
});

/** Ranks among the net sales of n households; equal sales rank equal. */
export function ranksAmong(nets: readonly number[]): SalesRanks {
  const sorted = [...nets].sort((a, b) => a - b);
  const n = sorted.length;
  const sellLess = (net: number) => countWhile(sorted, (other) => other < net);
  const sellMore = (net: number) => n - countWhile(sorted, (other) => other <= net);
  return {
    ...topRanks(sellMore, n),
    isInLowerHalf: (net) => sellLess(net) * 2 < n,
  };
}
