import { whyTooLarge } from '../../../../src/domain/letters/audience/audience';
import type { Addressed, LetterKind } from '../../../../src/domain/records/letter';
import type { Contact } from '../../../../src/domain/records/contact';
import { anAudience, opted, outcome } from '../../../support/letters';
import { aProspect, many } from '../../../support/practice';

const ids = (contacts: readonly Contact[]) => contacts.map(({ id }) => id);

describe('a household', () => {
  const couple = (ann: Partial<Contact>, bob: Partial<Contact> = {}): Contact[] => [
    opted({ id: 'C0001', household: 'Example', ...ann }),
    opted({ id: 'C0002', household: 'Example', ...bob }),
  ];

  test.each<{ why: string; kind?: LetterKind; contacts: Contact[]; outcomes: string[]; drafted?: string[] }>([
    {
      why: 'each member gets the letter: one each is a draft a member',
      contacts: couple({}),
      outcomes: ['C0001 gets it', 'C0002 gets it'],
    },
    {
      why: 'one check-in is for the household, as one call is',
      kind: 'Check-in',
      contacts: couple({}),
      outcomes: ['C0001 gets it', 'C0002 household already written to'],
    },
    {
      why: 'one thought is for the household, and goes to whom it can',
      kind: 'Thinking of you',
      contacts: couple({ email: '' }),
      outcomes: ['C0002 gets it', 'C0001 no email'],
    },
    {
      why: 'an appeal is each person’s own',
      kind: 'Appeal',
      contacts: couple({}),
      outcomes: ['C0001 gets it', 'C0002 gets it'],
    },
    {
      why: 'who has a draft already stands for the household',
      kind: 'Check-in',
      contacts: couple({}),
      drafted: ['C0002'],
      outcomes: ['C0002 gets it', 'C0001 household already written to'],
    },
    {
      why: 'and does so after opting out since',
      kind: 'Check-in',
      contacts: couple({ emailConsent: 'Opted out' }),
      drafted: ['C0001', 'C0099'],
      outcomes: ['C0001 opted out', 'C0002 household already written to'],
    },
    {
      why: 'one address gets one letter',
      contacts: couple({ email: 'both@example.com' }, { email: 'Both@Example.com' }),
      outcomes: ['C0001 gets it', 'C0002 duplicate address'],
    },
    {
      why: 'an address that somebody opted out of is closed for both',
      contacts: couple(
        { email: 'both@example.com' },
        { email: 'Both@example.com', emailConsent: 'Opted out' },
      ),
      outcomes: ['C0001 opted out', 'C0002 opted out'],
    },
    {
      why: 'and nothing goes to where somebody must not be contacted',
      contacts: couple(
        { email: 'both@example.com', emailConsent: 'Opted out' },
        { email: 'both@example.com', statusByHand: 'Do not contact' },
      ),
      outcomes: ['C0001 do not contact', 'C0002 do not contact'],
    },
    {
      why: 'the stricter word holds, whoever comes first',
      contacts: couple(
        { email: 'both@example.com', statusByHand: 'Do not contact' },
        { email: 'both@example.com', emailConsent: 'Opted out' },
      ),
      outcomes: ['C0001 do not contact', 'C0002 do not contact'],
    },
    {
      why: 'with addresses of their own, each decides alone',
      contacts: couple({ statusByHand: 'Do not contact' }, {}),
      outcomes: ['C0002 gets it', 'C0001 do not contact'],
    },
    {
      why: 'the worry of one is the household’s',
      contacts: couple({ worriedAbout: 'the tax' }),
      outcomes: ['C0001 concern open', 'C0002 concern open'],
    },
    {
      why: 'two without an address share none',
      contacts: couple({ email: '', emailConsent: 'Opted out' }, { email: '' }),
      outcomes: ['C0001 opted out', 'C0002 no email'],
    },
  ])('$why', ({ kind = 'Letter', contacts, outcomes, drafted = [] }) => {
    expect(outcome({ kind }, contacts, { drafted })).toEqual(outcomes);
  });
});

describe('the filter', () => {
  const PEOPLE = [
    opted({ id: 'C0001', tier: 1, core: 'Core', tags: ['Golf', 'Board'] }),
    opted({ id: 'C0002', tier: 2, status: 'Inactive', tags: [' golf '] }),
    opted({ id: 'C0003', kind: 'Prospect' }),
    opted({ id: 'C0004', kind: 'Alliance', tierByHand: 1 }),
    opted({ id: 'C0005', kind: null }),
    opted({ id: 'C0006', kind: 'Prospect', statusByHand: 'Do not contact' }),
  ];
  const reached = (letter: Partial<Addressed>): string[] => {
    const { recipients, excluded } = anAudience(letter, PEOPLE, { allianceIds: ['C0001', 'C0005'] });
    return ids([...recipients, ...[...excluded.values()].flat()]);
  };

  test.each<{ why: string; letter: Partial<Addressed>; reaches: string[] }>([
    {
      why: 'blank: all',
      letter: {},
      reaches: ['C0001', 'C0002', 'C0003', 'C0004', 'C0005', 'C0006'],
    },
    { why: 'clients', letter: { kinds: ['Client'] }, reaches: ['C0001', 'C0002'] },
    {
      why: 'alliances: by Kind, or by a row on Alliances',
      letter: { kinds: ['Alliance'] },
      reaches: ['C0001', 'C0004', 'C0005'],
    },
    {
      why: 'one of several kinds is enough',
      letter: { kinds: ['Prospect', 'Client'] },
      reaches: ['C0001', 'C0002', 'C0003', 'C0006'],
    },
    { why: 'a tier, also one given by hand', letter: { tiers: [1] }, reaches: ['C0001', 'C0004'] },
    { why: 'no tier is none of 1, 2, 3', letter: { tiers: [2, 3] }, reaches: ['C0002'] },
    { why: 'Core?', letter: { core: ['Core', 'Developing'] }, reaches: ['C0001'] },
    { why: 'Inactive', letter: { statuses: ['Inactive'] }, reaches: ['C0002'] },
    {
      why: 'asking for who must not be contacted doesn’t write to them',
      letter: { statuses: ['Do not contact'] },
      reaches: ['C0006'],
    },
    {
      why: 'one of the tags, however it is typed',
      letter: { withTags: ['GOLF', 'Tennis'] },
      reaches: ['C0001', 'C0002'],
    },
    { why: 'none of the tags', letter: { withTags: ['golf'], withoutTags: ['board'] }, reaches: ['C0002'] },
    {
      why: 'all of it at once',
      letter: { kinds: ['Client'], tiers: [1], withTags: ['golf'] },
      reaches: ['C0001'],
    },
  ])('$why', ({ letter, reaches }) => {
    expect(reached(letter)).toEqual(reaches);
  });

  test('who isn’t in it is counted under no reason', () => {
    const contacts = [opted({ id: 'C0001' }), aProspect({ id: 'C0002' })];

    expect(outcome({ kinds: ['Client'] }, contacts)).toEqual(['C0001 gets it']);
  });
});

describe('the order and the size', () => {
  test('by id, however the rows stand', () => {
    const contacts = [opted({ id: 'C10000' }), opted({ id: 'C9999' }), opted({ id: 'C0002' })];

    expect(ids(anAudience({}, contacts).recipients)).toEqual(['C0002', 'C9999', 'C10000']);
  });

  test.each([
    { why: 'as many as are allowed', people: 3, problem: null },
    {
      why: 'one too many',
      people: 4,
      problem:
        '4 people would get it; Largest letter on Settings is 3. Narrow Kinds, Tiers, Core?, Status or tags on its row and send it in parts, or raise the setting.',
    },
  ])('$why', ({ people, problem }) => {
    const found = anAudience(
      {},
      many(people, (id) => opted({ id })),
    );

    expect(whyTooLarge(found, { largestLetter: 3 })).toBe(problem);
  });
});
