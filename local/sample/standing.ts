/** Where a household stands: what a former run worked out for it from its row (S5, S14). */
import type { Household } from './households';
import type { Group } from './touch-plan';

export type Tier = 1 | 2 | 3;

/** By hand wins, then draining, then the feeling; without any of them the tier is estimated. */
export function tierOf({ head }: Household): Tier {
  if (head.tierByHand !== '') return head.tierByHand;
  if (head.isDraining || head.feeling === 'Let go') return 3;
  return head.feeling === 'Love' ? 1 : 2;
}

const GROUP_OF_TIER: Readonly<Record<Tier, Group>> = { 1: 'Tier 1', 2: 'Tier 2', 3: 'Tier 3' };

/** The household's column of the Touch plan. */
export const groupOf = (household: Household): Group => GROUP_OF_TIER[tierOf(household)];

export const isInactive = ({ custom }: Household): boolean => custom.quietFor !== null;

/** Whether the office still gets in touch with them. */
export const isReachable = ({ head }: Household): boolean =>
  head.statusByHand !== 'Released' && head.statusByHand !== 'Do not contact';

/** What stands in Status: what somebody typed, in Cultivate's words, or how they have bought. */
export function statusOf(household: Household): string {
  if (!isReachable(household)) return household.head.statusByHand;
  return isInactive(household) ? 'Inactive' : 'Active';
}
