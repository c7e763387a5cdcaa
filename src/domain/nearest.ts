/** The word that somebody probably meant. */

/** The next row of the table of distances: by one letter more of the word, to each beginning of the other. */
function nextRow(row: readonly number[], letter: string, other: readonly string[], place: number): number[] {
  let [diagonal, left] = [place - 1, place];
  const next = [left];
  row.slice(1).forEach((above, index) => {
    left = Math.min(above + 1, left + 1, diagonal + (letter === other[index] ? 0 : 1));
    diagonal = above;
    next.push(left);
  });
  return next;
}

/** How many letters have to be put in, left out or exchanged to make one word the other (Levenshtein). */
export function lettersApart(word: string, other: string): number {
  const letters = [...other];
  const start = [0, ...letters.map((_, index) => index + 1)];
  return [...word]
    .reduce<readonly number[]>((row, letter, index) => nextRow(row, letter, letters, index + 1), start)
    .reduce((_, apart) => apart);
}

/** One letter in three may be wrong: further apart, it is another word. */
const LETTERS_A_SLIP = 3;

/** The nearest of the words, by letters and digits alone, ties to the first; null: none is near enough to be meant. */
export function nearestOf(
  word: string,
  words: readonly string[],
  fold: (word: string) => string,
): string | null {
  const typed = fold(word);
  let nearest: string | null = null;
  let fewest = Math.ceil(typed.length / LETTERS_A_SLIP);
  for (const candidate of words) {
    const apart = lettersApart(typed, fold(candidate));
    if (apart < fewest || (apart === fewest && nearest === null)) [nearest, fewest] = [candidate, apart];
  }
  return nearest;
}
