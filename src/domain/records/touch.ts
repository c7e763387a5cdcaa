/** The office's touches: what was done, by whom, and how it ended (S10, S12). */
import type { CivilDay } from '../calendar/civil-day';
import type { Touch } from '../touches/touch-types';
import type { Doer } from './contact';

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
