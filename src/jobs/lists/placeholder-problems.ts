/**
 * Cells that hold no more than "-" or "N/A": they count as blank, which Check the workbook says once a
 * column.
 */
import { isBlankCell } from '../../sheets/declare/field';
import { quoteCell, saysNothing } from '../../sheets/read/read-row';
import type { RowError } from '../../sheets/read/row-error';
import { headerOf, type AnyTable, type Column, type TableReading } from '../../sheets/declare/table';
import { plural } from '../../domain/text/words';

function problemOf(reading: TableReading<AnyTable>, key: string, column: Column<unknown>): RowError[] {
  const { layout, rows, raw } = reading;
  // A row that lacks what it needs is told by itself.
  if (column.placeholders === null || column.isRequired || !layout.indexes.has(key)) return [];
  const lines = rows
    .map(({ line }) => line)
    .filter((line) => saysNothing(column, raw(line, key)) && !isBlankCell(raw(line, key)));
  const [first] = lines;
  if (first === undefined) return [];
  const more = lines.length === 1 ? '' : `, and such in ${plural(lines.length - 1, 'more row')}`;
  return [
    {
      tab: reading.tab,
      row: first,
      column: headerOf(layout, key, column),
      found: `${quoteCell(raw(first, key))}${more}`,
      expected: 'nothing: it counts as blank',
    },
  ];
}

/** One for each column that has such cells, at the first of them. */
export const placeholderProblems = (tables: Readonly<Record<string, TableReading<AnyTable>>>): RowError[] =>
  Object.values(tables).flatMap((reading) =>
    Object.entries(reading.table.columns).flatMap(([key, column]) => problemOf(reading, key, column)),
  );
