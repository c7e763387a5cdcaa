/** What every call shares: text that fits into a cell, days, and how a call is answered. */
import * as z from 'zod/mini';

/** A cell holds 50,000 characters; nobody types as many into a page. */
const LONGEST_TEXT = 10_000;

/** What somebody typed; '' where nothing stands. */
export const typedText = z.string().check(z.maxLength(LONGEST_TEXT));

/** A day such as "2026-11-23": days cross as text. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const isoDateOrBlank = z.union([z.literal(''), isoDate]);

/**
 * How the server answers: what was asked for, with what tabs are called where that isn't what Cultivate calls
 * them; or why not, in words for whoever asked.
 */
export type Answer =
  | { readonly ok: true; readonly value: unknown; readonly tabs?: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly message: string };

export const answerOf = z.union([
  z.strictObject({
    ok: z.literal(true),
    value: z.unknown(),
    tabs: z.optional(z.record(z.string(), z.string())),
  }),
  z.strictObject({ ok: z.literal(false), message: z.string() }),
]);
