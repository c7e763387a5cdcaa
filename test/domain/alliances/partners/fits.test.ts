/** S29: who fits a profile, and by which words. */
import fc from 'fast-check';
import { fitOf, MOST_FITS } from '../../../../src/domain/alliances/partners/fits';
import {
  profileLines,
  profileOfAlliance,
  type Profile,
} from '../../../../src/domain/alliances/partners/profile';
import {
  weWantToMeet,
  whoWantsThem,
  whyWeWant,
} from '../../../../src/domain/alliances/partners/wanted-on-file';
import type { Contact } from '../../../../src/domain/records/contact';
import { aBook, aContact, anAlliance, anIntroduction, many, theWeek } from '../../../support/practice';

const NONE: Profile = { wish: '', wouldUnderstand: '', wouldValue: '', wouldWant: '', canAfford: '' };
const wish = (text: string): Profile => ({ ...NONE, wish: text });

const TOWN = [
  aContact({ id: 'C0001', name: 'Ann', profession: 'Orthodontist', area: 'Aurora' }),
  aContact({
    id: 'C0002',
    name: 'Bo',
    tags: ['orthodontists', 'two practices'],
    address: '1 Elm Rd, Aurora',
  }),
  aContact({ id: 'C0003', name: 'Cy', profession: 'Orthodontist', area: 'Elgin' }),
  aContact({ id: 'C0004', name: 'Di', profession: 'Dentist', company: 'Aurora Practice', area: 'Aurora' }),
  aContact({ id: 'C0005', name: 'Ed', profession: 'Practice manager', area: 'Aurora' }),
  aContact({ id: 'C0006', name: 'Flo', profession: 'Baker', company: 'Help in Business Ltd' }),
  aContact({ id: 'C0007', name: 'Gus', background: 'was an orthodontist in Aurora' }),
];
const named = (profile: Profile, people: readonly Contact[] = TOWN): string[] =>
  people.flatMap((contact) => {
    const fit = fitOf(profile, contact, people);
    return fit === null ? [] : [`${contact.name}: ${fit.says}`];
  });

test.each<[string, Profile, readonly string[]]>([
  ['a wish without a word that carries meaning', wish('somebody who needs help in their business'), []],
  [
    'who, where, and what they have',
    wish('orthodontists in Aurora with two practices'),
    ['Ann: Orthodontist (Profession), Aurora (Area)', 'Bo: orthodontists practices (Tags)'],
  ],
  [
    'the same, parted by commas',
    wish('Orthodontists, in Aurora, with two practices'),
    ['Ann: Orthodontist (Profession), Aurora (Area)', 'Bo: orthodontists practices (Tags)'],
  ],
  ['a place where nobody is', wish('orthodontists in Joliet'), []],
  ['a profession that nobody has', wish('notaries in Aurora'), []],
  ['nothing in front of the first "of"', wish('owners of bakeries and bakers'), ['Flo: Baker (Profession)']],
  [
    'a list: any of its words',
    { ...NONE, wouldUnderstand: 'bakers, dentists in Aurora' },
    ['Di: Dentist (Profession), Aurora (Company), Aurora (Area)'],
  ],
  [
    'what people are like names nobody where it is said who they are',
    { ...NONE, wouldUnderstand: 'bakers', wouldValue: 'a practice' },
    ['Flo: Baker (Profession)'],
  ],
  ['and does where nothing else is said', { ...NONE, wouldValue: 'a bakery, management' }, []],
  ['an area alone: who is there', wish('Elgin'), ['Cy: Elgin (Area)']],
  [
    'whom they don’t want',
    wish('orthodontists, not dentists, nobody in Elgin'),
    ['Ann: Orthodontist (Profession)', 'Bo: orthodontists (Tags)'],
  ],
  ['nobody but others', wish('anybody but dentists'), []],
  ...[
    'not only bakers but also notaries',
    'not just bakers',
    'Not necessarily notaries, bakers',
    'no preference: bakers',
    'bakers, no preference as to practice',
    'bakers, no matter which practice',
    'nobody but bakers',
    'bakers without exception',
  ].map((said): [string, Profile, readonly string[]] => [
    `a “not” or a “no” that leaves nobody out: ${said}`,
    wish(said),
    ['Flo: Baker (Profession)'],
  ]),
  [
    'no matter where in a place',
    wish('orthodontists, no matter where in Aurora'),
    ['Ann: Orthodontist (Profession), Aurora (Area)', 'Bo: orthodontists (Tags)'],
  ],
  [
    'what isn’t far',
    wish('orthodontists not far from Elgin'),
    ['Cy: Orthodontist (Profession), Elgin (Area)'],
  ],
  ['“but” alone leaves nobody out', wish('small but ambitious bakers'), ['Flo: Baker (Profession)']],
  ['what they have, in brackets', wish('bakers (practice management)'), ['Flo: Baker (Profession)']],
  ['nothing', NONE, []],
])('%s', (_why, profile, expected) => {
  expect(named(profile)).toEqual(expected);
});

const want = (given: Partial<ReturnType<typeof anAlliance>>) => profileOfAlliance(anAlliance(given));

test('four lists and a sentence: what is said of whom they look for, and how much of it is met', () => {
  const profile = want({
    wantsToMeet: 'ambitious firms',
    wouldUnderstand: 'bakers',
    canAfford: 'shops with staff',
  });
  const baker = aContact({ profession: 'Baker', tags: ['staff of ten'], goals: 'an ambitious plan' });

  expect(profileLines(profile)).toEqual([
    'ambitious firms',
    'would understand: bakers',
    'can afford: shops with staff',
  ]);
  expect(fitOf(profile, baker, [baker])).toEqual({
    says: 'Baker (Profession), staff (Tags), ambitious (Goals)',
    lists: 3,
    words: 3,
  });
});

describe('whom the office wants to meet', () => {
  const settings = { wouldUnderstand: 'dentists', whoWeWantToMeet: 'dentists with staff' };
  const dentist = (id: string, given: Partial<Contact> = {}) =>
    aContact({ id, name: id, kind: 'Prospect', profession: 'Dentist', ...given });

  test('is named from those on file, five at most, who meets more first', () => {
    const contacts = [
      ...many(7, (id) => dentist(id)),
      dentist('C0010', { tags: ['staff'] }),
      dentist('C0011', { kind: 'Client' }),
      dentist('C0012', { statusByHand: 'Do not contact' }),
      dentist('C0013', { cultivation: 'No longer interested' }),
      dentist('C0014', { kind: 'Personal' }),
    ];
    const found = weWantToMeet(aBook({ contacts, settings }));

    expect(found).toHaveLength(MOST_FITS);
    expect(found.slice(0, 2)).toEqual([
      'C0010: Dentist (Profession), staff (Tags)',
      'C0001: Dentist (Profession)',
    ]);
    expect(whyWeWant(aBook({ contacts, settings }), dentist('C0011', { kind: 'Client' }))).toBeNull();
  });

  test('stands on the row of a follow-up call', () => {
    const { rows } = theWeek({
      contacts: [dentist('C0001'), aContact({ id: 'C0009' })],
      introductions: [anIntroduction()],
      settings,
    });

    expect(rows.find(({ what }) => what.includes('Follow-up'))?.ask).toContain(
      'Whom we want to meet: Dentist (Profession).',
    );
  });
});

test('to whom somebody might be introduced: no alliance of their own house, and none who knows them', () => {
  const alliances = ['C0002', 'C0003', 'C0004'].map((contactId) =>
    anAlliance({ contactId, wantsToMeet: 'bakers' }),
  );
  const contacts = [
    aContact({ id: 'C0001', name: 'Flo', profession: 'Baker', household: 'Fox' }),
    aContact({ id: 'C0002', name: 'Of her house', household: 'Fox' }),
    aContact({ id: 'C0003', name: 'Knows her' }),
    aContact({ id: 'C0004', name: 'Peg' }),
  ];
  const book = aBook({
    contacts,
    alliances,
    allianceIds: new Set(['C0002', 'C0003', 'C0004']),
    introductions: [anIntroduction({ allianceId: 'C0003', personId: 'C0001', direction: 'Given' })],
  });
  const [flo] = contacts;

  expect(flo && whoWantsThem(book, flo)).toEqual(['Peg looks for Baker (Profession)']);
});

const WORDS = [
  'Dentists',
  'in',
  'Aurora',
  'with',
  'owner',
  'two',
  'practices',
  'who',
  ',',
  ';',
  'help',
  '歯科医',
  "d'Or",
];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
test('whatever is wished and stands on file: a fit says words of the file, and only of those wished', () => {
  fc.assert(
    fc.property(
      texts,
      texts,
      texts,
      fc.constantFrom('Aurora', '', 'Elgin'),
      (wanted, can, profession, area) => {
        const contact = aContact({ profession, area });
        const fit = fitOf({ ...wish(wanted), canAfford: can }, contact, [contact]);
        if (fit === null) return;
        expect(fit.words).toBeGreaterThan(0);
        for (const word of fit.says.replace(/ \([A-Z][a-z]+\)/g, '').split(/[ ,]+/))
          expect(`${profession} ${area}`).toContain(word);
      },
    ),
  );
});
