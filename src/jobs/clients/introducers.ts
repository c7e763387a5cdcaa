/** Whom the column Introduced by means: contacts named by name, e-mail or id, as in every other tab (S3). */
import type { Introducers } from '../../domain/clients/household/introduced';
import { directoryOf, type Directory, type Nameable } from '../../sheets/read/naming';

type Introduced = Nameable & { readonly introducedBy: string };

export type ReadIntroducers<Row> = {
  readonly introducers: Introducers;
  /** The rows whose Introduced by names nobody, or more than one. */
  readonly unknown: readonly { readonly row: Row; readonly candidates: readonly string[] }[];
};

/**
 * Of each contact whom somebody on Contacts introduced: that one's id. `directory`: where it has been drawn
 * up already.
 */
export function introducersIn<Row extends Introduced>(
  rows: readonly Row[],
  directory: Directory = directoryOf(rows),
): ReadIntroducers<Row> {
  const introducers = new Map<string, string>();
  const unknown: { row: Row; candidates: readonly string[] }[] = [];
  for (const row of rows) {
    if (row.introducedBy === '') continue;
    const naming = directory.find(row.introducedBy, '');
    if (naming.ok) introducers.set(row.id, naming.id);
    else unknown.push({ row, candidates: naming.candidates });
  }
  return { introducers, unknown };
}
