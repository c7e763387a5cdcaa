/** Reading one tab: its cells, its rows, and, under the lock, what every row must have before a job thinks. */
import type { CivilDay } from '../../domain/calendar';
import type { Grid } from '../../sheets/cell';
import type { Locale } from '../../sheets/locale';
import { absentTable, readTable } from '../../sheets/read';
import type { RowError } from '../../sheets/row-error';
import type { AnyTable, TableReading } from '../../sheets/table';
import type { Workbook } from '../ports';
import type { LocatedWorkbook } from './located-workbook';

/** A tab as it was read: its cells, and its rows. */
export type TabRead = {
  readonly grid: Grid;
  readonly reading: TableReading<AnyTable>;
  /** A required column that is missing, or one that stands there twice: nothing can be written to this tab. */
  readonly faults: readonly RowError[];
};

export type ReadTab = (table: AnyTable) => TabRead;

/**
 * Reads tabs in the workbook's locale, by this day. One that isn't there has no rows; nor has one in which nothing stands, not even headers: a run
 * died while it made it.
 */
export function tabReader(workbook: LocatedWorkbook, locale: Locale, today: CivilDay): ReadTab {
  return (table: AnyTable): TabRead => {
    const tab = workbook.nameOf(table.name);
    const grid = workbook.isThere(table.name) ? workbook.read(table.name) : [];
    return grid.length === 0
      ? { grid, reading: absentTable(table, tab), faults: [] }
      : tabFrom(table, grid, { locale, today }, tab);
  };
}

/** A tab as these cells say it. */
export function tabFrom(
  table: AnyTable,
  grid: Grid,
  { locale, today }: { readonly locale: Locale; readonly today: CivilDay | null },
  tab: string,
): TabRead {
  const result = readTable(table, grid, locale, today, null, tab);
  return result.ok
    ? { grid, reading: result.reading, faults: [] }
    : { grid, reading: absentTable(table, tab), faults: result.problems };
}

/**
 * Adds the system columns that a tab lacks (an office's own list of names has none), hidden, on its right.
 *
 * @return whether any was added
 */
export function addSystemColumns(workbook: Workbook, { grid, reading, faults }: TabRead): boolean {
  const { table, layout, exists } = reading;
  if (!exists || faults.length > 0) return false;
  const headers = layout.missing.flatMap((key) => {
    const column = table.columns[key];
    return column?.owner === 'system' ? [column.header] : [];
  });
  if (headers.length === 0) return false;
  workbook.addHiddenColumns(table.name, layout.headerLine, (grid[0]?.length ?? 0) + 1, headers);
  return true;
}
