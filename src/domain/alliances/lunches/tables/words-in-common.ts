/** Whether two texts that people typed speak of the same thing: by a word that both have. */

import { sharedKeyword, wordList, type KeywordRules } from '../../../text/keywords';
import { lazilyOf } from '../../../values/lazily';

/** Words that say nothing about whom somebody means. */
export const OF_ANYBODY: KeywordRules = {
  saysNothing: wordList('business client company contact firm local meet office owner'),
};

/** The first word of `text` that `other` has too, in singular or plural; null: none that says anything. */
export const sharedWord = (text: string, other: string): string | null =>
  sharedKeyword(text, other, OF_ANYBODY);

/**
 * What stands in both lists of things parted by commas, semicolons or lines, as typed in the first; null:
 * nothing.
 */
export function sharedThing(list: readonly string[], other: readonly string[]): string | null {
  const known = thingsIn(other);
  for (const [thing, typed] of thingsIn(list)) if (known.has(thing)) return typed;
  return null;
}

/** Each thing in a list, as it is compared, with how it was typed first. */
const thingsIn = lazilyOf((texts: readonly string[]): ReadonlyMap<string, string> => {
  const things = new Map<string, string>();
  for (const typed of texts.flatMap((text) => text.split(/[,;\n]/)).map((thing) => thing.trim()))
    if (typed !== '' && !things.has(typed.toLowerCase())) things.set(typed.toLowerCase(), typed);
  return things;
});
