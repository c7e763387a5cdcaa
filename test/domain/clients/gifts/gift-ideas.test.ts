/** S23: what to give is proposed from the file, and never twice. */
import fc from 'fast-check';
import { giftIdea, giftLines, giftNoted } from '../../../../src/domain/clients/gifts/gift-ideas';
import type { Contact } from '../../../../src/domain/records/contact';
import type { Gift } from '../../../../src/domain/records/gift';
import { aBook, aContact, aPlan, days, on, theWeek } from '../../../support/practice';

const aGift = (given: Partial<Gift> = {}): Gift => ({
  id: 'G0001',
  contactId: 'C0001',
  date: on('2026-03-03'),
  what: '',
  cost: null,
  why: '',
  sourceKey: '',
  ...given,
});

const ideaFor = (
  contact: Partial<Contact>,
  gifts: readonly Gift[] = [],
  others: readonly Partial<Contact>[] = [],
  season: 'Good times' | 'Hard times' = 'Good times',
) => {
  const people = [contact, ...others].map((each) => aContact({ household: 'Lee', ...each }));
  const book = aBook({ contacts: people, gifts, settings: { season } });
  const [household] = book.households;
  const [first] = people;
  return household && first ? giftIdea(first, household, book) : null;
};

const FILE = { likes: 'roses, old maps', hobbies: 'Sailing and chess', sports: 'golf', dream: 'a vineyard' };

test.each<[string, ReturnType<typeof ideaFor>, object | null]>([
  ['what they like', ideaFor(FILE), { thing: 'roses', from: 'Likes' }],
  [
    'the next, where the first was given',
    ideaFor(FILE, [aGift({ what: 'A rose for the garden' })]),
    { thing: 'old maps', from: 'Likes' },
  ],
  [
    'what goes back to the same idea, by its Why',
    ideaFor(FILE, [aGift({ what: 'A vase', why: 'Likes: roses' })]),
    { thing: 'old maps', from: 'Likes' },
  ],
  [
    'a hobby, where nothing is liked',
    ideaFor({ hobbies: FILE.hobbies }),
    { thing: 'Sailing', from: 'Hobbies' },
  ],
  [
    'what it isn’t: disliked',
    ideaFor({ likes: 'wine, tea', dislikes: 'wine' }),
    { thing: 'tea', from: 'Likes' },
  ],
  ['the dream, in good times', ideaFor({ dream: 'a vineyard' }), { thing: 'a vineyard', from: 'Dream' }],
  [
    'where they stand, in hard times',
    ideaFor({ dream: 'a vineyard' }, [], [], 'Hard times'),
    { from: 'Hard times' },
  ],
  [
    'another of the household, by name',
    ideaFor({}, [], [{ id: 'C0002', name: 'Rui Lee', likes: 'jazz' }]),
    { thing: 'jazz', from: 'Likes of Rui Lee' },
  ],
  [
    'nothing that another of the household had',
    ideaFor({ likes: 'jazz' }, [aGift({ contactId: 'C0002', what: 'Jazz records' })], [{ id: 'C0002' }]),
    null,
  ],
  ['nothing, of an empty file', ideaFor({}), null],
])('proposed: %s', (_why, idea, expected) => {
  if (expected === null) expect(idea).toBeNull();
  else expect(idea).toMatchObject(expected);
});

test('beside an item of value the call sheet says what to give, and what they had', () => {
  const contact = aContact({ ...FILE, tier: 1, added: on('2025-01-05'), address: '1 Elm Road' });
  const { rows } = theWeek({
    contacts: [contact],
    plan: aPlan({ 'Item of value': days({ 'Tier 2': 182, 'Tier 1': 182 }) }),
    gifts: [aGift({ what: 'A rose' }), aGift({ contactId: 'C0009', what: 'Wine' })],
  });

  expect(rows.find(({ what }) => what === 'Item of value')?.ask.split('\n')).toEqual([
    'Give: something for old maps (Likes).',
    'They had: A rose (3 Mar 2026).',
    'Type what you gave into Note: it stands on Given then, and is not proposed again.',
  ]);
});

test.each([
  ['what was noted, and what it goes back to', 'A map of Lisbon', 'A map of Lisbon', 'Likes: old maps'],
  ['something else', 'Two tickets', 'Two tickets', ''],
  ['nothing was noted: the idea', ' ', 'Something for old maps', 'Likes: old maps'],
])('Given gets %s', (_why, note, what, why) => {
  expect(giftNoted('To Ann.\nGive: something for old maps (Likes).\nThey had: A rose.', note)).toEqual({
    what,
    why,
  });
});

test('an item of which nothing is known isn’t filed', () => {
  expect(giftNoted('Something they can use.', '')).toBeNull();
});

const words = fc.array(fc.constantFrom('roses', 'Old maps', 'golf', 'wine & cheese', 'tea;chess', '', '—'), {
  maxLength: 5,
});
test('whatever the file says: what is given as proposed is never proposed again, and it ends', () => {
  fc.assert(
    fc.property(words, words, words, (likes, hobbies, dislikes) => {
      const contact = aContact({
        likes: likes.join(', '),
        hobbies: hobbies.join('\n'),
        dislikes: dislikes.slice(0, 1).join(''),
      });
      const seen = new Set<string>();
      let gifts: readonly Gift[] = [];
      for (let round = 0; round < 20; round += 1) {
        const book = aBook({ contacts: [contact], gifts });
        const [household] = book.households;
        if (!household) throw new Error('nobody');
        const [first = ''] = giftLines(contact, household, book);
        const noted = giftNoted(first, '');
        if (noted === null) return;
        expect(seen.has(noted.what)).toBe(false);
        seen.add(noted.what);
        gifts = [...gifts, aGift(noted)];
      }
      throw new Error('it never ended');
    }),
  );
});
