/**
 * What a lunch keeps of the names that were filed: whoever deletes an introduction doesn't want it made again
 * (S17).
 */
import type { Lunch } from '../../records/lunch';
import type { NamedPerson } from './names';
import { foldName } from './recognise';
import { namesSaid } from './said/names-said';

type Named = Pick<NamedPerson, 'name'>;
type Filed = Pick<Lunch, 'namesFiled'>;

/** Entries stand in one cell, parted by commas. */
const nameKey = ({ name }: Named): string =>
  foldName(name)
    .replace(/[\s,;]+/g, ' ')
    .trim();

/** What is kept of a name: "C0001 ann lee", with the id of who introduced them. */
export const entryOf = (introducerId: string, named: Named): string => `${introducerId} ${nameKey(named)}`;

const nameIn = (entry: string): string => entry.slice(entry.indexOf(' ') + 1);

/**
 * The entry of a name, whoever introduced them where that isn't known any more; undefined: it wasn't filed.
 */
export const entryAmong = (
  { namesFiled }: Filed,
  introducerId: string | null,
  named: Named,
): string | undefined =>
  namesFiled.find((entry) =>
    introducerId === null ? nameIn(entry) === nameKey(named) : entry === entryOf(introducerId, named),
  );

/** As if these names had never been filed: somebody has just asked for them. */
export function askedAnew<Source extends Filed>(source: Source, names: string): Source {
  const asked = new Set(namesSaid(names).people.map(nameKey));
  return { ...source, namesFiled: source.namesFiled.filter((entry) => !asked.has(nameIn(entry))) };
}
