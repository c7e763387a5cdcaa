/** A lunch, and how far it has come (S16). */
import type { CivilDay } from '../calendar';

export const LUNCH_STATES = ['Planned', 'Invited', 'Confirmed', 'Held', 'Cancelled'] as const;
export type LunchState = (typeof LUNCH_STATES)[number];

export const LUNCH_KINDS = ['Alliance', 'Meet and greet', 'Exchange'] as const;
export type LunchKind = (typeof LUNCH_KINDS)[number];

/** A lunch: a row of Lunches. */
export type Lunch = {
  readonly key: string;
  readonly date: CivilDay;
  readonly kind: LunchKind;
  readonly guestIds: readonly string[];
  readonly state: LunchState;
  /** Its date or its guests were chosen by hand: while Planned it stays like an invited one. */
  readonly isByHand: boolean;
  /** What stands in Names: the people introduced there, one a line. */
  readonly names: string;
};
