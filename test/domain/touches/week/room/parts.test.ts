import * as fc from 'fast-check';
import { partsOfWeek, WEEKS_OF_PARTS } from '../../../../../src/domain/touches/week/room/parts';

type Planned = { readonly due: number; readonly atMost: number };
type Weeks = { readonly due: number; readonly had: number }[];

const planned: fc.Arbitrary<Planned[]> = fc.array(
  fc.record({
    due: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 400 })),
    atMost: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 20 })),
  }),
  { minLength: 1, maxLength: 7 },
);
const places = fc.integer({ min: 1, max: 75 });

const countOf = (turns: readonly number[], index: number): number =>
  turns.filter((each) => each === index).length;

/** What a touch may claim of a week. */
const partOf = ({ due, atMost }: Planned, all: readonly Planned[], ofPlaces: number): number =>
  Math.min((ofPlaces * due) / Math.max(1, sumOf(all.map((each) => each.due))), atMost, due);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/**
 * How often each stands, week by week, where as much of it is due in each. Places that parts leave go to the
 * first that may have them, or to the last: whatever goes by group and score.
 */
function live(all: readonly Planned[], ofPlaces: number, count: number, isFirstServed: boolean): number[][] {
  const weeks: number[][] = [];
  while (weeks.length < count) {
    const shares = all.map(({ due, atMost }, index) => {
      const before = weeks.slice(1 - WEEKS_OF_PARTS).reverse();
      const lived: Weeks = before.map((stood) => ({ due, had: stood[index] ?? 0 }));
      return { of: index, atMost, weeks: [{ due, had: 0 }, ...lived] };
    });
    const turns = partsOfWeek(shares, ofPlaces);
    const stood = all.map((_, index) => countOf(turns, index));
    const inTurn = isFirstServed ? [...all.keys()] : [...all.keys()].reverse();
    for (const index of inTurn) {
      const { due, atMost } = all[index] ?? { due: 0, atMost: 0 };
      const free = Math.min(ofPlaces - sumOf(stood), Math.min(due, atMost) - (stood[index] ?? 0));
      stood[index] = (stood[index] ?? 0) + Math.max(0, free);
    }
    weeks.push(stood);
  }
  return weeks;
}

test('in any four weeks each stands at least as often as four times its part, rounded down', () => {
  fc.assert(
    fc.property(planned, places, fc.boolean(), (all, ofPlaces, isFirstServed) => {
      const weeks = live(all, ofPlaces, 12, isFirstServed);
      const parts = all.map((each) => Math.floor(WEEKS_OF_PARTS * partOf(each, all, ofPlaces) + 1e-9));
      const short = weeks.slice(WEEKS_OF_PARTS - 1).flatMap((_, from) => {
        const four = weeks.slice(from, from + WEEKS_OF_PARTS);
        const stood = all.map((_each, index) => sumOf(four.map((week) => week[index] ?? 0)));
        return stood.flatMap((times, index) => (times < (parts[index] ?? 0) ? [{ from, index, times }] : []));
      });

      expect(short).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('whatever came before, a week holds each part rounded down or up, and no more than there are places', () => {
  const lived = fc.array(
    fc.record({ due: fc.integer({ min: 0, max: 99 }), had: fc.integer({ min: 0, max: 30 }) }),
    { maxLength: WEEKS_OF_PARTS - 1 },
  );

  fc.assert(
    fc.property(planned, places, fc.array(lived, { minLength: 7, maxLength: 7 }), (all, ofPlaces, before) => {
      const shares = all.map(({ due, atMost }, index) => ({
        of: index,
        atMost,
        weeks: [{ due, had: 0 }, ...(before[index] ?? [])],
      }));
      const turns = partsOfWeek(shares, ofPlaces);

      expect(turns.length).toBeLessThanOrEqual(ofPlaces);
      all.forEach((each, index) => {
        const part = partOf(each, all, ofPlaces);

        expect(countOf(turns, index)).toBeGreaterThanOrEqual(Math.floor(part));
        expect(countOf(turns, index)).toBeLessThanOrEqual(Math.ceil(part));
      });
    }),
  );
});

/** Parts of 3.5 and 3.5 of seven places, and what each had in the week before. */
const halves = (...had: readonly number[]) =>
  partsOfWeek(
    had.map((turns, index) => ({
      of: index,
      atMost: Infinity,
      weeks: [
        { due: 50, had: 0 },
        { due: 50, had: turns },
      ],
    })),
    7,
  );

test('who had less than its part in the weeks before has the place that is left', () => {
  expect(halves(4, 3)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  expect(halves(3, 4)).toEqual([0, 0, 0, 1, 1, 1, 0]);
});

test('who needs no place for its part of four weeks leaves it to whoever had no turn at all', () => {
  const shareOf = (due: number, had: number, index: number) => ({
    of: index,
    atMost: Infinity,
    weeks: [{ due, had: 0 }, ...[0, 1, 2].map(() => ({ due, had }))],
  });

  expect(partsOfWeek([shareOf(97, 4, 0), shareOf(2, 0, 1), shareOf(1, 0, 2)], 4)).toEqual([0, 0, 0, 1]);
});

test('what was due in the weeks before is what their parts go by', () => {
  const shareOf = (index: number, had: number, ...dues: readonly number[]) => ({
    of: index,
    atMost: Infinity,
    weeks: dues.map((due, weeksAgo) => ({ due, had: weeksAgo === 0 ? 0 : had })),
  });
  // Both had three a week of six; one of them was due more often than it is now.
  const [more, same] = [shareOf(0, 3, 50, 70, 70, 70), shareOf(1, 3, 50, 50, 50, 50)];

  expect(partsOfWeek([same, more], 7)).toEqual([1, 1, 1, 0, 0, 0, 0]);
});

test('without places, or anything that is due, there are no parts', () => {
  const shareOf = (due: number) => [{ of: 'Review', atMost: 4, weeks: [{ due, had: 0 }] }];

  expect(partsOfWeek(shareOf(3), 0)).toEqual([]);
  expect(partsOfWeek(shareOf(0), 9)).toEqual([]);
});
