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

/**
 * A day for each of one person's drafts, which stand in their order. What has a date goes to its day; the rest fills the days evenly,
 * the first on the sheet on the first days. `loads` counts the rows that each day holds already.
 *
 * @param otherwise the day of everything when no working day is left
 */
export function assignDays(
  drafts: readonly Draft[],
  daysLeft: readonly CivilDay[],
  loads: ReadonlyMap<CivilDay, number>,
  otherwise: CivilDay,
): CivilDay[] {
  const wanted = drafts.map((draft) => wantedDay(draft, daysLeft));
  const filled = new Map(loads);
  const load = (day: CivilDay): unknown => filled.set(day, (filled.get(day) ?? 0) + 1);
  for (const day of wanted) if (day !== null) load(day);
  const free: CivilDay[] = [];
  for (const day of wanted) {
    if (day !== null) continue;
    const next = leastLoaded(daysLeft, filled) ?? otherwise;
    load(next);
    free.push(next);
  }
  free.sort((a, b) => a - b);
  let used = 0;
  return wanted.map((day) => day ?? free[used++] ?? otherwise);
}
