/** What the page Import contacts is given, and what it hands back. */
import * as z from 'zod/mini';
import { isoDateOrBlank } from './plain';

/** So much of a file is taken: a list of 20,000 people with notes is half of it. */
export const MOST_CHARACTERS = 12_000_000;
/**
 * A file or a list has no more columns, values and doubtful people that somebody decides about one by one.
 */
const MOST_DECIDED = 2000;

const short = z.string().check(z.maxLength(500));
const lines = z.array(z.string());

/** A tab of the workbook, or a file that the page has read; its text stays in the page. */
const source = z.union([
  z.strictObject({ kind: z.literal('tab'), name: short }),
  z.strictObject({
    kind: z.literal('file'),
    name: short,
    text: z.string().check(z.maxLength(MOST_CHARACTERS)),
  }),
]);
export type Source = z.infer<typeof source>;

/** What somebody has decided; what nobody has is taken as it was guessed. */
const decisions = z.strictObject({
  columns: z.array(z.strictObject({ header: short, as: short })).check(z.maxLength(MOST_DECIDED)),
  classes: z
    .array(z.strictObject({ header: short, value: short, means: short }))
    .check(z.maxLength(MOST_DECIDED)),
  areCouplesTwo: z.nullable(z.boolean()),
  /** Those who are perhaps the same, and are. */
  same: z.array(z.strictObject({ line: z.number(), name: short })).check(z.maxLength(MOST_DECIDED)),
  /** The columns of Contacts in which the list wins. */
  listWins: z.array(short).check(z.maxLength(MOST_DECIDED)),
  dayOfTotals: isoDateOrBlank,
});
export type Decisions = z.infer<typeof decisions>;

const asked = z.strictObject({ source, decisions });
export type ImportAsked = z.infer<typeof asked>;

/** The first of many, and how many more there are. */
const some = z.strictObject({ first: lines, others: z.number() });
export type Some = z.infer<typeof some>;

const listedPeople = z.strictObject({
  count: z.number(),
  /** The first ten, each with what is written: ["Email: ann@home.example"]. */
  first: z.array(z.strictObject({ name: z.string(), says: lines })),
});
export type ListedPeople = z.infer<typeof listedPeople>;

const proposal = z.strictObject({
  /** "Google Contacts"; '' where nobody knows. */
  program: z.string(),
  hint: z.string(),
  columns: z.array(
    z.strictObject({
      header: z.string(),
      /** Up to three different values. */
      samples: lines,
      /** What it is taken for where nobody says otherwise. */
      guess: z.string(),
      /** Nobody can be sure of it: somebody should look. */
      isOpen: z.boolean(),
    }),
  ),
  columnChoices: lines,
  classes: z.array(
    z.strictObject({ header: z.string(), value: z.string(), count: z.number(), means: z.string() }),
  ),
  classChoices: lines,
  /** How many rows name two people. */
  couples: z.number(),
  areCouplesTwo: z.boolean(),
  /** Those about whom somebody may decide one by one; the others are taken as other people. */
  perhaps: z.strictObject({
    first: z.array(z.strictObject({ line: z.number(), name: z.string(), who: z.string(), why: z.string() })),
    others: z.number(),
  }),
  /** Columns in which the list says otherwise of people who are on Contacts. */
  differs: z.array(
    z.strictObject({ column: z.string(), header: z.string(), count: z.number(), instance: z.string() }),
  ),
  /** The years of which it has totals. */
  years: z.array(z.number()),
  fresh: listedPeople,
  changed: listedPeople,
  unchanged: z.number(),
  unreadable: some,
  refusing: some,
  leftOut: some,
  /** Lines that are no people: "3 lines above the headers". */
  dropped: lines,
  /** What was read otherwise than it stands. */
  remarks: some,
});
export type ImportProposal = z.infer<typeof proposal>;

/** The calls of this page. */
export const IMPORT_CALLS = {
  /** The tabs that may hold a list. */
  importSources: { takes: z.tuple([]), gives: z.strictObject({ tabs: lines }) },
  /** What would be imported, and what is still to be decided; it writes nothing. */
  proposeImport: { takes: z.tuple([asked]), gives: proposal },
  /** Imports, in one run. */
  importContacts: { takes: z.tuple([asked]), gives: z.strictObject({ told: z.string() }) },
} as const;
