import { completenessOfFiles, withJudgements } from '../../../src/domain/clients/contact-judgements';
import type { Contact } from '../../../src/domain/records/contact';
import { sold, theColumns } from '../../support/clients';
import { aContact, aTouch, on } from '../../support/practice';

const OLD = { added: on('2020-01-01') };
const SALES = [sold('C0001', '2026-01-15', 100), sold('C0001', '2026-10-15', 50)];
const of = (id: string, given: Parameters<typeof theColumns>[0]) => theColumns(given).get(id);

test('every column of a client', () => {
  const touches = ['T0001', 'T0002', 'T0003'].map((id) => aTouch({ id, minutes: 30 }));

  expect(of('C0001', { contacts: [aContact({ ...OLD, dream: 'a boat' })], sales: SALES, touches })).toEqual({
    status: 'Active',
    tier: 1,
    whyThisTier: 'Estimate: in the top fifth by sales of 12 months',
    core: 'Core',
    sales12Months: 150,
    hours12Months: 1.5,
    hoursAre: 'logged',
    spiral: 'Steady',
    whyThisSpiral: '4 other kinds of touches let slip',
    fileComplete: 0.1,
  });
});

test('hours are marked as estimated where minutes are the Plan’s', () => {
  expect(of('C0001', { touches: [aTouch()] })).toMatchObject({
    hours12Months: 0.17,
    hoursAre: 'estimated',
  });
});

test('where a client took no time there is nothing to mark', () => {
  const contacts = [aContact(OLD), aContact({ id: 'C0002', ...OLD })];

  expect(of('C0002', { contacts, touches: [aTouch()] })).toMatchObject({ hours12Months: 0, hoursAre: null });
});

test('a workbook without sales and touches leaves what it can’t know blank', () => {
  expect(of('C0001', {})).toEqual({
    status: null,
    tier: 2,
    whyThisTier: 'Estimate: no sales in the workbook',
    core: null,
    sales12Months: null,
    hours12Months: null,
    hoursAre: null,
    spiral: null,
    whyThisSpiral: '',
    fileComplete: null,
  });
});

test('a client who bought nothing, among others who did, sold and took 0', () => {
  const contacts = [aContact(OLD), aContact({ id: 'C0002', ...OLD })];

  expect(of('C0002', { contacts, sales: SALES, touches: [aTouch()] })).toMatchObject({
    sales12Months: 0,
    hours12Months: 0,
  });
});

test('of who is no client only the sales, the hours and what Status by hand says', () => {
  const contacts = [
    aContact({ kind: 'Prospect', statusByHand: 'Released' }),
    aContact({ id: 'C0002', kind: 'Alliance' }),
  ];
  const columns = theColumns({
    contacts,
    sales: SALES,
    touches: [aTouch({ contactId: 'C0002', minutes: 60 })],
  });

  expect([columns.get('C0001'), columns.get('C0002')]).toEqual([
    expect.objectContaining({
      status: 'Released',
      tier: null,
      core: null,
      sales12Months: 150,
      hours12Months: null,
    }),
    expect.objectContaining({
      status: null,
      tier: null,
      whyThisTier: '',
      sales12Months: null,
      hours12Months: 1,
    }),
  ]);
});

describe('the status of a member', () => {
  const statuses = (...members: Partial<Contact>[]) => {
    const contacts = members.map((member, index) =>
      aContact({ id: `C000${index + 1}`, household: 'Lee', ...OLD, ...member }),
    );
    return [...theColumns({ contacts, sales: SALES }).values()].map(({ status }) => status);
  };

  test.each([
    { why: 'is the household’s', members: [{}, {}], expected: ['Active', 'Active'] },
    {
      why: 'by hand of one is that of all',
      members: [{}, { statusByHand: 'Released' }],
      expected: ['Released', 'Released'],
    },
    {
      why: 'Do not contact is their own',
      members: [{}, { statusByHand: 'Do not contact' }],
      expected: ['Active', 'Do not contact'],
    },
    {
      why: 'Do not contact that stands in Status, as in a list brought along, is kept',
      members: [{ status: 'Do not contact' }, {}],
      expected: ['Do not contact', 'Active'],
    },
    {
      why: 'until a Status by hand lifts it',
      members: [{ status: 'Do not contact', statusByHand: 'Active' }, {}],
      expected: ['Active', 'Active'],
    },
  ] as const)('$why', ({ members, expected }) => {
    expect(statuses(...members)).toEqual(expected);
  });
});

test('the file is complete for clients of core households, and for Personal contacts', () => {
  const contacts = [
    aContact({ ...OLD, household: 'Lee', dream: 'a boat', likes: 'tea' }),
    aContact({ ...OLD, id: 'C0002', household: 'Lee' }),
    aContact({ ...OLD, id: 'C0003', household: 'Lee', kind: 'Personal' }),
    aContact({ ...OLD, id: 'C0004' }),
  ];
  const columns = theColumns({ contacts, sales: SALES });

  expect([...columns.values()].map(({ fileComplete }) => fileComplete)).toEqual([0.2, 0, 0, null]);
  expect(completenessOfFiles(columns)).toBeCloseTo(0.2 / 3);
  expect(completenessOfFiles(new Map())).toBeNull();
});

test('the file of an office without columns for it is unknown', () => {
  expect(of('C0001', { contacts: [aContact(OLD)], sales: SALES, factsKept: new Set() })).toMatchObject({
    core: 'Core',
    fileComplete: null,
  });
});

test('contacts read as their columns will', () => {
  const contacts = [aContact(OLD), aContact({ id: 'C0002', kind: 'Prospect' })];
  const columns = theColumns({ contacts, sales: SALES });

  const filled = withJudgements([...contacts, aContact({ id: 'C0003', tier: 3 })], columns);

  expect(filled.map(({ id, tier, core, status }) => [id, tier, core, status])).toEqual([
    ['C0001', 1, 'Core', 'Active'],
    ['C0002', null, null, null],
    ['C0003', 3, null, null],
  ]);
});
