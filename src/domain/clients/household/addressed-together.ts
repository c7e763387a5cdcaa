/** How people of one household are addressed on one letter, label or gift (S24). */
import type { Contact } from '../../records/contact';
import { nameInTwo } from '../../text/greeting';
import { listed } from '../../text/words';
import type { Household } from './household';

type Person = Pick<Contact, 'name' | 'company'>;

/** What is typed where each gets a letter and a label of their own. */
const EACH = /^each$/i;

/**
 * "Ana and Rui Silva", of two people of one surname, the first named first; null: nothing is guessed. Two
 * whose names can't be taken apart for sure, or are spelt otherwise, are asked about.
 */
export function guessTogether(people: readonly Person[]): string | null {
  const [one, other, ...more] = people.map(nameInTwo);
  if (!one || !other || more.length > 0 || one.surname !== other.surname || one.given === other.given)
    return null;
  return `${one.given} and ${other.given} ${one.surname}`;
}

/** What somebody has said of a household, the head's word first; '': nothing. */
const saidOfTogether = ({ members, reachable }: Pick<Household, 'members' | 'reachable'>): string =>
  [...reachable, ...members].map(({ addressedTogether }) => addressedTogether.trim()).find(Boolean) ?? '';

/**
 * Whether somebody has to say how a household is addressed: several read one letter, and nothing is guessed.
 */
export const isToBeSaid = (household: Household): boolean =>
  household.reachable.length > 1 &&
  saidOfTogether(household) === '' &&
  guessTogether(household.reachable) === null;

/** One letter or label: to whom of a household, and in which words. */
export type Addressee = { readonly people: readonly Contact[]; readonly words: string };

/**
 * The letters or labels to people of one household, usually one. What was said of all of them isn't said of
 * some: then it is guessed, or each is named in full.
 */
export function addresseesIn(household: Household, people: readonly Contact[]): Addressee[] {
  const [first, ...others] = [
    ...household.reachable.filter(({ id }) => people.some((person) => person.id === id)),
    ...people.filter(({ id }) => household.reachable.every((member) => member.id !== id)),
  ];
  if (first === undefined) return [];
  if (others.length === 0) return [{ people: [first], words: first.name }];
  const all = [first, ...others];
  const said = saidOfTogether(household);
  if (EACH.test(said)) return all.map((person) => ({ people: [person], words: person.name }));
  const isWhole = all.length === household.reachable.length;
  const words = isWhole && said !== '' ? said : (guessTogether(all) ?? listed(all.map(({ name }) => name)));
  return [{ people: all, words }];
}
