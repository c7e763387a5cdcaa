/**
 * What a line says of somebody beside the name: their profession, and what else is worth keeping (S17, S21).
 */
import type { NamedPerson } from '../names';
import { bare, CONNECTORS, NO_NAMES, NO_TRADES, POSSESSIVES, RELATIONS } from './words-of-talk';

/** A longer remark is no profession. */
const LONGEST_PROFESSION_WORDS = 4;

/** "the plumber", "is a plumber" */
const trade = (part: string): string => part.replace(/^(?:is )?(?:the|an?) /i, '');

/**
 * Whether a part of the note may be what they do: not where they come from, whose they are, or what they
 * want.
 */
function isTrade(part: string): boolean {
  const words = part.split(' ');
  const first = bare(words[0] ?? '');
  const speaksOfElse = [CONNECTORS, NO_NAMES, NO_TRADES, POSSESSIVES, RELATIONS].some((list) =>
    list.has(first),
  );
  const isOfSomebody = / of \p{Lu}|['’]s /u.test(part);
  return words.length <= LONGEST_PROFESSION_WORDS && !speaksOfElse && !isOfSomebody && !/[\d/@]/.test(part);
}

/** The first thing that may be a profession, and all the rest. */
export function aboutThem({ note, from }: Pick<NamedPerson, 'note' | 'from'>): {
  readonly profession: string;
  readonly background: string;
} {
  const parts = note.split(', ').filter((part) => part !== '');
  const place = parts.findIndex((part) => isTrade(trade(part)));
  const rest = parts.filter((_, index) => index !== place);
  return {
    profession: trade(parts[place] ?? ''),
    background: [...rest, ...(from === '' ? [] : [`from ${from}`])].join('\n'),
  };
}
