/** The rows of This week with the keys under which they are logged: typed lines have none yet, and copied rows have another's. */
import type { CivilDay } from '../domain/calendar';
import { keysLogged, unplannedKey } from '../domain/touches/log';
import { EVERYBODY, parseRowKey } from '../domain/touches/week/keys';
import type { LoggedTouch } from '../domain/touches/touch';
import type { RowOf, TableReading } from '../sheets/table';
import type { thisWeek } from '../sheets/tabs/this-week';

export type Sheet = TableReading<typeof thisWeek>;
export type SheetRow = RowOf<typeof thisWeek>;

export type KeyedRow = {
  readonly row: SheetRow;
  /** What its touches are logged under: a copy of a row for the same contact is that row, and is logged once with it. */
  readonly logsAs: string;
  /** The key that the row is to get; null: it keeps its own. */
  readonly newKey: string | null;
};

/** Whether the row is for everybody who gets the mass e-mail. */
export const isMailing = ({ key }: SheetRow): boolean => parseRowKey(key)?.id === EVERYBODY;

/** A line that somebody typed is worth a key once it says who and how it ended. */
const isTypedLine = ({ key, contactId, result }: SheetRow): boolean =>
  key === '' && contactId !== '' && result !== null;

/** The rows of the sheet in their order, each with a key of its own where it needs one. */
export function withKeys(
  rows: readonly SheetRow[],
  logged: readonly Pick<LoggedTouch, 'sourceKey'>[],
  weekStart: CivilDay,
): KeyedRow[] {
  const needsKey = (row: SheetRow, upper: SheetRow | undefined): boolean =>
    upper !== undefined || isTypedLine(row);
  const uppers = new Map<string, SheetRow>();
  let taken: Set<string> | null = null;
  const draw = (contactId: string): string => {
    taken ??= new Set([...rows.map(({ key }) => key), ...keysLogged(logged)]);
    const key = unplannedKey(weekStart, contactId === '' ? EVERYBODY : contactId, taken);
    taken.add(key);
    return key;
  };
  return rows.map((row) => {
    const upper = row.key === '' ? undefined : uppers.get(row.key);
    if (!upper && row.key !== '') uppers.set(row.key, row);
    const newKey = needsKey(row, upper) ? draw(row.contactId) : null;
    const logsAs = upper?.contactId === row.contactId ? row.key : (newKey ?? row.key);
    return { row, logsAs, newKey };
  });
}
