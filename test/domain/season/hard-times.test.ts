import { dueInHardTimes, topTwenty } from '../../../src/domain/season/hard-times';
import type { Contact } from '../../../src/domain/records/contact';
import type { PracticeSettings } from '../../../src/domain/records/settings';
import type { LoggedTouch } from '../../../src/domain/records/touch';
import { dueCyclicTouches } from '../../../src/domain/touches/week/cyclic-due-touches';
import { MONDAY, aBook, aContact, aProspect, aTouch, aWeek, many, on } from '../../support/practice';

const HARD: Partial<PracticeSettings> = {
  season: 'Hard times',
  seasonSince: on('2026-11-16'),
  hardTimesLetterSentOn: on('2026-11-20'),
};

const due = (
  contacts: Contact[],
  settings: Partial<PracticeSettings> = {},
  touches: LoggedTouch[] = [],
  today = MONDAY,
) => {
  const book = aBook({ contacts, touches, settings: { ...HARD, ...settings } });
  return dueInHardTimes(book, aWeek(today, book));
};

describe('the Top 20', () => {
  test('go by tier, Core?, sales of 12 months and id', () => {
    const contacts = [
      aContact({ id: 'C0001', tier: 2, core: 'Core', sales12Months: 9000 }),
      aContact({ id: 'C0002', tier: 1, sales12Months: 100 }),
      aContact({ id: 'C0003', tier: 1, core: 'Developing', sales12Months: 100 }),
      aContact({ id: 'C0004', tier: 1, core: 'Core', sales12Months: 100 }),
      aContact({ id: 'C0006', tier: 1, core: 'Core', sales12Months: 500 }),
      aContact({ id: 'C0005', tier: 1, core: 'Core', sales12Months: 500 }),
      aContact({ id: 'C0007', tier: 1, core: 'Peripheral' }),
      aContact({ id: 'C0008', kind: 'Personal' }),
      aContact({ id: 'C0009', status: 'Released' }),
    ];

    expect(topTwenty(aBook({ contacts })).map(({ id }) => id)).toEqual([
      'C0005',
      'C0006',
      'C0004',
      'C0003',
      'C0007',
      'C0002',
      'C0001',
    ]);
  });

  test('are twenty', () => {
    expect(topTwenty(aBook({ contacts: many(30, (id) => aContact({ id })) }))).toHaveLength(20);
  });

  test('are called after the letter, those with an open concern first', () => {
    const contacts = [aContact({ id: 'C0001' }), aContact({ id: 'C0002', worriedAbout: 'the market' })];

    expect(due(contacts)).toMatchObject([
      { touch: 'Courtesy call', household: { id: 'C0002' }, group: 4, lockedBecause: null },
      { touch: 'Courtesy call', household: { id: 'C0001' }, group: 4, lockedBecause: null },
    ]);
  });

  test('stand locked until the letter is marked as sent', () => {
    expect(due([aContact()], { hardTimesLetterSentOn: null })).toMatchObject([
      { lockedBecause: 'waits until the Hard-times letter is marked as sent' },
    ]);
  });

  test.each([
    { why: 'reached since the letter', touch: { date: on('2026-11-20') }, count: 0 },
    { why: 'reached before it', touch: { date: on('2026-11-19') }, count: 1 },
  ])('$why', ({ touch, count }) => {
    expect(due([aContact()], {}, [aTouch(touch)])).toHaveLength(count);
  });

  test('nothing of it in Good times', () => {
    expect(due([aContact(), aProspect({ id: 'C0002' })], { season: 'Good times' })).toEqual([]);
  });
});

describe('the prospects within the window', () => {
  const prospects = many(20, (id) => aProspect({ id, cultivation: null }));

  test.each([
    { why: 'default window to 15 January: 8 weeks left of 9', settings: {}, count: 3 },
    {
      why: 'an end of its own: this week and two more',
      settings: { prospectsUntil: on('2026-12-07') },
      count: 7,
    },
    { why: 'the last week takes all', settings: { prospectsUntil: on('2026-11-27') }, count: 20 },
    { why: 'the window is over', settings: { prospectsUntil: on('2026-11-22') }, count: 0 },
    { why: 'nobody said since when', settings: { seasonSince: null }, count: 0 },
    {
      why: 'nobody said since when, only until when',
      settings: { seasonSince: null, prospectsUntil: on('2026-12-07') },
      count: 0,
    },
  ])('$why', ({ settings, count }) => {
    expect(due(prospects, settings)).toHaveLength(count);
  });

  test('come by recall week, then id; who gave up or is on file only is left out', () => {
    const contacts = [
      aProspect({ id: 'C0001' }),
      aProspect({ id: 'C0002', recallWeek: on('2026-12-07') }),
      aProspect({ id: 'C0003', recallWeek: on('2026-11-30') }),
      aProspect({ id: 'C0004', cultivation: 'No longer interested' }),
      aProspect({ id: 'C0005', status: 'Released' }),
      aProspect({ id: 'C0006' }),
    ];

    const ids = due(contacts, { prospectsUntil: MONDAY }).map(({ contact }) => contact.id);

    expect(ids).toEqual(['C0003', 'C0002', 'C0001', 'C0006']);
  });

  test('who is reached in the week keeps the place, and doesn’t stand any more', () => {
    const settings = { prospectsUntil: on('2026-12-07') };
    const reached = aTouch({ contactId: 'C0001', touch: 'Recall', date: MONDAY });

    const ids = due(prospects, settings, [reached]).map(({ contact }) => contact.id);

    expect(ids).toEqual(['C0002', 'C0003', 'C0004', 'C0005', 'C0006', 'C0007']);
  });

  test('who was reached in the weeks before isn’t left', () => {
    const settings = { prospectsUntil: on('2026-12-07') };
    const reached = aTouch({ contactId: 'C0001', touch: 'Call', date: on('2026-11-18') });

    const ids = due(prospects, settings, [reached]).map(({ contact }) => contact.id);

    expect(ids).toEqual(['C0002', 'C0003', 'C0004', 'C0005', 'C0006', 'C0007', 'C0008']);
  });
});

test.each([
  [
    'waits with the call until the letter is marked as sent',
    null,
    'waits until the Hard-times letter is marked as sent',
  ],
  ['is free after it', on('2026-11-20'), null],
])('a review of one of the Top 20 %s', (_, hardTimesLetterSentOn, lockedBecause) => {
  const book = aBook({
    contacts: [aContact({ id: 'C0001', tier: 1, added: on('2025-01-01') })],
    settings: { ...HARD, hardTimesLetterSentOn },
  });

  const review = dueCyclicTouches(book, aWeek(MONDAY, book)).find(({ touch }) => touch === 'Review');

  expect(review?.lockedBecause).toBe(lockedBecause);
});
