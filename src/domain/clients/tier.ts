/** Tiers: as people have said, else estimated from the sales (S5). */
import type { Contact } from './contact';
import { givenTier } from './given-tier';
import type { TierJudgement } from './given-tier';
import { growthPercent } from './sales';
import type { SalesRanks } from './sales-ranks';

/** Sales that have grown by so many per cent make a household of the top half Tier 1. */
export const GROWTH_PERCENT = 25;

/** What an estimate goes by. */
export type TierFigures = {
  /** Net sales of twelve months. */
  readonly net: number;
  /** Net sales of the twelve months before. */
  readonly netBefore: number;
  readonly isInFirstTwelveMonths: boolean;
};

const estimate = (tier: TierJudgement['tier'], why: string): TierJudgement => ({
  tier,
  isEstimated: true,
  why: `Estimate: ${why}`,
});

function estimateFrom(
  { net, netBefore, isInFirstTwelveMonths }: TierFigures,
  ranks: SalesRanks,
): TierJudgement {
  if (isInFirstTwelveMonths) return estimate(2, 'a client for less than 12 months');
  if (ranks.isInTopFifth(net)) return estimate(1, 'in the top fifth by sales of 12 months');
  const growth = growthPercent(net, netBefore) ?? 0;
  if (ranks.isInTopHalf(net) && growth >= GROWTH_PERCENT)
    return estimate(1, `in the top half by sales of 12 months, and grown by ${Math.floor(growth)} %`);
  if (ranks.isInBottomQuarter(net) && growth < 0)
    return estimate(3, `in the bottom quarter by sales of 12 months, and shrunk by ${Math.ceil(-growth)} %`);
  return estimate(2, 'neither in front by sales of 12 months, nor shrinking at the end');
}

/**
 * The tier of a client household, with its reason.
 *
 * @param members by id
 * @param figures null where nothing was ever sold in the workbook
 * @param ranks of sales among the client households that aren't Released
 */
export const tierJudgement = (
  members: readonly Contact[],
  figures: TierFigures | null,
  ranks: SalesRanks,
): TierJudgement =>
  givenTier(members) ??
  (figures === null ? estimate(2, 'no sales in the workbook') : estimateFrom(figures, ranks));
