/** Places that hold one value of a person, and what becomes of whatever else a file has for them. */
import { allOf, distinct, oneOf, onOneLine, type Facts } from './person/facts';
import type { Place } from './columns/places';

/** "Dear Annie:" greets Annie, and "Hi," nobody: a letter says Dear by itself. */
export const withoutDear = (salutation: string): string =>
  salutation
    .trim()
    .replace(/^(?:dear|hi|hello|hey)(?![\p{L}\p{M}\p{N}'’-])[\s,:;.!]*/iu, '')
    .replace(/[\s,:;!]+$/, '');

/** The spouse, whom some programs keep in two columns: of these the second is the family's name. */
export function spouseOf(facts: Facts): string {
  const all = allOf(facts, 'spouse');
  const part = (line: number): string => all.find((fact) => fact.line === line)?.value ?? '';
  const whole = all.find(({ line }) => line === undefined)?.value ?? '';
  return onOneLine(whole !== '' || part(1) === '' ? whole : `${part(1)} ${part(2)}`);
}

/** What is kept under its own header; of several under one, all. */
export function ownOf(facts: Facts): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { header, value } of allOf(facts, 'own')) {
    const before = own.get(header);
    own.set(header, before === undefined || before === value ? value : `${before}; ${value}`);
  }
  return own;
}

const OF_ONE: readonly Place[] = [
  ...(['name', 'company', 'household', 'spouse', 'nickname', 'salutation'] as const),
  ...(['referred by', 'consent source'] as const),
];
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Values beside the one that is taken, with words that it hasn't, in words: "Nickname: Annie". */
export function furtherValues(facts: Facts, name: string): string[] {
  // A nickname greets only where nothing else does.
  const taken = OF_ONE.filter(
    (place) => place !== 'nickname' || withoutDear(oneOf(facts, 'salutation')) === '',
  );
  const all = OF_ONE.flatMap((place) => allOf(facts, place));
  if (all.length === taken.filter((place) => allOf(facts, place).length > 0).length) return [];
  const kept = [name, spouseOf(facts), ...taken.map((place) => oneOf(facts, place))];
  const words = new Set(kept.flatMap(wordsOf));
  return distinct(all, ({ value }) => value)
    .filter(({ value }) => wordsOf(value).some((word) => !words.has(word)))
    .map(({ header, value }) => `${header}: ${onOneLine(value)}`);
}
