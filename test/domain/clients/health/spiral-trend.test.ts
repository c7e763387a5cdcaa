import { addDays, isoDay, type CivilDay } from '../../../../src/domain/calendar/civil-day';
import type { Spiral } from '../../../../src/domain/records/contact';
import { judgeClients } from '../../../../src/domain/clients/judge';
import { TREND_WEEKS, spiralTrend } from '../../../../src/domain/clients/health/spiral-trend';
import { aClientBook, sold } from '../../../support/clients';
import { MONDAY, on, NOTHING_PLANNED, aContact, aTouch } from '../../../support/practice';

/** Touched 3, 2 and 1 weeks and a day ago, with these moods. */
const touchesOf = (contactId: string, ...moods: ('Up' | 'Same' | 'Down')[]) =>
  moods.map((mood, index) =>
    aTouch({
      id: `T${contactId}${index}`,
      contactId,
      mood,
      date: addDays(MONDAY, -7 * (moods.length - index) - 1),
    }),
  );

test('counts the spirals of each of the last eight weeks, as the records stood then', () => {
  const book = aClientBook({
    contacts: [
      aContact({ id: 'C0001', worriedAbout: 'rates' }),
      aContact({ id: 'C0002' }),
      aContact({ id: 'C0003' }),
      aContact({ id: 'C0004', statusByHand: 'Released' }),
    ],
    touches: [
      ...touchesOf('C0001', 'Same', 'Same', 'Same', 'Down', 'Down'),
      ...touchesOf('C0002', 'Same', 'Same', 'Same'),
      ...touchesOf('C0004', 'Same', 'Same', 'Same'),
    ],
    plan: NOTHING_PLANNED,
  });

  const weeks = spiralTrend(judgeClients(book, MONDAY).clients, book, MONDAY);

  expect(weeks).toHaveLength(TREND_WEEKS);
  expect(
    weeks.map(({ day, households: { Upward, Steady, Downward } }) => [isoDay(day), Upward, Steady, Downward]),
  ).toEqual([
    ['2026-10-05', 0, 0, 0],
    ['2026-10-12', 0, 0, 0],
    ['2026-10-19', 0, 0, 0],
    ['2026-10-26', 0, 0, 0],
    ['2026-11-02', 0, 1, 0],
    ['2026-11-09', 0, 0, 1],
    ['2026-11-16', 0, 1, 1],
    ['2026-11-23', 0, 1, 1],
  ]);
});

test('each week shows what the daily run of that day found, where nobody has changed the log, the Touch plan or the tiers since', () => {
  const contacts = Array.from({ length: 6 }, (_, index) =>
    aContact({ id: `C000${index + 1}`, feeling: 'Love', worriedAbout: 'rates', added: on('2024-01-01') }),
  );
  const touches = contacts.flatMap(({ id }, index) =>
    Array.from({ length: 40 }, (_, week) =>
      aTouch({
        id: `T${id}${week}`,
        contactId: id,
        mood: week < 32 + index ? 'Same' : 'Down',
        result: week % 4 === 0 ? 'Reached' : 'No answer',
        date: addDays(MONDAY, -7 * (40 - week) - index),
      }),
    ),
  );
  const sales = contacts.map(({ id }, index) => sold(id, isoDay(addDays(MONDAY, -30 * (index + 1))), 100));
  const book = aClientBook({ contacts, touches, sales });
  /** As the daily run of that day saw the office: what came later wasn't there. */
  const foundOn = (day: CivilDay) => {
    const then = aClientBook({
      contacts,
      touches: touches.filter(({ date }) => date !== null && date <= day),
      sales: sales.filter(({ date }) => date <= day),
    });
    const spirals = judgeClients(then, day).clients.map(({ spiral }) => spiral?.spiral);
    const count = (wanted: Spiral) => spirals.filter((spiral) => spiral === wanted).length;
    return { Upward: count('Upward'), Steady: count('Steady'), Downward: count('Downward') };
  };

  const weeks = spiralTrend(judgeClients(book, MONDAY).clients, book, MONDAY);

  expect(weeks.map(({ households }) => households)).toEqual(weeks.map(({ day }) => foundOn(day)));
  expect(new Set(weeks.map(({ households }) => JSON.stringify(households))).size).toBeGreaterThan(1);
});

test('the last week is today’s judgement', () => {
  const book = aClientBook({ touches: touchesOf('C0001', 'Up', 'Up', 'Up') });
  const { clients } = judgeClients(book, MONDAY);

  const last = spiralTrend(clients, book, MONDAY)[TREND_WEEKS - 1];

  expect(clients[0]?.household.spiral).toBe('Upward');
  expect(last).toEqual({ day: MONDAY, households: { Upward: 1, Steady: 0, Downward: 0 } });
});
