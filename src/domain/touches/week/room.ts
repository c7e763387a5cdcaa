/** How much a week holds: groups 1 to 4 always stand, group 5 fills what is left (S12). */
import type { Book } from '../../book';
import type { Doer } from '../../clients/contact';
import type { Week } from '../../workdays';
import { weeklyCapOf } from '../touch-plan';
import type { TouchPlan } from '../touch-plan';
import type { Touch } from '../touch';
import type { DueTouch } from '../due-touch';
import type { Draft } from './draft';
import { loggedFrom } from './keys';
import { touchesIn } from './row';
import type { CallSheetRow } from './row';

/** Places left for each doer, and how often each touch stands this week. It is used up while the week is filled. */
export type Room = { readonly places: Record<Doer, number>; readonly stands: Map<Touch, number> };

type Placed = Pick<CallSheetRow, 'key' | 'day' | 'who' | 'what'>;

/** What was done this week that no row on the sheet tells of: the row was taken off, or there never was one. */
function doneOffSheet({ touches }: Book, { start, end }: Week, rows: readonly Placed[]): Touch[] {
  const keys = new Set(rows.map(({ key }) => key));
  return touches.flatMap((logged) => {
    const { date, touch, result } = logged;
    const isDone = date !== null && date >= start && date <= end && result !== null;
    return isDone && touch !== null && !keys.has(loggedFrom(logged)) ? [touch] : [];
  });
}

/**
 * The room that the rows on the sheet leave: each takes a place on its day, if that is still to come, and counts towards the weekly caps,
 * as does what was done this week without a row.
 */
export function roomLeft(book: Book, week: Week, rows: readonly Placed[]): Room {
  const { itemsADay } = book.settings;
  const { daysLeft } = week;
  const places = {
    Principal: itemsADay.Principal * daysLeft.length,
    Assistant: itemsADay.Assistant * daysLeft.length,
  };
  const room = { places, stands: new Map<Touch, number>() };
  for (const { day, who, what } of rows) {
    if (day !== null && who !== null && daysLeft.includes(day)) places[who] -= 1;
    countTouches(room, touchesIn(what));
  }
  countTouches(room, doneOffSheet(book, week, rows));
  return room;
}

/**
 * Of a row's due touches those that it may have: all of groups 1 to 4, what it has already, and of group 5 what the weekly caps allow.
 * What rides on a call that stands anyway keeps to its cap like the rest.
 */
export const withinCaps = (
  { stands }: Room,
  plan: TouchPlan,
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
