import {
  advanced,
  boardInWords,
  referralBoard,
  usualWait,
  waitingUntil,
} from '../../../../src/domain/alliances/referrals/referral-steps';
import type { Referral } from '../../../../src/domain/records/referral';
import type { Contact } from '../../../../src/domain/records/contact';
import { MONDAY, aBook, aContact, aReferral, on } from '../../../support/practice';

const [yesterday, tomorrow] = [on('2026-11-22'), on('2026-11-24')];
const pain = 'Pays twice';

describe('each step leads to the next, and none is skipped', () => {
  test.each<{ why: string; given: Partial<Referral>; step: string; appeals: number }>([
    { why: 'nothing is known yet', given: {}, step: 'Research', appeals: 0 },
    { why: 'space is no research', given: { pain: ' ', gain: '\n' }, step: 'Research', appeals: 0 },
    {
      why: 'no appeal can be sent before the research',
      given: { waitUntil: tomorrow },
      step: 'Research',
      appeals: 0,
    },
    { why: 'the pain is known', given: { pain }, step: 'Appeal', appeals: 0 },
    { why: 'the gain is known', given: { gain: 'One invoice' }, step: 'Appeal', appeals: 0 },
    { why: 'the research was taken back', given: { step: 'Appeal' }, step: 'Research', appeals: 0 },
    {
      why: 'the appeal has gone',
      given: { step: 'Appeal', pain, waitUntil: tomorrow },
      step: 'Wait',
      appeals: 1,
    },
    { why: 'all was typed at once', given: { pain, waitUntil: tomorrow }, step: 'Wait', appeals: 1 },
    {
      why: 'the first appeal went so long ago that its wait is over',
      given: { step: 'Appeal', pain, waitUntil: yesterday },
      step: 'Appeal',
      appeals: 1,
    },
    {
      why: 'the wait lasts',
      given: { step: 'Wait', pain, waitUntil: tomorrow, appealsSoFar: 1 },
      step: 'Wait',
      appeals: 1,
    },
    {
      why: 'the wait is over today',
      given: { step: 'Wait', pain, waitUntil: MONDAY, appealsSoFar: 1 },
      step: 'Appeal',
      appeals: 1,
    },
    {
      why: 'the day was taken out',
      given: { step: 'Wait', pain, waitUntil: null, appealsSoFar: 1 },
      step: 'Appeal',
      appeals: 1,
    },
    {
      why: 'a second appeal has gone',
      given: { step: 'Appeal', pain, waitUntil: tomorrow, appealsSoFar: 1 },
      step: 'Wait',
      appeals: 2,
    },
  ])('$why: $step', ({ given, step, appeals }) => {
    const now = advanced(aReferral(given), MONDAY);

    expect([now.step, now.appealsSoFar]).toEqual([step, appeals]);
    expect(advanced(now, MONDAY)).toEqual(now);
  });
});

test('an appeal is given two weeks', () => {
  expect(usualWait(MONDAY)).toBe(on('2026-12-07'));
});

type Given = { referrals: Partial<Referral>[]; contact?: Partial<Contact> };
const bookOf = ({ referrals, contact = {} }: Given) =>
  aBook({ contacts: [aContact({ name: 'Ann', ...contact })], referrals: referrals.map(aReferral) });
const board = (given: Given) => referralBoard(bookOf(given), MONDAY);

describe('the board says what each needs next', () => {
  test.each<{
    why: string;
    referral: Partial<Referral>;
    next: string;
    refusal: string | null;
    send: boolean;
  }>([
    {
      why: 'research',
      referral: {},
      next: 'find out what would spare them pain or bring them gain: Pain, Gain',
      refusal: null,
      send: false,
    },
    {
      why: 'research, whatever day stands there',
      referral: { waitUntil: tomorrow },
      next: 'find out what would spare them pain or bring them gain: Pain, Gain',
      refusal: 'nothing yet: an appeal needs Pain or Gain first',
      send: false,
    },
    {
      why: 'the appeal',
      referral: { pain },
      next: 'send the appeal, and fill in Wait until',
      refusal: null,
      send: true,
    },
    {
      why: 'to wait',
      referral: { pain, waitUntil: tomorrow },
      next: 'wait until 24 Nov 2026',
      refusal: null,
      send: false,
    },
  ])('$why', ({ referral, next, refusal, send }) => {
    expect(board({ referrals: [referral] })).toMatchObject([
      { contact: { name: 'Ann' }, next, refusal, isToBeSent: send },
    ]);
  });

  test.each([
    { why: 'is out', waitUntil: null, refusal: null },
    {
      why: 'is out, and another is said to have gone',
      waitUntil: tomorrow,
      refusal: 'nothing yet: another appeal to them is out',
    },
  ])('never a second appeal while one $why', ({ waitUntil, refusal }) => {
    const referrals: Partial<Referral>[] = [
      { id: 'R0001', pain, waitUntil },
      { id: 'R0002', step: 'Wait', pain, waitUntil: tomorrow, appealsSoFar: 1 },
    ];

    expect(board({ referrals })).toMatchObject([
      {
        referral: { step: 'Appeal', appealsSoFar: 0 },
        isToBeSent: false,
        refusal,
        next: 'wait: another appeal to them is out',
      },
      { referral: { step: 'Wait', appealsSoFar: 1 } },
    ]);
  });

  test('of two appeals said to have gone to one person on one day, the first counts', () => {
    const rows = board({ referrals: ['R0002', 'R0001'].map((id) => ({ id, pain, waitUntil: tomorrow })) });

    expect(rows.map(({ referral }) => [referral.id, referral.step])).toEqual([
      ['R0001', 'Wait'],
      ['R0002', 'Appeal'],
    ]);
  });

  test.each<{ why: string; given: Given }>([
    { why: 'who called back', given: { referrals: [{ status: 'Called back' }] } },
    {
      why: 'who must not be contacted',
      given: { referrals: [{}], contact: { statusByHand: 'Do not contact' } },
    },
    { why: 'who was released', given: { referrals: [{}], contact: { statusByHand: 'Released' } } },
    { why: 'who is gone', given: { referrals: [{ contactId: 'C0099' }] } },
    { why: 'a row without its number', given: { referrals: [{ id: '' }] } },
  ])('not of $why', ({ given }) => {
    expect(board(given)).toEqual([]);
  });
});

test.each<{ why: string; referral: Partial<Referral>; until: string | null }>([
  { why: 'an appeal is out', referral: { step: 'Wait', waitUntil: tomorrow }, until: '2026-11-24' },
  { why: 'its day has come', referral: { step: 'Wait', waitUntil: MONDAY }, until: null },
  {
    why: 'they called back',
    referral: { step: 'Wait', waitUntil: tomorrow, status: 'Called back' },
    until: null,
  },
  {
    why: 'it is somebody else’s',
    referral: { step: 'Wait', waitUntil: tomorrow, contactId: 'C0002' },
    until: null,
  },
  { why: 'none has gone', referral: { step: 'Appeal', waitUntil: tomorrow }, until: null },
])('a person is left to an appeal: $why', ({ referral, until }) => {
  expect(waitingUntil(bookOf({ referrals: [referral] }), 'C0001', MONDAY)).toBe(until && on(until));
});

test.each<{ referrals: Partial<Referral>[]; words: string }>([
  { referrals: [], words: 'Everybody calls back' },
  { referrals: [{}], words: "1 doesn't call back: 1 to research" },
  {
    referrals: [{}, { id: 'R0002', pain }, { id: 'R0003', pain, waitUntil: tomorrow }],
    words: "3 don't call back: 1 to research, 1 to appeal to, 1 waits",
  },
])('in words: $words', ({ referrals, words }) => {
  const people = ['C0001', 'C0002', 'C0003'].map((id) => aContact({ id }));
  const each = referrals.map((referral, index) =>
    aReferral({ ...referral, contactId: people[index]?.id ?? '' }),
  );

  expect(boardInWords(referralBoard(aBook({ contacts: people, referrals: each }), MONDAY))).toBe(words);
});

test('several wait', () => {
  const people = ['C0001', 'C0002'].map((id) => aContact({ id }));
  const referrals = people.map(({ id }) =>
    aReferral({ id: `R${id}`, contactId: id, pain, waitUntil: tomorrow }),
  );

  expect(boardInWords(referralBoard(aBook({ contacts: people, referrals }), MONDAY))).toBe(
    "2 don't call back: 2 wait",
  );
});
