/** A row of the call sheet: one thing to do for a household in a week (S12). */
import type { CivilDay } from '../../calendar/civil-day';
import type { Doer, Tier } from '../../records/contact';
import { TOUCHES, type Touch } from '../touch-types';

/** The columns that Cultivate works out. */
export type CallSheetRow = {
  readonly key: string;
  readonly day: CivilDay | null;
  readonly who: Doer | null;
  readonly contactId: string;
  readonly contactName: string;
  readonly reachAt: string;
  readonly tier: Tier | null;
  /** What, as it is printed: the touches joined by " + ". */
  readonly what: string;
  readonly whyToday: string;
  readonly ask: string;
  readonly lastNote: string;
};

/** A row that stands on the sheet already. */
export type StandingRow = CallSheetRow & {
  /** Its Result has been logged: it stays as it is. */
  readonly isLogged: boolean;
  /** A Result stands on it that isn't logged yet. It was typed for what the row says, so that stays too. */
  readonly isReported: boolean;
};

/**
 * How a row stands after a refresh. `logged`: or reported, and to be logged. `unplanned`: a line that
 * somebody typed; `withdrawn`: nobody is named on it any more, for they must not be contacted.
 */
export type RowState = 'due' | 'locked' | 'logged' | 'unplanned' | 'no longer due' | 'withdrawn';

export type PlannedRow = CallSheetRow & {
  readonly state: RowState;
  /** Not on the sheet yet: to be appended. */
  readonly isNew: boolean;
  /** The minutes that the Touch plan gives it. */
  readonly minutes: number;
  /** At most so many rows of its kind stand on a day; null: any number. */
  readonly aDayAtMost: number | null;
};

const JOINT = ' + ';

/** The touches in the order in which they are always named. */
export const inOrder = (touches: Iterable<Touch>): Touch[] => {
  const named = new Set(touches);
  return TOUCHES.filter((touch) => named.has(touch));
};

/** "Courtesy call + Birthday" */
export const whatOf = (touches: readonly Touch[]): string => touches.join(JOINT);

/** The touches that a What names; words that are none are passed over. */
export function touchesIn(what: string): Touch[] {
  const words = new Set(what.split(JOINT).map((word) => word.trim()));
  return TOUCHES.filter((touch) => words.has(touch));
}
