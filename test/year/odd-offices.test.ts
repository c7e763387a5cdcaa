/**
 * Offices that nobody thought of while the rules were written: a quarter of each is lived, and every week
 * keeps what all weeks keep (S12, S13, S14).
 */
import fc from 'fast-check';
import { addDays, partsOf, type CivilDay } from '../../src/domain/calendar/civil-day';
import { LIVELIHOODS } from '../../src/domain/clients/livelihood';
import type { PracticeSettings } from '../../src/domain/records/settings';
import { DEFAULT_PLAN, planWith } from '../../src/domain/touches/touch-plan';
import { PLANNED_TOUCHES } from '../../src/domain/touches/touch-types';
import { buildWeek } from '../../src/domain/touches/week/build-week';
import { generatedOffice, type OfficeWanted } from '../support/generated-office';
import { aBook, aContact, aTouch, days, many, MONDAY } from '../support/practice';
import { belowTheirParts, brokenIn, countOf, WEEK_PROMISES } from './week-promises';
import { liveWeeks, type LivedWeek } from './week-year';

type Records = NonNullable<Parameters<typeof aBook>[0]>;

const QUARTER = 13;
const long = addDays(MONDAY, -3650);
const common: OfficeWanted = {
  trade: 'Ongoing fees or orders',
  people: 160,
  listed: 30,
  inactive: 20,
  renewals: 20,
  hasHistory: true,
};
/** A generated office with other settings. */
const office = (wanted: Partial<OfficeWanted>, settings: Partial<PracticeSettings> = {}): Records => {
  const generated = generatedOffice({ ...common, ...wanted });
  return { ...generated, settings: { ...generated.settings, ...settings } };
};
const clientsWith = (count: number, given: Parameters<typeof aContact>[0]) =>
  many(count, (id) => aContact({ id, added: long, ...given }));
const birthdayOn = (day: CivilDay) => ({ ...partsOf(day), year: null });

/** Ten years of a call each quarter, every seventh in vain. */
const tenYears = (ids: readonly string[]) =>
  ids.flatMap((contactId, index) =>
    Array.from({ length: 40 }, (_, ago) =>
      aTouch({
        id: `T${contactId}-${ago}`,
        contactId,
        date: addDays(MONDAY, -8 - (index % 80) - 91 * ago),
        touch: ago % 3 === 0 ? 'Review' : 'Courtesy call',
        result: ago % 7 === 6 ? 'Left message' : 'Reached',
      }),
    ),
  );

const ODD: Readonly<Record<string, Records>> = {
  'a coach with sixty people': office({ people: 60, listed: 12, inactive: 5, renewals: 0 }),
  'a broker whose 300 renewals came in today': office({
    trade: 'Yearly policies',
    people: 400,
    renewals: 300,
    hasHistory: false,
  }),
  'one person with six items a day': office({}, { itemsADay: { Principal: 6, Assistant: 0 } }),
  'two who share a name': office(
    {},
    { principal: { name: 'Ann Ames', email: '' }, assistant: { name: 'ANN AMES ', email: '' } },
  ),
  'one who works on Fridays': office({}, { workingDays: new Set([5]) }),
  'ten minutes a day': office({}, { minutesADay: { Principal: 10, Assistant: 10 } }),
  'a Christmas of three weeks': office(
    {},
    { holidays: new Set(Array.from({ length: 21 }, (_, day) => addDays(MONDAY, 14 + day))) },
  ),
  'everybody Tier 1': { contacts: clientsWith(200, { tierByHand: 1 }) },
  'everybody Tier 3': { contacts: clientsWith(200, { tierByHand: 3 }) },
  'everybody Inactive': { contacts: clientsWith(200, { status: 'Inactive' }) },
  'everybody’s birthday on one day': {
    contacts: clientsWith(150, { feeling: 'Love', birthday: birthdayOn(addDays(MONDAY, 9)) }),
  },
  'nobody but alliances': { contacts: clientsWith(60, { kind: 'Alliance' }) },
  'one client': { contacts: clientsWith(1, { feeling: 'Love' }) },
  nobody: { contacts: [] },
  'ten years of history': {
    contacts: clientsWith(120, { tier: 1 }),
    touches: tenYears(many(120, (id) => id)),
  },
  'a Touch plan of one touch, every day': {
    ...office({}),
    plan: planWith((touch) => ({
      ...DEFAULT_PLAN[touch],
      ...days({}),
      ...(touch === 'Handwritten note' ? { ...days({ 'Tier 2': 1 }), aWeekAtMost: null } : {}),
    })),
  },
  'a Touch plan without caps': {
    ...office({}),
    plan: planWith((touch) => ({ ...DEFAULT_PLAN[touch], aWeekAtMost: null })),
  },
  'a Touch plan that allows nothing': {
    ...office({}),
    plan: planWith((touch) => ({ ...DEFAULT_PLAN[touch], aWeekAtMost: 0 })),
  },
};

/** What any of the promises is broken by; [] where all are kept. */
const broken = (lived: readonly LivedWeek[]): string[] =>
  Object.values(WEEK_PROMISES).flatMap((promise) => brokenIn(lived, promise));

describe.each(Object.entries(ODD))('%s', (_, records) => {
  const lived = liveWeeks(aBook(records), MONDAY, QUARTER);

  test('each week keeps what all weeks keep, and no planned touch starves', () => {
    expect(broken(lived)).toEqual([]);
    expect([...belowTheirParts(lived, 'Principal', 1), ...belowTheirParts(lived, 'Assistant', 1)]).toEqual(
      [],
    );
  });

  test('the same records give the same sheet', () => {
    const { book, week, plan } = lived[QUARTER - 1] ?? {};

    expect(book && week && buildWeek(aBook(book), week, [])).toEqual(plan);
  });
});

test('reviews of a whole day, by the assistant, leave room for the others', () => {
  const plan = planWith((touch) => ({
    ...DEFAULT_PLAN[touch],
    ...(touch === 'Review' ? ({ minutes: 480, who: 'Assistant' } as const) : {}),
  }));
  const lived = liveWeeks(aBook({ ...office({}), plan }), MONDAY, QUARTER);

  expect(broken(lived)).toEqual([]);
  for (const each of lived) expect(countOf(each, 'Thinking of you')).toBeGreaterThan(0);
});

const upTo = (max: number) => fc.integer({ min: 0, max });
const eachDoes = (max: number) => fc.record({ Principal: upTo(max), Assistant: upTo(max) });
const anOffice = fc.record({
  seed: upTo(1000),
  wanted: fc.record({
    trade: fc.constantFrom(...LIVELIHOODS),
    people: fc.integer({ min: 30, max: 150 }),
    listed: upTo(30),
    inactive: upTo(40),
    renewals: upTo(60),
    hasHistory: fc.boolean(),
  }),
  settings: fc.record({
    itemsADay: eachDoes(15),
    minutesADay: eachDoes(240),
    workingDays: fc.subarray([1, 2, 3, 4, 5] as const, { minLength: 1 }).map((each) => new Set(each)),
    holidays: fc.uniqueArray(upTo(28)).map((each) => new Set(each.map((day) => addDays(MONDAY, day)))),
    quietDays: upTo(14),
    keepsAllBirthdays: fc.boolean(),
  }),
  rows: fc.dictionary(
    fc.constantFrom(...PLANNED_TOUCHES),
    fc.record({
      minutes: upTo(120),
      aWeekAtMost: fc.option(upTo(15)),
      who: fc.constantFrom('Principal' as const, 'Assistant' as const),
    }),
  ),
});

test('any office, with any Touch plan, keeps in each week what all weeks keep', () => {
  fc.assert(
    fc.property(anOffice, ({ seed, wanted, settings, rows }) => {
      const generated = generatedOffice(wanted, seed);
      const plan = planWith((touch) => ({ ...DEFAULT_PLAN[touch], ...rows[touch] }));
      const book = aBook({ ...generated, plan, settings: { ...generated.settings, ...settings } });

      expect(broken(liveWeeks(book, MONDAY, 5))).toEqual([]);
    }),
    { seed: 12, numRuns: 40 },
  );
});
