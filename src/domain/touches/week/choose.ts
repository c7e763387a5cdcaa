/** Which of the due touches a week takes: what always stands, then what shares the room that is left (S12). */
import type { Book } from '../../clients/household/book';
import { DOERS } from '../../records/contact';
import type { Doer } from '../../records/contact';
import { groupBy } from '../../values/collections';
import type { Week } from '../../calendar/workdays';
import { recallsWanted } from '../recalls/cultivation';
import { whoDoes } from '../doers';
import type { DueTouch } from '../due-touch';
import { effortOf } from '../touch-plan';
import type { Touch } from '../../records/touch';
import { draftOf, lockOf } from './draft';
import type { Draft } from './draft';
import type { DueByRow } from './due-touches';
import { alternativesTo, bestFirst, oneInsteadOfOthers } from './instead';
import { MOST_FOR_RECALLS, partsOfWeek } from './parts';
import { compareRanks, rankOf } from './rank';
import type { Ranked } from './rank';
import { giveBackRoom, hasRoom, isFull, isWithinCap, takeRoom } from './room';
import type { Room } from './room';

export type Choice = {
  /** In the order of the sheet. */
  readonly chosen: readonly Draft[];
  /** Households and touches that are due and don't fit. */
  readonly canWait: number;
};

/** Due touches of one household that would share a row; they share the room of the week. */
type Waiting = { readonly due: DueTouch; readonly rank: Ranked; readonly row: readonly DueTouch[] };

type Filling = {
  readonly book: Book;
  readonly week: Week;
  readonly room: Room;
  /** By the due touches of the row. */
  readonly chosen: Map<readonly DueTouch[], Draft>;
  /** Households with an open row on the sheet: nobody is asked twice in a week for what could wait. */
  readonly asked: Set<string>;
};

const isWaiting = ({ alwaysStands }: DueTouch): boolean => !alwaysStands;

/** Up to so many a day of this week take its room; what waits for something else takes none yet. */
function takesRoom({ week }: Filling, draft: Draft, pacedSoFar: number): boolean {
  const { aDayAtMost } = draft.leading;
  return lockOf(draft) === null && (aDayAtMost === null || pacedSoFar < aDayAtMost * week.daysLeft.length);
}

/** What always stands comes whatever the room. */
function placeWhatStands(filling: Filling, rows: readonly (readonly DueTouch[])[]): void {
  const { book, week, room, chosen, asked } = filling;
  let paced = 0;
  for (const row of rows) {
    const draft = draftOf(
      book,
      week,
      row.filter(({ alwaysStands }) => alwaysStands),
    );
    if (draft === null) continue;
    if (takesRoom(filling, draft, paced)) takeRoom(room, draft);
    if (draft.leading.aDayAtMost !== null) paced += 1;
    chosen.set(row, draft);
    asked.add(draft.leading.household.id);
  }
}

/** Whether a row may become longer, or another's, by what rides on it. */
function hasRoomInPlaceOf(room: Room, draft: Draft, longer: Draft): boolean {
  const more = longer.minutes - draft.minutes;
  if (longer.who === draft.who) return more <= 0 || room.minutes[draft.who] >= more;
  return hasRoom(room, longer);
}

/** The row with whatever of the rest rides on it: within the caps, and with the room that this takes. */
function withRiders({ book, week, room }: Filling, draft: Draft, rest: readonly DueTouch[]): Draft {
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

/** What could wait rides on the rows that stand anyway, as far as there is room for it. */
function placeRiders(filling: Filling): void {
  const { room, chosen } = filling;
  for (const [row, draft] of chosen) {
    const rest = row.filter(isWaiting);
    if (rest.length === 0 || lockOf(draft) !== null) continue;
    const ridden = withRiders(filling, draft, rest);
    if (ridden === draft) continue;
    giveBackRoom(room, draft);
    takeRoom(room, ridden);
    chosen.set(row, ridden);
  }
}

/** Gives one its row; whether it got one. A review takes the place of the call that was asked for, where there is room for it. */
function place(filling: Filling, { due, row }: Waiting): boolean {
  const { book, week, room, chosen, asked } = filling;
  if (asked.has(due.household.id)) return false;
  for (const lead of alternativesTo(due, row)) {
    if (room.places[whoDoes(book, lead)] <= 0 || !isWithinCap(room, book.plan, lead.touch)) continue;
    const draft = draftOf(book, week, [lead]);
    if (draft === null || !hasRoom(room, draft)) continue;
    const ridden = withRiders(filling, draft, row);
    takeRoom(room, ridden);
    chosen.set(row, ridden);
    asked.add(due.household.id);
    return true;
  }
  return false;
}

/** The places that a doer's minutes allow for what is due of theirs, as long as it takes on average. */
function placesOf({ book, room }: Filling, who: Doer, due: readonly Waiting[]): number {
  const minutes = due.reduce((sum, each) => sum + effortOf(book.plan, each.due.touch).minutes, 0);
  const inTime = minutes === 0 ? Infinity : Math.floor((room.minutes[who] * due.length) / minutes);
  return Math.max(0, Math.min(room.places[who], inTime));
}

/** How many of each touch a doer's week is kept for: recalls as the quarter needs them, then each of the others its part. */
function partsFor(filling: Filling, who: Doer, byTouch: ReadonlyMap<Touch, readonly Waiting[]>) {
  const { book, week } = filling;
  const places = placesOf(filling, who, [...byTouch.values()].flat());
  const recalls = byTouch.get('Recall')?.length ?? 0;
  const share = byTouch.size > 1 ? Math.ceil(places * MOST_FOR_RECALLS[book.settings.season]) : places;
  const kept = Math.min(recalls, recallsWanted(book, week), share);
  const others = [...byTouch].filter(([touch]) => touch !== 'Recall');
  const shares = others.map(([of, waiting]) => ({ of, due: waiting.length }));
  return new Map<Touch, number>([['Recall', kept], ...partsOfWeek(shares, places - kept, week.start)]);
}

/** The best that waits for each household: its other rows leave it the week, as far as that is possible. */
function bestOfHouseholds(waiting: readonly Waiting[]): Set<Waiting> {
  const best = new Map<string, Waiting>();
  for (const each of waiting) if (!best.has(each.due.household.id)) best.set(each.due.household.id, each);
  return new Set(best.values());
}

/** Each touch gets its part first, the one of the best rank before the others. */
function placeParts(filling: Filling, who: Doer, waiting: readonly Waiting[]): void {
  const { book, room, asked } = filling;
  const own = waiting.filter(({ due }) => whoDoes(book, due) === who && !asked.has(due.household.id));
  const best = bestOfHouseholds(waiting);
  const byTouch = groupBy(own, ({ due }) => due.touch);
  const parts = partsFor(filling, who, byTouch);
  for (const [touch, its] of byTouch) {
    let left = parts.get(touch) ?? 0;
    for (const each of [...its.filter((one) => best.has(one)), ...its.filter((one) => !best.has(one))]) {
      if (left <= 0 || room.places[who] <= 0) break;
      if (place(filling, each)) left -= 1;
    }
  }
}

/**
 * Fills a week. What always stands is there; of the rest each touch has its part kept, and what is left goes by group and score.
 *
 * @param room what the rows on the sheet leave; it is used up
 * @param asked the households with an open row on the sheet
 */
export function choose(
  book: Book,
  week: Week,
  dues: DueByRow,
  room: Room,
  asked: ReadonlySet<string>,
): Choice {
  const rows = [...dues.values()].filter((row) => row.length > 0);
  const filling: Filling = { book, week, room, chosen: new Map(), asked: new Set(asked) };
  placeWhatStands(filling, rows);
  placeRiders(filling);
  const waiting = rows
    .filter((row) => !filling.chosen.has(row))
    .flatMap((row) => row.map((due) => ({ due, row, rank: rankOf(due, week.end, book.allianceIds) })))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  for (const who of DOERS) placeParts(filling, who, waiting);
  for (const each of waiting) {
    if (isFull(room)) break;
    place(filling, each);
  }
  const chosen = [...filling.chosen.values()].sort((a, b) => compareRanks(a.rank, b.rank));
  return { chosen, canWait: rows.length - chosen.length };
}
