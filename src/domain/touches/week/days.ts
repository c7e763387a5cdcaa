/** Which day each row of the week is for (S12). */
import type { CivilDay } from '../../calendar/civil-day';
import { addWorkingDays, firstDayLeft, type OfficeHours, type Week } from '../../calendar/workdays';
import { wantedDay, type Draft } from './draft';

/** The least loaded of the days, the earliest among equals. */
function leastLoaded(days: readonly CivilDay[], loads: ReadonlyMap<CivilDay, number>): CivilDay | null {
  let best: CivilDay | null = null;
  let lightest = Infinity;
  for (const day of days) {
    const load = loads.get(day) ?? 0;
    if (load < lightest) [best, lightest] = [day, load];
  }
  return best;
}

/**
 * How the days fill when so many rows that may stand on any are laid on the least loaded, one by one; in the
 * order of days.
 */
function fill(count: number, daysLeft: readonly CivilDay[], loads: Map<CivilDay, number>): CivilDay[] {
  const filled: CivilDay[] = [];
  for (let laid = 0; laid < count; laid += 1) {
    const day = leastLoaded(daysLeft, loads);
    if (day === null) break;
    loads.set(day, (loads.get(day) ?? 0) + 1);
    filled.push(day);
  }
  return filled.sort((a, b) => a - b);
}

/**
 * How many rows each day holds already: all of them, and those of a kind of which a day takes only so many.
 */
export type Loads = {
  readonly loads: ReadonlyMap<CivilDay, number>;
  readonly paced: ReadonlyMap<CivilDay, number>;
};

/**
 * The days of what goes at a pace: the first working days that hold fewer, beyond the week where it is full.
 */
function pace(
  drafts: readonly Draft[],
  week: Week,
  paced: Loads['paced'],
  hours: OfficeHours,
): Map<Draft, CivilDay> {
  const held = new Map(paced);
  const days = new Map<Draft, CivilDay>();
  for (const draft of drafts) {
    const { aDayAtMost } = draft.leading;
    if (aDayAtMost === null) continue;
    let day = wantedDay(draft, week.daysLeft) ?? firstDayLeft(week);
    while ((held.get(day) ?? 0) >= aDayAtMost) day = addWorkingDays(day, 1, hours);
    held.set(day, (held.get(day) ?? 0) + 1);
    days.set(draft, day);
  }
  return days;
}

/**
 * One person's drafts, which stand in their order, each with its day. What has a date goes to its day, what
 * goes at a pace to the next that has a place; the rest fills the days evenly, the first on the sheet on the
 * first days.
 */
export function assignDays(
  drafts: readonly Draft[],
  week: Week,
  { loads, paced }: Loads,
  hours: OfficeHours,
): [Draft, CivilDay][] {
  const { daysLeft } = week;
  const atPace = pace(drafts, week, paced, hours);
  const wanted = drafts.map((draft) => atPace.get(draft) ?? wantedDay(draft, daysLeft));
  const filled = new Map(loads);
  for (const day of wanted) if (day !== null) filled.set(day, (filled.get(day) ?? 0) + 1);
  const free = fill(wanted.filter((day) => day === null).length, daysLeft, filled);
  return drafts.map((draft, index) => [draft, wanted[index] ?? free.shift() ?? firstDayLeft(week)]);
}
