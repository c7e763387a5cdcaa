import {
  disagreementsIn,
  householdsOf,
  isOnFileOnly,
  mayBeContacted,
  statusOf,
} from '../../../../src/domain/clients/household/household';
import type { Contact } from '../../../../src/domain/records/contact';
import { aContact, on } from '../../../support/practice';

const theHousehold = (...members: Partial<Contact>[]) => {
  const [household] = householdsOf(members.map((member) => aContact({ household: 'Lee', ...member })));
  if (!household) throw new Error('no household');
  return household;
};

describe('households', () => {
  test('are the contacts with the same cell; anyone without one is alone; by lowest id', () => {
    const contacts = [
      aContact({ id: 'C10000', household: ' lee ' }),
      aContact({ id: 'C0003' }),
      aContact({ id: 'C0002', household: 'Lee' }),
      aContact({ id: 'C0001', household: '  ' }),
    ];

    const households = householdsOf(contacts);

    expect(households.map(({ id, members }) => [id, members.map((member) => member.id)])).toEqual([
      ['C0001', ['C0001']],
      ['C0002', ['C0002', 'C10000']],
      ['C0003', ['C0003']],
    ]);
  });

  test.each([
    { why: 'nothing is known: the middle one', members: [{}], tier: 2 },
    { why: 'the column Tier', members: [{ tier: 1 }], tier: 1 },
    { why: 'the feeling goes before the column', members: [{ tier: 1, feeling: 'Let go' }], tier: 3 },
    { why: 'love makes it the first', members: [{ feeling: 'Love' }], tier: 1 },
    { why: 'draining goes before the feeling', members: [{ feeling: 'Love', isDraining: true }], tier: 3 },
    { why: 'by hand goes before all', members: [{ tierByHand: 2, isDraining: true }], tier: 2 },
    {
      why: 'of two by hand the lowest id’s',
      members: [
        { id: 'C0002', tierByHand: 3 },
        { id: 'C0001', tierByHand: 1 },
      ],
      tier: 1,
    },
    {
      why: 'a blank differs from nothing',
      members: [{ id: 'C0001' }, { id: 'C0002', tierByHand: 3 }],
      tier: 3,
    },
  ] as const)('tier: $why', ({ members, tier }) => {
    expect(theHousehold(...members).tier).toBe(tier);
  });

  test.each([
    { why: 'nothing is known', members: [{}], status: 'Active', onFileOnly: false },
    { why: 'worked out', members: [{ status: 'Inactive' }], status: 'Inactive', onFileOnly: false },
    {
      why: 'by hand wins',
      members: [{ status: 'Active', statusByHand: 'Released' }],
      status: 'Released',
      onFileOnly: true,
    },
    {
      why: 'Do not contact is each person’s own',
      members: [
        { id: 'C0001', statusByHand: 'Do not contact' },
        { id: 'C0002', status: 'Inactive' },
      ],
      status: 'Inactive',
      onFileOnly: false,
    },
    {
      why: 'nobody may be contacted',
      members: [{ status: 'Do not contact' }],
      status: 'Do not contact',
      onFileOnly: true,
    },
  ] as const)('status: $why', ({ members, status, onFileOnly }) => {
    const household = theHousehold(...members);

    expect(household.status).toBe(status);
    expect(isOnFileOnly(household)).toBe(onFileOnly);
  });

  test('a status by hand lifts a worked-out Do not contact', () => {
    const contact = aContact({ status: 'Do not contact', statusByHand: 'Active' });

    expect(mayBeContacted(contact)).toBe(true);
    expect(statusOf(contact)).toBe('Active');
    expect(statusOf(aContact({ status: 'Inactive' }))).toBe('Inactive');
    expect(statusOf(aContact())).toBe('Active');
  });

  test('was first seen with its earliest member', () => {
    const household = theHousehold(
      { id: 'C0001', added: on('2026-03-01') },
      { id: 'C0002', added: on('2026-02-01') },
    );

    expect(household.added).toBe(on('2026-02-01'));
  });
});

describe('what members of a household say differently by hand', () => {
  test.each<{ why: string; first: Partial<Contact>; second: Partial<Contact>; expected: string[] }>([
    {
      why: 'a tier',
      first: { tierByHand: 1 },
      second: { tierByHand: 3 },
      expected: ['tierByHand: C0002, not C0001'],
    },
    { why: 'the same tier', first: { tierByHand: 1 }, second: { tierByHand: 1 }, expected: [] },
    { why: 'a blank', first: { tierByHand: 1, feeling: 'Love' }, second: {}, expected: [] },
    {
      why: 'a status',
      first: { statusByHand: 'Active' },
      second: { statusByHand: 'Released' },
      expected: ['statusByHand: C0002, not C0001'],
    },
    {
      why: 'Do not contact is each person’s own',
      first: { statusByHand: 'Do not contact' },
      second: { statusByHand: 'Released' },
      expected: [],
    },
    {
      why: 'a feeling',
      first: { feeling: 'Let go' },
      second: { feeling: 'Love' },
      expected: ['feeling: C0002, not C0001'],
    },
    {
      why: 'draining, which anybody’s tick decides',
      first: {},
      second: { isDraining: true },
      expected: ['isDraining: C0001, not C0002'],
    },
    { why: 'who calls them', first: { who: 'Principal' }, second: { who: 'Assistant' }, expected: [] },
    {
      why: 'of different households',
      first: { tierByHand: 1 },
      second: { tierByHand: 3, household: '' },
      expected: [],
    },
  ])('$why', ({ first, second, expected }) => {
    const contacts = [
      aContact({ id: 'C0002', household: 'Lee', ...second }),
      aContact({ id: 'C0001', household: 'lee ', ...first }),
    ];

    const found = disagreementsIn(contacts);

    expect(found.map(({ by, contact, counts }) => `${by}: ${contact.id}, not ${counts.id}`)).toEqual(
      expected,
    );
  });

  test('rows without an id aren’t anybody’s household yet', () => {
    const contacts = [aContact({ id: '', tierByHand: 1 }), aContact({ id: '', tierByHand: 3 })];

    expect(disagreementsIn(contacts)).toEqual([]);
  });
});
