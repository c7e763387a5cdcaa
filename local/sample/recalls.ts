/**
 * The cultivation list's quarters: who was recalled when, and the week that each has in the current quarter
 * (S18).
 */
import { dayOf, isoDay, weekdayOf, type Day } from './day';
import { diceFor } from './dice';
import type { Prospect } from './prospects';
import { callUntil, EVEN_MOODS, touchOn, type LoggedTouch } from './touch';

export type Recalls = {
  readonly touches: readonly LoggedTouch[];
  /** The Monday of the week of this quarter's recall, by id of the contact. */
  readonly weeks: ReadonlyMap<string, Day>;
};

type Quarter = {
  readonly months: readonly [Day, ...Day[]];
  /** The office began late in its first quarter, and took only so many in a hundred. */
  readonly percentTaken: number;
  /** Those who have left the list by now left it in this quarter. */
  readonly isOfLeavers: boolean;
};

const CADENCE_DAYS = 91;
const FIRST: Quarter = { months: [dayOf(2025, 12, 1)], percentTaken: 33, isOfLeavers: false };
const quarterFrom = (year: number, month: number): Quarter => ({
  months: [dayOf(year, month, 1), dayOf(year, month + 1, 1), dayOf(year, month + 2, 1)],
  percentTaken: 100,
  isOfLeavers: false,
});
const SUMMER: Quarter = { ...quarterFrom(2026, 7), isOfLeavers: true };
const CURRENT = quarterFrom(2026, 10);

/** How the last recall of somebody who has left the list ended. */
const FAREWELLS: Readonly<Record<string, 'Ready' | 'No longer interested'>> = {
  Ready: 'Ready',
  'No longer interested': 'No longer interested',
};
/** Whoever is ready is asked again after so many days, until they become a client. */
const NEXT_STEP_DAYS = 125;

/** Plays the quarters since the set-up through, each planned from how the ones before went. */
export function recallAll(seed: number, prospects: readonly Prospect[]): Recalls {
  const touches: LoggedTouch[] = [];
  for (const quarter of [FIRST, quarterFrom(2026, 1), quarterFrom(2026, 4), SUMMER]) {
    const weeks = planQuarter(prospects, touches, quarter);
    touches.push(...prospects.flatMap((prospect) => recall(seed, prospect, weeks.get(prospect.id), quarter)));
  }
  const stillOnTheList = prospects.filter(({ cultivation }) => FAREWELLS[cultivation] === undefined);
  const weeks = planQuarter(stillOnTheList, touches, CURRENT);
  touches.push(
    ...stillOnTheList.flatMap((prospect) => recall(seed, prospect, weeks.get(prospect.id), CURRENT)),
  );
  return { touches, weeks };
}

/**
 * The quarter's members by due day, dealt evenly to its months and each month's share evenly to its weeks.
 */
function planQuarter(
  prospects: readonly Prospect[],
  touches: readonly LoggedTouch[],
  { months, percentTaken }: Quarter,
): Map<string, Day> {
  const reached = new Map(
    touches.flatMap(({ person, result, date }) => (ENDS.includes(result) ? [[person.id, date]] : [])),
  );
  const members = prospects
    .flatMap(({ id, invitedOn }) => (invitedOn !== null && invitedOn < months[0] ? [{ id, invitedOn }] : []))
    .map(({ id, invitedOn }) => ({ id, dueDay: (reached.get(id) ?? invitedOn) + CADENCE_DAYS }))
    .sort((one, other) => one.dueDay - other.dueDay || one.id.localeCompare(other.id));
  const taken = members.slice(0, Math.floor((members.length * percentTaken) / 100));
  const shares = deal(taken, months).flatMap(([month, share]) => deal(share, weeksOf(month)));
  return new Map(shares.flatMap(([week, share]) => share.map(({ id }) => [id, week] as const)));
}

const ENDS: readonly LoggedTouch['result'][] = ['Stay in touch', 'Ready', 'No longer interested'];

/** The items in as many parts as there are places, as even as can be, in order. */
function deal<Item>(items: readonly Item[], places: readonly Day[]): (readonly [Day, readonly Item[]])[] {
  const end = (part: number) => Math.floor((part * items.length) / places.length);
  return places.map((place, part) => [place, items.slice(end(part), end(part + 1))] as const);
}

/** The Mondays of the weeks whose Thursday lies in the month. */
function weeksOf(month: Day): Day[] {
  const firstThursday = month + ((4 - weekdayOf(month) + 7) % 7);
  return [0, 7, 14, 21, 28]
    .map((later) => firstThursday + later)
    .filter((thursday) => isoDay(thursday).slice(0, 7) === isoDay(month).slice(0, 7))
    .map((thursday) => thursday - 3);
}

function recall(seed: number, person: Prospect, week: Day | undefined, quarter: Quarter): LoggedTouch[] {
  if (week === undefined) return [];
  const dice = diceFor(seed, `recall ${person.id} ${isoDay(week)}`);
  const occasion = { person, touch: 'Recall', day: week + dice.between(0, 4), moods: EVEN_MOODS };
  const farewell = quarter.isOfLeavers ? FAREWELLS[person.cultivation] : undefined;
  if (farewell === undefined) return callUntil(dice, occasion, 'Stay in touch');
  const last = touchOn(dice, occasion, farewell);
  return [farewell === 'Ready' ? { ...last, nextDate: last.date + NEXT_STEP_DAYS } : last];
}
