/** How a cell's content reads on the screen, by its number format. */
import { shownIn, type Content, type Serial } from './state';
import { civilFields } from './zone';

/** Whether a number format shows dates or times. Quoted texts and colours in it don't count. */
export const isDateFormat = (format: string): boolean => {
  const bare = bareFormat(format);
  return /[ymdhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/s\.0+/gi, 's'));
};

/** Whether a number format shows plain numbers, so that a date in such a cell is a number. */
export const isNumberFormat = (format: string): boolean =>
  /[#0]/.test(bareFormat(format)) && !isDateFormat(format);

const bareFormat = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[(?:[a-z]{3,}|\$[^\]]*)\]/gi, '').replace(/general/gi, '');

/**
 * The text that a cell shows. Without a format, dates read as in the United States and numbers plainly.
 *
 * @param locale the spreadsheet's, for marks between figures and for the names of months and days
 */
export const displayOf = (content: Content, format: string | undefined, locale = 'en_US'): string => {
  const shown = shownIn(content);
  switch (typeof shown) {
    case 'string':
      return shown;
    case 'boolean':
      return shown ? 'TRUE' : 'FALSE';
    case 'number':
      return displayNumber(shown, format, locale.replace('_', '-'));
    case 'object':
      return displaySerial(shown, format, locale.replace('_', '-'));
    default:
      return shown satisfies never;
  }
};

const displayNumber = (value: number, format: string | undefined, locale: string): string => {
  if (format === undefined || format === '@' || !isNumberFormat(format)) return plainNumber(value);
  const { pattern, hasSign } = sectionFor(value, format);
  const sign = value < 0 && !hasSign ? '-' : '';
  const section = withoutLooks(pattern);
  const picture = /[#0?,]*[#0?](?:\.[#0?]+)?,*/.exec(section)?.[0];
  if (picture === undefined) return sign + literal(section);
  const [before = '', ...behind] = section.split(picture);
  const rest = behind.join(picture);
  if (/[0#]/.test(rest)) return sign + byPlaces(value, section);
  return sign + literal(before) + figuresOf(value, picture, section.includes('%'), locale) + literal(rest);
};

/** What a section shows besides colours; `_x` is a space as wide as x, `*x` fills the cell. */
const withoutLooks = (section: string): string =>
  section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/(?<!\\)_./g, ' ')
    .replace(/(?<!\\)\*./g, '');

const literal = (text: string): string =>
  text.replace(/"([^"]*)"|\\(.)|\?/g, '$1$2').replace(/^ +| +$/g, ' ');

const figuresOf = (value: number, picture: string, isPercent: boolean, locale: string): string => {
  const thousands = /,+$/.exec(picture)?.[0].length ?? 0;
  const [whole = '', decimals = ''] = picture.replace(/,+$/, '').split('.');
  const scaled = (isPercent ? value * 100 : value) / 1000 ** thousands;
  return Math.abs(scaled).toLocaleString(locale, {
    numberingSystem: 'latn',
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, (whole.match(/0/g) ?? []).length),
    minimumFractionDigits: (decimals.match(/0/g) ?? []).length,
    maximumFractionDigits: decimals.length,
  });
};

/** Figures among other signs, such as `(000) 000-0000`: they are put in from the right. */
const byPlaces = (value: number, section: string): string => {
  const left = Math.round(Math.abs(value)).toString().split('');
  const signs = section.match(/"[^"]*"|\\.|./g) ?? [];
  const first = signs.findIndex((sign) => /^[#0?]$/.test(sign));
  return signs
    .reduceRight((text, sign, index) => {
      if (!/^[#0?]$/.test(sign)) return literal(sign) + text;
      const figure = left.pop() ?? (sign === '0' ? '0' : '');
      return (index === first ? left.splice(0).join('') : '') + figure + text;
    }, '')
    .trim();
};

/**
 * The section of a format that a number falls under: `[>=100]0;[=0]0;0.00` shows cents below a hundred alone;
 * without conditions the second is for negative numbers, which show no sign there, and the third for zero.
 */
const sectionFor = (
  value: number,
  format: string,
): { readonly pattern: string; readonly hasSign: boolean } => {
  const sections = format.split(';');
  const [first = '', second, third] = sections;
  if (!CONDITION.test(first)) {
    if (value < 0 && second !== undefined) return { pattern: second, hasSign: true };
    return { pattern: value === 0 && third !== undefined ? third : first, hasSign: false };
  }
  const found = sections.find((section) => {
    const [, sign, limit] = CONDITION.exec(section) ?? [];
    return sign === '=' ? value === Number(limit) : sign === '>=' ? value >= Number(limit) : true;
  });
  return { pattern: (found ?? '').replace(CONDITION, ''), hasSign: false };
};
const CONDITION = /^\[(>=|=)(-?[\d.]+)\]/;

/** Numbers without a format show about ten significant digits. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(10)));

const displaySerial = ({ days }: Serial, format: string | undefined, locale: string): string => {
  if (format !== undefined && isDateFormat(format)) return displayDate(days, format, locale);
  return displayDate(days, days % 1 === 0 ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss', locale);
};

/**
 * Shows a serial by a date pattern: `yyyy-mm-dd`, `ddd d mmm`, `h:mm am/pm`… `m` beside hours or seconds is
 * minutes.
 */
const displayDate = (days: number, format: string, locale: string): string => {
  const at = civilFields(days);
  const hasHalves = /am\/pm|a\/p/i.test(format);
  const tokens = format.match(/"[^"]*"|\\.|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|[^ymdhs"\\a]+|./gi) ?? [];
  return tokens
    .map((token, index) => {
      if (/^["\\]/.test(token)) return token.replace(/^"(.*)"$/, '$1').replace(/^\\/, '');
      return DATE_PARTS[partOf(token, index, tokens)]?.(at, token.length, { hasHalves, locale }) ?? token;
    })
    .join('');
};

/** The kind of a date token; a month beside a clock token is minutes. */
const partOf = (token: string, index: number, tokens: readonly string[]): string => {
  if (/^a/i.test(token)) return 'half';
  const letter = token.charAt(0).toLowerCase();
  if (letter !== 'm') return letter;
  const isClock = (other: string | undefined, clock: RegExp) => other !== undefined && clock.test(other);
  return isClock(tokens[index - 2], /^h/i) || isClock(tokens[index + 2], /^s/i) ? 'minute' : 'm';
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const named = (at: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  at.toLocaleString(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });

type How = { readonly hasHalves: boolean; readonly locale: string };

const DATE_PARTS: Record<string, (at: Date, length: number, how: How) => string> = {
  y: (at, length) => (length > 2 ? pad(at.getUTCFullYear(), 4) : pad(at.getUTCFullYear() % 100, 2)),
  m: (at, length, { locale }) => {
    if (length > 2) return named(at, locale, { month: length === 3 ? 'short' : 'long' });
    return pad(at.getUTCMonth() + 1, length);
  },
  d: (at, length, { locale }) => {
    if (length > 2) return named(at, locale, { weekday: length === 3 ? 'short' : 'long' });
    return pad(at.getUTCDate(), length);
  },
  h: (at, length, { hasHalves }) => pad(hasHalves ? at.getUTCHours() % 12 || 12 : at.getUTCHours(), length),
  minute: (at, length) => pad(at.getUTCMinutes(), length),
  s: (at, length) => pad(at.getUTCSeconds(), Math.min(length, 2)),
  half: (at) => (at.getUTCHours() < 12 ? 'AM' : 'PM'),
};
