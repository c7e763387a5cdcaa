/** What changes of the rules of tabs that an earlier version made, and of the groups of rows. */
import { rulesOn, type PlacedRule } from '../../../sheets/declare/appearance';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import type { Change } from '../../change';
import type { LocatedWorkbook } from '../../read/located-workbook';
import type { FoldsEdit, LooksEdit } from '../edit';

const askedBy = ({ column, columns, condition }: PlacedRule): string =>
  JSON.stringify([column, columns, condition]);

/** Today's rules beside those of ours that stand on each tab that is to get them. */
export const looksEditsOf = (
  workbook: LocatedWorkbook,
  changes: readonly Change[],
  { readings }: { readonly readings: ReadonlyMap<string, TableReading<AnyTable>> },
): LooksEdit[] =>
  changes.flatMap((change): LooksEdit[] => {
    const reading = change.kind === 'looks' ? readings.get(change.table.name) : undefined;
    if (!reading?.exists) return [];
    const { table, layout } = reading;
    const wanted = rulesOn(table, layout);
    const before = workbook.readRules(table.name, wanted);
    const standing = new Map(before.map((rule) => [askedBy(rule), rule]));
    // Where a rule asks the same, its paint may be somebody's own: it stays.
    const after = wanted.map((rule) => standing.get(askedBy(rule)) ?? rule);
    const edit = { tab: table.name, headerRow: layout.headerLine, before, after };
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [edit];
  });

/** The groups of rows that a plan brings about. */
export const foldsEditsOf = (changes: readonly Change[]): FoldsEdit[] =>
  changes.flatMap((change): FoldsEdit[] => {
    if (change.kind !== 'fold') return [];
    const { table, before, after, gone } = change;
    return [{ tab: table.name, before, after, gone }];
  });
