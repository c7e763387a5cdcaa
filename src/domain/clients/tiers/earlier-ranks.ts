/**
 * Where sales stood among those of all clients on earlier days: one pass through time for all the days that
 * are asked for (S5).
 */
import { addDays, addMonths, type CivilDay } from '../../calendar/civil-day';
import { roundMoney } from '../../values/money';
import type { SalesHistory } from './sales';
import { topRanks, type TopRanks } from './sales-ranks';

/** A client household whose sales count. */
export type Compared = { readonly sales: SalesHistory; readonly clientSince: CivilDay };

/** The first day on which `months` up to it no longer hold a sale of that day. */
export function leavesOn(day: CivilDay, months: number): CivilDay {
  let first = addMonths(day, months);
  while (addMonths(first, -months) < day) first = addDays(first, 1);
  return first;
}

/** One household's net sales change on a day; null before: it wasn't a client yet. */
type Step = { readonly day: CivilDay; readonly before: number | null; readonly net: number };

/** `leavesOn` for many sales, of which many have their day in common. */
function leavingDays(months: number): (day: CivilDay) => CivilDay {
  const known = new Map<CivilDay, CivilDay>();
  return (day) => {
    const leaves = known.get(day) ?? leavesOn(day, months);
    known.set(day, leaves);
    return leaves;
  };
}

/** Its net sales of the months, as they change from day to day. */
function stepsOf({ sales, clientSince }: Compared, leaves: (day: CivilDay) => CivilDay): Step[] {
  const changes = [
    { day: clientSince, net: 0 },
    ...sales.flatMap(({ day, net }) => [
      { day, net },
      { day: leaves(day), net: -net },
    ]),
  ].sort((a, b) => a.day - b.day);
  let before: number | null = null;
  return changes.map((change) => {
    const net = roundMoney((before ?? 0) + change.net);
    const step = { day: change.day, before, net };
    before = net;
    return step;
  });
}

/** Counts numbers, and tells how many are above one: a Fenwick tree over all that may be counted. */
function counterOf(numbers: Iterable<number>) {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const placeOf = new Map(sorted.map((number, index) => [number, index + 1]));
  const tree = new Int32Array(sorted.length + 1);
  let total = 0;
  const add = (number: number, count: number): void => {
    total += count;
    for (let at = placeOf.get(number) ?? tree.length; at < tree.length; at += at & -at)
      tree[at] = (tree[at] ?? 0) + count;
  };
  const upTo = (place: number): number => {
    let count = 0;
    for (let at = place; at > 0; at -= at & -at) count += tree[at] ?? 0;
    return count;
  };
  /** How many of the sorted numbers are at most this one. */
  const placesUpTo = (number: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? Infinity) <= number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { add, above: (number: number): number => total - upTo(placesUpTo(number)), size: () => total };
}

/**
 * Asks on each of the days, in the order of time, with the ranks as they were at the end of it.
 *
 * @param households those whose sales are compared; each counts from the day on which it became a client
 * @param months of sales up to the day
 */
export function onEarlierDays<T extends { readonly day: CivilDay }>(
  households: readonly Compared[],
  months: number,
  questions: readonly T[],
  ask: (question: T, ranks: TopRanks) => void,
): void {
  if (questions.length === 0) return;
  const leaves = leavingDays(months);
  const steps = households.flatMap((household) => stepsOf(household, leaves)).sort((a, b) => a.day - b.day);
  const counter = counterOf(steps.map(({ net }) => net));
  let next = 0;
  for (const question of [...questions].sort((a, b) => a.day - b.day)) {
    for (let step = steps[next]; step !== undefined && step.day <= question.day; step = steps[next]) {
      if (step.before !== null) counter.add(step.before, -1);
      counter.add(step.net, 1);
      next += 1;
    }
    ask(question, topRanks(counter.above, counter.size()));
  }
}
