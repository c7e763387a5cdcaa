/** How the touches that don't always stand share the room of a week, so that none starves (S12). */

/** So many weeks in a row each touch gets at least its part of: the week itself, and those before it. */
export const WEEKS_OF_PARTS = 4;

/** Of each season the part of the room that recalls may take before the others have theirs. */
export const MOST_FOR_RECALLS = { 'Good times': 1 / 2, 'Hard times': 3 / 4 } as const;

/** A touch that shares the room. */
export type Share<T> = {
  readonly of: T;
  /** How often it may stand this week. */
  readonly atMost: number;
  /**
   * What was due of it in the week and the three before, the week itself first, and how often it had its
   * turn.
   */
  readonly weeks: readonly { readonly due: number; readonly had: number }[];
};

const sumOf = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + numberOf(item), 0);

/** What fractions that make up a whole number may be short of it. */
const ROUNDING = 1e-9;
const roundedDown = (part: number): number => Math.floor(part + ROUNDING);

/**
 * By how many weeks ago, what one that is due has as its part; null where the week had no places, or nothing
 * was due.
 */
function rateOf<T>(shares: readonly Share<T>[], places: number, weeksAgo: number): number | null {
  const due = sumOf(shares, ({ weeks }) => weeks[weeksAgo]?.due ?? 0);
  const given = weeksAgo === 0 ? places : sumOf(shares, ({ weeks }) => weeks[weeksAgo]?.had ?? 0);
  return due > 0 && given > 0 ? given / due : null;
}

/** A part that may be rounded up: 0 before 1 before 2, and among equals the largest remainder. */
type Claim<T> = { readonly of: T; readonly urgency: 0 | 1 | 2; readonly remainder: number };

const byUrgency = <T>(a: Claim<T>, b: Claim<T>): number => a.urgency - b.urgency || b.remainder - a.remainder;

/**
 * The places of a week that are kept for each, as turns in the order in which they are taken. A part is the
 * places times what is due of it, divided by all that is due. Each gets its part rounded down. What that
 * leaves rounds parts up: first of whoever would else be below its part of four weeks, rounded down, then of
 * whoever had no turn in them, then by the largest remainder. Places that nobody may take are left for what
 * goes by group and score.
 *
 * @param places of the week, a whole number
 */
export function partsOfWeek<T>(shares: readonly Share<T>[], places: number): T[] {
  const now = rateOf(shares, places, 0);
  if (now === null) return [];
  const rates = Array.from({ length: WEEKS_OF_PARTS }, (_, weeksAgo) => rateOf(shares, places, weeksAgo));
  const given = shares.map((share) => {
    const due = share.weeks[0]?.due ?? 0;
    const most = Math.max(0, Math.min(due, share.atMost));
    return { ...share, due, most, has: Math.min(roundedDown(now * due), most) };
  });
  const claims = given
    .filter(({ due, most, has }) => has < most && has < now * due)
    .map(({ of, due, weeks, has }): Claim<T> => {
      const stands = has + sumOf(weeks, ({ had }) => had);
      const parts = rates.map((rate, weeksAgo) =>
        rate === null ? null : rate * (weeks[weeksAgo]?.due ?? 0),
      );
      // A week of which nothing is known counts as this one.
      const ofFourWeeks = sumOf(parts, (part) => part ?? now * due);
      const urgency = stands < roundedDown(ofFourWeeks) ? 0 : stands === 0 ? 1 : 2;
      return { of, urgency, remainder: sumOf(parts, (part) => part ?? 0) - stands };
    })
    .sort(byUrgency);
  const left = places - sumOf(given, ({ has }) => has);
  return [
    ...given.flatMap(({ of, has }) => Array.from({ length: has }, () => of)),
    ...claims.slice(0, left).map(({ of }) => of),
  ];
}
