/**
 * Where a draft stands, and what becomes of one that a run left in doubt: at most one draft each, and nobody
 * guesses.
 */
import { addressKey } from './audience/addresses';

export const DRAFT_STATES = ['Intended', 'Drafted', 'Needs review', 'Sent', 'Discarded', 'Skipped'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

type Standing = {
  /** A run has yet to settle it. */
  readonly isOpen: boolean;
  /** Drafting the letter again makes no second draft with its key. */
  readonly holdsItsKey: boolean;
  /** Somebody may press Send, or have pressed it. */
  readonly mayBeSent: boolean;
};

const STANDINGS: Readonly<Record<DraftState, Standing>> = {
  Intended: { isOpen: true, holdsItsKey: true, mayBeSent: false },
  Drafted: { isOpen: false, holdsItsKey: true, mayBeSent: true },
  'Needs review': { isOpen: false, holdsItsKey: true, mayBeSent: true },
  Sent: { isOpen: false, holdsItsKey: true, mayBeSent: false },
  // Somebody has deleted it on purpose: it doesn't come back.
  Discarded: { isOpen: false, holdsItsKey: true, mayBeSent: false },
  // Whoever gets an address, or opts in, gets the letter when it is drafted again.
  Skipped: { isOpen: false, holdsItsKey: false, mayBeSent: false },
};

/** Whether a run has yet to settle the row. */
export const isOpen = (state: DraftState): boolean => STANDINGS[state].isOpen;
/** Whether drafting the letter again leaves this recipient alone. */
export const holdsItsKey = (state: DraftState): boolean => STANDINGS[state].holdsItsKey;
/** Whether the row is one to mark as sent. */
export const mayBeSent = (state: DraftState): boolean => STANDINGS[state].mayBeSent;
/** Whether a draft may lie in Gmail, or is about to: nobody has said what became of it. */
export const isUnsettled = (state: DraftState): boolean => isOpen(state) || mayBeSent(state);

/** What was found of an Intended row's draft after a run died. */
export type Sweep = {
  /** Drafts in the mailbox that carry its key. */
  readonly found: 'none' | 'one' | 'several';
  /** Whether every draft of the mailbox was looked at. */
  readonly isSweepComplete: boolean;
  readonly minutesSinceCrash: number;
};

export type Settlement =
  /** Too early: Gmail may not show yet what was just made. */
  | { readonly kind: 'wait' }
  /** It was made: the row takes its id. */
  | { readonly kind: 'adopt' }
  /** It was never made. */
  | { readonly kind: 'create once more' }
  | { readonly kind: 'needs review'; readonly why: string };

/** Minutes until Gmail surely lists a draft. */
export const MINUTES_TO_WAIT = 1;
/** Minutes after which a person may have found a draft, and sent or deleted it. */
export const MINUTES_UNTOUCHED = 10;

const needsReview = (why: string): Settlement => ({ kind: 'needs review', why });

/**
 * What becomes of an Intended row whose run died: made again only where it is certain that there is none, and
 * never was.
 */
export function settleIntended({ found, isSweepComplete, minutesSinceCrash }: Sweep): Settlement {
  if (found === 'one') return { kind: 'adopt' };
  if (found === 'several')
    return needsReview(
      'Several drafts have this key: keep one in Gmail, delete the others, then Check drafts',
    );
  if (minutesSinceCrash < MINUTES_TO_WAIT) return { kind: 'wait' };
  if (!isSweepComplete)
    return needsReview('Not all drafts of the mailbox could be looked at: see in Gmail whether it is there');
  if (minutesSinceCrash < MINUTES_UNTOUCHED) return { kind: 'create once more' };
  return needsReview(
    'No draft is there any more: somebody may have sent or deleted it; see in Gmail under Sent',
  );
}

/** A draft as it can be compared. */
export type DraftContent = {
  readonly email: string;
  readonly subject: string;
  /** Of the whole text (see `contentMark`); '' where none was kept. */
  readonly mark: string;
};

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short mark of texts, which differs when they do: 32-bit FNV-1a over their UTF-16 units, as eight
 * hexadecimal digits.
 */
export function contentMark(texts: readonly string[]): string {
  let hash = FNV_START;
  // The lengths keep ['ab', ''] and ['a', 'b'] apart.
  const whole = texts.map((text) => `${text.length}:${text}`).join('');
  for (let index = 0; index < whole.length; index += 1)
    hash = Math.imul(hash ^ whole.charCodeAt(index), FNV_PRIME) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/**
 * Whether a draft with this key stands with something else in it: that is an error, and never a second draft.
 */
export function isOtherContent(standing: DraftContent, wanted: DraftContent): boolean {
  const isMarked = standing.mark !== '' && wanted.mark !== '';
  return (
    addressKey(standing.email) !== addressKey(wanted.email) ||
    standing.subject.trim() !== wanted.subject.trim() ||
    (isMarked && standing.mark !== wanted.mark)
  );
}
