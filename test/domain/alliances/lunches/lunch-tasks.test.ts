import { dueLunchTasks } from '../../../../src/domain/alliances/lunches/lunch-tasks';
import type { Lunch } from '../../../../src/domain/records/lunch';
import { isoDay } from '../../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../../src/domain/records/contact';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import {
  NOTHING_PLANNED,
  aBook,
  aContact,
  aLunch,
  aTouch,
  aWeek,
  on,
  theWeek,
} from '../../../support/practice';

/** The tasks of a lunch on Thursday 26 November, on the sheet of that day. */
function tasks(
  lunch: Partial<Lunch>,
  {
    today = '2026-11-23',
    touch,
    contact = {},
  }: { today?: string; touch?: Partial<LoggedTouch>; contact?: Partial<Contact> } = {},
): string[] {
  const touches = touch ? [aTouch({ touch: 'Lunch task', ...touch })] : [];
  const book = aBook({
    contacts: [aContact({ kind: 'Alliance', ...contact })],
    lunches: [aLunch(lunch)],
    touches,
  });
  return dueLunchTasks(book, aWeek(on(today), book)).map(({ dueOn, why }) => `${isoDay(dueOn)} ${why}`);
}

describe('lunch tasks', () => {
  test.each([
    {
      why: 'Planned: book, still, and confirm the day before',
      state: 'Planned',
      today: '2026-11-23',
      expected: ['2026-11-19 book lunch Thursday', '2026-11-25 confirm lunch Thursday'],
    },
    {
      why: 'Planned for next week: book, a week ahead',
      state: 'Planned',
      today: '2026-11-16',
      expected: ['2026-11-19 book lunch Thursday 26 Nov 2026'],
    },
    { why: 'Planned for later: not yet', state: 'Planned', today: '2026-11-09', expected: [] },
    {
      why: 'Invited: book, and confirm the day before',
      state: 'Invited',
      today: '2026-11-23',
      expected: ['2026-11-19 book lunch Thursday', '2026-11-25 confirm lunch Thursday'],
    },
    {
      why: 'Confirmed',
      state: 'Confirmed',
      today: '2026-11-23',
      expected: ['2026-11-25 confirm lunch Thursday'],
    },
    {
      why: 'its day is over: was it held?',
      state: 'Confirmed',
      today: '2026-11-27',
      expected: ['2026-11-27 Result Held or Declined: was there lunch Thursday'],
    },
    {
      why: 'on its day nobody asks yet',
      state: 'Confirmed',
      today: '2026-11-26',
      expected: ['2026-11-25 confirm lunch Thursday'],
    },
    { why: 'a fortnight later Start asks alone', state: 'Confirmed', today: '2026-12-07', expected: [] },
    {
      why: 'Held: thank within two days',
      state: 'Held',
      today: '2026-11-27',
      expected: ['2026-11-27 thank for lunch Thursday'],
    },
    { why: 'Held long ago', state: 'Held', today: '2026-12-28', expected: [] },
    { why: 'Cancelled', state: 'Cancelled', today: '2026-11-23', expected: [] },
  ] as const)('$why', ({ state, today, expected }) => {
    expect(tasks({ state }, { today })).toEqual(expected);
  });

  test.each([
    { why: 'done', key: 'lunch/L0001/2026-11-26/book', result: 'Sent', stands: false },
    { why: 'another is done', key: 'lunch/L0002/2026-11-26/book', result: 'Sent', stands: true },
    { why: 'tried in vain', key: 'lunch/L0001/2026-11-26/book', result: 'No answer', stands: true },
    {
      why: 'done for the day on which it was before',
      key: 'lunch/L0001/2026-11-24/book',
      result: 'Sent',
      stands: true,
    },
  ] as const)('booking: $why', ({ key, result, stands }) => {
    const touch = { sourceKey: `2026-11-23/C0001/${key}/Lunch task`, result };

    expect(tasks({}, { touch }).some((task) => task.includes('book lunch'))).toBe(stands);
  });

  test('book and confirm never stand on one day: what isn’t booked isn’t confirmed', () => {
    expect(tasks({ state: 'Planned' }, { today: '2026-11-25' })).toEqual(['2026-11-19 book lunch Thursday']);
    expect(tasks({ state: 'Planned' }, { today: '2026-11-24' })).toHaveLength(2);
    expect(tasks({ state: 'Confirmed' }, { today: '2026-11-25' })).toHaveLength(1);
  });

  test('whoever was thanked isn’t thanked again because the day was put right', () => {
    const touch = { sourceKey: '2026-11-23/C0001/lunch/L0001/thank/Lunch task', result: 'Sent' } as const;

    expect(tasks({ state: 'Held' }, { today: '2026-11-27', touch })).toEqual([]);
  });

  test('are the Assistant’s, whoever calls the guest', () => {
    const contacts = [aContact({ kind: 'Alliance', who: 'Principal' })];

    const { rows } = theWeek({ contacts, lunches: [aLunch({ state: 'Held' })], plan: NOTHING_PLANNED });

    expect(rows.map(({ who, what }) => [who, what])).toEqual([['Assistant', 'Lunch task']]);
  });

  test.each([
    {
      why: 'all may be called: the first, and the others by name',
      status: null,
      expected: 'C0001 confirm lunch Thursday with Bo and Cy',
    },
    {
      why: 'the first must not be contacted: the second',
      status: 'Do not contact',
      expected: 'C0002 confirm lunch Thursday with Al and Cy',
    },
    {
      why: 'the first is Released: the second',
      status: 'Released',
      expected: 'C0002 confirm lunch Thursday with Al and Cy',
    },
  ] as const)('of a table name one guest: $why', ({ status, expected }) => {
    const contacts = ['Al', 'Bo', 'Cy'].map((name, index) =>
      aContact({ id: `C000${index + 1}`, name, ...(index === 0 ? { status } : {}) }),
    );
    const lunch = aLunch({
      kind: 'Meet and greet',
      state: 'Confirmed',
      guestIds: ['C0001', 'C0002', 'C0003', 'C0099'],
    });

    const dues = dueLunchTasks(aBook({ contacts, lunches: [lunch] }), aWeek());

    expect(dues.map(({ contact, why }) => `${contact.id} ${why}`)).toEqual([expected]);
  });

  test.each([
    { why: 'no guest is known', lunch: { guestIds: ['C0099'] }, contact: {} },
    { why: 'the guest must not be contacted', lunch: {}, contact: { status: 'Do not contact' } },
    { why: 'the guest is Released', lunch: {}, contact: { status: 'Released' } },
  ] as const)('none: $why', ({ lunch, contact }) => {
    expect(tasks(lunch, { contact })).toEqual([]);
  });
});
