import fc from 'fast-check';
import { encodeField } from '../../../../src/sheets/write/encode';
import { civilDate } from '../../../../src/sheets/declare/fields/days';
import { listOf, weekday } from '../../../../src/sheets/declare/fields/lists';
import { wholeNumber } from '../../../../src/sheets/declare/fields/numbers';
import { text } from '../../../../src/sheets/declare/fields/text';
import { aDateCell, aDay, decode, writtenAndRead } from '../../../support/cells';

const words = listOf(text(), 'words');
const days = listOf(civilDate(), 'dates');
const numbers = listOf(wholeNumber({ min: 1 }), 'numbers');
const weekdays = listOf(weekday(), 'weekdays');

describe('several values in one cell', () => {
  const cases = [
    ['parted by commas', words, 'golf, wine', ['golf', 'wine']],
    ['parted by semicolons', words, 'golf;wine', ['golf', 'wine']],
    ['one a line', words, 'golf\nwine', ['golf', 'wine']],
    ['empty parts are none', words, ',golf,, ', ['golf']],
    ['a single one', words, 'golf', ['golf']],
    ['a number where words stand', words, 7, ['7']],
    ['a single date', days, aDateCell(2026, 12, 25), [aDay(2026, 12, 25)]],
    [
      'dates with commas of their own',
      days,
      'Dec 25, 2026; Jan 1, 2027',
      [aDay(2026, 12, 25), aDay(2027, 1, 1)],
    ],
    ['days without their year', days, '25 Dec, 26 Dec', undefined],
    ['days of a month, beside each other', days, 'Dec 25, 26', undefined],
    ['one that can not be read: none counts', days, '2026-12-25, soon', undefined],
    ['numbers', numbers, '180, 90, 30', [180, 90, 30]],
    ['a single number', numbers, 180, [180]],
    ['numbers that the spreadsheet took for one', numbers, 180.9, undefined],
    ['short weekdays', weekdays, 'Mon, Tue', [1, 2]],
    ['long weekdays', weekdays, 'sunday; SATURDAY', [0, 6]],
    ['no weekday', weekdays, 'Mon, Someday', undefined],
  ] as const;

  test.each(cases)('%s', (_, field, cell, expected) => {
    const values: unknown = decode<unknown>(field, cell);

    expect(values).toEqual(expected);
  });

  test('weekdays are known in the language of the spreadsheet too', () => {
    const read = decode(weekdays, 'mardi, Thu', 'fr_FR');

    expect(read).toEqual([2, 4]);
  });

  test('blank is none', () => {
    expect(words.blank).toEqual([]);
  });

  test('come back as they were written', () => {
    const someDays = fc.array(
      fc.integer({ min: 0, max: 60_000 }).map((day) => aDay(1970, 1, 1 + day)),
      { minLength: 1 },
    );
    const someNumbers = fc.array(fc.integer({ min: 1 }), { minLength: 1 });
    const someWords = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
    const someWeekdays = fc.subarray([0, 1, 2, 3, 4, 5, 6] as const, { minLength: 1 });

    fc.assert(
      fc.property(someDays, someNumbers, someWords, someWeekdays, (...values) => {
        const read = [
          writtenAndRead(days, values[0]),
          writtenAndRead(numbers, values[1], 'de_DE'),
          writtenAndRead(words, values[2]),
          writtenAndRead(weekdays, values[3], 'ja_JP'),
        ];
        expect(read).toEqual(values);
      }),
    );
  });

  test('no eighth weekday is written', () => {
    expect(encodeField(weekday(), 7)).toBeUndefined();
  });
});
