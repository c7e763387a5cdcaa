/** A touch that is due: what every rule of the practice hands to the week. */
import type { CivilDay } from '../calendar/civil-day';
import type { Contact, Doer } from '../records/contact';
import type { Household } from '../clients/household/household';
import { CALL } from './touch-type';
import type { Touch } from './touch-types';

/**
 * The order of the call sheet (S12): 1 open concerns; 2 promises, dates, lunch tasks, thank-yous, after-sale
 * check-ins; 3 Downward core; 4 recalls, follow-ups and what Hard times adds; 5 the rest, by score.
 */
export type Group = 1 | 2 | 3 | 4 | 5;

export type DueTouch = {
  readonly touch: Touch;
  readonly household: Household;
  /** The member whom it concerns. */
  readonly contact: Contact;
  /** Whether it concerns just that member, who is then named where the row is another's. */
  readonly isPersonal: boolean;
  readonly group: Group;
  /**
   * The day it is for: in groups 1, 2 and 5 the day it fell due, in group 4 the first day of its recall week.
   */
  readonly dueOn: CivilDay;
  /** Not before this day; null: any. */
  readonly notBefore: CivilDay | null;
  /** On this day or before it, if there is still a working day left; null: any. */
  readonly notAfter: CivilDay | null;
  /** What the score of group 5 divides by; null in other groups. */
  readonly cadenceDays: number | null;
  /** Whether it stands on the sheet however full that is; what doesn't shares the room that is left (S12). */
  readonly alwaysStands: boolean;
  /** Asked again though somebody of the household was just reached: the quiet days don't hold it back. */
  readonly ignoresQuietDays: boolean;
  /** At most so many of its kind a day; null: as many as fall on it. */
  readonly aDayAtMost: number | null;
  /** What to ask, in place of what the touch always asks; null: that. */
  readonly ask: string | null;
  /** Who does it, where the occasion says; null: the contact's, else the Touch plan's. */
  readonly who: Doer | null;
  /** Due touches of a household with the same family share a row. */
  readonly family: string;
  /** Why today, in words. */
  readonly why: string;
  /** Whether "12 days over" is to follow these words. */
  readonly tellsDaysOver: boolean;
  /** Stands on the sheet, but waits for something else; null: it doesn't. */
  readonly lockedBecause: string | null;
};

type Needed = 'touch' | 'household' | 'contact' | 'group' | 'dueOn' | 'why';

/** A due touch of the call family with nothing special about it but what is given. */
export const dueTouch = (given: Pick<DueTouch, Needed> & Partial<DueTouch>): DueTouch => ({
  isPersonal: false,
  alwaysStands: given.group <= 2,
  ignoresQuietDays: given.group <= 2,
  aDayAtMost: null,
  ask: null,
  notBefore: null,
  notAfter: null,
  cadenceDays: null,
  who: null,
  family: CALL,
  tellsDaysOver: false,
  lockedBecause: null,
  ...given,
});
