import {
  dueForIntroductions,
  dueNextDates,
} from '../../../../src/domain/alliances/introductions/introductions';
import type { Introduction } from '../../../../src/domain/records/introduction';
import type { Referral } from '../../../../src/domain/records/referral';
import { isoDay } from '../../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../../src/domain/records/contact';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import {
  NOTHING_PLANNED,
  aBook,
  aContact,
  aReferral,
  aTouch,
  aWeek,
  anIntroduction,
  on,
} from '../../../support/practice';

const PERSON = aContact({ id: 'C0001', kind: 'Prospect', name: 'Bo' });
const INTRODUCER = aContact({ id: 'C0009', kind: 'Alliance', name: 'Al' });

type Given = {
  introductions?: Partial<Introduction>[];
  touches?: readonly Partial<LoggedTouch>[];
  contacts?: Contact[];
  plan?: typeof NOTHING_PLANNED;
  referrals?: Referral[];
};
const book = ({ introductions = [{}], touches = [], contacts = [PERSON, INTRODUCER], ...rest }: Given) =>
  aBook({
    contacts,
    introductions: introductions.map(anIntroduction),
    touches: touches.map((touch, index) => aTouch({ id: `T000${index}`, touch: 'Follow-up call', ...touch })),
    ...rest,
  });
const dues = (given: Given) => dueForIntroductions(book(given), aWeek());

describe('follow-ups of new names', () => {
  test('stand from the introduction on, and are due within seven days', () => {
    expect(dues({})).toMatchObject([
      {
        touch: 'Follow-up call',
        contact: { id: 'C0001' },
        group: 4,
        dueOn: on('2026-11-27'),
        notBefore: on('2026-11-20'),
        notAfter: on('2026-11-27'),
        why: 'introduced by Al on 20 Nov 2026',
      },
    ]);
  });

  test.each([
    {
      why: 'introduced on Wednesday: it isn’t late this week',
      introduction: { date: on('2026-11-25') },
      notAfter: null,
    },
    { why: 'long ago, and nobody called', introduction: { date: on('2026-10-01') }, notAfter: '2026-10-08' },
  ])('$why', ({ introduction, notAfter }) => {
    const [due] = dues({ introductions: [introduction] });

    expect(due?.notAfter ? isoDay(due.notAfter) : null).toBe(notAfter);
  });

  test.each([
    { why: 'it is still to come', given: { introductions: [{ date: on('2026-11-30') }] } },
    { why: 'we gave it', given: { introductions: [{ direction: 'Given' }] } },
    { why: 'the person is gone', given: { contacts: [INTRODUCER] } },
    {
      why: 'the person must not be contacted',
      given: { contacts: [{ ...PERSON, status: 'Do not contact' }] },
    },
    { why: 'the person is Released', given: { contacts: [{ ...PERSON, status: 'Released' }] } },
    { why: 'somebody was reached this week', given: { touches: [{ date: on('2026-11-23') }] } },
  ] as const satisfies readonly { why: string; given: Given }[])('none: $why', ({ given }) => {
    expect(
      dues({ ...given, introductions: [...(('introductions' in given && given.introductions) || [{}])] }),
    ).toEqual([]);
  });

  test('reached without an outcome, it comes round again', () => {
    const introductions = [{ date: on('2026-11-02') }];

    expect(dues({ introductions, touches: [{ date: on('2026-11-17') }] })).toMatchObject([
      { dueOn: on('2026-11-24') },
    ]);
  });

  test('a follow-up of an earlier introduction doesn’t count', () => {
    expect(dues({ touches: [{ date: on('2026-11-19') }] })).toMatchObject([{ dueOn: on('2026-11-27') }]);
  });

  test('without days on the Touch plan and without the introducer on file it stands all the same', () => {
    expect(dues({ contacts: [PERSON], plan: NOTHING_PLANNED })).toMatchObject([
      { dueOn: on('2026-11-27'), why: 'introduced on 20 Nov 2026' },
    ]);
  });
});

describe('thank-yous to the introducer', () => {
  const ended: Partial<Introduction> = { outcome: 'Next step' };
  const thanks = { touch: 'Thank-you', contactId: 'C0009', date: on('2026-11-23') } as const;
  const theRow = '2026-11-23/C0009/thank-you/C0001/Thank-you';

  test('are due once a name has its outcome', () => {
    expect(dues({ introductions: [ended] })).toMatchObject([
      {
        touch: 'Thank-you',
        contact: { id: 'C0009' },
        group: 2,
        family: 'thank-you/C0001',
        why: 'thank you for introducing Bo (Next step)',
      },
    ]);
  });

  test.each([
    { why: 'thanked for it', touch: { ...thanks, sourceKey: theRow }, stands: false },
    {
      why: 'thanked for another',
      touch: { ...thanks, sourceKey: theRow.replace('C0001', 'C0002') },
      stands: true,
    },
    { why: 'thanked by hand since', touch: thanks, stands: false },
    { why: 'thanked by hand before', touch: { ...thanks, date: on('2026-11-19') }, stands: true },
    { why: 'only tried', touch: { ...thanks, sourceKey: theRow, result: 'No answer' }, stands: true },
    { why: 'called for something else', touch: { ...thanks, touch: 'Call' }, stands: true },
  ] as const)('$why', ({ touch, stands }) => {
    expect(dues({ introductions: [ended], touches: [touch] })).toHaveLength(stands ? 1 : 0);
  });

  test.each([
    { why: 'the introducer is gone', given: { introductions: [ended], contacts: [PERSON] }, count: 0 },
    {
      why: 'it was too long ago',
      given: { introductions: [{ ...ended, date: on('2026-08-01') }] },
      count: 0,
    },
    {
      why: 'it was long ago, and somebody followed it up until lately',
      given: {
        introductions: [{ ...ended, date: on('2026-08-01') }],
        touches: [{ date: on('2026-11-19') }],
      },
      count: 1,
    },
    {
      why: 'it was long ago, and its last follow-up, too',
      given: {
        introductions: [{ ...ended, date: on('2026-07-01') }],
        touches: [{ date: on('2026-08-05') }],
      },
      count: 0,
    },
    {
      why: 'who was introduced is gone',
      given: { introductions: [ended], contacts: [INTRODUCER] },
      count: 1,
    },
  ])('$why', ({ given, count }) => {
    expect(dues(given)).toHaveLength(count);
  });
});

describe('who said Next step or Ready', () => {
  const ready: Contact = { ...PERSON, cultivation: 'Ready' };
  const nextDates = (given: Given) => dueNextDates(book({ introductions: [], ...given }), aWeek());

  test.each([
    { why: 'Ready, and nothing is agreed', given: { contacts: [ready] }, expected: '2026-11-23' },
    {
      why: 'a week after the last talk',
      given: { contacts: [ready], touches: [{ date: on('2026-11-18') }] },
      expected: '2026-11-25',
    },
    {
      why: 'Next step',
      given: { introductions: [{ outcome: 'Next step' as const }] },
      expected: '2026-11-23',
    },
  ])('is asked for a date: $why', ({ given, expected }) => {
    const [due, ...others] = nextDates(given);

    expect(due && isoDay(due.dueOn)).toBe(expected);
    expect(others).toEqual([]);
  });

  test.each([
    { why: 'a date is agreed', given: { contacts: [ready], touches: [{ nextDate: on('2026-12-07') }] } },
    { why: 'a client by now', given: { contacts: [{ ...ready, kind: 'Client' as const }] } },
    {
      why: 'gave up',
      given: {
        introductions: [{ outcome: 'Next step' as const }],
        contacts: [{ ...PERSON, cultivation: 'No longer interested' as const }],
      },
    },
    { why: 'gone', given: { introductions: [{ outcome: 'Next step' as const }], contacts: [INTRODUCER] } },
    {
      why: 'introduced by us: the next step is between the two',
      given: { introductions: [{ outcome: 'Next step' as const, direction: 'Given' as const }] },
    },
  ])('isn’t asked: $why', ({ given }) => {
    expect(nextDates(given)).toEqual([]);
  });

  test('while an appeal is out, only from the day on until which it waits', () => {
    const waiting = aReferral({ step: 'Wait', waitUntil: on('2026-11-26') });

    expect(nextDates({ contacts: [ready], referrals: [waiting] })).toMatchObject([
      { notBefore: on('2026-11-26') },
    ]);
  });
});
