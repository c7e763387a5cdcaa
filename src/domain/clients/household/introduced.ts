/** Who introduced whom, household by household (S3). */
import type { Book } from './book';
import { firstKnown } from '../../values/collections';
import type { Household } from './household';

/** Of each contact whom a contact introduced: that contact's id. */
export type Introducers = ReadonlyMap<string, string>;

/**
 * The household that introduced this one: as its lowest id says that names somebody outside; null: nobody
 * did.
 */
function introducerOf(
  { id, members }: Household,
  introducers: Introducers,
  householdOf: ReadonlyMap<string, Household>,
): Household | null {
  return firstKnown(members, (member) => {
    const introducer = householdOf.get(introducers.get(member.id) ?? '');
    return introducer === undefined || introducer.id === id ? null : introducer;
  });
}

/** By household id: the households that it introduced directly, by lowest id. */
export function introducedBy(
  { households, householdOf }: Pick<Book, 'households' | 'householdOf'>,
  introducers: Introducers,
): Map<string, Household[]> {
  const introduced = new Map<string, Household[]>();
  for (const household of households) {
    const introducer = introducerOf(household, introducers, householdOf);
    if (introducer === null) continue;
    const others = introduced.get(introducer.id);
    if (others) others.push(household);
    else introduced.set(introducer.id, [household]);
  }
  return introduced;
}
