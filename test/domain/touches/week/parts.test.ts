import * as fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendar/civil-day';
import { partsOfWeek, seatsInTurn } from '../../../../src/domain/touches/week/parts';
import { MONDAY } from '../../../support/practice';

const dues = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 });
const sharesOf = (given: readonly number[]) => given.map((due, index) => ({ of: index, due }));

test('of all seats each has at least its part, rounded down, and nobody more than is due', () => {
  fc.assert(
    fc.property(dues, fc.integer({ min: 0, max: 240 }), (given, seats) => {
      const all = given.reduce((sum, due) => sum + due, 0);
      const turns = seatsInTurn(sharesOf(given), seats);

      expect(turns).toHaveLength(Math.min(seats, all));
      given.forEach((due, index) => {
        const has = turns.filter((each) => each === index).length;

        expect(has).toBeLessThanOrEqual(due);
        expect(has).toBeGreaterThanOrEqual(Math.min(due, Math.floor((seats * due) / Math.max(1, all))));
      });
    }),
  );
});

test('in any four weeks in a row each touch has its part, and one turn at least', () => {
  fc.assert(
    fc.property(
      dues,
      fc.integer({ min: 4, max: 75 }),
      fc.integer({ min: 0, max: 200 }),
      (given, places, first) => {
        const all = given.reduce((sum, due) => sum + due, 0);
        const weeks = [0, 1, 2, 3].map((number) =>
          partsOfWeek(sharesOf(given), places, addDays(MONDAY, 7 * (first + number))),
        );
        for (const parts of weeks)
          expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(places);
        given.forEach((due, index) => {
          const has = weeks.reduce((sum, parts) => sum + (parts.get(index) ?? 0), 0);
          // Whatever is due at all has a turn; that may take a place of those of which much is due.
          const part = Math.floor((4 * places * due) / Math.max(1, all)) - given.length;

          if (due > 0) expect(has).toBeGreaterThan(0);
          expect(has).toBeGreaterThanOrEqual(Math.min(part, 4 * due));
        });
      },
    ),
  );
});

test('without places or anything due there are no parts', () => {
  expect(partsOfWeek(sharesOf([3]), 0, MONDAY).size).toBe(0);
  expect(partsOfWeek(sharesOf([0]), 9, MONDAY).size).toBe(0);
});
