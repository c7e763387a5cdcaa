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
 * A file's text, in the encoding that it is in: by its byte order mark or by where its zeros stand, else
 * UTF-8 where it can be, else as Windows writes it in the west.
 *
 * @throws UsageError naming the file where nobody can tell: it would be garbled, and saved so
 */
export const decodeCsv = (bytes: Uint8Array, file: string): string => {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    const text = encoding === 'utf-8' && !isBrokenUtf8(bytes) ? fromWindows(bytes) : null;
    if (text !== null && !NO_WINDOWS_SIGN.test(text)) return text;
  }
  throw new UsageError(
    `${file} is in an encoding that can't be told. Save it as "CSV UTF-8", and take that file.`,
  );
};

type Utf16 = 'utf-16le' | 'utf-16be';

/** By the mark, or by the zeros: every comma and line end has one, on the same side of each. */
const utf16Of = (bytes: Uint8Array): Utf16 | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

/** Letters of several bytes as UTF-8 has them, which next to none of Windows' texts holds. */
const SEVERAL_BYTES = /[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/g;

/** Whether a few bytes are wrong in what is UTF-8 otherwise: a file that was cut, or put together of two. */
const isBrokenUtf8 = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes).toString('latin1');
  const others = text.replace(SEVERAL_BYTES, '').match(/[\x80-\xff]/g) ?? [];
  return (text.match(SEVERAL_BYTES) ?? []).length > others.length;
};

/** Where Windows-1252 has no sign, another encoding has one. */
// eslint-disable-next-line no-control-regex
const NO_WINDOWS_SIGN = /[\u0000\u0081\u008d\u008f\u0090\u009d]/;

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
