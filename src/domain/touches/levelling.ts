/**
 * Levelling: a whole client list that came in on one day is spread over a cadence instead of falling due at
 * once (S12).
 */
import type { CivilDay } from '../calendar/civil-day';
import { groupBy } from '../values/collections';

/** A household that a touch has a cadence for. */
export type Levelled = { readonly added: CivilDay; readonly column: string; readonly cadenceDays: number };

/**
 * For each item, by how many days its first touch comes after Added. The items are in the order of lowest
 * ids. Where more of them than `cap` share Added and Touch plan column, touched or not, the k-th of these n
 * (from 0) comes floor(k × cadence ÷ n) days later; else none.
 */
export function levellingDays<T extends Levelled>(items: readonly T[], cap: number | null): Map<T, number> {
  const days = new Map<T, number>();
  if (cap === null) return days;
  for (const group of groupBy(items, ({ added, column }) => `${added} ${column}`).values()) {
    if (group.length <= cap) continue;
    group.forEach((item, k) => days.set(item, Math.floor((k * item.cadenceDays) / group.length)));
  }
  return days;
}
