/**
 * The spiral: whether a relationship goes up, holds, or goes down, by a small score with its reasons (S8).
 */
import { GROWTH_PERCENT } from '../tiers/tier';
import type { Spiral } from '../../records/contact';
import { capitalized, numberInWords, plural } from '../../text/words';

/** How many of the last intervals between talks, and of the last moods, are looked at. */
export const LAST_INTERVALS = 4;
export const LAST_MOODS = 3;
/** From so many on it counts. */
const CALLS_MISSED = 2;
const KINDS_LET_SLIP = 2;
const ATTEMPTS_IN_VAIN = 3;

/** What is known about a relationship on a day. */
export type SpiralFacts = {
  /** Touches of any kind, attempts too. */
  readonly touches: number;
  /** Calls that fell due one after the other, up to the day, and weren't made. */
  readonly callsMissed: number;
  /** Of the last intervals between talks, those that kept to the plan and those that didn't. */
  readonly intervalsKept: number;
  readonly intervalsMissed: number;
  /** Kinds of touches other than calls that fell due twice in a row and weren't done. */
  readonly kindsLetSlip: number;
  /** Ups less Downs among the last moods. */
  readonly mood: number;
  /** 0 where there were no sales to compare with. */
  readonly growthPercent: number;
  /** Days in a row on which nobody answered. */
  readonly attempts: number;
  readonly hasOpenConcern: boolean;
};

type Rule = {
  /** For docs/clients.md. */
  readonly what: string;
  readonly points: number;
  readonly holds: (facts: SpiralFacts) => boolean;
  readonly why: (facts: SpiralFacts) => string;
};

const inPercent = ({ growthPercent }: SpiralFacts): string => `${Math.floor(Math.abs(growthPercent))} %`;

/** What counts, and how much. One missed call has no rule: it flips nothing. */
export const SPIRAL_RULES: readonly Rule[] = [
  {
    what: `Of the last ${numberInWords(LAST_INTERVALS)} intervals between talks one kept to the Touch plan, and at most one didn’t`,
    points: 1,
    holds: ({ intervalsKept, intervalsMissed, callsMissed }) =>
      intervalsKept >= 1 && intervalsMissed <= 1 && callsMissed <= 1,
    why: () => 'calls kept',
  },
  {
    what: `${capitalized(numberInWords(CALLS_MISSED))} or more calls in a row missed`,
    points: -2,
    holds: ({ callsMissed }) => callsMissed >= CALLS_MISSED,
    why: ({ callsMissed }) => `${plural(callsMissed, 'call')} in a row missed`,
  },
  {
    what: `${capitalized(numberInWords(KINDS_LET_SLIP))} or more other kinds of touches due twice and not done`,
    points: -1,
    holds: ({ kindsLetSlip }) => kindsLetSlip >= KINDS_LET_SLIP,
    why: ({ kindsLetSlip }) => `${kindsLetSlip} other kinds of touches let slip`,
  },
  {
    what: `More Up than Down among the last ${numberInWords(LAST_MOODS)} moods`,
    points: 1,
    holds: ({ mood }) => mood > 0,
    why: () => 'mood up',
  },
  { what: 'More Down than Up among them', points: -1, holds: ({ mood }) => mood < 0, why: () => 'mood down' },
  {
    what: `Sales of 12 months up by ${GROWTH_PERCENT} % or more on the 12 before`,
    points: 1,
    holds: ({ growthPercent }) => growthPercent >= GROWTH_PERCENT,
    why: (facts) => `sales up ${inPercent(facts)}`,
  },
  {
    what: `Down by ${GROWTH_PERCENT} % or more`,
    points: -1,
    holds: ({ growthPercent }) => growthPercent <= -GROWTH_PERCENT,
    why: (facts) => `sales down ${inPercent(facts)}`,
  },
  {
    what: `${capitalized(numberInWords(ATTEMPTS_IN_VAIN))} or more attempts in a row without an answer`,
    points: -1,
    holds: ({ attempts }) => attempts >= ATTEMPTS_IN_VAIN,
    why: ({ attempts }) => `${attempts} attempts without an answer`,
  },
  {
    what: 'An open worry',
    points: -1,
    holds: ({ hasOpenConcern }) => hasOpenConcern,
    why: () => 'an open worry',
  },
];

/** From so many points on it goes up; from as many below zero, down. */
export const SPIRAL_TURNS_AT = 2;
/** Before so many touches nothing is said. */
export const FEWEST_TOUCHES = 3;

export type SpiralJudgement = { readonly spiral: Spiral; readonly why: string };

/** The spiral and its reasons in words; null before three logged touches. */
export function spiralFrom(facts: SpiralFacts): SpiralJudgement | null {
  if (facts.touches < FEWEST_TOUCHES) return null;
  const rules = SPIRAL_RULES.filter(({ holds }) => holds(facts));
  const points = rules.reduce((sum, rule) => sum + rule.points, 0);
  const why = rules.map((rule) => rule.why(facts)).join('; ') || 'nothing out of the ordinary';
  if (points >= SPIRAL_TURNS_AT) return { spiral: 'Upward', why };
  return { spiral: points <= -SPIRAL_TURNS_AT ? 'Downward' : 'Steady', why };
}
