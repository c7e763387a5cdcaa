import { letGoList, referralOnwardText } from '../../../../src/domain/clients/tiers/let-go';
import type { Contact } from '../../../../src/domain/records/contact';
import { householdsOf } from '../../../../src/domain/clients/household/household';
import { DEFAULT_SETTINGS } from '../../../../src/domain/records/settings';
import { judgedClients, sold } from '../../../support/clients';
import { aContact, aTouch, many, on } from '../../../support/practice';

const OLD = { added: on('2020-01-01') };

/** C0001 brings everything; the others take an hour, two, three… and bring little. */
function listOf(...others: readonly Partial<Contact>[]) {
  const contacts = [
    aContact(OLD),
    ...many(others.length, (_, index) => aContact({ ...OLD, id: `C000${index + 2}`, ...others[index] })),
  ];
  const sales = contacts.map(({ id }, index) => sold(id, '2026-10-01', index === 0 ? 10_000 : 50 * index));
  const touches = contacts.map(({ id: contactId }, index) => aTouch({ contactId, minutes: 60 * index }));
  return letGoList(judgedClients({ contacts, sales, touches }).clients, DEFAULT_SETTINGS);
}

describe('the let-go list', () => {
  test('holds who is Tier 3 as somebody said and Peripheral by the figures, the most hours first', () => {
    const { candidates, othersInTier3 } = listOf(
      { feeling: 'Let go' },
      { isDraining: true },
      {},
      { tierByHand: 3 },
    );

    expect(
      candidates.map(({ household, why, salesLost, hoursFreed }) => [
        household.id,
        why,
        salesLost,
        hoursFreed,
      ]),
    ).toEqual([
      ['C0003', 'Draining', 100, 2],
      ['C0002', 'How we feel: Let go', 50, 1],
    ]);
    expect(othersInTier3).toBe(1);
  });

  test.each([
    { why: 'we love them', other: { feeling: 'Love' } },
    { why: 'we can tolerate them', other: { feeling: 'Fine' } },
    { why: 'they are released already', other: { feeling: 'Let go', statusByHand: 'Released' } },
    { why: 'nobody may write to them', other: { feeling: 'Let go', statusByHand: 'Do not contact' } },
  ] as const)('leaves out whom $why', ({ other }) => {
    expect(listOf(other)).toEqual({ candidates: [], othersInTier3: 0 });
  });

  test('an estimate lets nobody go', () => {
    const contacts = many(5, (id) => aContact({ ...OLD, id }));
    const sales = [sold('C0001', '2026-10-01', 900), sold('C0002', '2025-10-01', 90)];
    const { clients } = judgedClients({
      contacts,
      sales,
      touches: [aTouch({ contactId: 'C0002', minutes: 60 })],
    });

    expect(clients[1]).toMatchObject({ core: 'Peripheral', tier: { isEstimated: true } });
    expect(letGoList(clients, DEFAULT_SETTINGS)).toEqual({ candidates: [], othersInTier3: 0 });
  });

  test('equal hours stand by id', () => {
    const contacts = [
      aContact(OLD),
      ...['C0003', 'C0002'].map((id) => aContact({ ...OLD, id, feeling: 'Let go' })),
    ];
    const touches = ['C0002', 'C0003'].map((contactId) => aTouch({ contactId, minutes: 30 }));
    const { clients } = judgedClients({ contacts, sales: [sold('C0001', '2026-10-01', 9)], touches });

    const { candidates } = letGoList([...clients].reverse(), DEFAULT_SETTINGS);

    expect(candidates.map(({ household }) => household.id)).toEqual(['C0002', 'C0003']);
  });

  test('says when the hours are estimated', () => {
    const contacts = [aContact(OLD), aContact({ ...OLD, id: 'C0002', feeling: 'Let go' })];
    const { clients } = judgedClients({
      contacts,
      sales: [sold('C0001', '2026-10-01', 9)],
      touches: [aTouch({ contactId: 'C0002' })],
    });

    expect(letGoList(clients, DEFAULT_SETTINGS).candidates).toMatchObject([
      { areHoursEstimated: true, hoursFreed: 0.17 },
    ]);
  });
});

describe('the text', () => {
  const textFor = (...members: Partial<Contact>[]) => {
    const [household] = householdsOf(
      members.map((member, index) => aContact({ id: `C000${index + 1}`, household: 'Lee', ...member })),
    );
    const principal = { name: 'Pat Example', email: '' };
    return household
      ? referralOnwardText(household, { ...DEFAULT_SETTINGS, principal, officeName: 'Example Office' })
      : '';
  };

  test.each([
    { why: 'by Dear', members: [{ dear: 'Ann' }], greeting: 'Dear Ann,' },
    { why: 'by name', members: [{ name: 'Ann Lee' }], greeting: 'Dear Ann Lee,' },
    { why: 'both', members: [{ dear: 'Ann' }, { dear: 'Bo' }], greeting: 'Dear Ann and Bo,' },
    {
      why: 'all three',
      members: [{ dear: 'Ann' }, { dear: 'Bo' }, { dear: 'Cy' }],
      greeting: 'Dear Ann, Bo and Cy,',
    },
    {
      why: 'who may be written to',
      members: [{ dear: 'Ann', statusByHand: 'Do not contact' }, { dear: 'Bo' }],
      greeting: 'Dear Bo,',
    },
    { why: 'nobody is named: a gap to fill in', members: [{ name: '' }], greeting: 'Dear …,' },
  ] as const)('greets $why', ({ members, greeting }) => {
    expect(textFor(...members).split('\n')[0]).toBe(greeting);
  });

  test('thanks, refers onward, and is signed', () => {
    const text = textFor({ dear: 'Ann' });

    expect(text).toContain('Thank you for the trust');
    expect(text).toContain('introduce you');
    expect(text.endsWith('With kind regards\nPat Example\nExample Office')).toBe(true);
  });

  test('without a principal and an office it ends with the regards', () => {
    const [household] = householdsOf([aContact()]);

    expect(household && referralOnwardText(household, DEFAULT_SETTINGS)).toMatch(/With kind regards$/);
  });
});
