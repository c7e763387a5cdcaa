/** How many days ahead a key date is warned of, by what it is (S13). */
/** Days ahead of the date, in any order. */
export type WarningDays = readonly number[];

/** A kind of date, known by a word in What, and its warnings. */
export type WarningKind = { readonly word: string; readonly days: WarningDays };

export const DEFAULT_WARNING_KINDS: readonly WarningKind[] = [
  { word: 'lease', days: [180, 90, 30] },
  { word: 'renewal', days: [45, 14] },
];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Forms of a word share so many letters: "renews" and "renewal", "policy" and "policies". */
const STEM_LETTERS = 5;
const stemOf = (word: string): string => word.slice(0, STEM_LETTERS);

/** Whether every word of the kind is found in the text, in whatever form. */
function names(what: readonly string[], kind: string): boolean {
  const words = wordsOf(kind);
  return words.length > 0 && words.every((word) => what.some((other) => other.startsWith(stemOf(word))));
}

/**
 * The warnings of a date, the earliest first: those of the first kind that its What names, else the office's
 * usual ones.
 */
export function warningsOf(
  what: string,
  {
    warningKinds,
    keyDateWarnings,
  }: { readonly warningKinds: readonly WarningKind[]; readonly keyDateWarnings: WarningDays },
): WarningDays {
  const words = wordsOf(what);
  const days = warningKinds.find(({ word }) => names(words, word))?.days ?? keyDateWarnings;
  return [...new Set(days)].sort((a, b) => b - a);
}
