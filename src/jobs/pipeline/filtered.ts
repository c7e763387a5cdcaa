/** What people filter on a tab, and may take for a choice of what a job is about. */
import { listed } from '../../domain/text/words';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import type { Office } from '../../runner/job';

/**
 * That a filter hides rows from view and holds nothing back; [] where none is on.
 *
 * @param tabs those that the job goes by
 * @param then what happens to the rows that are hidden
 */
export function filtersInWords(
  { isFiltered }: Pick<Office<never>, 'isFiltered'>,
  tabs: readonly TableReading<AnyTable>[],
  then: string,
): string[] {
  const filtered = tabs.filter(({ exists, table }) => exists && isFiltered(table.name)).map(({ tab }) => tab);
  if (filtered.length === 0) return [];
  return [
    `${listed(filtered)} ${filtered.length === 1 ? 'is' : 'are'} filtered. A filter only hides rows from view: ${then}.`,
  ];
}

/** Of jobs that change or count rows. */
export const HIDDEN_COUNT = 'those that are hidden count, too';
