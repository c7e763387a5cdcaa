/** Who fits a profile, and by which words (S29). */
import { PROFILE_LISTS } from '../../records/alliance';
import type { Contact } from '../../records/contact';
import { keywordsOf } from '../../text/keywords';
import { lazilyOf } from '../../values/lazily';
import { OF_ANYBODY } from '../lunches/tables/words-in-common';
import { wantedBy, type Profile } from './profile';

/** So many are named: a list that nobody reads names nobody. */
export const MOST_FITS = 5;

type Place = {
  readonly name: string;
  readonly textOf: (contact: Contact) => string;
  /** It says who somebody is, and not only what they are like. */
  readonly saysWho: boolean;
  /** It says who or where they are, so that "not dentists" leaves them out. */
  readonly isPlain: boolean;
};

/** Where words are looked for, in the order in which they are said. */
const PLACES: readonly Place[] = [
  { name: 'Profession', saysWho: true, isPlain: true, textOf: ({ profession }) => profession },
  { name: 'Company', saysWho: true, isPlain: true, textOf: ({ company }) => company },
  { name: 'Tags', saysWho: true, isPlain: true, textOf: ({ tags }) => tags.join('; ') },
  { name: 'Area', saysWho: false, isPlain: true, textOf: ({ area }) => area },
  { name: 'Goals', saysWho: false, isPlain: false, textOf: ({ goals }) => goals },
  { name: 'Dream', saysWho: false, isPlain: false, textOf: ({ dream }) => dream },
  { name: 'Likes', saysWho: false, isPlain: false, textOf: ({ likes }) => likes },
  { name: 'Hobbies', saysWho: false, isPlain: false, textOf: ({ hobbies }) => hobbies },
  { name: 'Background', saysWho: false, isPlain: false, textOf: ({ background }) => background },
];

export type Fit = {
  /** "orthodontist (Profession), Aurora (Area)": what meets the profile, as it stands on file. */
  readonly says: string;
  /** How many of the lists are met, the sentence counting as one. */
  readonly lists: number;
  /** How many words are met. */
  readonly words: number;
};

/** The words of everybody's Area: a wish that names one means the people there. */
const areasIn = lazilyOf(
  (contacts: readonly Contact[]): ReadonlySet<string> =>
    new Set(contacts.flatMap(({ area }) => [...keywordsOf(area, OF_ANYBODY).keys()])),
);

const TEXTS = ['wish', ...PROFILE_LISTS] as const;

/** Whom the sentence and the first list name; where they name nobody, whom the other lists do. */
function whomIn(profile: Profile, areas: ReadonlySet<string>): readonly string[] {
  const [wish, understand, ...others] = TEXTS.map((list) => [...wantedBy(profile[list], areas).who]);
  const named = [...(wish ?? []), ...(understand ?? [])];
  return named.length > 0 ? named : others.flat();
}

/**
 * Whether somebody fits, and by which words; null: they don't, or the profile says nothing. A word that
 * everybody might have in common counts for nothing.
 *
 * @param contacts everybody on file
 */
export function fitOf(profile: Profile, contact: Contact, contacts: readonly Contact[]): Fit | null {
  const areas = areasIn(contacts);
  const said = TEXTS.map((list) => wantedBy(profile[list], areas));
  const wishes = said.filter(({ all }) => all.size > 0);
  const all = new Set(wishes.flatMap((wish) => [...wish.all]));
  if (all.size === 0) return null;
  const found = PLACES.map(({ name, textOf, saysWho }) => {
    const met = [...keywordsOf(textOf(contact), OF_ANYBODY)].filter(([key]) => all.has(key));
    return { name, saysWho, met };
  });
  const isUnwanted = PLACES.some(
    ({ textOf, isPlain }) =>
      isPlain &&
      [...keywordsOf(textOf(contact), OF_ANYBODY).keys()].some((key) => said.some(({ not }) => not.has(key))),
  );
  if (isUnwanted) return null;
  const isThere = new Set([...keywordsOf(`${contact.area} ${contact.address}`, OF_ANYBODY).keys()]);
  const who = whomIn(profile, areas);
  const where = wishes.flatMap((wish) => [...wish.where]);
  if (where.length > 0 && !where.some((word) => isThere.has(word))) return null;
  const isOne = found.some(({ saysWho, met }) => saysWho && met.some(([key]) => who.includes(key)));
  const words = new Set(found.flatMap(({ met }) => met.map(([key]) => key)));
  // Where nobody is named, whoever has one of the other words: for an area alone, that.
  if (who.length > 0 ? !isOne : words.size === 0) return null;
  return {
    says: found
      .filter(({ met }) => met.length > 0)
      .map(({ name, met }) => `${met.map(([, typed]) => typed).join(' ')} (${name})`)
      .join(', '),
    lists: wishes.filter((wish) => [...wish.all].some((word) => words.has(word))).length,
    words: words.size,
  };
}

/** Who meets more lists, then more words, comes first. */
export const betterFit = (one: Fit, other: Fit): number => other.lists - one.lists || other.words - one.words;
