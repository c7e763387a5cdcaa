/** A contact as every rule of the practice sees it: one person, one row. */
import type { AnnualDay, CivilDay } from '../calendar/civil-day';

export const KINDS = ['Client', 'Prospect', 'Alliance', 'Personal', 'Not yet'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ['Active', 'Inactive', 'Released', 'Do not contact'] as const;
export type Status = (typeof STATUSES)[number];

export const TIERS = [1, 2, 3] as const;
export type Tier = (typeof TIERS)[number];

export const CORE_CLASSES = ['Core', 'Developing', 'Peripheral'] as const;
export type CoreClass = (typeof CORE_CLASSES)[number];

export const FEELINGS = ['Love', 'Fine', 'Let go'] as const;
export type Feeling = (typeof FEELINGS)[number];

export const DOERS = ['Principal', 'Assistant'] as const;
/** Who does a touch. */
export type Doer = (typeof DOERS)[number];

export const EMAIL_CONSENTS = ['Opted in', 'Not asked', 'Opted out'] as const;
export type EmailConsent = (typeof EMAIL_CONSENTS)[number];

/** Where a prospect stands on the cultivation list (S18). */
export const CULTIVATIONS = ['New', 'Cultivating', 'Ready', 'No longer interested'] as const;
export type Cultivation = (typeof CULTIVATIONS)[number];

export const SPIRALS = ['Upward', 'Steady', 'Downward'] as const;
export type Spiral = (typeof SPIRALS)[number];

/** What is unknown is null; text that is unknown is ''. */
export type Contact = {
  /** C0001… */
  readonly id: string;
  readonly name: string;
  readonly dear: string;
  readonly kind: Kind | null;
  readonly status: Status | null;
  readonly statusByHand: Status | null;
  readonly tier: Tier | null;
  readonly tierByHand: Tier | null;
  readonly core: CoreClass | null;
  readonly feeling: Feeling | null;
  readonly isDraining: boolean;
  readonly email: string;
  /** Whatever other addresses stand on file, as they are compared. */
  readonly otherEmails: readonly string[];
  readonly phone: string;
  /** Whatever other numbers stand on file, as they were typed. */
  readonly otherPhones: readonly string[];
  readonly company: string;
  readonly profession: string;
  readonly household: string;
  /** Whom of a household letters and labels name first, and calls ask for. */
  readonly isHead: boolean;
  /** How the household is addressed together; '' where nobody has said. */
  readonly addressedTogether: string;
  readonly address: string;
  readonly area: string;
  readonly who: Doer | null;
  readonly emailConsent: EmailConsent | null;
  /** Wants no calls; letters, notes and dated rows stay. */
  readonly noCalls: boolean;
  readonly consentDate: CivilDay | null;
  readonly consentSource: string;
  readonly invitedOn: CivilDay | null;
  readonly cultivation: Cultivation | null;
  readonly whatHappened: string;
  /** What has made it a good relationship, a line each (S26). */
  readonly whatWorked: string;
  readonly introducedBy: string;
  readonly tags: readonly string[];
  readonly birthday: AnnualDay | null;
  readonly anniversary: AnnualDay | null;
  readonly dream: string;
  /** What they want to reach, a line each (S28). */
  readonly goals: string;
  readonly likes: string;
  readonly dislikes: string;
  readonly favouriteRestaurant: string;
  readonly children: string;
  readonly hobbies: string;
  readonly sports: string;
  readonly pastimes: string;
  /** What the office knew before Cultivate, a line each. */
  readonly background: string;
  /** The open concerns, one a line (S9). */
  readonly worriedAbout: string;
  /** The day on which the contact was first seen. */
  readonly added: CivilDay | null;
  /** The first day of the week in which this quarter's recall stands (S18). */
  readonly recallWeek: CivilDay | null;
  readonly lastTouch: CivilDay | null;
  readonly nextDue: CivilDay | null;
  readonly sales12Months: number | null;
  readonly hours12Months: number | null;
  readonly spiral: Spiral | null;
};
