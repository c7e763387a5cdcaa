/**
 * Core, Developing and Peripheral: the few households that bring most, and those that take more than they
 * bring (S3).
 */
import { compareIds } from '../../values/order';
import { roundMoney, sumOfMoney } from '../../values/money';
import type { PracticeSettings } from '../../records/settings';
import type { CoreClass } from '../../records/contact';
import type { SalesRanks } from './sales-ranks';

/** A client household as its class depends on it. */
export type CoreCandidate = {
  readonly id: string;
  /** Its own net sales of the months that are compared. */
  readonly net: number;
  /** Those of the households that it introduced: they count for its place, not for whether it is eligible. */
  readonly introducedNet: number;
  /** Whether it buys as a regular client of the trade does. */
  readonly buysConsistently: boolean;
  readonly minutes: number;
  readonly hasIntroduced: boolean;
  readonly isClientOverTwelveMonths: boolean;
};

type Shares = Pick<PracticeSettings, 'coreSharePercent' | 'peripheralRatio'>;

/** One good month is no habit. */
const isEligible = ({ net, buysConsistently }: CoreCandidate): boolean => net > 0 && buysConsistently;
const withIntroduced = ({ net, introducedNet }: CoreCandidate): number => roundMoney(net + introducedNet);

/**
 * The shortest head of the eligible households, by sales with those of whom they introduced, that reaches the
 * share of their total; and whoever ties with its last.
 */
function coreOf(candidates: readonly CoreCandidate[], { coreSharePercent }: Shares): Set<string> {
  const ranked = candidates
    .filter(isEligible)
    .map((candidate) => ({ id: candidate.id, sales: withIntroduced(candidate) }))
    .sort((a, b) => b.sales - a.sales || compareIds(a.id, b.id));
  const wanted = roundMoney(sumOfMoney(ranked.map(({ sales }) => sales)) * coreSharePercent);
  let reached = 0;
  let last = Infinity;
  for (const { sales } of ranked) {
    if (roundMoney(reached * 100) >= wanted && sales < last) break;
    reached = roundMoney(reached + sales);
    last = sales;
  }
  return new Set(ranked.filter(({ sales }) => sales >= last).map(({ id }) => id));
}

/**
 * Takes at least the ratio of its share of sales in hours; told by products, so that no share is divided by
 * nothing.
 */
function peripheralTest(
  candidates: readonly CoreCandidate[],
  { peripheralRatio }: Shares,
  ranks: SalesRanks,
) {
  const totalSales = sumOfMoney(candidates.map(({ net }) => net));
  const totalMinutes = candidates.reduce((sum, { minutes }) => sum + minutes, 0);
  return ({ net, minutes, hasIntroduced, isClientOverTwelveMonths }: CoreCandidate): boolean =>
    totalSales > 0 &&
    minutes > 0 &&
    !hasIntroduced &&
    isClientOverTwelveMonths &&
    ranks.isInLowerHalf(net) &&
    roundMoney(minutes * totalSales) >= roundMoney(peripheralRatio * net * totalMinutes);
}

/**
 * The class of each household, by id. Core wins over Peripheral; all others are Developing. Where nothing was
 * sold on balance there is no share of sales to compare with, so nobody is Peripheral.
 *
 * @param candidates all client households of a workbook in which something was sold
 * @param ranks among those that aren't Released
 */
export function classify(
  candidates: readonly CoreCandidate[],
  shares: Shares,
  ranks: SalesRanks,
): Map<string, CoreClass> {
  const core = coreOf(candidates, shares);
  const isPeripheral = peripheralTest(candidates, shares, ranks);
  return new Map(
    candidates.map((candidate) => {
      if (core.has(candidate.id)) return [candidate.id, 'Core'];
      return [candidate.id, isPeripheral(candidate) ? 'Peripheral' : 'Developing'];
    }),
  );
}
