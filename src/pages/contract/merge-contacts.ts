/** What the page Merge contacts is given, and what it hands back. */
import * as z from 'zod/mini';

const contactId = z.string().check(z.maxLength(200));

const side = z.strictObject({
  id: contactId,
  name: z.string(),
  /** What hangs on them: "14 on Touches, 3 on Sales". */
  hangs: z.string(),
});

const field = z.strictObject({
  column: z.string(),
  header: z.string(),
  stays: z.string(),
  goes: z.string(),
  /** What stands there afterwards, where nobody chooses. */
  kept: z.string(),
  /**
   * Both say something, and only one can stay: somebody may choose. Else both are kept, or the one there is.
   */
  isChoice: z.boolean(),
});
export type MergeField = z.infer<typeof field>;

const pair = z.strictObject({
  /** The older of the two; what is typed under Same as says otherwise. */
  stays: side,
  goes: side,
  why: z.string(),
  /** One name and one address: nobody has to look. */
  isExact: z.boolean(),
  fields: z.array(field),
});
export type MergePair = z.infer<typeof pair>;

const pairs = z.strictObject({
  pairs: z.array(pair),
  /** How many more there are. */
  others: z.number(),
  exact: z.number(),
});
export type MergePairs = z.infer<typeof pairs>;

const two = { stays: contactId, goes: contactId };
const merge = z.strictObject({
  ...two,
  /** The columns in which the value of the one who goes stays. */
  fromGoes: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
});
export type MergeAsked = z.infer<typeof merge>;

const told = z.strictObject({ told: z.string() });

/** The calls of this page. */
export const MERGE_CALLS = {
  /** Those who may stand on Contacts twice, the most certain first. */
  mergePairs: { takes: z.tuple([]), gives: pairs },
  /** Makes one person of two. */
  mergePair: { takes: z.tuple([merge]), gives: told },
  /** Makes one of each two that nobody has to look at. */
  mergeExact: { takes: z.tuple([]), gives: told },
  /** They are two people: nobody is asked about them again. */
  notTheSame: { takes: z.tuple([z.strictObject(two)]), gives: told },
} as const;
