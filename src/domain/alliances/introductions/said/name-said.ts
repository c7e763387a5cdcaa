/** One person of a jotted line: where the name begins and ends, and what else the line says (S21). */
import {
  bare,
  COMPANY_ENDS,
  CONNECTORS,
  LEADS,
  NO_NAMES,
  PARTICLES,
  POSSESSIVES,
  RELATIONS,
  TITLES,
  TRADES,
} from './words-of-talk';

/** A name, with what stands before it ("his sister") and behind it ("from church"). */
export type NameSaid = { readonly name: string; readonly before: string; readonly behind: string };

/** So many words in small letters may still be a name that somebody typed on a phone. */
const LONGEST_SMALL_NAME = 3;
/** Words of talk that people are called, too. */
const NAMES_TOO: ReadonlySet<string> = new Set(['will', 'may', 'he', 'you', 'see']);
/** "his old friend from school Bo": longer is a story. */
const LONGEST_RELATION = 4;

const isSmall = (word: string): boolean =>
  /^[^\p{L}]*\p{Ll}/u.test(word) && !/^(?:d|l)['’]\p{Lu}/u.test(word);
const isLarge = (word: string): boolean => /\p{L}/u.test(word) && !isSmall(word);
const isJoiner = (word: string): boolean => /^(?:and|&|\+)$/i.test(word);
const isPossessive = (word: string): boolean => /\p{L}['’]s$/u.test(word);
const isTitle = (word: string): boolean => TITLES.has(bare(word));

/** Words of a name without the titles before them. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isTitle(word));
  return first === -1 ? [] : words.slice(first);
}

/** Whether words in small letters alone can be a name: none of them says that they are something else. */
const isSmallName = (words: readonly string[]): boolean =>
  words.length <= LONGEST_SMALL_NAME &&
  !(words.length === 1 && TRADES.has(bare(words[0] ?? ''))) &&
  words.every((word) => {
    const said = bare(word);
    return ![NO_NAMES, POSSESSIVES, LEADS, RELATIONS].some((list) => list.has(said)) && said !== 'the';
  }) &&
  !isPossessive(words[0] ?? '');

/** How many words belong to the name, from its first on; a particle does where the name goes on behind it. */
function lengthOfName(words: readonly string[]): number {
  let length = 0;
  for (const [place, word] of words.entries()) {
    const next = words[place + 1] ?? '';
    const joins = isJoiner(word) && COMPANY_ENDS.has(bare(next));
    const goesOn = isLarge(next) || (PARTICLES.has(bare(next)) && isLarge(words[place + 2] ?? ''));
    if (isLarge(word) && !isJoiner(word)) length = place + 1;
    else if (!joins && !(PARTICLES.has(bare(word)) && goesOn)) break;
  }
  return length;
}

/** The name at the beginning of some words, and what follows it; null: they begin with none. */
function nameAt(words: readonly string[], before: string): NameSaid | null {
  const length = lengthOfName(words);
  const [name, behind] = [words.slice(0, length), words.slice(length)];
  const proper = withoutTitles(name);
  const [next = ''] = behind;
  if (proper.length === 0 || isJoiner(next)) return null;
  if (isPossessive(proper[proper.length - 1] ?? '')) return nameOfRelation(name, behind, before);
  const isFirstNameAlone = proper.length === 1 && name.length === 1;
  if (isFirstNameAlone && next !== '' && !CONNECTORS.has(bare(next))) return null;
  return { name: name.join(' '), before, behind: behind.join(' ') };
}

/** "Jim's brother Al" is Al; "Jim's brother" is nobody yet. */
function nameOfRelation(whose: readonly string[], words: readonly string[], before: string): NameSaid | null {
  const start = words.findIndex(isLarge);
  if (start < 1 || start > LONGEST_RELATION) return null;
  return nameAt(words.slice(start), [before, ...whose, ...words.slice(0, start)].join(' ').trim());
}

/** What stands before the first large letter says who they are, is no part of the name, or names nobody. */
function behindLead(lead: readonly string[], words: readonly string[]): NameSaid | null {
  const said = lead.map(bare);
  const first = said.findIndex((word) => !LEADS.has(word));
  const rest = first === -1 ? [] : lead.slice(first);
  const [whose = ''] = rest.map(bare);
  if (rest.length === 0) return nameAt(words, '');
  if (rest.every((word) => PARTICLES.has(bare(word)))) return behindParticles(rest, words);
  if (whose === 'the') return rest.length === 1 && isTitle(words[0] ?? '') ? nameAt(words, '') : null;
  // "a dentist in Aurora" is nobody.
  const isOfPlace = CONNECTORS.has(bare(rest[rest.length - 1] ?? ''));
  const isRelation =
    POSSESSIVES.has(whose) && !isOfPlace && rest.length > 1 && rest.length <= LONGEST_RELATION;
  return isRelation && !rest.slice(1).some((word) => NO_NAMES.has(bare(word)) && !RELATIONS.has(bare(word)))
    ? nameAt(words, rest.join(' '))
    : null;
}

/** "van Dyke" */
function behindParticles(particles: readonly string[], words: readonly string[]): NameSaid | null {
  const said = nameAt(words, '');
  return said && { ...said, name: [...particles, said.name].join(' ') };
}

/** How many words at the beginning of a line belong to no name, whatever the letters they begin with. */
function lengthOfLead(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  const said = bare(first);
  // Of those that may be names, too ("An Lee"), the letters of the next word tell.
  const isTalk = LEADS.has(said) || said === 'the' || (POSSESSIVES.has(said) && isSmall(second));
  const from = isTalk && second !== '' ? 1 : 0;
  const large = words.slice(from).findIndex(isLarge);
  return large === -1 ? words.length : from + large;
}

/**
 * The person whom a line begins with, up to its first comma or bracket; null: it names nobody, so that
 * somebody has to be asked.
 */
export function nameSaid(line: string): NameSaid | null {
  const words = line
    .replace(/["“”«»]/g, '')
    .replace(/[!?…]+$|(?<=(?:^|\s)\p{Lu}\p{Ll}{3,})\.$/u, '')
    .trim()
    .split(/\s+/);
  if (!words.some(isLarge))
    return isSmallName(words) ? { name: words.join(' '), before: '', behind: '' } : null;
  const [first = '', second = ''] = words;
  if (second === '' && TRADES.has(bare(first))) return null;
  if (NO_NAMES.has(bare(first)) && (second === '' || isSmall(second) || !NAMES_TOO.has(bare(first))))
    return null;
  const length = lengthOfLead(words);
  return length === 0 ? nameAt(words, '') : behindLead(words.slice(0, length), words.slice(length));
}
