import { isoDay, type CivilDay } from '../../../src/domain/calendar/civil-day';
import type { Book } from '../../../src/domain/clients/household/book';
import { cyclicDues, type CyclicDue } from '../../../src/domain/touches/due';
import type { CyclicTouch } from '../../../src/domain/touches/touch-types';
import { contactFigures } from '../../../src/domain/touches/figures';
import type { LoggedTouch } from '../../../src/domain/records/touch';
import type { Contact } from '../../../src/domain/records/contact';
import type { PracticeSettings } from '../../../src/domain/records/settings';
import { MONDAY, aBook, aContact, aPlan, aTouch, days, many, on } from '../../support/practice';

/** When one touch is due. */
const duesOf = (book: Book, touch: CyclicTouch, today: CivilDay): CyclicDue[] =>
  cyclicDues(book, today).filter((due) => due.touch === touch);

/** The due day of a touch for C0001's household; null: never. */
function dueOf(
  touch: CyclicTouch,
  contact: Partial<Contact>,
  touches: readonly Partial<LoggedTouch>[] = [],
  settings: Partial<PracticeSettings> = {},
): string | null {
  const book = aBook({
    contacts: [aContact({ tier: 1, ...contact })],
    touches: touches.map((given, index) => aTouch({ id: `T000${index}`, ...given })),
    settings,
  });
  const [due] = duesOf(book, touch, MONDAY);
  return due === undefined ? null : isoDay(due.dueOn);
}

describe('when a cyclic touch is due', () => {
  test.each([
    { why: 'never touched: on the day they were first seen', contact: {}, touches: [], due: '2026-01-05' },
    { why: 'nobody was first seen before today', contact: { added: null }, touches: [], due: '2026-11-23' },
    {
      why: 'a quarter after the last call',
      contact: {},
      touches: [{ date: on('2026-08-24') }],
      due: '2026-11-23',
    },
    {
      why: 'the last of several, in whatever order they stand',
      contact: {},
      touches: [{ date: on('2026-08-24') }, { date: on('2026-03-01') }],
      due: '2026-11-23',
    },
    {
      why: 'a lunch was a talk too',
      contact: {},
      touches: [{ date: on('2026-08-24'), touch: 'Alliance lunch', result: 'Held' }],
      due: '2026-11-23',
    },
    {
      why: 'so was a review',
      contact: {},
      touches: [{ date: on('2026-08-24'), touch: 'Review', result: 'Held' }],
      due: '2026-11-23',
    },
    {
      why: 'a note was none',
      contact: {},
      touches: [{ date: on('2026-08-24'), touch: 'Handwritten note', result: 'Sent' }],
      due: '2026-01-05',
    },
    {
      why: 'declining is an answer',
      contact: {},
      touches: [{ date: on('2026-08-24'), result: 'Declined' }],
      due: '2026-11-23',
    },
    {
      why: 'a touch without a day or a kind says nothing',
      contact: {},
      touches: [{ date: null }, { touch: null }],
      due: '2026-01-05',
    },
    {
      why: 'nor does one of somebody who is gone',
      contact: {},
      touches: [{ contactId: 'C0099', date: on('2026-08-24') }],
      due: '2026-01-05',
    },
    {
      why: 'for Inactive households the check-in replaces it',
      contact: { status: 'Inactive' },
      touches: [],
      due: null,
    },
    { why: 'Released: on no sheet', contact: { status: 'Released' }, touches: [], due: null },
    { why: 'Do not contact', contact: { statusByHand: 'Do not contact' }, touches: [], due: null },
    { why: 'Tier 3 has no courtesy calls', contact: { tier: 3 }, touches: [], due: null },
  ] as const)('courtesy call: $why', ({ contact, touches, due }) => {
    expect(dueOf('Courtesy call', contact, touches)).toBe(due);
  });

  test.each([
    { why: 'a household that isn’t Inactive has none', contact: {}, touches: [], due: null },
    {
      why: 'an Inactive one a quarter after the last talk, whatever its tier',
      contact: { tier: 3, status: 'Inactive' },
      touches: [{ date: on('2026-08-24'), touch: 'Birthday' }],
      due: '2026-11-23',
    },
  ] as const)('check-in: $why', ({ contact, touches, due }) => {
    expect(dueOf('Check-in', contact, touches)).toBe(due);
  });

  test.each([
    {
      why: 'counts from the last note alone',
      touches: [
        { date: on('2026-08-24'), touch: 'Handwritten note', result: 'Sent' },
        { date: on('2026-10-01') },
      ],
      due: '2026-11-23',
    },
  ] as const)('note: $why', ({ touches, due }) => {
    expect(dueOf('Handwritten note', {}, touches)).toBe(due);
  });

  test.each([
    { why: 'due again after three working days', attempts: ['2026-11-19'], due: '2026-11-24' },
    { why: 'the second as well', attempts: ['2026-11-10', '2026-11-19'], due: '2026-11-24' },
    {
      why: 'after the third it waits half its cadence',
      attempts: ['2026-11-10', '2026-11-16', '2026-11-19'],
      due: '2027-01-03',
    },
    {
      why: 'three on one day are one',
      attempts: ['2026-11-19', '2026-11-19', '2026-11-19'],
      due: '2026-11-24',
    },
  ])('attempts: $why', ({ attempts, due }) => {
    const touches = attempts.map((date) => ({ date: on(date), result: 'No answer' }) as const);

    expect(dueOf('Courtesy call', {}, touches)).toBe(due);
  });

  test.each([
    {
      why: 'before its time doesn’t bring it forward',
      touches: [{ date: on('2026-10-01') }, { date: on('2026-10-05'), result: 'Left message' }],
      due: '2026-12-31',
    },
    {
      why: 'is forgotten once somebody is reached',
      touches: [{ date: on('2026-11-19'), result: 'No answer' }, { date: on('2026-11-20') }],
      due: '2027-02-19',
    },
    {
      why: 'on the day somebody was reached, too',
      touches: [
        { date: on('2026-11-20'), result: 'Reached' },
        { date: on('2026-11-20'), result: 'No answer' },
      ],
      due: '2027-02-19',
    },
    {
      why: 'of another talk counts for the same clock',
      touches: [{ date: on('2026-11-19'), touch: 'Call', result: 'No answer' }],
      due: '2026-11-24',
    },
  ] as const)('an attempt $why', ({ touches, due }) => {
    expect(dueOf('Courtesy call', {}, touches)).toBe(due);
  });

  test('Downward core households are tried again after three working days, however often', () => {
    const attempts = ['2026-11-10', '2026-11-16', '2026-11-19'].map(
      (date) => ({ date: on(date), result: 'No answer' }) as const,
    );

    expect(dueOf('Courtesy call', { core: 'Core', spiral: 'Downward' }, attempts)).toBe('2026-11-24');
  });

  test.each([
    {
      why: 'puts it off',
      touches: [{ result: null, nextDate: on('2026-12-07') }],
      due: '2026-12-07',
    },
    {
      why: 'the latest word holds',
      touches: [
        { date: on('2026-11-01'), result: null, nextDate: on('2026-12-24') },
        { date: on('2026-11-20'), result: null, nextDate: on('2026-12-07') },
      ],
      due: '2026-12-07',
    },
    {
      why: 'holds for its own touch alone',
      touches: [{ touch: 'Review', result: null, nextDate: on('2026-12-07') }],
      due: '2026-01-05',
    },
    {
      why: 'is past once somebody is reached',
      touches: [
        { date: on('2026-08-01'), result: null, nextDate: on('2026-12-24') },
        { date: on('2026-08-24') },
      ],
      due: '2026-11-23',
    },
  ] as const)('a snooze: $why', ({ touches, due }) => {
    expect(dueOf('Courtesy call', {}, touches)).toBe(due);
  });
});

describe('levelling', () => {
  const plan = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 90, 'Tier 2': 90 }), aWeekAtMost: 3 } });

  test.each([
    { why: 'no more than the cap: all on the day', count: 3, offsets: [0, 0, 0] },
    { why: 'more: spread over the cadence', count: 4, offsets: [0, 22, 45, 67] },
  ])('$why', ({ count, offsets }) => {
    const contacts = many(count, (id) => aContact({ id, tier: 1, added: MONDAY }));

    const dues = duesOf(aBook({ contacts, plan }), 'Courtesy call', MONDAY);

    expect(dues.map(({ dueOn }) => dueOn - MONDAY)).toEqual(offsets);
  });

  test('who was touched keeps a place, so that the others keep theirs', () => {
    const contacts = many(4, (id) => aContact({ id, tier: 1, added: MONDAY }));
    const touches = [aTouch({ contactId: 'C0002' })];

    const dues = duesOf(aBook({ contacts, plan, touches }), 'Courtesy call', MONDAY);

    expect(dues.map(({ dueOn }) => dueOn - MONDAY)).toEqual([0, 90, 45, 67]);
  });

  test('other days and other columns are levelled by themselves', () => {
    const contacts = many(8, (id, index) =>
      aContact({ id, tier: index % 2 === 0 ? 1 : 2, added: MONDAY }),
    ).concat(many(3, (id) => aContact({ id: `X${id}`, tier: 1, added: on('2026-11-24') })));

    const dues = duesOf(aBook({ contacts, plan }), 'Courtesy call', MONDAY);

    expect(dues.map(({ dueOn }) => dueOn - MONDAY)).toEqual([0, 0, 22, 22, 45, 45, 67, 67, 1, 1, 1]);
  });

  test('without a cap nothing is levelled', () => {
    const uncapped = aPlan({ Review: days({ 'Tier 1': 90 }) });
    const contacts = many(50, (id) => aContact({ id, tier: 1, added: MONDAY }));

    const dues = duesOf(aBook({ contacts, plan: uncapped }), 'Review', MONDAY);

    expect(new Set(dues.map(({ dueOn }) => dueOn))).toEqual(new Set([MONDAY]));
  });
});

describe('a fresh start', () => {
  const plan = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 90 }), aWeekAtMost: 3 } });
  const settings = { freshStartOn: MONDAY };
  const overdue = many(4, (id) => aContact({ id, tier: 1, added: on('2026-01-05') }));
  const offsets = (touches: LoggedTouch[], contacts = overdue, today = MONDAY) =>
    duesOf(aBook({ contacts, plan, touches, settings }), 'Courtesy call', today).map(
      ({ dueOn }) => dueOn - MONDAY,
    );

  test('what was overdue counts as never touched and first seen on its day', () => {
    const called = [aTouch({ contactId: 'C0003', date: on('2026-03-02') })];

    expect(offsets(called)).toEqual([0, 22, 45, 67]);
  });

  test('what wasn’t overdue keeps its due day', () => {
    const called = [aTouch({ contactId: 'C0003', date: on('2026-11-20') })];

    expect(offsets(called)).toEqual([0, 0, 87, 0]);
  });

  test('who is reached since then follows the clock, and the others keep their places', () => {
    const called = [aTouch({ contactId: 'C0002', date: on('2026-11-24') })];

    expect(offsets(called, overdue, on('2026-11-25'))).toEqual([0, 91, 45, 67]);
  });

  test('who came in with the overdue ones and had a later place keeps it', () => {
    const cameIn = many(10, (id) => aContact({ id, tier: 1, added: on('2026-10-24') }));

    expect(offsets([], cameIn)).toEqual([0, 22, 45, 67, 6, 15, 24, 33, 42, 51]);
  });

  test('without a cap nothing is spread: all is due on its day', () => {
    const uncapped = aPlan({ 'Courtesy call': days({ 'Tier 1': 90 }) });

    const dues = duesOf(aBook({ contacts: overdue, plan: uncapped, settings }), 'Courtesy call', MONDAY);

    expect(dues.map(({ dueOn }) => dueOn - MONDAY)).toEqual([0, 0, 0, 0]);
  });

  test('one that lies ahead does nothing yet', () => {
    const book = aBook({ contacts: overdue, plan, settings: { freshStartOn: on('2026-11-30') } });

    const [first] = duesOf(book, 'Courtesy call', MONDAY);

    expect(first?.dueOn).toBe(on('2026-01-05'));
  });

  test('what always stands isn’t put off: Downward core households', () => {
    const sinking = overdue.map((contact) => aContact({ ...contact, core: 'Core', spiral: 'Downward' }));

    expect(offsets([], sinking)[0]).toBe(on('2026-01-05') - MONDAY);
  });
});

describe('the columns Last touch and Next due', () => {
  test('are the household’s, the same for each member', () => {
    const contacts = [
      aContact({ id: 'C0001', household: 'Lee', tier: 1 }),
      aContact({ id: 'C0002', household: 'Lee' }),
      aContact({ id: 'C0003', status: 'Released' }),
    ];
    const touches = [
      aTouch({ id: 'T0001', date: on('2026-11-02'), contactId: 'C0002' }),
      aTouch({ id: 'T0002', date: on('2026-11-09'), result: 'No answer' }),
    ];
    const plan = aPlan({ 'Courtesy call': days({ 'Tier 1': 91 }), Review: days({ 'Tier 1': 182 }) });

    const figures = contactFigures(aBook({ contacts, touches, plan }), MONDAY);

    const lee = { lastTouch: on('2026-11-02'), nextDue: on('2026-01-05') };
    expect(Object.fromEntries(figures)).toEqual({
      C0001: lee,
      C0002: lee,
      C0003: { lastTouch: null, nextDue: null },
    });
  });
});
