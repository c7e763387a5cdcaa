/** What the page Print is given: all that can be printed, as text. */
import * as z from 'zod/mini';
import { DOERS } from '../../domain/records/contact';

const lines = z.array(z.string());

const printedRow = z.strictObject({
  /** By which it is typed in again: 12 of "12c". */
  number: z.number(),
  day: z.string(),
  name: z.string(),
  what: z.string(),
  reachAt: z.string(),
  why: z.string(),
  ask: lines,
  lastNote: z.string(),
  /** What stands there by now; '' where the box is to be filled in by hand. */
  result: z.string(),
});
export type PrintedRow = z.infer<typeof printedRow>;

const printable = z.strictObject({
  /** The office's name, and the day. */
  heading: z.string(),
  /** The name of this print, which its codes begin with. */
  mark: z.string(),
  /** What each letter of a code stands for. */
  legend: lines,
  /** A call sheet a person. */
  sheets: z.array(
    z.strictObject({
      who: z.union([z.literal(''), z.enum(DOERS)]),
      name: z.string(),
      rows: z.array(printedRow),
    }),
  ),
  /** Whom something is sent to by post, with what: a label each, line by line. */
  labels: z.array(z.strictObject({ name: z.string(), what: z.string(), lines })),
  /** Who should get something by post, and has no address. */
  withoutAddress: lines,
  briefs: z.array(
    z.strictObject({
      title: z.string(),
      sections: z.array(
        z.strictObject({ title: z.string(), parts: z.array(z.strictObject({ label: z.string(), lines })) }),
      ),
    }),
  ),
});
export type Printable = z.infer<typeof printable>;

/** The calls of this page. */
export const PRINT_CALLS = {
  /** Everything that can be printed. */
  printable: { takes: z.tuple([]), gives: printable },
} as const;
