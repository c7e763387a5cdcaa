import { openRun, anOffice } from './support';
import { parseTyped } from '../../../local/host/typed';
import { displayOf } from '../../../local/host/display';

const shown = (text: string, locale = 'en_US'): string => {
  const { content, format } = parseTyped(text, locale, 2026);
  const kind = typeof content === 'object' ? content.kind : typeof content;
  return `${kind} ${displayOf(content, format ?? (kind === 'serial' ? 'yyyy-mm-dd hh:mm' : undefined))}`;
};

describe('a text that is typed, or written by a script, is parsed as Sheets parses it', () => {
  test.each([
    ['Ann', 'string Ann', 'a name is text'],
    ["'007", 'string 007', 'an apostrophe keeps text, and goes'],
    ["'=A1", 'string =A1', 'an apostrophe keeps even a formula text'],
    ['007', 'number 7', 'zeros in front are lost'],
    ['1,234.50', 'number 1234.5', 'thousands may be separated'],
    ['1,23', 'string 1,23', 'a group of two digits is none'],
    ['-5', 'number -5', 'a sign'],
    ['(5)', 'number -5', 'bookkeepers’ minus'],
    ['$1,000', 'number $1,000', 'money keeps its sign as a format'],
    ['12.5%', 'number 12.50%', 'a percentage is a hundredth'],
    ['1e3', 'number 1000', 'an exponent'],
    ['TRUE', 'boolean TRUE', 'yes'],
    ['false', 'boolean FALSE', 'no, whatever the case'],
    ['1/2', 'serial 2026-01-02 00:00', 'a date without a year is this year’s'],
    ['1-2', 'serial 2026-01-02 00:00', 'dashes make dates too'],
    ['2/30', 'string 2/30', 'no such day'],
    ['2/29/2028', 'serial 2028-02-29 00:00', 'a leap day'],
    ['2/29/2026', 'string 2/29/2026', 'no leap day'],
    ['12/24/26', 'serial 2026-12-24 00:00', 'two digits below 30 are this century'],
    ['12/24/85', 'serial 1985-12-24 00:00', 'two digits from 30 are the last one'],
    ['2026-11-23', 'serial 2026-11-23 00:00', 'an ISO date'],
    ['May 3', 'serial 2026-05-03 00:00', 'a month by name'],
    ['3 May 2027', 'serial 2027-05-03 00:00', 'the day first'],
    ['Monday, January 5, 2026', 'serial 2026-01-05 00:00', 'with its weekday'],
    ['Jan 2026', 'serial 2026-01-01 00:00', 'a month is its first day'],
    ['May', 'string May', 'a month alone may be a name'],
    ['March 12 people', 'string March 12 people', 'more than a date is none'],
    ['1/2/2026 9:30', 'serial 2026-01-02 09:30', 'a date with a time'],
    ['9:30 pm', 'serial 9:30 PM', 'a time alone'],
    ['25:61', 'string 25:61', 'no such time'],
    ['2026-11-23T12:30', 'string 2026-11-23T12:30', 'Sheets doesn’t know the T'],
    ['555-0123', 'string 555-0123', 'a telephone number is no date'],
    ['+1 555 0100', 'formula #ERROR!', 'a plus begins a formula'],
    ['-maybe', 'formula #NAME?', 'a minus begins a formula'],
    ['- buy milk', 'string - buy milk', 'a dash with a space is text'],
    ['+5', 'number 5', 'a plus before a number'],
    ['=1', 'formula 1', 'a formula'],
    ['=', 'string =', 'an equals sign alone'],
    ['', 'string ', 'nothing'],
    [' 7 ', 'number 7', 'spaces around a number don’t count'],
    [' seven ', 'string  seven ', 'spaces around a text stay'],
  ])('%s is %s: %s', (text, expected) => {
    const seen = shown(text);

    expect(seen).toBe(expected);
  });

  test.each([
    ['1/2', 'en_GB', 'serial 2026-02-01 00:00', 'Britain writes the day first'],
    ['1.2.2026', 'de_DE', 'serial 2026-02-01 00:00', 'Germany with dots'],
    ['1.234,5', 'de_DE', 'number 1234.5', 'and a comma before the decimals'],
  ])('%s in %s is %s: %s', (text, locale, expected) => {
    const seen = shown(text, locale);

    expect(seen).toBe(expected);
  });

  test('a cell with plain-text format keeps what is written', () => {
    const { sheet } = openRun();
    sheet.getRange('A1:C1').setNumberFormat('@');

    sheet.getRange('A1:C1').setValues([['007', '1/2', "'x"]]);

    expect(sheet.getRange('A1:C1').getValues()).toEqual([['007', '1/2', 'x']]);
  });

  test('a number in a cell with a date format is a date, and a date in one with a number format a number', () => {
    const { sheet } = openRun({}, anOffice({ timeZone: 'UTC' }));
    sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_349);
    sheet.getRange('B1').setValue('11/23/2026').setNumberFormat('0');

    const values = sheet.getRange('A1:B1').getValues();

    expect(values).toEqual([[new Date('2026-11-23T00:00Z'), 46_349]]);
  });
});
