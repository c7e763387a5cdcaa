/** The word that somebody probably meant. */
import { distance } from 'fastest-levenshtein';

/** One letter in three may be wrong: further apart, it is another word. */
const LETTERS_A_SLIP = 3;

/** The nearest of the words, folded, ties to the first; null: none is near enough to be meant. */
export function nearestOf(
  word: string,
  words: readonly string[],
  fold: (word: string) => string,
): string | null {
  const typed = fold(word);
  let nearest: string | null = null;
  let fewest = Math.ceil(typed.length / LETTERS_A_SLIP);
  for (const candidate of words) {
    const apart = distance(typed, fold(candidate));
    if (apart < fewest || (apart === fewest && nearest === null)) [nearest, fewest] = [candidate, apart];
  }
  return nearest;
}
