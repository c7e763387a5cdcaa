/** The columns of a tab as a plan wants them written. */
import { keyOf } from '../../../sheets/headers/header-keys';
import { isAlike } from '../../../sheets/cells/cell';
import { cellText } from '../../../sheets/cells/cell-text';
import { encodeValue } from '../../../sheets/write/encode';
import type { RowError } from '../../../sheets/read/row-error';
import { EXPECTED_ID, isInMemory } from '../../../sheets/write/ids';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import type { GiveId, SetCells } from '../../change';
import type { PlannedColumn } from '../../read/formulas';

/** Rows to which something of the office's own was to be written, and can't be: their ids are in memory. */
export function withoutOwnId(
  { table, tab, layout, rows }: TableReading<AnyTable>,
  sets: readonly SetCells[],
): RowError[] {
  const isOwn = ([key]: readonly [string, unknown]) => table.columns[key]?.owner === 'yours';
  const wanted = new Set(
    sets.flatMap(({ id, values }) => (isInMemory(id) && Object.entries(values).some(isOwn) ? [id] : [])),
  );
  return rows.flatMap(({ id, line }) =>
    wanted.has(id)
      ? [
          {
            ...{ tab, row: line, column: layout.headers.get(table.id ?? '') ?? '' },
            found: 'a cell in which no id can stand: a formula, or merged cells',
            expected: EXPECTED_ID,
          },
        ]
      : [],
  );
}

/**
 * Later values win over earlier ones; what a person typed stays, unless they have just asked for this very
 * change.
 */
export function columnEdits(
  reading: TableReading<AnyTable>,
  sets: readonly SetCells[],
  gifts: readonly GiveId[],
): PlannedColumn[] {
  const { table, layout, rows } = reading;
  const lineOf = new Map([...rows, ...gifts].map(({ id, line }) => [id, line]));
  // A formula that shows another row's id: on the tab nobody can tell the two rows apart.
  const shownTwice = new Set(
    rows.flatMap(({ id, line }) =>
      isInMemory(id) ? [cellText(reading.raw(line, table.id ?? '')).trim()] : [],
    ),
  );
  const edits = new Map<string, Map<string, PlannedColumn['cells'][number]>>();
  for (const { id, values, asked } of sets) {
    const line = lineOf.get(id);
    if (line === undefined || id === '' || isInMemory(id) || shownTwice.has(id)) continue;
    for (const [key, value] of Object.entries(values)) {
      const column = table.columns[key];
      if (!column || !layout.indexes.has(key)) continue;
      const before = reading.raw(line, key);
      if (column.owner === 'yours' && !asked && !isAlike(before, '')) continue;
      const cells = edits.get(key) ?? new Map();
      edits.set(
        key,
        cells.set(id, { id, before, after: encodeValue(table, key, value), isAsked: asked, line }),
      );
    }
  }
  return [...edits].flatMap(([key, cells]) => {
    const changed = [...cells.values()].filter(({ before, after }) => !isAlike(before, after));
    const header = keyOf(reading.headers, layout.indexes.get(key));
    if (changed.length === 0 || header === '') return [];
    return [{ key, header, isOurs: table.columns[key]?.owner !== 'yours', cells: changed }];
  });
}
