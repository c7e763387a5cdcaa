/** S23: what giving cost in twelve months, by tier and beside the sales. */
import { costOfGiving } from '../../../../src/domain/clients/gifts/cost-of-giving';
import { judgeClients } from '../../../../src/domain/clients/judge';
import { aBook, aContact, aSale, MONDAY, on } from '../../../support/practice';

const gift = (contactId: string, iso: string, cost: number | null) => ({
  ...{ id: `G${iso}`, contactId, date: on(iso), what: 'x', cost, why: '', sourceKey: '' },
});

test('each tier, everybody else and all; of twelve months, to the thousandth', () => {
  const contacts = [
    aContact({ id: 'C0001', tierByHand: 1 }),
    aContact({ id: 'C0002', tierByHand: 2 }),
    aContact({ id: 'C0003', kind: 'Prospect' }),
  ];
  const gifts = [
    gift('C0001', '2026-10-01', 0.1),
    gift('C0001', '2026-11-23', 0.2),
    gift('C0001', '2025-11-23', 500),
    gift('C0002', '2026-01-01', null),
    gift('C0003', '2026-01-02', 20),
    gift('C0999', '2026-01-03', 5),
  ];
  const book = {
    ...aBook({ contacts, gifts, sales: [aSale({ amount: 900, date: on('2026-05-05') })] }),
    introducers: new Map(),
  };
  const costs = costOfGiving(book, judgeClients(book, MONDAY), MONDAY);

  expect(costs).toEqual([
    { group: 'Tier 1', items: 2, cost: 0.3, unknown: 0, sales: 900 },
    { group: 'Tier 2', items: 1, cost: 0, unknown: 1, sales: 0 },
    { group: 'Tier 3', items: 0, cost: 0, unknown: 0, sales: 0 },
    { group: 'Others', items: 2, cost: 25, unknown: 0, sales: null },
    { group: 'Total', items: 5, cost: 25.3, unknown: 1, sales: 900 },
  ]);
});
