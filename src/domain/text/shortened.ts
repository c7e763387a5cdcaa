/** Texts that may be as long as a cell, where a line or a message has room for a few words. */

/** Text of at most so many characters, cut with "…" and never in half a character. */
export const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** Of what somebody typed, in a message. */
export const LONGEST_QUOTE = 80;

/** What somebody typed, on one line and short enough for a message. */
export const asTold = (typed: string): string => shortened(typed.trim().replace(/\s+/g, ' '), LONGEST_QUOTE);

/** As `asTold`, in quotation marks. */
export const quoted = (typed: string): string => `"${asTold(typed)}"`;

/** So many are told, and the rest are counted. */
const MOST_TOLD = 5;

/** What is to be said of each of several things that somebody typed. */
export const eachQuoted = (typed: readonly string[], say: (inQuotes: string) => string): string[] => [
  ...typed.slice(0, MOST_TOLD).map((each) => say(quoted(each))),
  ...(typed.length > MOST_TOLD ? [`And so it is with ${typed.length - MOST_TOLD} more.`] : []),
];
