/** The blueprint: why people left and what worked with those who stayed, counted by reason (S26). */
import type { Contact } from '../records/contact';
import { keywordsOf } from '../text/keywords';
import { listed } from '../text/words';
import { compareText } from '../values/order';
import { lazilyOf } from '../values/lazily';
import type { Book } from './household/book';
import type { Household } from './household/household';
import { hasClient, isOnCultivationList } from '../touches/touch-plan';

/** What doesn't speak of any reason on the office's list. */
const OTHER_REASON = 'other';

/** A reason, and how many people it was said of. */
export type ReasonCount = { readonly reason: string; readonly people: number };

/**
 * The reason that a line means: the one it begins with, else the first of which it has a word; null: none on
 * the list.
 */
export function reasonIn(line: string, reasons: readonly string[]): string | null {
  const said = line.trim().toLowerCase();
  const begun = reasons.find((reason) => reason !== '' && said.startsWith(reason.trim().toLowerCase()));
  if (begun !== undefined) return begun;
  const words = keywordsOf(line);
  return reasons.find((reason) => [...keywordsOf(reason).keys()].some((word) => words.has(word))) ?? null;
}

/** Of each person each reason once; the commonest first, the others last. */
function countsOf(texts: readonly string[], reasons: readonly string[]): ReasonCount[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    for (const reason of new Set(lines.map((line) => reasonIn(line, reasons) ?? OTHER_REASON)))
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, people]) => ({ reason, people }))
    .sort(
      (one, other) =>
        Number(one.reason === OTHER_REASON) - Number(other.reason === OTHER_REASON) ||
        other.people - one.people ||
        compareText(one.reason, other.reason),
    );
}

/** The ways on which people are, and what the office knows of others on each. */
export const WAYS = ['Clients who left', 'Prospects who were not interested', 'What worked'] as const;
export type Way = (typeof WAYS)[number];

type WayRule = {
  /** Whether somebody went this way to its end. */
  readonly isOf: (contact: Contact) => boolean;
  readonly textOf: (contact: Contact) => string;
  readonly reasonsOf: (book: Book) => readonly string[];
  /** Who is on the way now, so that it is said beside their next call. */
  readonly isOnIt: (contact: Contact, household: Household, book: Book) => boolean;
};

const RULES: Readonly<Record<Way, WayRule>> = {
  'Clients who left': {
    isOf: ({ statusByHand, kind }) => statusByHand === 'Released' && kind !== 'Prospect',
    textOf: ({ whatHappened }) => whatHappened,
    reasonsOf: ({ settings }) => settings.reasonsForLeaving,
    isOnIt: (_contact, household, { allianceIds }) =>
      hasClient(household, allianceIds) &&
      (household.spiral === 'Downward' || household.status === 'Inactive'),
  },
  'Prospects who were not interested': {
    isOf: ({ cultivation }) => cultivation === 'No longer interested',
    textOf: ({ whatHappened }) => whatHappened,
    reasonsOf: ({ settings }) => settings.reasonsForLeaving,
    isOnIt: (contact) => isOnCultivationList(contact),
  },
  'What worked': {
    isOf: ({ whatWorked }) => whatWorked.trim() !== '',
    textOf: ({ whatWorked }) => whatWorked,
    reasonsOf: ({ settings }) => settings.reasonsItWorked,
    isOnIt: (_contact, household, { allianceIds }) =>
      hasClient(household, allianceIds) && household.spiral !== 'Downward' && household.core !== 'Core',
  },
};

export type Blueprint = Readonly<Record<Way, readonly ReasonCount[]>>;

/** How often each reason was said on each way; found once for a book. */
export const blueprintOf = lazilyOf((book: Book): Blueprint => {
  const countsFor = (way: Way): ReasonCount[] => {
    const { isOf, textOf, reasonsOf } = RULES[way];
    return countsOf(book.contacts.filter(isOf).map(textOf), reasonsOf(book));
  };
  return {
    'Clients who left': countsFor('Clients who left'),
    'Prospects who were not interested': countsFor('Prospects who were not interested'),
    'What worked': countsFor('What worked'),
  };
});

/** What one person said is no pattern. */
const FEWEST = 2;
const MOST_NAMED = 2;

/** "What worked: quick answers (4), reviews (2)." beside the next call to somebody on the same way. */
export function onTheSameWay(contact: Contact, household: Household, book: Book): string[] {
  return WAYS.filter((way) => RULES[way].isOnIt(contact, household, book)).flatMap((way) => {
    const { [way]: reasons } = blueprintOf(book);
    const named = reasons
      .filter(({ reason, people }) => reason !== OTHER_REASON && people >= FEWEST)
      .slice(0, MOST_NAMED)
      .map(({ reason, people }) => `${reason} (${people})`);
    return named.length === 0 ? [] : [`${way}: ${named.join(', ')}.`];
  });
}

const WORKED = 'Worked:';

/**
 * The question of somebody with whom things go well: who has become core, or whose spiral turns upward, and
 * at a review. It is asked until the household has an answer on file.
 */
export function askWhatWorked(household: Household, isReview: boolean, book: Book): string[] {
  const goesWell = household.core === 'Core' || household.spiral === 'Upward' || isReview;
  const isKnown = household.members.some(({ whatWorked }) => whatWorked.trim() !== '');
  if (!goesWell || isKnown || !hasClient(household, book.allianceIds)) return [];
  const reasons = book.settings.reasonsItWorked;
  const list = reasons.length === 0 ? '' : ` (${listed(reasons)})`;
  return [`What worked${list}? Type it into Note, behind "${WORKED}".`];
}

/** What a note says that worked; '': nothing. */
export const workedIn = (note: string): string => /\bworked:\s*([^\n]+)/i.exec(note)?.[1]?.trim() ?? '';

/** "What happened: price, moved away or …?" as it is asked when somebody leaves. */
export const reasonsInWords = (reasons: readonly string[]): string =>
  reasons.length === 0 ? '' : ` Begin with one of these where it fits: ${reasons.join(', ')}.`;
