/** What the page Rank clients is given, and what it hands back. */
import * as z from 'zod/mini';
import { FEELINGS } from '../../domain/records/contact';

const feeling = z.enum(FEELINGS);
export type Felt = z.infer<typeof feeling>;
const feelingOrBlank = z.union([z.literal(''), feeling]);

const client = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** "Lee Ltd · sales of 12 months 2,500 · 3 hours of 12 months" */
  about: z.string(),
});
export type ClientToRank = z.infer<typeof client>;

const toRank = z.strictObject({
  /** Ten at most, the best sellers first. */
  clients: z.array(client),
  /** How many wait for an answer, these included. */
  waiting: z.number(),
  /** What each answer means, in the practice's words. */
  words: z.array(z.strictObject({ feeling, means: z.string() })),
});
export type ToRank = z.infer<typeof toRank>;

const answer = z.strictObject({
  id: z.string().check(z.maxLength(200)),
  /** What was answered before on this page; what somebody else has typed since isn't overwritten. */
  was: feelingOrBlank,
  feeling: feelingOrBlank,
});
export type FeelingAnswered = z.infer<typeof answer>;

/** The calls of this page. */
export const RANK_CALLS = {
  /** Who waits for an answer. */
  clientsToRank: { takes: z.tuple([]), gives: toRank },
  /** Writes one answer into How we feel. */
  saveFeeling: {
    takes: z.tuple([answer]),
    gives: z.strictObject({ is: z.enum(['saved', 'changed meanwhile', 'gone']) }),
  },
} as const;
