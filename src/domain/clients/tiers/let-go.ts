/**
 * Whom the office might refer onward: households that it wishes to let go, and that take more than they bring
 * (S5).
 */
import { compareIds } from '../../values/order';
import type { PracticeSettings } from '../../records/settings';
import type { Contact } from '../../records/contact';
import { isOnFileOnly, type Household } from '../household/household';
import type { ClientJudgement } from '../judge';
import { hoursOf } from '../health/time-spent';

export type LetGoCandidate = {
  readonly household: Household;
  /** Why it is Tier 3. */
  readonly why: string;
  /** Net sales of twelve months that would be missed. */
  readonly salesLost: number;
  /** Hours of twelve months that would be free. */
  readonly hoursFreed: number;
  readonly areHoursEstimated: boolean;
  /** A courteous text to edit. */
  readonly text: string;
};

export type LetGoList = {
  /** Tier 3 as somebody has said, and Peripheral by the figures; the most hours first. */
  readonly candidates: readonly LetGoCandidate[];
  /** Households that are Tier 3 as somebody has said, but take no more time than their sales carry. */
  readonly othersInTier3: number;
};

/** Names to greet a household with: "Ann and Bob". */
function greeted(members: readonly Contact[]): string {
  const names = members.map(({ dear, name }) => dear.trim() || name.trim()).filter((name) => name !== '');
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** A text that thanks, and refers onward without a reproach; to be read and changed by a person. */
export function referralOnwardText(
  { reachable }: Household,
  { principal, officeName }: PracticeSettings,
): string {
  const name = greeted(reachable);
  const signature = [principal.name.trim(), officeName.trim()].filter((line) => line !== '');
  return [
    `Dear ${name === '' ? '…' : name},`,
    'Thank you for the trust that you have placed in us.',
    'We have looked at how we work, and at whom we can serve really well. For what you need, we believe that a colleague ' +
      'of ours will serve you better than we can from now on. With your permission we would like to introduce you to each ' +
      'other, and to hand over everything that helps you go on without a gap.',
    'May I call you in the next days to talk it over?',
    ['With kind regards', ...signature].join('\n'),
  ].join('\n\n');
}

const isUnwanted = ({ household, tier }: ClientJudgement): boolean =>
  tier.tier === 3 && !tier.isEstimated && !isOnFileOnly(household);

/** The let-go list of the office as it was just judged. */
export function letGoList(clients: readonly ClientJudgement[], settings: PracticeSettings): LetGoList {
  const unwanted = clients.filter(isUnwanted);
  const peripheral = unwanted
    .filter(({ core }) => core === 'Peripheral')
    .sort((a, b) => b.time.minutes - a.time.minutes || compareIds(a.household.id, b.household.id));
  return {
    candidates: peripheral.map(({ household, tier, net, time }) => ({
      household,
      why: tier.why,
      salesLost: net,
      hoursFreed: hoursOf(time),
      areHoursEstimated: time.isEstimated,
      text: referralOnwardText(household, settings),
    })),
    othersInTier3: unwanted.length - peripheral.length,
  };
}
