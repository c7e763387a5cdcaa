import { localeOf } from '../../../src/sheets/cells/locale';

describe('how an office writes', () => {
  const cases = [
    ['en_US', 'month day year', '.', ','],
    ['en-GB', 'day month year', '.', ','],
    ['de_DE', 'day month year', ',', '.'],
    ['sv_SE', 'year month day', ',', '\u00a0'],
    ['fr_FR', 'day month year', ',', '\u202f'],
  ] as const;

  test.each(cases)('%s', (name, order, decimalMark, groupMark) => {
    const locale = localeOf(name);

    expect({ ...locale, dateOrder: locale.dateOrder.join(' ') }).toMatchObject({
      dateOrder: order,
      decimalMark,
      groupMark,
    });
  });

  test('months and weekdays are known in English and in its own language, short and long', () => {
    const { months, weekdays } = localeOf('de_DE');

    const numbers = ['märz', 'mär', 'march', 'sept', 'dezember'].map((month) => months.get(month));
    expect([...numbers, weekdays.get('dienstag'), weekdays.get('tue')]).toEqual([3, 3, 3, 9, 12, 2, 2]);
  });

  test.each(['', 'no such locale', 'xx_YY'])('"%s" is nothing that is known: American English', (name) => {
    const { tag } = localeOf(name);

    expect(tag).toBe('en-US');
  });
});
