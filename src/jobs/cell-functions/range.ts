/** The ranges that a cell function is given, read as the jobs read the tabs they come from. */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { headerRow } from '../../sheets/write/encode';
import { isBlankCell } from '../../sheets/declare/field';
import { foldHeader } from '../../sheets/headers/header-keys';
import { giveIds, withIds } from '../../sheets/write/ids';
import type { Locale } from '../../sheets/cells/locale';
import { absentTable, readTable } from '../../sheets/read/read';
import type { AnyTable, ColumnKey, TableReading } from '../../sheets/declare/table';

/** A range as rows; `hasHeaders`: its first row holds the headers. */
export type ReadRange<T extends AnyTable> = {
  readonly reading: TableReading<T>;
  readonly hasHeaders: boolean;
};

/** An argument that can't be used, said in words that begin with its name. */
export type BadArgument = { readonly ok: false; readonly reason: string };

type Fault = { readonly found: string; readonly expected: string };

export const badArgument = (argument: string, ...faults: readonly Fault[]): BadArgument => ({
  ok: false,
  reason: `${argument}: ${faults.map(({ found, expected }) => `found ${found}; expected ${expected}.`).join(' ')}`,
});

/**
 * Whether a first row is one of headers: two of its cells are, or half of them. Words that only stand in for
 * a header don't tell.
 */
function isHeaderRow(table: AnyTable, cells: readonly Cell[]): boolean {
  const known = new Set(
    Object.values(table.columns).flatMap(({ header, aliases }) => [header, ...aliases].map(foldHeader)),
  );
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const headers = filled.filter((cell) => known.has(foldHeader(cell))).length;
  return headers >= 2 || (headers > 0 && headers * 2 >= filled.length);
}

/** The headers of a new tab, in their order, for a range of that width that has none. */
function headersFor(table: AnyTable, width: number): readonly Cell[] {
  const headers = headerRow(table);
  return Array.from({ length: width }, (_, index) => headers[index] ?? '');
}

/**
 * Reads a range as its tab; an empty one has no rows. What can't be read in a row counts as blank, as it does
 * for the jobs.
 *
 * @param today by which what is to have happened is judged; null: it isn't
 * @param wanted the columns whose values are needed; null: all
 */
export function readRange<T extends AnyTable>(
  argument: string,
  table: T,
  range: Grid,
  { locale, today }: { readonly locale: Locale; readonly today: CivilDay | null },
  wanted: ReadonlySet<ColumnKey<T>> | null = null,
): ({ readonly ok: true } & ReadRange<T>) | BadArgument {
  const [first] = range;
  if (first === undefined || range.every((cells) => cells.every(isBlankCell)))
    return { ok: true, reading: absentTable(table), hasHeaders: false };
  const hasHeaders = isHeaderRow(table, first);
  const grid = hasHeaders ? range : [headersFor(table, first.length), ...range];
  const result = readTable(table, grid, locale, today, wanted);
  return result.ok
    ? { ok: true, reading: result.reading, hasHeaders }
    : badArgument(argument, ...result.problems);
}

/** With an id or key on every row, as a job would give it, also where the range has no column for it. */
export function withEveryId<T extends AnyTable>(
  reading: TableReading<T>,
  known: () => readonly string[],
): TableReading<T> {
  const { layout, table } = reading;
  const headers = new Map([...layout.headers, [String(table.id), 'ID']]);
  return withIds(reading, giveIds({ ...reading, layout: { ...layout, headers } }, known).gifts);
}
