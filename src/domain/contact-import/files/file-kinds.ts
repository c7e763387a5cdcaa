/** Files that hold no text, known by how they begin, never by their names. */
import { isUntold } from './bytes';

const SEARCHED = 4000;

const EXCEL =
  'This is an Excel workbook. Bring it into a tab with Sheets’ own File > Import > Insert new sheet(s), and choose that tab here.';

const UNTOLD =
  'Nobody can tell how the letters of this file are written, so names would be garbled. Save it as CSV UTF-8 or as vCard, and choose that file.';

const startOf = (bytes: ArrayLike<number>): string =>
  Array.from({ length: Math.min(bytes.length, SEARCHED) }, (_, place) =>
    String.fromCharCode(bytes[place] ?? 0),
  ).join('');

const KINDS: readonly (readonly [(start: string) => boolean, string])[] = [
  [(start) => start.startsWith('PK') && /xl\/|\[Content_Types\]/.test(start), EXCEL],
  [
    (start) => start.startsWith('PK'),
    'This is a packed file. Open it first, and choose the .csv or .vcf file that lies in it.',
  ],
  [(start) => start.startsWith('\u00D0\u00CF\u0011\u00E0'), EXCEL],
  [
    (start) => start.startsWith('%PDF'),
    'This is a PDF, which nobody can read names out of for sure. Export the list as CSV or vCard instead.',
  ],
  [
    (start) => start.startsWith('!BDN'),
    'This is Outlook’s own data file. In Outlook choose File > Open & Export > Import/Export > Export to a file > Comma Separated Values.',
  ],
  [
    (start) => start.includes('\u0000') && !/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start),
    'This file holds no text. Export the list as CSV or vCard, and choose that file.',
  ],
];

/** Why a file can't be a list, and what to choose instead; null: it is text. */
export function whyNoText(bytes: ArrayLike<number>): string | null {
  const start = startOf(bytes);
  return KINDS.find(([is]) => is(start))?.[1] ?? (isUntold(bytes) ? UNTOLD : null);
}
