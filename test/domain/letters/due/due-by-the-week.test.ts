/** Check-ins and thoughts: to whom, on which occasion, and what is said (S10, S14). */
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendar/civil-day';
import { dueLetters } from '../../../../src/domain/letters/due/due-letters';
import type { StandingKind } from '../../../../src/domain/records/letter';
import type { Contact } from '../../../../src/domain/records/contact';
import {
  aBook,
  aContact,
  aPlan,
  aSale,
  aTouch,
  aWeek,
  days,
  MONDAY,
  NOTHING_PLANNED,
  on,
} from '../../../support/practice';

type Given = NonNullable<Parameters<typeof aBook>[0]>;

/** "C0001 2026-11-23: How have you been?", or why nothing is said. */
function due(kind: StandingKind, given: Given, today = MONDAY): string[] {
  const book = aBook(given);
  return dueLetters(kind, book, aWeek(today, book)).map(({ contactIds, occasion, words }) => {
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
    expect(due('Check-in', sold(), on(today))).toEqual(expected);
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
      why: 'no more than the Touch plan allows a week',
      given: thoughts(
        ids.map((id) => ({ ...rower, id })),
        {
          touches: ids.map((contactId) => aTouch({ ...thought, contactId, date: on('2026-07-01') })),
        },
      ),
      expected: ['C0001 2026-10-31: You came to mind', 'C0002 2026-10-31: You came to mind'],
    },
    {
      why: 'what was sent this week counts',
      given: thoughts(
        ids.map((id) => ({ ...rower, id })),
        {
          touches: [
            aTouch({ ...thought, contactId: 'C0003', date: MONDAY }),
            ...['C0001', 'C0002'].map((contactId) =>
              aTouch({ ...thought, contactId, date: on('2026-07-01') }),
            ),
          ],
        },
      ),
      expected: ['C0001 2026-10-31: You came to mind'],
    },
    {
      why: 'the most overdue first; who has no topic takes nobody’s place, and is told of',
      given: thoughts(
        [aContact({ id: 'C0001' }), ...['C0002', 'C0003', 'C0004'].map((id) => ({ ...rower, id }))],
        {
          touches: ['01', '04', '03', '02'].map((dayOfMonth, index) =>
            aTouch({ ...thought, contactId: `C000${index + 1}`, date: on(`2026-07-${dayOfMonth}`) }),
          ),
        },
      ),
      expected: [
        'C0004 2026-11-01: You came to mind',
        'C0003 2026-11-02: You came to mind',
        'C0001 2026-10-31: Nothing to write about',
      ],
    },
    {
      why: 'without a cap, everybody',
      given: thoughts(
        ids.map((id) => ({ ...rower, id })),
        {
          plan: aPlan({ 'Thinking of you': days({ 'Tier 2': 122 }) }),
          touches: ids.map((contactId) => aTouch({ ...thought, contactId, date: on('2026-07-01') })),
        },
      ),
      expected: ids.map((id) => `${id} 2026-10-31: You came to mind`),
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

    const letters = dueLetters('Thinking of you', book, aWeek());

    expect(letters.map(({ words }) => words.ok && words.fields.get('Topic'))).toEqual(['Golf', 'Chess']);
  });
});

/**
 * Households of up to two, quiet or not, with and without topics; what was sold to them, and what was done
 * with them.
 */
const OFFICES = fc.record({
  contacts: fc
    .array(
      fc.record({
        status: fc.constantFrom('Active', 'Inactive', 'Released', 'Do not contact'),
        household: fc.constantFrom('', 'Lee', 'Kim'),
        hobbies: fc.constantFrom('', 'Rowing'),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((made) => made.map((each, index) => aContact({ ...each, id: `C000${index + 1}` }))),
  done: fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 400 })), {
    maxLength: 4,
  }),
  sold: fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 10 })), { maxLength: 4 }),
});

test.each(['Check-in', 'Thinking of you'] as const)(
  'in any office: one occasion a household, nobody who must not be contacted, and once it is sent none this week: %s',
  (kind) => {
    fc.assert(
      fc.property(OFFICES, ({ contacts, done, sold }) => {
        const touches = done.map(([number, daysAgo], index) =>
          aTouch({
            id: `T${index}`,
            contactId: `C000${number}`,
            date: addDays(MONDAY, -daysAgo),
            touch: kind,
          }),
        );
        const sales = sold.map(([number, daysAgo], index) =>
          aSale({ id: `S${index}`, contactId: `C000${number}`, date: addDays(MONDAY, -daysAgo) }),
        );
        const book = aBook({ contacts, touches, sales });
        const letters = dueLetters(kind, book, aWeek());
        const householdOf = (id: string): string => book.householdOf.get(id)?.id ?? '';
        const occasions = new Map(
          letters.map(({ contactIds: [id = ''], occasion }) => [householdOf(id), occasion]),
        );
        const sent = [...occasions.keys()].map((contactId, index) =>
          aTouch({ id: `T1${index}`, contactId, result: 'Sent', touch: kind }),
        );
        const after = dueLetters(kind, aBook({ contacts, sales, touches: [...touches, ...sent] }), aWeek());

        for (const { contactIds, occasion } of letters) {
          const [id = ''] = contactIds;
          expect(occasion).toBe(occasions.get(householdOf(id)));
          expect(book.contactOf.get(id)?.status).not.toBe('Do not contact');
        }
        expect(after.map(({ contactIds: [id = ''] }) => occasions.has(householdOf(id)))).not.toContain(true);
      }),
      { numRuns: 150 },
    );
  },
);
