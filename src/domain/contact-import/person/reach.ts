/** Where somebody is reached: numbers and addresses, the first one first. */
import { allOf, distinct, type Collected, type Facts } from './facts';
import type { Label } from '../columns/places';
import { emailsIn, phonesIn } from './text-values';
import { quoted } from '../../text/shortened';

export type Labelled = { readonly text: string; readonly label: Label | null };

const PHONE_RANKS: Readonly<Record<Label, number>> = {
  mobile: 1,
  home: 2,
  other: 4,
  work: 3,
  assistant: 5,
  fax: 9,
  pager: 9,
};
/** Nobody is called there. */
const NO_CALLS_THERE = 9;

/**
 * Numbers in the order in which they are called: the marked one; where headers name them, mobile before home
 * before work.
 */
export function phonesOf(facts: Facts): readonly Labelled[] {
  const found = allOf(facts, 'phone').flatMap((fact, place) =>
    phonesIn(fact.value).map(({ text, isPrimary }) => {
      const rank = fact.label === undefined ? 2 : PHONE_RANKS[fact.label];
      const byUser = fact.index !== undefined && rank < NO_CALLS_THERE ? 2 : rank;
      return {
        text,
        label: fact.label ?? null,
        place,
        rank: isPrimary || (fact.isPrimary && rank < NO_CALLS_THERE) ? 0 : byUser,
      };
    }),
  );
  return distinct(
    [...found].sort((a, b) => a.rank - b.rank || a.place - b.place),
    ({ text }) => text.replace(/\D/g, '') || text,
  ).map(({ text, label }) => ({ text, label }));
}

const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/u;

/** Addresses, the marked one first; what is no address is kept in words. */
export function emailsOf(facts: Facts, into: Collected): readonly string[] {
  const found = allOf(facts, 'email').flatMap((fact) =>
    emailsIn(fact.value).flatMap(({ text, isPrimary }) => {
      if (ADDRESS.test(text)) return [{ text, rank: isPrimary || fact.isPrimary ? 0 : 1 }];
      into.remarks.push(`${fact.header} ${quoted(text)} is no e-mail address: kept in Background`);
      into.kept.push(`${fact.header}: ${text}`);
      return [];
    }),
  );
  return distinct(
    [...found].sort((a, b) => a.rank - b.rank).map(({ text }) => text),
    (text) => text.toLowerCase(),
  );
}
