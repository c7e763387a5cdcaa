import { cadenceInWords, dayInWords, longDay, minutesInWords, plural } from '../../../src/domain/text/words';
import { MONDAY, on } from '../../support/practice';

describe('words', () => {
  test.each([
    { why: 'the first day of the week', day: '2026-11-23', words: 'Monday' },
    { why: 'its last', day: '2026-11-29', words: 'Sunday' },
    { why: 'the day after', day: '2026-11-30', words: 'Monday 30 Nov 2026' },
    { why: 'the day before', day: '2026-11-22', words: 'Sunday 22 Nov 2026' },
  ])('$why', ({ day, words }) => {
    expect(dayInWords(on(day), MONDAY)).toBe(words);
  });

  test.each([
    { minutes: 220, words: '3 h 40' },
    { minutes: 181, words: '3 h' },
    { minutes: 33, words: '35 min' },
    { minutes: 65, words: '1 h 05' },
  ])('$minutes minutes are about $words', ({ minutes, words }) => {
    expect(minutesInWords(minutes)).toBe(words);
  });

  test('days, cadences and numbers', () => {
    expect(longDay(on('2026-05-03'))).toBe('3 May 2026');
    expect([91, 30, 45].map(cadenceInWords)).toEqual(['quarterly', 'monthly', 'every 45 days']);
    expect([plural(1, 'day'), plural(2, 'day'), plural(0, 'person', 'people')]).toEqual([
      '1 day',
      '2 days',
      '0 people',
    ]);
  });
});
