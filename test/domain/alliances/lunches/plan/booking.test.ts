import { planLunches } from '../../../../../src/domain/alliances/lunches/plan/plan-lunches';
import { addDays, isoDay } from '../../../../../src/domain/calendar/civil-day';
import { anAlliance, lunchesToPlan } from '../../../../support/lunch-plan';
import { MONDAY, on } from '../../../../support/practice';

describe('what a booking takes, and who cancelled', () => {
  const first = (alliance: Parameters<typeof anAlliance>[0], settings = {}) =>
    planLunches(lunchesToPlan({ alliances: [anAlliance(alliance)], settings })).lunches.map(({ date }) =>
      isoDay(date),
    )[0];

  test.each([
    { why: 'no time', lead: 0, expected: '2026-11-24' },
    { why: 'three working days: Thursday', lead: 3, expected: '2026-11-26' },
    { why: 'five: next week', lead: 5, expected: '2026-12-01' },
  ])('$why', ({ lead, expected }) => {
    expect(first({}, { bookingLeadDays: lead })).toBe(expected);
  });

  test.each([
    {
      why: 'on the 24th: not before 8 December, and by the 22nd',
      given: { cancelledOn: on('2026-11-24') },
      from: '2026-12-08',
      to: '2026-12-24',
    },
    {
      why: 'what was due later stays so',
      given: { cancelledOn: on('2026-11-24'), lastLunch: addDays(MONDAY, 63 - 91) },
      from: '2027-01-25',
      to: '2027-01-31',
    },
    {
      why: 'a lunch since then is the last word',
      given: { cancelledOn: on('2026-06-02'), lastLunch: addDays(MONDAY, -91) },
      from: '2026-11-24',
      to: '2026-11-26',
    },
  ])('cancelled $why', ({ given, from, to }) => {
    const date = first(given) ?? '';

    expect(date >= from && date <= to).toBe(true);
  });
});
