import { isoDay, addDays } from '../../../../src/domain/calendar/civil-day';
import {
  MONDAY,
  NOTHING_PLANNED,
  aContact,
  aKeyDate,
  aPlan,
  aProspect,
  aTouch,
  days,
  many,
  on,
  theWeek,
} from '../../../support/practice';

const CALLS = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91, 'Tier 2': 91 }), aWeekAtMost: 20 } });

const NO_RIDES = aPlan({ 'Courtesy call': days({ 'Tier 1': 91 }) });

describe('the order and the days', () => {
  test('the Principal’s block first, by day, then groups one to five', () => {
    const contacts = [
      aContact({ id: 'C0001', tier: 1 }),
      aProspect({ id: 'C0002', recallWeek: MONDAY }),
      aContact({ id: 'C0003', tier: 2, core: 'Core', spiral: 'Downward' }),
      aContact({
        id: 'C0004',
        tierByHand: 1,
        birthday: { month: 11, dayOfMonth: 23, year: null },
        added: MONDAY,
      }),
      aContact({ id: 'C0005', worriedAbout: 'the tax', tier: 3 }),
      aContact({ id: 'C0006', tier: 1, who: 'Principal' }),
    ];

    const { rows } = theWeek({ contacts, plan: CALLS });

    expect(rows.map(({ who, contactId, what }) => [who, contactId, what])).toEqual([
      ['Principal', 'C0005', 'Concern'],
      ['Principal', 'C0006', 'Courtesy call'],
      ['Assistant', 'C0004', 'Courtesy call + Birthday'],
      ['Assistant', 'C0003', 'Courtesy call'],
      ['Assistant', 'C0002', 'Recall'],
      ['Assistant', 'C0001', 'Courtesy call'],
    ]);
  });

  test('what is due for a Downward core household comes before recalls, a note too; nobody has two rows', () => {
    const contacts = [
      aContact({ id: 'C0001', tier: 1, core: 'Core' }),
      aProspect({ id: 'C0002', recallWeek: MONDAY }),
      aContact({ id: 'C0003', tier: 2, core: 'Core', spiral: 'Downward' }),
    ];
    const cadence = days({ 'Tier 1': 91, 'Tier 2': 91 });
    const plan = aPlan({
      'Handwritten note': cadence,
      'Item of value': cadence,
      'Thinking of you': { ...cadence, aWeekAtMost: 0 },
    });

    const { rows } = theWeek({ contacts, plan });

    expect(rows.map(({ contactId, what }) => [contactId, what])).toEqual([
      ['C0003', 'Handwritten note'],
      ['C0002', 'Recall'],
      ['C0001', 'Handwritten note'],
    ]);
  });

  test('what has a date stands on it; the rest fills the days evenly, the first on the first', () => {
    const contacts = many(7, (id) => aContact({ id, tier: 1 })).concat(
      aContact({ id: 'C0008', tier: 3, worriedAbout: 'the tax', who: 'Assistant' }),
      aContact({
        id: 'C0009',
        tierByHand: 2,
        birthday: { month: 11, dayOfMonth: 28, year: null },
        added: on('2026-11-21'),
      }),
    );

    const { rows } = theWeek({ contacts, plan: CALLS });

    expect(rows.map(({ contactId, day }) => [contactId, day === null ? null : isoDay(day)])).toEqual([
      ['C0008', '2026-11-23'],
      ['C0001', '2026-11-23'],
      ['C0002', '2026-11-24'],
      ['C0003', '2026-11-24'],
      ['C0004', '2026-11-25'],
      ['C0005', '2026-11-25'],
      ['C0006', '2026-11-26'],
      ['C0007', '2026-11-26'],
      ['C0009', '2026-11-27'],
    ]);
  });

  test.each([
    { why: 'on the first day, for it may be over by its birthday', date: '2026-11-24', day: '2026-11-23' },
    { why: 'on the last of the week: on the first day, too', date: '2026-11-29', day: '2026-11-23' },
    { why: 'after it: the birthday will do', date: '2026-11-30', day: '2026-11-26' },
  ])('a key date of this week that shares a row with a birthday: $why', ({ date, day }) => {
    const birthday = { month: 11, dayOfMonth: 26, year: null };
    const { rows } = theWeek({
      contacts: [aContact({ tierByHand: 1, birthday, added: on('2026-11-01') })],
      keyDates: [aKeyDate({ date: on(date) })],
      plan: NOTHING_PLANNED,
    });

    expect(rows.map((row) => [row.what, row.day && isoDay(row.day)])).toEqual([['Key date + Birthday', day]]);
  });

  test.each([
    { why: 'a promise for Sunday on Friday', nextDate: '2026-11-29', today: '2026-11-23', day: '2026-11-27' },
    {
      why: 'a promise of last week on the first day',
      nextDate: '2026-11-18',
      today: '2026-11-23',
      day: '2026-11-23',
    },
    {
      why: 'built on Thursday, Tuesday’s is for today',
      nextDate: '2026-11-24',
      today: '2026-11-26',
      day: '2026-11-26',
    },
    {
      why: 'on a Saturday, what was missed is for today',
      nextDate: '2026-11-24',
      today: '2026-11-28',
      day: '2026-11-28',
    },
  ])('$why', ({ nextDate, today, day }) => {
    const touches = [aTouch({ date: on('2026-11-02'), nextDate: on(nextDate) })];

    const { rows } = theWeek({ touches, plan: NOTHING_PLANNED }, on(today));

    expect(rows.map((row) => row.day && isoDay(row.day))).toEqual([day]);
  });

  test('a recall tried in vain on Monday is for Thursday', () => {
    const contacts = [aProspect({ recallWeek: MONDAY })];
    const touches = [aTouch({ touch: 'Recall', result: 'No answer' })];

    const { rows } = theWeek({ contacts, touches, plan: NOTHING_PLANNED }, on('2026-11-24'));

    expect(rows.map((row) => row.day && isoDay(row.day))).toEqual(['2026-11-26']);
  });

  test('what was put off beyond the week’s last working day comes with the next sheet', () => {
    const contacts = [aContact({ worriedAbout: 'the tax' })];
    const touches = [aTouch({ touch: 'Concern', result: null, nextDate: on('2026-11-28') })];

    expect(theWeek({ contacts, touches, plan: NOTHING_PLANNED }).rows).toEqual([]);
    expect(theWeek({ contacts, touches, plan: NOTHING_PLANNED }, on('2026-11-30')).rows).toHaveLength(1);
  });

  test('a week of holidays takes what must not be missed, and nothing else', () => {
    const holidays = new Set([0, 1, 2, 3, 4].map((away) => addDays(MONDAY, away)));
    const contacts = [aContact({ id: 'C0001', worriedAbout: 'the tax' }), aContact({ id: 'C0002', tier: 1 })];

    const keyDates = [aKeyDate({ contactId: 'C0001', date: addDays(MONDAY, 33) })];

    const { rows, canWait } = theWeek({ contacts, keyDates, plan: CALLS, settings: { holidays } });

    expect(rows.map(({ what, day }) => [what, day])).toEqual([
      ['Courtesy call + Key date + Concern', MONDAY],
    ]);
    expect(canWait).toBe(1);
  });
});

describe('how much', () => {
  const clients = many(60, (id) => aContact({ id, tier: 1 }));

  test('the weekly cap, and what can wait', () => {
    const { rows, canWait, summary } = theWeek({ contacts: clients, plan: CALLS });

    expect(rows).toHaveLength(20);
    expect(canWait).toBe(40);
    expect(summary).toBe('0 of 20 done · 4 today · about 3 h 20 · 40 can wait');
  });

  test('items a day for each', () => {
    const contacts = clients.map((client, index) =>
      aContact({ ...client, who: index < 30 ? 'Principal' : null }),
    );
    const plan = aPlan({ 'Courtesy call': days({ 'Tier 1': 91 }) });

    const { rows, canWait } = theWeek({
      contacts,
      plan,
      settings: { itemsADay: { Principal: 1, Assistant: 3 } },
    });

    expect(rows.filter(({ who }) => who === 'Principal')).toHaveLength(5);
    expect(rows.filter(({ who }) => who === 'Assistant')).toHaveLength(15);
    expect(canWait).toBe(40);
  });

  test('built on Thursday, two days’ worth', () => {
    const settings = { itemsADay: { Principal: 2, Assistant: 8 } };

    const { rows } = theWeek({ contacts: clients, plan: CALLS, settings }, on('2026-11-26'));

    expect(rows).toHaveLength(16);
  });

  test('what must stand does, however much it is', () => {
    const contacts = many(50, (id) => aContact({ id, worriedAbout: 'the tax', who: 'Assistant' })).concat(
      many(5, (id) => aContact({ id: `X${id}`, tier: 1 })),
    );
    const settings = { itemsADay: { Principal: 2, Assistant: 8 } };

    const { rows, canWait } = theWeek({ contacts, plan: NO_RIDES, settings });

    expect(rows).toHaveLength(50);
    expect(canWait).toBe(5);
  });

  test('minutes a day, too: a review isn’t one of ten calls', () => {
    const plan = aPlan({ Review: days({ 'Tier 1': 91 }) });
    const settings = {
      itemsADay: { Principal: 10, Assistant: 0 },
      minutesADay: { Principal: 90, Assistant: 0 },
    };

    const { rows, canWait } = theWeek({ contacts: clients, plan, settings });

    expect(rows).toHaveLength(10);
    expect(canWait).toBe(50);
  });

  test('without any room what always stands is there, and nothing else', () => {
    const contacts = [...clients, aContact({ id: 'X1', tierByHand: 3, worriedAbout: 'the tax' })];
    const settings = { itemsADay: { Principal: 0, Assistant: 0 } };

    const { rows, canWait } = theWeek({ contacts, plan: CALLS, settings });

    expect(rows.map(({ what }) => what)).toEqual(['Concern']);
    expect(canWait).toBe(60);
  });

  test('a courtesy call that rides on a birthday keeps to its cap too', () => {
    const contacts = many(25, (id) =>
      aContact({ id, tierByHand: 1, birthday: { month: 11, dayOfMonth: 25, year: null } }),
    );

    const { rows } = theWeek({ contacts, plan: CALLS });

    expect(rows).toHaveLength(25);
    expect(rows.filter(({ what }) => what === 'Courtesy call + Birthday')).toHaveLength(20);
  });
});
