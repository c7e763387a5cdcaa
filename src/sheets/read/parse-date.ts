/**
 * Dates as people type them. An own parser, because this one must refuse: libraries such as chrono-node and
 * any-date-parser guess at doubtful dates, fill in today's year, and bring tables of words that Intl has
 * already.
 */
import { civilDay, partsOf, type AnnualDay, type CivilDay } from '../../domain/calendar/civil-day';
import { foldWord, type DatePart, type Locale } from '../cells/locale';

/** Two digits stand for 1930 to 2029, as they do when typed into the spreadsheet. */
const FIRST_SHORT_YEAR = 30;
const YEARS = { from: 1900, to: 2199 };
const FIRST_DAY = civilDay(YEARS.from, 1, 1);
const LAST_DAY = civilDay(YEARS.to, 12, 31);
const LEAP_YEAR = 2000;
/** Days as the spreadsheet counts them, from May 1927 to 2099: smaller numbers may be years, or anything. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 73_050;

/**
 * What stands between the words of a date in English and its neighbours: "3rd of May", "1er mai", "3 de mayo
 * de".
 */
const FILLERS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'of',
  'the',
  'de',
  'del',
  'di',
  'd',
]);
/** Longer texts are none: no pattern is tried on them, however long a cell is. */
const LONGEST_DATE = 60;
/** Year, month, day: ISO, with its slashes and dots, and as East Asia writes it. */
const YEAR_FIRST = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?$/;
/** ISO without its hyphens. */
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** ISO without a year: --05-03, --0503. */
const NO_YEAR = /^--(\d{2})-?(\d{2})$/;
/** A time after a date is passed over, and so is an offset: the date is the one that is written. */
const TIME_AFTER =
  /(?:T|[,\s]\s*)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\.?)?(?:\s?[+-]\d{2}:?\d{2})?$/i;
/**
 * Midnight in no zone that anybody lives in: programs write plain days so. At another hour nobody knows the
 * day.
 */
const MIDNIGHT_UTC = /T00:00(?::00(?:\.0+)?)?Z$/;
/** Years that programs write where there is none. */
const YEARS_OF_NO_YEAR: ReadonlySet<number> = new Set([0, 1604, 1900]);
/** Three numbers in the locale's own order. */
const NUMBERS = /^\d{1,4}\s*([-/. ])\s*\d{1,2}\s*\1\s*\d{1,4}\.?$/;
/** Two numbers: a day of the year, in the locale's own order. */
const NUMBERS_WITHOUT_YEAR = /^\d{1,2}\s*[-/.]\s*\d{1,2}\.?$/;

/**
 * "10-12 May", "24 and 26 Dec", "Dec 25, 26": days beside each other, of which none is a year; "'26" is one.
 */
const SEVERAL_DAYS = /(?<!\d)\d{1,2}(?!\d)[^\d\p{L}'’]+\d{1,2}(?!\d)/u;

type TypedDate = { readonly year: string | null; readonly month: number; readonly dayOfMonth: number };

function yearOf(typed: string): number {
  const year = Number(typed);
  if (typed.length !== 2) return typed.length === 4 ? year : Number.NaN;
  return year < FIRST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** The day, where it exists and its year is one that an office can mean. */
function existingDay({ year, month, dayOfMonth }: TypedDate): AnnualDay | null {
  const fullYear = year === null ? null : yearOf(year);
  if (fullYear !== null && !(fullYear >= YEARS.from && fullYear <= YEARS.to)) return null;
  const parts = partsOf(civilDay(fullYear ?? LEAP_YEAR, month, dayOfMonth));
  if (dayOfMonth < 1 || parts.month !== month || parts.dayOfMonth !== dayOfMonth) return null;
  return { month, dayOfMonth, year: fullYear };
}

/** As `existingDay`, but for the years that stand for none. */
const dayOfTheYear = (typed: TypedDate): AnnualDay | null =>
  typed.year !== null && typed.year.length === 4 && YEARS_OF_NO_YEAR.has(Number(typed.year))
    ? existingDay({ ...typed, year: null })
    : existingDay(typed);

/** A date's numbers by the order of its parts. */
function inOrder(numbers: readonly string[], order: readonly DatePart[]): TypedDate {
  const at = (part: DatePart) => numbers[order.indexOf(part)] ?? '';
  return { year: at('year') || null, month: Number(at('month')), dayOfMonth: Number(at('day')) };
}

/**
 * The order of numbers between dots: they stand day first nearly everywhere, and nobody can tell where the
 * month comes first, unless one of them can be no month; null: nobody can.
 */
function orderOfDotted(numbers: readonly string[], order: readonly DatePart[]): readonly DatePart[] | null {
  const [first, second] = numbers.map(Number);
  if (order[0] !== 'month' || first === undefined || second === undefined || first === second) return order;
  if (first > MONTHS) return ['day', 'month', 'year'];
  return second > MONTHS ? order : null;
}
const MONTHS = 12;

function fromNumbers(text: string, { dateOrder: usual }: Locale): TypedDate | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (yearFirst) return inOrder(yearFirst.slice(1), ['year', 'month', 'day']);
  const noYear = NO_YEAR.exec(text);
  if (noYear) return inOrder(noYear.slice(1), ['month', 'day']);
  const numbers = text.match(/\d+/g) ?? [];
  const dateOrder = /\d\s*\.\s*\d/.test(text) ? orderOfDotted(numbers, usual) : usual;
  if (dateOrder === null) return null;
  if (NUMBERS.test(text)) return inOrder(numbers, dateOrder);
  const withoutYear = dateOrder.filter((part) => part !== 'year');
  return NUMBERS_WITHOUT_YEAR.test(text) ? inOrder(numbers, withoutYear) : null;
}

/** Day and year among the numbers that stand beside a month's name. */
function dayAndYear(numbers: readonly string[]): Pick<TypedDate, 'dayOfMonth' | 'year'> | null {
  const [first = '', second = null] = numbers;
  if (numbers.length < 1 || numbers.length > 2) return null;
  const [dayOfMonth, year] = first.length === 4 && second !== null ? [second, first] : [first, second];
  return dayOfMonth.length > 2 ? null : { dayOfMonth: Number(dayOfMonth), year };
}

/**
 * "3 May 2026", "May 3rd", "Sunday, 3. Mai 2026": one month's name, a day, perhaps a year, perhaps the
 * weekday.
 */
function fromWords(text: string, locale: Locale): (TypedDate & { readonly weekday: number | null }) | null {
  if (!/^[\p{L}\p{M}\d\s.,/'’-]+$/u.test(text)) return null;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord).filter((word) => !FILLERS.has(word));
  const named = words.filter((word) => locale.months.has(word));
  // "mar" is a Tuesday and March in Spanish.
  const isWeekdayFirst = named.length > 1 && words[0] === named[0] && locale.weekdays.has(words[0] ?? '');
  const [monthName = '', ...more] = isWeekdayFirst ? named.slice(1) : named;
  const month = locale.months.get(monthName);
  const others = isWeekdayFirst ? words.slice(0, 1) : words.filter((word) => !locale.months.has(word));
  const weekday = others[0] === undefined ? null : locale.weekdays.get(others[0]);
  const numbers = SEVERAL_DAYS.test(text) ? null : dayAndYear(text.match(/\d+/g) ?? []);
  if (month === undefined || more.length > 0 || weekday === undefined || others.length > 1 || !numbers)
    return null;
  return { month, ...numbers, weekday };
}

/** Whether a weekday that was typed is the day's own; without a year it can't be told. */
const agrees = (day: AnnualDay, weekday: number | null): boolean =>
  weekday === null ||
  (day.year !== null && new Date(Date.UTC(day.year, day.month - 1, day.dayOfMonth)).getUTCDay() === weekday);

/** The date's text without the time behind it; '' where it can be no date. */
const withoutTime = (text: string): string =>
  text.length > LONGEST_DATE ? '' : text.replace(MIDNIGHT_UTC, '').replace(TIME_AFTER, '');

function read(
  text: string,
  locale: Locale,
  existing: (typed: TypedDate) => AnnualDay | null,
): AnnualDay | null {
  const date = withoutTime(text);
  const numeric = fromNumbers(date, locale);
  if (numeric) return existing(numeric);
  const worded = fromWords(date, locale);
  const day = worded && existing(worded);
  return day && agrees(day, worded.weekday) ? day : null;
}

/**
 * A day with or without its year; null where the text is none, or none that exists. 1604, 1900 and 0000 are
 * no years.
 */
export const parseAnnualDay = (text: string, locale: Locale): AnnualDay | null =>
  read(text, locale, dayOfTheYear);

/** A full date; null where the text is none, none that exists, or lacks its year. */
export function parseDay(text: string, locale: Locale): CivilDay | null {
  const day = read(text, locale, existingDay);
  return day?.year == null ? null : civilDay(day.year, day.month, day.dayOfMonth);
}

/**
 * A day that stands in a cell as a number: of the spreadsheet's own count, or as 20260503; null where it is
 * neither.
 */
export function dayOfNumber(number: number): CivilDay | null {
  if (Number.isInteger(number) && number >= FIRST_SERIAL && number <= LAST_SERIAL)
    return civilDay(1899, 12, 30 + number);
  const parts = EIGHT_DIGITS.exec(String(number))?.slice(1);
  const day = parts ? existingDay(inOrder(parts, ['year', 'month', 'day'])) : null;
  return day?.year == null ? null : civilDay(day.year, day.month, day.dayOfMonth);
}

/** The year of a date cell, where it is one: programs keep a birthday without its year in 1604 or 1900. */
export const knownYear = (year: number): number | null => (YEARS_OF_NO_YEAR.has(year) ? null : year);

/**
 * Whether a date cell's day is one that an office can mean: not a bare time of day, not a slip of the year.
 */
export const isPlausibleDay = (day: CivilDay): boolean => day >= FIRST_DAY && day <= LAST_DAY;
