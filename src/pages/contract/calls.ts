/**
 * Every call that a page can make: what it takes, and what it gives. Page and script check both, as whoever
 * can open the spreadsheet can call. Each page knows its own alone.
 */
import type * as z from 'zod/mini';
import { CARD_CALLS } from './contact-card';
import { STEP_CALLS } from './first-steps';
import { IMPORT_CALLS } from './import-contacts';
import { PREVIEW_CALLS } from './letter-preview';
import { MERGE_CALLS } from './merge-contacts';
import { NEXT_CALLS } from './next-call';
import { PRINT_CALLS } from './print';
import { RANK_CALLS } from './rank-clients';

export const CALLS = {
  ...NEXT_CALLS,
  ...CARD_CALLS,
  ...STEP_CALLS,
  ...PRINT_CALLS,
  ...IMPORT_CALLS,
  ...MERGE_CALLS,
  ...RANK_CALLS,
  ...PREVIEW_CALLS,
} as const;

export type CallName = keyof typeof CALLS;
export type Takes<Name extends CallName> = z.infer<(typeof CALLS)[Name]['takes']>;
export type Gives<Name extends CallName> = z.infer<(typeof CALLS)[Name]['gives']>;
