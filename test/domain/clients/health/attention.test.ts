import {
  auditAttention,
  clientShareOfTime,
  type Attention,
} from '../../../../src/domain/clients/health/attention';
import { judgeClients } from '../../../../src/domain/clients/judge';
import { aClientBook, sold } from '../../../support/clients';
import { MONDAY, aContact, aProspect, aTouch, anIntroduction, on } from '../../../support/practice';

const audit = (given: Parameters<typeof aClientBook>[0]): Attention[] => {
  const book = aClientBook(given);
  return auditAttention(book, judgeClients(book, MONDAY), MONDAY);
};

const OLD = { added: on('2020-01-01') };
/**
 * A core client, a peripheral one, an alliance of the roster, a CPA of Kind Alliance, a prospect, a friend.
 */
const CONTACTS = [
  aContact({ id: 'C0001', ...OLD }),
  aContact({ id: 'C0002', ...OLD }),
  aContact({ id: 'C0003', kind: null, ...OLD }),
  aContact({ id: 'C0004', kind: 'Alliance', ...OLD }),
  aProspect({ id: 'C0005', ...OLD }),
  aContact({ id: 'C0006', kind: 'Personal', ...OLD }),
];
const ALLIANCES = new Set(['C0003']);
const SALES = [sold('C0001', '2026-02-01', 100), sold('C0001', '2026-10-01', 900)];
const minutesWith = (contactId: string, minutes: number) => aTouch({ contactId, minutes });

describe('the attention audit', () => {
  test('on paper', () => {
    const rows = audit({
      contacts: CONTACTS,
      allianceIds: ALLIANCES,
      sales: SALES,
      touches: [
        minutesWith('C0001', 60),
        minutesWith('C0002', 30),
        minutesWith('C0003', 75),
        minutesWith('C0004', 75),
        aTouch({ contactId: 'C0005', touch: 'Recall' }),
        aTouch({ contactId: 'C0005', touch: 'Recall', result: 'No answer' }),
      ],
      introductions: [anIntroduction({ allianceId: 'C0003', personId: 'C0005' })],
      introducers: { C0001: 'C0004' },
    });

    const none = { areHoursEstimated: false, touches: 0, sales: 0, introducedSales: 0, introductions: 0 };
    expect(rows).toEqual([
      { ...none, group: 'Core', households: 1, hours: 1, touches: 1, sales: 900 },
      { ...none, group: 'Peripheral', households: 1, hours: 0.5, touches: 1 },
      {
        ...none,
        group: 'Alliances',
        households: 2,
        hours: 2.5,
        touches: 2,
        introducedSales: 900,
        introductions: 1,
      },
      { ...none, group: 'Prospects', households: 1, hours: 0.23, areHoursEstimated: true, touches: 2 },
      { ...none, group: 'Others', households: 1, hours: 0 },
    ]);
  });

  test('clients stand alone where nothing was sold yet', () => {
    expect(audit({ contacts: [aContact()] }).map(({ group }) => group)).toEqual(['Other clients']);
  });

  test('a client who is an alliance stands with the clients', () => {
    expect(audit({ contacts: [aContact({ id: 'C0003' })], allianceIds: ALLIANCES })).toMatchObject([
      { group: 'Other clients' },
    ]);
  });

  test.each([
    { why: 'the 90 days begin on 26 August', iso: '2026-08-26', sales: 10, touches: 1 },
    { why: 'and not before', iso: '2026-08-25', sales: 0, touches: 0 },
  ])('$why', ({ iso, sales, touches }) => {
    const rows = audit({ sales: [sold('C0001', iso, 10)], touches: [aTouch({ date: on(iso) })] });

    expect(rows).toMatchObject([{ sales, touches }]);
  });

  describe('introductions', () => {
    const RECENT = on('2026-11-01');
    const introductionsOf = (given: Parameters<typeof audit>[0]) =>
      audit({ contacts: [aContact(OLD), aProspect({ id: 'C0002', added: RECENT })], ...given })[0]
        ?.introductions;
    const byFirst = { allianceId: 'C0001', personId: 'C0002' };

    test.each([
      { why: 'a row of Introductions', given: { introductions: [anIntroduction(byFirst)] }, expected: 1 },
      {
        why: 'Introduced by, of who came in lately',
        given: { introducers: { C0002: 'C0001' } },
        expected: 1,
      },
      {
        why: 'both say the same',
        given: { introductions: [anIntroduction(byFirst)], introducers: { C0002: 'C0001' } },
        expected: 1,
      },
      {
        why: 'two people whom nobody has named yet',
        given: {
          introductions: ['I1', 'I2'].map((id) => anIntroduction({ id, allianceId: 'C0001', personId: '' })),
        },
        expected: 2,
      },
      {
        why: 'given ones bring nothing',
        given: { introductions: [anIntroduction({ ...byFirst, direction: 'Given' })] },
        expected: 0,
      },
      {
        why: 'long ago',
        given: { introductions: [anIntroduction({ ...byFirst, date: on('2026-01-01') })] },
        expected: 0,
      },
      { why: 'of who came in long ago', given: { introducers: { C0001: 'C0001' } }, expected: 0 },
      {
        why: 'by whom nobody knows',
        given: { introductions: [anIntroduction({ allianceId: '' })] },
        expected: 0,
      },
    ] as const)('$why', ({ given, expected }) => {
      expect(introductionsOf(given)).toBe(expected);
    });

    test('who was never seen before came in at no known time', () => {
      const contacts = [aContact(OLD), aContact({ id: 'C0002', added: null })];

      expect(introductionsOf({ contacts, introducers: { C0002: 'C0001' } })).toBe(0);
    });
  });
});

describe('the share of the time that clients have, against prospects', () => {
  const row = (group: Attention['group'], hours: number): Attention => ({
    ...{ group, hours, households: 1, areHoursEstimated: false, touches: 1 },
    ...{ sales: 0, introducedSales: 0, introductions: 0 },
  });

  test.each([
    {
      why: 'three hours of four',
      rows: [row('Core', 2), row('Other clients', 1), row('Prospects', 1)],
      expected: 0.75,
    },
    {
      why: 'alliances are neither',
      rows: [row('Peripheral', 1), row('Alliances', 8), row('Prospects', 1)],
      expected: 0.5,
    },
    { why: 'prospects only', rows: [row('Prospects', 1)], expected: 0 },
    { why: 'no time for either', rows: [row('Developing', 0), row('Alliances', 8)], expected: null },
  ])('$why', ({ rows, expected }) => {
    expect(clientShareOfTime(rows)).toBe(expected);
  });
});
