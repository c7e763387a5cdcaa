import { addDays, isoDay } from '../../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../../src/domain/records/contact';
import { dueCelebrations } from '../../../../src/domain/touches/dates/dates';
import type { PracticeSettings } from '../../../../src/domain/records/settings';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { aBook, aContact, aTouch, aWeek, many, on } from '../../../support/practice';

type Touched = readonly Partial<LoggedTouch>[];
const logged = (touches: Touched): LoggedTouch[] =>
  touches.map((touch, index) => aTouch({ id: `T000${index}`, ...touch }));

const FRIDAY = { month: 11, dayOfMonth: 27, year: 1970 };
const SATURDAY = { month: 11, dayOfMonth: 28, year: null };

/** What is celebrated with C0001 on the sheet as built on that day: what, its day, and why. */
function celebrated(
  contact: Partial<Contact>,
  touches: Touched = [],
  today = '2026-11-23',
  settings: Partial<PracticeSettings> = {},
): string[] {
  const contacts = [aContact({ tierByHand: 1, ...contact })];
  const book = aBook({ contacts, touches: logged(touches), settings });
  return dueCelebrations(book, aWeek(on(today), book)).map(({ touch, dueOn, why }) =>
    [touch, isoDay(dueOn), why].join(' | '),
  );
}

describe('birthdays and anniversaries', () => {
  test.each([
    {
      why: 'both in this week',
      contact: { birthday: FRIDAY, anniversary: { month: 11, dayOfMonth: 23, year: null } },
      expected: ['Birthday | 2026-11-27 | birthday Friday', 'Anniversary | 2026-11-23 | anniversary Monday'],
    },
    { why: 'none known', contact: {}, expected: [] },
    { why: 'next week’s', contact: { birthday: { month: 11, dayOfMonth: 30, year: null } }, expected: [] },
    {
      why: 'last week’s, belated',
      contact: { birthday: { month: 11, dayOfMonth: 20, year: null } },
      expected: ['Birthday | 2026-11-20 | birthday Friday 20 Nov 2026, belated'],
    },
    {
      why: 'four days ago is too long',
      contact: { birthday: { month: 11, dayOfMonth: 19, year: null } },
      expected: [],
    },
    {
      why: 'none from before they were added',
      contact: { birthday: { month: 11, dayOfMonth: 20, year: null }, added: on('2026-11-21') },
      expected: [],
    },
    {
      why: 'Tier 2 too',
      contact: { tierByHand: 2, birthday: FRIDAY },
      expected: ['Birthday | 2026-11-27 | birthday Friday'],
    },
    {
      why: 'a person’s word makes the tier',
      contact: { tierByHand: null, feeling: 'Fine', birthday: FRIDAY },
      expected: ['Birthday | 2026-11-27 | birthday Friday'],
    },
    {
      why: 'an estimate alone doesn’t',
      contact: { tierByHand: null, tier: 1, birthday: FRIDAY },
      expected: [],
    },
    {
      why: 'core clients are core',
      contact: { tierByHand: null, core: 'Core', birthday: FRIDAY },
      expected: ['Birthday | 2026-11-27 | birthday Friday'],
    },
    { why: 'not Tier 3', contact: { tierByHand: 3, birthday: FRIDAY }, expected: [] },
    { why: 'no prospects', contact: { kind: 'Prospect', birthday: FRIDAY }, expected: [] },
    {
      why: 'Personal contacts',
      contact: { kind: 'Personal', birthday: FRIDAY },
      expected: ['Birthday | 2026-11-27 | birthday Friday'],
    },
    {
      why: 'alliances',
      contact: { kind: 'Alliance', birthday: FRIDAY },
      expected: ['Birthday | 2026-11-27 | birthday Friday'],
    },
    { why: 'nobody Released', contact: { status: 'Released', birthday: FRIDAY }, expected: [] },
  ] as const)('$why', ({ contact, expected }) => {
    expect(celebrated(contact)).toEqual(expected);
  });

  test('of every client, where the office ticks it', () => {
    const of = (kind: 'Client' | 'Prospect') =>
      celebrated({ kind, tierByHand: 3, birthday: FRIDAY }, [], '2026-11-23', { keepsAllBirthdays: true });

    expect(of('Client')).toHaveLength(1);
    expect(of('Prospect')).toEqual([]);
  });

  test('stands to the end of its week, and says when it is belated', () => {
    const birthday = { month: 11, dayOfMonth: 23, year: null };

    expect(celebrated({ birthday }, [], '2026-11-27')).toEqual([
      'Birthday | 2026-11-23 | birthday Monday, belated',
    ]);
    expect(celebrated({ birthday }, [], '2026-11-30')).toEqual([]);
  });

  test.each([
    { why: 'on 28 February in a common year', today: '2027-02-22', expected: '2027-02-28' },
    { why: 'on the day itself in a leap year', today: '2028-02-28', expected: '2028-02-29' },
  ])('29 February: $why', ({ today, expected }) => {
    const birthday = { month: 2, dayOfMonth: 29, year: 1980 };

    expect(celebrated({ birthday }, [], today).join()).toContain(expected);
  });

  test('around the turn of the year', () => {
    const birthday = { month: 1, dayOfMonth: 1, year: null };

    expect(celebrated({ birthday }, [], '2027-01-04').join()).toContain('2027-01-01');
    expect(
      celebrated({ birthday: { month: 1, dayOfMonth: 2, year: null } }, [], '2026-12-28').join(),
    ).toContain('2027-01-02');
  });

  test.each([
    { why: 'the day is kept by any talk on it', touch: { date: on('2026-11-27') }, stands: false },
    { why: 'a talk before it keeps nothing', touch: { date: on('2026-11-24') }, stands: true },
    {
      why: 'wished ahead, on the household’s row of the week',
      touch: { date: on('2026-11-24'), touch: 'Birthday' },
      stands: false,
    },
    {
      why: 'a card is a wish',
      touch: { date: on('2026-11-27'), touch: 'Birthday', result: 'Sent' },
      stands: false,
    },
    {
      why: 'a note about something else is none',
      touch: { date: on('2026-11-27'), result: 'Sent' },
      stands: true,
    },
    {
      why: 'last year’s wish is another',
      touch: { date: on('2025-11-27'), touch: 'Birthday' },
      stands: true,
    },
    {
      why: 'tried in vain',
      touch: { date: on('2026-11-27'), touch: 'Birthday', result: 'No answer' },
      stands: true,
    },
  ] as const)('$why', ({ touch, stands }) => {
    expect(celebrated({ birthday: FRIDAY }, [touch], '2026-11-27')).toHaveLength(stands ? 1 : 0);
  });

  test('one on a day off is kept on the working day before', () => {
    expect(celebrated({ birthday: SATURDAY }, [{ date: on('2026-11-27') }], '2026-11-27')).toEqual([]);
  });

  test('nor asked for again where it was wished before a long closure', () => {
    const holidays = new Set(many(9, (_, index) => addDays(on('2026-11-20'), index)));
    const birthday = { month: 11, dayOfMonth: 28, year: null };
    const card = aTouch({ date: on('2026-11-19'), touch: 'Birthday', result: 'Sent' });
    const contacts = [aContact({ tierByHand: 1, birthday })];
    const book = aBook({ contacts, touches: [card], settings: { holidays } });

    expect(dueCelebrations(book, aWeek(on('2026-11-30'), book))).toEqual([]);
  });

  test('one that was put off stands around its new day', () => {
    const snoozed = {
      date: on('2026-11-27'),
      touch: 'Birthday',
      result: null,
      nextDate: on('2026-12-14'),
    } as const;

    expect(celebrated({ birthday: FRIDAY }, [snoozed], '2026-12-14')).toHaveLength(1);
    expect(celebrated({ birthday: FRIDAY }, [snoozed], '2027-01-04')).toHaveLength(0);
  });
});
