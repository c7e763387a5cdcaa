import fc from 'fast-check';
import { householdsOf } from '../../../../src/domain/clients/household/household';
import type { Contact } from '../../../../src/domain/records/contact';
import { dueTouch, type Group } from '../../../../src/domain/touches/due-touch';
import type { Touch } from '../../../../src/domain/touches/touch-types';
import { compareRanks, scoreOf, type Ranked } from '../../../../src/domain/touches/week/rank';
import { addDays } from '../../../../src/domain/calendar/civil-day';
import { MONDAY, aContact, on } from '../../../support/practice';

const SUNDAY = on('2026-11-29');
const NOBODY = new Set<string>();

const score = (touch: Touch, contact: Partial<Contact>, dueOn: string, cadenceDays: number | null) => {
  const [household] = householdsOf([aContact(contact)]);
  if (!household) throw new Error('no household');
  const due = dueTouch({
    touch,
    household,
    contact: aContact(contact),
    group: 5,
    dueOn: on(dueOn),
    cadenceDays,
    why: '',
  });
  return scoreOf(due, SUNDAY, NOBODY);
};

describe('the score of group 5', () => {
  test.each([
    {
      why: 'a courtesy call to Tier 1, due on the last day',
      touch: 'Courtesy call',
      contact: { tier: 1 },
      due: '2026-11-29',
      cadence: 91,
      expected: 9,
    },
    {
      why: 'a whole cadence over',
      touch: 'Courtesy call',
      contact: { tier: 1 },
      due: '2026-08-30',
      cadence: 91,
      expected: 18,
    },
    {
      why: 'a check-in to Tier 3',
      touch: 'Check-in',
      contact: { tier: 3 },
      due: '2026-11-29',
      cadence: 91,
      expected: 4,
    },
    { why: 'a review', touch: 'Review', contact: { tier: 1 }, due: '2026-11-29', cadence: 91, expected: 12 },
    {
      why: 'a note',
      touch: 'Handwritten note',
      contact: { tier: 2 },
      due: '2026-11-29',
      cadence: 182,
      expected: 4,
    },
    {
      why: 'anything else',
      touch: 'Thinking of you',
      contact: { tier: 2 },
      due: '2026-11-29',
      cadence: 122,
      expected: 2,
    },
    {
      why: 'who is no client weighs 2',
      touch: 'Item of value',
      contact: { kind: 'Alliance', tier: 1 },
      due: '2026-11-29',
      cadence: 365,
      expected: 2,
    },
    {
      why: 'half a cadence over',
      touch: 'Thinking of you',
      contact: { kind: 'Alliance' },
      due: '2026-11-19',
      cadence: 20,
      expected: 3,
    },
    {
      why: 'what has no cadence',
      touch: 'Promise',
      contact: {},
      due: '2026-11-19',
      cadence: null,
      expected: 0,
    },
  ] as const)('$why: $expected', ({ touch, contact, due, cadence, expected }) => {
    expect(score(touch, contact, due, cadence)).toBe(expected);
  });
});

/** What the order of each group goes by; rows that agree on it may change places. */
const WITHIN: Readonly<Record<Group, (row: Ranked) => readonly (string | number)[]>> = {
  1: (row) => [1, row.contactName, row.contactId, row.what],
  2: (row) => [2, row.dueOn, row.contactName, row.contactId, row.what],
  3: (row) => [3, row.score, row.contactName, row.contactId, row.what],
  4: (row) => [4, row.dueOn, row.contactId, row.what],
  5: (row) => [5, row.score, row.contactName, row.contactId, row.what],
};

describe('the order of the sheet', () => {
  const row = (given: Partial<Ranked>): Ranked => ({
    group: 5,
    dueOn: MONDAY,
    score: 1,
    contactName: 'Ann',
    contactId: 'C0001',
    what: 'call',
    ...given,
  });

  test.each([
    { why: 'the lower group', before: { group: 1 }, after: { group: 2, dueOn: addDays(MONDAY, -9) } },
    {
      why: 'concerns by name',
      before: { group: 1, contactName: 'ann' },
      after: { group: 1, contactName: 'Bob' },
    },
    {
      why: 'dates by day',
      before: { group: 2, contactName: 'Bob' },
      after: { group: 2, dueOn: addDays(MONDAY, 1) },
    },
    {
      why: 'Downward core by score',
      before: { group: 3, score: 2, contactName: 'Bob' },
      after: { group: 3 },
    },
    {
      why: 'recalls by week',
      before: { group: 4, contactId: 'C0002' },
      after: { group: 4, dueOn: addDays(MONDAY, 7) },
    },
    {
      why: 'recalls of a week by id, not by name',
      before: { group: 4, contactName: 'Bob' },
      after: { group: 4, contactId: 'C0002' },
    },
    { why: 'the rest by score', before: { score: 2, contactName: 'Bob' }, after: { score: 1 } },
    { why: 'then by name', before: { contactId: 'C0002' }, after: { contactName: 'bob' } },
    { why: 'then by id', before: { contactId: 'C9999' }, after: { contactId: 'C10000' } },
    { why: 'then by what it is', before: {}, after: { what: 'note' } },
  ] as const)('$why', ({ before, after }) => {
    expect(compareRanks(row(before), row(after))).toBeLessThan(0);
    expect(compareRanks(row(after), row(before))).toBeGreaterThan(0);
  });

  test('is total: it doesn’t depend on the order of what comes in', () => {
    const group = fc.integer({ min: 1, max: 5 }).map((number): Group => {
      if (number === 1 || number === 2 || number === 3 || number === 4) return number;
      return 5;
    });
    const ranked = fc.record({
      group,
      dueOn: fc.nat(3).map((days) => addDays(MONDAY, days)),
      score: fc.nat(3),
      contactName: fc.constantFrom('Ann', 'Bob'),
      contactId: fc.constantFrom('C0001', 'C0002', 'C10000'),
      what: fc.constantFrom('call', 'note'),
    });
    fc.assert(
      fc.property(fc.array(ranked), (some) => {
        const rows = some.map((row) => ({ ...row, contactName: `${row.contactName} ${row.contactId}` }));
        const order = (row: Ranked) => WITHIN[row.group](row);
        const sorted = [...rows].sort(compareRanks);

        expect([...rows].reverse().sort(compareRanks).map(order)).toEqual(sorted.map(order));
      }),
    );
  });
});
