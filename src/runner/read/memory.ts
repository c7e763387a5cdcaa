/**
 * What the workbook remembers of its tabs: kept in the first cell of the journal, as a copy of the
 * spreadsheet takes nothing else along.
 */
import * as z from 'zod/mini';
import { NOTHING_REMEMBERED, type TabMemory } from '../../sheets/headers/locate';

/** What the journal's first cell begins with: by it the journal is known to be ours. */
export const SIGNATURE = 'Cultivate keeps here what each run changed, and which tab is which: ';

const packedMemory = z.object({
  tabs: z.record(z.string(), z.number()),
  others: z.record(z.string(), z.string()),
  theirs: z._default(z.record(z.string(), z.array(z.string())), {}),
  workedOut: z._default(z.record(z.string(), z.array(z.string())), {}),
  filled: z._default(z.record(z.string(), z.array(z.string())), {}),
});

export const packMemory = ({ tabs, others, theirs, workedOut, filled }: TabMemory): string =>
  SIGNATURE +
  JSON.stringify({
    ...{ tabs, others },
    ...(Object.keys(theirs).length > 0 && { theirs }),
    ...(Object.keys(workedOut).length > 0 && { workedOut }),
    ...(Object.keys(filled).length > 0 && { filled }),
  });

/** What was remembered; nothing where somebody has changed the cell. */
export function unpackMemory(text: string): TabMemory {
  if (!text.startsWith(SIGNATURE)) return NOTHING_REMEMBERED;
  try {
    const memory = packedMemory.safeParse(JSON.parse(text.slice(SIGNATURE.length)));
    return memory.success ? memory.data : NOTHING_REMEMBERED;
  } catch {
    return NOTHING_REMEMBERED;
  }
}
