/** Values as another program left them: its escapes, its quotes, its lists. */

const ESCAPES = /\\([\\nN,;])/g;
const ALL_ESCAPES = /^(?:[^\\]|\\[\\nN,;])*$/;
/** A path of Windows: its backslashes stand for themselves. */
const PATH = /(?:^|\s)[A-Za-z]:\\(?!\\)/;

const decodedSign = (sign: string): string => (sign === 'n' || sign === 'N' ? '\n' : sign);

/**
 * Escapes that another program left as text stand for what they mean: `\;`, `\,` and `\n` always do (but in a
 * path); two backslashes are one where every backslash of the text is such an escape. A backslash before
 * anything else stays.
 */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  const isPath = PATH.test(text);
  if (!isPath && ALL_ESCAPES.test(text)) return text.replace(ESCAPES, (_, sign: string) => decodedSign(sign));
  return text.replace(/\\([,;])/g, (_, sign: string) => sign);
}

/**
 * A cell's text: trimmed, line ends as one sign, an apostrophe before a sign that begins formulas taken away.
 */
export const cleaned = (text: string): string =>
  withoutEscapes(text.replace(/\r\n?/g, '\n'))
    .replace(/^'(?=[+=@-])/, '')
    .replace(/[\u200B\uFEFF\u2060]/g, '')
    .trim();

const GOOGLE_SEPARATOR = / ?::: ?/;

/** Several values in one cell, each with whether it is marked as the first. */
export type ListedValue = { readonly text: string; readonly isPrimary: boolean };

const listedBy = (text: string, separator: RegExp): ListedValue[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(/^\* ?/, ''), isPrimary: part.startsWith('*') }));

/** The addresses in a cell; all of its text where none looks like one. */
export function emailsIn(text: string): readonly ListedValue[] {
  const parts = listedBy(text, /\s*:::\s*|[\s,;|<>()"]+/).filter((part) => part.text.includes('@'));
  return parts.length > 0
    ? parts.map((part) => ({ ...part, text: part.text.replace(/^mailto:/i, '').replace(/[.:]+$/, '') }))
    : listedBy(text, GOOGLE_SEPARATOR);
}

const DIGITS_OF_A_PHONE = 7;
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** The numbers in a cell: parted where each part is long enough to be one. */
export function phonesIn(text: string): readonly ListedValue[] {
  const parts = listedBy(text, /\s*:::\s*|[;\n|]/);
  return parts.flatMap((part) => {
    const finer = listedBy(part.text, /,| \/ /);
    return finer.length > 1 && finer.every((each) => digitsIn(each.text) >= DIGITS_OF_A_PHONE)
      ? finer
      : [part];
  });
}

/** Groups that Google makes for itself. */
export const isSystemGroup = (tag: string): boolean => SYSTEM_GROUP.test(tag);
const SYSTEM_GROUP =
  /^(?:mycontacts|my contacts|starred in android|starred|other contacts|friends? of mycontacts)$/i;

/** Tags, without the groups that a program makes for itself. */
export function tagsIn(text: string): readonly string[] {
  const separator = text.includes(':::') ? /:::/ : /[,\n]/.test(text) ? /[,\n]/ : /[;|]/;
  return text
    .split(separator)
    .map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
    .filter((part) => part !== '' && !(part.startsWith('* ') || isSystemGroup(part)));
}

/**
 * A name whose letters a program didn't have: question marks stand for them, and nobody knows whose it is.
 */
export const isLostName = (name: string): boolean => /\?\?|(?:^|\s)\?\p{L}/u.test(name);
