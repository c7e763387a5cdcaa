/** The eight kinds of touch, and which types of touch are one of them (S10, S22). */
import { TOUCHES, TOUCH_TYPES, type Touch } from '../touch-types';

export const EIGHT_KINDS = [
  'Letters',
  'Calls',
  'Tables',
  'Thoughts',
  'Exchanges',
  'Experts',
  'Items',
  'Notes',
] as const;
export type TouchKind = (typeof EIGHT_KINDS)[number];

/** Talks over a table are a kind of their own. */
const AT_A_TABLE: readonly Touch[] = ['Alliance lunch', 'Meet and greet', 'Exchange meeting', 'Event'];
const OVER_THE_PHONE = TOUCHES.filter(
  (touch) => TOUCH_TYPES[touch].countsAs === 'a talk' && !AT_A_TABLE.includes(touch),
);

type KindOfTouch = {
  /** As it is explained, and as a client reads it in their calendar. */
  readonly words: string;
  readonly touches: readonly Touch[];
};

export const TOUCH_KINDS: Readonly<Record<TouchKind, KindOfTouch>> = {
  Letters: { words: 'a letter by e-mail', touches: ['Email'] },
  Calls: {
    words: 'a call',
    touches: OVER_THE_PHONE,
  },
  Tables: { words: 'a lunch at a table', touches: ['Alliance lunch', 'Meet and greet', 'Event'] },
  Thoughts: { words: 'a thought', touches: ['Thinking of you'] },
  Exchanges: { words: 'an introduction exchange', touches: ['Exchange meeting'] },
  Experts: { words: 'an introduction to an expert', touches: ['Introduction'] },
  Items: { words: 'something of value', touches: ['Item of value'] },
  Notes: { words: 'a note by hand', touches: ['Handwritten note'] },
};

const KIND_OF: ReadonlyMap<Touch, TouchKind> = new Map(
  EIGHT_KINDS.flatMap((kind) => TOUCH_KINDS[kind].touches.map((touch) => [touch, kind] as const)),
);

export const kindOf = (touch: Touch): TouchKind | null => KIND_OF.get(touch) ?? null;
