import {
  namesAimedAt,
  namesByWeek,
  namesInWords,
} from '../../../../src/domain/alliances/introductions/names-a-week';
import { isoDay } from '../../../../src/domain/calendar/civil-day';
import { DEFAULT_SETTINGS } from '../../../../src/domain/records/settings';
import { MONDAY, aBook, anIntroduction, on } from '../../../support/practice';

const received = (...days: string[]) => days.map((day) => anIntroduction({ date: on(day) }));
const given = { ...anIntroduction({ date: MONDAY }), direction: 'Given' as const };

test('two lunches of five names aim at ten a week', () => {
  expect(namesAimedAt(DEFAULT_SETTINGS)).toBe(10);
});

test('weeks go by the office’s first weekday, the earliest first and this one last', () => {
  const book = aBook({
    introductions: [...received('2026-11-15', '2026-11-16', '2026-11-22', '2026-11-29'), given],
  });

  const weeks = namesByWeek(book, on('2026-11-25'), 3);

  expect(weeks.map(({ week, names }) => [isoDay(week), names])).toEqual([
    ['2026-11-09', 1],
    ['2026-11-16', 2],
    ['2026-11-23', 1],
  ]);
});

test.each([
  { why: 'four weeks, today counted', days: ['2026-10-26', '2026-10-27', '2026-11-23'], words: '2 names' },
  { why: 'one', days: ['2026-11-23'], words: '1 name' },
])('in words: $why', ({ days, words }) => {
  const book = aBook({ introductions: received(...days) });

  expect(namesInWords(book, MONDAY)).toBe(`${words} in the last 4 weeks, of 40 aimed at`);
});
