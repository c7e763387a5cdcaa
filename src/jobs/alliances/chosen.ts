/** Which items of a numbered list somebody means. */

const ALL = /^\s*(?:y|yes|all)\s*[.!]?\s*$/i;
const NUMBERS = /^\s*\d+(?:[\s,;.]+\d+)*[\s,;.]*$/;

/**
 * All for "yes", else those of the numbers (from 1); null where the answer is neither, or a number isn't on
 * the list.
 */
export function chosenIn<T>(answer: string, items: readonly T[]): readonly T[] | null {
  if (ALL.test(answer)) return items;
  if (!NUMBERS.test(answer)) return null;
  const numbers = new Set(
    answer
      .split(/\D+/)
      .filter((digits) => digits !== '')
      .map(Number),
  );
  const isOnList = [...numbers].every((number) => number >= 1 && number <= items.length);
  return isOnList ? items.filter((_, index) => numbers.has(index + 1)) : null;
}
