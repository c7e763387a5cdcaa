/** The rows of This week as logging sees them. */
import { EVERYBODY, parseRowKey } from '../../domain/touches/week/keys';
import { saysNothing } from '../../sheets/read/read-row';
import type { RowOf, TableReading } from '../../sheets/declare/table';
import type { thisWeek } from '../../sheets/tabs/this-week';

export type Sheet = TableReading<typeof thisWeek>;
export type SheetRow = RowOf<typeof thisWeek>;

/** Whether the row is for everybody who gets the mass e-mail. */
export const isMailing = ({ key }: SheetRow): boolean => parseRowKey(key)?.id === EVERYBODY;

/** Whom a row names, in words also where it names nobody. */
export const whomItNames = (row: SheetRow): string =>
  row.contact || (isMailing(row) ? 'Everybody who gets it' : 'Nobody is named');

/** The columns in which people type what has to be read; the others hold words. */
const READ_COLUMNS = ['result', 'nextDate', 'mood', 'minutes'] as const;

/**
 * Whether something typed on the row couldn't be read. It was reported, and would be lost if the row were
 * logged without it.
 */
export const isUnread = ({ table, raw }: Sheet, row: SheetRow): boolean =>
  READ_COLUMNS.some((key) => row[key] === null && !saysNothing(table.columns[key], raw(row.line, key)));

const isPlanned = ({ key }: SheetRow): boolean => parseRowKey(key) !== null;
/** What people type on a row. */
const TYPED_COLUMNS = [
  ...READ_COLUMNS,
  ...(['note', 'theyIntroduced', 'answer', 'theyNeed', 'worriedAbout'] as const),
] as const;
const sameThing = (row: SheetRow): string =>
  JSON.stringify([row.contactId, row.what, ...TYPED_COLUMNS.map((key) => row[key])]);

/**
 * The key under which each row is logged, by its own. A copied row has got a key of its own, but is the row
 * that it was copied from, so that both are logged once. A copy is known by its What, which nobody types; one
 * on which something else was typed is for another talk.
 */
export function keysToLogUnder(rows: readonly SheetRow[]): (row: SheetRow) => string {
  const [planned, copied] = [
    rows.filter(isPlanned),
    rows.filter((row) => row.what !== '' && !isPlanned(row)),
  ];
  const originals = new Map([...planned, ...copied].reverse().map((row) => [sameThing(row), row.key]));
  return (row) => (row.what === '' || isPlanned(row) ? row.key : (originals.get(sameThing(row)) ?? row.key));
}
