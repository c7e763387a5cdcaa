/** Words of free text, so that a need can be compared with a profession (S11). */

/** In front of, between and behind the words, so that a whole phrase can be looked for. */
const GAP = ' ';
/** Words that tell nothing of what somebody does or needs. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or of for to in on at by with from who whom that this they them their there is are was be has have had will ' +
    'would can could need want look find get gets new good better best some somebody someone person people help now then after ' +
    'before about into out up own owner owns runs business company office shop store studio general commercial senior junior ' +
    'consultant adviser advisor manager director dealer expert first free second year month week plain answer phone room'
  ).split(' '),
);

/** "leases" as "lease"; what ends in "ss" stays, and so do words that are too short. */
const singular = (word: string): string =>
  /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;

/** The words of a text in their order: lower-case, without accents, in the singular. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);

/** A text that phrases are looked for in. */
export const phraseable = (text: string): string => GAP + wordsIn(text).join(GAP) + GAP;

/** A phrase as it is looked for in a text made by `phraseable`; one with a star at its end is the beginning of a word. */
export const soughtIn = (phrase: string): string =>
  phrase.endsWith('*') ? GAP + wordsIn(phrase).join(GAP) : phraseable(phrase);

/** The words of a text that tell something. */
export const tellingWords = (text: string): string[] => [
  ...new Set(wordsIn(text).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))),
];
