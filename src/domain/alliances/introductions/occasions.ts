/**
 * Who was introduced on which occasion already: what makes reading an Introduced cell twice the same as
 * reading it once (S17).
 */
import type { Introduction } from '../../records/introduction';
import { foldName } from './recognise';

type Named = Pick<Introduction, 'lunchKey' | 'allianceId' | 'personId' | 'person' | 'outcome'>;

const atLunch = (key: string): string => `lunch ${key}`;
const byAlliance = (id: string): string => `alliance ${id}`;

/**
 * A lunch, where there was one. What isn't over, or was typed without a lunch, counts for every occasion of
 * that alliance.
 */
const occasionsOf = ({ lunchKey, allianceId, outcome }: Named): string[] => [
  ...(lunchKey === '' ? [] : [atLunch(lunchKey)]),
  ...(lunchKey === '' || outcome === 'Open' ? [byAlliance(allianceId)] : []),
];

export type Introduced = {
  /**
   * Whether a person, by id or by name as it was typed, was introduced at that lunch ('': at none), or by
   * that alliance.
   */
  readonly has: (lunchKey: string, allianceId: string, idOrName: string) => boolean;
  readonly add: (introduction: Named) => void;
};

/**
 * The people introduced to the office so far. Whose row on Contacts is gone, or bears another name by now, is
 * known by the name typed.
 */
export function introducedSoFar(introductions: readonly Introduction[]): Introduced {
  const known = new Set<string>();
  const add = (introduction: Named): void => {
    for (const occasion of occasionsOf(introduction)) {
      known.add(`${occasion}/${introduction.personId}`);
      known.add(`${occasion}/${foldName(introduction.person)}`);
    }
  };
  introductions.filter(({ direction }) => direction === 'Received').forEach(add);
  const has = (lunchKey: string, allianceId: string, idOrName: string): boolean => {
    const occasions = [...(lunchKey === '' ? [] : [atLunch(lunchKey)]), byAlliance(allianceId)];
    return occasions.some(
      (occasion) => known.has(`${occasion}/${idOrName}`) || known.has(`${occasion}/${foldName(idOrName)}`),
    );
  };
  return { has, add };
}
