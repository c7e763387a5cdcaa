import {
  planLunches,
  type LunchPlan,
  type LunchesToPlan,
} from '../../../../../src/domain/alliances/lunches/plan/plan-lunches';
import { addDays, isoDay, type CivilDay, type Weekday } from '../../../../../src/domain/calendar/civil-day';
import { anAlliance, lunchesToPlan, roster } from '../../../../support/lunch-plan';
import { MONDAY, on } from '../../../../support/practice';

type Alliance = Parameters<typeof anAlliance>[0];

/** The days of a week from its Monday on. */
const weekOff = (monday: string): CivilDay[] => [0, 1, 2, 3, 4].map((days) => addDays(on(monday), days));
/** The Monday of week `number` of the plan. */
const mondayOf = (number: number): CivilDay => addDays(MONDAY, 7 * (number - 1));

/** The week of each alliance that has a lunch. */
const weeksIn = ({ lunches }: LunchPlan): Record<string, number> =>
  Object.fromEntries(lunches.map(({ allianceId, week }) => [allianceId, week]));
/** The date of each alliance that has a lunch. */
const datesIn = ({ lunches }: LunchPlan): Record<string, string> =>
  Object.fromEntries(lunches.map(({ allianceId, date }) => [allianceId, isoDay(date)]));

describe('one alliance with a quarterly lunch', () => {
  test.each<{ why: string; given: Alliance; week: number | undefined }>([
    { why: 'never met: at once', given: {}, week: 1 },
    { why: 'due in week 5: then', given: { lastLunch: addDays(mondayOf(5), -91) }, week: 5 },
    { why: 'due on the last day of week 5: then', given: { lastLunch: addDays(mondayOf(6), -92) }, week: 5 },
    { why: 'overdue for a year: at once', given: { lastLunch: on('2025-08-01') }, week: 1 },
    { why: 'due in week 13: then', given: { lastLunch: addDays(mondayOf(14), -92) }, week: 13 },
    {
      why: 'due in week 14: not in this plan',
      given: { lastLunch: addDays(mondayOf(14), -91) },
      week: undefined,
    },
    {
      why: 'stood a week early: stays',
      given: { lastLunch: addDays(mondayOf(5), -91), stoodOn: mondayOf(4) },
      week: 4,
    },
    {
      why: 'stood late: comes forward',
      given: { lastLunch: addDays(mondayOf(5), -91), stoodOn: mondayOf(7) },
      week: 5,
    },
    {
      why: 'due in week 14, but stood in week 12: stays',
      given: { lastLunch: addDays(mondayOf(14), -91), stoodOn: mondayOf(12) },
      week: 12,
    },
    {
      why: 'stood before the minimum gap of 55 days: to the week in which it is due',
      given: { lastLunch: addDays(MONDAY, -7), stoodOn: mondayOf(7) },
      week: 13,
    },
    {
      why: 'stood in the first week after the gap: stays',
      given: { lastLunch: addDays(mondayOf(8), -55), stoodOn: mondayOf(8) },
      week: 8,
    },
    { why: 'stood in a week that is over: planned again', given: { stoodOn: on('2026-11-19') }, week: 1 },
    { why: 'stood beyond the plan: planned again', given: { stoodOn: mondayOf(14) }, week: 1 },
    { why: 'its next lunch is settled', given: { hasLunchAhead: true }, week: undefined },
    {
      why: 'away on Tuesday and Thursday of weeks 1 and 2: the week after',
      given: { awayFrom: on('2026-11-24'), awayTo: on('2026-12-03') },
      week: 3,
    },
    { why: 'away until Tuesday: Thursday will do', given: { awayTo: on('2026-11-24') }, week: 1 },
    {
      why: 'away from Thursday on, who knows how long: Tuesday will do',
      given: { awayFrom: on('2026-11-26') },
      week: 1,
    },
    { why: 'away from today on: not at all', given: { awayFrom: MONDAY }, week: undefined },
  ])('$why', ({ given, week }) => {
    const plan = planLunches(lunchesToPlan({ alliances: [anAlliance(given)] }));

    expect(weeksIn(plan).C0001).toBe(week);
  });

  test.each<{ why: string; given: Partial<LunchesToPlan>; date: string }>([
    { why: 'on the first lunch day', given: {}, date: '2026-11-24' },
    { why: 'that is left', given: { today: on('2026-11-25') }, date: '2026-11-26' },
    { why: 'on today, if it is one', given: { today: on('2026-11-26') }, date: '2026-11-26' },
    { why: 'the week after, if none is', given: { today: on('2026-11-27') }, date: '2026-12-01' },
    { why: 'where nobody else is invited', given: { taken: [on('2026-11-24')] }, date: '2026-11-26' },
    {
      why: 'the week after a full one',
      given: { taken: [on('2026-11-24'), on('2026-11-26')] },
      date: '2026-12-01',
    },
    {
      why: 'an invitation for a Monday uses a place too',
      given: { taken: [MONDAY, MONDAY] },
      date: '2026-12-01',
    },
  ])('$why', ({ given, date }) => {
    const plan = planLunches(lunchesToPlan(given));

    expect(datesIn(plan).C0001).toBe(date);
  });
});

describe('the places of the weeks', () => {
  const places = (given: Parameters<typeof lunchesToPlan>[0]): number[] =>
    planLunches(lunchesToPlan(given))
      .weeks.slice(0, 3)
      .map((week) => week.places);

  test.each([
    { why: 'two a week', given: {}, expected: [2, 2, 2] },
    { why: 'on Wednesday, Tuesday is gone', given: { today: on('2026-11-25') }, expected: [1, 2, 2] },
    {
      why: 'held on Tuesday, and Thursday is left',
      given: { today: on('2026-11-25'), taken: [on('2026-11-24')] },
      expected: [1, 2, 2],
    },
    {
      why: 'none in a week of holidays',
      given: { settings: { holidays: new Set(weekOff('2026-11-30')) } },
      expected: [2, 0, 2],
    },
    {
      why: 'one where a lunch day is a holiday',
      given: { settings: { holidays: new Set([on('2026-11-26')]) } },
      expected: [1, 2, 2],
    },
    { why: 'a lunch set by hand on a Monday uses one', given: { taken: [MONDAY] }, expected: [1, 2, 2] },
    {
      why: 'more lunches than the week takes leave none',
      given: { taken: [MONDAY, MONDAY, MONDAY] },
      expected: [0, 2, 2],
    },
    {
      why: 'two on one day, which takes one, leave the other day full all the same',
      given: { taken: [on('2026-11-24'), on('2026-11-24')] },
      expected: [0, 2, 2],
    },
    { why: 'three a week on two days', given: { settings: { lunchesAWeek: 3 } }, expected: [3, 3, 3] },
    {
      why: 'three a week, a day takes two',
      given: { today: on('2026-11-25'), settings: { lunchesAWeek: 3 } },
      expected: [2, 3, 3],
    },
    { why: 'no lunches at all', given: { settings: { lunchesAWeek: 0 } }, expected: [0, 0, 0] },
    { why: 'no lunch days', given: { settings: { lunchDays: new Set<Weekday>() } }, expected: [0, 0, 0] },
  ])('$why', ({ given, expected }) => {
    expect(places(given)).toEqual(expected);
  });
});

describe('the dates in a week', () => {
  test.each<{ why: string; alliances: Alliance[]; dates: Record<string, string>; lunchesAWeek?: number }>([
    {
      why: 'lunch days fill in order, whom we owe most first',
      alliances: [{ id: 'C0001' }, { id: 'C0002', receivedMinusGiven: 1 }],
      dates: { C0002: '2026-11-24', C0001: '2026-11-26' },
    },
    {
      why: 'who is away on Tuesday has Thursday',
      alliances: [{ id: 'C0001', awayTo: on('2026-11-24') }, { id: 'C0002' }],
      dates: { C0002: '2026-11-24', C0001: '2026-11-26' },
    },
    {
      why: 'who stood on a day keeps it where the days are full anyway',
      alliances: [
        { id: 'C0001', stoodOn: on('2026-11-26') },
        { id: 'C0002', stoodOn: on('2026-11-24') },
      ],
      dates: { C0002: '2026-11-24', C0001: '2026-11-26' },
    },
    {
      why: 'who stood on Thursday fills Tuesday, when that is free now',
      alliances: [{ id: 'C0001', stoodOn: on('2026-11-26') }],
      dates: { C0001: '2026-11-24' },
    },
    {
      why: 'two who are both away on Tuesday share Thursday: that can be held',
      alliances: [
        { id: 'C0001', awayTo: on('2026-11-24') },
        { id: 'C0002', awayTo: on('2026-11-24') },
      ],
      dates: { C0001: '2026-11-26', C0002: '2026-11-26' },
    },
    {
      why: 'a day takes its share, rounded up',
      alliances: [{ id: 'C0001' }, { id: 'C0002' }, { id: 'C0003' }],
      dates: { C0001: '2026-11-24', C0002: '2026-11-24', C0003: '2026-11-26' },
      lunchesAWeek: 3,
    },
  ])('$why', ({ alliances, dates, lunchesAWeek = 2 }) => {
    const plan = planLunches(
      lunchesToPlan({ alliances: alliances.map(anAlliance), settings: { lunchesAWeek } }),
    );

    expect(datesIn(plan)).toEqual(dates);
  });
});

describe('who goes first', () => {
  const ONE_PLACE = { lunchesAWeek: 1 };

  test.each<{ why: string; alliances: Alliance[]; weeks: Record<string, number> }>([
    {
      why: 'of two who are due, whom we owe most; then name; then id',
      alliances: [
        { id: 'C0003', name: 'Bo' },
        { id: 'C0002', name: 'bo' },
        { id: 'C0001', name: 'Zoe', receivedMinusGiven: -1 },
        { id: 'C0004', name: 'Ann' },
        { id: 'C0005', name: 'Zoe', receivedMinusGiven: 2 },
      ],
      weeks: { C0005: 1, C0004: 2, C0002: 3, C0003: 4, C0001: 5 },
    },
    {
      why: 'two a little late rather than one very late',
      alliances: [
        { id: 'C0001', lastLunch: addDays(mondayOf(-3), -91) },
        { id: 'C0002', receivedMinusGiven: 9 },
      ],
      weeks: { C0001: 1, C0002: 2 },
    },
    {
      why: 'of equals, who stood in the week',
      alliances: [{ id: 'C0001' }, { id: 'C0002', stoodOn: MONDAY }],
      weeks: { C0001: 2, C0002: 1 },
    },
    {
      why: 'a week early rather than a week late, where it is free',
      alliances: [
        { id: 'C0001', lastLunch: addDays(mondayOf(5), -91) },
        { id: 'C0002', lastLunch: addDays(mondayOf(5), -91) },
      ],
      weeks: { C0001: 4, C0002: 5 },
    },
    {
      why: 'a move rather than a week late',
      alliances: [
        { id: 'C0001', lastLunch: addDays(mondayOf(4), -91), stoodOn: mondayOf(4) },
        { id: 'C0002', lastLunch: addDays(mondayOf(4), -91), stoodOn: mondayOf(5) },
      ],
      weeks: { C0001: 4, C0002: 3 },
    },
  ])('$why', ({ alliances, weeks }) => {
    const plan = planLunches(lunchesToPlan({ alliances: alliances.map(anAlliance), settings: ONE_PLACE }));

    expect(weeksIn(plan)).toEqual(weeks);
  });

  test('a cancelled lunch brings forward only who is late', () => {
    const lastLunch = addDays(mondayOf(3), -91);
    const alliances = [
      anAlliance({ id: 'C0001', lastLunch: addDays(MONDAY, -91), stoodOn: mondayOf(2) }),
      anAlliance({ id: 'C0002', lastLunch, stoodOn: mondayOf(3) }),
    ];

    const plan = planLunches(lunchesToPlan({ alliances, settings: ONE_PLACE }));

    expect({ weeks: weeksIn(plan), moved: plan.value.moved }).toEqual({
      weeks: { C0001: 1, C0002: 3 },
      moved: 1,
    });
  });
});

describe('what is said of who has no lunch', () => {
  test('why', () => {
    const alliances = [
      anAlliance({ id: 'C0001', hasLunchAhead: true }),
      anAlliance({ id: 'C0002', lastLunch: MONDAY }),
      anAlliance({ id: 'C0003', awayFrom: MONDAY }),
      anAlliance({ id: 'C0004', name: 'A' }),
      anAlliance({ id: 'C0005', name: 'B' }),
      anAlliance({ id: 'C0006', lastLunch: addDays(MONDAY, -6) }),
    ];
    const settings = {
      lunchesAWeek: 1,
      minimumGapPercent: 100,
      holidays: new Set(
        [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].flatMap((week) => weekOff(isoDay(mondayOf(week)))),
      ),
    };

    const { leftOut } = planLunches(lunchesToPlan({ alliances, settings }));

    expect(Object.fromEntries(leftOut.map(({ allianceId, why }) => [allianceId, why]))).toEqual({
      C0001: 'lunch ahead',
      C0002: 'not due',
      C0003: 'away',
      C0005: 'no place',
      C0006: 'met too recently',
    });
  });
});

describe('the plan as a whole', () => {
  test('twenty-five in a quarter of two a week: one place is spare', () => {
    const plan = planLunches(lunchesToPlan({ alliances: roster(25) }));

    expect(plan.lunches.map(({ week }) => week)).toEqual(
      Array.from({ length: 25 }, (_, index) => Math.floor(index / 2) + 1),
    );
    expect(plan.leftOut).toEqual([]);
  });

  test('thirty for twenty-six places: those left out count as planned in week 14', () => {
    const plan = planLunches(lunchesToPlan({ alliances: roster(30) }));

    // Twice the squares of 0 to 12, and four times 13 squared.
    expect(plan.value).toEqual({ leftOut: 4, squaredWeeksLate: 2 * 650 + 4 * 169, moved: 0, weeksEarly: 0 });
  });

  test('nobody to plan', () => {
    const plan = planLunches(lunchesToPlan({ alliances: [] }));

    expect([plan.lunches, plan.leftOut, plan.weeks.length]).toEqual([[], [], 13]);
  });
});
