import fc from 'fast-check';
import {
  addDays,
  isoDay,
  startOfWeek,
  type CivilDay,
  type Weekday,
} from '../../../../src/domain/calendar/civil-day';
import { groupBy } from '../../../../src/domain/values/collections';
import { planRecalls, quarterOf, weeksOfQuarter } from '../../../../src/domain/touches/recalls/recalls';
import { workingDaysOf, type OfficeHours } from '../../../../src/domain/calendar/workdays';
import { many, on } from '../../../support/practice';

const office = (closed: readonly CivilDay[] = []): OfficeHours => ({
  firstWeekday: 1,
  workingDays: new Set<Weekday>([1, 2, 3, 4, 5]),
  holidays: new Set(closed),
});

const weekOff = (monday: string): CivilDay[] => [0, 1, 2, 3, 4].map((days) => addDays(on(monday), days));

/** So many people, due in the order of their ids. */
const list = (count: number) => many(count, (id, index) => ({ id, dueOn: addDays(on('2026-01-01'), index) }));

/** How many stand in each week that takes any. */
const perWeek = (weeks: ReadonlyMap<string, CivilDay>): Record<string, number> =>
  Object.fromEntries([...groupBy(weeks.values(), isoDay)].map(([week, same]) => [week, same.length]));

// The first quarter of 2027: its Thursdays are 7 January to 25 March; 28 December's week belongs to 2026.
const FIRST_WEEK = on('2027-01-04');
const LAST_QUARTER = [on('2026-10-05')];

/** The weeks given, by id. */
const planned = (...given: Parameters<typeof planRecalls>): Map<string, CivilDay> =>
  new Map(planRecalls(...given).map(([{ id }, week]) => [id, week]));

describe('the weeks of a quarter', () => {
  test.each([
    { why: 'Thursday 31 December is still last year’s', week: '2026-12-28', quarter: '2026-10-01' },
    { why: 'the week after is the new one’s', week: '2027-01-04', quarter: '2027-01-01' },
    { why: 'Thursday 1 April begins the second', week: '2027-03-29', quarter: '2027-04-01' },
  ])('$why', ({ week, quarter }) => {
    expect(isoDay(quarterOf(on(week)))).toBe(quarter);
  });

  test('are those of its Thursdays: twelve to fourteen', () => {
    expect(weeksOfQuarter(on('2027-01-01'), office())).toHaveLength(12);
    expect(weeksOfQuarter(on('2026-10-01'), office())).toHaveLength(14);
  });
});

describe('the first run of a quarter', () => {
  test('in its first week fills the months, then each month’s weeks', () => {
    const weeks = planned(list(240), LAST_QUARTER, FIRST_WEEK, office());

    expect(perWeek(weeks)).toEqual({
      '2027-01-04': 20,
      '2027-01-11': 20,
      '2027-01-18': 20,
      '2027-01-25': 20,
      '2027-02-01': 20,
      '2027-02-08': 20,
      '2027-02-15': 20,
      '2027-02-22': 20,
      '2027-03-01': 20,
      '2027-03-08': 20,
      '2027-03-15': 20,
      '2027-03-22': 20,
    });
  });

  test('a week without working days takes none; its month takes as many', () => {
    const closed = office(weekOff('2027-02-08'));

    const weeks = planned(list(240), LAST_QUARTER, FIRST_WEEK, closed);

    expect(perWeek(weeks)).toMatchObject({ '2027-02-01': 26, '2027-02-15': 27, '2027-02-22': 27 });
    expect(perWeek(weeks)['2027-02-08']).toBeUndefined();
  });

  test('a month without working days takes none', () => {
    const february = ['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'].flatMap(weekOff);

    const weeks = planned(list(8), LAST_QUARTER, FIRST_WEEK, office(february));

    expect(perWeek(weeks)).toEqual({
      '2027-01-04': 1,
      '2027-01-11': 1,
      '2027-01-18': 1,
      '2027-01-25': 1,
      '2027-03-01': 1,
      '2027-03-08': 1,
      '2027-03-15': 1,
      '2027-03-22': 1,
    });
  });

  test('who is due first comes first, ties by id', () => {
    const people = [
      { id: 'C10000', dueOn: on('2026-12-01') },
      { id: 'C0009', dueOn: on('2026-12-01') },
      { id: 'C0001', dueOn: on('2027-03-01') },
      { id: 'C0002', dueOn: on('2026-06-01') },
    ];

    const weeks = planned(people, LAST_QUARTER, FIRST_WEEK, office());

    expect([...weeks.keys()]).toEqual(['C0002', 'C0009', 'C10000', 'C0001']);
  });

  test('after its first week fills the weeks that are left, evenly', () => {
    const weeks = planned(list(60), LAST_QUARTER, on('2027-03-01'), office());

    expect(perWeek(weeks)).toEqual({
      '2027-03-01': 15,
      '2027-03-08': 15,
      '2027-03-15': 15,
      '2027-03-22': 15,
    });
  });

  test('of the office’s first quarter takes the share of the weeks left', () => {
    const weeks = planned(list(240), [], on('2027-03-01'), office());

    expect(perWeek(weeks)).toEqual({
      '2027-03-01': 20,
      '2027-03-08': 20,
      '2027-03-15': 20,
      '2027-03-22': 20,
    });
    expect([...weeks.keys()]).toEqual(many(80, (id) => id));
  });

  test('of the office’s first quarter, in its first week, takes all', () => {
    expect(planned(list(240), [], FIRST_WEEK, office()).size).toBe(240);
  });
});

describe('a later run of the quarter', () => {
  test.each([
    { why: 'a week of this quarter was given', given: '2027-01-11' },
    { why: 'even a week of the next', given: '2027-04-05' },
  ])('gives nothing: $why', ({ given }) => {
    expect(planned(list(3), [on(given)], on('2027-01-18'), office()).size).toBe(0);
  });
});

describe('any list, any quarter', () => {
  test('each is recalled once, months and weeks are even, and no week off takes any', () => {
    const start = fc
      .integer({ min: 0, max: 2000 })
      .map((days) => startOfWeek(addDays(on('2024-01-01'), days), 1));
    const weeksOff = fc.array(fc.nat(13), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(400), start, weeksOff, (count, from, off) => {
        const [first = from] = weeksOfQuarter(quarterOf(from), office());
        const hours = office(off.flatMap((week) => weekOff(isoDay(addDays(first, 7 * week)))));

        const weeks = planned(list(count), [addDays(first, -7)], first, hours);

        const months = groupBy(weeks.values(), (week) => isoDay(addDays(week, 3)).slice(0, 7));
        const sizes = [...months.values()].map((month) => month.length);
        expect(new Set(weeks.keys()).size).toBe(count);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
        if (count > 2 * 14) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const used = [...new Set(weeks.values())];
        expect(used.every((week) => workingDaysOf(week, hours).length > 0)).toBe(true);
        expect(used.every((week) => quarterOf(week) === quarterOf(first))).toBe(true);
      }),
    );
  });
});
