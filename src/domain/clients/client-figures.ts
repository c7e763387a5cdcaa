/** What each client household sold, took and introduced: the figures that its judgement goes by. */
import type { Book } from './household/book';
import { addYears, type CivilDay } from '../calendar/civil-day';
import { monthsBefore, monthsTo, twelveMonthsTo } from '../calendar/period';
import { sumOfMoney } from '../values/money';
import { isClient } from '../touches/touch-plan';
import type { CoreCandidate } from './tiers/core';
import type { Household } from './household/household';
import { introducedBy, type Introducers } from './household/introduced';
import { buysConsistently } from './tiers/consistent-buying';
import { NO_SALES, netIn, saleDaysOf, type SalesHistory } from './tiers/sales';
import type { StandingFigures } from './standing';
import type { TierFigures } from './tiers/tier';
import { NO_TIME, type TimeSpent } from './health/time-spent';

/** A client household, with its sales and its time of twelve months. */
export type ClientFigures = CoreCandidate &
  TierFigures &
  StandingFigures & {
    readonly household: Household;
    readonly sales: SalesHistory;
    readonly time: TimeSpent;
    /** Net sales of twelve months. */
    readonly netOfYear: number;
    /** The day of its first sale, or on which it was first seen. */
    readonly clientSince: CivilDay;
  };

type Records = Pick<Book, 'households' | 'householdOf' | 'allianceIds' | 'settings'>;

/** Whether one of its members is a client, whether they may be contacted or not. */
export const isClientHousehold = ({ members }: Household, allianceIds: ReadonlySet<string>): boolean =>
  members.some((member) => isClient(member, allianceIds));

/**
 * The figures of every client household, by lowest id.
 *
 * @param sales by household id, up to today
 * @param time by household id, of the twelve months
 */
export function clientFigures(
  book: Records,
  introducers: Introducers,
  sales: ReadonlyMap<string, SalesHistory>,
  time: ReadonlyMap<string, TimeSpent>,
  today: CivilDay,
): ClientFigures[] {
  const { salesMonths, consistentBuying } = book.settings;
  const compared = monthsTo(today, salesMonths);
  const before = monthsBefore(today, salesMonths);
  const year = twelveMonthsTo(today);
  const yearAgo = addYears(today, -1);
  const introduced = introducedBy(book, introducers);
  const salesOf = ({ id }: Household): SalesHistory => sales.get(id) ?? NO_SALES;

  return book.households
    .filter((household) => isClientHousehold(household, book.allianceIds))
    .map((household) => {
      const own = salesOf(household);
      const spent = time.get(household.id) ?? NO_TIME;
      const others = introduced.get(household.id) ?? [];
      const saleDays = saleDaysOf(own);
      const added = household.added ?? today;
      const [firstSale] = saleDays;
      const clientSince = firstSale !== undefined && firstSale < added ? firstSale : added;
      return {
        ...{ household, id: household.id, sales: own, saleDays, added, time: spent, minutes: spent.minutes },
        clientSince,
        net: netIn(own, compared),
        netBefore: netIn(own, before),
        netOfYear: netIn(own, year),
        introducedNet: sumOfMoney(others.map((other) => netIn(salesOf(other), compared))),
        hasIntroduced: others.length > 0,
        buysConsistently: buysConsistently(own, consistentBuying, salesMonths, today),
        isInFirstTwelveMonths: clientSince > yearAgo,
        isClientOverTwelveMonths: clientSince < yearAgo,
      };
    });
}
