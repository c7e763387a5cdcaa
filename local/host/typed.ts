/** What Sheets makes of a text that is typed into a cell, or written there by a script. */
import { formula, serial, type Content } from './state';
import { serialOfDate } from './zone';

/** How a locale writes numbers and orders day and month. */
type Locale = { decimal: string; group: string; isDayFirst: boolean };

/** A parsed entry, with the number format that typing it gives an unformatted cell. */
export type Entry = { content: Content; format?: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2})(\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;
const locales = new Map<string, Locale>();

const localeOf = (name: string): Locale => {
  const known = locales.get(name);
  if (known) return known;
  const tag = name.replace('_', '-');
  const parts = new Intl.NumberFormat(tag).formatToParts(-1234567.5);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value;
  const order = new Intl.DateTimeFormat(tag).formatToParts(0).map((part) => part.type);
  const made = {
    decimal: partOf('decimal') ?? '.',
    group: partOf('group') ?? ',',
    isDayFirst: order.indexOf('day') < order.indexOf('month'),
  };
  locales.set(name, made);
  return made;
};

/**
 * Parses a text as typed into a cell without plain-text format.
 * @param locale the spreadsheet's, such as `en_US`: it decides what `1/2` and `1.234` are
 * @param year the current year there, for dates without one
 */
export const parseTyped = (text: string, locale: string, year: number): Entry => {
  const quick = asUnparsed(text);
  if (quick) return quick;
  const trimmed = text.trim();
  const ways = localeOf(locale);
  return (
    asBoolean(trimmed) ??
    asNumber(trimmed, ways) ??
    asDateAndTime(trimmed, ways, year) ??
    asSigned(trimmed) ?? { content: text }
  );
};

/** Texts that need no look at numbers and dates: most of a workbook. */
const asUnparsed = (text: string): Entry | undefined => {
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { content: calculated(text) };
  return canBeParsed(text) ? undefined : { content: text };
};

/** Longer than any date with its weekday and time. */
const LONGEST_PARSED = 60;
const MEANINGFUL_LETTERS =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false|\d\s*[ap]\.?m|\de[+-]?\d/i;

const canBeParsed = (text: string): boolean => {
  if (text.length > LONGEST_PARSED) return false;
  if (/^\s*[+-]/.test(text)) return true;
  return /[a-z]/i.test(text) ? MEANINGFUL_LETTERS.test(text) : /\d/.test(text);
};

/** Only what can be told without calculating: the label of a link, and a constant. */
const calculated = (source: string): Content => {
  const label = /^=HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)$/i.exec(source)?.[1];
  if (label !== undefined) return formula(source, label.replaceAll('""', '"'));
  const constant = /^=(?:(-?\d+(?:\.\d+)?)|"((?:[^"]|"")*)")$/.exec(source);
  if (constant?.[1] !== undefined) return formula(source, Number(constant[1]));
  return formula(source, constant?.[2]?.replaceAll('""', '"') ?? '');
};

const asBoolean = (text: string): Entry | undefined =>
  /^(true|false)$/i.test(text) ? { content: text.toLowerCase() === 'true' } : undefined;

/** A sign before what is no number makes a formula, and mostly an error: `+1 555 0100`, `-maybe`. */
const asSigned = (text: string): Entry | undefined => {
  if (!/^[+-][^\s+-]/.test(text)) return undefined;
  return { content: formula(`=${text}`, /^[+-][a-z_]+$/i.test(text) ? '#NAME?' : '#ERROR!') };
};

const asNumber = (text: string, { decimal, group }: Locale): Entry | undefined => {
  const parts = /^(\()?([+-]?)\s?([$€£¥]?)\s?([+-]?)(.*?\d.*?)(%?)(\))?$/.exec(text);
  if (!parts) return undefined;
  const [, opening, sign, currency, innerSign, digits = '', percent, closing] = parts;
  if (Boolean(opening) !== Boolean(closing) || (sign && innerSign)) return undefined;
  const value = numberFrom(digits.trim(), decimal, group);
  if (value === undefined) return undefined;
  const isNegative = Boolean(opening) || (sign || innerSign) === '-';
  const content = (isNegative ? -value : value) / (percent ? 100 : 1);
  if (percent) return { content, format: digits.includes(decimal) ? '0.00%' : '0%' };
  return currency
    ? { content, format: `"${currency}"#,##0${digits.includes(decimal) ? '.00' : ''}` }
    : { content };
};

const numberFrom = (digits: string, decimal: string, group: string): number | undefined => {
  const [whole = '', fraction, ...rest] = digits.split(/e[+-]?\d+$/i)[0]?.split(decimal) ?? [];
  if (rest.length > 0 || (whole === '' && !fraction)) return undefined;
  const groups = whole.split(/\s/.test(group) ? /\s/ : group);
  const isGrouped = groups.length === 1 || groups.slice(1).every((each) => each.length === 3);
  if (!isGrouped || !/^\d*$/.test(groups.join('')) || !/^\d*$/.test(fraction ?? '')) return undefined;
  const exponent = /e[+-]?\d+$/i.exec(digits)?.[0] ?? '';
  return Number(`${groups.join('') || '0'}.${fraction || '0'}${exponent}`);
};

const asDateAndTime = (text: string, ways: Locale, year: number): Entry | undefined => {
  const time = timeFrom(text, true);
  if (time !== undefined) return { content: serial(time), format: 'h:mm am/pm' };
  const day = dateFrom(text, ways, year);
  if (day !== undefined) return { content: serial(day) };
  const parts = /^(.*?\d.*?),?\s+(\d{1,2}(?::.*|\s*[ap]\.?m\.?))$/i.exec(text);
  if (!parts) return undefined;
  const date = dateFrom(parts[1] ?? '', ways, year);
  const clock = timeFrom(parts[2] ?? '', true);
  return date === undefined || clock === undefined ? undefined : { content: serial(date + clock) };
};

/** The fraction of the day of `9:30`, `9:30:15`, `9 pm`. */
const timeFrom = (text: string, needsMark: boolean): number | undefined => {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const [, hourText, minute, second, fraction, half] = parts;
  if (needsMark && minute === undefined && half === undefined) return undefined;
  const hour = Number(hourText);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (hour > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  const hour24 = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const seconds = hour24 * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0) + Number(fraction ?? 0);
  return seconds / 86_400;
};

const dateFrom = (text: string, { isDayFirst }: Locale, thisYear: number): number | undefined => {
  const named = dateWithMonthName(text, thisYear);
  if (named !== undefined) return named;
  const parts = /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [, first = '', separator, second = '', third] = parts;
  if (separator === '.' && !(isDayFirst && third !== undefined)) return undefined;
  if (first.length === 4) return checkedDate(Number(first), Number(second), Number(third ?? 1));
  if (third === undefined && second.length > 2) return undefined;
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return checkedDate(fullYear(third, thisYear), Number(month), Number(day));
};

/** `Jan 5`, `5 January 2026`, `Monday, January 5, 2026`, `5-Jan-26`, `Jan 2026`. */
const dateWithMonthName = (text: string, thisYear: number): number | undefined => {
  const words = text
    .toLowerCase()
    .replace(/^(sun|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?)(day)?,?\s+/, '')
    .split(/[\s,./-]+/);
  const at = words.findIndex((word) => monthNumber(word) > 0);
  if (at < 0 || at > 1 || words.length < 2 || words.length > 3) return undefined;
  const month = monthNumber(words[at] ?? '');
  const [first = '', second] = words.filter((_, index) => index !== at);
  if (!/^\d{1,4}$/.test(first) || !/^(\d{2}|\d{4})?$/.test(second ?? '')) return undefined;
  if (first.length === 4) return second === undefined ? checkedDate(Number(first), month, 1) : undefined;
  return checkedDate(fullYear(second, thisYear), month, Number(first));
};

const monthNumber = (word: string): number => {
  const index = MONTHS.indexOf(word.slice(0, 3));
  if (index < 0) return 0;
  const full = new Date(Date.UTC(2000, index, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return word.length === 3 || word === full.toLowerCase() || (word === 'sept' && index === 8) ? index + 1 : 0;
};

/** Two digits are 1930 to 2029. */
const fullYear = (text: string | undefined, thisYear: number): number => {
  if (text === undefined) return thisYear;
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const checkedDate = (year: number, month: number, day: number): number | undefined => {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return day > lastDay ? undefined : serialOfDate(year, month, day);
};
