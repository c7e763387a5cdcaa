/** Hard times with a thousand prospects: whoever is to be called is called within the window (S2d). */
import type { Book } from '../../src/domain/clients/household/book';
import { addDays, partsOf } from '../../src/domain/calendar/civil-day';
import { settingsAfter } from '../../src/domain/season/season-change';
import type { PracticeSettings } from '../../src/domain/records/settings';
import { aBook, aContact, aProspect, aWeek, many, MONDAY, on } from '../support/practice';
import { liveWeeks } from './week-year';

/** A thousand prospects, and clients of whom some have their birthday in any week. */
const contacts = [
  ...many(1000, (id) => aProspect({ id: id.replace('C', 'P'), cultivation: null })),
  ...many(300, (id, index) =>
    aContact({ id, feeling: 'Love', birthday: { ...partsOf(addDays(MONDAY, index)), year: null } }),
  ),
];
const inHardTimes = (settings: Partial<PracticeSettings>): Book => {
  const book = aBook({ contacts, settings });
  return { ...book, settings: settingsAfter(book, aWeek(MONDAY, book), 'Hard times') };
};
const CLOSED = [
  '2026-12-21',
  '2026-12-22',
  '2026-12-23',
  '2026-12-24',
  '2026-12-25',
  '2027-01-01',
  '2027-04-05',
];

test.each<{ why: string; settings: Partial<PracticeSettings> }>([
  { why: 'in a common office', settings: {} },
  {
    why: 'with holidays, and a week of nothing else',
    settings: { holidays: new Set(CLOSED.map(on)) },
  },
  { why: 'where minutes are short', settings: { minutesADay: { Principal: 120, Assistant: 90 } } },
])('a thousand prospects are called within the window that was asked for, $why', ({ settings }) => {
  const book = inHardTimes(settings);
  const until = book.settings.prospectsUntil ?? MONDAY;
  const lived = liveWeeks(book, MONDAY, Math.ceil((until - MONDAY) / 7));
  const called = lived.flatMap(({ plan }) =>
    plan.rows.filter(({ what }) => what.includes('Recall')).map(({ contactId }) => contactId),
  );

  expect(until).toBeGreaterThan(addDays(MONDAY, 60));
  expect(until).toBeLessThan(addDays(MONDAY, 365));
  expect(called).toHaveLength(1000);
  expect(new Set(called).size).toBe(1000);
});

test('the weekly number is what is left by the weeks that are left', () => {
  const book = inHardTimes({});
  const weeks = Math.ceil(((book.settings.prospectsUntil ?? MONDAY) - MONDAY) / 7);

  let left = 1000;
  for (const [index, { plan }] of liveWeeks(book, MONDAY, 4).entries()) {
    const called = plan.rows.filter(({ what }) => what.includes('Recall')).length;

    expect(called).toBe(Math.ceil(left / (weeks - index)));
    left -= called;
  }
});
