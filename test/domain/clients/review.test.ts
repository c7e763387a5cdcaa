/** S28: the page of a Tier 1 client's review, from what is on file. */
import { reviewPage, reviewsAhead } from '../../../src/domain/clients/review';
import type { PracticeRecords } from '../../../src/domain/clients/household/book';
import { aBook, aContact, aKeyDate, aSale, aTouch, anIntroduction, MONDAY, on } from '../../support/practice';

const ann = aContact({
  id: 'C0001',
  name: 'Ann Ames',
  dear: 'Ann',
  tier: 1,
  household: 'Ames',
  goals: 'Retire at 60\nA house by the lake',
  dream: 'a boat',
  address: '12 Elm Road',
});
const abe = aContact({
  id: 'C0002',
  name: 'Abe Ames',
  dear: 'Abe',
  household: 'Ames',
  birthday: { month: 1, dayOfMonth: 5, year: null },
});
const held = aTouch({
  id: 'T0001',
  touch: 'Review',
  result: 'Held',
  date: on('2026-08-20'),
  note: 'Wants to wait. Wish: decide sooner.',
});

function pageOf(given: Partial<Omit<PracticeRecords, 'settings'>> = {}) {
  const book = aBook({
    contacts: [ann, abe],
    touches: [held],
    ...given,
    settings: { principal: { name: 'Pat', email: '' } },
  });
  const [due] = reviewsAhead(book, MONDAY);
  if (!due) throw new Error('no review');
  const { title, parts } = reviewPage(book, due, MONDAY);
  return { title, ...Object.fromEntries(parts.map(({ label, lines }) => [label, lines])) };
}

test('what is on file, a label and its lines each', () => {
  const page = pageOf({
    sales: [
      aSale({ contactId: 'C0002', date: on('2026-09-01'), amount: 400 }),
      aSale({ id: 'S2', date: on('2026-08-01') }),
    ],
    keyDates: [
      aKeyDate({ contactId: 'C0002', date: on('2027-03-01') }),
      aKeyDate({ id: 'D2', date: on('2028-03-01') }),
    ],
    needs: [
      {
        id: 'N1',
        contactId: 'C0001',
        date: on('2026-10-01'),
        need: 'a will',
        status: 'Open',
        expertId: '',
        isExpertChosen: false,
      },
    ],
    introductions: [anIntroduction({ allianceId: 'C0001', person: 'Bo Kim', date: on('2026-10-02') })],
  });

  expect(page).toMatchObject({
    title: 'Review of Ann and Abe Ames, due 19 Nov 2026; the last was on 20 Aug 2026',
    'Their goals': ['Ann Ames: Retire at 60', 'Ann Ames: A house by the lake', 'Dream: Ann Ames: a boat'],
    'What we said': ['20 Aug 2026, review: Wants to wait. Wish: decide sooner.'],
    'What changed': [
      '1 sale, 400 in all',
      'introduced Bo Kim on 2 Oct 2026',
      'a need learned on 1 Oct 2026: a will',
    ],
    Worries: ['None is open.'],
    'Due by date': ['5 Jan 2027: birthday of Abe Ames', '1 Mar 2027: Lease ends'],
    'Needs open': ['a will'],
    'One wish': ['Last time: decide sooner', 'How should this client change? ________________'],
    'An offer': ['Dear Ann and Abe, it is time for our review. May I come to you, at 12 Elm Road? Pat'],
  });
});

test('where nothing is known it says so, and what to do', () => {
  const page = pageOf({ contacts: [aContact({ tier: 1 })], touches: [] });

  expect(page).toMatchObject({
    'Their goals': ['Not known yet: ask, and type them into Goals on Contacts.'],
    'What we said': ['Nothing was noted yet.'],
    'What changed': ['Nothing on file: ask.'],
    'One wish': ['How should this client change? ________________'],
  });
});

test.each<{ why: string; contacts: ReturnType<typeof aContact>[]; ids: readonly string[] }>([
  {
    why: 'Tier 1 clients, and no others',
    contacts: [ann, aContact({ id: 'C0003', tier: 2 })],
    ids: ['C0001'],
  },
  { why: 'nobody who may not be contacted', contacts: [{ ...ann, statusByHand: 'Do not contact' }], ids: [] },
  { why: 'nobody who was released', contacts: [{ ...ann, statusByHand: 'Released' }], ids: [] },
  { why: 'no prospect', contacts: [{ ...ann, kind: 'Prospect' }], ids: [] },
])('of $why', ({ contacts, ids }) => {
  expect(reviewsAhead(aBook({ contacts }), MONDAY).map(({ household }) => household.id)).toEqual(ids);
});

test('where none is near, the next one', () => {
  const far = [ann, aContact({ id: 'C0003', tier: 1 })];
  const touches = [
    aTouch({ id: 'T1', touch: 'Review', result: 'Held', date: on('2026-11-02') }),
    aTouch({ id: 'T2', contactId: 'C0003', touch: 'Review', result: 'Held', date: on('2026-11-01') }),
  ];

  expect(
    reviewsAhead(aBook({ contacts: far, touches }), MONDAY).map(({ household }) => household.id),
  ).toEqual(['C0003']);
});
