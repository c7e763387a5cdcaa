/**
 * What the lunches of the past and those ahead mean for the plan: who had one, who has one, which days are
 * taken (S16).
 */
import type { CivilDay } from '../../../calendar/civil-day';
import { largest, smallest } from '../../../values/collections';
import type { Lunch } from '../../../records/lunch';
import type { AllianceToPlan } from './alliance';
import type { LunchesToPlan } from './plan-lunches';

/** A lunch as far as a plan depends on it. */
export type RecordedLunch = Pick<Lunch, 'date' | 'kind' | 'guestIds' | 'state' | 'isByHand'>;

/** An alliance without what its lunches say. */
export type AllianceOnFile = Omit<AllianceToPlan, 'lastLunch' | 'cancelledOn' | 'hasLunchAhead' | 'stoodOn'>;

/** Whether a lunch is over: held; or invited or confirmed, and its day has passed. */
export const countsAsHeld = ({ state, date }: RecordedLunch, today: CivilDay): boolean =>
  state === 'Held' || ((state === 'Invited' || state === 'Confirmed') && date < today);

/** Whether a lunch is ahead and stays where it is: invited or confirmed, or planned by hand. */
export const staysAhead = ({ state, date, isByHand }: RecordedLunch, today: CivilDay): boolean =>
  date >= today && (state === 'Invited' || state === 'Confirmed' || (state === 'Planned' && isByHand));

/**
 * The input of `planLunches` from the records: only alliance lunches count, tables and exchange meetings take
 * no place. A past lunch that is still Planned, by hand or not, is planned again.
 */
export function withLunchesSoFar(
  alliances: readonly AllianceOnFile[],
  lunches: readonly RecordedLunch[],
  today: CivilDay,
): Pick<LunchesToPlan, 'alliances' | 'taken'> {
  const own = lunches.filter(({ kind }) => kind === 'Alliance');
  const held = own.filter((lunch) => countsAsHeld(lunch, today));
  const ahead = own.filter((lunch) => staysAhead(lunch, today));
  const planned = own.filter(({ state, isByHand }) => state === 'Planned' && !isByHand);
  const cancelled = own.filter(({ state }) => state === 'Cancelled');
  const daysOf = (some: readonly RecordedLunch[], id: string): CivilDay[] =>
    some.filter(({ guestIds }) => guestIds.includes(id)).map(({ date }) => date);
  return {
    taken: [...held, ...ahead].map(({ date }) => date),
    alliances: alliances.map((alliance) => ({
      ...alliance,
      lastLunch: largest(daysOf(held, alliance.id)),
      cancelledOn: largest(daysOf(cancelled, alliance.id)),
      hasLunchAhead: daysOf(ahead, alliance.id).length > 0,
      stoodOn: smallest(daysOf(planned, alliance.id)),
    })),
  };
}
