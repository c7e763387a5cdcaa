/** Which alliance to have lunch with in which week of the quarter: of all plans the best, exactly (S16). */
import type { CivilDay } from '../../../calendar/civil-day';
import { candidateOf, canBeIn, inTurn, isDueInPlan, type AllianceToPlan, type Candidate } from './alliance';
import { assign } from './assign';
import { datesInWeek } from './days';
import { costOf, totalOf, valueOf, type PlanValue } from './value';
import { WEEKS_PLANNED, lunchWeeks, type LunchSettings, type LunchWeek } from './weeks';

export type LunchesToPlan = {
  /** In any order, each once. */
  readonly alliances: readonly AllianceToPlan[];
  /**
   * The days of the alliance lunches that are invited, confirmed, held or set by hand, one for each lunch.
   */
  readonly taken: readonly CivilDay[];
  readonly settings: LunchSettings;
  readonly today: CivilDay;
};

type PlannedLunch = {
  readonly allianceId: string;
  readonly date: CivilDay;
  /** The first day of its week. */
  readonly weekStart: CivilDay;
  /** 1 (the current one) to 13. */
  readonly week: number;
};

/**
 * Its next lunch is settled · due after week 13 · the minimum gap ends after week 13 · in no week that could
 * be are both here · no place.
 */
export type WhyLeftOut = 'lunch ahead' | 'not due' | 'met too recently' | 'away' | 'no place';

export type LeftOut = { readonly allianceId: string; readonly why: WhyLeftOut };

export type LunchPlan = {
  /** By week, and within it in the order in which ties are settled. */
  readonly lunches: readonly PlannedLunch[];
  /** Who has none: in the order in which ties are settled. */
  readonly leftOut: readonly LeftOut[];
  /** Weeks 1 to 13. */
  readonly weeks: readonly LunchWeek[];
  readonly value: PlanValue;
};

/**
 * The plan of weeks 1 to 13: each alliance's next lunch, or why it has none. Of all plans that keep the
 * places, the minimum gap and who is away, the one of the best value; among equals each in turn (whom we owe
 * most, name, id) has the earliest week.
 *
 * Who isn't due by week 13 isn't planned, however many places are empty: it would only be early. Who stood as
 * Planned all the same stays: to be moved weighs more than to be early.
 */
export function planLunches({ alliances, taken, settings, today }: LunchesToPlan): LunchPlan {
  const weeks = lunchWeeks(taken, settings, today);
  const inOrder = alliances.map((alliance) => candidateOf(alliance, settings, today)).sort(inTurn);
  const weekOf = weeksOf(
    inOrder.filter(({ alliance }) => !alliance.hasLunchAhead),
    weeks,
  );
  return {
    lunches: weeks.flatMap((week) => lunchesIn(week, weekOf)),
    leftOut: inOrder
      .filter((candidate) => !weekOf.get(candidate))
      .map((candidate) => ({ allianceId: candidate.alliance.id, why: whyLeftOut(candidate, weeks) })),
    weeks,
    value: totalOf([...weekOf].map(([candidate, week]) => valueOf(candidate, week))),
  };
}

/** The week of each; null: left out, for which there is always room. */
function weeksOf(
  candidates: readonly Candidate[],
  weeks: readonly LunchWeek[],
): ReadonlyMap<Candidate, LunchWeek | null> {
  const places = weeks.map((week) => ({ week, room: week.places }));
  const leftOut = { week: null, room: candidates.length };
  const seats = assign(candidates, [...places, leftOut], (candidate, { week }) =>
    week === null || canBeIn(candidate, week) ? costOf(valueOf(candidate, week)) : null,
  );
  return new Map([...seats].map(([candidate, { week }]) => [candidate, week]));
}

function lunchesIn(week: LunchWeek, weekOf: ReadonlyMap<Candidate, LunchWeek | null>): PlannedLunch[] {
  const guests = [...weekOf].flatMap(([{ alliance }, theirs]) => (theirs === week ? [alliance] : []));
  return [...datesInWeek(guests, week)].map(([{ id }, date]) => ({
    allianceId: id,
    date,
    weekStart: week.start,
    week: week.number,
  }));
}

function whyLeftOut(candidate: Candidate, weeks: readonly LunchWeek[]): WhyLeftOut {
  if (candidate.alliance.hasLunchAhead) return 'lunch ahead';
  if (!isDueInPlan(candidate)) return 'not due';
  if (candidate.firstWeek > WEEKS_PLANNED) return 'met too recently';
  return weeks.some((week) => canBeIn(candidate, week)) ? 'no place' : 'away';
}
