/**
 * Costs in four parts of which an earlier one outweighs all later ones together: no weights that could run
 * into each other.
 */

/** The weightiest part first; a fixed number of parts, since plans add and compare very many. */
export type Cost = readonly [number, number, number, number];

export const NO_COST: Cost = [0, 0, 0, 0];

/**
 * Below zero: `a` and `b` together are cheaper than `c`. It makes no sum, since most comparisons come to
 * nothing.
 */
export const compareSum = (a: Cost, b: Cost, c: Cost): number =>
  a[0] + b[0] - c[0] || a[1] + b[1] - c[1] || a[2] + b[2] - c[2] || a[3] + b[3] - c[3];

export const addCosts = (a: Cost, b: Cost): Cost => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

/** What `a` costs more than `b`. */
export const subtractCosts = (a: Cost, b: Cost): Cost => [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]];
