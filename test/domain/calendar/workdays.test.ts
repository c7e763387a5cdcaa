import { isoDay, type Weekday } from '../../../src/domain/calendar/civil-day';
import {
  addWorkingDays,
  firstDayLeft,
  weekOn,
  weekServedOn,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type OfficeHours,
} from '../../../src/domain/calendar/workdays';
import { on } from '../../support/practice';

const office = (
  given: { firstWeekday?: Weekday; closed?: readonly string[]; open?: Weekday[] } = {},
): OfficeHours => ({
  firstWeekday: given.firstWeekday ?? 1,
  workingDays: new Set<Weekday>(given.open ?? [1, 2, 3, 4, 5]),
  holidays: new Set((given.closed ?? []).map(on)),
});

describe('working days', () => {
  test.each([
    { why: 'three days on within a week', from: '2026-11-23', closed: [], expected: '2026-11-26' },
    { why: 'over a weekend', from: '2026-11-27', closed: [], expected: '2026-12-02' },
    { why: 'over a holiday', from: '2026-11-24', closed: ['2026-11-26'], expected: '2026-11-30' },
    { why: 'from a Saturday', from: '2026-11-28', closed: [], expected: '2026-12-02' },
  ])('$why', ({ from, closed, expected }) => {
    expect(isoDay(addWorkingDays(on(from), 3, office({ closed })))).toBe(expected);
  });

  test('a day off moves to the working day before or after it', () => {
    const hours = office({ closed: ['2026-11-27'] });

    expect(isoDay(workingDayOnOrBefore(on('2026-11-28'), hours))).toBe('2026-11-26');
    expect(isoDay(workingDayOnOrAfter(on('2026-11-27'), hours))).toBe('2026-11-30');
    expect(isoDay(workingDayOnOrAfter(on('2026-11-26'), hours))).toBe('2026-11-26');
  });

  test('an office that never works has no working day to look for', () => {
    const hours = office({ open: [] });

    expect(isoDay(workingDayOnOrAfter(on('2026-11-23'), hours))).toBe('2026-11-23');
  });
});

describe('a week', () => {
  test.each([
    {
      why: 'on its Wednesday, three days are left, and it serves the weekend',
      today: '2026-11-25',
      hours: office(),
      expected: {
        start: '2026-11-23',
        left: ['2026-11-25', '2026-11-26', '2026-11-27'],
        serves: '2026-11-29',
      },
    },
    {
      why: 'before a Monday off it serves that Monday too',
      today: '2026-11-27',
      hours: office({ closed: ['2026-11-30'] }),
      expected: { start: '2026-11-23', left: ['2026-11-27'], serves: '2026-11-30' },
    },
    {
      why: 'where weeks start on Sunday, it serves the next one',
      today: '2026-11-27',
      hours: office({ firstWeekday: 0 }),
      expected: { start: '2026-11-22', left: ['2026-11-27'], serves: '2026-11-29' },
    },
    {
      why: 'on its Saturday nothing is left',
      today: '2026-11-28',
      hours: office(),
      expected: { start: '2026-11-23', left: [], serves: '2026-11-29' },
    },
  ])('$why', ({ today, hours, expected }) => {
    const week = weekOn(on(today), hours);

    expect({
      start: isoDay(week.start),
      left: week.daysLeft.map(isoDay),
      serves: isoDay(week.lastDateServed),
    }).toEqual(expected);
  });

  test('the first day left is a working day, else today, else the week’s first', () => {
    const closed = office({ open: [] });

    expect(isoDay(firstDayLeft(weekOn(on('2026-11-25'), office())))).toBe('2026-11-25');
    expect(isoDay(firstDayLeft(weekOn(on('2026-11-28'), office())))).toBe('2026-11-28');
    expect(isoDay(firstDayLeft(weekOn(on('2026-11-22'), closed, on('2026-11-23'))))).toBe('2026-11-23');
  });
});

describe('the week that the sheet serves', () => {
  const cases = [
    { why: 'on a working day, its own', today: '2026-11-27', stands: [] as string[], expected: '2026-11-23' },
    {
      why: 'on a Saturday, the next: nothing could be done in this one',
      today: '2026-11-28',
      stands: [] as string[],
      expected: '2026-11-30',
    },
    {
      why: 'on a Saturday with a sheet, that sheet: Friday’s calls are still being filled in',
      today: '2026-11-28',
      stands: ['2026-11-23'],
      expected: '2026-11-23',
    },
    {
      why: 'on the Sunday after, the one that was built on Saturday',
      today: '2026-11-29',
      stands: ['2026-11-30'],
      expected: '2026-11-30',
    },
  ];

  test.each(cases)('$why', ({ today, stands, expected }) => {
    const week = weekServedOn(on(today), office(), (start) => stands.includes(isoDay(start)));

    expect(isoDay(week.start)).toBe(expected);
  });
});
