/** A referral that doesn't call back, and the steps that may move it (S19). */
import type { CivilDay } from '../calendar/civil-day';

export const REFERRAL_STEPS = ['Research', 'Appeal', 'Wait'] as const;
export type ReferralStep = (typeof REFERRAL_STEPS)[number];

export const REFERRAL_STATUSES = ['Open', 'Called back', 'Given up'] as const;
type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** A row of Hard to reach. */
export type Referral = {
  readonly id: string;
  readonly contactId: string;
  readonly referredById: string;
  readonly step: ReferralStep;
  /** What would cause this person pain. */
  readonly pain: string;
  /** What would offer this person gain. */
  readonly gain: string;
  readonly appealsSoFar: number;
  readonly waitUntil: CivilDay | null;
  readonly status: ReferralStatus;
};
