/** Three health numbers of the practice: retention, average sale, sales per client (S6). */
import { addYears, civilDay, partsOf, type CivilDay } from '../../calendar/civil-day';
import { smallest } from '../../values/collections';
import { roundMoney, sumOfMoney } from '../../values/money';
import { isWithin, twelveMonthsBefore, twelveMonthsTo, type Period } from '../../calendar/period';
import { TIERS, type Tier } from '../../records/contact';
import type { Judged } from '../judge';
import type { SalesHistory } from '../tiers/sales';

const HEALTH_NUMBERS = ['retention', 'averageSale', 'salesPerClient'] as const;
export type HealthNumber = (typeof HEALTH_NUMBERS)[number];

/** Null where there is nothing to divide by. Retention lies from 0 to 1. */
export type Health = Readonly<Record<HealthNumber, number | null>>;

export type HealthGroup = `Tier ${Tier}` | 'Total';

/** The current year beside the last one to the same day. */
export type HealthComparison = {
  readonly group: HealthGroup;
  readonly current: Health;
  readonly last: Health;
  /** What is known of both years and didn't rise. */
  readonly notRisen: readonly HealthNumber[];
};

/** A sale is a household's positive net of one day. */
const salesIn = (history: SalesHistory, period: Period): number[] =>
  history.filter(({ day, net }) => net > 0 && isWithin(day, period)).map(({ net }) => net);
const hasSaleIn = (history: SalesHistory, period: Period): boolean =>
  history.some(({ day, net }) => net > 0 && isWithin(day, period));

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Of the households with a sale in the year before, those that bought again in the year. */
function retentionOf(histories: readonly SalesHistory[], year: Period, before: Period): number | null {
  const earlier = histories.filter((history) => hasSaleIn(history, before));
  return share(earlier.filter((history) => hasSaleIn(history, year)).length, earlier.length);
}

/** The average sale is an amount to the thousandth; sales per client count the households that bought. */
function salesHealth(histories: readonly SalesHistory[], year: Period): Omit<Health, 'retention'> {
  const sales = histories.map((history) => salesIn(history, year)).filter((own) => own.length > 0);
  const all = sales.flat();
  const average = share(sumOfMoney(all), all.length);
  return { averageSale: average && roundMoney(average), salesPerClient: share(all.length, sales.length) };
}

const yearOf = (year: number): Period => ({ from: civilDay(year, 1, 1), to: civilDay(year, 12, 31) });
const yearTo = (day: CivilDay): Period => ({ from: civilDay(partsOf(day).year, 1, 1), to: day });

/** The year up to `day`; its retention is that of the twelve months to that day. */
const healthTo = (histories: readonly SalesHistory[], day: CivilDay): Health => ({
  retention: retentionOf(histories, twelveMonthsTo(day), twelveMonthsBefore(day)),
  ...salesHealth(histories, yearTo(day)),
});

function compare(group: HealthGroup, histories: readonly SalesHistory[], today: CivilDay): HealthComparison {
  const current = healthTo(histories, today);
  const last = healthTo(histories, addYears(today, -1));
  const notRisen = HEALTH_NUMBERS.filter((number) => {
    const [now, then] = [current[number], last[number]];
    return now !== null && then !== null && now <= then;
  });
  return { group, current, last, notRisen };
}

/**
 * The health numbers of each tier, as it is today, and of all who ever bought: also who is gone, released or
 * no client.
 */
export function compareHealth(
  { clients, sales }: Pick<Judged, 'clients' | 'sales'>,
  today: CivilDay,
): HealthComparison[] {
  const tiers = TIERS.map((tier) => {
    const histories = clients.filter((client) => client.tier.tier === tier).map((client) => client.sales);
    return compare(`Tier ${tier}`, histories, today);
  });
  return [...tiers, compare('Total', [...sales.values()], today)];
}

/** A calendar year, and the health numbers of all in it. */
export type HealthOfYear = { readonly year: number; readonly health: Health };

/**
 * The latest `count` calendar years since the first sale; the last of them is the current year to `today`.
 */
export function healthByYear(
  { sales }: Pick<Judged, 'sales'>,
  today: CivilDay,
  count: number,
): HealthOfYear[] {
  const histories = [...sales.values()];
  const first = smallest(histories.map((history) => history.find(({ net }) => net > 0)?.day ?? null));
  if (first === null) return [];
  const thisYear = partsOf(today).year;
  const years = Array.from({ length: count }, (_, index) => thisYear - count + 1 + index);
  return years
    .filter((year) => year >= partsOf(first).year)
    .map((year) => {
      if (year === thisYear) return { year, health: healthTo(histories, today) };
      const retention = retentionOf(histories, yearOf(year), yearOf(year - 1));
      return { year, health: { retention, ...salesHealth(histories, yearOf(year)) } };
    });
}
