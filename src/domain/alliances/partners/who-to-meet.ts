/** Who we want to meet, suggested by what the best clients have in common (S15). */
import type { Contact } from '../../records/contact';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import { compareText } from '../../values/order';
import { hasClient, isClient } from '../../touches/touch-plan';

/** What one household has isn't shared. */
const SHARED_BY = 2;
const MOST_NAMED = 3;

type Trait = {
  readonly valuesOf: (client: Contact) => readonly string[];
  readonly say: (names: string) => string;
};

/** In the order in which they are said. */
const TRAITS: readonly Trait[] = [
  { valuesOf: ({ profession }) => [profession], say: (names) => names },
  { valuesOf: ({ company }) => [company], say: (names) => `at ${names}` },
  { valuesOf: ({ area }) => [area], say: (names) => `in ${names}` },
  { valuesOf: ({ tags }) => tags, say: (names) => `tagged ${names}` },
];

type Count = { readonly name: string; readonly households: number };

/** How many households have each value; values differ neither by case nor by the space around them. */
function countValues(households: readonly (readonly Contact[])[], valuesOf: Trait['valuesOf']): Count[] {
  const counts = new Map<string, Count>();
  for (const clients of households) {
    const values = new Map(
      clients.flatMap(valuesOf).map((value) => [value.trim().toLowerCase(), value.trim()] as const),
    );
    values.delete('');
    for (const [key, name] of values) {
      const before = counts.get(key);
      counts.set(key, { name: before?.name ?? name, households: (before?.households ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.households - a.households || compareText(a.name, b.name));
}

const isBest = (household: Household, allianceIds: ReadonlySet<string>): boolean =>
  household.tier === 1 && hasClient(household, allianceIds) && !isOnFileOnly(household);

/**
 * "Dentist (5), Brewer (4); in Harborside (6)": what at least two of the Tier 1 client households share, the
 * commonest first; '' where they share nothing. The tiers are those of the households as they are given.
 */
export function whoToMeetSuggestion(
  households: readonly Household[],
  allianceIds: ReadonlySet<string>,
): string {
  const best = households
    .filter((household) => isBest(household, allianceIds))
    .map(({ reachable }) => reachable.filter((member) => isClient(member, allianceIds)));
  return TRAITS.flatMap(({ valuesOf, say }) => {
    const shared = countValues(best, valuesOf).filter(({ households }) => households >= SHARED_BY);
    const named = shared.slice(0, MOST_NAMED).map(({ name, households }) => `${name} (${households})`);
    return named.length === 0 ? [] : [say(named.join(', '))];
  }).join('; ');
}
