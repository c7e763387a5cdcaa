/** S26: why people left, what worked, and what is said beside the next call on the same way. */
import fc from 'fast-check';
import {
  askWhatWorked,
  blueprintOf,
  onTheSameWay,
  reasonIn,
  workedIn,
} from '../../../src/domain/clients/blueprint';
import { DEFAULT_SETTINGS } from '../../../src/domain/records/settings';
import { aBook, aContact, many, theWeek } from '../../support/practice';

const REASONS = ['price', 'moved away', 'heard too little'];

test.each([
  ['Price: the bank was cheaper', 'price'],
  ['They were offered better prices', 'price'],
  ['moved away to Elgin', 'moved away'],
  ['Has heard nothing of us', 'heard too little'],
  ['they quarrelled', null],
  ['', null],
])('"%s" is counted under %s', (line, reason) => {
  expect(reasonIn(line, REASONS)).toBe(reason);
});

const left = (id: string, whatHappened: string) => aContact({ id, statusByHand: 'Released', whatHappened });
const PEOPLE = [
  left('C0001', 'price\nprice again'),
  left('C0002', 'Price: too dear'),
  left('C0003', 'moved away'),
  left('C0004', 'they quarrelled'),
  left('C0005', ''),
  ...['C0011', 'C0012'].map((id) =>
    aContact({ id, kind: 'Prospect', cultivation: 'No longer interested', whatHappened: 'no need now' }),
  ),
  ...['C0021', 'C0022'].map((id) => aContact({ id, core: 'Core', whatWorked: 'quick answers\nkindness' })),
];
const NEXT = [
  aContact({ id: 'C0031', spiral: 'Downward' }),
  aContact({ id: 'C0032', status: 'Inactive' }),
  aContact({ id: 'C0033', kind: 'Prospect', cultivation: 'Cultivating' }),
  aContact({ id: 'C0034', spiral: 'Upward' }),
  aContact({ id: 'C0035', kind: 'Personal' }),
];
const book = aBook({ contacts: [...PEOPLE, ...NEXT] });

test('each reason of each person counts once; what is on no list comes last', () => {
  expect(blueprintOf(book)).toEqual({
    'Clients who left': [
      { reason: 'price', people: 2 },
      { reason: 'moved away', people: 1 },
      { reason: 'other', people: 1 },
    ],
    'Prospects who were not interested': [{ reason: 'no need', people: 2 }],
    'What worked': [
      { reason: 'kindness', people: 2 },
      { reason: 'quick answers', people: 2 },
    ],
  });
});

test.each([
  ['C0031', ['Clients who left: price (2).']],
  ['C0032', ['Clients who left: price (2).', 'What worked: kindness (2), quick answers (2).']],
  ['C0033', ['Prospects who were not interested: no need (2).']],
  ['C0034', ['What worked: kindness (2), quick answers (2).']],
  ['C0035', []],
])('beside the next call to %s: %j', (id, expected) => {
  const household = book.householdOf.get(id);
  const contact = book.contactOf.get(id);

  expect(household && contact && onTheSameWay(contact, household, book)).toEqual(expected);
});

test('what one person said is no pattern', () => {
  const contacts = [left('C0001', 'price'), aContact({ id: 'C0002', spiral: 'Downward' })];
  const own = aBook({ contacts });
  const [, second] = own.households;

  expect(second && contacts[1] && onTheSameWay(contacts[1], second, own)).toEqual([]);
});

test.each<[string, Parameters<typeof aContact>[0], boolean, number]>([
  ['core', { core: 'Core' }, false, 1],
  ['upward', { spiral: 'Upward' }, false, 1],
  ['at a review', {}, true, 1],
  ['known already', { core: 'Core', whatWorked: 'kindness' }, false, 0],
  ['neither', { core: 'Developing' }, false, 0],
  ['no client', { kind: 'Prospect', spiral: 'Upward' }, false, 0],
])('what worked is asked: %s', (_why, given, isReview, count) => {
  const own = aBook({ contacts: [aContact(given)] });
  const [household] = own.households;

  expect(household && askWhatWorked(household, isReview, own)).toHaveLength(count);
});

test('the call sheet asks, in the office’s own words, and a note answers', () => {
  const { rows } = theWeek({
    contacts: [aContact({ core: 'Core', tier: 1 })],
    settings: { reasonsItWorked: ['patience', 'wit'] },
  });

  expect(rows.map(({ ask }) => ask).join('\n')).toContain(
    'What worked (patience and wit)? Type it into Note, behind "Worked:".',
  );
  expect(workedIn('Glad. Worked: patience, she says\nWish: more')).toBe('patience, she says');
  expect(workedIn('it worked out')).toBe('');
});

test('whoever is worried isn’t asked what went well', () => {
  const { rows } = theWeek({
    contacts: [aContact({ core: 'Core', tier: 1, worriedAbout: 'the rent' })],
  });

  expect(rows.map(({ whyToday }) => whyToday).join('\n')).toContain('worried about: the rent');
  expect(rows.map(({ ask }) => ask).join('\n')).not.toContain('What worked');
});

test('whatever was typed: nobody is counted twice under a reason, and nobody is left out', () => {
  const line = fc.constantFrom('price', 'PRICE!', 'moved away', '—', 'reason: none', 'heard', '價錢');
  fc.assert(
    fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (people) => {
      const contacts = many(people.length, (id, place) => left(id, (people[place] ?? []).join('\n')));
      const counts = blueprintOf(
        aBook({ contacts, settings: { ...DEFAULT_SETTINGS, reasonsForLeaving: REASONS } }),
      )['Clients who left'];
      for (const { people: count } of counts) expect(count).toBeLessThanOrEqual(people.length);
      expect(counts.reduce((sum, { people: count }) => sum + count, 0)).toBeGreaterThanOrEqual(people.length);
    }),
  );
});
