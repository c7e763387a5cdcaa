/** The worked-out columns of Contacts: what was found about its household, beside each contact. */
import type { Book } from './household/book';
import type { CivilDay } from '../calendar/civil-day';
import { twelveMonthsTo, type Period } from '../calendar/period';
import { isClient } from '../touches/touch-plan';
import type { Contact, CoreClass, Spiral, Status, Tier } from '../records/contact';
import { mayBeContacted, statusByHandOf, type Household } from './household/household';
import { fileCompletePercent } from './household/information-file';
import type { ClientJudgement, Judged } from './judge';
import { NO_SALES, netIn } from './tiers/sales';
import { NO_TIME, hoursAre, hoursOf, type HoursAre } from './health/time-spent';

/** What is blank is null or ''. */
export type ContactJudgement = {
  readonly status: Status | null;
  readonly tier: Tier | null;
  readonly whyThisTier: string;
  readonly core: CoreClass | null;
  /** Of the household, as the hours are. */
  readonly sales12Months: number | null;
  readonly hours12Months: number | null;
  readonly hoursAre: HoursAre | null;
  readonly spiral: Spiral | null;
  readonly whyThisSpiral: string;
  /** From 0 to 1; of core clients and Personal contacts. */
  readonly fileComplete: number | null;
};

const NOT_JUDGED = { tier: null, whyThisTier: '', core: null, spiral: null, whyThisSpiral: '' };

const judgementOf = ({ tier, core, spiral }: ClientJudgement) => ({
  tier: tier.tier,
  whyThisTier: tier.why,
  core,
  spiral: spiral?.spiral ?? null,
  whyThisSpiral: spiral?.why ?? '',
});

/** Shown of every client, and of whoever else has any. */
function salesAndHours(
  { sales, time, hasSales, hasHours }: Judged,
  { id }: Household,
  isJudged: boolean,
  year: Period,
) {
  const history = sales.get(id) ?? (isJudged && hasSales ? NO_SALES : null);
  const spent = time.get(id) ?? (isJudged && hasHours ? NO_TIME : null);
  return {
    sales12Months: history && netIn(history, year),
    hours12Months: spent && hoursOf(spent),
    hoursAre: spent && hoursAre(spent),
  };
}

/** Do not contact is each person's own, and never taken back by a rule; else the household's (Words). */
const statusOfMember = (member: Contact, ofHousehold: Status | null): Status | null =>
  mayBeContacted(member) ? ofHousehold : 'Do not contact';

/** By contact id: what the worked-out columns of Contacts show as of `today`. */
export function contactJudgements(
  judged: Judged,
  { households, allianceIds, factsKept }: Pick<Book, 'households' | 'allianceIds' | 'factsKept'>,
  today: CivilDay,
): Map<string, ContactJudgement> {
  const clients = new Map(judged.clients.map((client) => [client.household.id, client]));
  const year = twelveMonthsTo(today);
  return new Map(
    households.flatMap((household) => {
      const client = clients.get(household.id);
      const status = client ? client.standing.status : statusByHandOf(household.members);
      const shared = {
        ...(client ? judgementOf(client) : NOT_JUDGED),
        ...salesAndHours(judged, household, client !== undefined, year),
      };
      return household.members.map((member): [string, ContactJudgement] => {
        const isCoreClient = client?.core === 'Core' && isClient(member, allianceIds);
        const hasFile = isCoreClient || member.kind === 'Personal';
        const percent = hasFile ? fileCompletePercent(member, factsKept) : null;
        const fileComplete = percent === null ? null : percent / 100;
        return [member.id, { ...shared, status: statusOfMember(member, status), fileComplete }];
      });
    }),
  );
}

/** The contacts as they read once their worked-out columns are rewritten: whatever is due goes by that. */
export const withJudgements = <C extends Contact>(
  contacts: readonly C[],
  judgements: ReadonlyMap<string, ContactJudgement>,
): C[] => contacts.map((contact) => ({ ...contact, ...judgements.get(contact.id) }));

/**
 * How complete the files of core clients and Personal contacts are, from 0 to 1; null where there are none
 * (S7).
 */
export function completenessOfFiles(judgements: ReadonlyMap<string, ContactJudgement>): number | null {
  const known = [...judgements.values()].flatMap(({ fileComplete }) => fileComplete ?? []);
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length;
}
