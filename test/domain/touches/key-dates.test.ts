import type { Book } from '../../../src/domain/clients/household/book';
import { addDays, isoDay } from '../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../src/domain/records/contact';
import { DEFAULT_SETTINGS } from '../../../src/domain/records/settings';
import { dueKeyDates, latestWarning } from '../../../src/domain/touches/dates/dates';
import type { LoggedTouch } from '../../../src/domain/records/touch';
import { warningsOf } from '../../../src/domain/touches/dates/warnings';
import { MONDAY, aBook, aContact, aKeyDate, aTouch, aWeek, many, on } from '../../support/practice';

type Touched = readonly Partial<LoggedTouch>[];
const logged = (touches: Touched): LoggedTouch[] =>
  touches.map((touch, index) => aTouch({ id: `T000${index}`, ...touch }));

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

describe('the warnings of a date go by what it is', () => {
  test.each([
    ['Lease ends', [180, 90, 30]],
    ['leases of the vans', [180, 90, 30]],
    ['Renewal', [45, 14]],
    ['car policy renews', [45, 14]],
    ['MATURITY', [90, 30]],
    ['', [90, 30]],
  ])('%j', (what, expected) => {
    expect(warningsOf(what, DEFAULT_SETTINGS)).toEqual(expected);
  });

  test('as the office’s own table says, whatever its order', () => {
    const settings = { warningKinds: [{ word: 'MOT test', days: [7, 30] }], keyDateWarnings: [60] };

    expect(warningsOf('mot tests of the fleet', settings)).toEqual([30, 7]);
    expect(warningsOf('lease', settings)).toEqual([60]);
  });
});

describe('key dates that come in all at once', () => {
  /** Maturities (90 and 30 days ahead) that come in on the Monday, so many days ahead of it. */
  const imported = (daysAhead: readonly number[]) =>
    aBook({
      contacts: many(daysAhead.length, (id) => aContact({ id })),
      keyDates: many(daysAhead.length, (id, index) =>
        aKeyDate({
          id: `D${id}`,
          contactId: id,
          what: 'maturity',
          date: addDays(MONDAY, daysAhead[index] ?? 0),
          added: MONDAY,
        }),
      ),
    });
  const countsAWeek = (book: Book) =>
    many(9, (_, index) => dueKeyDates(book, aWeek(addDays(MONDAY, 7 * index), book)).length);

  test('are spread until their next warnings, and every last warning stands', () => {
    const book = imported(many(60, (_, index) => 31 + index));
    const counts = countsAWeek(book);

    expect(counts[0]).toBeLessThan(15);
    // Nobody was called in these nine weeks, so all of them stand by then.
    expect(counts[8]).toBe(60);
    for (const weeks of [1, 3, 5])
      expect(
        dueKeyDates(book, aWeek(addDays(MONDAY, 7 * weeks), book)).filter(
          ({ alwaysStands, who }) => alwaysStands && who === 'Principal',
        ).length,
      ).toBe(Math.max(0, 7 * weeks + 4));
  });

  test('the soonest first', () => {
    const book = imported([80, 40, 60]);

    expect(dueKeyDates(book, aWeek(MONDAY, book)).map(({ contact }) => contact.id)).toEqual(['C0002']);
  });

  test('one that was long past is no news', () => {
    expect(dueKeyDates(imported([-31]), aWeek(MONDAY, imported([-31])))).toEqual([]);
    expect(dueKeyDates(imported([-5]), aWeek(MONDAY, imported([-5])))).toHaveLength(1);
  });

  test('a fresh start spreads those of before it anew', () => {
    const book = aBook({
      contacts: many(40, (id) => aContact({ id })),
      keyDates: many(40, (id) =>
        aKeyDate({ id: `D${id}`, contactId: id, what: 'maturity', date: addDays(MONDAY, 70) }),
      ),
      settings: { freshStartOn: MONDAY },
    });

    expect(dueKeyDates(book, aWeek(MONDAY, book)).length).toBeLessThan(10);
    expect(
      dueKeyDates({ ...book, settings: { ...book.settings, freshStartOn: null } }, aWeek(MONDAY, book)),
    ).toHaveLength(40);
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
