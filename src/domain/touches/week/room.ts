/** How much a week holds: groups 1 to 4 always stand, group 5 fills what is left (S12). */
import type { CivilDay } from '../../calendar';
import type { Doer } from '../../clients/contact';
import { weeklyCapOf } from '../plan';
import type { Plan } from '../plan';
import type { Touch } from '../touch';
import type { DueTouch } from '../due-touch';
import type { Draft } from './draft';
import { touchesIn } from './row';
import type { CallSheetRow } from './row';

/** Places left for each doer, and how often each touch stands this week. It is used up while the week is filled. */
export type Room = { readonly places: Record<Doer, number>; readonly stands: Map<Touch, number> };

/** The room that the rows on the sheet leave: each takes a place on its day, if that is still to come. */
export function roomLeft(
  rows: readonly Pick<CallSheetRow, 'day' | 'who' | 'what'>[],
  daysLeft: readonly CivilDay[],
  itemsADay: Readonly<Record<Doer, number>>,
): Room {
  const places = {
    Principal: itemsADay.Principal * daysLeft.length,
    Assistant: itemsADay.Assistant * daysLeft.length,
  };
  const stands = new Map<Touch, number>();
  for (const { day, who, what } of rows) {
    if (day !== null && who !== null && daysLeft.includes(day)) places[who] -= 1;
    countTouches({ stands }, touchesIn(what));
  }
  return { places, stands };
}

/**
 * Of a row's due touches those that it may have: all of groups 1 to 4, what it has already, and of group 5 what the weekly caps allow.
 * What rides on a call that stands anyway keeps to its cap like the rest.
 */
export const withinCaps = (
  { stands }: Room,
  plan: Plan,
  dues: readonly DueTouch[],
  has: readonly Touch[] = [],
): DueTouch[] =>
  dues.filter(
    ({ group, touch }) =>
      group < 5 || has.includes(touch) || (stands.get(touch) ?? 0) < (weeklyCapOf(plan, touch) ?? Infinity),
  );

/** Counts touches that were put on the sheet. */
export function countTouches({ stands }: Pick<Room, 'stands'>, touches: readonly Touch[]): void {
  for (const touch of touches) stands.set(touch, (stands.get(touch) ?? 0) + 1);
}

/** Takes the room of a new row: a place of its doer and one of each of its touches. */
export function takeRoom(room: Room, { who, touches }: Draft): void {
  room.places[who] -= 1;
  countTouches(room, touches);
}

/** Whether a doer has a place left. */
export const hasPlace = ({ places }: Room, who: Doer): boolean => places[who] > 0;

/** Whether nobody has a place left. */
export const isFull = ({ places }: Room): boolean => Object.values(places).every((left) => left <= 0);
