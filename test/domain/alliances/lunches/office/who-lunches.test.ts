import {
  alliancesToMeet,
  guestsToSeat,
  partnersToMeet,
} from '../../../../../src/domain/alliances/lunches/office/who-lunches';
import type { Contact } from '../../../../../src/domain/records/contact';
import { aBook, aContact, aPlan, anAlliance, anIntroduction } from '../../../../support/practice';

/**
 * Whether a contact is met at a lunch, seated at a table, or met outside the roster; `alliance`: with a row
 * on Alliances.
 */
function asked(contact: Partial<Contact>, row: 'alliance' | 'none', given: Parameters<typeof aBook>[0] = {}) {
  const hasRow = row === 'alliance';
  const book = aBook({
    contacts: [aContact(contact)],
    alliances: hasRow ? [anAlliance()] : [],
    allianceIds: new Set(hasRow ? ['C0001'] : []),
    ...given,
  });
  return [
    ...alliancesToMeet(book).map(() => 'lunch'),
    ...guestsToSeat(book).map(() => 'table'),
    ...partnersToMeet(book).map(() => 'exchange'),
  ].join(', ');
}

test.each<[string, Partial<Contact>, 'alliance' | 'none', string]>([
  ['an alliance', { kind: 'Alliance' }, 'alliance', 'lunch, table'],
  ['a client who is an alliance', { kind: 'Client' }, 'alliance', 'lunch, table'],
  ['an alliance in Tier 3', { kind: 'Client', tier: 3 }, 'alliance', 'lunch, table'],
  ['a partner without a row on Alliances', { kind: 'Alliance' }, 'none', 'exchange'],
  ['a client', { kind: 'Client', tier: 2 }, 'none', 'table'],
  ['a client of Tier 3', { kind: 'Client', tier: 3 }, 'none', ''],
  ['a prospect', { kind: 'Prospect' }, 'none', ''],
  ['a friend', { kind: 'Personal' }, 'none', ''],
  ['Released', { kind: 'Alliance', statusByHand: 'Released' }, 'alliance', ''],
  ['Do not contact', { kind: 'Alliance', statusByHand: 'Do not contact' }, 'none', ''],
  ['Draining', { kind: 'Client', tier: 1, isDraining: true }, 'alliance', ''],
])('%s', (_, contact, row, expected) => {
  expect(asked(contact, row)).toBe(expected);
});

test('without days between two lunches, on Alliances or on the Touch plan, there are none', () => {
  expect(asked({ kind: 'Alliance' }, 'alliance', { plan: aPlan({}) })).toBe('table');
});

test('a need counts while it is open, and an alliance says whom not to seat beside it', () => {
  const need = {
    id: 'N0001',
    date: anIntroduction().date,
    contactId: 'C0001',
    need: 'a lawyer',
    expertId: '',
    isExpertChosen: false,
  };
  const book = aBook({
    contacts: [aContact({ kind: 'Alliance', hobbies: 'Chess' })],
    alliances: [anAlliance({ competesWith: 'Acme', wantsToMeet: 'bakers' })],
    allianceIds: new Set(['C0001']),
    needs: [
      { ...need, status: 'Open' },
      { ...need, need: 'a roof', status: 'Closed' },
    ],
  });

  const guests = guestsToSeat(book);

  expect(guests).toMatchObject([
    {
      competesWith: 'Acme',
      wantsToMeet: 'bakers',
      isAlliance: true,
      isProspect: false,
      needs: [{ need: 'a lawyer' }],
      interests: ['Chess', '', ''],
    },
  ]);
});

test('a contact on Alliances whose row is gone from Contacts is nobody', () => {
  const book = aBook({ contacts: [], alliances: [anAlliance()], allianceIds: new Set(['C0001']) });

  expect(alliancesToMeet(book)).toEqual([]);
});
