import fc from 'fast-check';
import type { Cell } from '../../../../src/sheets/cells/cell';
import { encodeField } from '../../../../src/sheets/write/encode';
import {
  countOf,
  money,
  number,
  percent,
  share,
  wholeNumber,
} from '../../../../src/sheets/declare/fields/numbers';
import { aDateCell, decode, writtenAndRead } from '../../../support/cells';

describe('an amount', () => {
  const cases: readonly (readonly [why: string, cell: Cell, locale: string, amount: number | undefined])[] = [
    ['a number', 1234.5, 'en_US', 1234.5],
    ['digits', '1234', 'en_US', 1234],
    ['the currency before', '$1,234.50', 'en_US', 1234.5],
    ['the currency after', '1.234,50 €', 'de_DE', 1234.5],
    ['the currency by its code', 'USD 5', 'en_US', 5],
    ['the code after', '5 CHF', 'de_CH', 5],
    ['a country beside the sign', 'US$5', 'en_US', 5],
    ['a currency of one word', 'kr 5', 'sv_SE', 5],
    ['the word after', '5 kr', 'sv_SE', 5],
    ['dots for thousands, where they are', '1.234', 'de_DE', 1234],
    ['a dot for decimals, where it is', '1.25', 'en_US', 1.25],
    ['three digits behind the mark of decimals: nobody can tell', '1.234', 'en_US', undefined],
    ['three digits behind it, with a currency', '€ 1.200', 'en_GB', undefined],
    ['three digits behind the other one', '$1,200', 'de_DE', undefined],
    ['three digits of less than one', '0.125', 'en_US', 0.125],
    ['three digits where there are thousands before', '1,234.567', 'en_US', 1234.567],
    ['full-width digits', '１２００', 'en_US', 1200],
    ['a dot where numbers have none: nobody can tell', '1.234', 'fr_FR', undefined],
    ['blanks for thousands', '1 234,5', 'fr_FR', 1234.5],
    ['narrow blanks for thousands', '1\u202f234\u202f567,5', 'fr_FR', 1234567.5],
    ['apostrophes for thousands', "1'234.50", 'de_CH', 1234.5],
    ['groups of two, as in India', '12,34,567', 'en_IN', 1234567],
    ['no digit before the point', '.5', 'en_US', 0.5],
    ['no digit after the point', '5.', 'en_US', 5],
    ['a minus', '-5', 'en_US', -5],
    ['a minus before the currency', '-$5', 'en_US', -5],
    ['a minus after the currency', '$-5', 'en_US', -5],
    ['a true minus sign', '−5', 'en_US', -5],
    ['a minus behind', '5-', 'en_US', -5],
    ['no cents, as a dash says', '€ 1.200,-', 'de_DE', 1200],
    ['no cents, in a sheet of another country', '€ 1.200,-', 'en_US', 1200],
    ['no cents, without a currency', '1200,-', 'nl_NL', 1200],
    ['no cents, with two dashes', '1.200,--', 'de_DE', 1200],
    ['no cents, with a long dash', '1200,–', 'de_AT', 1200],
    ['no cents, in Norway', 'kr 1 200,-', 'nb_NO', 1200],
    ['no cents, in Sweden', '1200:-', 'sv_SE', 1200],
    ['no cents, in Switzerland', "1'200.-", 'de_CH', 1200],
    ['no cents, with the currency behind', '2.500,-€', 'de_DE', 2500],
    ['no cents, with the code behind', 'Fr. 1200.-', 'de_CH', 1200],
    ['no cents, and a minus before', '-1.200,-', 'de_DE', -1200],
    ['no cents, in parentheses', '(1.200,-)', 'de_DE', -1200],
    ['no cents, and its mark parts thousands, too', '1,200,-', 'en_US', 1200],
    ['no cents, with the currency and millions', '$1,234,567,-', 'en_US', 1234567],
    ['no cents, dots alone, in a sheet of another country', '1.200.-', 'en_US', 1200],
    ['no cents, a refund', '-1,200,--', 'en_US', -1200],
    ['no cents, and its mark parts lakhs, too', '1,20,000,-', 'en_IN', 120000],
    ['no cents, and a group that is too short', '1,20,-', 'en_US', undefined],
    ['no cents, and cents', '1,200.50,-', 'en_US', undefined],
    ['no cents, and cents of nought', '1,200.00,-', 'en_US', undefined],
    ['no cents, and a group behind the other mark', '1.234,200,-', 'en_US', undefined],
    ['no cents, in India', '₹1,20,000/-', 'en_IN', 120000],
    ['no cents, in Kenya', 'KSh 1,200/=', 'en_GB', 1200],
    ['no cents, apart', '1200 :-', 'sv_SE', 1200],
    ['a currency in a word', '1.200 Euro', 'de_DE', 1200],
    ['another', '1,200 pounds', 'en_GB', 1200],
    ['a word that is none', '1,200 apples', 'en_GB', undefined],
    ['a minus behind the currency', '1200-€', 'de_DE', -1200],
    ['a dash that stands alone', '1200 -', 'de_DE', undefined],
    ['a plus', '+5', 'en_US', 5],
    ["the accountant's parentheses", '(1,234.50)', 'en_US', -1234.5],
    ['parentheses around the currency', '($5)', 'en_US', -5],
    ['the other decimal mark', '12,34', 'en_US', undefined],
    ['the other order of marks', '1.234,56', 'en_US', undefined],
    ['two decimal marks', '1.2.3', 'en_US', undefined],
    ['a group that is too short', '1,23,45', 'en_US', undefined],
    ['blanks that part nothing', '12 34', 'en_US', undefined],
    ['one of its parentheses', '(5', 'en_US', undefined],
    ['two minuses', '--5', 'en_US', undefined],
    ['only a sign', '$', 'en_US', undefined],
    ['only a minus', '-', 'en_US', undefined],
    ['an exponent', '1e3', 'en_US', undefined],
    ['a word', 'about 5', 'en_US', undefined],
    ['a range', '5-6', 'en_US', undefined],
    ['what the spreadsheet took for a date', aDateCell(2026, 1, 2), 'en_US', undefined],
    ['a tick', true, 'en_US', undefined],
    ["a formula's error", '#DIV/0!', 'en_US', undefined],
    ['no number at all', Number.NaN, 'en_US', undefined],
  ];

  test.each(cases)('%s', (_, cell, locale, expected) => {
    const amount = decode(money(), cell, locale);

    expect(amount).toBe(expected);
  });

  test('comes back as it was written', () => {
    const amounts = fc.double({ noNaN: true, noDefaultInfinity: true });

    fc.assert(
      fc.property(amounts, (amount) => {
        expect(writtenAndRead(money(), amount)).toBe(amount);
      }),
    );
  });

  test('typed as the locale writes it, is the same amount', () => {
    const amounts = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
    const locales = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR', 'sv-SE');

    fc.assert(
      fc.property(amounts, locales, (amount, locale) => {
        const typed = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount);
        expect(decode(money(), typed, locale)).toBeCloseTo(amount, 2);
      }),
    );
  });
});

describe('numbers keep their bounds', () => {
  const cases = [
    ['a number within them', number({ min: 0 }), 2.5, 2.5],
    ['one below them', number({ min: 0 }), -1, undefined],
    ['one above them', number({ max: 10 }), '11', undefined],
    ['any number without them', number(), -1e9, -1e9],
    ['a whole number', wholeNumber({ min: 1, max: 5 }), '5', 5],
    ['half a number', wholeNumber(), 2.5, undefined],
    ['a count with its unit', countOf('months'), '12 months', 12],
    ['one month', countOf('months'), '1 Month', 1],
    ['a count without its unit', countOf('days', { min: 1 }), 7, 7],
    ['a count of something else', countOf('days'), '7 weeks', undefined],
  ] as const;

  test.each(cases)('%s', (_, field, cell, expected) => {
    const value = decode(field, cell);

    expect(value).toBe(expected);
  });

  test('and say which', () => {
    const told = [number(), number({ min: 1 }), number({ max: 2 }), countOf('months', { min: 1, max: 2 })];

    expect(told.map(({ expected }) => expected)).toEqual([
      'a number',
      'a number of at least 1',
      'a number of at most 2',
      'a whole number of months from 1 to 2',
    ]);
  });

  test('also when they are written', () => {
    const cell = encodeField(wholeNumber({ max: 3 }), 4);

    expect(cell).toBeUndefined();
  });
});

describe('percentages', () => {
  const cases: readonly (readonly [
    why: string,
    cell: Cell,
    percent: number | undefined,
    share: number | undefined,
  ])[] = [
    ['with its sign', '60%', 60, 0.6],
    ['with a blank before it', '60 %', 60, 0.6],
    ['as the spreadsheet keeps it', 0.6, 60, 0.6],
    ['a share in text', '0.6', 60, 0.6],
    ['one that is no round number of bits', 0.07, 7, 0.07],
    ['half a per cent', '0.5%', 0.5, 0.005],
    ['all', '100%', 100, 1],
    ['more than all', '101%', undefined, undefined],
    ['less than none', '-1%', undefined, undefined],
    ['the sign alone', '%', undefined, undefined],
    ['words', 'sixty', undefined, undefined],
    ['a tick', true, undefined, undefined],
  ];

  test.each(cases)('%s', (_, cell, expectedPercent, expectedShare) => {
    const read = [decode(percent(), cell), decode(share(), cell)];

    expect(read).toEqual([expectedPercent, expectedShare]);
  });

  test('a bare number of them counts as such where a setting asks for per cent', () => {
    const read = decode(percent(), 60);

    expect(read).toBe(60);
  });

  test.each([0, 12.5, 60, 100])('%d per cent comes back as it was written, in any language', (value) => {
    const read = ['en_US', 'de_DE'].map((locale) => writtenAndRead(percent(), value, locale));

    expect(read).toEqual([value, value]);
  });
});
