/** What somebody has said about a list, and what of it is kept for the next one of its shape. */
import * as z from 'zod/mini';
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { ClassMeaning } from '../../domain/contact-import/matching/classes';
import type { ContactField } from '../../domain/contact-import/matching/contact-values';
import { headerText } from '../../domain/contact-import/columns/headers';
import type { Meaning } from '../../domain/contact-import/columns/places';
import type { Office } from '../../runner/job';
import type { ListSource } from './source';

export type ImportAnswers = {
  readonly source: ListSource;
  /** What columns mean, by their headers as they are compared. */
  readonly columns: ReadonlyMap<string, Meaning>;
  /** What stages, types and tiers mean, by `classKey`. */
  readonly classes: ReadonlyMap<string, ClassMeaning>;
  /** Whether a couple is two people; null: nobody has said. */
  readonly areCouplesTwo: boolean | null;
  /** Those who are perhaps the same, and are: by `perhapsKey`. */
  readonly perhapsSame: 'all' | ReadonlySet<string>;
  /** The columns in which the file wins. */
  readonly fileWins: ReadonlySet<ContactField>;
  /** The day of a year's total; null: the last of that year. */
  readonly dayOfTotals: CivilDay | null;
};

const NOTHING_SAID = {
  columns: new Map(),
  classes: new Map(),
  areCouplesTwo: null,
  perhapsSame: new Set<string>(),
  fileWins: new Set<ContactField>(),
  dayOfTotals: null,
} as const satisfies Omit<ImportAnswers, 'source'>;

const keptAnswers = z.object({
  // What was kept is what was answered: a meaning is one of our own.
  columns: z.array(z.tuple([z.string(), z.custom<Meaning>((value) => typeof value === 'object')])),
  classes: z.array(z.tuple([z.string(), z.custom<ClassMeaning>((value) => typeof value === 'object')])),
  areCouplesTwo: z.nullable(z.boolean()),
});

/** So much is kept of a list at most: a property of the document holds no more. */
const MOST_KEPT = 8000;

/** A list's shape: its headers, in a few letters and digits. */
function shapeOf(headers: readonly string[]): string {
  let hash = 7;
  for (const sign of headers.map(headerText).join('\n'))
    hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `${headers.length}-${hash.toString(36)}`;
}

const nameOf = (headers: readonly string[]): string => `import ${shapeOf(headers)}`;

/**
 * What was said about an earlier list of these headers; nothing where there was none, or somebody has changed
 * what was kept.
 */
export function answersKept(
  { kept }: Pick<Office<never>, 'kept'>,
  source: ListSource,
  headers: readonly string[],
): ImportAnswers {
  try {
    const read = keptAnswers.safeParse(JSON.parse(kept(nameOf(headers)) ?? 'null'));
    if (!read.success) return { source, ...NOTHING_SAID };
    const { columns, classes, areCouplesTwo } = read.data;
    return { source, ...NOTHING_SAID, columns: new Map(columns), classes: new Map(classes), areCouplesTwo };
  } catch {
    return { source, ...NOTHING_SAID };
  }
}

/** What is kept for the next list of these headers; null: it is too much. */
export function toKeep(
  { columns, classes, areCouplesTwo }: ImportAnswers,
  headers: readonly string[],
): { readonly name: string; readonly text: string } | null {
  const text = JSON.stringify({ columns: [...columns], classes: [...classes], areCouplesTwo });
  return text.length > MOST_KEPT ? null : { name: nameOf(headers), text };
}
