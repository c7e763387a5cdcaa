import { changesOfStatus } from '../../../src/domain/clients/changes-of-status';
import type { Contact } from '../../../src/domain/records/contact';
import type { Sale } from '../../../src/domain/records/sale';
import { judgedClients, sold } from '../../support/clients';
import { aContact } from '../../support/practice';

const LATELY = sold('C0001', '2026-11-01', 10);
const LONG_AGO = sold('C0001', '2024-11-01', 10);

const changes = (contact: Partial<Contact>, ...sales: Sale[]) =>
  changesOfStatus(judgedClients({ contacts: [aContact(contact)], sales }).clients).map(
    ({ from, to, why }) => ({ from, to, why }),
  );

describe('what would change', () => {
  test.each([
    { why: 'nothing', contact: { status: 'Active' }, sale: LATELY, expected: [] },
    {
      why: 'who bought nothing for long',
      contact: { status: 'Active' },
      sale: LONG_AGO,
      expected: [{ from: 'Active', to: 'Inactive', why: 'last sale 1 Nov 2024, more than 12 months ago' }],
    },
    {
      why: 'who buys again',
      contact: { status: 'Inactive' },
      sale: LATELY,
      expected: [{ from: 'Inactive', to: 'Active', why: 'last sale 1 Nov 2026' }],
    },
    {
      why: 'who is judged for the first time',
      contact: {},
      sale: LATELY,
      expected: [{ from: null, to: 'Active', why: 'last sale 1 Nov 2026' }],
    },
    {
      why: 'what somebody has said',
      contact: { status: 'Active', statusByHand: 'Released' },
      sale: LATELY,
      expected: [{ from: 'Active', to: 'Released', why: 'by hand' }],
    },
    {
      why: 'nothing where nobody may be contacted',
      contact: { statusByHand: 'Do not contact' },
      sale: LATELY,
      expected: [],
    },
  ] as const)('$why', ({ contact, sale, expected }) => {
    expect(changes(contact, sale)).toEqual(expected);
  });

  test('nothing in a workbook without sales', () => {
    expect(changes({ status: 'Active' })).toEqual([]);
  });
});
