/** Cell values between a spreadsheet file and the office. */
import type { Cell, CellValue } from '@cj-tech-master/excelts';
import { formula, serial, shownIn, type Content, type Plain } from '../../host/state';
import { civilFields } from '../../host/zone';

const DAY_MS = 86_400_000;
const EPOCH_DAYS = 25_569;

/**
 * Google wraps what other programs can't calculate; `"""COMPUTED_VALUE"""` marks what spilled from another
 * cell.
 */
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/s;
const SPILLED = '"COMPUTED_VALUE"';
const GOOGLE_ONLY =
  /\b(ARRAYFORMULA|QUERY|UNIQUE|FILTER|SORTN?|SEQUENCE|IMPORT\w+|GOOGLE\w+|SPARKLINE|REGEX(MATCH|EXTRACT|REPLACE)|SPLIT|JOIN|FLATTEN|CULTIVATE_\w+)\(/i;

/** Dates load as UTC midnight: their UTC fields are the civil ones, in whatever zone. */
export const readValue = (cell: Cell): Content => {
  const plain = plainOf(cell.value);
  const source = cell.formula === undefined ? undefined : unwrap(cell.formula);
  // LibreOffice saves a checkbox so.
  if (source !== undefined && /^(?:TRUE|FALSE)\(\)$/i.test(source)) return /^TRUE/i.test(source);
  return source === undefined ? plain : formula(`=${source}`, plain);
};

/** What goes into the file; a formula with what it last showed. */
export const writeValue = (content: Content): CellValue => {
  const shown = shownIn(content);
  const result = typeof shown === 'object' ? civilFields(shown.days) : shown;
  if (typeof content !== 'object' || content.kind !== 'formula')
    return typeof result === 'string' ? escaped(result) || null : result;
  return { formula: wrap(content.source.slice(1), shown), result };
};

/**
 * In a file, `_x0041_` stands for a character: the writer that we use leaves it to us to say that it doesn't.
 */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

const plainOf = (value: unknown): Plain => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : serial(value.getTime() / DAY_MS + EPOCH_DAYS);
  if (Array.isArray(value)) return value.map((part) => String(plainOf(part))).join('');
  if (typeof value !== 'object') return '';
  const parts: Record<string, unknown> = { ...value };
  const key = PARTS.find((each) => each in parts);
  return key === undefined ? '' : plainOf(parts[key]);
};

/** Where a value that isn't plain keeps what it shows: rich text, links, errors, checkboxes, formulas. */
const PARTS = ['richText', 'text', 'error', 'checkbox', 'result'] as const;

const unwrap = (source: string): string | undefined => {
  const inner = WRAPPED.exec(source)?.[1]?.replaceAll('""', '"');
  if (inner === SPILLED) return undefined;
  return (inner ?? source).replace(/_xlfn\.|_xlws\./g, '');
};

const wrap = (source: string, shown: Plain): string =>
  GOOGLE_ONLY.test(source)
    ? `IFERROR(__xludf.DUMMYFUNCTION(${quote(source)}),${literal(shown)})`
    : withCommas(source);

/**
 * In a file arguments are parted by commas, whatever the language (ECMA-376, 18.17.2.2); where semicolons
 * part them, a comma in a number is its decimal mark. Quoted texts and arrays stay as they are.
 */
const withCommas = (source: string): string => {
  const parts = source.split(/("(?:[^"]|"")*"|\{[^}]*\})/);
  const isParted = parts.some((part, index) => index % 2 === 0 && part.includes(';'));
  if (!isParted) return source;
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ',') : part))
    .join('');
};

const literal = (shown: Plain): string => {
  if (typeof shown === 'string') return quote(shown);
  return typeof shown === 'object' ? String(shown.days) : String(shown).toUpperCase();
};

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
