/** The office's touches: what is done, by whom, and how it ended (S10, S12). */
import type { CivilDay } from '../calendar/civil-day';
import type { Contact, Doer } from './contact';
import { refuses, type Refusal } from '../clients/household/refusals';

/** The touches that the Touch plan gives a cadence, an amount a week, or minutes. */
export const PLANNED_TOUCHES = [
  'Email',
  'Courtesy call',
  'Recall',
  'Thinking of you',
  'Handwritten note',
  'Item of value',
  'Review',
  'Check-in',
  'Alliance lunch',
  'Meet and greet',
  'Exchange meeting',
  'Follow-up call',
] as const;
export type PlannedTouch = (typeof PLANNED_TOUCHES)[number];

/** The touches that an occasion asks for: a date, a promise, a worry, a lunch. */
export const OCCASIONS = [
  'Promise',
  'Key date',
  'Birthday',
  'Anniversary',
  'Concern',
  'Lunch task',
  'Thank-you',
  'Introduction',
  'Call',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const TOUCHES = [...PLANNED_TOUCHES, ...OCCASIONS] as const;
export type Touch = (typeof TOUCHES)[number];

/**
 * The touches that are nothing but a call, or nothing but an e-mail: whoever refuses those gets none. All
 * others stay, and are done in whatever way is left: a visit, a note, a letter (Words).
 */
const REFUSED_WITH: ReadonlyMap<Touch, Refusal> = new Map<Touch, Refusal>([
  ['Courtesy call', 'No calls'],
  ['Recall', 'No calls'],
  ['Follow-up call', 'No calls'],
  ['Email', 'No email'],
  ['Thinking of you', 'No email'],
]);

/** Whether somebody has refused what a touch is. */
export function isRefused(touch: Touch, contact: Contact): boolean {
  const refusal = REFUSED_WITH.get(touch);
  return refusal !== undefined && refuses(contact, refusal);
}

export const RESULTS = [
  'Reached',
  'Left message',
  'No answer',
  'Declined',
  'Held',
  'Sent',
  'Ready',
  'Stay in touch',
  'No longer interested',
] as const;
export type Result = (typeof RESULTS)[number];

export const MOODS = ['Up', 'Same', 'Down'] as const;
export type Mood = (typeof MOODS)[number];

/**
 * The source key of a touch that the office brought along: it sets the clock, and counts for nothing else.
 */
export const BEFORE_CULTIVATE = 'before Cultivate';
export const isFromBefore = ({ sourceKey }: Pick<LoggedTouch, 'sourceKey'>): boolean =>
  sourceKey === BEFORE_CULTIVATE;

/** One logged touch: a row of Touches. */
export type LoggedTouch = {
  readonly id: string;
  readonly date: CivilDay | null;
  readonly contactId: string;
  readonly touch: Touch | null;
  readonly who: Doer | null;
  readonly result: Result | null;
  readonly mood: Mood | null;
  readonly minutes: number | null;
  readonly note: string;
  readonly nextDate: CivilDay | null;
  readonly sourceKey: string;
};
