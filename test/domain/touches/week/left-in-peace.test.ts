import { addDays } from '../../../../src/domain/calendar/civil-day';
import {
  MONDAY,
  NOTHING_PLANNED,
  aContact,
  aPlan,
  aProspect,
  aTouch,
  days,
  on,
  theWeek,
} from '../../../support/practice';

const CALLS = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91, 'Tier 2': 91 }), aWeekAtMost: 20 } });

describe('who is left in peace', () => {
  const reached = (given: Parameters<typeof aTouch>[0]) =>
    theWeek({
      contacts: [aContact({ tier: 1 })],
      touches: [aTouch(given)],
      plan: aPlan({ 'Item of value': days({ 'Tier 1': 91 }) }),
    }).rows.length;

  test.each([
    { why: 'called six days ago', touch: { date: on('2026-11-17') }, rows: 0 },
    { why: 'called a week ago', touch: { date: on('2026-11-16') }, rows: 1 },
    {
      why: 'met at lunch',
      touch: { date: on('2026-11-19'), touch: 'Alliance lunch', result: 'Held' },
      rows: 0,
    },
    {
      why: 'written to by hand',
      touch: { date: on('2026-11-19'), touch: 'Handwritten note', result: 'Sent' },
      rows: 0,
    },
    {
      why: 'gave up on a call',
      touch: { date: on('2026-11-19'), touch: 'Recall', result: 'No longer interested' },
      rows: 0,
    },
    {
      why: 'mailed with everybody',
      touch: { date: on('2026-11-19'), touch: 'Email', result: 'Sent' },
      rows: 1,
    },
    { why: 'not reached', touch: { date: on('2026-11-19'), result: 'No answer' }, rows: 1 },
  ] as const)('$why', ({ touch, rows }) => {
    expect(reached(touch)).toBe(rows);
  });

  test('but for concerns and promises', () => {
    const contacts = [aContact({ worriedAbout: 'the tax' })];
    const touches = [aTouch({ date: on('2026-11-20'), nextDate: on('2026-11-24') })];

    const { rows } = theWeek({ contacts, touches, plan: NOTHING_PLANNED });

    expect(rows.map(({ what }) => what)).toEqual(['Promise + Concern']);
  });

  test('nobody marked Do not contact is on it', () => {
    const contacts = [
      aContact({
        id: 'C0001',
        household: 'Lee',
        tier: 1,
        statusByHand: 'Do not contact',
        birthday: { month: 11, dayOfMonth: 25, year: null },
      }),
      aContact({ id: 'C0002', household: 'Lee', tier: 1 }),
      aProspect({ id: 'C0003', status: 'Do not contact', recallWeek: MONDAY, worriedAbout: 'x' }),
    ];

    const { rows } = theWeek({ contacts, plan: CALLS });

    expect(rows.map(({ contactId, key, what }) => [contactId, key, what])).toEqual([
      ['C0002', '2026-11-23/C0002/call', 'Courtesy call'],
    ]);
  });
});

describe('three attempts in a row', () => {
  const tried = (...dates: string[]) =>
    dates.map((date, index) => aTouch({ id: `T000${index}`, date: on(date), result: 'No answer' }));
  const thrice = tried('2026-11-02', '2026-11-09', '2026-11-16');

  test('propose a note, and the call waits', () => {
    const { rows } = theWeek({ contacts: [aContact({ tier: 1 })], touches: thrice, plan: CALLS });

    expect(rows).toMatchObject([
      { what: 'Handwritten note', whyToday: 'three calls without an answer: a note instead' },
    ]);
  });

  test.each([
    { why: 'two are not enough', touches: tried('2026-11-02', '2026-11-09'), what: ['Courtesy call'] },
    {
      why: 'the note was sent',
      touches: [
        ...thrice,
        aTouch({ id: 'T9', date: on('2026-11-16'), touch: 'Handwritten note', result: 'Sent' }),
      ],
      what: [],
    },
    {
      why: 'a note before them doesn’t count',
      touches: [
        ...thrice,
        aTouch({ id: 'T9', date: on('2026-11-01'), touch: 'Handwritten note', result: 'Sent' }),
      ],
      what: ['Handwritten note'],
    },
    {
      why: 'the note was put off',
      touches: [
        ...thrice,
        aTouch({ id: 'T9', touch: 'Handwritten note', result: null, nextDate: on('2026-12-10') }),
      ],
      what: [],
    },
  ])('$why', ({ touches, what }) => {
    const { rows } = theWeek({ contacts: [aContact({ tier: 1 })], touches, plan: CALLS });

    expect(rows.map((row) => row.what)).toEqual(what);
  });

  test.each([
    { freshStartOn: '2026-11-17', what: [] },
    { freshStartOn: '2026-11-02', what: ['Handwritten note'] },
    { freshStartOn: '2026-11-24', what: ['Handwritten note'] },
  ])('a fresh start on $freshStartOn forgets what was in vain before it', ({ freshStartOn, what }) => {
    const contacts = [aContact({ tier: 1 })];
    const settings = { freshStartOn: on(freshStartOn) };

    const { rows } = theWeek({ contacts, touches: thrice, plan: NOTHING_PLANNED, settings });

    expect(rows.map((row) => row.what)).toEqual(what);
  });

  test('nobody on file only is proposed a note', () => {
    expect(
      theWeek({ contacts: [aContact({ status: 'Released' })], touches: thrice, plan: CALLS }).rows,
    ).toEqual([]);
  });

  test('a note that is due anyway has both reasons', () => {
    const plan = aPlan({ 'Handwritten note': days({ 'Tier 1': 182 }) });

    const { rows } = theWeek({ contacts: [aContact({ tier: 1 })], touches: thrice, plan });

    expect(rows.map(({ whyToday }) => whyToday)).toEqual([
      'first note; three calls without an answer: a note instead',
    ]);
  });
});

describe('a note waits for a call that it would put off', () => {
  const plan = aPlan({
    'Check-in': days({ 'Tier 1': 91 }),
    'Handwritten note': days({ 'Tier 1': 91 }),
  });
  /** Checked in so many days before Monday; a note was never sent. */
  const rowsWhere = (daysAgo: number, status: 'Active' | 'Inactive' = 'Inactive') =>
    theWeek({
      contacts: [aContact({ tier: 1, status, added: on('2025-01-01') })],
      touches: [aTouch({ touch: 'Check-in', date: addDays(MONDAY, -daysAgo) })],
      plan,
    }).rows.map(({ what }) => what);

  test.each([
    { why: 'the call is due on the next Monday: it waits', daysAgo: 84, rows: [] },
    { why: 'the call is due on the last of the quiet days: it waits', daysAgo: 78, rows: [] },
    { why: 'the call is due after them: it goes', daysAgo: 77, rows: ['Handwritten note'] },
    { why: 'the call is due on the last day of this week: it comes', daysAgo: 85, rows: ['Check-in'] },
    { why: 'the call is due on the first: it comes', daysAgo: 91, rows: ['Check-in'] },
    { why: 'the call was due before: the older of them comes', daysAgo: 92, rows: ['Handwritten note'] },
  ])('$why', ({ daysAgo, rows }) => {
    expect(rowsWhere(daysAgo)).toEqual(rows);
  });

  test('where no call is planned, nothing waits', () => {
    expect(rowsWhere(84, 'Active')).toEqual(['Handwritten note']);
  });
});
