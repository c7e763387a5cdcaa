/** Which day each row of the week is for (S12). */
import type { CivilDay } from '../../calendar';
import { wantedDay } from './draft';
import type { Draft } from './draft';

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

/** How the days fill when so many rows that may stand on any are laid on the least loaded, one by one; in the order of days. */
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
 * One person's drafts, which stand in their order, each with its day. What has a date goes to its day; the rest fills the days evenly,
 * the first on the sheet on the first days. `loads` counts the rows that each day holds already.
 *
 * @param otherwise the day of everything when no working day is left
 */
export function assignDays(
  drafts: readonly Draft[],
  daysLeft: readonly CivilDay[],
  loads: ReadonlyMap<CivilDay, number>,
  otherwise: CivilDay,
): [Draft, CivilDay][] {
  const wanted = drafts.map((draft) => wantedDay(draft, daysLeft));
  const filled = new Map(loads);
  for (const day of wanted) if (day !== null) filled.set(day, (filled.get(day) ?? 0) + 1);
  const free = fill(wanted.filter((day) => day === null).length, daysLeft, filled);
  return drafts.map((draft) => [draft, wantedDay(draft, daysLeft) ?? free.shift() ?? otherwise]);
}
