/**
 * Delimited text as rows of fields. Lenient as spreadsheets are: a quote inside quotes that isn't doubled is
 * a quote.
 */

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type DelimitedRows = {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
};

/** So much of a file tells which delimiter it has. */
const SAMPLE_CHARACTERS = 60_000;
const SAMPLE_ROWS = 200;

/**
 * Where the quoted field that begins at `start` (behind its quote) ends: at a quote before a delimiter or the
 * end of a line.
 */
function endOfQuoted(text: string, start: number, delimiter: string): number {
  for (let place = start; ;) {
    const quote = text.indexOf('"', place);
    if (quote < 0) return text.length;
    const next = text.charAt(quote + 1);
    if (next === '' || next === delimiter || next === '\n' || next === '\r') return quote;
    place = next === '"' ? quote + 2 : quote + 1;
  }
}

const isLineEnd = (sign: string): boolean => sign === '\n' || sign === '\r' || sign === '';

/** A field that begins at `start`, and where it ends. */
function fieldAt(
  text: string,
  start: number,
  delimiter: string,
): { readonly value: string; readonly end: number } {
  if (text.charAt(start) === '"') {
    const end = endOfQuoted(text, start + 1, delimiter);
    return { value: text.slice(start + 1, end).replace(/""/g, '"'), end: Math.min(end + 1, text.length) };
  }
  let end = start;
  while (!isLineEnd(text.charAt(end)) && text.charAt(end) !== delimiter) end += 1;
  return { value: text.slice(start, end), end };
}

/** The rows of a text with this delimiter; a blank line is a row of one blank field. */
function rowsBy(text: string, delimiter: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let place = 0; place < text.length && rows.length < most;) {
    const { value, end } = fieldAt(text, place, delimiter);
    row.push(value);
    const sign = text.charAt(end);
    if (sign === delimiter) {
      place = end + 1;
      if (place === text.length) row.push('');
    } else {
      place = end + (sign === '\r' && text.charAt(end + 1) === '\n' ? 2 : 1);
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** How many fields most rows have, and how many of the rows have just so many. */
function steadiness(rows: readonly (readonly string[])[]): {
  readonly width: number;
  readonly share: number;
} {
  const filled = rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { width, share: count / Math.max(1, filled.length) };
}

/** The delimiter that gives the steadiest table of more than one column; a comma where none does. */
function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const tried = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...steadiness(rowsBy(sample, delimiter, SAMPLE_ROWS)),
  })).filter(({ width }) => width > 1);
  return tried.sort((a, b) => b.share - a.share || b.width - a.width)[0]?.delimiter ?? ',';
}

/** Reads a delimited text with the delimiter that gives the steadiest table. */
export function readDelimited(text: string): DelimitedRows {
  const whole = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(whole);
  return { delimiter, rows: rowsBy(whole, delimiter) };
}
