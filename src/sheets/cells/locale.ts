/** How an office writes dates and numbers: drawn once, from the spreadsheet's locale. */
import { lazily, lazilyFor } from '../../domain/values/lazily';

export type DatePart = 'day' | 'month' | 'year';

export type Locale = {
  /** BCP 47, such as "en-GB". */
  readonly tag: string;
  /** The order of a date's parts, such as day, month, year. */
  readonly dateOrder: readonly DatePart[];
  readonly decimalMark: string;
  readonly groupMark: string;
  /** Months, 1 to 12, by folded name: English and the locale's own, long and short. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays, 0 (Sunday) to 6, by folded name: English and the locale's own, long and short. */
  readonly weekdays: ReadonlyMap<string, number>;
};

const DAY_MILLISECONDS = 86_400_000;
/** 4 January 1970 was a Sunday. */
const A_SUNDAY = 3 * DAY_MILLISECONDS;
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'short' },
];

/** Drawn on most days of an English office: Intl takes its time. */
const ENGLISH = {
  month: ['january', 'february', 'march', 'april', 'may', 'june']
    .concat(['july', 'august', 'september', 'october', 'november', 'december'])
    .flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const])
    .concat([['sept', 9]]),
  weekday: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].flatMap(
    (name, index) => [[name, index] as const, [name.slice(0, 3), index] as const],
  ),
};

/** A word without case and without a closing dot: "Sept." and "sept" are one month. */
export const foldWord = (word: string): string =>
  word.normalize('NFKC').toLowerCase().replace(/\./g, '').trim();

/**
 * The names of twelve months, or seven weekdays; inflected as they are beside a day ("5 мая"), and alone
 * ("май").
 */
function addNames(names: Map<string, number>, tag: string, part: 'month' | 'weekday'): void {
  const styles = part === 'month' ? STYLES : [{ weekday: 'long' } as const, { weekday: 'short' } as const];
  const dates =
    part === 'month'
      ? Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15))
      : Array.from({ length: 7 }, (_, weekday) => A_SUNDAY + weekday * DAY_MILLISECONDS);
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC', calendar: 'gregory' });
    dates.forEach((date, index) => {
      const parts = format.formatToParts(date).filter(({ type }) => type === part);
      const name = parts.map(({ value }) => value).join('');
      if (!/\d/.test(name)) names.set(foldWord(name), part === 'month' ? index + 1 : index);
    });
  }
}

function namesOf(tag: string, part: 'month' | 'weekday'): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  if (tag !== 'en' && !tag.startsWith('en-')) addNames(names, tag, part);
  for (const [name, number] of ENGLISH[part]) names.set(name, number);
  return names;
}

function dateOrderOf(tag: string): readonly DatePart[] {
  const format = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
  });
  return format
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type): type is DatePart => type === 'day' || type === 'month' || type === 'year');
}

/**
 * The spreadsheet's "en_GB" as "en-GB"; a locale that this machine doesn't know is read as American English.
 */
function knownTag(name: string): string {
  const tag = name.replace(/_/g, '-');
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

/** How the office writes, from the spreadsheet's locale ("en_GB", "de-DE"). */
export const localeOf = lazilyFor((name: string): Locale => {
  const tag = knownTag(name);
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(12_345_678.9);
  const markOf = (mark: string) =>
    [...new Set(parts.filter(({ type }) => type === mark).map(({ value }) => value))].join('');
  // Most offices hold dates as dates: the names are drawn when the first one is read from a text.
  const months = lazily(() => namesOf(tag, 'month'));
  const weekdays = lazily(() => namesOf(tag, 'weekday'));
  return {
    tag,
    dateOrder: dateOrderOf(tag),
    decimalMark: markOf('decimal'),
    groupMark: markOf('group'),
    get months() {
      return months();
    },
    get weekdays() {
      return weekdays();
    },
  };
});

/**
 * For writing, where no locale matters: cells hold dates and numbers as such, and text is written to be read
 * anywhere.
 */
export const ANY_LOCALE: Locale = {
  tag: 'en',
  dateOrder: ['year', 'month', 'day'],
  decimalMark: '.',
  groupMark: ',',
  months: new Map(),
  weekdays: new Map(),
};
