/** The people of a jotted line, each by themselves (S21). */
import { FROM_WHOM } from '../names';
import { withoutTitles } from './name-said';
import { bare, COMPANY_ENDS, POSSESSIVES, RELATIONS, TRADES } from './words-of-talk';

/** "and" and its like between two people; a comma may stand before it. */
const JOINER = /(\s*,)?\s+(?:and|&|\+|plus|as well as)\s+|\s+\/\s+/gi;
/** "1. Tom Baxter 2. Eve Long" */
const NEXT_NUMBER = /\s+(?=\(?\d{1,2}[.)]\s+\p{L})/u;
const STARTS_A_LIST = /^\(?1[.)]\s/;
const MARKER = /^(?:[-*•·◦–—+&>→]+|\(?\d{1,3}[.)])\s*/;
const ENDS_A_NAME = /[,|\t:()<>[\]\d@]|\s[-–—](?=\s|$)/;
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;

/** A line without the bullet or number before it. */
export const withoutMarker = (line: string): string => line.replace(MARKER, '').trim();

/** Whether a text is two or three words in large letters that speak of no trade, company or third person. */
export const looksLikeAFullName = (text: string): boolean =>
  FULL_NAME.test(text) &&
  !FROM_WHOM.test(text) &&
  !/\b(?:not|no|never)\b/i.test(text) &&
  !text.split(' ').some((word) => TRADES.has(bare(word)));

const wordsOfName = (text: string): readonly string[] => {
  const end = ENDS_A_NAME.exec(text)?.index ?? text.length;
  return withoutTitles(text.slice(0, end).trim().split(/\s+/).filter(Boolean));
};

const isPerson = (text: string): boolean => {
  const [first = ''] = text.split(/\s+/);
  return /^\p{Lu}/u.test(first) || POSSESSIVES.has(bare(first)) || RELATIONS.has(bare(first));
};

/** What stands on the two sides of an "and", as two people; null: it joins no two. */
function partedAt(left: string, right: string, hasComma: boolean): readonly [string, string] | null {
  const [one, other] = [wordsOfName(left), wordsOfName(right)];
  const isNameAlone = !ENDS_A_NAME.test(left);
  const [next = ''] = other;
  if (!isPerson(right) || COMPANY_ENDS.has(bare(next)) || one.length === 0) return null;
  if (!isNameAlone && !hasComma && !/[)\d]$/.test(left)) return null;
  const isRelated = POSSESSIVES.has(bare(next)) || RELATIONS.has(bare(next));
  if (one.length > 1 || isRelated || !isNameAlone) return [left, right];
  // "Tom and Eve Baxter"; of "Smith and Jones" nobody knows what they are.
  const surname = other[other.length - 1] ?? '';
  return looksLikeAFullName(other.join(' ')) ? [`${left} ${surname}`, right] : null;
}

function partedByAnd(line: string): string[] {
  for (const { index, 0: joiner, 1: comma } of line.matchAll(JOINER)) {
    const parted = partedAt(
      line.slice(0, index).trim(),
      line.slice(index + joiner.length),
      comma !== undefined,
    );
    if (parted !== null) return [parted[0], ...partedByAnd(parted[1])];
  }
  return [line];
}

/** Names alone, parted by commas: three and more, or with an "and" before the last. */
function listedIn(line: string): string[] | null {
  // "Jr." and "St." end no sentence.
  const sentences = line.split(/(?<=\p{Ll}{3})\.(?:\s+|$)/u).filter((part) => part !== '');
  if (sentences.length > 1 && sentences.every(looksLikeAFullName)) return sentences;
  const hasAnd = new RegExp(JOINER.source, 'i').test(line);
  const names = line
    .split(new RegExp(`${JOINER.source}|\\s*,\\s*`, 'i'))
    .filter((part) => part !== undefined);
  const parts = names.map((name) => name.trim()).filter((name) => /[\p{L}\p{N}]/u.test(name));
  const isList = parts.length > 2 || (parts.length === 2 && hasAnd);
  return isList && parts.every(looksLikeAFullName) ? parts : null;
}

/** A number of ten digits and more or as "555-0911", or an address, by its kind; "60302-1234" is a place. */
const KINDS_OF_REACH = [/\d(?:[\s().\-/]{0,3}\d){9}|(?<![\d-])\d{3}[-.]\d{4}(?![\d-])/, /\S@\S/];

/** "Tom Baxter, 630-555-0911, Acme Widgets, 630-555-0912": two people, or one and where they work. */
const mayBeOne = ([one = '', other = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && !/[()<>]/.test(one) && looksLikeAFullName(other.split(',')[0] ?? '');

/** Full names parted by commas, each with a number or an address of their own. */
function reachedIn(line: string): string[] | null {
  for (const reach of KINDS_OF_REACH) {
    const people: string[] = [];
    for (const part of line.split(/\s*,\s*/)) {
      const last = people[people.length - 1];
      if (last !== undefined && !(reach.test(last) && looksLikeAFullName(wordsOfName(part).join(' '))))
        people[people.length - 1] = `${last}, ${part}`;
      else people.push(part);
    }
    if (people.length > 1 && people.every((each) => reach.test(each)) && !mayBeOne(people)) return people;
  }
  return null;
}

/** The parts of a line, each of which is somebody, or says that somebody has to be asked. */
export function partsSaid(line: string): string[] {
  const numbered = STARTS_A_LIST.test(line) ? line.split(NEXT_NUMBER) : [line];
  return numbered.flatMap((part) => {
    const text = withoutMarker(part);
    const parts = listedIn(text) ?? reachedIn(text) ?? partedByAnd(text);
    return parts.length === 1 ? [part] : parts;
  });
}
