/** Where a household's sales of twelve months stand among all client households that aren't Released (Words). */

/** Each answer is for a household's net sales. */
export type SalesRanks = {
  /** Positive sales, and fewer than a fifth of the households sell more. */
  readonly isInTopFifth: (net: number) => boolean;
  /** Positive sales, and fewer than half of the households sell more. */
  readonly isInTopHalf: (net: number) => boolean;
  /** Fewer than a quarter of the households sell less. */
  readonly isInBottomQuarter: (net: number) => boolean;
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

/** Ranks among the net sales of n households; equal sales rank equal. */
export function ranksAmong(nets: readonly number[]): SalesRanks {
  const sorted = [...nets].sort((a, b) => a - b);
  const n = sorted.length;
  const sellLess = (net: number) => countWhile(sorted, (other) => other < net);
  const sellMore = (net: number) => n - countWhile(sorted, (other) => other <= net);
  return {
    isInTopFifth: (net) => net > 0 && sellMore(net) * 5 < n,
    isInTopHalf: (net) => net > 0 && sellMore(net) * 2 < n,
    isInBottomQuarter: (net) => sellLess(net) * 4 < n,
    isInLowerHalf: (net) => sellLess(net) * 2 < n,
  };
}
