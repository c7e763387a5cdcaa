/** How much a week holds: what always stands takes its room first, all else shares what is left (S12). */
import type { Book } from '../../clients/household/book';
import type { Doer } from '../../records/contact';
import { largest } from '../../values/collections';
import type { Week } from '../../calendar/workdays';
import { capacityADay } from '../doers';
import { effortOf, weeklyCapOf } from '../touch-plan';
import type { TouchPlan } from '../touch-plan';
import type { Touch } from '../../records/touch';
import type { DueTouch } from '../due-touch';
import type { Draft } from './draft';
import { loggedFrom } from './keys';
import { touchesIn } from './row';
import type { CallSheetRow } from './row';

/**
 * Places and minutes left for each doer, and how often each touch stands this week. It is used up while the week is filled; below 0
 * there is more that always stands than the office does.
 */
export type Room = {
  readonly places: Record<Doer, number>;
  readonly minutes: Record<Doer, number>;
  readonly stands: Map<Touch, number>;
};

type Placed = Pick<CallSheetRow, 'key' | 'day' | 'who' | 'what'> & { readonly minutes?: number };

/** The minutes that the Touch plan gives touches on one row: one talk takes as long as the longest of them. */
export const minutesFor = (plan: TouchPlan, touches: readonly Touch[]): number =>
  largest(touches.map((touch) => effortOf(plan, touch).minutes)) ?? 0;

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
 * The room that the rows on the sheet leave: each takes a place and its minutes on its day, if that is still to come, and counts towards
 * the weekly caps, as does what was done this week without a row.
 */
export function roomLeft(book: Book, week: Week, rows: readonly Placed[]): Room {
  const { items, minutes: minutesADay } = capacityADay(book.settings);
  const days = week.daysLeft.length;
  const room: Room = {
    places: { Principal: items.Principal * days, Assistant: items.Assistant * days },
    minutes: { Principal: minutesADay.Principal * days, Assistant: minutesADay.Assistant * days },
    stands: new Map<Touch, number>(),
  };
  for (const { day, who, what, minutes } of rows) {
    const touches = touchesIn(what);
    if (day !== null && who !== null && week.daysLeft.includes(day)) {
      room.places[who] -= 1;
      room.minutes[who] -= minutes ?? minutesFor(book.plan, touches);
    }
    countTouches(room, touches);
  }
  countTouches(room, doneOffSheet(book, week, rows));
  return room;
}

/** Whether a touch may stand once more this week by the Touch plan. */
export const isWithinCap = ({ stands }: Pick<Room, 'stands'>, plan: TouchPlan, touch: Touch): boolean =>
  (stands.get(touch) ?? 0) < (weeklyCapOf(plan, touch) ?? Infinity);

/**
 * Of a row's due touches those that it may have: all that always stands, what it has already, and of the rest what the weekly caps
 * allow. What rides on a call that stands anyway keeps to its cap like the rest.
 */
export const withinCaps = (
  room: Pick<Room, 'stands'>,
  plan: TouchPlan,
  dues: readonly DueTouch[],
  has: readonly Touch[] = [],
): DueTouch[] =>
  dues.filter(
    ({ alwaysStands, touch }) => alwaysStands || has.includes(touch) || isWithinCap(room, plan, touch),
  );

/** Counts touches that were put on the sheet. */
export function countTouches({ stands }: Pick<Room, 'stands'>, touches: readonly Touch[]): void {
  for (const touch of touches) stands.set(touch, (stands.get(touch) ?? 0) + 1);
}

type Taking = Pick<Draft, 'who' | 'touches' | 'minutes'>;

/** Takes the room of a new row: a place and the minutes of its doer, and one of each of its touches. */
export function takeRoom(room: Room, { who, touches, minutes }: Taking): void {
  room.places[who] -= 1;
  room.minutes[who] -= minutes;
  countTouches(room, touches);
}

/** Gives it back. */
export function giveBackRoom(room: Room, { who, touches, minutes }: Taking): void {
  room.places[who] += 1;
  room.minutes[who] += minutes;
  for (const touch of touches) room.stands.set(touch, (room.stands.get(touch) ?? 0) - 1);
}

/** Whether a doer has a place, and the minutes for a row. */
export const hasRoom = ({ places, minutes }: Room, row: Pick<Draft, 'who' | 'minutes'>): boolean =>
  places[row.who] > 0 && minutes[row.who] >= row.minutes;

/** Whether nobody has a place left. */
export const isFull = ({ places }: Room): boolean => Object.values(places).every((left) => left <= 0);
