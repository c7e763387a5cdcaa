/** A person's name, from the facts that a file states. */
import { oneOf, onOneLine, type Facts } from './facts';
import { composedName, inSpokenOrder, isCourtesyTitle } from './names';
import type { Fact, Place } from '../columns/places';
import { emailsIn, isLostName } from './text-values';

const NAMES: ReadonlySet<Place> = new Set(['name', 'first name', 'last name']);
const isLost = ({ place, value }: Fact): boolean => NAMES.has(place) && isLostName(value);

/** The whole one where the file has it, else of its parts; a company or an address where it has neither. */
function knownName(facts: Facts): string {
  const part = (place: Place): string => onOneLine(oneOf(facts, place));
  const composed = composedName({
    prefix: part('prefix'),
    first: part('first name'),
    middle: part('middle name'),
    last: part('last name'),
    suffix: part('suffix'),
  });
  const whole = inSpokenOrder(part('name'));
  if (whole !== '' && !(whole.includes('@') && composed !== '' && !composed.includes('@'))) return whole;
  return (
    composed || inSpokenOrder(part('file as')) || part('company') || (emailsIn(part('email'))[0]?.text ?? '')
  );
}

/** The name; one whose letters were lost as it stands, so that it is told. */
export const nameOf = (facts: Facts, known: Facts): string =>
  facts.all.find(isLost)?.value ?? knownName(known);

/** A value that went nowhere, and why. */
export type LeftOut = { readonly header: string; readonly value: string; readonly why: string };

/** What went nowhere: courtesy titles, ids of the other program, the order for a card index. */
export function leftOutOf(facts: Facts, name: string): LeftOut[] {
  const has = (text: string) => name.toLowerCase().includes(text.toLowerCase());
  return facts.all.flatMap(({ place, header, value }): LeftOut[] => {
    if (place === 'prefix' && isCourtesyTitle(value))
      return has(value) ? [] : [{ header, value, why: 'a courtesy title' }];
    if (place === 'nothing' || place === 'household title')
      return [{ header, value, why: 'of use to the other program only' }];
    if (place === 'file as' && inSpokenOrder(value) !== name)
      return [{ header, value, why: 'how the other program files them' }];
    const isNamePart =
      place === 'first name' ||
      place === 'middle name' ||
      place === 'last name' ||
      place === 'prefix' ||
      place === 'suffix';
    return isNamePart && !has(value) ? [{ header, value, why: `their name is ${name}` }] : [];
  });
}
