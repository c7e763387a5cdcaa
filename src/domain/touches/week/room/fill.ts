/** A week while it is filled: one row after the other takes its room (S12). */
import type { Book } from '../../../clients/household/book';
import type { Week } from '../../../calendar/workdays';
import { whoDoes } from '../../doers';
import type { DueTouch } from '../../due-touch';
import { draftOf, type Draft } from '../draft';
import { alternativesTo, bestFirst, oneInsteadOfOthers } from '../instead';
import type { Ranked } from '../rank';
import { hasRoom, isWithinCap, takeRoom, type Room } from './room';

/** Due touches of one household that would share a row; they share the room of the week. */
export type Waiting = { readonly due: DueTouch; readonly rank: Ranked; readonly row: readonly DueTouch[] };

export type Filling = {
  readonly book: Book;
  readonly week: Week;
  readonly room: Room;
  /** By the due touches of the row. */
  readonly chosen: Map<readonly DueTouch[], Draft>;
  /** Households with an open row on the sheet: nobody is asked twice in a week for what could wait. */
  readonly asked: Set<string>;
};

/** Whether a row may become longer, or another's, by what rides on it. */
function hasRoomInPlaceOf(room: Room, draft: Draft, longer: Draft): boolean {
  const more = longer.minutes - draft.minutes;
  if (longer.who === draft.who) return more <= 0 || room.minutes[draft.who] >= more;
  return hasRoom(room, longer);
}

/** The row with whatever of the rest rides on it: within the caps, and with the room that this takes. */
export function withRiders({ book, week, room }: Filling, draft: Draft, rest: readonly DueTouch[]): Draft {
  let ridden = draft;
  for (const due of bestFirst(rest)) {
    if (ridden.dues.includes(due) || !isWithinCap(room, book.plan, due.touch)) continue;
    const together = [...ridden.dues, due];
    if (oneInsteadOfOthers(together, ridden.touches).length < together.length) continue;
    const longer = draftOf(book, week, together);
    if (longer !== null && hasRoomInPlaceOf(room, ridden, longer)) ridden = longer;
  }
  return ridden;
}

/**
 * Gives one its row, if it can have one. A review takes the place of the call that was asked for, where there
 * is room for it.
 */
export function place(filling: Filling, { due, row }: Waiting): Draft | null {
  const { book, week, room, chosen, asked } = filling;
  if (asked.has(due.household.id)) return null;
  for (const lead of alternativesTo(due, row)) {
    if (room.places[whoDoes(book, lead)] <= 0 || !isWithinCap(room, book.plan, lead.touch)) continue;
    const draft = draftOf(book, week, [lead]);
    if (draft === null || !hasRoom(room, draft)) continue;
    const ridden = withRiders(filling, draft, row);
    takeRoom(room, ridden);
    chosen.set(row, ridden);
    asked.add(due.household.id);
    return ridden;
  }
  return null;
}
