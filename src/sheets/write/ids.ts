/** Ids, given once to rows that have none, and never twice. */
import type { Cell } from '../cells/cell';
import { cellText } from '../cells/cell-text';
import { foldHeader } from '../headers/header-keys';
import type { RowError } from '../read/row-error';
import type { AnyTable, RowOf, TableReading } from '../declare/table';

/** C0001, later C10000. */
const ID_DIGITS = 4;
/** Longer numbers aren't ours: somebody typed them. */
const MOST_DIGITS = 9;

/** The id that a row is to get. */
export type IdGift = { readonly line: number; readonly id: string };

export type IdGifts = { readonly gifts: readonly IdGift[]; readonly problems: readonly RowError[] };

const DIGITS = /^\d+$/;
/** The number in an id of ours, such as 42 in C0042; 0 where it is none. */
function numberIn(id: string, prefix: string): number {
  const digits = id.startsWith(prefix) ? id.length - prefix.length : 0;
  if (digits === 0 || digits > MOST_DIGITS) return 0;
  const rest = id.slice(prefix.length);
  return DIGITS.test(rest) ? Number(rest) : 0;
}

/** The header of ids that Cultivate numbers; keys of other tabs are put together, and have other headers. */
const ID_HEADER = 'ID';
/** The header of our ids beside an ID column that holds the office's own numbers. */
export const ID_HEADER_BESIDE = 'Cultivate ID';

/** Whether the rows of a table are numbered: C0001, C0002. */
export const isNumbered = ({ id, idPrefix, columns }: AnyTable): boolean =>
  id !== null && idPrefix !== null && columns[id]?.header === ID_HEADER;

/** Whether a text is an id as Cultivate numbers them. */
export const isNumberedId = (id: string, { idPrefix }: AnyTable): boolean =>
  idPrefix !== null && numberIn(id, idPrefix) > 0;

/**
 * Draws ids one after the other, above every number that is known.
 *
 * @param prefix the table's letter
 * @param known every id that stands or stood anywhere, those of deleted rows included: none of them comes
 * again
 */
export function idNumbering(prefix: string, ...known: readonly Iterable<string>[]): () => string {
  let last = 0;
  for (const ids of known) for (const id of ids) last = Math.max(last, numberIn(id, prefix));
  return () => {
    last += 1;
    return prefix + String(last).padStart(ID_DIGITS, '0');
  };
}

/** An error value that a formula left in a cell, such as #N/A or #REF!: it is nobody's id. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/i;
export const isErrorValue = (cell: Cell): boolean =>
  typeof cell === 'string' && ERROR_VALUE.test(cell.trim());

/** Begins the id of a row whose own can't be used; no id that is written down begins so. */
const IN_MEMORY = '?';
/** What is expected in a cell of our ids that holds something else. */
export const EXPECTED_ID = 'an id, or a blank cell, which gets one: until then nothing is written to the row';

/**
 * An id for a row whose own cell holds what is none: never written to that cell, and the same at each run as
 * long as the row says the same. The row is shown by it, and nothing is written to the row.
 */
export const idInMemory = (said: string, line: number): string => `${IN_MEMORY}${foldHeader(said) || line}`;
export const isInMemory = (id: string): boolean => id.startsWith(IN_MEMORY);

/**
 * The ids to give: to rows that have none, and to the lower of two rows that have the same (a copied row),
 * which is reported. None where the tab has no id column, or its keys aren't numbered.
 *
 * @param known ids that stand in other tabs and may have lost their row; asked for only where one is to be
 * given
 */
export function giveIds(
  { table, tab, layout, rows }: TableReading<AnyTable>,
  known: () => readonly string[] = () => [],
): IdGifts {
  const gifts: IdGift[] = [];
  const problems: RowError[] = [];
  const header = table.id === null ? undefined : layout.headers.get(table.id);
  const { idPrefix } = table;
  if (idPrefix === null || header === undefined) return { gifts, problems };
  let draw: (() => string) | null = null;
  const next = (): string => {
    draw ??= idNumbering(
      idPrefix,
      rows.map(({ id }) => id),
      known(),
    );
    return draw();
  };
  const lines = new Map<string, number>();
  for (const { id, line } of rows) {
    if (isInMemory(id)) continue;
    const upper = lines.get(id);
    if (id !== '' && upper === undefined) lines.set(id, line);
    else {
      const gift = { line, id: next() };
      gifts.push(gift);
      const found = `${id}, as in row ${upper}`;
      const expected = `an id of its own: it gets ${gift.id}`;
      if (id !== '') problems.push({ tab, row: line, column: header, found, expected, newId: gift.id });
    }
  }
  return { gifts, problems };
}

/** Ids in memory for rows into whose own cell none can be written: by what the rows say, and never twice. */
export function idsInMemory(
  { table, rows, raw }: TableReading<AnyTable>,
  lines: ReadonlySet<number>,
): readonly IdGift[] {
  const said = Object.keys(table.columns).find((key) => table.columns[key]?.isNeeded) ?? '';
  const taken = new Set(rows.map(({ id }) => id));
  return [...lines].map((line) => {
    const own = idInMemory(cellText(raw(line, said)), line);
    const id = taken.has(own) ? `${own}#${line}` : own;
    taken.add(id);
    return { line, id };
  });
}

/** The reading as it is once the ids are given. */
export function withIds<T extends AnyTable>(
  reading: TableReading<T>,
  gifts: readonly IdGift[],
): TableReading<T> {
  if (gifts.length === 0) return reading;
  const byLine = new Map(gifts.map(({ line, id }) => [line, id]));
  const { id: column } = reading.table;
  const rows = reading.rows.map((row): RowOf<T> => {
    const id = byLine.get(row.line);
    return id === undefined || column === null ? row : { ...row, id, [column]: id };
  });
  return { ...reading, rows };
}
