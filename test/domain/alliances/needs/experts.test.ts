import { expertFinder } from '../../../../src/domain/alliances/needs/experts';
import type { Alliance } from '../../../../src/domain/records/alliance';
import type { Introduction } from '../../../../src/domain/records/introduction';
import { SERVICES } from '../../../../src/domain/alliances/needs/services';
import { phraseable, soughtIn } from '../../../../src/domain/text/wording';
import type { Contact } from '../../../../src/domain/records/contact';
import { aBook, aContact, anAlliance, anIntroduction } from '../../../support/practice';

const ann = aContact({ id: 'C0001', name: 'Ann Lee', profession: 'Dentist' });
const trusted = { isTrustedInNetwork: true, knowsLikesAndTrustsUs: true };

type Given = {
  contacts: Partial<Contact>[];
  alliances?: Partial<Alliance>[];
  introductions?: Partial<Introduction>[];
  needer?: Partial<Contact>;
};
/** The experts are C0002, C0003… in the order in which they are given. */
function found(need: string, { contacts, alliances = [], introductions = [], needer = {} }: Given) {
  const book = aBook({
    contacts: [
      { ...ann, ...needer },
      ...contacts.map((each, index) => aContact({ id: `C000${index + 2}`, kind: 'Alliance', ...each })),
    ],
    alliances: alliances.map(anAlliance),
    introductions: introductions.map(anIntroduction),
  });
  return expertFinder(book)({ contactId: 'C0001', need });
}

describe('the professions that serve a need', () => {
  test.each([
    { need: 'Somebody for payroll, now that there are twelve of them', serves: 'Payroll bureau owner' },
    { need: 'A lawyer who reads franchise contracts', serves: 'Business attorney' },
    { need: 'New books: the CPA retires', serves: 'CPA' },
    { need: 'A contractor for the accessible entrance', serves: 'General contractor' },
    { need: 'Help with the network after the break-in', serves: 'IT consultant' },
    { need: 'A will, and who gets the shop', serves: 'Estate planner' },
    { need: 'Interior designer for the waiting room', serves: 'Interior designer' },
    { need: 'A loan for the second location', serves: 'Commercial banker' },
    { need: 'Do we pay too much for our insurance?', serves: 'Insurance broker' },
    { need: 'HIRING her first manager', serves: 'HR consultant' },
    { need: 'plans of an architect', serves: 'Architect' },
    { need: 'a plumber', serves: 'Plumbing and heating' },
    { need: 'ein guter Zahnarzt', serves: 'Zahnarzt' },
    { need: 'Beekeeping', serves: 'Beekeeping teacher' },
  ])('“$need” is for: $serves', ({ need, serves }) => {
    const others = ['Print shop owner', 'Brewer', 'Yoga studio owner', 'Franchise consultant', 'Florist'];
    const contacts = [...others, serves].map((profession) => ({ profession }));

    expect(found(need, { contacts })?.expertId).toBe(`C000${contacts.length + 1}`);
  });

  test.each([
    { why: 'nobody does it', need: 'A lawyer', contacts: [{ profession: 'Brewer' }] },
    {
      why: 'only empty words are shared',
      need: 'A new office for the owner',
      contacts: [{ profession: 'Office owner' }],
    },
    { why: 'nothing is known of them', need: 'A lawyer', contacts: [{}] },
    {
      why: 'a verb is no testament',
      need: 'They will move in spring',
      contacts: [{ profession: 'Estate planner' }],
    },
    { why: 'nothing is needed', need: '', contacts: [{ profession: 'Lawyer' }] },
  ])('none where $why', ({ need, contacts }) => {
    expect(found(need, { contacts })).toBeNull();
  });

  test('every profession of the table is found by its own words', () => {
    const unfound = SERVICES.flatMap(({ professions, needs }) =>
      [...professions, ...needs].filter((phrase) => !phraseable(phrase).includes(soughtIn(phrase))),
    );

    expect(unfound).toEqual([]);
  });
});

describe('the order', () => {
  const lawyers = [
    { name: 'Al', profession: 'Lawyer' },
    { name: 'bo', profession: 'Lawyer' },
    { name: 'Cy', profession: 'Lawyer' },
  ];
  const gave = (allianceId: string) => ({ allianceId, direction: 'Received' }) as const;

  test.each<{ why: string; given: Given; id: string; words: string }>([
    {
      why: 'by name, where nothing else tells',
      given: { contacts: lawyers },
      id: 'C0002',
      words: 'Lawyer: lawyer',
    },
    {
      why: 'whom we owe, before the name',
      given: { contacts: lawyers, introductions: [gave('C0003')] },
      id: 'C0003',
      words: 'Lawyer: lawyer; you owe them 1 introduction',
    },
    {
      why: 'trust, before whom we owe',
      given: {
        contacts: lawyers,
        introductions: [gave('C0003')],
        alliances: [{ contactId: 'C0003' }, { contactId: 'C0004', ...trusted }],
      },
      id: 'C0004',
      words: 'Lawyer: lawyer; trusted',
    },
    {
      why: 'whom we trust, before who answers more of the need',
      given: {
        contacts: [{ profession: 'Lawyer' }, { profession: 'Tax lawyer' }],
        alliances: [{ contactId: 'C0002', ...trusted }],
      },
      id: 'C0002',
      words: 'Lawyer: lawyer; trusted',
    },
    {
      why: 'whom we owe, before who answers more of the need',
      given: {
        contacts: [{ profession: 'Tax lawyer' }, { profession: 'Lawyer' }],
        introductions: [gave('C0003')],
      },
      id: 'C0003',
      words: 'Lawyer: lawyer; you owe them 1 introduction',
    },
    {
      why: 'who answers more of the need, before the name',
      given: {
        contacts: [
          { name: 'Al', profession: 'Lawyer' },
          { name: 'Bo', profession: 'Tax lawyer' },
        ],
      },
      id: 'C0003',
      words: 'Tax lawyer: tax, lawyer',
    },
    {
      why: 'a profession, before what somebody offers',
      given: {
        contacts: [{ profession: 'Brewer', tags: ['Tax', 'Lawyer'] }, { profession: 'Lawyer' }],
      },
      id: 'C0003',
      words: 'Lawyer: lawyer',
    },
    {
      why: 'the lower id, of namesakes',
      given: {
        contacts: [
          { name: 'Al', profession: 'Lawyer' },
          { name: 'Al', profession: 'Lawyer' },
        ],
      },
      id: 'C0002',
      words: 'Lawyer: lawyer',
    },
    {
      why: 'the next of a profession, where its first lives with whoever needs it',
      given: {
        contacts: [
          { name: 'Al', profession: 'Lawyer', household: 'Lee' },
          { name: 'bo', profession: 'Lawyer' },
        ],
        needer: { household: 'Lee' },
      },
      id: 'C0003',
      words: 'Lawyer: lawyer',
    },
  ])('first $why', ({ given, id, words }) => {
    expect(found('A tax lawyer', given)).toEqual({ expertId: id, why: words });
  });

  test('what somebody offers, by their row on Alliances', () => {
    const contacts = [{ profession: 'Brewer' }];

    expect(
      found('a sailing club', {
        contacts,
        alliances: [{ contactId: 'C0002', gives: 'A berth at the sailing club' }],
      }),
    ).toEqual({
      expertId: 'C0002',
      why: 'offers it: sailing, club',
    });
  });

  test('words of the table are said as beginnings where they are', () => {
    expect(found('insured against hail', { contacts: [{ profession: 'Underwriter' }] })?.why).toBe(
      'Underwriter: insur…',
    );
  });
});

describe('nobody is suggested', () => {
  const lawyer = { profession: 'Lawyer' };

  test.each<{ why: string; given: Given }>([
    { why: 'to themselves', given: { contacts: [], needer: lawyer } },
    {
      why: 'to their own household',
      given: { contacts: [{ ...lawyer, household: 'Lee' }], needer: { household: 'Lee' } },
    },
    {
      why: 'who must not be contacted',
      given: { contacts: [{ ...lawyer, statusByHand: 'Do not contact' }] },
    },
    { why: 'who was released', given: { contacts: [{ ...lawyer, statusByHand: 'Released' }] } },
    { why: 'who is draining', given: { contacts: [{ ...lawyer, isDraining: true }] } },
    { why: 'who is Personal', given: { contacts: [{ ...lawyer, kind: 'Personal' }] } },
    { why: 'to whom was released', given: { contacts: [lawyer], needer: { statusByHand: 'Released' } } },
    { why: 'to whom is gone', given: { contacts: [lawyer], needer: { id: 'C0099' } } },
  ])('$why', ({ given }) => {
    expect(found('A lawyer', given)).toBeNull();
  });
});
