import { addDays, isoDay } from '../../../src/domain/calendar';
import type { Contact } from '../../../src/domain/clients/contact';
import { dueCelebrations, dueKeyDates, latestWarning } from '../../../src/domain/touches/dates';
import type { LoggedTouch } from '../../../src/domain/touches/touch';
import { aBook, aContact, aKeyDate, aTouch, aWeek, many, on } from '../../support/practice';

type Touched = readonly Partial<LoggedTouch>[];
const logged = (touches: Touched): LoggedTouch[] =>
  touches.map((touch, index) => aTouch({ id: `T000${index}`, ...touch }));

const FRIDAY = { month: 11, dayOfMonth: 27, year: 1970 };
const SATURDAY = { month: 11, dayOfMonth: 28, year: null };

/** What is celebrated with C0001 on the sheet as built on that day: what, its day, and why. */
function celebrated(contact: Partial<Contact>, touches: Touched = [], today = '2026-11-23'): string[] {
  const book = aBook({ contacts: [aContact({ tier: 1, ...contact })], touches: logged(touches) });
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
      expected: ['Birthday | 2026-11-20 | birthday Friday 20 Nov 2026'],
    },
    { why: 'too long ago', contact: { birthday: { month: 11, dayOfMonth: 8, year: null } }, expected: [] },
    {
      why: 'Tier 2 too',
      contact: { tier: 2, birthday: FRIDAY },
      expected: ['Birthday | 2026-11-27 | birthday Friday'],
    },
    { why: 'not Tier 3', contact: { tier: 3, birthday: FRIDAY }, expected: [] },
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

  test.each([
    { why: 'on 28 February in a common year', today: '2027-02-22', expected: '2027-02-28' },
    { why: 'on the day itself in a leap year', today: '2028-02-28', expected: '2028-02-29' },
  ])('29 February: $why', ({ today, expected }) => {
    const birthday = { month: 2, dayOfMonth: 29, year: 1980 };

    expect(celebrated({ birthday }, [], today).join()).toContain(expected);
  });

  test('around the turn of the year', () => {
    const birthday = { month: 12, dayOfMonth: 31, year: null };

    expect(celebrated({ birthday }, [], '2027-01-04').join()).toContain('2026-12-31');
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
    const contacts = [aContact({ tier: 1, birthday })];
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

describe('the latest warning of a key date', () => {
  const WARNINGS = [180, 90, 30];

  test.each([
    { why: 'none yet', given: {}, until: '2026-09-01', expected: null },
    { why: '180 days ahead', given: {}, until: '2026-09-02', expected: '2026-09-02' },
    { why: '90 days ahead', given: {}, until: '2026-12-01', expected: '2026-12-01' },
    { why: '30 days ahead', given: {}, until: '2027-02-01', expected: '2027-01-30' },
    { why: 'the date has passed', given: {}, until: '2027-09-01', expected: '2027-01-30' },
    {
      why: 'every year: the next one’s first',
      given: { isEveryYear: true },
      until: '2027-09-10',
      expected: '2027-09-03',
    },
    {
      why: 'every year: none before its first year',
      given: { isEveryYear: true },
      until: '2026-08-01',
      expected: null,
    },
    {
      why: 'every year: last year’s last still stands',
      given: { isEveryYear: true, date: on('2020-03-01') },
      until: '2026-08-01',
      expected: '2026-01-30',
    },
    { why: 'handled: none', given: { isHandled: true }, until: '2027-02-01', expected: null },
    {
      why: 'every year, handled: none of the Date that stands there',
      given: { isEveryYear: true, isHandled: true },
      until: '2027-09-02',
      expected: null,
    },
    {
      why: 'every year, handled: the year after warns again',
      given: { isEveryYear: true, isHandled: true },
      until: '2027-09-03',
      expected: '2027-09-03',
    },
    {
      why: 'every year, handled years ago: this year’s warning stands all the same',
      given: { isEveryYear: true, isHandled: true, date: on('2020-03-01') },
      until: '2026-12-01',
      expected: '2026-12-01',
    },
    {
      why: 'every year, the next Date typed: this year’s is past',
      given: { isEveryYear: true, date: on('2028-03-01') },
      until: '2027-02-01',
      expected: null,
    },
  ])('$why', ({ given, until, expected }) => {
    const warning = latestWarning(aKeyDate(given), WARNINGS, on(until));

    expect(warning && isoDay(warning.on)).toBe(expected);
  });
});

describe('key dates', () => {
  /** A lease that ends on 1 March 2027: warned of on 2 September, 1 December and 30 January. */
  const warned = (
    given: Parameters<typeof aKeyDate>[0],
    touches: Touched = [],
    today = '2026-11-30',
    contact: Partial<Contact> = {},
  ) => {
    const book = aBook({
      contacts: [aContact(contact)],
      keyDates: [aKeyDate(given)],
      touches: logged(touches),
    });
    return dueKeyDates(book, aWeek(on(today), book)).map(({ dueOn, notBefore, why }) =>
      [isoDay(dueOn), notBefore && isoDay(notBefore), why].join(' | '),
    );
  };

  test.each([
    {
      why: 'the warning stands',
      given: {},
      touches: [],
      expected: ['2026-12-01 | 2026-12-01 | Lease ends 1 Mar 2027'],
    },
    { why: 'it is handled', given: { isHandled: true }, touches: [], expected: [] },
    { why: 'its contact is gone', given: { contactId: 'C0099' }, touches: [], expected: [] },
    {
      why: 'it has no name',
      given: { what: ' ' },
      touches: [],
      expected: ['2026-12-01 | 2026-12-01 | key date 1 Mar 2027'],
    },
    {
      why: 'someone was reached before it',
      given: {},
      touches: [{ date: on('2026-11-30') }],
      expected: ['2026-12-01 | 2026-12-01 | Lease ends 1 Mar 2027'],
    },
    { why: 'someone was reached on it', given: {}, touches: [{ date: on('2026-12-01') }], expected: [] },
    {
      why: 'something was only sent',
      given: {},
      touches: [{ date: on('2026-12-01'), result: 'Sent' }],
      expected: ['2026-12-01 | 2026-12-01 | Lease ends 1 Mar 2027'],
    },
    {
      why: 'it was tried in vain',
      given: {},
      touches: [{ date: on('2026-12-01'), touch: 'Key date', result: 'No answer' }],
      expected: ['2026-12-01 | 2026-12-04 | Lease ends 1 Mar 2027'],
    },
    {
      why: 'a snooze given before the warning is past',
      given: {},
      touches: [{ date: on('2026-11-01'), touch: 'Key date', result: null, nextDate: on('2027-02-01') }],
      expected: ['2026-12-01 | 2026-12-01 | Lease ends 1 Mar 2027'],
    },
  ] as const)('$why', ({ given, touches, expected }) => {
    expect(warned(given, touches)).toEqual(expected);
  });

  test('a warning on a day off comes with the next week’s sheet', () => {
    const lease = { date: on('2026-12-28') };

    expect(warned(lease, [{ date: on('2026-11-20') }], '2026-11-23')).toEqual([]);
    expect(warned(lease, [{ date: on('2026-11-20') }], '2026-11-30')).toHaveLength(1);
  });

  test('stand for Inactive clients, but for nobody Released', () => {
    expect(warned({}, [], '2026-11-30', { status: 'Inactive' })).toHaveLength(1);
    expect(warned({}, [], '2026-11-30', { status: 'Released' })).toHaveLength(0);
  });

  test('of somebody who must not be contacted go to the rest of the household', () => {
    const contacts = [
      aContact({ id: 'C0001', household: 'Lee', statusByHand: 'Do not contact' }),
      aContact({ id: 'C0002', household: 'Lee' }),
    ];
    const book = aBook({ contacts, keyDates: [aKeyDate()] });

    expect(dueKeyDates(book, aWeek()).map(({ contact }) => contact.id)).toEqual(['C0002']);
  });

  test('in a week without working days a warning up to its end stands', () => {
    const holidays = new Set(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map(on));
    const book = aBook({ keyDates: [aKeyDate()], settings: { holidays } });

    expect(dueKeyDates(book, aWeek(on('2026-11-30'), book))).toHaveLength(1);
  });
});
