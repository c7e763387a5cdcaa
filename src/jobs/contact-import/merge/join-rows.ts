/**
 * Rows that stand for a person, such as those of Alliances: where two people become one, so do their rows.
 */
import { isBlank } from '../../../domain/contact-import/matching/same-values';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import { removeRow, setCells, type Change } from '../../../runner/change';
import { isOpenCell, leftInWords, type RowValues } from './left-in-words';
import { namingColumns } from './repoint';

/** Whether a row of a table is known by the contact whom it names. */
export const isOfContacts = (table: AnyTable): boolean =>
  table.id !== null && namingColumns(table).some(({ idIn }) => idIn === table.id);

type Joined = {
  /** The rows that go, by their ids. */
  readonly gone: ReadonlySet<string>;
  readonly changes: readonly Change[];
  /** What differs, by the id of the one who is kept. */
  readonly words: ReadonlyMap<string, readonly string[]>;
};

/**
 * The rows of a tab that become one, as two contacts do: the one that stays gets what it lacks, and what
 * differs is kept in words. Where the one who stays has no row, the other's becomes theirs.
 *
 * @param keepOf who is kept instead of whom, by their ids
 * @param formulas those of the tab, by line and column
 */
export function joinedRows(
  reading: TableReading<AnyTable>,
  keepOf: ReadonlyMap<string, string>,
  formulas: () => readonly (readonly string[])[],
): Joined {
  const gone = new Set<string>();
  const changes: Change[] = [];
  const words = new Map<string, readonly string[]>();
  if (!isOfContacts(reading.table)) return { gone, changes, words };
  const naming = new Set(namingColumns(reading.table).map(({ key }) => key));
  const rowOf = new Map((reading.rows as readonly RowValues[]).map((row) => [row.id, row]));
  for (const [giveUp, keep] of keepOf) {
    const goes = rowOf.get(giveUp);
    const stays = rowOf.get(keep);
    if (goes && !stays) rowOf.set(keep, goes);
    if (!goes || !stays) continue;
    const values = Object.fromEntries(
      Object.entries(reading.table.columns).flatMap(([key, { owner }]) =>
        owner === 'yours' &&
        !naming.has(key) &&
        isBlank(stays[key]) &&
        !isBlank(goes[key]) &&
        isOpenCell(reading, formulas(), stays.line, key)
          ? [[key, goes[key]]]
          : [],
      ),
    );
    const left = leftInWords(reading, stays, goes, (key) => naming.has(key) || key in values);
    rowOf.set(keep, { ...stays, ...values });
    if (Object.keys(values).length > 0) changes.push(setCells(reading.table, stays.id, values));
    changes.push(removeRow(reading.table, goes.id));
    gone.add(goes.id);
    words.set(keep, [...(words.get(keep) ?? []), ...left.map((text) => `${reading.tab}, ${text}`)]);
  }
  return { gone, changes, words };
}
