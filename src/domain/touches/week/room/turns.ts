/** Who has the turns that are kept for each kind of touch: one household, one turn (S12). */
import { groupBy } from '../../../values/collections';

/** Somebody who waits for a turn of a kind. */
export type Claim<T> = { readonly of: T; readonly kind: string; readonly household: string };

/** Who holds the turns so far. */
type Held<T> = {
  readonly byHousehold: Map<string, Claim<T>>;
  readonly counts: Map<string, number>;
  /** Of each kind those who wait for it, in their order, without whoever is known to hold a turn. */
  readonly queues: ReadonlyMap<string, Iterator<Claim<T>>>;
  readonly claims: ReadonlyMap<string, readonly Claim<T>[]>;
};

const count = <T>({ counts }: Held<T>, kind: string, by: 1 | -1): void => {
  counts.set(kind, (counts.get(kind) ?? 0) + by);
};

function give<T>(held: Held<T>, claim: Claim<T>): void {
  const before = held.byHousehold.get(claim.household);
  if (before !== undefined) count(held, before.kind, -1);
  held.byHousehold.set(claim.household, claim);
  count(held, claim.kind, 1);
}

/** The first who waits for it and holds no turn; null: nobody. Whoever holds one holds one to the end. */
function nextFree<T>({ queues, byHousehold }: Held<T>, kind: string): Claim<T> | null {
  const queue = queues.get(kind);
  for (let next = queue?.next(); next && !next.done; next = queue?.next())
    if (!byHousehold.has(next.value.household)) return next.value;
  return null;
}

/**
 * Gives one more turn of a kind: to somebody who holds none, else to somebody whose turn another can take.
 *
 * @param tried kinds of which no more turns can be given
 */
function giveOneMore<T>(held: Held<T>, kind: string, tried: Set<string>): boolean {
  tried.add(kind);
  const free = nextFree(held, kind);
  if (free !== null) {
    give(held, free);
    return true;
  }
  for (const claim of held.claims.get(kind) ?? []) {
    const other = held.byHousehold.get(claim.household)?.kind;
    if (other === undefined || tried.has(other) || !giveOneMore(held, other, tried)) continue;
    give(held, claim);
    return true;
  }
  return false;
}

/**
 * Gives out the turns. Each household has at most one: of the kind in which it comes first, unless a turn
 * would be left over so. As many turns are given as there can be: a maximum matching, by augmenting paths.
 *
 * @param claims the best first
 * @param turns how many there are of each kind
 */
export function giveTurns<T>(claims: readonly Claim<T>[], turns: ReadonlyMap<string, number>): Set<T> {
  const byKind = groupBy(claims, ({ kind }) => kind);
  const held: Held<T> = {
    byHousehold: new Map(),
    counts: new Map(),
    queues: new Map([...byKind].map(([kind, its]) => [kind, its.values()])),
    claims: byKind,
  };
  const isLeft = (kind: string): boolean => (held.counts.get(kind) ?? 0) < (turns.get(kind) ?? 0);
  const asked = new Set<string>();
  for (const claim of claims) {
    if (!asked.has(claim.household) && isLeft(claim.kind)) give(held, claim);
    asked.add(claim.household);
  }
  for (const kind of turns.keys()) while (isLeft(kind) && giveOneMore(held, kind, new Set()));
  return new Set([...held.byHousehold.values()].map(({ of }) => of));
}
