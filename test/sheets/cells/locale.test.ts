import { foldWord, localeOf } from '../../../src/sheets/cells/locale';

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

  test.each(['en_US', 'en_GB', 'en_AU', 'en_CA', 'en_NZ', 'en_ZA', 'en_IN', 'en_IE'])(
    'all that %s calls months and weekdays is known, though it is not asked for',
    (name) => {
      const { tag, months, weekdays } = localeOf(name);
      const wordsOf = (options: Intl.DateTimeFormatOptions, days: readonly number[]) =>
        days.map((day) =>
          foldWord(
            new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(Date.UTC(2026, 0, day)),
          ),
        );
      const inMonths = Array.from({ length: 12 }, (_, month) => 15 + 30 * month);
      const inAWeek = Array.from({ length: 7 }, (_, day) => 4 + day);

      for (const style of ['long', 'short'] as const) {
        expect(wordsOf({ month: style }, inMonths).map((word) => months.get(word))).toEqual(
          inMonths.map((_, index) => index + 1),
        );
        expect(wordsOf({ weekday: style }, inAWeek).map((word) => weekdays.get(word))).toEqual([
          0, 1, 2, 3, 4, 5, 6,
        ]);
      }
    },
  );

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
