/** Columns of dates and times, on the office's own calendar. */
import { civilDay, isoDay, partsOf, type AnnualDay, type CivilDay } from '../../../domain/calendar/civil-day';
import { isDateCell, type Cell } from '../../cells/cell';
import { clockText, parseClock } from '../../read/clock';
import { isTimeOnly, cellText } from '../../cells/cell-text';
import { cellCodec, type Field, type Guard } from '../field';
import { isText, orNull, wholeWithin } from '../guards';
import type { Locale } from '../../cells/locale';
import { dayOfNumber, isPlausibleDay, knownYear, parseAnnualDay, parseDay } from '../../read/parse-date';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const isWhole = wholeWithin({});
const isYear = orNull(isWhole);
const isCivilDay = (day: unknown): day is CivilDay => isWhole(day);
const isAnnualDay: Guard<AnnualDay> = (day): day is AnnualDay =>
  typeof day === 'object' &&
  day !== null &&
  ['month', 'dayOfMonth'].every((part) => isWhole(Reflect.get(day, part))) &&
  isYear(Reflect.get(day, 'year'));
const isClock: Guard<string> = (clock): clock is string => typeof clock === 'string' && CLOCK.test(clock);

function readDay(cell: Cell, locale: Locale): CivilDay | undefined {
  if (typeof cell === 'string') return parseDay(cell.trim(), locale) ?? undefined;
  if (typeof cell === 'number') return dayOfNumber(cell) ?? undefined;
  return typeof cell === 'object' && isDateCell(cell) && isPlausibleDay(cell.day) ? cell.day : undefined;
}

/**
 * A day on which something has happened; blank is null. One that is yet to come is reported, and counts for
 * nothing before: a slip of the year would silence a client for as long.
 *
 * @param then what is said of it until then
 */
export const pastDate = (then = 'until it comes it counts for nothing'): Field<CivilDay | null> => ({
  ...civilDate(),
  expected: 'a date up to today, with its year, such as 3 May 2026',
  asOf: (day, today) =>
    day === null || day <= today
      ? null
      : {
          value: null,
          expected: `a day up to today, ${isoDay(today)}: ${then}`,
        },
});

/** A day; blank is null. A time beside it is passed over. */
export const civilDate = (): Field<CivilDay | null> => ({
  codec: (locale) =>
    cellCodec(
      isCivilDay,
      (cell) => readDay(cell, locale),
      (day) => ({ day, secondOfDay: 0 }),
    ),
  blank: null,
  expected: 'a date with its year, such as 3 May 2026',
  entry: { kind: 'format', numberFormat: 'day' },
  placeholders: 'unknown or day zero',
});

function readAnnualDay(cell: Cell, locale: Locale): AnnualDay | undefined {
  if (typeof cell === 'string') return parseAnnualDay(cell.trim(), locale) ?? undefined;
  const isInACell = typeof cell === 'object' && isDateCell(cell) && !isTimeOnly(cell);
  const day = isInACell ? cell.day : readDay(cell, locale);
  if (day === undefined) return undefined;
  const parts = partsOf(day);
  const year = knownYear(parts.year);
  return year === null || isPlausibleDay(day) ? { ...parts, year } : undefined;
}

const writeAnnualDay = ({ year, month, dayOfMonth }: AnnualDay): Cell =>
  year === null
    ? `${dayOfMonth} ${MONTHS[month - 1]}`
    : { day: civilDay(year, month, dayOfMonth), secondOfDay: 0 };

/** A day of every year, with or without the year it began (S7); blank is null. */
export const annualDay = (): Field<AnnualDay | null> => ({
  codec: (locale) => cellCodec(isAnnualDay, (cell) => readAnnualDay(cell, locale), writeAnnualDay),
  blank: null,
  expected: 'a date with or without its year, such as 3 May',
  entry: { kind: 'format', numberFormat: 'day' },
  placeholders: 'unknown or day zero',
});

/**
 * The day on which somebody was born. A year that is yet to come (29 was typed, and 1929 meant) is reported,
 * and doesn't count; the day does.
 */
export const birthday = (): Field<AnnualDay | null> => ({
  ...annualDay(),
  asOf: (day, today) =>
    day === null || day.year === null || civilDay(day.year, day.month, day.dayOfMonth) <= today
      ? null
      : {
          value: { ...day, year: null },
          expected: `a day up to today, ${isoDay(today)}: until then it counts without its year`,
        },
});

function readTime(cell: Cell): string | undefined {
  if (typeof cell === 'object' && isDateCell(cell))
    return isTimeOnly(cell) ? clockText(Math.floor(cell.secondOfDay / 60)) : undefined;
  const minuteOfDay = typeof cell === 'string' ? parseClock(cell) : null;
  return minuteOfDay === null ? undefined : clockText(minuteOfDay);
}

/** A time of day as "12:30"; blank is null. It is written as text, so that no date sticks to it. */
export const time = (): Field<string | null> => ({
  codec: () => cellCodec(isClock, readTime, (clock) => clock),
  blank: null,
  expected: 'a time of day, such as 12:30',
  entry: { kind: 'free' },
});

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment, "2026-11-20 09:12:33", that sorts as it is written; blank is ''. */
export const stamp = (): Field<string> => ({
  codec: () =>
    cellCodec(
      isText,
      (cell) => {
        if (typeof cell === 'object' && isDateCell(cell)) {
          const second = Math.floor(cell.secondOfDay);
          return `${isoDay(cell.day)} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
        }
        const [, day = '', time = ''] =
          /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$/.exec(cellText(cell).trim()) ?? [];
        return day === '' ? undefined : `${day} ${time === '' ? '00:00' : time}`.padEnd(19, ':00');
      },
      (moment) => moment,
    ),
  blank: '',
  expected: 'a day and a time, such as 2026-11-20 09:12:33',
  entry: { kind: 'plain text' },
});
