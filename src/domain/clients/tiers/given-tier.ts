/** The tier that people gave a household, in the precedence of S5. */
import { firstKnown } from '../../values/collections';
import type { Contact, Feeling, Tier } from '../../records/contact';

/** A tier, whether it was only estimated, and the reason for it in words. */
export type TierJudgement = { readonly tier: Tier; readonly isEstimated: boolean; readonly why: string };

const OF_FEELING: Readonly<Record<Feeling, TierJudgement>> = {
  Love: { tier: 1, isEstimated: false, why: 'How we feel: Love' },
  Fine: { tier: 2, isEstimated: false, why: 'How we feel: Fine' },
  'Let go': { tier: 3, isEstimated: false, why: 'How we feel: Let go' },
};
const DRAINING: TierJudgement = { tier: 3, isEstimated: false, why: 'Draining' };

/**
 * Tier by hand, Draining, then How we feel, each as the lowest id that has one says; null: nobody has said.
 * Members are by id.
 */
export function givenTier(members: readonly Contact[]): TierJudgement | null {
  const byHand = firstKnown(members, (member) => member.tierByHand);
  if (byHand !== null) return { tier: byHand, isEstimated: false, why: 'By hand' };
  if (members.some((member) => member.isDraining)) return DRAINING;
  const feeling = firstKnown(members, (member) => member.feeling);
  return feeling === null ? null : OF_FEELING[feeling];
}
