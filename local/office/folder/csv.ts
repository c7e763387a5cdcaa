/** CSV files as RFC 4180 has them: UTF-8, fields in quotes where needed, lines ending in CR LF. */
import Papa from 'papaparse';
import { UsageError } from '../usage';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text of a file for these rows; no rows are an empty file. What could be taken for another delimiter
 * stands in quotes.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return '';
  const hasNoComma = (rows[0]?.length ?? 0) < 2;
  const quotes = (value: unknown): boolean => hasNoComma && /[;\t]/.test(String(value));
  return `${Papa.unparse([...rows], { newline: '\r\n', quotes })}\r\n`;
};

/**
 * A file's text, in the encoding that it is in: by its byte order mark, else UTF-8 where it can be, else as
 * Windows writes it.
 */
export const decodeCsv = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = (offset: number): boolean =>
    bytes.length > 3 && bytes[offset] === 0 && bytes[offset + 2] === 0;
  if (zeros(1)) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros(0)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fromWindows(bytes);
  }
};

/**
 * What Windows-1252 has in place of the control characters of Latin-1. (Node's own decoder of that name gives
 * Latin-1.)
 */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')

    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);

/** Some programs name the delimiter in a line of its own before the headers. */
const NAMED_DELIMITER = /^sep=([,;\t])\r?\n/i;

/** What parts the headers: a comma where there is one, else a semicolon or a tab. */
const delimiterOf = (text: string): string => {
  const headers = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  return [',', ';', '\t'].reduce((best, mark) =>
    headers.split(mark).length > headers.split(best).length ? mark : best,
  );
};

/**
 * The rows of a file. Lines may end in CR LF, LF or CR, and a byte order mark is skipped; a semicolon or a
 * tab may part the fields.
 * @throws UsageError naming the file and the row if a quote isn't closed or stands where none can.
 */
export const readCsv = (text: string, file: string): string[][] => {
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const body = marked.replace(NAMED_DELIMITER, '');
  if (body === '') return [];
  const delimiter = NAMED_DELIMITER.exec(marked)?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const error = errors[0];
  if (error)
    throw new UsageError(`${file}, row ${(error.row ?? 0) + 1}: ${error.message}. Is a quote missing?`);
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return data;
};
