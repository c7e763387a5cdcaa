/**
 * Courtesy call, check-in and review stand in for each other: a household is kept in touch with by one of
 * them (S14).
 */
import { isCall } from '../due';
import type { DueTouch } from '../due-touch';
import { CYCLIC_TOUCHES, type Touch } from '../touch-types';
import { weightOf } from './rank';

/** The first of them that is due and has its room is the one: a review is more than a call. */
const IN_PLACE_OF: readonly Touch[] = CYCLIC_TOUCHES.filter(isCall).sort(
  (one, other) => weightOf(other) - weightOf(one),
);

/** Those that come round by their cadence; a check-in after a sale is asked for by the sale. */
const isStandIn = ({ touch, cadenceDays }: DueTouch): boolean =>
  cadenceDays !== null && IN_PLACE_OF.includes(touch);

/**
 * Of the touches that stand in for each other the one that a row has already, else the best; all other due
 * touches as they are.
 */
export function oneInsteadOfOthers(dues: readonly DueTouch[], has: readonly Touch[] = []): DueTouch[] {
  const due = standIns(dues).map(({ touch }) => touch);
  const kept = due.find((touch) => has.includes(touch)) ?? due[0];
  return dues.filter((each) => each.touch === kept || !isStandIn(each));
}

/** The best first. */
const standIns = (dues: readonly DueTouch[]): DueTouch[] =>
  IN_PLACE_OF.flatMap((touch) => dues.filter((due) => due.touch === touch && isStandIn(due)));

/**
 * Those that a due touch may be replaced by, the best first, itself among them; only itself where nothing
 * stands in for it.
 */
export const alternativesTo = (due: DueTouch, dues: readonly DueTouch[]): readonly DueTouch[] =>
  isStandIn(due) ? standIns(dues) : [due];

/**
 * Due touches in the order in which they are tried: those that stand in for each other first, the best before
 * the others.
 */
export const bestFirst = (dues: readonly DueTouch[]): DueTouch[] => [
  ...standIns(dues),
  ...dues.filter((due) => !isStandIn(due)),
];
