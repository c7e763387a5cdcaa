/** What households have bought, and when: all that the rules ask of the tab Sales (Words, S3, S6, S14). */
import type { CivilDay } from '../../calendar/civil-day';
import { groupBy } from '../../values/collections';
import { percentGrown, sumOfMoney } from '../../values/money';
import { isWithin, type Period } from '../../calendar/period';
import type { Sale } from '../../records/sale';
import type { Household } from '../household/household';

/** One day on which something of a household stands on Sales. */
type SalesDay = {
  readonly day: CivilDay;
  /** Sales less refunds. */
  readonly net: number;
  /** Whether a positive sale stands there; a refund or a service alone is none. */
  readonly isSaleDay: boolean;
  /** Whether the total of a year from before Cultivate stands there. */
  readonly isYearsTotal: boolean;
};

/** A household's days with sales, in the order of time. */
export type SalesHistory = readonly SalesDay[];

export const NO_SALES: SalesHistory = [];

/** Whether something was sold: a refund or a service alone is no sale. */
export const isSale = ({ amount }: Sale): boolean => amount !== null && amount > 0;

function historyFrom(sales: readonly Sale[]): SalesHistory {
  return [...groupBy(sales, ({ date }) => date)]
    .map(([day, rows]) => ({
      day,
      net: sumOfMoney(rows.map(({ amount }) => amount ?? 0)),
      isSaleDay: rows.some(isSale),
      isYearsTotal: rows.some((sale) => sale.isYearsTotal && isSale(sale)),
    }))
    .sort((a, b) => a.day - b.day);
}

/**
 * The sales up to `today` of each household, by its id. Sales of contacts whose row is gone stand under the
 * contact's own id: they count in totals. Rows that name nobody are left out.
 */
export function salesHistories(
  sales: readonly Sale[],
  householdOf: ReadonlyMap<string, Household>,
  today: CivilDay,
): Map<string, SalesHistory> {
  const known = sales.filter(({ contactId, date }) => contactId !== '' && date <= today);
  const byHousehold = groupBy(known, ({ contactId }) => householdOf.get(contactId)?.id ?? contactId);
  return new Map([...byHousehold].map(([id, rows]) => [id, historyFrom(rows)]));
}

/** Net sales in a period: refunds reduce them. */
export const netIn = (history: SalesHistory, period: Period): number =>
  sumOfMoney(history.filter(({ day }) => isWithin(day, period)).map(({ net }) => net));

/** The distinct days with a positive sale, in the order of time. */
export const saleDaysOf = (history: SalesHistory): CivilDay[] =>
  history.filter(({ isSaleDay }) => isSaleDay).map(({ day }) => day);

/** In how many of the periods something was sold. */
export const periodsWithSales = (history: SalesHistory, periods: readonly Period[]): number =>
  periods.filter((period) => history.some(({ day, isSaleDay }) => isSaleDay && isWithin(day, period))).length;

/**
 * By how many per cent sales have grown, negative where they shrank; null: growth needs positive earlier
 * sales (Words).
 */
export const growthPercent = (net: number, before: number): number | null =>
  before > 0 ? percentGrown(net, before) : null;
