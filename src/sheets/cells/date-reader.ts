/**
 * How the days of a list that another program exported are read in this workbook: by its language, and on its
 * clock.
 */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { DateOrder, DateReader } from '../../domain/contact-import/person/date-values';
import { civilTimeIn } from './civil-time';
import { lazily } from '../../domain/values/lazily';
import type { DatePart, Locale } from './locale';
import { parseAnnualDay } from '../read/parse-date';

const ORDERS: Readonly<Record<DateOrder, readonly DatePart[]>> = {
  'day first': ['day', 'month', 'year'],
  'month first': ['month', 'day', 'year'],
};

export function dateReaderOf(locale: Locale, timeZone: string, today: CivilDay): DateReader {
  const civilTime = lazily(() => civilTimeIn(timeZone));
  return {
    today,
    read: (text, order) => parseAnnualDay(text, order ? withOrder(locale, order) : locale),
    local: (milliseconds) => civilTime().toCell(new Date(milliseconds)),
  };
}

/** Months and weekdays are drawn when they are needed, so they aren't copied here. */
const withOrder = (locale: Locale, order: DateOrder): Locale => ({
  ...{
    tag: locale.tag,
    dateOrder: ORDERS[order],
    decimalMark: locale.decimalMark,
    groupMark: locale.groupMark,
  },
  get months() {
    return locale.months;
  },
  get weekdays() {
    return locale.weekdays;
  },
});
