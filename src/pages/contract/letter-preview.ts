/** What the page Letter preview is given, and what it asks for. */
import * as z from 'zod/mini';

/** A row of Letters has an ID; blank would mean the only letter there is. */
const letterId = z.string().check(z.minLength(1), z.maxLength(200));

const letters = z.strictObject({
  /** Those that can be previewed, as Letters has them. */
  letters: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** What comes first, where there is none. */
  nothing: z.string(),
});
export type LettersToPreview = z.infer<typeof letters>;

/**
 * As two cells of the tab Preview: a label or a number, and what stands beside it. A sentence of its own has
 * no label.
 */
const line = z.tuple([z.string(), z.string()]);
export type PreviewLine = z.infer<typeof line>;

const preview = z.strictObject({
  title: z.string(),
  /** Whether it can be drafted, and what to do next. */
  verdict: z.string(),
  /** What stops it, how it goes out, who is left out: those of which there is something to say. */
  parts: z.array(z.strictObject({ title: z.string(), lines: z.array(line) })),
  reading: z.strictObject({
    title: z.string(),
    /** What can't be seen of it here. */
    remarks: z.array(z.string()),
    /**
     * A letter each, from To to the way to opt out. Its HTML, '' where it has no formatting, belongs into a
     * frame in which nothing runs and nothing is loaded.
     */
    letters: z.array(z.strictObject({ head: z.array(line), text: z.string(), html: z.string() })),
  }),
});
export type LetterPreview = z.infer<typeof preview>;

/** The calls of this page. */
export const PREVIEW_CALLS = {
  /** The letters that wait to be drafted. */
  lettersToPreview: { takes: z.tuple([]), gives: letters },
  /** Does what Preview… does with one of them, the tab Preview included, and shows it. */
  previewLetter: { takes: z.tuple([z.strictObject({ letter: letterId })]), gives: preview },
} as const;
