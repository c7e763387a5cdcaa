/**
 * Several values in one cell. What Cultivate writes is read back as it was, whatever signs a value has: one
 * that holds a separator stands in double quotes. What people type is read with the separators that they use.
 */

/** A value in quotes, a doubled quote being one of its own, up to the next separator. */
const QUOTED = /[^\S\n]*"((?:[^"]|"")*)"[^\S\n]*(?=[,;\n]|$)/y;
const NEEDS_QUOTES = /[,;\n]| ::: |^"/;

/** The values as one cell holds them: `"Example, Ann", Bo Kim`. */
export const joinedList = (values: readonly string[]): string =>
  values
    .filter((value) => value !== '')
    .map((value) => (NEEDS_QUOTES.test(value) ? `"${value.replace(/"/g, '""')}"` : value))
    .join(', ');

/**
 * A stretch between separators, a quoted one whole; `end` is the sign that ends it, '' at the end of the
 * text.
 */
type Piece = { readonly text: string; readonly isQuoted: boolean; readonly end: string };

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start <= text.length;) {
    QUOTED.lastIndex = start;
    const quoted = QUOTED.exec(text);
    const length = quoted ? quoted[0].length : text.slice(start).search(/[,;\n]/);
    const end = length < 0 ? text.length : start + length;
    const unquoted = quoted?.[1]?.replace(/""/g, '"');
    pieces.push({
      text: unquoted ?? text.slice(start, end),
      isQuoted: unquoted !== undefined,
      end: text.charAt(end),
    });
    start = end + 1;
  }
  return pieces;
}

/**
 * Between the values of a cell that Google Contacts exported; a star stands before the groups that it makes
 * for itself.
 */
const OF_GOOGLE = ' ::: ';
const partsOfGoogle = (text: string): string[] =>
  text
    .split(OF_GOOGLE)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('* '));

/** The values of a cell: a semicolon or a new line parts them, else a comma ("Dec 25, 2026; Jan 1, 2027"). */
export function partsOfList(text: string): string[] {
  const pieces = piecesOf(text);
  if (pieces.some(({ text: part, isQuoted }) => !isQuoted && part.includes(OF_GOOGLE)))
    return partsOfGoogle(text);
  const isByLine = pieces.some(({ end }) => end === ';' || end === '\n');
  const parts: string[] = [];
  let isOpen = false;
  for (const { text: part, isQuoted, end } of pieces) {
    if (isOpen && !isQuoted) parts.push(`${parts.pop() ?? ''},${part}`);
    else parts.push(part);
    isOpen = isByLine && end === ',' && !isQuoted;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** All that may stand between two values; some of it stands within values, too: "Jones & Co, Inc.". */
const SEPARATOR = /(?:[,;\n/&+]|\s(?:and|und|et|en|og|och|y|e)(?=\s))\s*/gi;
/** Beyond so many, or so long, it is a text, and no list. */
const MOST_PIECES = 60;
const LONGEST_LIST = 5000;

/**
 * Reads a list whose values hold separators of their own: as few values as cover all of the text.
 *
 * @param isValue whether a stretch of it is a value
 * @returns null where it can't be covered
 */
export function coveredBy(text: string, isValue: (part: string) => boolean): string[] | null {
  if (text.length > LONGEST_LIST) return null;
  const cuts = [...text.matchAll(SEPARATOR)].map((cut) => [cut.index, cut.index + cut[0].length] as const);
  const starts = [0, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), text.length];
  if (starts.length > MOST_PIECES) return null;
  const hopeless = new Set<number>();
  const from = (first: number): string[] | null => {
    if (first === starts.length) return [];
    if (hopeless.has(first)) return null;
    for (let last = starts.length - 1; last >= first; last -= 1) {
      const part = text.slice(starts[first], ends[last]).trim();
      if (part !== '' && !isValue(part)) continue;
      const rest = part === '' && last > first ? null : from(last + 1);
      if (rest !== null) return part === '' ? rest : [part, ...rest];
    }
    hopeless.add(first);
    return null;
  };
  return from(0);
}
