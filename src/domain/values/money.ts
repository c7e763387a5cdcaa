/** Sums of money that don't depend on the order of the rows. */

/** No currency has smaller parts than thousandths. */
const PARTS = 1000;

/** To the thousandth: 0.1 + 0.2 is 0.3, so that equal sales are equal. */
export const roundMoney = (amount: number): number => Math.round(amount * PARTS) / PARTS;

/** Whole thousandths: what is told by dividing is told exactly. */
const inParts = (amount: number): number => Math.round(amount * PARTS);

/**
 * By how many per cent an amount has grown from an earlier one above zero: exact where the answer is a whole
 * number.
 */
export const percentGrown = (amount: number, before: number): number =>
  (100 * (inParts(amount) - inParts(before))) / inParts(before);

/** The sum of the amounts, to the thousandth. */
export function sumOfMoney(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum = roundMoney(sum + amount);
  return sum;
}
