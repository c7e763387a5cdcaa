/** What people answer to a letter, a form or on a call: what it was about, and what they wish for (S27). */

/** What somebody may wish for next. */
const NEXT_STEPS = ['meeting', 'survey', 'proposal', 'reassessment'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

const STEP_WORDS: Readonly<Record<NextStep, RegExp>> = {
  reassessment:
    /\b(?:re-?assess\w*|second opinion|risk check|review (?:my|our|the) (?:risk|plan|policy|policies))\b/i,
  proposal: /\b(?:proposal|quote|offer|estimate)\b/i,
  survey: /\b(?:survey|questionnaire)\b/i,
  meeting:
    /\b(?:meet(?:ing)?|appointment|get together|sit down|consultation|talk|speak|call (?:me|us|back)|phone (?:me|us)|be called|a call|contact me|raise[ds]? (?:my|a|your) hand)\b/i,
};

/** The next step that a text speaks of, the most certain first; null: none. */
export const nextStepIn = (text: string): NextStep | null =>
  NEXT_STEPS.map((_, index) => NEXT_STEPS[NEXT_STEPS.length - 1 - index]).find(
    (step): step is NextStep => step !== undefined && STEP_WORDS[step].test(text),
  ) ?? null;

const STEP_SAYS: Readonly<Record<NextStep, string>> = {
  meeting: 'would like to meet',
  survey: 'filled in the survey',
  proposal: 'asks for a proposal',
  reassessment: 'wants to reassess',
};

/** Part 4 of the Hard-times letter: whom they know. */
const KNOWS_SOMEBODY =
  /\bpart 4\b|\b(?:knows?|has) (?:somebody|someone|others|a friend|people)\b|\bworried (?:friend|others)\b/i;
const PART_3 = /\bpart 3\b/i;

export type Answer = {
  /** In words, as a reason to call. */
  readonly says: string;
  /** Whether they want something of the office: a raised hand. */
  readonly isHand: boolean;
};

/** What was typed in Replied about, or answered in a form; null: nothing. */
export function answerIn(text: string): Answer | null {
  const said = text.trim().replace(/\s+/g, ' ');
  if (said === '') return null;
  if (KNOWS_SOMEBODY.test(said)) return { says: 'knows somebody who is worried', isHand: true };
  const step = PART_3.test(said) ? 'reassessment' : nextStepIn(said);
  if (step === null) return { says: `about ${said}`, isHand: false };
  return { says: STEP_SAYS[step], isHand: step !== 'survey' };
}
