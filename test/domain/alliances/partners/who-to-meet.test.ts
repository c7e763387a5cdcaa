import { whoToMeetSuggestion } from '../../../../src/domain/alliances/partners/who-to-meet';
import type { Contact } from '../../../../src/domain/records/contact';
import { aBook, aContact } from '../../../support/practice';

function suggested(...contacts: Partial<Contact>[]): string {
  const { households, allianceIds } = aBook({
    contacts: contacts.map((given, index) => aContact({ id: `C000${index + 1}`, tierByHand: 1, ...given })),
  });
  return whoToMeetSuggestion(households, allianceIds);
}
const dentist = { profession: 'Dentist' };

test.each<{ why: string; clients: Partial<Contact>[]; expected: string }>([
  { why: 'two share a profession', clients: [dentist, dentist], expected: 'Dentist (2)' },
  {
    why: 'case and space don’t count',
    clients: [dentist, { profession: ' dentist' }],
    expected: 'Dentist (2)',
  },
  { why: 'one alone shares nothing', clients: [dentist, { profession: 'Brewer' }], expected: '' },
  {
    why: 'the commonest comes first, then by name',
    clients: [
      ...['Brewer', 'Brewer', 'Dentist', 'Dentist', 'Dentist', 'Baker', 'Baker'].map((profession) => ({
        profession,
      })),
    ],
    expected: 'Dentist (3), Baker (2), Brewer (2)',
  },
  {
    why: 'three of a kind at most',
    clients: ['A', 'A', 'B', 'B', 'C', 'C', 'D', 'D'].map((profession) => ({ profession })),
    expected: 'A (2), B (2), C (2)',
  },
  {
    why: 'company, area and tags follow',
    clients: [
      { company: 'Acme', area: 'Harborside', tags: ['Chamber', 'Golf'] },
      { company: 'Acme', area: 'Harborside', tags: ['Golf'] },
    ],
    expected: 'at Acme (2); in Harborside (2); tagged Golf (2)',
  },
  {
    why: 'a household counts once',
    clients: [
      { ...dentist, household: 'Lee' },
      { ...dentist, household: 'Lee' },
    ],
    expected: '',
  },
  { why: 'Tier 2 isn’t asked', clients: [dentist, { ...dentist, tierByHand: 2 }], expected: '' },
  { why: 'alliances aren’t', clients: [dentist, { ...dentist, kind: 'Alliance' }], expected: '' },
  { why: 'nor who was released', clients: [dentist, { ...dentist, statusByHand: 'Released' }], expected: '' },
  {
    why: 'nor the partner who is no client',
    clients: [dentist, { household: 'Lee' }, { ...dentist, household: 'Lee', kind: 'Personal' }],
    expected: '',
  },
])('whom the office might want to meet: $why', ({ clients, expected }) => {
  expect(suggested(...clients)).toBe(expected);
});
