/** Whether a household buys consistently, as its trade understands it (S3). */
import type { CivilDay } from '../../calendar/civil-day';
import type { BuyingRule } from '../livelihood';
import {
  isWithin,
  monthsTo,
  threeMonthParts,
  twelveMonthsBefore,
  twelveMonthsTo,
  type Period,
} from '../../calendar/period';
import { periodsWithSales, type SalesHistory } from './sales';

/** Two of the four: one good month is no habit. */
const QUARTERS_OF_A_REGULAR = 2;

type Test = (sales: SalesHistory, today: CivilDay, compared: Period) => boolean;

const inTwoQuarters: Test = (sales, today) =>
  periodsWithSales(sales, threeMonthParts(today)) >= QUARTERS_OF_A_REGULAR;
const inBothYears: Test = (sales, today) =>
  periodsWithSales(sales, [twelveMonthsTo(today), twelveMonthsBefore(today)]) === 2;

const TESTS: Readonly<Record<BuyingRule, Test>> = {
  'Any sale': (sales, _today, compared) => periodsWithSales(sales, [compared]) > 0,
  'Each of two years': inBothYears,
  'Two of four quarters': inTwoQuarters,
  'Two quarters or two years': (...given) => inTwoQuarters(...given) || inBothYears(...given),
};

/** The total of a year from before Cultivate says that there was more than one good month. */
const hasYearsTotal = (sales: SalesHistory, compared: Period): boolean =>
  sales.some(({ day, isYearsTotal }) => isYearsTotal && isWithin(day, compared));

/** Whether its sales up to `today` are a habit; `months` are those that the office compares. */
export function buysConsistently(
  sales: SalesHistory,
  rule: BuyingRule,
  months: number,
  today: CivilDay,
): boolean {
  const compared = monthsTo(today, months);
  return hasYearsTotal(sales, compared) || TESTS[rule](sales, today, compared);
}
