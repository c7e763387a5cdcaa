/** Whom a standing letter is due to, for what occasion, and what it says to each (S10, S11, S14, S19). */
import type { Book } from '../../../src/domain/book';
import { dueLetters, fieldsBeside, whyNobody } from '../../../src/domain/campaigns/due-letters';
import { LETTER_KINDS, isStanding } from '../../../src/domain/campaigns/letter';
import type { StandingKind } from '../../../src/domain/campaigns/letter';
import type { Contact } from '../../../src/domain/clients/contact';
import { buildWeek } from '../../../src/domain/touches/week/build-week';
import type { PlannedRow } from '../../../src/domain/touches/week/row';
import {
  aBook,
  aContact,
  aPlan,
  aReferral,
  aSale,
  aTouch,
  aWeek,
  days,
  MONDAY,
  NOTHING_PLANNED,
  on,
} from '../../support/practice';

type Given = NonNullable<Parameters<typeof aBook>[0]>;

const sheetOf = (book: Book, today = MONDAY): readonly PlannedRow[] =>
  buildWeek(book, aWeek(today, book), []).rows;

/** "C0001 2026-11-23: How have you been?", or why nothing is said. */
function due(kind: StandingKind, given: Given, { today = MONDAY, rows = sheetOf(aBook(given), today) } = {}) {
  const book = aBook(given);
  return dueLetters(kind, book, aWeek(today, book), () => rows).map(({ contactIds, occasion, words }) => {
    const says = words.ok ? words.text.subject : words.reason;
    return `${contactIds.join(' and ')} ${occasion}: ${says}`;
  });
}

const CHECK_INS = aPlan({ 'Check-in': days({ 'Tier 1': 91, 'Tier 2': 91, 'Tier 3': 91 }) });
const THOUGHTS = aPlan({ 'Thinking of you': { ...days({ 'Tier 2': 122, Personal: 122 }), aWeekAtMost: 2 } });
const quiet = aContact({ status: 'Inactive', added: on('2026-06-01') });
const QUIET: Given = { plan: CHECK_INS, contacts: [quiet] };

describe('a check-in', () => {
  test.each<{ why: string; given: Given; expected: string[] }>([
    { why: 'an Inactive client', given: QUIET, expected: ['C0001 2026-06-01: How have you been?'] },
    {
      why: 'one who was talked to isn’t due for a quarter',
      given: { ...QUIET, touches: [aTouch({ date: on('2026-09-01') })] },
      expected: [],
    },
    {
      why: 'a quarter after the talk, by the end of this week',
      given: { ...QUIET, touches: [aTouch({ date: on('2026-08-28') })] },
      expected: ['C0001 2026-11-27: How have you been?'],
    },
    {
      why: 'a written one counts',
      given: {
        ...QUIET,
        touches: [aTouch({ touch: 'Check-in', result: 'Sent', date: on('2026-11-02') })],
      },
      expected: [],
    },
    {
      why: 'an Active client gets calls instead',
      given: { ...QUIET, contacts: [{ ...quiet, status: 'Active' }] },
      expected: [],
    },
    {
      why: 'nobody who must not be contacted',
      given: { ...QUIET, contacts: [{ ...quiet, statusByHand: 'Do not contact' }] },
      expected: [],
    },
    {
      why: 'whoever of the household can be written to: the member on the sheet first',
      given: {
        ...QUIET,
        contacts: [
          { ...quiet, kind: 'Personal', household: 'Lee' },
          { ...quiet, id: 'C0002', household: 'Lee' },
          { ...quiet, id: 'C0003', household: 'Lee', statusByHand: 'Do not contact' },
        ],
      },
      expected: ['C0002 2026-06-01: How have you been?', 'C0001 2026-06-01: How have you been?'],
    },
  ])('$why', ({ given, expected }) => {
    expect(due('Check-in', given)).toEqual(expected);
  });

  test('what can wait isn’t drafted either: letters keep the pace of the sheet', () => {
    expect(due('Check-in', { ...QUIET, settings: { itemsADay: { Principal: 0, Assistant: 0 } } })).toEqual(
      [],
    );
  });

  test('a row without anything due for it says nothing', () => {
    const rows = sheetOf(aBook(QUIET));

    expect(due('Check-in', { ...QUIET, plan: NOTHING_PLANNED }, { rows })).toEqual([]);
  });
});

describe('after a sale', () => {
  const sold = (given: Partial<ReturnType<typeof aSale>> = {}): Given => ({
    plan: NOTHING_PLANNED,
    sales: [aSale({ date: MONDAY, what: 'new roof', ...given })],
  });

  test.each([
    { why: 'on its day', today: '2026-11-23', expected: ['C0001 2026-11-23: Thank you'] },
    { why: 'days later, once', today: '2026-11-27', expected: ['C0001 2026-11-26: How is it going?'] },
  ])('$why', ({ today, expected }) => {
    expect(due('Check-in', sold(), { today: on(today) })).toEqual(expected);
  });

  test('not before its day has come', () => {
    expect(due('Check-in', sold({ date: on('2026-11-25') }))).toEqual([]);
  });

  test('the latest of several sales, whatever their order', () => {
    const sales = ['2026-11-20', '2026-11-23', '2026-11-18'].map((date, index) =>
      aSale({ id: `S000${index}`, date: on(date) }),
    );

    expect(due('Check-in', { plan: NOTHING_PLANNED, sales })).toEqual(['C0001 2026-11-23: Thank you']);
  });

  test('first to whoever bought', () => {
    const contacts = ['C0001', 'C0002'].map((id) => aContact({ id, household: 'Lee' }));

    expect(due('Check-in', { ...sold({ contactId: 'C0002' }), contacts })).toEqual([
      'C0002 2026-11-23: Thank you',
      'C0001 2026-11-23: Thank you',
    ]);
  });
});

describe('a thought', () => {
  const rower = aContact({ hobbies: 'Rowing, roses', sports: 'Golf' });
  const thoughts = (contacts: readonly Contact[], given: Given = {}): Given => ({
    plan: THOUGHTS,
    contacts,
    ...given,
  });
  const ids = ['C0001', 'C0002', 'C0003'];
  const thought = { touch: 'Thinking of you', result: 'Sent' } as const;
  const NO_TOPIC = 'C0001 2026-01-05: Nothing to write about: fill Hobbies';

  test.each<{ why: string; given: Given; expected: string[] }>([
    {
      why: 'a topic of the file',
      given: thoughts([rower]),
      expected: ['C0001 2026-01-05: You came to mind'],
    },
    { why: 'no topic', given: thoughts([aContact()]), expected: [NO_TOPIC] },
    {
      why: 'whoever of the household has a topic',
      given: thoughts([aContact({ household: 'Lee' }), { ...rower, id: 'C0002', household: 'Lee' }]),
      expected: ['C0002 2026-01-05: You came to mind'],
    },
    {
      why: 'nobody of it has: told once',
      given: thoughts([aContact({ household: 'Lee' }), aContact({ id: 'C0002', household: 'Lee' })]),
      expected: [NO_TOPIC],
    },
    {
      why: 'no more than the Plan allows a week',
      given: thoughts(
        ids.map((id) => ({ ...rower, id })),
        {
          touches: ids.map((contactId) => aTouch({ ...thought, contactId, date: on('2026-07-01') })),
        },
      ),
      expected: ['C0001 2026-10-31: You came to mind', 'C0002 2026-10-31: You came to mind'],
    },
  ])('$why', ({ given, expected }) => {
    expect(due('Thinking of you', given)).toEqual(expected.map((start) => expect.stringContaining(start)));
  });

  test('topics take turns, each person’s by their own thoughts', () => {
    const touches = [
      aTouch({ ...thought, date: on('2026-02-02') }),
      aTouch({ ...thought, result: 'No answer', date: on('2026-02-03') }),
      aTouch({ ...thought, date: on('2026-02-04'), contactId: 'C0002' }),
    ];
    const contacts = [
      { ...rower, household: 'Lee' },
      { ...rower, id: 'C0002', household: 'Lee', hobbies: 'Chess', sports: '' },
    ];
    const book = aBook(thoughts(contacts, { touches }));

    const letters = dueLetters('Thinking of you', book, aWeek(), () => sheetOf(book));

    expect(letters.map(({ words }) => words.ok && words.fields.get('Topic'))).toEqual(['Golf', 'Chess']);
  });

  test('a row without anything due for it says nothing', () => {
    const rows = sheetOf(aBook(thoughts([rower])));

    expect(due('Thinking of you', { plan: NOTHING_PLANNED, contacts: [rower] }, { rows })).toEqual([]);
  });
});

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

    const [letter] = dueLetters(kind, book, aWeek(), () => sheetOf(book));

    expect(letter?.words.ok && [...letter.words.fields.keys()]).toEqual(fieldsBeside(kind));
    expect(whyNobody(kind)).toMatch(/^(?:nobody|no) /);
  });

  test('of any other letter there are only the columns', () => {
    expect(fieldsBeside('Letter')).toEqual([]);
  });
});
