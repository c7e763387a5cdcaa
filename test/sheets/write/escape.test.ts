import naughtyStrings from 'big-list-of-naughty-strings';
import { asTyped } from '../../../src/sheets/write/escape';

describe('text that the spreadsheet would take for something else gets an apostrophe', () => {
  const taken: readonly (readonly [why: string, text: string])[] = [
    ['a formula', '=IMPORTXML("https://example.com")'],
    ['a formula that starts with a plus', '+1 555 0100'],
    ['a formula that starts with a minus', '-2+3'],
    ['a formula that starts with an at', '@SUM(A1)'],
    ['a formula in full-width letters', '＝A1'],
    ['a formula after a blank', ' =A1'],
    ['a formula after a tab', '\t=A1'],
    ['a formula after a mark without width', '\u200f=A1'],
    ['a number', '007'],
    ['a number in parentheses', '(5)'],
    ['a number with a currency', '$5'],
    ['a currency by its code', 'USD 5'],
    ['a date', '1/2'],
    ['a date in words', '3 May'],
    ['a date that starts with its month', 'May 3'],
    ['in another language', 'März 3'],
    ['with its weekday', 'Mon, May 3 2026'],
    ['yes', 'TRUE'],
    ['no', 'false'],
    ['yes, in German', 'Wahr'],
    ['no, in French', 'FAUX'],
    ['a percentage', '5%'],
    ['an apostrophe, which would vanish', "'tis"],
  ];

  test.each(taken)('%s', (_, text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  });
});

describe('plain text stays as it is', () => {
  const plain: readonly (readonly [why: string, text: string])[] = [
    ['nothing', ''],
    ['a name', "Ann O'Example"],
    ['a name of another script', '山田花子'],
    ['an address', 'ann1@example.com'],
    ['an id of ours', 'C0001'],
    [
      'a sentence with numbers',
      'Lunch with 3 guests, and a plan for the 5 of May that is longer than any date',
    ],
    ['a word that only starts like yes', 'Truely'],
    ['several lines', 'Likes golf.\n=and wine'],
  ];

  test.each(plain)('%s', (_, text) => {
    expect(asTyped(text)).toBe(text);
  });
});

test('no naughty string is written so that it could become a formula', () => {
  const written = naughtyStrings.map(asTyped);

  expect(written.filter((text) => /^\s*[=+@-]/.test(text))).toEqual([]);
});
