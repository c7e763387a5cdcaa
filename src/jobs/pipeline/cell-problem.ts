/** What a job has to say about a cell of a tab that it has read. */
import type { Cell } from '../../sheets/cells/cell';
import { quoteCell } from '../../sheets/read/read-row';
import type { RowError } from '../../sheets/read/row-error';
import type { Column, Layout } from '../../sheets/declare/table';

/** A tab as it was read, as far as its columns `Key` are concerned. */
type ReadColumns<Key extends string> = {
  readonly tab: string;
  readonly table: { readonly columns: Readonly<Record<Key, Column<unknown>>> };
  readonly layout: Layout;
  raw(line: number, key: Key): Cell;
};

/** A problem with the cell of a column on a line: what stands there, and what was expected. */
export function cellProblem<Key extends string>(
  { table, tab, layout, raw }: ReadColumns<Key>,
  line: number,
  key: Key,
  expected: string,
): RowError {
  const column = layout.headers.get(key) ?? table.columns[key].header;
  return { tab, row: line, column, found: quoteCell(raw(line, key)), expected };
}
