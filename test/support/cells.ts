/** Cells as the edge hands them over, and the fields that read them. */
import { civilDay, type CivilDay } from '../../src/domain/calendar/civil-day';
import type { Cell, DateCell } from '../../src/sheets/cells/cell';
import { encodeField } from '../../src/sheets/write/encode';
import { readerOf, type Field } from '../../src/sheets/declare/field';
import { localeOf, type Locale } from '../../src/sheets/cells/locale';

/** A date cell; the time in hours and minutes. */
export const aDateCell = (year: number, month: number, dayOfMonth: number, clock = '00:00'): DateCell => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day: civilDay(year, month, dayOfMonth), secondOfDay: (hours * 60 + minutes) * 60 };
};

/** A time of day, as spreadsheets keep one: on 30 December 1899. */
export const aTimeCell = (clock: string): DateCell => aDateCell(1899, 12, 30, clock);

export const aDay = (year: number, month: number, dayOfMonth: number): CivilDay =>
  civilDay(year, month, dayOfMonth);

/** Drawing a locale from Intl takes its time; these tests ask for few of them, very often. */
const locales = new Map<string, Locale>();
export function aLocale(name = 'en_US'): Locale {
  const locale = locales.get(name) ?? localeOf(name);
  locales.set(name, locale);
  return locale;
}

/** What a field reads from a cell, in a spreadsheet of this locale; undefined where it can't. */
export const decode = <Value>(field: Field<Value>, cell: Cell, locale = 'en_US'): Value | undefined =>
  readerOf(field, aLocale(locale))(cell);

/** What a field reads again from what it wrote. */
export const writtenAndRead = <Value>(
  field: Field<Value>,
  value: Value,
  locale = 'en_US',
): Value | undefined => {
  const cell = encodeField(field, value);
  return cell === undefined ? undefined : decode(field, cell, locale);
};
