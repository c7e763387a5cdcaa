/** Active or Inactive: nobody is ever a "past" client (S14). */
import { addDays, addMonths, daysBetween, later, type CivilDay } from '../calendar/civil-day';
import { largest } from '../values/collections';
import { longDay, plural } from '../text/words';
import type { Status } from '../records/contact';
import { statusByHandOf, type Household } from './household/household';

/** Fewer sale days than these show no usual interval. */
const FEWEST_SALE_DAYS = 3;

/** What a household's standing goes by. */
export type StandingFigures = {
  /** The distinct days with a positive sale, in the order of time. */
  readonly saleDays: readonly CivilDay[];
  /** The day on which its earliest member was first seen. */
  readonly added: CivilDay;
};

export type Standing = {
  /** What holds: by hand, else worked out; null: not judged. */
  readonly status: Status | null;
  readonly why: string;
  /**
   * The day of a sale that Status by hand doesn't know of: worked out, the household would be Active; null:
   * there is none.
   */
  readonly saleAfterByHand: CivilDay | null;
};

/** Twice the median gap between sale days: of an even number of gaps the sum of the two in the middle. */
function twiceUsualInterval(saleDays: readonly CivilDay[]): number | null {
  if (saleDays.length < FEWEST_SALE_DAYS) return null;
  const gaps = saleDays
    .flatMap((day, index) => saleDays.slice(index + 1, index + 2).map((next) => daysBetween(day, next)))
    .sort((a, b) => a - b);
  const middle = gaps.slice(Math.floor((gaps.length - 1) / 2), Math.floor(gaps.length / 2) + 1);
  return (2 * middle.reduce((sum, gap) => sum + gap, 0)) / middle.length;
}

/** The last day on which its sales, or without any its being added, leave a household Active. */
export function activeUntil({ saleDays, added }: StandingFigures, months: number): CivilDay {
  const from = largest(saleDays) ?? added;
  const twice = twiceUsualInterval(saleDays);
  return later(addMonths(from, months), twice === null ? null : addDays(from, twice));
}

type WorkedOut = { readonly status: 'Active' | 'Inactive'; readonly why: string };

/** By the last sale, or without any by the day on which the household was first seen. */
function workOut(figures: StandingFigures, months: number, today: CivilDay): WorkedOut {
  const last = largest(figures.saleDays);
  const until = activeUntil(figures, months);
  const since =
    last === null
      ? `no sale since they were added on ${longDay(figures.added)}`
      : `last sale ${longDay(last)}`;
  if (today <= until) return { status: 'Active', why: since };
  const isByInterval = until > addMonths(last ?? figures.added, months);
  const limit = isByInterval ? 'twice their usual interval' : plural(months, 'month');
  return { status: 'Inactive', why: `${since}, more than ${limit} ago` };
}

const HIDES_A_SALE: ReadonlySet<Status> = new Set<Status>(['Inactive', 'Released']);

/** A household of which nobody may be contacted, or whose Status by hand says something. */
const byHand = ({ members, reachable }: Household): Status | null =>
  reachable.length === 0 ? 'Do not contact' : statusByHandOf(members);

/**
 * Where a client household stands. By hand wins, and a sale that speaks against it is reported.
 *
 * @param figures null where nothing was ever sold in the workbook: it isn't judged then
 * @param inactiveAfterMonths longer than this without a sale, and longer than twice the usual interval, is
 * Inactive
 */
export function standingOf(
  household: Household,
  figures: StandingFigures | null,
  inactiveAfterMonths: number,
  today: CivilDay,
): Standing {
  const workedOut = figures && workOut(figures, inactiveAfterMonths, today);
  const status = byHand(household);
  if (status === null) {
    const judged = workedOut ?? { status: null, why: 'no sales in the workbook' };
    return { ...judged, saleAfterByHand: null };
  }
  const hidesSale = HIDES_A_SALE.has(status) && workedOut?.status === 'Active';
  return { status, why: 'by hand', saleAfterByHand: figures && hidesSale ? largest(figures.saleDays) : null };
}
