/**
 * Every call that a page can make: what it takes, and what it gives. Page and script check both, as whoever
 * can open the spreadsheet can call.
 */
import * as z from 'zod/mini';
import { calls, savedCall, saveOfCall } from './next-call';

export const CALLS = {
  /** The rows of This week, for Next call. */
  nextCalls: { takes: z.tuple([]), gives: calls },
  /** Writes into one row of This week what somebody would type there. */
  saveCall: { takes: z.tuple([saveOfCall]), gives: savedCall },
} as const;

export type CallName = keyof typeof CALLS;
export type Takes<Name extends CallName> = z.infer<(typeof CALLS)[Name]['takes']>;
export type Gives<Name extends CallName> = z.infer<(typeof CALLS)[Name]['gives']>;
