/**
 * Inactive clients over three quarters: each is checked in within thirteen weeks, or the line says what is
 * asked for (S14).
 */
import { addDays } from '../../src/domain/calendar/civil-day';
import { touchesIn } from '../../src/domain/touches/week/row';
import { aBook, aContact, many, MONDAY } from '../support/practice';
import { liveWeeks, type LivedWeek } from './week-year';

const checkInsOf = ({ plan }: LivedWeek): number =>
  plan.rows.filter(({ what }) => touchesIn(what).includes('Check-in')).length;

describe('Inactive clients in an office with room', () => {
  const QUARTER = 13;
  const livedWith = (inactive: number) => {
    const contacts = many(inactive, (id) =>
      aContact({ id, status: 'Inactive', added: addDays(MONDAY, -400) }),
    );
    return liveWeeks(aBook({ contacts }), addDays(MONDAY, 42), 3 * QUARTER);
  };
  const checkedIn = (weeks: readonly LivedWeek[]) =>
    new Set(
      weeks.flatMap(({ plan }) =>
        plan.rows.flatMap(({ what, contactId }) => (what.includes('Check-in') ? [contactId] : [])),
      ),
    );

  test('are all checked in any thirteen weeks, where the cap allows it', () => {
    const lived = livedWith(120);

    for (let from = 0; from + QUARTER <= lived.length; from += 1)
      expect(checkedIn(lived.slice(from, from + QUARTER)).size).toBe(120);
    expect(lived[0]?.plan.summary).not.toContain('check-ins');
  });

  test('are as many as the cap allows beyond it, and the line says how many are asked for', () => {
    const lived = livedWith(300);

    for (const each of lived) expect(checkInsOf(each)).toBe(10);
    for (const { plan } of lived)
      expect(plan.summary).toContain(' · the Touch plan asks for 24 check-ins a week, at most 10');
    expect(checkedIn(lived.slice(0, 32)).size).toBe(300);
  });
});
