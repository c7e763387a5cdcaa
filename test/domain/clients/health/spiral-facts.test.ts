import { historyOf } from '../../../../src/domain/clients/household/book';
import { addDays } from '../../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../../src/domain/records/contact';
import { NO_SALES } from '../../../../src/domain/clients/tiers/sales';
import { spiralDay, spiralFacts, spiralOn } from '../../../../src/domain/clients/health/spiral-facts';
import type { SpiralFacts } from '../../../../src/domain/clients/health/spiral';
import type { PracticeSettings } from '../../../../src/domain/records/settings';
import { DEFAULT_PLAN } from '../../../../src/domain/touches/touch-plan';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { MONDAY, aBook, aContact, aPlan, aTouch, days } from '../../../support/practice';

/** Calls each 91 days for Tier 2, and nothing else. */
const CALLS_ONLY = aPlan({
  'Courtesy call': days({ 'Tier 2': 91 }),
  'Check-in': days({ 'Tier 2': 91 }),
});
const ago = (count: number) => addDays(MONDAY, -count);

type Given = {
  readonly contact?: Partial<Contact>;
  readonly touches?: readonly (Partial<LoggedTouch> & { readonly daysAgo: number })[];
  readonly settings?: Partial<PracticeSettings>;
  readonly plan?: typeof DEFAULT_PLAN;
};

function subjectOf({ contact = {}, touches = [], settings = {}, plan = CALLS_ONLY }: Given) {
  const contacts = [aContact({ added: ago(1000), ...contact })];
  const logged = touches.map(({ daysAgo, ...touch }) => aTouch({ date: ago(daysAgo), ...touch }));
  const book = aBook({ contacts, touches: logged, settings, plan });
  const [household] = book.households;
  if (!household) throw new Error('no household');
  return { subject: { household, history: historyOf(book, household), sales: NO_SALES }, book };
}

const factsOf = (given: Given, day = MONDAY): SpiralFacts => {
  const { subject, book } = subjectOf(given);
  return spiralFacts(subject, book, spiralDay(day));
};

describe('calls missed in a row', () => {
  test.each([
    { why: 'not yet due', touches: [{ daysAgo: 90 }], missed: 0 },
    { why: 'four weeks late at most', touches: [{ daysAgo: 91 + 27 }], missed: 0 },
    { why: 'later than that', touches: [{ daysAgo: 91 + 28 }], missed: 1 },
    { why: 'the next one isn’t so late yet', touches: [{ daysAgo: 182 + 27 }], missed: 1 },
    { why: 'both', touches: [{ daysAgo: 182 + 28 }], missed: 2 },
    { why: 'any talk is a call', touches: [{ daysAgo: 300 }, { daysAgo: 5, touch: 'Birthday' }], missed: 0 },
    {
      why: 'an attempt is none',
      touches: [{ daysAgo: 210 }, { daysAgo: 5, result: 'No answer' }],
      missed: 2,
    },
    {
      why: 'put off for later',
      touches: [{ daysAgo: 210 }, { daysAgo: 5, result: null, nextDate: addDays(MONDAY, 1) }],
      missed: 0,
    },
    {
      why: 'put off, and that day has come',
      touches: [{ daysAgo: 210 }, { daysAgo: 5, result: null, nextDate: MONDAY }],
      missed: 2,
    },
  ] as const)('$why', ({ touches, missed }) => {
    expect(factsOf({ touches }).callsMissed).toBe(missed);
  });

  test.each([
    { why: 'never called: counted from Added', given: { contact: { added: ago(210) } }, missed: 2 },
    { why: 'Added today', given: { contact: { added: null } }, missed: 0 },
    {
      why: 'only what fell due after set-up',
      given: { contact: { added: ago(90) }, touches: [{ daysAgo: 91 * 4 }] },
      missed: 0,
    },
    {
      why: 'of which the next may be',
      given: { contact: { added: ago(200) }, touches: [{ daysAgo: 91 * 4 + 28 }] },
      missed: 2,
    },
    {
      why: 'nor what was overdue at a fresh start',
      given: { touches: [{ daysAgo: 400 }], settings: { freshStartOn: ago(20) } },
      missed: 0,
    },
    {
      why: 'nor what paused before the season changed',
      given: { touches: [{ daysAgo: 400 }], settings: { seasonSince: ago(20) } },
      missed: 0,
    },
    {
      why: 'a fresh start that is yet to come changes nothing',
      given: { touches: [{ daysAgo: 210 }], settings: { freshStartOn: addDays(MONDAY, 1) } },
      missed: 2,
    },
    {
      why: 'in hard times courtesy calls pause',
      given: { touches: [{ daysAgo: 210 }], settings: { season: 'Hard times' } },
      missed: 0,
    },
    {
      why: 'check-ins don’t',
      given: {
        contact: { status: 'Inactive' },
        touches: [{ daysAgo: 210 }],
        settings: { season: 'Hard times' },
      },
      missed: 2,
    },
    {
      why: 'no calls are planned for them',
      given: { contact: { tier: 3 }, touches: [{ daysAgo: 900 }] },
      missed: 0,
    },
  ] as const)('$why', ({ given, missed }) => {
    expect(factsOf(given).callsMissed).toBe(missed);
  });
});

describe('intervals between talks', () => {
  const intervals = (given: Given): string => {
    const { intervalsKept, intervalsMissed } = factsOf(given);
    return `${intervalsKept} kept, ${intervalsMissed} missed`;
  };

  test.each([
    { why: 'none with one talk', daysAgo: [10], expected: '0 kept, 0 missed' },
    { why: 'two talks of one day are one', daysAgo: [10, 10], expected: '0 kept, 0 missed' },
    { why: 'as planned', daysAgo: [200, 100, 10], expected: '2 kept, 0 missed' },
    { why: 'four weeks more at most', daysAgo: [10 + 119, 10], expected: '1 kept, 0 missed' },
    { why: 'a day more', daysAgo: [10 + 120, 10], expected: '0 kept, 1 missed' },
    { why: 'the last four count', daysAgo: [900, 400, 300, 200, 100, 10], expected: '4 kept, 0 missed' },
  ])('$why', ({ daysAgo, expected }) => {
    expect(intervals({ touches: daysAgo.map((count) => ({ daysAgo: count })) })).toBe(expected);
  });

  test('those that ended before set-up don’t count', () => {
    const touches = [{ daysAgo: 300 }, { daysAgo: 191 }, { daysAgo: 90 }];

    expect(intervals({ contact: { added: ago(100) }, touches })).toBe('0 kept, 0 missed');
    expect(intervals({ contact: { added: ago(101) }, touches })).toBe('1 kept, 0 missed');
  });
});

describe('other facts', () => {
  const NOTES_AND_GIFTS = {
    ...CALLS_ONLY,
    'Handwritten note': { ...DEFAULT_PLAN['Handwritten note'] },
    'Item of value': { ...DEFAULT_PLAN['Item of value'] },
  };

  test.each([
    { why: 'twice due and not done: notes each 182 days', daysAgo: 182 * 2 + 28, expected: 1 },
    { why: 'gifts each 365 days as well', daysAgo: 365 * 2 + 28, expected: 2 },
    { why: 'once', daysAgo: 182 * 2 + 27, expected: 0 },
  ])('kinds let slip: $why', ({ daysAgo, expected }) => {
    expect(factsOf({ plan: NOTES_AND_GIFTS, contact: { added: ago(daysAgo) } }).kindsLetSlip).toBe(expected);
  });

  test('a note sent is not let slip', () => {
    const touches = [{ daysAgo: 10, touch: 'Handwritten note', result: 'Sent' }] as const;

    expect(factsOf({ plan: NOTES_AND_GIFTS, touches }).kindsLetSlip).toBe(1);
  });

  test.each([
    { why: 'ups less downs', moods: ['Up', 'Down', 'Up'], expected: 1 },
    { why: 'of the last three', moods: ['Down', 'Down', 'Up', 'Same', 'Up'], expected: 2 },
    { why: 'that were noted', moods: ['Down', null, null, null], expected: -1 },
    { why: 'none', moods: [], expected: 0 },
  ] as const)('mood: $why', ({ moods, expected }) => {
    const touches = moods.map((mood, index) => ({ daysAgo: 100 - index, mood }));

    expect(factsOf({ touches }).mood).toBe(expected);
  });

  test('a mood of more than a year ago is forgotten', () => {
    expect(factsOf({ touches: [{ daysAgo: 365, mood: 'Up' }] }).mood).toBe(0);
    expect(factsOf({ touches: [{ daysAgo: 364, mood: 'Up' }] }).mood).toBe(1);
  });

  test('touches and attempts count, putting off doesn’t', () => {
    const touches = [
      { daysAgo: 3 },
      { daysAgo: 2, result: 'No answer' },
      { daysAgo: 1, result: null, nextDate: MONDAY },
    ] as const;

    expect(factsOf({ touches })).toMatchObject({ touches: 2, attempts: 1 });
  });

  test('an open worry of any member', () => {
    expect(factsOf({ contact: { worriedAbout: 'rates' } }).hasOpenConcern).toBe(true);
    expect(factsOf({}).hasOpenConcern).toBe(false);
  });

  test('sales of twelve months against the twelve before', () => {
    const { subject, book } = subjectOf({});
    const sales = [
      { day: ago(400), net: 80, isSaleDay: true, isYearsTotal: false },
      { day: ago(10), net: 100, isSaleDay: true, isYearsTotal: false },
    ];

    expect(spiralFacts({ ...subject, sales }, book, spiralDay(MONDAY)).growthPercent).toBe(25);
    expect(spiralFacts(subject, book, spiralDay(MONDAY)).growthPercent).toBe(0);
  });

  test('as they stood on an earlier day', () => {
    const touches = [{ daysAgo: 20 }, { daysAgo: 10 }, { daysAgo: 1, mood: 'Down' }] as const;

    expect(factsOf({ touches }, ago(10))).toMatchObject({ touches: 2, mood: 0 });
  });
});

test.each(['Released', 'Do not contact'] as const)(
  '%s: nothing falls due, so there is no spiral',
  (status) => {
    const touches = [{ daysAgo: 30 }, { daysAgo: 20 }, { daysAgo: 10 }];
    const { subject, book } = subjectOf({ contact: { statusByHand: status }, touches });

    expect(spiralOn(subject, book, spiralDay(MONDAY))).toBeNull();
  },
);

test('one call that is skipped flips nothing on any day, before it is made up for or after', () => {
  const talks = [500, 409, 318, 227, 45].map((daysAgo) => ({ daysAgo, mood: 'Up' as const }));
  const { subject, book } = subjectOf({ touches: talks });

  const everyDay = Array.from({ length: 319 }, (_, daysAgo) =>
    spiralOn(subject, book, spiralDay(ago(daysAgo))),
  );

  expect(new Set(everyDay.map((found) => found?.spiral))).toEqual(new Set(['Upward']));
  expect(everyDay.some((found) => found?.why === 'calls kept; mood up')).toBe(true);
});
