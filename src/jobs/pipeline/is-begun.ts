/** Rows that somebody has begun to fill in: they aren't taken away. */
import { isBlankCell } from '../../sheets/declare/field';
import type { AnyTable, TableReading } from '../../sheets/declare/table';

/**
 * Whether somebody has begun to fill the row in, `but` for one column. What couldn't be read counts: it would
 * be lost with the row.
 */
export const isBegun = ({ table, layout, raw }: TableReading<AnyTable>, line: number, but: string): boolean =>
  [...layout.indexes.keys()].some(
    (key) => key !== but && table.columns[key]?.owner === 'yours' && !isBlankCell(raw(line, key)),
  );
