import { disagreements } from '../../../src/domain/clients/by-hand';
import type { Contact } from '../../../src/domain/clients/contact';
import { householdsOf } from '../../../src/domain/clients/household';
import { aContact } from '../../support/practice';

const found = (...members: Partial<Contact>[]): string[] => {
  const contacts = members.map((member, index) =>
    aContact({ id: `C000${index + 1}`, household: 'Lee', ...member }),
  );
  return disagreements(householdsOf(contacts)).map(
    ({ contact, field, follows }) =>
      `${contact.id} ${field} ${contact[field]}, as ${follows.id} ${follows[field]}`,
  );
};

describe('what is typed about members of one household', () => {
  test.each([
    { why: 'the same', members: [{ feeling: 'Love' }, { feeling: 'Love' }], expected: [] },
    { why: 'a blank says nothing', members: [{}, { feeling: 'Love' }, {}], expected: [] },
    {
      why: 'another tier',
      members: [{ tierByHand: 1 }, { tierByHand: 3 }],
      expected: ['C0002 tierByHand 3, as C0001 1'],
    },
    {
      why: 'the lowest id that has said anything is followed',
      members: [{}, { feeling: 'Fine' }, { feeling: 'Love' }],
      expected: ['C0003 feeling Love, as C0002 Fine'],
    },
    {
      why: 'each that differs',
      members: [
        { statusByHand: 'Inactive', who: 'Principal' },
        { statusByHand: 'Released', who: 'Assistant' },
      ],
      expected: ['C0002 statusByHand Released, as C0001 Inactive', 'C0002 who Assistant, as C0001 Principal'],
    },
    {
      why: 'Do not contact is each person’s own',
      members: [{ statusByHand: 'Do not contact' }, { statusByHand: 'Released' }, {}],
      expected: [],
    },
  ] as const)('$why', ({ members, expected }) => {
    expect(found(...members)).toEqual(expected);
  });
});
