/**
 * An alliance: a contact with a row on Alliances, what was answered about it, and when it can have lunch
 * (S15, S16).
 */
import type { CivilDay } from '../calendar/civil-day';

/** The seven questions for an introduction partner, in the order in which they are asked. */
export const PARTNER_QUESTIONS = [
  'respectsUs',
  'knowsWhoWeWant',
  'hasStanding',
  'willIntroduce',
  'isComplementary',
  'canTakeIntroductions',
  'isStillGrowing',
] as const;
/** The four for a strategic alliance. */
export const ALLIANCE_QUESTIONS = [
  'isTrustedInNetwork',
  'hasClientsLikeOurBest',
  'knowsLikesAndTrustsUs',
  'isWillingToIntroduce',
] as const;
export type AllianceQuestion = (typeof PARTNER_QUESTIONS)[number] | (typeof ALLIANCE_QUESTIONS)[number];

/**
 * Whom somebody wants to meet, in four lists: who would understand what is offered, value it, want it, and
 * can afford it (S29). They are the four of "qualified" (S18).
 */
export const PROFILE_LISTS = ['wouldUnderstand', 'wouldValue', 'wouldWant', 'canAfford'] as const;
export type ProfileList = (typeof PROFILE_LISTS)[number];

export type Alliance = Readonly<Record<AllianceQuestion, boolean>> &
  Readonly<Record<ProfileList, string>> & {
    readonly contactId: string;
    /** Whom they look for. */
    readonly wantsToMeet: string;
    readonly gives: string;
    readonly competesWith: string;
    /** Days between two lunches; null: the Touch plan's. */
    readonly cadenceDays: number | null;
    readonly awayFrom: CivilDay | null;
    readonly awayTo: CivilDay | null;
    /** As the tab says it. */
    readonly lastLunch: CivilDay | null;
  };
