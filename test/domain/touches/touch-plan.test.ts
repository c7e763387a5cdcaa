import type { Contact } from '../../../src/domain/records/contact';
import { householdsOf } from '../../../src/domain/clients/household/household';
import {
  DEFAULT_PLAN,
  cadenceOf,
  columnsOf,
  effortOf,
  planOf,
  weeklyCapOf,
} from '../../../src/domain/touches/touch-plan';
import { PLANNED_TOUCHES } from '../../../src/domain/touches/touch-types';
import { aContact, on } from '../../support/practice';

const NOBODY = new Set<string>();
const THE_CPA = new Set(['C0001']);

const household = (...members: Partial<Contact>[]) => {
  const [found] = householdsOf(members.map((member) => aContact({ household: 'Lee', ...member })));
  if (!found) throw new Error('no household');
  return found;
};

describe('the Touch plan', () => {
  test.each([
    { why: 'a client by tier', contact: {}, alliances: NOBODY, columns: ['Tier 2'] },
    { why: 'a blank Kind is a client', contact: { kind: null }, alliances: NOBODY, columns: ['Tier 2'] },
    {
      why: 'a CPA who is client and alliance',
      contact: {},
      alliances: THE_CPA,
      columns: ['Tier 2', 'Alliance'],
    },
    {
      why: 'a blank Kind on Alliances is just an alliance',
      contact: { kind: null },
      alliances: THE_CPA,
      columns: ['Alliance'],
    },
    { why: 'an alliance', contact: { kind: 'Alliance' }, alliances: NOBODY, columns: ['Alliance'] },
    { why: 'a personal contact', contact: { kind: 'Personal' }, alliances: NOBODY, columns: ['Personal'] },
    {
      why: 'a prospect who is cultivated',
      contact: { kind: 'Prospect', cultivation: 'Cultivating' },
      alliances: NOBODY,
      columns: ['Cultivating prospect'],
    },
    {
      why: 'a prospect who invited us, and nothing more is known',
      contact: { kind: 'Prospect', invitedOn: on('2026-01-05') },
      alliances: NOBODY,
      columns: ['Cultivating prospect'],
    },
    {
      why: 'a prospect who invited us and gave up',
      contact: { kind: 'Prospect', invitedOn: on('2026-01-05'), cultivation: 'No longer interested' },
      alliances: NOBODY,
      columns: ['Other prospect'],
    },
    {
      why: 'any other prospect',
      contact: { kind: 'Prospect' },
      alliances: NOBODY,
      columns: ['Other prospect'],
    },
  ] as const)('columns: $why', ({ contact, alliances, columns }) => {
    expect(columnsOf(aContact(contact), 2, alliances)).toEqual(columns);
  });

  test.each([
    {
      why: 'the shortest of several columns, and who stands there',
      members: [
        { id: 'C0002', kind: 'Personal' },
        { id: 'C0003', tier: 1 },
      ],
      expected: { days: 91, column: 'Tier 1', id: 'C0003' },
    },
    {
      why: 'of equal ones the first column, whoever has the lower id',
      members: [
        { id: 'C0002', kind: 'Personal' },
        { id: 'C0003', tier: 2 },
      ],
      expected: { days: 182, column: 'Tier 2', id: 'C0003' },
    },
    {
      why: 'nobody who must not be contacted',
      members: [
        { id: 'C0002', kind: 'Personal' },
        { id: 'C0003', tier: 1, statusByHand: 'Do not contact' },
      ],
      expected: { days: 182, column: 'Personal', id: 'C0002' },
    },
  ] as const)('cadence of a note: $why', ({ members, expected }) => {
    const cadence = cadenceOf(DEFAULT_PLAN, 'Handwritten note', household(...members), NOBODY);

    expect({ days: cadence?.days, column: cadence?.column, id: cadence?.member.id }).toEqual(expected);
  });

  test('a blank column is never', () => {
    expect(cadenceOf(DEFAULT_PLAN, 'Recall', household({}), NOBODY)).toBeNull();
  });

  test('a touch without a row on the tab is never due', () => {
    const email = DEFAULT_PLAN.Email;
    const plan = planOf(new Map([['Email', email]]));

    expect(plan.Email).toBe(email);
    for (const touch of PLANNED_TOUCHES.filter((name) => name !== 'Email')) {
      expect(new Set(Object.values(plan[touch].days))).toEqual(new Set([null]));
      expect(plan[touch].aWeekAtMost).toBeNull();
    }
  });

  test('what an occasion asks for has a doer and minutes, and no cap', () => {
    expect(effortOf(DEFAULT_PLAN, 'Concern')).toMatchObject({ who: 'Principal', minutes: 10 });
    expect(effortOf(DEFAULT_PLAN, 'Recall')).toMatchObject({ who: 'Assistant', minutes: 7 });
    expect(weeklyCapOf(DEFAULT_PLAN, 'Concern')).toBeNull();
    expect(weeklyCapOf(DEFAULT_PLAN, 'Courtesy call')).toBe(20);
  });
});
