/** Whether two texts that people typed speak of the same thing: by a word that both have. */

/** Words that say nothing about whom somebody means. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'about and any anybody anyone are business can client company contact firm for from good has have help her his into large like ' +
    'local look looking man many meet more need new not office one other our owner people person small some somebody someone that ' +
    'the their them they this want who with woman work you young'
  ).split(' '),
);
const SHORTEST_WORD = 3;

const stem = (word: string): string => word.replace(/s$/, '');

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map(stem)
    .filter((word) => !EMPTY_WORDS.has(word));

/** The first word of `text` that `other` has too, in singular or plural; null: none that says anything. */
export function sharedWord(text: string, other: string): string | null {
  const known = new Set(wordsIn(other));
  return wordsIn(text).find((word) => known.has(word)) ?? null;
}

/** What stands in both lists of things parted by commas, semicolons or lines, as typed in the first; null: nothing. */
export function sharedThing(list: readonly string[], other: readonly string[]): string | null {
  const thingsIn = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => text.split(/[,;\n]/)).map((thing) => thing.trim());
  const known = new Set(thingsIn(other).map((thing) => thing.toLowerCase()));
  return thingsIn(list).find((thing) => thing !== '' && known.has(thing.toLowerCase())) ?? null;
}
