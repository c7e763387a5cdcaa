import fc from 'fast-check';
import type { AnnualDay } from '../../../../src/domain/calendar/civil-day';
import type { Cell } from '../../../../src/sheets/cells/cell';
import { encodeField } from '../../../../src/sheets/write/encode';
import { annualDay, civilDate, time } from '../../../../src/sheets/declare/fields/days';
import { aDateCell, aDay, aTimeCell, decode, writtenAndRead } from '../../../support/cells';

const THIRD_OF_MAY = aDay(2026, 5, 3);

describe('a date', () => {
  const readAsThirdOfMay: readonly (readonly [why: string, cell: Cell, locale: string])[] = [
    ['a date of the spreadsheet', aDateCell(2026, 5, 3), 'en_US'],
    ['with a time, which is passed over', aDateCell(2026, 5, 3, '23:59'), 'en_US'],
    ['as the international standard writes it', '2026-05-03', 'de_DE'],
    ['the same with a time', '2026-05-03T12:30', 'en_US'],
    ['the same with seconds', '2026-05-03 12:30:15', 'en_US'],
    ['the same with an offset: the day is the one that is written', '2026-05-03T23:30:00+02:00', 'en_US'],
    ['midnight as programs write a plain day', '2026-05-03T00:00:00.000Z', 'en_US'],
    ['without hyphens', '20260503', 'en_US'],
    ['without hyphens, as a number', 20_260_503, 'en_US'],
    ['the number behind a date of the spreadsheet', 46_145, 'en_US'],
    ['month first, with a time', '5/3/2026 1:30 PM', 'en_US'],
    ['in words, with a time', '3 May 2026, 13:30', 'en_US'],
    ['year first, the month in letters', '2026-May-03', 'en_US'],
    ['year first, with slashes', '2026/5/3', 'en_GB'],
    ['month first, where it comes first', '05/03/2026', 'en_US'],
    ['day first, where it comes first', '03/05/2026', 'en_GB'],
    ['with dots', '3.5.2026', 'de_DE'],
    ['with a closing dot', '2026. 5. 3.', 'hu_HU'],
    ['with a short year, as the spreadsheet takes it', '5/3/26', 'en_US'],
    ['day, month, year', '3 May 2026', 'en_US'],
    ['month, day, year', 'May 3, 2026', 'en_GB'],
    ['an ordinal', 'May 3rd, 2026', 'en_US'],
    ['in a sentence', 'the 3rd of May 2026', 'en_US'],
    ['a short month and hyphens', '3-May-26', 'en_US'],
    ['in capitals', '3 MAY 2026', 'en_US'],
    ['the right weekday', 'Sunday, 3 May 2026', 'en_US'],
    ['year first, in words', '2026 May 3', 'en_US'],
    ['in German', '3. Mai 2026', 'de_DE'],
    ['in French', '3 mai 2026', 'fr_FR'],
    ['in Spanish', '3 de mayo de 2026', 'es_ES'],
    ['in Russian, inflected', '3 мая 2026', 'ru_RU'],
    ['in Japanese', '2026年5月3日', 'ja_JP'],
    ['in English, in a sheet of another language', '3 May 2026', 'fr_FR'],
    ['between blanks', '  3 May 2026\u00a0', 'en_US'],
    ['a short year behind its apostrophe', "May 3, '26", 'en_US'],
    ['a month whose short name is a weekday, too', 'dom 3 may 2026', 'es_ES'],
  ];

  test.each(readAsThirdOfMay)('is read: %s', (_, cell, locale) => {
    const day = decode(civilDate(), cell, locale);

    expect(day).toBe(THIRD_OF_MAY);
  });

  const refused: readonly (readonly [why: string, cell: Cell, locale: string])[] = [
    ['no year', '3 May', 'en_US'],
    ['no day', 'May 2026', 'en_US'],
    ['day first where the month comes first', '25/03/2026', 'en_US'],
    ['with dots, where the month comes first: nobody can tell', '3.5.2026', 'en_US'],
    ['month first where the day comes first', '03/25/2026', 'en_GB'],
    ['29 February of a common year', '29 Feb 2026', 'en_US'],
    ['31 April', '2026-04-31', 'en_US'],
    ['a day zero', '5/0/2026', 'en_US'],
    ['a month zero', '2026-00-03', 'en_US'],
    ['a year of five digits', '3 May 20266', 'en_US'],
    ['a year of three digits', '5/3/202', 'en_US'],
    ['a year before any office', '3 May 1066', 'en_US'],
    ['a year long after it', '5/3/2926', 'en_US'],
    ['a slip of the year in a date cell', aDateCell(9026, 5, 3), 'en_US'],
    ['a time of day only', aTimeCell('12:30'), 'en_US'],
    ['the wrong weekday', 'Monday, 3 May 2026', 'en_US'],
    ['two weekdays', 'Sunday Sunday Mon 3 May 2026', 'en_US'],
    ['two months', 'May June 3 2026', 'en_US'],
    ['too many numbers', '3 4 May 2026', 'en_US'],
    ['two days of a month, of which none is a year', '3-10 May', 'en_US'],
    ['two days by a comma', 'May 3, 10', 'en_US'],
    ['two days, the month twice', '3 May, 10 May', 'en_US'],
    ['two days, the month twice, in another language', '3. Mai, 10. Mai', 'de_DE'],
    ['a word that is none', '3 Mayo 2026', 'en_US'],
    ['mixed separators', '5/3-2026', 'en_US'],
    ['relative days', 'tomorrow', 'en_US'],
    ['a question mark', '3 May 2026?', 'en_US'],
    ['a number that may be a year', 2026, 'en_US'],
    ['a number with a fraction', 46145.7, 'en_US'],
    ['at an hour of another zone: nobody knows the day', '2026-05-03T22:00:00Z', 'en_US'],
    ['eight digits that are no day', '20261503', 'en_US'],
    ['longer than any date', `3 May 2026${' '.repeat(60)}x`, 'en_US'],
    ['a tick', true, 'en_US'],
    ["a formula's error", '#REF!', 'en_US'],
    ['a formula', { formula: '=TODAY()' }, 'en_US'],
  ];

  test.each(refused)('is refused: %s', (_, cell, locale) => {
    const day = decode(civilDate(), cell, locale);

    expect(day).toBeUndefined();
  });

  test('is unknown where nothing stands', () => {
    const field = civilDate();

    expect(field.blank).toBeNull();
  });

  test('comes back as it was written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

    fc.assert(
      fc.property(days, (date) => {
        const day = aDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(writtenAndRead(civilDate(), day)).toBe(day);
      }),
    );
  });

  test('is never half a day', () => {
    const cell = encodeField(civilDate(), 20_000.5);

    expect(cell).toBeUndefined();
  });
});

test('between dots, a number that can be no month is the day', () => {
  expect(decode(civilDate(), '25.12.2026', 'en_US')).toBe(aDay(2026, 12, 25));
});

describe('a day of the year', () => {
  const cases: readonly (readonly [why: string, cell: Cell, locale: string, day: AnnualDay | undefined])[] = [
    ['without its year', '3 May', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['month first', 'May 3rd', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['in numbers, month first', '5/3', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['in numbers, day first', '3.5.', 'de_DE', { year: null, month: 5, dayOfMonth: 3 }],
    ['with its year', '3 May 1962', 'en_US', { year: 1962, month: 5, dayOfMonth: 3 }],
    ['with a short year of the last century', '5/3/62', 'en_US', { year: 1962, month: 5, dayOfMonth: 3 }],
    ['a date of the spreadsheet', aDateCell(1962, 5, 3), 'en_US', { year: 1962, month: 5, dayOfMonth: 3 }],
    ['29 February, which some years have', '29 February', 'en_US', { year: null, month: 2, dayOfMonth: 29 }],
    ['without a year, as a card has it', '--05-03', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['the same without hyphens', '--0503', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['the year that stands for none', '1604-05-03', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['another one', '5/3/1900', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['no year at all', '0000-05-03', 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['such a date in a cell', aDateCell(1604, 5, 3), 'en_US', { year: null, month: 5, dayOfMonth: 3 }],
    ['30 February, which none has', '30 February', 'en_US', undefined],
    ['a weekday without a year: it says nothing', 'Sunday 3 May', 'en_US', undefined],
    ['a month alone', 'May', 'en_US', undefined],
    ['the day before a slash', '31/12', 'en_US', undefined],
    ['a number', 503, 'en_US', undefined],
  ];

  test.each(cases)('%s', (_, cell, locale, expected) => {
    const day = decode(annualDay(), cell, locale);

    expect(day).toEqual(expected);
  });

  test('comes back as it was written, in any language', () => {
    const days = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      dayOfMonth: fc.integer({ min: 1, max: 28 }),
      year: fc.option(fc.integer({ min: 1901, max: 2199 })),
    });
    const locales = fc.constantFrom('en_US', 'de_DE', 'ja_JP', 'ar_EG', 'pt_BR');

    fc.assert(
      fc.property(days, locales, (day, locale) => {
        expect(writtenAndRead(annualDay(), day, locale)).toEqual(day);
      }),
    );
  });
});

describe('a time of day', () => {
  const cases: readonly (readonly [why: string, cell: Cell, time: string | undefined])[] = [
    ['as a clock shows it', '12:30', '12:30'],
    ['with a dot', '9.05', '09:05'],
    ['as in France', '12h30', '12:30'],
    ['with seconds that are none', '12:30:00', '12:30'],
    ['after noon', '1:30 pm', '13:30'],
    ['noon', '12 p.m.', '12:00'],
    ['midnight', '12 am', '00:00'],
    ['a whole hour', '13 Uhr', '13:00'],
    ['a time of the spreadsheet', aTimeCell('12:30'), '12:30'],
    ['a date with a time', aDateCell(2026, 5, 3, '12:30'), undefined],
    ['no such hour', '24:00', undefined],
    ['no such minute', '12:60', undefined],
    ['no such hour before noon', '13 am', undefined],
    ['zero before noon', '0:30 am', undefined],
    ['words', 'at noon', undefined],
    ['a number', 0.52, undefined],
  ];

  test.each(cases)('%s', (_, cell, expected) => {
    const read = decode(time(), cell);

    expect(read).toBe(expected);
  });

  test('is written as it is read', () => {
    const cells = ['12:30', '25:00'].map((clock) => encodeField(time(), clock));

    expect(cells).toEqual(['12:30', undefined]);
  });
});
