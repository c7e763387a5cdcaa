/** How the touches that don't always stand share the room of a week, so that none starves (S12). */
import { groupBy } from '../../values/collections';
import type { CivilDay } from '../../calendar/civil-day';

/** So many weeks in a row each touch gets at least its part of. */
const WEEKS_OF_PARTS = 4;

/** Of each season the part of the room that recalls may take before the others have theirs. */
export const MOST_FOR_RECALLS = { 'Good times': 1 / 2, 'Hard times': 3 / 4 } as const;

/** A touch with how much of it is due. */
export type Share<T> = { readonly of: T; readonly due: number };

/**
 * Seats handed out one by one, each to whoever has the fewest for what is due of it (D'Hondt's method): of all seats everybody gets at
 * least its part, rounded down, and each run of them is mixed. Nobody gets more than is due.
 */
export function seatsInTurn<T>(shares: readonly Share<T>[], seats: number): T[] {
  const counted = shares.filter(({ due }) => due > 0).map((share) => ({ ...share, has: 0 }));
  const handed: T[] = [];
  while (handed.length < seats) {
    const [next, ...others] = counted.filter(({ has, due }) => has < due);
    if (next === undefined) break;
    const best = others.reduce(
      (found, each) => (each.due * (found.has + 1) > found.due * (each.has + 1) ? each : found),
      next,
    );
    best.has += 1;
    handed.push(best.of);
  }
  return handed;
}

/** The turns with one for everybody of whom anything is due: it takes the last of whoever has most. */
function withOneForEach<T>(turns: readonly T[], shares: readonly Share<T>[]): T[] {
  const handed = [...turns];
  for (const { of, due } of shares) {
    if (due <= 0 || handed.includes(of)) continue;
    const [most] = [...groupBy(handed, (each) => each).values()].sort((a, b) => b.length - a.length);
    const [richest] = most ?? [];
    if (most === undefined || richest === undefined || most.length < 2) break;
    handed[handed.lastIndexOf(richest)] = of;
  }
  return handed;
}

/**
 * How many places of a week are kept for each. Four weeks' places are handed out in turn, and the week takes its quarter of the turns:
 * in any four weeks in a row each gets its part, also where that is less than one a week.
 *
 * @param places of the week
 */
export function partsOfWeek<T>(
  shares: readonly Share<T>[],
  places: number,
  weekStart: CivilDay,
): Map<T, number> {
  if (places <= 0) return new Map();
  const forFourWeeks = shares.map(({ of, due }) => ({ of, due: WEEKS_OF_PARTS * due }));
  const turns = withOneForEach(seatsInTurn(forFourWeeks, WEEKS_OF_PARTS * places), shares);
  const week = ((Math.floor(weekStart / 7) % WEEKS_OF_PARTS) + WEEKS_OF_PARTS) % WEEKS_OF_PARTS;
  const own = turns.slice(week * places, (week + 1) * places);
  return new Map([...groupBy(own, (each) => each)].map(([of, turned]) => [of, turned.length]));
}
