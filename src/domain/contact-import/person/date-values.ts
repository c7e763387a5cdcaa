/** Days as other programs write them: what is certain is read, and what isn't is said. */
import { civilDay, partsOf, type AnnualDay, type CivilDay } from '../../calendar/civil-day';

export type DateOrder = 'day first' | 'month first';

/** How texts become days, as far as it rests on the workbook's language and zone. */
export type DateReader = {
  /** A day with or without its year; the order of numbers is the workbook's where none is given. */
  readonly read: (text: string, order: DateOrder | null) => AnnualDay | null;
  /** A moment on the office's own calendar and clock. */
  readonly local: (milliseconds: number) => { readonly day: CivilDay; readonly secondOfDay: number };
  readonly today: CivilDay;
};

/**
 * What a text says of a day: nothing (a blank of zeros), a day, perhaps with a remark, or no day that anybody
 * can be sure of.
 */
export type DateFound =
  | { readonly is: 'nothing' }
  | { readonly is: 'day'; readonly day: AnnualDay; readonly remark?: string }
  | { readonly is: 'unsure' };

const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ]\d{2,4}\.?)?(?=$|[ T])/;
const SERIAL = /^\d{5}(?:\.0+)?$/;
const MILLISECONDS = /^-?\d{11,13}$/;
const ZEROS = /^[0\s/.\-:TZ]+$|^0?1?1[/-]0?1[/-]0001\b/;
/** A day, a time behind it, and an offset or Z. */
const MOMENT =
  /^((?:--|\d{4}-?)\d{2}-?\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;
const SHORT_YEAR = /[-/. ](\d{2})\.?$/;
const CENTURY = 100;
const EPOCH_OF_SERIALS = civilDay(1899, 12, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The order that some values leave no doubt about; null: none does, or they contradict each other. Between
 * dots the day comes first, unless another value says otherwise.
 */
export function orderIn(values: Iterable<string>): DateOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  let isDotted = false;
  for (const value of values) {
    const [, first = '', second = ''] = NUMBERS.exec(value.trim()) ?? [];
    if (first === '') continue;
    isDotted ||= value.includes('.');
    if (Number(first) > 12 && Number(second) <= 12) dayFirst += 1;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return 'day first';
  if (monthFirst > 0) return dayFirst === 0 ? 'month first' : null;
  return isDotted ? 'day first' : null;
}

const asAnnual = (day: CivilDay): AnnualDay => partsOf(day);

/** A moment's milliseconds, where it ends in Z and isn't midnight there; null of every other text. */
function shiftedMoment(text: string): number | null {
  const [, day = '', hours = '', minutes = '', seconds = '00', zone = ''] = MOMENT.exec(text) ?? [];
  if (zone !== 'Z' || day.startsWith('--') || Number(hours) + Number(minutes) + Number(seconds) === 0)
    return null;
  const compact = day.replace(/-/g, '');
  const [year, month, dayOfMonth] = [compact.slice(0, 4), compact.slice(4, 6), compact.slice(6, 8)].map(
    Number,
  );
  return (
    civilDay(year ?? 0, month ?? 0, dayOfMonth ?? 0) * MILLISECONDS_A_DAY +
    (Number(hours) * 60 + Number(minutes)) * 60_000 +
    Number(seconds) * 1000
  );
}

/** Whether every moment of a column that a clock has shifted is midnight on the office's own. */
export function isMidnightHere(values: Iterable<string>, { local }: DateReader): boolean {
  for (const value of values) {
    const moment = shiftedMoment(value.trim());
    if (moment !== null && local(moment).secondOfDay !== 0) return false;
  }
  return true;
}

/** What is known of a column's days as a whole. */
export type DateColumn = { readonly order: DateOrder | null; readonly isMidnightHere: boolean };

function dayIn(text: string, column: DateColumn, reader: DateReader): AnnualDay | null {
  if (SERIAL.test(text)) return asAnnual((EPOCH_OF_SERIALS + Math.floor(Number(text))) as CivilDay);
  if (MILLISECONDS.test(text)) return asAnnual(Math.floor(Number(text) / MILLISECONDS_A_DAY) as CivilDay);
  const moment = shiftedMoment(text);
  if (moment !== null) return column.isMidnightHere ? asAnnual(reader.local(moment).day) : null;
  const day = reader.read(MOMENT.exec(text)?.[1] ?? text, column.order);
  if (day === null || day.year === null) return day;
  const isShort = SHORT_YEAR.test(text) && !/^\d{4}/.test(text);
  const isAhead = civilDay(day.year, day.month, day.dayOfMonth) > reader.today;
  return isShort && isAhead ? { ...day, year: day.year - CENTURY } : day;
}

/** A day of the year, such as a birthday, with or without the year that it began. */
export function annualDayIn(text: string, column: DateColumn, reader: DateReader): DateFound {
  const typed = text.trim();
  if (typed === '' || ZEROS.test(typed)) return { is: 'nothing' };
  const day = dayIn(typed, column, reader);
  if (day === null) return { is: 'unsure' };
  if (day.year === null || day.year < partsOf(reader.today).year) return { is: 'day', day };
  return {
    is: 'day',
    day: { ...day, year: null },
    remark: `the year ${day.year} was dropped: nobody is born in it`,
  };
}

/** A day with its year; 'unsure' where the year isn't known. */
export function fullDayIn(text: string, column: DateColumn, reader: DateReader): CivilDay | null {
  const typed = text.trim();
  if (typed === '' || ZEROS.test(typed)) return null;
  const day = dayIn(typed, column, reader);
  return day?.year == null ? null : civilDay(day.year, day.month, day.dayOfMonth);
}

const NO_YEARS: ReadonlySet<number> = new Set([0, 1604, 1900]);

/** A day from three columns; zeros are blanks. */
export function annualDayOfParts(year: string, month: string, dayOfMonth: string): DateFound {
  const [y, m, d] = [year, month, dayOfMonth].map((part) => Number(part.trim() || 0));
  if (!m && !d) return { is: 'nothing' };
  const known = !y || NO_YEARS.has(y) ? null : y;
  const check = partsOf(civilDay(known ?? 2000, m ?? 0, d ?? 0));
  const isReal = Boolean(m && d) && check.month === m && check.dayOfMonth === d;
  return isReal ? { is: 'day', day: { year: known, month: m ?? 0, dayOfMonth: d ?? 0 } } : { is: 'unsure' };
}
