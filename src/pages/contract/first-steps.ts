/** What the page First steps is given, and what it asks for. */
import * as z from 'zod/mini';

/** The items of the menu that do a step; they ask and tell by themselves. */
const STEP_ITEMS = ['This workbook', 'Build or refresh', 'Daily run…', 'New letter…'] as const;
const stepItem = z.enum(STEP_ITEMS);
export type StepItem = z.infer<typeof stepItem>;

/** The tabs on which steps are done. */
const stepTab = z.enum(['Contacts', 'This week', 'Settings', 'Letters']);

const step = z.strictObject({
  label: z.string(),
  about: z.string(),
  state: z.enum(['done', 'next', 'open']),
  /** What does it, and where; '' where nothing does. */
  item: z.union([z.literal(''), stepItem]),
  tab: z.union([z.literal(''), stepTab]),
});
const steps = z.strictObject({ steps: z.array(step) });
export type Steps = z.infer<typeof steps>;
export type Step = Steps['steps'][number];

/** The calls of this page. */
export const STEP_CALLS = {
  /** The first steps, and which are done. */
  firstSteps: { takes: z.tuple([]), gives: steps },
  /** Does a step, as its item of the menu does. */
  doStep: {
    takes: z.tuple([z.strictObject({ item: stepItem })]),
    gives: z.strictObject({ told: z.string() }),
  },
  /** Goes to a tab. */
  openStepTab: { takes: z.tuple([z.strictObject({ tab: stepTab })]), gives: z.strictObject({}) },
} as const;
