/** The attention audit: where the time of the last 90 days went, beside what each group brought (S4). */
import type { CivilDay } from '../../calendar/civil-day';
import { sumOfMoney } from '../../values/money';
import { isWithin, lastDays, type Period } from '../../calendar/period';
import type { Household } from '../household/household';
import { introducedBy } from '../household/introduced';
import type { ClientBook, ClientJudgement, Judged } from '../judge';
import { NO_SALES, netIn } from '../tiers/sales';
import { NO_TIME, hoursOf, timeSpentIn } from './time-spent';

/** A household stands in one group: as a client, else as an alliance, else as a prospect. */
const ATTENTION_GROUPS = [
  'Core',
  'Developing',
  'Peripheral',
  'Other clients',
  'Alliances',
  'Prospects',
  'Others',
] as const;
type AttentionGroup = (typeof ATTENTION_GROUPS)[number];

export type Attention = {
  readonly group: AttentionGroup;
  readonly households: number;
  readonly hours: number;
  /** Some touches had no minutes of their own, and were counted with the Touch plan's. */
  readonly areHoursEstimated: boolean;
  readonly touches: number;
  /** Net sales to the group itself. */
  readonly sales: number;
  /** Net sales to the households whom the group introduced. */
  readonly introducedSales: number;
  /** People whom the group introduced. */
  readonly introductions: number;
};

export const ATTENTION_DAYS = 90;

const isAlliance = ({ members }: Household, { allianceIds }: ClientBook): boolean =>
  members.some(({ id, kind }) => kind === 'Alliance' || allianceIds.has(id));

function groupOf(
  household: Household,
  client: ClientJudgement | undefined,
  book: ClientBook,
): AttentionGroup {
  if (client) return client.core ?? 'Other clients';
  if (isAlliance(household, book)) return 'Alliances';
  return household.members.some(({ kind }) => kind === 'Prospect') ? 'Prospects' : 'Others';
}

/**
 * By household id: how many people it introduced in the period, by a row of Introductions or by their
 * Introduced by; each once.
 */
function introductionsIn(book: ClientBook, period: Period): Map<string, number> {
  const introducerOf = new Map<string, string>();
  for (const { id, added } of book.contacts) {
    const introducer = book.introducers.get(id);
    if (introducer !== undefined && added !== null && isWithin(added, period))
      introducerOf.set(id, introducer);
  }
  for (const { direction, date, allianceId, personId, id } of book.introductions)
    if (direction === 'Received' && isWithin(date, period)) introducerOf.set(personId || id, allianceId);
  const introduced = new Map<string, number>();
  for (const introducer of introducerOf.values()) {
    const id = book.householdOf.get(introducer)?.id;
    if (id !== undefined) introduced.set(id, (introduced.get(id) ?? 0) + 1);
  }
  return introduced;
}

/**
 * Each group that has anybody in it, in the order of `ATTENTION_GROUPS`; all figures are of the last 90 days.
 */
export function auditAttention(book: ClientBook, judged: Judged, today: CivilDay): Attention[] {
  const period = lastDays(ATTENTION_DAYS, today);
  const time = timeSpentIn(book, period);
  const introductions = introductionsIn(book, period);
  const introduced = introducedBy(book, book.introducers);
  const clients = new Map(judged.clients.map((client) => [client.household.id, client]));
  const salesOf = ({ id }: Household): number => netIn(judged.sales.get(id) ?? NO_SALES, period);

  const byGroup = new Map<AttentionGroup, Household[]>(ATTENTION_GROUPS.map((group) => [group, []]));
  for (const household of book.households)
    byGroup.get(groupOf(household, clients.get(household.id), book))?.push(household);
  return [...byGroup]
    .filter(([, households]) => households.length > 0)
    .map(([group, households]) => {
      const spent = households.map(({ id }) => time.get(id) ?? NO_TIME);
      const minutes = spent.reduce((sum, each) => sum + each.minutes, 0);
      return {
        group,
        households: households.length,
        hours: hoursOf({ ...NO_TIME, minutes }),
        areHoursEstimated: spent.some(({ isEstimated }) => isEstimated),
        touches: spent.reduce((sum, each) => sum + each.touches, 0),
        sales: sumOfMoney(households.map(salesOf)),
        introducedSales: sumOfMoney(households.flatMap(({ id }) => introduced.get(id) ?? []).map(salesOf)),
        introductions: households.reduce((sum, { id }) => sum + (introductions.get(id) ?? 0), 0),
      };
    });
}

const CLIENT_GROUPS: ReadonlySet<AttentionGroup> = new Set<AttentionGroup>([
  'Core',
  'Developing',
  'Peripheral',
  'Other clients',
]);

/**
 * Of the time for clients and prospects, the part for clients, from 0 to 1; null where there was none (S6).
 */
export function clientShareOfTime(audit: readonly Attention[]): number | null {
  const hoursOfGroups = (isIn: (group: AttentionGroup) => boolean) =>
    audit.filter(({ group }) => isIn(group)).reduce((sum, { hours }) => sum + hours, 0);
  const clients = hoursOfGroups((group) => CLIENT_GROUPS.has(group));
  const both = clients + hoursOfGroups((group) => group === 'Prospects');
  return both === 0 ? null : clients / both;
}
