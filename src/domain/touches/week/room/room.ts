/** How much a week holds: what always stands takes its room first, all else shares what is left (S12). */
import type { Book } from '../../../clients/household/book';
import type { Doer } from '../../../records/contact';
import { addDays, daysBetween } from '../../../calendar/civil-day';
import { groupBy, largest } from '../../../values/collections';
import type { Week } from '../../../calendar/workdays';
import { capacityADay, usualDoerOf } from '../../doers';
import { effortOf, weeklyCapOf, type TouchPlan } from '../../touch-plan';
import { isPlanned, type Touch } from '../../touch-types';
import type { DueTouch } from '../../due-touch';
import type { Draft } from '../draft';
import { loggedFrom } from '../keys';
import { WEEKS_OF_PARTS } from './parts';
import { touchesIn, type CallSheetRow } from '../row';

type Counts = Map<Touch, number>;

/**
 * Places and minutes left for each doer, and how often each touch stands this week. It is used up while the
 * week is filled; below 0 there is more that always stands than the office does.
 */
export type Room = {
  readonly places: Record<Doer, number>;
  readonly minutes: Record<Doer, number>;
  readonly stands: Counts;
  /**
   * How often each touch had its turn with each doer among what could wait, before the week is filled: this
   * week, the week before, and so on, as far as it counts towards its part.
   */
  readonly had: Readonly<Record<Doer, readonly Counts[]>>;
};

type Placed = Pick<CallSheetRow, 'key' | 'day' | 'who' | 'what'> & { readonly minutes?: number };

/**
 * The minutes that the Touch plan gives touches on one row: one talk takes as long as the longest of them.
 */
export const minutesFor = (plan: TouchPlan, touches: readonly Touch[]): number =>
  largest(touches.map((touch) => effortOf(plan, touch).minutes)) ?? 0;

/** What stands with an occasion stands on its row, and takes no turn. */
const takesTurn = (touches: readonly Touch[]): boolean => touches.every(isPlanned);

type Done = { readonly weeksAgo: number; readonly touches: readonly Touch[]; readonly who: Doer };

/**
 * What was done or tried of late that no row on the sheet tells of: that of the weeks before, and what never
 * had a row.
 */
function doneOffSheet(book: Book, { start, end }: Week, rows: readonly Placed[]): Done[] {
  const keys = new Set(rows.map(({ key }) => key));
  const from = addDays(start, 7 * (1 - WEEKS_OF_PARTS));
  const done = book.touches.flatMap((logged) => {
    const { date, touch, result } = logged;
    const isOfLate = date !== null && date >= from && date <= end && result !== null;
    return isOfLate && touch !== null && !keys.has(loggedFrom(logged)) ? [{ ...logged, date, touch }] : [];
  });
  const ofOneRow = groupBy(done, (logged) => loggedFrom(logged) || logged.id);
  return [...ofOneRow.values()].flatMap((row) =>
    row.slice(0, 1).map(({ date, touch, who }) => ({
      weeksAgo: Math.max(0, Math.ceil(daysBetween(date, start) / 7)),
      touches: row.map((logged) => logged.touch),
      who: who ?? usualDoerOf(book, touch),
    })),
  );
}

const noTurns = (): Counts[] => Array.from({ length: WEEKS_OF_PARTS }, () => new Map());

/**
 * The room that the rows on the sheet leave: each takes a place and its minutes on its day, if that is still
 * to come, and counts towards the weekly caps, as does what was done this week without a row.
 */
export function roomLeft(book: Book, week: Week, rows: readonly Placed[]): Room {
  const { items, minutes: minutesADay } = capacityADay(book.settings);
  const days = week.daysLeft.length;
  const room: Room = {
    places: { Principal: items.Principal * days, Assistant: items.Assistant * days },
    minutes: { Principal: minutesADay.Principal * days, Assistant: minutesADay.Assistant * days },
    stands: new Map(),
    had: { Principal: noTurns(), Assistant: noTurns() },
  };
  for (const { day, who, what, minutes } of rows) {
    const touches = touchesIn(what);
    if (day !== null && who !== null && week.daysLeft.includes(day)) {
      room.places[who] -= 1;
      room.minutes[who] -= minutes ?? minutesFor(book.plan, touches);
    }
    countTouches(room, touches);
    if (who !== null && takesTurn(touches)) count(room.had[who][0], touches);
  }
  for (const { weeksAgo, touches, who } of doneOffSheet(book, week, rows)) {
    if (weeksAgo === 0) countTouches(room, touches);
    if (takesTurn(touches)) count(room.had[who][weeksAgo], touches);
  }
  return room;
}

/** How often a touch may stand beyond what stands this week by the Touch plan. */
export const capLeft = ({ stands }: Pick<Room, 'stands'>, plan: TouchPlan, touch: Touch): number =>
  (weeklyCapOf(plan, touch) ?? Infinity) - (stands.get(touch) ?? 0);

/** Whether a touch may stand once more this week by the Touch plan. */
export const isWithinCap = (room: Pick<Room, 'stands'>, plan: TouchPlan, touch: Touch): boolean =>
  capLeft(room, plan, touch) > 0;

/**
 * Of a row's due touches those that it may have: all that always stands, what it has already, and of the rest
 * what the weekly caps allow. What rides on a call that stands anyway keeps to its cap like the rest.
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

function count(counts: Counts | undefined, touches: readonly Touch[], by = 1): void {
  for (const touch of touches) counts?.set(touch, (counts.get(touch) ?? 0) + by);
}

/** Counts touches that were put on the sheet. */
export const countTouches = ({ stands }: Pick<Room, 'stands'>, touches: readonly Touch[]): void =>
  count(stands, touches);

type Taking = Pick<Draft, 'who' | 'touches' | 'minutes'>;

/**
 * Takes the room of a new row so many times: a place and the minutes of its doer, and one of each of its
 * touches.
 */
export function takeRoom(room: Room, { who, touches, minutes }: Taking, times = 1): void {
  room.places[who] -= times;
  room.minutes[who] -= times * minutes;
  count(room.stands, touches, times);
}

/** Gives it back. */
export const giveBackRoom = (room: Room, taking: Taking): void => takeRoom(room, taking, -1);

/** Whether a doer has a place, and the minutes for a row. */
export const hasRoom = ({ places, minutes }: Room, row: Pick<Draft, 'who' | 'minutes'>): boolean =>
  places[row.who] > 0 && minutes[row.who] >= row.minutes;

/** Whether nobody has a place left. */
export const isFull = ({ places }: Room): boolean => Object.values(places).every((left) => left <= 0);
