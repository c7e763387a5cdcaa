/** Figures in texts, as the office's locale writes them: where a number can't stand alone in its cell. */
import { currencyOf } from './currency';
import type { Locale } from './locale';

/** From so much on an amount is told without cents. */
export const WITHOUT_CENTS_FROM = 100;

const figures = ({ tag }: Locale, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(tag, { ...options, numberingSystem: 'latn' });

/** 0.864 is "86.4%", or "86,4 %"; at most so many places. */
export const shareInFigures = (share: number, locale: Locale, places = 1): string =>
  figures(locale, { style: 'percent', maximumFractionDigits: places }).format(share);

/** "$4,413", or "4.413 €"; without a known currency the bare amount. */
export function amountInFigures(amount: number, locale: Locale): string {
  const places = Math.abs(amount) < WITHOUT_CENTS_FROM ? 2 : 0;
  const currency = currencyOf(locale.tag);
  return figures(locale, {
    ...(currency === null ? {} : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const)),
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(amount);
}

/** At most so many places. */
export const numberInFigures = (number: number, locale: Locale, places: number): string =>
  figures(locale, { maximumFractionDigits: places }).format(number);
