/** Whom a standing letter is due to, for what occasion, and what it says to each (S10, S11, S14, S19). */
import { dueLetters, fieldsBeside, whyNobody } from '../../../../src/domain/letters/due/due-letters';
import { LETTER_KINDS, isStanding, type StandingKind } from '../../../../src/domain/records/letter';
import { aBook, aContact, aPlan, aReferral, aWeek, days, MONDAY, on } from '../../../support/practice';

type Given = NonNullable<Parameters<typeof aBook>[0]>;

/** "C0001 2026-11-23: How have you been?", or why nothing is said. */
function due(kind: StandingKind, given: Given, today = MONDAY): string[] {
  const book = aBook(given);
  return dueLetters(kind, book, aWeek(today, book)).map(({ contactIds, occasion, words }) => {
    const says = words.ok ? words.text.subject : words.reason;
    return `${contactIds.join(' and ')} ${occasion}: ${says}`;
  });
}

describe('an appeal', () => {
  const referral = aReferral({ pain: 'rent goes up' });
  const contacts = [aContact(), aContact({ id: 'C0009', name: 'Idris Poe', kind: 'Alliance' })];

  test.each<{ why: string; referrals: (typeof referral)[]; expected: string[] }>([
    { why: 'from research', referrals: [referral], expected: ['C0001 R0001-1: Idris Poe suggested'] },
    { why: 'no research: no appeal', referrals: [{ ...referral, pain: '' }], expected: [] },
    {
      why: 'nobody referred them',
      referrals: [{ ...referral, referredById: '' }],
      expected: ['C0001 R0001-1: Ten minutes'],
    },
    {
      why: 'research that says nothing',
      referrals: [{ ...referral, pain: '.' }],
      expected: ['C0001 R0001-1: No research'],
    },
    {
      why: 'while one is out there is no other, not even for another referral',
      referrals: [
        { ...referral, waitUntil: on('2026-12-01') },
        { ...referral, id: 'R0002' },
      ],
      expected: [],
    },
    {
      why: 'of two that could go, one does',
      referrals: [referral, { ...referral, id: 'R0002' }],
      expected: ['C0001 R0001-1: Idris Poe suggested'],
    },
    {
      why: 'after the wait, the next one is another letter',
      referrals: [{ ...referral, step: 'Wait', appealsSoFar: 1, waitUntil: on('2026-11-20') }],
      expected: ['C0001 R0001-2: Idris Poe suggested'],
    },
  ])('$why', ({ referrals, expected }) => {
    expect(due('Appeal', { contacts, referrals })).toEqual(
      expected.map((start) => expect.stringContaining(start)),
    );
  });
});

describe('an introduction', () => {
  const need = {
    id: 'N0001',
    date: MONDAY,
    contactId: 'C0001',
    need: 'a lawyer',
    expertId: 'C0002',
    isExpertChosen: true,
    status: 'Open',
  } as const;
  const contacts = [aContact({ name: 'Ann Lee', dear: 'Ann' }), aContact({ id: 'C0002', name: 'Bo Kim' })];

  test.each<{ why: string; needs: Given['needs']; expected: string[] }>([
    { why: 'to both', needs: [need], expected: ['C0001 and C0002 N0001: Ann, meet Bo Kim'] },
    {
      why: 'the oldest need first',
      needs: [
        { ...need, id: 'N0002' },
        { ...need, date: on('2026-11-02') },
      ],
      expected: ['C0001 and C0002 N0001: Ann, meet Bo Kim', 'C0001 and C0002 N0002: Ann, meet Bo Kim'],
    },
    { why: 'nobody knows an expert', needs: [{ ...need, expertId: '' }], expected: [] },
    {
      why: 'a suggestion alone introduces nobody',
      needs: [{ ...need, isExpertChosen: false }],
      expected: [],
    },
    { why: 'nobody is introduced to themselves', needs: [{ ...need, expertId: 'C0001' }], expected: [] },
    { why: 'it was made', needs: [{ ...need, status: 'Introduced' }], expected: [] },
    { why: 'a row that has no number yet', needs: [{ ...need, id: '' }], expected: [] },
  ])('$why', ({ needs = [], expected }) => {
    expect(due('Introduction', { contacts, needs })).toEqual(expected);
  });

  test('one who must not be contacted is introduced to nobody', () => {
    const shy = contacts.map((each) => ({ ...each, statusByHand: 'Do not contact' as const }));

    expect(due('Introduction', { contacts: shy, needs: [need] })).toEqual([]);
  });
});

describe('the words of the office’s own', () => {
  const everything: Given = {
    plan: aPlan({ 'Check-in': days({ 'Tier 2': 91 }), 'Thinking of you': days({ 'Tier 2': 122 }) }),
    contacts: [
      aContact({ status: 'Inactive', hobbies: 'Rowing' }),
      aContact({ id: 'C0002', kind: 'Personal' }),
    ],
    referrals: [aReferral({ pain: 'rent' })],
    needs: [
      {
        id: 'N1',
        date: MONDAY,
        contactId: 'C0001',
        need: 'x',
        expertId: 'C0002',
        isExpertChosen: true,
        status: 'Open',
      },
    ],
  };

  test.each(LETTER_KINDS.filter(isStanding))('may name what is known: %s', (kind) => {
    const book = aBook(everything);

    const [letter] = dueLetters(kind, book, aWeek());

    expect(letter?.words.ok && [...letter.words.fields.keys()]).toEqual(fieldsBeside(kind));
    expect(whyNobody(kind)).toMatch(/^(?:nobody|no) /);
  });

  test('of any other letter there are only the columns', () => {
    expect(fieldsBeside('Letter')).toEqual([]);
  });
});
