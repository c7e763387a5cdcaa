/** What the page Next call is given, and what it hands back. */
import * as z from 'zod/mini';
import { DOERS } from '../../domain/records/contact';
import { RESULTS } from '../../domain/records/touch';
import { isoDate, isoDateOrBlank, typedText } from './plain';

/** What people type on a row of This week, as far as a page writes it; '' where nothing stands. */
const typedOnRow = z.strictObject({
  result: z.union([z.literal(''), z.enum(RESULTS)]),
  note: typedText,
  theyIntroduced: typedText,
  theyNeed: typedText,
  worriedAbout: typedText,
  answer: typedText,
  nextDate: isoDateOrBlank,
});
export type TypedOnRow = z.infer<typeof typedOnRow>;
export type TypedColumn = keyof TypedOnRow;

/** Typed where a worry would stand, it closes it (S9). */
export const SETTLED = 'settled';

const lines = z.array(z.string());

/** One row of This week, with all that a call needs. */
const call = z.strictObject({
  key: z.string(),
  /** Whom the row names, as its cell does. */
  contact: z.string(),
  name: z.string(),
  /** "Tier 1 · Core · household Lefèvre (2)" */
  standing: z.string(),
  what: z.string(),
  who: z.union([z.literal(''), z.enum(DOERS)]),
  /** "Mon 23 Nov"; '' for a line that has no day. */
  day: z.string(),
  /** It is for today, or for a day before. */
  isDue: z.boolean(),
  /** Nothing is left to do on it: it has its Result, or was put off. */
  isDone: z.boolean(),
  /** The phone, or where else they are reached. */
  reachAt: z.string(),
  /** Whether that is a number to call. */
  isPhone: z.boolean(),
  why: z.string(),
  ask: lines,
  /** The fact that Ask asks for, as which Answer is filed: "likes"; '' where it asks for none. */
  asksFor: z.string(),
  /** The last notes, newest first. */
  notes: z.array(z.strictObject({ day: z.string(), text: z.string() })),
  worries: lines,
  promise: z.string(),
  /** What is on file, such as ["likes", "sailing"]. */
  file: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  /** The results that make sense on this row, in the order of their keys. */
  results: z.array(z.enum(RESULTS)),
  typed: typedOnRow,
});
export type Call = z.infer<typeof call>;

const calls = z.strictObject({
  /** As the sheet has them, those for today before the others. */
  calls: z.array(call),
  /** The columns that the sheet has: no other is offered. */
  columns: lines,
  /** Whose rows come first: those of whoever asks; '' where nobody knows. */
  whose: z.union([z.literal(''), z.enum(DOERS)]),
  /** Who each of them is: "Pat". */
  names: z.strictObject({ Principal: z.string(), Assistant: z.string() }),
  /** The key of the row in which whoever asks stands; '' where it is none of these. */
  selected: z.string(),
  /** The days that Next date offers. */
  nextDates: z.array(z.strictObject({ label: z.string(), date: isoDate, day: z.string() })),
  /** Why there is nothing to do, and what to choose. */
  nothing: z.string(),
});
export type Calls = z.infer<typeof calls>;

const saveOfCall = z.strictObject({
  key: z.string().check(z.maxLength(200)),
  /** Whom the row named: a row that names somebody else by now isn't written to. */
  contact: typedText,
  /** What stood there when it was typed: what somebody else has typed since isn't overwritten. */
  was: typedOnRow,
  typed: typedOnRow,
});
export type SaveOfCall = z.infer<typeof saveOfCall>;

/**
 * What became of it, and what stands on the row by now. `unreadable`: somebody has typed there what no column
 * holds, and it isn't overwritten.
 */
const savedCall = z.strictObject({
  is: z.enum(['saved', 'changed meanwhile', 'unreadable', 'logged already', 'gone']),
  now: typedOnRow,
});
export type SavedCall = z.infer<typeof savedCall>;

/** The calls of this page. */
export const NEXT_CALLS = {
  /** The rows of This week. */
  nextCalls: { takes: z.tuple([]), gives: calls },
  /** Writes into one row of This week what somebody would type there. */
  saveCall: { takes: z.tuple([saveOfCall]), gives: savedCall },
} as const;
