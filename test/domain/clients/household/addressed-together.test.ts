/**
 * S24: a head, one letter and one label for each household, and nothing guessed that a guess could offend.
 */
import fc from 'fast-check';
import {
  addresseesIn,
  guessTogether,
  isToBeSaid,
} from '../../../../src/domain/clients/household/addressed-together';
import { householdsOf, type Household } from '../../../../src/domain/clients/household/household';
import type { Contact } from '../../../../src/domain/records/contact';
import { aContact } from '../../../support/practice';

const named = (...names: readonly string[]) => names.map((name) => ({ name, company: '' }));

/** One household of people with these names and whatever else is said of them. */
function aHousehold(...people: readonly (string | Partial<Contact>)[]): Household {
  const contacts = people.map((each, index) =>
    aContact({
      id: `C000${index + 1}`,
      household: 'Home',
      ...(typeof each === 'string' ? { name: each } : each),
    }),
  );
  const [household] = householdsOf(contacts);
  if (!household) throw new Error('nobody');
  return household;
}

const wordsFor = (household: Household, people: readonly Contact[] = household.members) =>
  addresseesIn(household, people).map(({ words }) => words);

describe('the guess', () => {
  test.each<{ why: string; names: readonly string[]; guess: string | null }>([
    { why: 'two of one surname', names: ['Ana Silva', 'Rui Silva'], guess: 'Ana and Rui Silva' },
    {
      why: 'a surname with a particle',
      names: ['Carla de Souza', 'Rui de Souza'],
      guess: 'Carla and Rui de Souza',
    },
    { why: 'a surname with a hyphen', names: ['Ana Lee-Roe', 'Rui Lee-Roe'], guess: 'Ana and Rui Lee-Roe' },
    { why: 'a middle initial', names: ['Ana B. Silva', 'Rui Silva'], guess: 'Ana and Rui Silva' },
    { why: 'two surnames', names: ['Ana Silva', 'Rui Costa'], guess: null },
    { why: 'one that is spelt otherwise', names: ['Ana Núñez', 'Rui Nunez'], guess: null },
    { why: 'three', names: ['Ana Silva', 'Rui Silva', 'Eva Silva'], guess: null },
    { why: 'one alone', names: ['Ana Silva'], guess: null },
    { why: 'a title that would be lost', names: ['Dr. Ana Silva', 'Rui Silva'], guess: null },
    { why: 'a generation', names: ['Rui Silva Jr.', 'Ana Silva'], guess: null },
    { why: 'a surname that may come first', names: ['Li Wei', 'Li Na'], guess: null },
    { why: 'half of a given name', names: ['Mary Ann Silva', 'Rui Silva'], guess: null },
    { why: 'two who are called alike', names: ['Ana Silva', 'Ana Silva'], guess: null },
    { why: 'a name turned round', names: ['Silva, Ana', 'Silva, Rui'], guess: null },
    { why: 'initials', names: ['A. Silva', 'R. Silva'], guess: null },
    { why: 'shouted', names: ['ANA SILVA', 'RUI SILVA'], guess: null },
    { why: 'a first name alone', names: ['Ana', 'Rui Silva'], guess: null },
    { why: 'a firm', names: ['Silva Motors', 'Fox Motors'], guess: null },
    { why: 'a script that isn’t taken apart', names: ['王伟', '王芳'], guess: null },
  ])('$why: $names', ({ names, guess }) => {
    expect(guessTogether(named(...names))).toBe(guess);
  });

  test('says both given names and the surname that both have, or nothing', () => {
    const word = fc.constantFrom(
      'Ana',
      'Rui',
      'Dr.',
      'de',
      'Silva',
      'Wang',
      'J.',
      'Mary',
      'Ann',
      'Jr.',
      '李',
      'x',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

    fc.assert(
      fc.property(name, name, (one, other) => {
        const guess = guessTogether(named(one, other));
        if (guess === null) return;
        const [left = '', right = ''] = guess.split(' and ');
        expect([one.split(' ')[0], right.startsWith(`${other.split(' ')[0]} `)]).toEqual([left, true]);
        expect(one.endsWith(right.slice(right.indexOf(' ')))).toBe(true);
      }),
    );
  });
});

describe('a letter or label', () => {
  test.each<{ why: string; household: Household; words: readonly string[] }>([
    { why: 'guessed', household: aHousehold('Ana Silva', 'Rui Silva'), words: ['Ana and Rui Silva'] },
    {
      why: 'the head first',
      household: aHousehold('Ana Silva', { name: 'Rui Silva', isHead: true }),
      words: ['Rui and Ana Silva'],
    },
    {
      why: 'as somebody has said',
      household: aHousehold('Ana Silva', { name: 'Rui Silva', addressedTogether: 'The Silvas' }),
      words: ['The Silvas'],
    },
    {
      why: 'the head’s word before another’s',
      household: aHousehold(
        { name: 'Ana Silva', addressedTogether: 'Ana & Rui' },
        { name: 'Rui Silva', addressedTogether: 'The Silvas', isHead: true },
      ),
      words: ['The Silvas'],
    },
    {
      why: 'each their own',
      household: aHousehold({ name: 'Ana Silva', addressedTogether: 'each' }, 'Rui Silva'),
      words: ['Ana Silva', 'Rui Silva'],
    },
    {
      why: 'in full, until somebody has said',
      household: aHousehold('Ana Silva', 'Rui Costa'),
      words: ['Ana Silva and Rui Costa'],
    },
    {
      why: 'nobody who may not be contacted, such as who died',
      household: aHousehold('Ana Silva', {
        name: 'Rui Silva',
        statusByHand: 'Do not contact',
        addressedTogether: 'Ana and Rui Silva',
      }),
      words: ['Ana Silva'],
    },
  ])('$why', ({ household, words }) => {
    expect(wordsFor(household, household.reachable)).toEqual(words);
  });

  test('what was said of all isn’t said of some', () => {
    const household = aHousehold(
      { name: 'Ana Silva', addressedTogether: 'The Silvas' },
      'Rui Silva',
      'Eva Costa',
    );

    expect(wordsFor(household, household.members.slice(0, 2))).toEqual(['Ana and Rui Silva']);
    expect(wordsFor(household, household.members.slice(2))).toEqual(['Eva Costa']);
  });

  test('nobody is asked about what is guessed or said, or about one alone', () => {
    const households = [
      aHousehold('Ana Silva', 'Rui Silva'),
      aHousehold('Ana Silva'),
      aHousehold('Ana Silva', { name: 'Rui Costa', addressedTogether: 'Each' }),
      aHousehold('Ana Silva', { name: 'Rui Costa', statusByHand: 'Do not contact' }),
      aHousehold('Ana Silva', 'Rui Costa'),
    ];

    expect(households.map(isToBeSaid)).toEqual([false, false, false, false, true]);
  });
});
