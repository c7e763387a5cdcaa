/** The rows of This week as logging sees them. */
import { EVERYBODY, parseRowKey } from '../domain/touches/week/keys';
import type { RowOf, TableReading } from '../sheets/table';
import type { thisWeek } from '../sheets/tabs/this-week';

export type Sheet = TableReading<typeof thisWeek>;
export type SheetRow = RowOf<typeof thisWeek>;

/** Whether the row is for everybody who gets the mass e-mail. */
export const isMailing = ({ key }: SheetRow): boolean => parseRowKey(key)?.id === EVERYBODY;

const isPlanned = ({ key }: SheetRow): boolean => parseRowKey(key) !== null;
const sameThing = ({ contactId, what }: SheetRow): string => `${contactId} ${what}`;

/**
 * The key under which each row is logged, by its own. A copied row has got a key of its own, but is the row that it was copied from, so
 * that both are logged once. A copy is known by its What, which nobody types.
 */
export function keysToLogUnder(rows: readonly SheetRow[]): (row: SheetRow) => string {
  const planned = new Map(rows.filter(isPlanned).map((row) => [sameThing(row), row.key]));
  return (row) => (row.what === '' || isPlanned(row) ? row.key : (planned.get(sameThing(row)) ?? row.key));
}
