/** CSV files as RFC 4180 has them: UTF-8, fields in quotes where needed, lines ending in CR LF. */
import Papa from 'papaparse';
import { UsageError } from '../usage';

const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a file for these rows; no rows are an empty file. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`;

/**
 * The rows of a file. Lines may end in CR LF, LF or CR, and a byte order mark is skipped.
 * @throws UsageError naming the file and the row if a quote isn't closed or stands where none can.
 */
export const readCsv = (text: string, file: string): string[][] => {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (body === '') return [];
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', skipEmptyLines: false });
  const error = errors[0];
  if (error)
    throw new UsageError(`${file}, row ${(error.row ?? 0) + 1}: ${error.message}. Is a quote missing?`);
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return data;
};
