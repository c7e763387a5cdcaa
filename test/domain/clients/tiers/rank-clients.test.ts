import { unansweredHouseholds } from '../../../../src/domain/clients/tiers/rank-clients';
import { judgedClients, sold } from '../../../support/clients';
import { aContact, aProspect } from '../../../support/practice';

test('asks about those for whom nobody has answered, the best sellers first, then by id', () => {
  const contacts = [
    aContact({ id: 'C0001' }),
    aContact({ id: 'C0002' }),
    aContact({ id: 'C0003', feeling: 'Fine' }),
    aContact({ id: 'C0004', household: 'Lee' }),
    aContact({ id: 'C0005', household: 'Lee', feeling: 'Love' }),
    aContact({ id: 'C0006', statusByHand: 'Released' }),
    aContact({ id: 'C0007', tierByHand: 1 }),
    aProspect({ id: 'C0008' }),
  ];
  const { clients } = judgedClients({ contacts, sales: [sold('C0007', '2026-10-01', 500)] });

  const asked = unansweredHouseholds(clients).map(({ household }) => household.id);

  expect(asked).toEqual(['C0007', 'C0001', 'C0002']);
});
