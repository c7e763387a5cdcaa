import { aBook, aContact, aProspect, on, theWeek, aPlan, days } from '../../../support/practice';
import { kindOf, type KindFacts } from '../../../../src/domain/clients/household/kind';
import { openCorrespondence } from '../../../../src/domain/letters/audience/exclusion';
import { audienceOf } from '../../../../src/domain/letters/audience/audience';
import { LETTER_KINDS } from '../../../../src/domain/records/letter';
import type { Kind } from '../../../../src/domain/records/contact';
import { aLetterTo } from '../../../support/letters';

const NOTHING_KNOWN: KindFacts = {
  buyerIds: new Set(),
  allianceIds: new Set(),
  blankKindMeans: 'Not yet',
};

test.each(['', ' '])('a row that names nobody ("%s") is on no sheet and in no letter', (name) => {
  const facts = { ...NOTHING_KNOWN, buyerIds: new Set(['C0001']) };

  expect(kindOf({ id: 'C0001', name, kind: 'Client' }, facts)).toBe('Not yet');
});

test.each<{ why: string; kind?: Kind | null; facts?: Partial<KindFacts>; is: Kind }>([
  { why: 'a kind that was typed stays', kind: 'Prospect', is: 'Prospect' },
  { why: 'even with a sale', kind: 'Personal', facts: { buyerIds: new Set(['C0001']) }, is: 'Personal' },
  { why: 'a blank one is Not yet', kind: null, is: 'Not yet' },
  { why: 'or what the office says', kind: null, facts: { blankKindMeans: 'Prospect' }, is: 'Prospect' },
  {
    why: 'a Not yet that was typed stays',
    kind: 'Not yet',
    facts: { blankKindMeans: 'Client' },
    is: 'Not yet',
  },
  {
    why: 'whoever has a sale is a client',
    kind: null,
    facts: { buyerIds: new Set(['C0001']) },
    is: 'Client',
  },
  { why: 'Not yet or not', kind: 'Not yet', facts: { buyerIds: new Set(['C0001']) }, is: 'Client' },
  {
    why: 'whoever has a row on Alliances is an alliance',
    kind: null,
    facts: { allianceIds: new Set(['C0001']) },
    is: 'Alliance',
  },
])('$why', ({ kind = null, facts, is }) => {
  expect(kindOf({ id: 'C0001', name: 'Ann Lee', kind }, { ...NOTHING_KNOWN, ...facts })).toBe(is);
});

describe('Not yet', () => {
  const notYet = aContact({
    ...{ kind: 'Not yet', email: 'ann@example.com', emailConsent: 'Opted in' },
    birthday: { month: 11, dayOfMonth: 24, year: null },
    worriedAbout: 'the roof',
  });

  test('stands on no sheet', () => {
    const plan = aPlan({ 'Courtesy call': days({ 'Tier 2': 7, Personal: 7 }) });

    expect(theWeek({ contacts: [notYet], plan }).rows).toEqual([]);
  });

  test.each(LETTER_KINDS)('is in no letter of the kind %s', (kind) => {
    const { recipients, excluded } = audienceOf(
      aLetterTo({ kind }),
      openCorrespondence(aBook({ contacts: [notYet] })),
    );

    expect([recipients, excluded.size]).toEqual([[], 0]);
  });

  test('leaves the others of the household where they are', () => {
    const contacts = [
      { ...notYet, household: 'Lee' },
      aProspect({ id: 'C0002', household: 'Lee', added: on('2020-01-06') }),
    ];
    const plan = aPlan({ 'Courtesy call': days({ 'Cultivating prospect': 7 }) });

    expect(theWeek({ contacts, plan }).rows).toMatchObject([{ contactId: 'C0002' }]);
  });
});
