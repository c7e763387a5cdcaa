import { displayOf } from '../../../local/host/display';
import { serial } from '../../../local/host/state';
import { localeOf } from '../../../src/sheets/cells/locale';
import { patternsOf, type FormatName } from '../../../src/sheets/declare/number-format';

/** 24 December 2026. */
const CHRISTMAS_EVE = serial(46_380);

/** As a spreadsheet of that locale shows it. */
const shown = (locale: string, format: FormatName, content: number | typeof CHRISTMAS_EVE): string =>
  displayOf(content, patternsOf(localeOf(locale))[format], locale).replace(/[\u00A0\u202F]/g, ' ');

describe('days', () => {
  test.each([
    ['en_US', 'day', '24 Dec 2026'],
    ['en_GB', 'weekday, day and month', 'Thu 24 Dec'],
    ['de_DE', 'day', '24.12.2026'],
    ['de_DE', 'weekday, day and month', 'Do 24.12.'],
    ['de_DE', 'weekday', 'Do 24'],
    ['fr_FR', 'day', '24/12/2026'],
    ['ja_JP', 'day', '2026/12/24'],
    ['nl_NL', 'day and month', '24-12'],
    ['ko_KR', 'day', '2026. 12. 24.'],
    ['bg_BG', 'day', '24.12.2026 г.'],
    ['ar_EG', 'day', '24/12/2026'],
  ] as const)('%s, %s', (locale, format, text) => {
    expect(shown(locale, format, CHRISTMAS_EVE)).toBe(text);
  });
});

describe('amounts bear the currency of the country, where the locale has it', () => {
  test.each([
    ['en_US', 'typed money', 1234.5, '$1,234.50'],
    ['de_DE', 'typed money', 1234.5, '1.234,50 €'],
    ['en_GB', 'typed money', -20, '-£20.00'],
    ['nl_NL', 'typed money', 12, '€ 12,00'],
    ['ja_JP', 'money', 1200, '￥1,200'],
    // A tag without a country: the language alone names no currency.
    ['en', 'typed money', 1234.5, '1,234.50'],
  ] as const)('%s, %s of %p', (locale, format, amount, text) => {
    expect(shown(locale, format, amount)).toBe(text);
  });
});

test.each([
  [0, '0 €'],
  [99.5, '99,50 €'],
  [100, '100 €'],
  [12_345.6, '12.346 €'],
])('%p that was worked out is shown without cents from a hundred on', (amount, text) => {
  expect(shown('de_DE', 'money', amount)).toBe(text);
});

test.each([
  ['en_US', '86.4%'],
  ['de_DE', '86,4%'],
])('a share in %s', (locale, text) => {
  expect(shown(locale, 'share to the tenth', 0.864)).toBe(text);
});
