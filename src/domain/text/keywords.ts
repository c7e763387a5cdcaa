/**
 * The one finder of keywords: what texts that people typed have in common, wherever that is asked (tables,
 * experts, profiles, topics). Words that say nothing are taken out before a plural is cut, for "business" is
 * no plural and "his" none of "hi".
 */

import { lazilyFor, lazilyOf } from '../values/lazily';

/** A word as it is compared, in singular, and as it was typed. */
type Word = { readonly key: string; readonly one: string; readonly typed: string };

/** What doesn't count where keywords are looked for, besides the words that never do. */
export type KeywordRules = {
  readonly saysNothing?: ReadonlySet<string>;
  /** Of letters that each stand for a sound; other scripts say much with one. */
  readonly shortest?: number;
};

/** A list of words that say nothing somewhere. */
export const wordList = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').split(' '));

/**
 * Words that say nothing of what a text is about, in any place: English first, then the commonest of its
 * neighbours.
 */
const EMPTY_WORDS = wordList(
  'a about after again all also always among an and another any anybody anyone are as at away be because been before being',
  'between both but by can could did do does doing done down during each either else ever every everybody everyone few for',
  'from get gets getting give gives goes going good got had has have having he help her here hers him his how i if in into is',
  'it its just know large last less like likes look looking made make makes making man many may me might mine more most much',
  'must my need needs never new next no none nor not nothing now of off often old on once one only or other others our ours',
  'out over own people per person please put rather read really same see seen shall she should small since so some somebody',
  'someone something soon such take takes than that the their theirs them then there these they thing things this those',
  'three through time times to too two under until up upon us use used very want wants was way ways we well went were what',
  'when where which while who whom whose why will with within without woman work would yes yet you young your yours',
  'der die das den dem des ein eine einen einem einer und oder mit von zum zur bei aus ist sind war nicht auch wir sie ihr',
  'ihre unser fur im am auf als',
  'le la les un une du et ou avec pour par sur dans est sont pas nous vous ils elles leur leurs son ses nos vos aux ce ces',
  'el los las una uno unos unas del y o con por para en es son no nos sus su al que se lo',
  'il gli della delle dei degli di da e ed per che suo sua sono nel nella',
  'het een van voor met op zijn haar hun niet wij ons onze naar uit',
  'os as um uma dos das com sem nao ao aos seu sua seus suas',
);

/** Scripts in which a mark above or below a letter may be left out; in others it is a part of the word. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
const ONE_SOUND_A_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+$/u;

/** A word without case and accents. */
const folded = (word: string): string =>
  word.normalize('NFKD').replace(ACCENTED, '$1').normalize('NFC').toLowerCase();

/**
 * "leases" as "lease", "companies" as "company", "boxes" as "box"; what ends in ss, us or is stays, and so do
 * short words.
 */
function withoutPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * What a word and its plural have in common. Where the plural doesn't tell how the word ended, the word is
 * cut likewise: movies might be of a movy or a movie, bonuses of a bonus or a bonuse.
 */
function singular(word: string): string {
  if (word.length <= 3) return word;
  const cut = withoutPlural(word);
  return cut.replace(/(?<=..[^aeiou])ie$/, 'y').replace(/use$/, 'us');
}

/** The same words stand in many texts. */
const wordOf = lazilyFor((typed: string): Word => {
  const key = folded(typed);
  return { key, one: singular(key), typed };
});

/** The words of a text in their order, the empty ones, too. */
const wordsOf = (text: string): readonly Word[] =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(wordOf);

/** The words of a text in their order as they are compared: phrases are looked for in them. */
export const comparedWords = (text: string): string[] => wordsOf(text).map(({ one }) => one);

/** "IT", "HR": in capitals. */
const isInCapitals = (typed: string): boolean =>
  typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();

/**
 * The words of a text that say something, each once: as they are compared, with the first that was typed so.
 */
export const keywordsOf = (text: string, rules: KeywordRules = ANY_WORDS): ReadonlyMap<string, string> =>
  keywordsBy(rules)(text);

const ANY_WORDS: KeywordRules = {};
/** Where the same rules are given again, a text is compared with many others: it is split once. */
const keywordsBy = lazilyOf((rules: KeywordRules) => lazilyFor((text: string) => foundIn(text, rules)));

function foundIn(text: string, { saysNothing = new Set(), shortest = 3 }: KeywordRules): Map<string, string> {
  const found = new Map<string, string>();
  const words = wordsOf(text);
  // Where everything is in capitals they tell nothing.
  const isShouted = words.length > 1 && text === text.toUpperCase();
  for (const { key, one, typed } of words) {
    const isShort = key.length < shortest && ONE_SOUND_A_LETTER.test(key);
    const isEmpty =
      !(isInCapitals(typed) && !isShouted) &&
      [key, one].some((word) => EMPTY_WORDS.has(word) || saysNothing.has(word));
    if (!isShort && !isEmpty && !found.has(one)) found.set(one, typed);
  }
  return found;
}

/**
 * The first keyword of `text` that `other` has too, as it was typed there, in singular or plural; null: they
 * have none in common.
 */
export function sharedKeyword(text: string, other: string, rules: KeywordRules = ANY_WORDS): string | null {
  const known = keywordsOf(other, rules);
  for (const [key, typed] of keywordsOf(text, rules)) if (known.has(key)) return typed.toLowerCase();
  return null;
}
