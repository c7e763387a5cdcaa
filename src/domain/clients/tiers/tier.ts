/** Tiers: as people have said, else estimated from the sales (S5). */
import { addDays, addYears, type CivilDay } from '../../calendar/civil-day';
import { largest, smallest } from '../../values/collections';
import { monthsBefore, monthsTo } from '../../calendar/period';
import type { PracticeSettings } from '../../records/settings';
import { longDay, partInWords, plural } from '../../text/words';
import type { Contact } from '../../records/contact';
import { leavesOn, onEarlierDays, type Compared } from './earlier-ranks';
import { givenTier, type TierJudgement } from './given-tier';
import { growthPercent, netIn } from './sales';
import { TOP_PART, type TopRanks } from './sales-ranks';
import { activeUntil, type StandingFigures } from '../standing';

/** Sales that have grown by so many per cent make a household of the top half Tier 1. */
export const GROWTH_PERCENT = 25;

/** What an estimate goes by. */
export type TierFigures = {
  /** Net sales of the months that are compared. */
  readonly net: number;
  /** Net sales of as many months before. */
  readonly netBefore: number;
  readonly isInFirstTwelveMonths: boolean;
};

const estimate = (tier: 1 | 2, why: string): TierJudgement => ({
  tier,
  isEstimated: true,
  why: `Estimate: ${why}`,
});

const NO_SALES = estimate(2, 'no sales in the workbook');

/** An estimate never gives 3: that takes a person's word. */
function estimateFrom(
  { net, netBefore, isInFirstTwelveMonths }: TierFigures,
  ranks: TopRanks,
  months: number,
): TierJudgement {
  const sales = `sales of ${plural(months, 'month')}`;
  if (isInFirstTwelveMonths) return estimate(2, 'a client for less than 12 months');
  if (ranks.isInTopPart(net)) return estimate(1, `in the top ${partInWords(TOP_PART)} by ${sales}`);
  const growth = growthPercent(net, netBefore) ?? 0;
  if (ranks.isInTopHalf(net) && growth >= GROWTH_PERCENT)
    return estimate(1, `in the top half by ${sales}, and grown by ${Math.floor(growth)} %`);
  return estimate(2, `not in front by ${sales}`);
}

/**
 * The tier of an Active household, with its reason.
 *
 * @param members by id
 * @param figures null where nothing was ever sold in the workbook
 * @param ranks of sales among the client households that aren't Released
 * @param months of sales that are compared
 */
export const tierJudgement = (
  members: readonly Contact[],
  figures: TierFigures | null,
  ranks: TopRanks,
  months: number,
): TierJudgement =>
  givenTier(members) ?? (figures === null ? NO_SALES : estimateFrom(figures, ranks, months));

/** A client household of which a tier is asked. */
export type TierSubject = TierFigures &
  StandingFigures &
  Compared & {
    readonly id: string;
    readonly household: { readonly members: readonly Contact[] };
    readonly isInactive: boolean;
  };

type TierSettings = Pick<PracticeSettings, 'salesMonths' | 'inactiveAfterMonths'>;

/**
 * The last day on which the household was Active and its last sale still counted: its sales say as of then
 * what they say of who went quiet since (S5).
 */
function lastActiveDay(subject: TierSubject, settings: TierSettings, today: CivilDay): CivilDay {
  const lastSale = largest(subject.saleDays);
  const counted = lastSale === null ? null : addDays(leavesOn(lastSale, settings.salesMonths), -1);
  return smallest([activeUntil(subject, settings.inactiveAfterMonths), counted, today]) ?? today;
}

const figuresOn = ({ sales, clientSince }: TierSubject, day: CivilDay, months: number): TierFigures => ({
  net: netIn(sales, monthsTo(day, months)),
  netBefore: netIn(sales, monthsBefore(day, months)),
  isInFirstTwelveMonths: clientSince > addYears(day, -1),
});

const asOf = (day: CivilDay, { why, ...judgement }: TierJudgement): TierJudgement => ({
  ...judgement,
  why: `${why}, as of ${longDay(day)}, while they were Active`,
});

/** By id, the estimates of households that went quiet: each computed anew as of its own last Active day. */
function estimatesOfInactive(
  inactive: readonly TierSubject[],
  compared: readonly TierSubject[],
  settings: TierSettings,
  today: CivilDay,
): Map<string, TierJudgement> {
  const { salesMonths } = settings;
  const estimates = new Map<string, TierJudgement>();
  const questions = inactive.map((subject) => ({ subject, day: lastActiveDay(subject, settings, today) }));
  onEarlierDays(compared, salesMonths, questions, ({ subject, day }, ranks) => {
    const figures = figuresOn(subject, day, salesMonths);
    estimates.set(subject.id, asOf(day, estimateFrom(figures, ranks, salesMonths)));
  });
  return estimates;
}

/**
 * Judges the tier of client households, with its reason.
 *
 * @param subjects all of them
 * @param hasSales whether anything was ever sold in the workbook
 * @param compared those that aren't Released
 * @param ranks of today's sales among these
 */
export function tierJudge(
  subjects: readonly TierSubject[],
  hasSales: boolean,
  compared: readonly TierSubject[],
  ranks: TopRanks,
  settings: TierSettings,
  today: CivilDay,
): (subject: TierSubject) => TierJudgement {
  const isQuiet = ({ isInactive, household }: TierSubject) =>
    hasSales && isInactive && givenTier(household.members) === null;
  const ofQuiet = estimatesOfInactive(subjects.filter(isQuiet), compared, settings, today);
  const figuresOf = (subject: TierSubject) => (hasSales ? subject : null);
  return (subject) =>
    ofQuiet.get(subject.id) ??
    tierJudgement(subject.household.members, figuresOf(subject), ranks, settings.salesMonths);
}
