/** Judges every client household once: status, tier, class, sales, hours, spiral (S3, S5, S7, S8, S14). */
import { historyOf, type Book } from './household/book';
import type { CivilDay } from '../calendar/civil-day';
import { twelveMonthsTo } from '../calendar/period';
import { clientFigures, isClientHousehold, type ClientFigures } from './client-figures';
import type { CoreClass } from '../records/contact';
import { classify } from './tiers/core';
import type { TierJudgement } from './tiers/given-tier';
import type { Household } from './household/household';
import type { Introducers } from './household/introduced';
import { isSale, salesHistories, type SalesHistory } from './tiers/sales';
import { ranksAmong } from './tiers/sales-ranks';
import type { SpiralJudgement } from './health/spiral';
import { spiralDay, spiralOn, type SpiralDay } from './health/spiral-facts';
import { standingOf, type Standing } from './standing';
import { tierJudge } from './tiers/tier';
import { timeSpentIn, type TimeSpent } from './health/time-spent';

/** The office's records, and who introduced whom. */
export type ClientBook = Book & { readonly introducers: Introducers };

/** What is found about a client household; each of its members shows it. */
export type ClientJudgement = {
  /** With the tier, status, class and spiral that were just found. */
  readonly household: Household;
  readonly standing: Standing;
  readonly tier: TierJudgement;
  /** Null where nothing was ever sold in the workbook. */
  readonly core: CoreClass | null;
  /** Null before three logged touches, and for who is on file only. */
  readonly spiral: SpiralJudgement | null;
  /** Net sales of twelve months. */
  readonly net: number;
  readonly sales: SalesHistory;
  /** The time of twelve months. */
  readonly time: TimeSpent;
};

export type Judged = {
  /** By lowest id; every client household once. */
  readonly clients: readonly ClientJudgement[];
  /** By household id, those of contacts that are gone under their own. */
  readonly sales: ReadonlyMap<string, SalesHistory>;
  /** By household id: the time of twelve months, also of who is no client. */
  readonly time: ReadonlyMap<string, TimeSpent>;
  /**
   * Whether anything was sold in the workbook up to today; without it classes are blank, and nobody is
   * Inactive.
   */
  readonly hasSales: boolean;
  /** Whether clients took any time in the twelve months; without it nobody is Peripheral. */
  readonly hasHours: boolean;
};

type Verdicts = Pick<ClientJudgement, 'standing' | 'tier' | 'core'>;

/** Classes and tiers compare all clients with each other, so they come before what concerns each alone. */
function verdictsOf(clients: readonly ClientFigures[], hasSales: boolean, book: ClientBook, today: CivilDay) {
  const { settings } = book;
  const subjects = clients.map((client) => {
    const figures = hasSales ? client : null;
    const standing = standingOf(client.household, figures, settings.inactiveAfterMonths, today);
    return { ...client, standing, isInactive: standing.status === 'Inactive' };
  });
  const compared = subjects.filter(({ standing }) => standing.status !== 'Released');
  const ranks = ranksAmong(compared.map(({ net }) => net));
  const classes = hasSales ? classify(clients, settings, ranks) : new Map<string, CoreClass>();
  const tierOf = tierJudge(subjects, hasSales, compared, ranks, settings, today);
  return subjects.map((client): [ClientFigures, Verdicts] => [
    client,
    { standing: client.standing, tier: tierOf(client), core: classes.get(client.id) ?? null },
  ]);
}

/** Whose spirals are worked out. */
export type SpiralsAsked = 'asked' | 'asked of core' | 'unasked';

/** `at` is null where no spiral is asked for. */
function judge(
  { household, sales, netOfYear: net, time }: ClientFigures,
  verdicts: Verdicts,
  book: ClientBook,
  at: SpiralDay | null,
) {
  const { standing, tier, core } = verdicts;
  const judged = { ...household, tier: tier.tier, status: standing.status ?? 'Active', core };
  const subjectOf = () => ({ household: judged, history: historyOf(book, household), sales });
  const spiral = at && spiralOn(subjectOf(), book, at);
  return { household: { ...judged, spiral: spiral?.spiral ?? null }, ...verdicts, spiral, net, sales, time };
}

/**
 * Judges all client households as of `today`, from what people typed and logged alone: never from what an
 * earlier run worked out.
 *
 * @param spirals 'unasked' leaves the spirals blank, 'asked of core' those of all others: they take the
 * longest to find, and no other judgement goes by them
 */
export function judgeClients(book: ClientBook, today: CivilDay, spirals: SpiralsAsked = 'asked'): Judged {
  const sales = salesHistories(book.sales, book.householdOf, today);
  const time = timeSpentIn(book, twelveMonthsTo(today));
  const hasSales = [...sales.values()].some((history) => history.some(({ isSaleDay }) => isSaleDay));
  const figures = clientFigures(book, book.introducers, sales, time, today);
  const at = spiralDay(today);
  const isAsked = ({ core }: Verdicts) =>
    spirals === 'asked' || (spirals === 'asked of core' && core === 'Core');
  return {
    clients: verdictsOf(figures, hasSales, book, today).map(([client, verdicts]) =>
      judge(client, verdicts, book, isAsked(verdicts) ? at : null),
    ),
    sales,
    time,
    hasSales,
    hasHours: figures.some(({ minutes }) => minutes > 0),
  };
}

/**
 * Whether something was sold, while clients took no time in twelve months: nobody can be told as Peripheral
 * then (S3).
 */
export function areHoursMissing(book: Book, today: CivilDay): boolean {
  const { sales, households, allianceIds } = book;
  if (!sales.some((sale) => isSale(sale) && sale.contactId !== '' && sale.date <= today)) return false;
  const time = timeSpentIn(book, twelveMonthsTo(today));
  return !households.some(
    (household) => isClientHousehold(household, allianceIds) && (time.get(household.id)?.minutes ?? 0) > 0,
  );
}
