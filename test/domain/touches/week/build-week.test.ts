import { DEFAULT_PLAN } from '../../../../src/domain/touches/touch-plan';
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

describe('a row of the sheet', () => {
  test('says who, when, where, what, why, what to ask, and last time’s note', () => {
    const contacts = [
      aContact({
        name: 'Ann Lee',
        tier: 1,
        tierByHand: 1,
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
        aDayAtMost: null,
      },
    ]);
    expect(summary).toBe('0 of 1 done · 0 today · about 10 min');
  });

  test('is one for all calls of a household; a review takes the place of a courtesy call', () => {
    const lee = { household: 'Lee', tier: 1 } as const;
    const contacts = [
      aContact({ id: 'C0001', ...lee, worriedAbout: 'the tax' }),
      aContact({ id: 'C0002', ...lee, address: '1 Main St', email: 'bo@example.com' }),
    ];

    const { rows, canWait } = theWeek({ contacts, plan: { ...DEFAULT_PLAN, Email: NOTHING_PLANNED.Email } });

    expect(rows.map(({ key, what }) => [key, what])).toEqual([['2026-11-23/C0001/call', 'Review + Concern']]);
    expect(canWait).toBe(3);
  });

  test.each([
    ['Handwritten note', 'note', '1 Main St'],
    ['Thinking of you', 'thinking-of-you', 'bo@example.com'],
    ['Item of value', 'item', '1 Main St'],
  ] as const)('%s has its own, in another week than the call', (touch, family, reachAt) => {
    const lee = { household: 'Lee', tier: 1 } as const;
    const contacts = [
      aContact({ id: 'C0001', ...lee }),
      aContact({ id: 'C0002', ...lee, address: '1 Main St', email: 'bo@example.com' }),
    ];

    const { rows } = theWeek({ contacts, plan: aPlan({ [touch]: days({ 'Tier 1': 91 }) }) });

    expect(rows).toMatchObject([{ key: `2026-11-23/C0001/${family}`, what: touch, reachAt }]);
  });

  test('is the prospect’s whose recall it is; another’s birthday carries a name', () => {
    const lee = { household: 'Lee' };
    const contacts = [
      aContact({
        id: 'C0001',
        name: 'Ann',
        ...lee,
        tierByHand: 2,
        birthday: { month: 11, dayOfMonth: 24, year: null },
      }),
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

  test('what was never done isn’t over, however long ago the contact was first seen', () => {
    const { rows } = theWeek({ contacts: [aContact({ tier: 1, added: on('2026-01-05') })], plan: CALLS });

    expect(rows).toMatchObject([{ whyToday: 'first call' }]);
  });

  test('first and last of all: who was never called, and nothing to ask', () => {
    const { rows } = theWeek({ contacts: [aContact({ tier: 1, added: MONDAY })], plan: CALLS });

    expect(rows).toMatchObject([{ whyToday: 'first call', lastNote: '' }]);
  });
});
