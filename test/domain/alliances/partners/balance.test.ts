import { balancesOf, whoIsOwed } from '../../../../src/domain/alliances/partners/balance';
import { aBook, aContact, anAlliance, anIntroduction } from '../../../support/practice';

const given = (allianceId: string) => anIntroduction({ allianceId, direction: 'Given' });
const received = (allianceId: string) => anIntroduction({ allianceId, direction: 'Received' });

test('what was given, what was received, and the difference', () => {
  const balances = balancesOf([given('C0001'), received('C0001'), received('C0001'), given('C0002')]);

  expect([...balances]).toEqual([
    ['C0001', { given: 1, received: 2, balance: 1 }],
    ['C0002', { given: 1, received: 0, balance: -1 }],
  ]);
});

test('an introduction by nobody who is known is nobody’s', () => {
  expect(balancesOf([received('')]).size).toBe(0);
});

describe('who is owed', () => {
  const owed = (...introductions: Parameters<typeof anIntroduction>[0][]) => {
    const ids = ['C0001', 'C0002', 'C0003'];
    const book = aBook({
      contacts: ids.map((id) => aContact({ id, name: { C0001: 'Cy', C0002: 'bo', C0003: 'Bo' }[id] ?? '' })),
      alliances: ids.map((contactId) => anAlliance({ contactId })),
      introductions: introductions.map(anIntroduction),
    });
    return whoIsOwed(book).map(({ contactId }) => contactId);
  };
  const times = (count: number, introduction: Parameters<typeof anIntroduction>[0]) =>
    Array.from({ length: count }, () => introduction);
  const gave = (allianceId: string) => ({ allianceId, direction: 'Received' }) as const;
  const got = (allianceId: string) => ({ allianceId, direction: 'Given' }) as const;

  test.each([
    { why: 'nobody gave: by name, then id', introductions: [], expected: ['C0002', 'C0003', 'C0001'] },
    {
      why: 'whom we owe most',
      introductions: [gave('C0003'), gave('C0001'), gave('C0001')],
      expected: ['C0001', 'C0003', 'C0002'],
    },
    {
      why: 'who gave without return, before whom we owe more',
      introductions: [...times(5, gave('C0001')), got('C0001'), gave('C0003')],
      expected: ['C0003', 'C0001', 'C0002'],
    },
    {
      why: 'who owes us comes last',
      introductions: [got('C0002')],
      expected: ['C0003', 'C0001', 'C0002'],
    },
  ])('first: $why', ({ introductions, expected }) => {
    expect(owed(...introductions)).toEqual(expected);
  });

  test('partners outside the roster, once they gave or got an introduction', () => {
    const partners = ['C0001', 'C0002', 'C0003'].map((id) => aContact({ id, kind: 'Alliance' }));
    const client = aContact({ id: 'C0004', kind: 'Client' });
    const book = aBook({
      contacts: [...partners, client],
      alliances: [anAlliance({ contactId: 'C0001' })],
      introductions: [received('C0002'), received('C0004')],
    });

    expect(whoIsOwed(book).map(({ contactId, balance }) => [contactId, balance])).toEqual([
      ['C0002', 1],
      ['C0001', 0],
    ]);
  });

  test('core clients, once they gave or got one: with their household', () => {
    const book = aBook({
      contacts: [
        aContact({ id: 'C0001', name: 'Ann', core: 'Core' }),
        aContact({ id: 'C0002', name: 'Bo', core: 'Developing' }),
        aContact({ id: 'C0003', name: 'Cy', core: 'Core' }),
        aContact({ id: 'C0004', name: 'Di', household: 'Dorn', core: 'Core' }),
        aContact({ id: 'C0005', name: 'Ed', household: 'Dorn' }),
      ],
      introductions: [received('C0001'), given('C0001'), received('C0002'), received('C0005')],
    });

    expect(whoIsOwed(book).map(({ name, given: to, received: from }) => [name, to, from])).toEqual([
      ['Ed', 0, 1],
      ['Ann', 1, 1],
    ]);
  });

  test('only who is on file', () => {
    const book = aBook({ contacts: [], alliances: [anAlliance()], introductions: [received('C0001')] });

    expect(whoIsOwed(book)).toEqual([]);
  });
});
