import fc from 'fast-check';
import { isoDay } from '../../../../src/domain/calendar';
import type { Contact } from '../../../../src/domain/clients/contact';
import { DEFAULT_PLAN } from '../../../../src/domain/touches/plan';
import { touchesIn } from '../../../../src/domain/touches/week/row';
import { addDays } from '../../../../src/domain/calendar';
import {
  MONDAY,
  NOTHING_PLANNED,
  aContact,
  aKeyDate,
  aLunch,
  aPlan,
  aProspect,
  aTouch,
  anIntroduction,
  days,
  many,
  on,
  theWeek,
} from '../../../support/practice';

const CALLS = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91, 'Tier 2': 91 }), aWeekAtMost: 20 } });
  aTouch({ id: `T${contactId}`, contactId, date: on(date) });

describe('a row of the sheet', () => {
  test('says who, when, where, what, why, what to ask, and last time’s note', () => {
    const contacts = [
      aContact({
        name: 'Ann Lee',
        tier: 1,
        phone: ' 555-0101 ',
        dream: 'a boat',
        birthday: { month: 11, dayOfMonth: 27, year: null },
      }),
    ];
    const touches = [aTouch({ date: on('2026-08-16'), note: 'Asked about the boat. ' })];

    const { rows, summary } = theWeek({ contacts, touches, plan: CALLS });

    expect(rows).toEqual([
      {
        key: '2026-11-23/C0001/call',
        day: on('2026-11-27'),
        who: 'Assistant',
        contactId: 'C0001',
        contactName: 'Ann Lee',
        reachAt: '555-0101',
        tier: 1,
        what: 'Courtesy call + Birthday',
        whyToday: 'quarterly call, 12 days over; birthday Friday',
        ask: [
          'We think of you.',
          'Is there a need that an expert of ours can meet?',
          'Would you like a call or a meeting?',
          'Happy birthday.',
          'Ask: likes',
        ].join('\n'),
        lastNote: '16 Aug 2026: Asked about the boat.',
        state: 'due',
        isNew: true,
        minutes: 10,
      },
    ]);
    expect(summary).toBe('1 item, about 10 min; 0 today');
  });

  test('is one for all calls of a household; notes, gifts and thoughts have their own', () => {
    const lee = { household: 'Lee', tier: 1 } as const;
    const contacts = [
      aContact({ id: 'C0001', ...lee, worriedAbout: 'the tax' }),
      aContact({ id: 'C0002', ...lee, address: '1 Main St', email: 'bo@example.com' }),
    ];

    const { rows } = theWeek({ contacts, plan: { ...DEFAULT_PLAN, Email: NOTHING_PLANNED.Email } });

    expect(rows.map(({ key, what, reachAt }) => [key, what, reachAt])).toEqual([
      ['2026-11-23/C0001/call', 'Courtesy call + Review + Concern', ''],
      ['2026-11-23/C0001/note', 'Handwritten note', '1 Main St'],
      ['2026-11-23/C0001/thinking-of-you', 'Thinking of you', 'bo@example.com'],
      ['2026-11-23/C0001/item', 'Item of value', '1 Main St'],
    ]);
  });

  test('is the prospect’s whose recall it is; another’s birthday carries a name', () => {
    const lee = { household: 'Lee' };
    const contacts = [
      aContact({ id: 'C0001', name: 'Ann', ...lee, birthday: { month: 11, dayOfMonth: 24, year: null } }),
      aProspect({ id: 'C0002', name: 'Bo', ...lee, recallWeek: MONDAY }),
    ];

    const { rows } = theWeek({ contacts, plan: NOTHING_PLANNED });

    expect(rows).toMatchObject([
      {
        key: '2026-11-23/C0001/call',
        contactId: 'C0002',
        what: 'Recall + Birthday',
        whyToday: 'quarterly recall; birthday Tuesday (Ann)',
      },
    ]);
  });

  test('has no tier where nobody is a client', () => {
    const { rows } = theWeek({
      contacts: [aProspect({ tier: 1, recallWeek: MONDAY })],
      plan: NOTHING_PLANNED,
    });

    expect(rows).toMatchObject([{ tier: null, what: 'Recall' }]);
  });

  test.each([
    { why: 'the contact’s own', contact: { who: 'Principal' }, expected: 'Principal' },
    { why: 'else the household’s', contact: {}, partner: { who: 'Principal' }, expected: 'Principal' },
    { why: 'else whoever promised', contact: {}, promise: { who: 'Principal' }, expected: 'Principal' },
    { why: 'else the Plan’s', contact: {}, promise: { who: null }, expected: 'Assistant' },
  ] as const)('who: $why', ({ contact, expected, ...rest }) => {
    const partner = aContact({ id: 'C0002', household: 'Lee', ...('partner' in rest ? rest.partner : {}) });
    const promise = 'promise' in rest ? rest.promise : {};
    const touches = [aTouch({ date: on('2026-11-09'), nextDate: on('2026-11-24'), ...promise })];

    const { rows } = theWeek({
      contacts: [aContact({ household: 'Lee', ...contact }), partner],
      touches,
      plan: NOTHING_PLANNED,
    });

    expect(rows.map(({ who }) => who)).toEqual([expected]);
  });

  test('first and last of all: who was never called, and nothing to ask', () => {
    const { rows } = theWeek({ contacts: [aContact({ tier: 1, added: MONDAY })], plan: CALLS });

    expect(rows).toMatchObject([{ whyToday: 'first call', lastNote: '' }]);
  });
});

describe('the order and the days', () => {
  test('groups one to five, the Principal’s block first', () => {
    const contacts = [
      aContact({ id: 'C0001', tier: 1 }),
      aProspect({ id: 'C0002', recallWeek: MONDAY }),
      aContact({ id: 'C0003', tier: 2, core: 'Core', spiral: 'Downward' }),
      aContact({ id: 'C0004', tier: 1, birthday: { month: 11, dayOfMonth: 25, year: null }, added: MONDAY }),
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

  test('what has a date stands on it; the rest fills the days evenly, the first on the first', () => {
    const contacts = many(7, (id) => aContact({ id, tier: 1 })).concat(
      aContact({ id: 'C0008', tier: 3, worriedAbout: 'the tax', who: 'Assistant' }),
      aContact({
        id: 'C0009',
        tier: 2,
        birthday: { month: 11, dayOfMonth: 28, year: null },
        added: on('2026-12-01'),
      }),
    );

    const { rows } = theWeek({ contacts, plan: CALLS });

    expect(rows.map(({ contactId, day }) => [contactId, day === null ? null : isoDay(day)])).toEqual([
      ['C0008', '2026-11-23'],
      ['C0009', '2026-11-27'],
      ['C0001', '2026-11-23'],
      ['C0002', '2026-11-24'],
      ['C0003', '2026-11-24'],
      ['C0004', '2026-11-25'],
      ['C0005', '2026-11-25'],
      ['C0006', '2026-11-26'],
      ['C0007', '2026-11-26'],
    ]);
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

    const { rows, canWait } = theWeek({ contacts, plan: CALLS, settings: { holidays } });

    expect(rows.map(({ contactId, day }) => [contactId, day])).toEqual([['C0001', MONDAY]]);
    expect(canWait).toBe(1);
  });
});

describe('how much', () => {
  const clients = many(60, (id) => aContact({ id, tier: 1 }));

  test('the weekly cap, and what can wait', () => {
    const { rows, canWait, summary } = theWeek({ contacts: clients, plan: CALLS });

    expect(rows).toHaveLength(20);
    expect(canWait).toBe(40);
    expect(summary).toBe('20 items, about 3 h 20; 4 today; 40 can wait');
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
    const { rows } = theWeek({ contacts: clients, plan: CALLS }, on('2026-11-26'));

    expect(rows).toHaveLength(16);
  });

  test('what must stand does, however much it is', () => {
    const contacts = many(50, (id) => aProspect({ id, recallWeek: MONDAY })).concat(
      many(5, (id) => aContact({ id: `X${id}`, tier: 1 })),
    );

    const { rows, canWait } = theWeek({ contacts, plan: CALLS });

    expect(rows).toHaveLength(50);
    expect(canWait).toBe(5);
  });

  test('a courtesy call that rides on a birthday keeps to its cap too', () => {
    const contacts = many(25, (id) =>
      aContact({ id, tier: 1, birthday: { month: 11, dayOfMonth: 25, year: null } }),
    );

    const { rows } = theWeek({ contacts, plan: CALLS });

    expect(rows).toHaveLength(25);
    expect(rows.filter(({ what }) => what === 'Courtesy call + Birthday')).toHaveLength(20);
  });
});

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
      touch: { date: on('2026-11-19'), touch: 'Recall', result: 'Gives up' },
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
  ])('$why', ({ touches, what }) => {
    const { rows } = theWeek({ contacts: [aContact({ tier: 1 })], touches, plan: CALLS });

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
      'first note, 322 days over; three calls without an answer: a note instead',
    ]);
  });
});

describe('Hard times', () => {
  const hard = { season: 'Hard times', seasonSince: on('2026-11-16') } as const;
  const contacts = many(25, (id) => aContact({ id, tier: 1 }));

  test('the Top 20 stand locked until the letter is sent, and nobody else is called', () => {
    const { rows, summary } = theWeek({ contacts, plan: CALLS, settings: hard });

    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({
      state: 'locked',
      what: 'Courtesy call',
      whyToday: 'Locked: waits until the Hard-times letter is marked as sent. Top 20 in hard times',
    });
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['locked']));
    expect(summary).toBe('Nothing left to do this week');
  });

  test('once it is sent they are to be called', () => {
    const settings = { ...hard, hardTimesLetterSentOn: on('2026-11-20') };

    const { rows } = theWeek({ contacts, plan: CALLS, settings });

    expect(rows.map(({ state }) => state)).toEqual(Array.from({ length: 20 }, () => 'due'));
    expect(rows.map(({ contactId }) => contactId)).toEqual(many(20, (id) => id));
  });

  test('what must not be missed is called before the letter, without the locked call', () => {
    const birthday = { month: 11, dayOfMonth: 25, year: null };

    const { rows } = theWeek({ contacts: [aContact({ birthday })], plan: CALLS, settings: hard });

    expect(rows).toMatchObject([{ state: 'due', what: 'Birthday', whyToday: 'birthday Wednesday' }]);
  });

  test('check-ins go on', () => {
    const inactive = many(30, (id) => aContact({ id, status: 'Inactive', tier: 3, core: 'Core' }));
    const plan = aPlan({ 'Check-in': days({ 'Tier 3': 91 }) });

    const { rows } = theWeek({ contacts: inactive, plan, settings: hard });

    expect(rows.filter(({ what, state }) => what === 'Check-in' && state === 'due')).toHaveLength(30);
  });
});

describe('the mass e-mail', () => {
  const opted = (given: Partial<Contact>): Contact =>
    aContact({ emailConsent: 'Opted in', email: `${given.id ?? 'x'}@example.com`, ...given });
  const mail = aPlan({ Email: days({ 'Tier 1': 30, 'Tier 2': 30, Alliance: 30 }) });

  test('is one row for all who are due', () => {
    const contacts = [
      opted({ id: 'C0001' }),
      opted({ id: 'C0002' }),
      opted({ id: 'C0003', emailConsent: 'Not asked' }),
      opted({ id: 'C0004', email: ' ' }),
      opted({ id: 'C0005', email: 'Stop@example.com' }),
      opted({ id: 'C0006', isDraining: true }),
      opted({ id: 'C0007', worriedAbout: 'the tax', who: 'Assistant' }),
      opted({ id: 'C0008', kind: 'Personal' }),
      opted({ id: 'C0009', status: 'Released' }),
      opted({ id: 'C0010', status: 'Do not contact' }),
      opted({ id: 'C0011' }),
      opted({ id: 'C0012' }),
    ];
    const sent = { touch: 'Email', result: 'Sent' } as const;
    const touches = [
      aTouch({ id: 'T1', contactId: 'C0011', date: on('2026-11-10'), ...sent }),
      aTouch({ id: 'T2', contactId: 'C0012', date: on('2026-10-30'), ...sent }),
    ];
    const doNotWrite = new Set(['stop@example.com']);

    const { rows, summary } = theWeek({ contacts, touches, doNotWrite, plan: mail });

    expect(rows[1]).toEqual({
      key: '2026-11-23/all/email',
      day: MONDAY,
      who: 'Assistant',
      contactId: '',
      contactName: '',
      reachAt: '',
      tier: null,
      what: 'Monthly email: 3 due',
      whyToday: '3 who opted in',
      ask: '',
      lastNote: '',
      state: 'due',
      isNew: true,
      minutes: 2,
    });
    expect(rows).toHaveLength(2);
    expect(summary).toBe('2 items, about 10 min; 2 today');
  });

  test('takes a place of the week', () => {
    const contacts = many(60, (id) => opted({ id, tier: 1 }));
    const plan = { ...mail, 'Courtesy call': { ...CALLS['Courtesy call'], aWeekAtMost: null } };

    const { rows } = theWeek({ contacts, plan });

    expect(rows).toHaveLength(40);
  });
});

describe('the same records give the same sheet', () => {
  const contacts = [
    ...many(30, (id, index) =>
      aContact({
        id,
        name: ['Ann', 'ann', 'Bo'][index % 3] ?? '',
        tier: index % 2 === 0 ? 1 : 2,
        birthday: { month: 11, dayOfMonth: 1 + index, year: null },
      }),
    ),
    ...many(20, (id) => aProspect({ id: `P${id}`, recallWeek: MONDAY })),
    aContact({ id: 'X1', kind: 'Alliance' }),
  ];
  const touches = many(30, (id, index) =>
    aTouch({
      id: `T${id}`,
      contactId: `C${String((index % 10) + 1).padStart(4, '0')}`,
      date: addDays(MONDAY, -index),
      result: index % 4 === 0 ? 'No answer' : 'Reached',
      nextDate: index % 7 === 0 ? addDays(MONDAY, index % 5) : null,
    }),
  );
  const keyDates = many(5, (id, index) =>
    aKeyDate({ id: `D${id}`, contactId: id, date: addDays(MONDAY, 30 + index) }),
  );
  const introductions = many(4, (id) =>
    anIntroduction({ id: `I${id}`, personId: id, allianceId: 'X1', date: MONDAY }),
  );
  const lunches = many(2, (id) => aLunch({ key: `L${id}`, guestIds: [id] }));

  test('in whatever order they stand, and the caps are kept', () => {
    const sheet = theWeek({ contacts, touches, keyDates, introductions, lunches });
    const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });

    fc.assert(
      fc.property(
        fc.record({
          contacts: shuffled(contacts),
          touches: shuffled(touches),
          keyDates: shuffled(keyDates),
          introductions: shuffled(introductions),
          lunches: shuffled(lunches),
        }),
        (records) => {
          expect(theWeek(records)).toEqual(sheet);
        },
      ),
      { numRuns: 20 },
    );
    const courtesy = sheet.rows.filter(({ what }) => touchesIn(what).includes('Courtesy call'));
    expect(courtesy.length).toBeLessThanOrEqual(20);
    expect(new Set(sheet.rows.map(({ key }) => key)).size).toBe(sheet.rows.length);
  });
});
