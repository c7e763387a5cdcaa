/** Whether two texts that people typed speak of the same thing: by a word that both have. */

import { sharedKeyword, wordList } from '../../../text/keywords';

/** Words that say nothing about whom somebody means. */
const OF_ANYBODY = wordList('business client company contact firm local meet office owner');

/** The first word of `text` that `other` has too, in singular or plural; null: none that says anything. */
export const sharedWord = (text: string, other: string): string | null =>
  sharedKeyword(text, other, { saysNothing: OF_ANYBODY });

/**
 * What stands in both lists of things parted by commas, semicolons or lines, as typed in the first; null:
 * nothing.
 */
export function sharedThing(list: readonly string[], other: readonly string[]): string | null {
  const thingsIn = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => text.split(/[,;\n]/)).map((thing) => thing.trim());
  const known = new Set(thingsIn(other).map((thing) => thing.toLowerCase()));
  return thingsIn(list).find((thing) => thing !== '' && known.has(thing.toLowerCase())) ?? null;
}
