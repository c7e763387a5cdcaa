/** Each touch's part of the week is kept for it before the rest goes by group and score (S12). */
import { addDays } from '../../../calendar/civil-day';
import { DOERS, type Doer } from '../../../records/contact';
import { groupBy } from '../../../values/collections';
import { recallsWanted } from '../../recalls/cultivation';
import { whoDoes } from '../../doers';
import { effortOf } from '../../touch-plan';
import type { Touch } from '../../touch-types';
import { place, type Filling, type Waiting } from './fill';
import { MOST_FOR_RECALLS, partsOfWeek, type Share } from './parts';
import { capLeft } from './room';
import { giveTurns } from './turns';

/** The places that a doer's minutes allow for what is due of theirs, as long as it takes on average. */
function placesOf({ book, room }: Filling, who: Doer, due: readonly Waiting[]): number {
  const minutes = due.reduce((sum, each) => sum + effortOf(book.plan, each.due.touch).minutes, 0);
  const inTime = minutes === 0 ? Infinity : Math.floor((room.minutes[who] * due.length) / minutes);
  return Math.max(0, Math.min(room.places[who], inTime));
}

/**
 * What waits of a touch, beside what was due of it in the weeks before: what is due since then, and what was
 * done since.
 */
function shareOf(
  { book, week, room }: Filling,
  who: Doer,
  of: Touch,
  waiting: readonly Waiting[],
): Share<Touch> {
  const had = room.had[who].map((turns) => turns.get(of) ?? 0);
  const weeks = had.map((turns, weeksAgo) => {
    const end = addDays(week.end, -7 * weeksAgo);
    const stillDue = waiting.filter(({ due }) => due.dueOn <= end).length;
    const doneSince = had.slice(1, weeksAgo + 1).reduce((sum, done) => sum + done, 0);
    return { due: weeksAgo === 0 ? waiting.length : stillDue + doneSince, had: turns };
  });
  return { of, atMost: capLeft(room, book.plan, of), weeks };
}

/** The turns of a doer's week: recalls as the quarter needs them, then each of the others its part. */
function turnsFor(filling: Filling, who: Doer, byTouch: ReadonlyMap<Touch, readonly Waiting[]>): Touch[] {
  const { book, week } = filling;
  const others = [...byTouch].filter(([touch]) => touch !== 'Recall');
  const recalls = byTouch.get('Recall') ?? [];
  const places = placesOf(filling, who, [...byTouch.values()].flat());
  const most = others.length > 0 ? Math.ceil(places * MOST_FOR_RECALLS[book.settings.season]) : places;
  const kept = Math.min(recalls.length, recallsWanted(book, week), most);
  const shares = others.map(([of, waiting]) => shareOf(filling, who, of, waiting));
  return [...Array.from({ length: kept }, (): Touch => 'Recall'), ...partsOfWeek(shares, places - kept)];
}

/** Gives the first of them its row that can have one with this touch on it; whether there was one. */
function placeNext(filling: Filling, touch: Touch, queue: Iterator<Waiting> | undefined): boolean {
  for (let next = queue?.next(); next && !next.done; next = queue?.next())
    if (place(filling, next.value)?.touches.includes(touch) === true) return true;
  return false;
}

/** Gives each turn its row, as far as there is somebody for it; the turns for which there is nobody. */
function placeTurns(filling: Filling, turns: readonly Touch[], waiting: readonly Waiting[]): Touch[] {
  const byTouch = groupBy(waiting, ({ due }) => due.touch);
  const queues = new Map([...byTouch].map(([touch, its]) => [touch, its.values()]));
  return turns.filter((touch) => !placeNext(filling, touch, queues.get(touch)));
}

/**
 * Each touch of each doer gets its part first, the one of the best rank before the others. Turns go to the
 * households that wait for them foremost, as far as all are filled so; what somebody can't have after all
 * goes to whoever else waits for it.
 */
export function placeParts(filling: Filling, waiting: readonly Waiting[]): void {
  const { book, asked } = filling;
  const open = waiting
    .filter(({ due }) => !asked.has(due.household.id))
    .map((each) => ({ each, who: whoDoes(book, each.due) }));
  const parts = DOERS.map((who) => {
    const own = open.filter((one) => one.who === who).map(({ each }) => each);
    const byTouch = groupBy(own, ({ due }) => due.touch);
    return { who, own, turns: turnsFor(filling, who, byTouch) };
  });
  const kindOf = (who: Doer, touch: Touch): string => `${who} ${touch}`;
  const kinds = parts.flatMap(({ who, turns }) => turns.map((touch) => kindOf(who, touch)));
  const given = giveTurns(
    open.map(({ each, who }) => ({
      of: each,
      kind: kindOf(who, each.due.touch),
      household: each.due.household.id,
    })),
    new Map([...groupBy(kinds, (kind) => kind)].map(([kind, same]) => [kind, same.length])),
  );
  const unfilled = parts.map(({ own, turns }) => ({
    turns: placeTurns(
      filling,
      turns,
      own.filter((each) => given.has(each)),
    ),
    others: own.filter((each) => !given.has(each)),
  }));
  for (const { turns, others } of unfilled) placeTurns(filling, turns, others);
}
