/**
 * Early warnings of leases in a crowded estate agent's office (S12, S13): they share the room, so they wait,
 * but a call that is due anyway is theirs first, and what had no place hands it on to the next warning.
 */
import { addDays } from '../../src/domain/calendar/civil-day';
import { latestWarning } from '../../src/domain/touches/dates/dates';
import { warningsOf } from '../../src/domain/touches/dates/warnings';
import { dueByRow } from '../../src/domain/touches/week/due-touches';
import { touchesIn } from '../../src/domain/touches/week/row';
import { generatedOffice } from '../support/generated-office';
import { aBook, MONDAY } from '../support/practice';
import { liveWeeks, type LivedWeek } from './week-year';

const WEEKS = 26;

const crowded = (seed: number): readonly LivedWeek[] => {
  const office = generatedOffice(
    {
      trade: 'Deals years apart',
      hasHistory: true,
      people: 320,
      listed: 90,
      inactive: 60,
      renewals: 90,
    },
    seed,
  );
  const settings = { ...office.settings, itemsADay: { Principal: 2, Assistant: 6 } };
  return liveWeeks(aBook({ ...office, settings }), MONDAY, WEEKS);
};

/** The households that have a row with this touch. */
const servedWith = (
  { plan, book }: LivedWeek,
  touch: 'Key date' | 'Courtesy call',
): Set<string | undefined> =>
  new Set(
    plan.rows
      .filter(({ what }) => touchesIn(what).includes(touch))
      .map(({ contactId }) => book.householdOf.get(contactId)?.id),
  );

describe.each([7, 8, 9])('in the office of seed %i', (seed) => {
  const lived = crowded(seed);

  test('nobody is called for courtesy alone while somebody who is to be called has a date, too', () => {
    const passedOver = lived.flatMap((each) => {
      const { book, week, plan } = each;
      const served = new Set(plan.rows.map(({ contactId }) => book.householdOf.get(contactId)?.id));
      const isForCourtesy = plan.rows.some(
        ({ what, who }) => who === 'Assistant' && what === 'Courtesy call',
      );
      if (!isForCourtesy) return [];
      return [...dueByRow(book, week).values()].flatMap((row) => {
        const touches = row.map(({ touch }) => touch);
        const waits = touches.includes('Key date') && touches.includes('Courtesy call');
        const [first] = row;
        return waits && first && !served.has(first.household.id) ? [first.household.id] : [];
      });
    });

    expect(passedOver).toEqual([]);
  });

  test('nearly every lease that ends is called about before its last warning', () => {
    const early = lived.slice(0, -1);
    const ends = (lived[0]?.book.keyDates ?? []).filter(({ date }) => {
      const last = addDays(date, -30);
      return last > addDays(MONDAY, 7 * 12) && last < addDays(MONDAY, 7 * (WEEKS - 1));
    });
    const isCalledEarly = ({ id, contactId }: (typeof ends)[number]): boolean =>
      early.some((each) => {
        const { book, week } = each;
        const household = book.householdOf.get(contactId);
        const keyDate = book.keyDates.find((one) => one.id === id);
        const warning = keyDate && latestWarning(keyDate, warningsOf(keyDate.what, book.settings), week.end);
        return (
          household && warning && warning.next !== null && servedWith(each, 'Key date').has(household.id)
        );
      });
    const reachable = ends.filter(({ contactId }) => {
      const household = lived[0]?.book.householdOf.get(contactId);
      return (household?.reachable.length ?? 0) > 0;
    });

    expect(reachable.length).toBeGreaterThan(10);
    expect(reachable.filter(isCalledEarly).length / reachable.length).toBeGreaterThan(0.9);
  });
});
