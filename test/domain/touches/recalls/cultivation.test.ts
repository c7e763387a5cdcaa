import { isoDay } from '../../../../src/domain/calendar/civil-day';
import type { PracticeSettings } from '../../../../src/domain/records/settings';
import {
  assignRecallWeeks,
  dueRecalls,
  forecastInWords,
  forecastOf,
} from '../../../../src/domain/touches/recalls/cultivation';
import { MONDAY, aBook, aContact, aProspect, aTouch, aWeek, many, on } from '../../../support/practice';

const NEW_QUARTER = on('2027-01-04');

describe('who is on the list', () => {
  test('the prospects who are cultivated or invited us; by due day', () => {
    const contacts = [
      aProspect({ id: 'C0001', invitedOn: on('2026-11-02') }),
      aProspect({ id: 'C0002', cultivation: null, invitedOn: on('2026-05-04') }),
      aProspect({ id: 'C0003', cultivation: null }),
      aProspect({ id: 'C0004', cultivation: 'Ready', invitedOn: on('2026-05-04') }),
      aProspect({ id: 'C0005', statusByHand: 'Released' }),
      aProspect({ id: 'C0006', status: 'Do not contact' }),
      aContact({ id: 'C0007', cultivation: 'Cultivating' }),
      aProspect({ id: 'C0008', added: on('2026-03-02') }),
      aProspect({ id: 'C0009', added: null }),
      aProspect({ id: 'C0010', recallWeek: on('2026-10-05') }),
    ];
    const touches = [aTouch({ contactId: 'C0010', touch: 'Recall', date: on('2026-10-06') })];
    const book = aBook({ contacts, touches });

    const weeks = assignRecallWeeks(book, aWeek(NEW_QUARTER));

    expect([...weeks.keys()]).toEqual(['C0008', 'C0002', 'C0010', 'C0001', 'C0009']);
  });

  test('a household is recalled once: its members share the week', () => {
    const contacts = [
      aProspect({ id: 'C0001', household: 'Lee' }),
      aProspect({ id: 'C0002', household: 'Lee' }),
      aProspect({ id: 'C0003' }),
    ];

    const weeks = assignRecallWeeks(aBook({ contacts }), aWeek(NEW_QUARTER));

    expect(weeks.get('C0001')).toBe(weeks.get('C0002'));
    expect(weeks.size).toBe(3);
  });
});

describe('this week’s recalls', () => {
  const recalled = (
    contacts: Parameters<typeof aProspect>[0][],
    touches: Parameters<typeof aTouch>[0][] = [],
    today = '2026-11-23',
    settings: Partial<PracticeSettings> = {},
  ) => {
    const book = aBook({
      settings,
      contacts: contacts.map(aProspect),
      touches: touches.map((touch, index) => aTouch({ id: `T000${index}`, touch: 'Recall', ...touch })),
    });
    return dueRecalls(book, aWeek(on(today))).map(({ contact, dueOn, notBefore }) => [
      contact.id,
      isoDay(dueOn),
      notBefore && isoDay(notBefore),
    ]);
  };
  const thisWeek = { recallWeek: MONDAY };

  test.each([
    { why: 'its week is this one', contact: thisWeek, touches: [], due: [['C0001', '2026-11-23', null]] },
    {
      why: 'its week passed and nobody was reached',
      contact: { recallWeek: on('2026-10-05') },
      touches: [{ date: on('2026-08-03') }],
      due: [['C0001', '2026-10-05', null]],
    },
    { why: 'its week is to come', contact: { recallWeek: on('2026-11-30') }, touches: [], due: [] },
    { why: 'its week was last quarter’s', contact: { recallWeek: on('2026-09-21') }, touches: [], due: [] },
    { why: 'it joined after the quarter was planned', contact: {}, touches: [], due: [] },
    { why: 'it was reached this quarter', contact: thisWeek, touches: [{ date: on('2026-10-01') }], due: [] },
    {
      why: 'it was reached before the quarter, on the sheet of its first week',
      contact: { recallWeek: on('2026-09-28') },
      touches: [{ date: on('2026-09-26'), sourceKey: '2026-09-28/C0001/call/Recall' }],
      due: [],
    },
    {
      why: 'it was reached by another call, which qualifies nobody',
      contact: thisWeek,
      touches: [{ touch: 'Call' }],
      due: [['C0001', '2026-11-23', null]],
    },
    {
      why: 'it was tried on Monday',
      contact: thisWeek,
      touches: [{ result: 'No answer' }],
      due: [['C0001', '2026-11-23', '2026-11-26']],
    },
    {
      why: 'it left the list',
      contact: { ...thisWeek, cultivation: 'No longer interested' },
      touches: [],
      due: [],
    },
  ] as const)('$why', ({ contact, touches, due }) => {
    expect(recalled([contact], [...touches])).toEqual(due);
  });

  test.each([
    { why: 'since they began', date: '2026-11-16', due: [] },
    { why: 'before them', date: '2026-11-13', due: [['C0001', '2026-11-23', null]] },
  ])('in Hard times any talk counts as a recall: $why', ({ date, due }) => {
    const settings = { season: 'Hard times', seasonSince: on('2026-11-16') } as const;

    expect(recalled([thisWeek], [{ touch: 'Call', date: on(date) }], '2026-11-23', settings)).toEqual(due);
  });

  test('of a household only one stands', () => {
    const lee = { household: 'Lee', ...thisWeek };

    expect(
      recalled([
        { id: 'C0002', ...lee },
        { id: 'C0001', ...lee },
      ]),
    ).toEqual([['C0001', '2026-11-23', null]]);
  });
});

describe('the forecast', () => {
  const today = MONDAY;
  const listOf = (count: number, joined: number) =>
    many(count, (id, index) =>
      aProspect({ id, invitedOn: index < joined ? on('2026-10-01') : on('2025-01-01') }),
    );
  const leaving = (id: string, given: Parameters<typeof aTouch>[0] = {}) =>
    aTouch({
      id: `T${id}`,
      contactId: id,
      touch: 'Recall',
      result: 'No longer interested',
      date: on('2026-11-01'),
      ...given,
    });

  test.each([
    { why: 'ten more a quarter, forty missing', size: 200, joined: 12, left: 2, months: 12 },
    { why: 'a part of a month counts as one', size: 239, joined: 4, left: 0, months: 1 },
    { why: 'nobody joins', size: 200, joined: 0, left: 0, months: null },
    { why: 'more leave than join', size: 200, joined: 1, left: 2, months: null },
    { why: 'it is full', size: 240, joined: 0, left: 3, months: 0 },
  ])('$why', ({ size, joined, left, months }) => {
    const gone = many(left, (id) => aProspect({ id: `G${id}`, cultivation: 'No longer interested' }));
    const touches = gone.map(({ id }) => leaving(id));

    const forecast = forecastOf(aBook({ contacts: [...listOf(size, joined), ...gone], touches }), today);

    expect(forecast).toEqual({ size, target: 240, joiners: joined, leavers: left, months });
  });

  test.each([
    { why: 'long ago', touch: { date: on('2026-08-24') } },
    { why: 'still to come', touch: { date: on('2026-11-24') } },
    { why: 'on no known day', touch: { date: null } },
    { why: 'but stayed', touch: { result: 'Stay in touch' } },
    { why: 'by no recall', touch: { touch: 'Call' } },
  ] as const)('nobody left $why', ({ touch }) => {
    const book = aBook({ contacts: listOf(1, 0), touches: [leaving('C0001', touch)] });

    expect(forecastOf(book, today).leavers).toBe(0);
  });

  test('who left twice left once; a Ready left too', () => {
    const touches = [leaving('C0001'), leaving('C0001', { id: 'T2', result: 'Ready' })];

    expect(forecastOf(aBook({ contacts: listOf(1, 0), touches }), today).leavers).toBe(1);
  });

  test('in words', () => {
    const forecast = { size: 200, target: 240, joiners: 0, leavers: 0 };

    expect([null, 0, 1, 12].map((months) => forecastInWords({ ...forecast, months }))).toEqual([
      '200 of 240 on the cultivation list; not at this rate',
      '200 of 240 on the cultivation list; it is full',
      '200 of 240 on the cultivation list; full in about 1 month',
      '200 of 240 on the cultivation list; full in about 12 months',
    ]);
  });
});
