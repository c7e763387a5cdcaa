/** A row of a table as facts about a person. */
import type { MappedColumn } from '../columns/map-columns';
import { isPrimaryLabel, labelIn, placeByLabel } from '../columns/headers';
import { isOnlyTitles } from './names';
import { cleaned } from './text-values';
import type { Fact } from '../columns/places';

const YES = /^(?:yes|y|true|x|1)$/i;

const isOf = (fact: Fact, label: Fact): boolean => {
  if ((fact.index ?? 1) !== (label.index ?? 1)) return false;
  if (label.of === 'address')
    return ['street', 'po box', 'city', 'region', 'postal code', 'country', 'address'].includes(fact.place);
  return fact.place === label.of;
};

/**
 * Facts with what the columns beside them say: Home, Work, the mark of the primary one, or what an event is.
 */
function labelledBy(fact: Fact, labels: readonly Fact[]): Fact {
  const about = labels.filter((label) => isOf(fact, label));
  const said = about.find(({ isPrimary }) => !isPrimary);
  const isMarked = about.some(({ isPrimary, value }) =>
    isPrimary ? YES.test(value) : isPrimaryLabel(value),
  );
  const primary = isMarked ? { isPrimary: true } : {};
  if (!said) return { ...fact, ...primary };
  const { place } = fact;
  const label = labelIn(said.value);
  const of = said.value.replace(/^\* ?/, '');
  return {
    ...fact,
    ...(label === null ? {} : { label }),
    ...primary,
    ...(place === 'event' || place === 'relation' ? { of, place: placeByLabel(place, of) } : {}),
  };
}

/** What a row says of a person, in the order of its columns. */
export function factsOfRow(cells: readonly string[], columns: readonly MappedColumn[]): readonly Fact[] {
  const all = columns.flatMap(({ header, index, meaning }): Fact[] => {
    const value = cleaned(cells[index] ?? '');
    if (value === '') return [];
    // Written out: lists have hundreds of thousands of facts, and a spread costs ten times as much.
    const { place, label, index: which, line, of, isPrimary, sense } = meaning;
    const told = place === 'salutation' && isOnlyTitles(value) ? 'prefix' : place;
    return [{ place: told, label, index: which, line, of, isPrimary, sense, header, value }];
  });
  const labels = all.filter(({ place }) => place === 'label');
  return labels.length === 0
    ? all
    : all.filter(({ place }) => place !== 'label').map((fact) => labelledBy(fact, labels));
}
