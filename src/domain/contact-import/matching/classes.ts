/**
 * What another program's stages, types and tiers mean in an office: a guess by their words, which somebody
 * confirms.
 */
import type { Cultivation, Kind, Status, Tier } from '../../records/contact';
import { refusalsIn, statusIn } from '../../clients/household/refusals';

/** What a value says; several may hold: a past client is a client, and Inactive. */
export type ClassMeaning = {
  readonly kind?: Kind;
  readonly tierByHand?: Tier;
  readonly statusByHand?: Status;
  readonly cultivation?: Cultivation;
};

const WORDS: readonly (readonly [RegExp, ClassMeaning])[] = [
  [/^(?:tier )?(?:a\+*|aa+|1|i|gold|platinum|diamond|vip|top)(?: clients?)?$/, { tierByHand: 1 }],
  [/^(?:tier )?(?:b\+*|bb|2|ii|silver)(?: clients?)?$/, { tierByHand: 2 }],
  [/^(?:tier )?(?:c\+*|d|e|3|iii|bronze)(?: clients?)?$/, { tierByHand: 3 }],
  [
    /\b(?:past|former|ex|lost|previous|inactive|dormant|churned|ehemalig\w*|ancien\w*|antigu\w*|voormalig\w*)\b.*\b(?:clients?|customers?|kunden?|klanten?|clientes?)\b/,
    { kind: 'Client', statusByHand: 'Inactive' },
  ],
  [
    /\b(?:unqualified|not interested|no longer interested|disqualified|bad timing)\b/,
    { kind: 'Prospect', cultivation: 'No longer interested' },
  ],
  [
    /\b(?:alliances?|center of influence|centre of influence|coi|referral (?:partner|source)|partners?|strategic partner|professional|vendor|advocate partner)\b/,
    { kind: 'Alliance' },
  ],
  [
    /\b(?:prospects?|leads?|opportunity|opportunities|suspects?|subscriber|marketing ?qualified ?lead|sales ?qualified ?lead|mql|sql|interessent\w*|interessenten|attempted to contact|connected|open deal|in progress|new|open)\b/,
    { kind: 'Prospect' },
  ],
  [
    /\b(?:clients?|customers?|kunden?|klanten?|clientes?|evangelist|policy ?holder|insured|account holder)\b/,
    { kind: 'Client' },
  ],
  [
    /\b(?:personal|family|friends?|relatives?|privat|familie|freund\w*|amis?|amigos?|vriend\w*)\b/,
    { kind: 'Personal' },
  ],
];

const folded = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** What a value of a stage, a type, a status or a tier means; {} where nobody can tell. */
export function guessedClass(value: string): ClassMeaning {
  const text = folded(value);
  const found = WORDS.find(([pattern]) => pattern.test(text))?.[1];
  if (found) return found;
  const status = statusIn(value);
  if (status && (refusalsIn(value).size > 0 || text !== '')) return { statusByHand: status };
  return {};
}

/** What people may answer, each a meaning. */
export const CLASS_CHOICES: Readonly<Record<string, ClassMeaning>> = {
  Client: { kind: 'Client' },
  Prospect: { kind: 'Prospect' },
  Alliance: { kind: 'Alliance' },
  Personal: { kind: 'Personal' },
  'Tier 1': { tierByHand: 1 },
  'Tier 2': { tierByHand: 2 },
  'Tier 3': { tierByHand: 3 },
  'Past client': { kind: 'Client', statusByHand: 'Inactive' },
  Active: { statusByHand: 'Active' },
  Inactive: { statusByHand: 'Inactive' },
  Released: { statusByHand: 'Released' },
  'Do not contact': { statusByHand: 'Do not contact' },
  'No longer interested': { kind: 'Prospect', cultivation: 'No longer interested' },
  Nothing: {},
};

/** A meaning in words, as it can be answered. */
export function classInWords(meaning: ClassMeaning): string {
  const same = Object.entries(CLASS_CHOICES).find(
    ([, choice]) => JSON.stringify(choice) === JSON.stringify(meaning),
  );
  return same?.[0] ?? 'Nothing';
}

/** A value of a column, how often it stands there, and what it seems to mean. */
export type ClassValue = {
  readonly header: string;
  readonly value: string;
  readonly count: number;
  readonly guess: ClassMeaning;
};

/** All values of such columns, the most frequent first. */
export function classValuesIn(
  people: Iterable<{ readonly classes: readonly { readonly header: string; readonly value: string }[] }>,
): readonly ClassValue[] {
  const values = new Map<string, ClassValue>();
  for (const { classes } of people)
    for (const { header, value } of classes) {
      const key = classKey(header, value);
      const known = values.get(key);
      values.set(
        key,
        known
          ? { ...known, count: known.count + 1 }
          : { header, value, count: 1, guess: guessedClass(value) },
      );
    }
  return [...values.values()].sort((a, b) => b.count - a.count);
}

/** A value of a column, as answers about it are kept. */
export const classKey = (header: string, value: string): string =>
  `${header.toLowerCase()}\n${value.toLowerCase()}`;
