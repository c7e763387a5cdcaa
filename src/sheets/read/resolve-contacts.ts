/** The ids of the contacts that a tab's rows name. */
import { cellText } from '../cells/cell-text';
import { coveredBy } from './list-cell';
import type { Directory, Naming } from './naming';
import { quoteCell } from './read-row';
import type { RowError } from './row-error';
import { headerOf, type AnyTable, type Column, type RowOf, type TableReading } from '../declare/table';

/** A hidden id cell that doesn't say whom its row names. */
type IdFill = {
  readonly line: number;
  readonly key: string;
  readonly value: string | readonly string[];
};

export type ResolvedReading<T extends AnyTable> = {
  /** With the ids of the contacts that are named, as far as they are known; '' where they aren't. */
  readonly reading: TableReading<T>;
  readonly fills: readonly IdFill[];
  readonly problems: readonly RowError[];
};

/** A column in which contacts are named. */
type NameColumn = { readonly key: string; readonly column: Column<unknown> };
/** A hidden id column, and the columns beside it in which contacts are named. */
type IdColumn = {
  readonly idKey: string;
  readonly isList: boolean;
  readonly nameColumns: readonly NameColumn[];
};
type Row = Readonly<Record<string, unknown>>;

function idColumnsOf(table: AnyTable): readonly IdColumn[] {
  const nameColumns = new Map<string, NameColumn[]>();
  for (const [key, column] of Object.entries(table.columns)) {
    const { idIn } = column;
    if (idIn !== null) nameColumns.set(idIn, [...(nameColumns.get(idIn) ?? []), { key, column }]);
  }
  return [...nameColumns].map(([idKey, columns]) => {
    const isList = columns.some(({ column }) => Array.isArray(column.field.blank));
    return { idKey, isList, nameColumns: columns };
  });
}

const NO_TEXTS: readonly string[] = [];
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter(isText);
  return isText(value) ? [value] : NO_TEXTS;
}

/**
 * The column that says whom the row names: what was typed by hand stands after what was worked out, and wins.
 */
const columnNaming = (row: Row, nameColumns: readonly NameColumn[]): NameColumn =>
  nameColumns.reduce((naming, next) => (textsIn(row[next.key]).length > 0 ? next : naming));

/** What is expected where a name means none or several of the contacts. */
export const expectedName = (candidates: readonly string[]): string =>
  candidates.length === 0 ? 'the name of a contact' : `one contact: ${candidates.join(' or ')}`;

/**
 * What names the contacts of one row: the text of its cell, the names in it, and the hidden ids beside it.
 */
type Named = {
  readonly text: string | null;
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly isWorkedOut: boolean;
};

/** What each name means, an id standing beside it where there are as many. */
const meantBy = (names: readonly string[], ids: readonly string[], directory: Directory): Naming[] =>
  names.map((name, place) => directory.find(name, names.length === ids.length ? (ids[place] ?? '') : ''));

/**
 * The names in a cell, where a comma or an "and" belongs to a name; as they were read where that helps
 * nothing.
 */
function namesWithin({ text, names }: Named, directory: Directory): readonly string[] {
  const isName = (part: string): boolean => directory.find(part, '').ok;
  return text === null || names.every(isName) ? names : (coveredBy(text, isName) ?? names);
}

/** The ids of one row's contacts, in the order of their names; `report` hears of whoever isn't found. */
function idsOf(
  named: Named,
  directory: Directory,
  report: (found: string, expected: string) => void,
): readonly string[] {
  const { ids, isWorkedOut } = named;
  if (named.names.length === 0) return ids;
  const atFirstSight = meantBy(named.names, ids, directory);
  const names = atFirstSight.every(({ ok }) => ok) ? named.names : namesWithin(named, directory);
  const namings = meantBy(names, ids, directory);
  // What Cultivate has written itself, and can't read any more, is said by the ids.
  const idsDecide = isWorkedOut && ids.length > 0 && !namings.every(({ ok }) => ok);
  if (idsDecide && !namings.some(({ ok }) => ok)) return ids;
  const found = namings.flatMap((naming, place) => {
    if (naming.ok) return [naming.id];
    report(quoteCell(names[place] ?? ''), expectedName(naming.candidates));
    return [];
  });
  return idsDecide ? ids : found;
}

/** Whether one name stands there, and beside it the id of whom it names: nearly every row of a long log. */
function isSettled(row: Row, { idKey, nameColumns }: IdColumn, directory: Directory): boolean {
  const [name, id] = [row[nameColumns[0]?.key ?? ''], row[idKey]];
  if (nameColumns.length > 1 || !isText(name) || !isText(id)) return false;
  const naming = directory.find(name, id);
  return naming.ok && naming.id === id;
}

/**
 * The contacts that each row names. Whoever can't be found is reported with the candidates; the row stays.
 */
export function resolveContacts<T extends AnyTable>(
  reading: TableReading<T>,
  directory: Directory,
): ResolvedReading<T> {
  const { table, tab, layout } = reading;
  const idColumns = idColumnsOf(table);
  const fills: IdFill[] = [];
  const problems: RowError[] = [];

  /** The value of one hidden id cell; null where it says already whom the row names. */
  const newValue = (row: RowOf<T>, { idKey, isList, nameColumns }: IdColumn): IdFill | null => {
    const standing = textsIn((row as Row)[idKey]);
    const before = standing.map(directory.idFor);
    const { key, column } = columnNaming(row, nameColumns);
    const names = textsIn((row as Row)[key]);
    const report = (found: string, expected: string) =>
      problems.push({
        tab,
        row: row.line,
        column: headerOf(layout, key, column),
        found,
        expected,
      });
    // Beside one name no other can stand: what follows its comma is a remark.
    const text = isList ? cellText(reading.raw(row.line, key)) : null;
    const isWorkedOut = isList && column.owner === 'worked out';
    const ids = idsOf({ text, names, ids: before, isWorkedOut }, directory, report);
    if (ids.length + names.length === 0 && column.isRequired)
      report(quoteCell(reading.raw(row.line, key)), expectedName([]));
    if (ids.join('\n') === standing.join('\n')) return null;
    return { line: row.line, key: idKey, value: isList ? ids : ids.join('') };
  };

  /** Where the office's own numbers stand, they stay: they say whom the row names as well as our ids. */
  const holdsOwnNumbers = (row: RowOf<T>, idKey: string): boolean =>
    textsIn((row as Row)[idKey]).some((id) => directory.idFor(id) !== id);

  const rows = reading.rows.map((row): RowOf<T> => {
    if (idColumns.every((idColumn) => isSettled(row, idColumn, directory))) return row;
    const found = idColumns.flatMap((idColumn) => newValue(row, idColumn) ?? []);
    if (found.length === 0) return row;
    fills.push(...found.filter(({ key }) => layout.indexes.has(key) && !holdsOwnNumbers(row, key)));
    const values = Object.fromEntries(found.map(({ key, value }) => [key, value]));
    const id = found.find(({ key }) => key === table.id)?.value;
    return { ...row, ...values, id: typeof id === 'string' ? id : row.id };
  });
  return { reading: { ...reading, rows }, fills, problems };
}
