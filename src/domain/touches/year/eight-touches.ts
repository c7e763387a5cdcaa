/** The eight kinds of touch, and which types of touch are one of them (S10, S22). */
import { CALL } from '../touch-type';
import { TOUCHES, TOUCH_TYPES, type CyclicTouch, type Touch } from '../touch-types';

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
const AT_A_TABLE: readonly Touch[] = ['Alliance lunch', 'Meet and greet', 'Exchange meeting'];
const OVER_THE_PHONE = TOUCHES.filter(
  (touch) => TOUCH_TYPES[touch].countsAs === 'a talk' && !AT_A_TABLE.includes(touch),
);

type KindOfTouch = {
  /** As it is explained, and as a client reads it in their calendar. */
  readonly words: string;
  readonly touches: readonly Touch[];
  /** The touches whose cadence plans it; [] where no cadence does. */
  readonly planned: readonly CyclicTouch[];
  /** Whether the mass e-mail plans it. */
  readonly isMailed?: boolean;
};

export const TOUCH_KINDS: Readonly<Record<TouchKind, KindOfTouch>> = {
  Letters: { words: 'a letter by e-mail', touches: ['Email'], planned: [], isMailed: true },
  Calls: {
    words: 'a call',
    touches: OVER_THE_PHONE,
    planned: (['Courtesy call', 'Check-in', 'Review'] as const).filter(
      (touch) => TOUCH_TYPES[touch].rule.family === CALL,
    ),
  },
  Tables: { words: 'a lunch at a table', touches: ['Alliance lunch', 'Meet and greet'], planned: [] },
  Thoughts: { words: 'a thought', touches: ['Thinking of you'], planned: ['Thinking of you'] },
  Exchanges: { words: 'an introduction exchange', touches: ['Exchange meeting'], planned: [] },
  Experts: { words: 'an introduction to an expert', touches: ['Introduction'], planned: [] },
  Items: { words: 'something of value', touches: ['Item of value'], planned: ['Item of value'] },
  Notes: { words: 'a note by hand', touches: ['Handwritten note'], planned: ['Handwritten note'] },
};

export const kindOf = (touch: Touch): TouchKind | null =>
  EIGHT_KINDS.find((kind) => TOUCH_KINDS[kind].touches.includes(touch)) ?? null;
