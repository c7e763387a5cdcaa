/** How days, amounts and shares are shown, in the words of the office's own locale. */
import { lazilyFor } from '../cells/lazily';
import type { Locale } from '../cells/locale';
import { currencyOf } from '../cells/currency';
import { WITHOUT_CENTS_FROM } from '../cells/in-figures';

/** What is shown, by name; the spreadsheet's own pattern for it depends on the locale. */
export type FormatName =
  | 'day'
  | 'weekday'
  | 'weekday, day and month'
  | 'day and month'
  | 'day and time'
  | 'typed money'
  | 'money'
  | 'number'
  | 'count'
  | 'whole number'
  | 'tenths'
  | 'hundredths'
  | 'share'
  | 'share to the tenth'
  | 'text';

type Patterns = Readonly<Record<FormatName, string>>;

const A_DAY = Date.UTC(2026, 11, 24);
const LETTERS = { day: 'dd', month: 'mm', year: 'yyyy' } as const;

/**
 * "dd.mm.yyyy", as the locale puts a date's parts into figures; without the year what stands before it goes.
 */
function figuresOf(tag: string, parts: readonly (keyof typeof LETTERS)[]): string {
  const options = Object.fromEntries(
    parts.map((part) => [part, part === 'year' ? ('numeric' as const) : ('2-digit' as const)]),
  );
  return new Intl.DateTimeFormat(tag, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
    .formatToParts(A_DAY)
    .map(({ type, value }) =>
      type === 'day' || type === 'month' || type === 'year' ? LETTERS[type] : quoted(value),
    )
    .join('')
    .trim();
}

/** What stands between figures, without the marks of direction; letters are no part of the pattern. */
const quoted = (between: string): string =>
  between.replace(/[\u200E\u200F\u061C]/g, '').replace(/\p{L}[\p{L}.]*/gu, (letters) => `"${letters}"`);

/** English months are read everywhere and never mistaken for another order; other languages get figures. */
const daysIn = (tag: string): Pick<Patterns, 'day' | 'day and month'> =>
  /^en\b/.test(tag)
    ? { day: 'd mmm yyyy', 'day and month': 'd mmm' }
    : {
        day: figuresOf(tag, ['day', 'month', 'year']),
        'day and month': figuresOf(tag, ['day', 'month']),
      };

/** An amount with its currency where the locale has it: before or behind. */
function amountIn(tag: string, figures: string): string {
  const currency = currencyOf(tag);
  if (currency === null) return figures;
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    numberingSystem: 'latn',
  })
    .formatToParts(1)
    .map(({ type, value }) => {
      if (type === 'currency') return `"${value}"`;
      if (type === 'integer') return figures;
      return type === 'literal' ? ' ' : '';
    })
    .join('');
}

const patternsByTag = lazilyFor((tag: string): Patterns => {
  const days = daysIn(tag);
  const [whole, cents] = [amountIn(tag, '#,##0'), amountIn(tag, '#,##0.00')];
  return {
    ...days,
    weekday: 'ddd d',
    'weekday, day and month': `ddd ${days['day and month']}`,
    'day and time': `${days.day} hh:mm`,
    'typed money': cents,
    money: `[>=${WITHOUT_CENTS_FROM}]${whole};[=0]${whole};${cents}`,
    // A pattern with places that may be left out would show "2." for 2.
    number: 'General',
    count: '#,##0',
    'whole number': '0',
    tenths: '#,##0.0',
    hundredths: '#,##0.00',
    share: '0%',
    'share to the tenth': '0.0%',
    text: '@',
  };
});

/** The patterns of a locale. */
export const patternsOf = ({ tag }: Locale): Patterns => patternsByTag(tag);
