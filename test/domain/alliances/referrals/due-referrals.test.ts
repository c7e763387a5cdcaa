import { dueReferrals } from '../../../../src/domain/alliances/referrals/due-referrals';
import { dueForIntroductions } from '../../../../src/domain/alliances/introductions/introductions';
import type { Referral } from '../../../../src/domain/records/referral';
import type { Contact } from '../../../../src/domain/records/contact';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { aBook, aContact, anIntroduction, aReferral, aTouch, aWeek, on } from '../../../support/practice';

type Given = { referral?: Partial<Referral>; contact?: Partial<Contact>; touches?: Partial<LoggedTouch>[] };
const appealed = { step: 'Wait', pain: 'Pays twice', appealsSoFar: 1, waitUntil: on('2026-11-25') } as const;
const bookOf = ({ referral = {}, contact = {}, touches = [] }: Given) =>
  aBook({
    contacts: [aContact({ kind: 'Prospect', ...contact })],
    referrals: [aReferral({ ...appealed, ...referral })],
    introductions: [anIntroduction()],
    touches: touches.map((each) => aTouch({ touch: 'Follow-up call', ...each })),
  });
const dues = (given: Given) => dueReferrals(bookOf(given), aWeek());

test('whoever didn’t call back is on the sheet again from the day on until which it was waited', () => {
  expect(dues({})).toMatchObject([
    {
      ...{ touch: 'Follow-up call', contact: { id: 'C0001' }, group: 4 },
      ...{ dueOn: on('2026-11-25'), notBefore: on('2026-11-25'), why: 'no call back after 1 appeal' },
    },
  ]);
});

test.each<{ why: string; given: Given; count: number }>([
  {
    why: 'the wait is over since last week',
    given: { referral: { step: 'Appeal', waitUntil: on('2026-11-18') } },
    count: 1,
  },
  {
    why: 'they were called in vain',
    given: { touches: [{ date: on('2026-11-25'), result: 'No answer' }] },
    count: 1,
  },
  { why: 'the wait lasts beyond the week', given: { referral: { waitUntil: on('2026-11-30') } }, count: 0 },
  { why: 'somebody talked to them since', given: { touches: [{ date: on('2026-11-25') }] }, count: 0 },
  { why: 'no appeal has gone', given: { referral: { appealsSoFar: 0 } }, count: 0 },
  { why: 'nobody says until when', given: { referral: { waitUntil: null } }, count: 0 },
  { why: 'they called back', given: { referral: { status: 'Called back' } }, count: 0 },
  { why: 'they must not be contacted', given: { contact: { statusByHand: 'Do not contact' } }, count: 0 },
])('$count: $why', ({ given, count }) => {
  expect(dues(given)).toHaveLength(count);
});

test('an attempt puts the call off like any other', () => {
  expect(dues({ touches: [{ date: on('2026-11-25'), result: 'No answer' }] })).toMatchObject([
    { notBefore: on('2026-11-30') },
  ]);
});

test('the follow-up of their introduction waits as well', () => {
  expect(dueForIntroductions(bookOf({}), aWeek())).toMatchObject([{ notBefore: on('2026-11-25') }]);
});
