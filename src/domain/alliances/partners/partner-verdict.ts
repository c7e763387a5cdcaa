/** Who is worth it: eleven questions, and trust before all others (S15). */
import {
  ALLIANCE_QUESTIONS,
  PARTNER_QUESTIONS,
  type Alliance,
  type AllianceQuestion,
} from '../../records/alliance';

export const PARTNER_VERDICTS = [
  'Trust first',
  'Not yet',
  'Introduction partner',
  'Strategic alliance',
] as const;
export type PartnerVerdict = (typeof PARTNER_VERDICTS)[number];

export type PartnerJudgement = {
  /** Null: nobody asks about trust, so nothing can be said. */
  readonly verdict: PartnerVerdict | null;
  /** The questions that are not answered with yes; those of trust come first. */
  readonly missing: readonly AllianceQuestion[];
};

/**
 * The questions that are about trust. Respect and willingness may follow from it; it doesn't follow from
 * them.
 */
const TRUST: readonly AllianceQuestion[] = ['knowsLikesAndTrustsUs', 'isTrustedInNetwork'];

/** All eleven, those of trust first. */
export const QUESTIONS: readonly AllianceQuestion[] = [
  ...new Set([...TRUST, ...PARTNER_QUESTIONS, ...ALLIANCE_QUESTIONS]),
];

const QUESTION_WORDS: Readonly<Record<AllianceQuestion, string>> = {
  respectsUs: 'respects us',
  knowsWhoWeWant: 'knows who we want',
  hasStanding: 'has standing',
  willIntroduce: 'will introduce',
  isComplementary: 'complementary',
  canTakeIntroductions: 'can take introductions',
  isStillGrowing: 'still growing',
  isTrustedInNetwork: 'trusted in network',
  hasClientsLikeOurBest: 'clients like our best',
  knowsLikesAndTrustsUs: 'know, like and trust us',
  isWillingToIntroduce: 'willing to introduce',
};

/** Whether both questions of trust are answered with yes. */
export const isTrusted = (alliance: Alliance): boolean => TRUST.every((question) => alliance[question]);

function verdictOf(missing: readonly AllianceQuestion[]): PartnerVerdict {
  const lacksNone = (questions: readonly AllianceQuestion[]): boolean =>
    !questions.some((question) => missing.includes(question));
  if (!lacksNone(TRUST)) return 'Trust first';
  if (lacksNone(ALLIANCE_QUESTIONS)) return 'Strategic alliance';
  return lacksNone(PARTNER_QUESTIONS) ? 'Introduction partner' : 'Not yet';
}

/**
 * Whether an alliance is worth it: a strategic alliance by the four questions, else an introduction partner
 * by the seven. Without trust it is 'Trust first', whatever the rest (S15).
 *
 * @param asked the questions that the office has a column for; the others count for nothing
 */
export function partnerVerdict(alliance: Alliance, asked: ReadonlySet<AllianceQuestion>): PartnerJudgement {
  const missing = QUESTIONS.filter((question) => asked.has(question) && !alliance[question]);
  const isAskedForTrust = TRUST.every((question) => asked.has(question));
  return { verdict: isAskedForTrust ? verdictOf(missing) : null, missing };
}

/** "know, like and trust us; has standing" */
export const missingInWords = (missing: readonly AllianceQuestion[]): string =>
  missing.map((question) => QUESTION_WORDS[question]).join('; ');
