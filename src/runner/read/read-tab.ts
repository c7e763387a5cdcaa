/**
 * Reading one tab: its cells, its rows, and, under the lock, what every row must have before a job thinks.
 */
import type { CivilDay } from '../../domain/calendar/civil-day';
import {
  adapt,
  hasOurIds,
  replacedByTheirs,
  workedOutWithValues,
  type Adaptation,
} from '../../sheets/headers/adapt';
import { foldHeader, headerKeys } from '../../sheets/headers/header-keys';
import { LINES_SEARCHED } from '../../sheets/headers/headers';
import { isBlankCell } from '../../sheets/declare/field';
import { bearsOurColumns } from '../../sheets/declare/tab-kinds';
import { type Cell, type Grid, isSameGrid } from '../../sheets/cells/cell';
import { ID_HEADER_BESIDE } from '../../sheets/write/ids';
import type { Locale } from '../../sheets/cells/locale';
import { absentTable, readTable } from '../../sheets/read/read';
import type { RowError } from '../../sheets/read/row-error';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import type { Workbook } from '../ports';
import type { TabEdit } from '../write/edit';
import type { TabMemory } from '../../sheets/headers/locate';
import { headersStruck, readHeaders, TRIES } from '../ids/places';
import type { LocatedWorkbook } from './located-workbook';

/** A tab as it was read: its cells, and its rows. */
export type TabRead = {
  readonly grid: Grid;
  readonly reading: TableReading<AnyTable>;
  /** What of the tab is yet to be done before a run writes to it; null: nothing. */
  readonly adaptation: Adaptation | null;
  /**
   * A required column that is missing, or one that stands there twice: nothing can be written to this tab.
   */
  readonly faults: readonly RowError[];
};

/** How texts are read, and by which day what is to have happened is judged. */
export type ReadBy = { readonly locale: Locale; readonly today: CivilDay | null };

export type ReadTab = (table: AnyTable) => TabRead;

/**
 * Reads tabs in the workbook's locale, by this day. One that isn't there has no rows; nor has one in which
 * nothing stands, not even headers: a run died while it made it. Where a tab reads as it did, the very same
 * reading comes back: rounds look at every contact again before every twenty letters.
 */
export function tabReader(workbook: LocatedWorkbook, reader: ReadBy, columns: ColumnsWished = {}): ReadTab {
  // By the first look: later ones find the columns that this run has added.
  const ofBefore = new Map<string, boolean>();
  const lastRead = new Map<string, Looked>();

  const readFrom = (table: AnyTable, grid: Grid, tab: string): TabRead => {
    if (grid.length === 0) return { grid, reading: absentTable(table, tab), adaptation: null, faults: [] };
    const theirs = theirsOn(workbook, table, grid, reader.locale);
    const isFormer = ofBefore.get(table.name) ?? isOfBefore(workbook, table, grid);
    ofBefore.set(table.name, isFormer);
    const [wished, ours] = [wishedOf(columns, table), workbook.memory().workedOut[table.name] ?? []];
    // Where the office has put its own in the place of ours, ours comes again.
    const wanted = (key: string): boolean => wished(key) || (theirs.includes(key) && ours.includes(key));
    const wish = {
      ...{ theirs, wanted, isAgreed: columns.isAgreed ?? false },
      former: isFormer ? { tab: workbook.formerNameOf(table.name) } : null,
    };
    const adaptation = adapt(table, grid, wish, reader.locale);
    const read = tabFrom(table, adaptation?.grid ?? grid, reader, tab);
    return adaptation
      ? { ...read, adaptation, reading: { ...read.reading, standing: adaptation.width } }
      : read;
  };

  return (table: AnyTable): TabRead => {
    const tab = workbook.nameOf(table.name);
    const grid = workbook.isThere(table.name) ? workbook.read(table.name) : [];
    const before = lastRead.get(table.name);
    const isAsBefore = before?.tab === tab && before.memory === workbook.memory();
    if (before && isAsBefore && isSameGrid(before.grid, grid)) return before.read;
    const read = readFrom(table, grid, tab);
    lastRead.set(table.name, { tab, grid, memory: workbook.memory(), read });
    return read;
  };
}

/** What a tab was read as, and all that this came of. */
type Looked = {
  readonly tab: string;
  readonly grid: Grid;
  readonly memory: TabMemory;
  readonly read: TabRead;
};

/** Whether the tab is one that an earlier version of Cultivate made, and that no run of this one has seen. */
const isOfBefore = (workbook: LocatedWorkbook, table: AnyTable, grid: Grid): boolean =>
  workbook.isSeenFirst(table.name) &&
  (workbook.locate(table.name).state === 'ours' ||
    hasOurIds(table, grid) ||
    bearsOurColumns(table, grid.slice(0, LINES_SEARCHED)));

/** Of which tables a run adds which columns, by their keys, where the office's own tab lacks them. */
export type ColumnsWished = {
  readonly keys?: Readonly<Record<string, readonly string[] | 'all'>>;
  /** Somebody has said yes to what columns are taken for. */
  readonly isAgreed?: boolean;
};

function wishedOf({ keys = {} }: ColumnsWished, { name }: AnyTable): (key: string) => boolean {
  const wished = keys[name] ?? [];
  return wished === 'all' ? () => true : (key) => wished.includes(key);
}

/**
 * The worked-out columns of a tab that hold the office's own values: as remembered; on a tab that was never
 * written to, as seen; those that came since the last run; and those that stand where one of ours stood, with
 * what is never worked out.
 */
export function theirsOn(
  workbook: LocatedWorkbook,
  table: AnyTable,
  grid: Grid,
  locale: Locale,
): readonly string[] {
  const { theirs, workedOut } = workbook.memory();
  const remembered = theirs[table.name];
  const { state } = workbook.locate(table.name);
  const isOursByLook = () => hasOurIds(table, grid) || bearsOurColumns(table, grid.slice(0, LINES_SEARCHED));
  if (state === 'brought' && !remembered && !isOursByLook()) return workedOutWithValues(table, grid);
  const ours = workedOut[table.name];
  // Of a copied workbook nothing is remembered, and the office may have put its own in before the first run.
  if (!ours && !remembered) return replacedByTheirs(table, grid, workedOutOf(table), locale);
  if (state !== 'ours' || !ours) return remembered ?? [];
  const came = workedOutWithValues(table, grid).filter((key) => !ours.includes(key));
  return [...new Set([...(remembered ?? []), ...came, ...replacedByTheirs(table, grid, ours, locale)])];
}

const workedOutOf = ({ columns }: AnyTable): string[] =>
  Object.entries(columns).flatMap(([key, { owner }]) => (owner === 'worked out' ? [key] : []));

/**
 * The worked-out columns that stand on a tab after a run, by their keys.
 *
 * @param edit what the run changed there; undefined: nothing
 */
export function workedOutAfter(
  { table, exists, layout, standing = layout.width }: TableReading<AnyTable>,
  edit: TabEdit | undefined,
): readonly string[] | null {
  if (!exists && !edit?.isMade) return null;
  const added = new Set(edit?.added.map(({ key }) => key));
  return Object.entries(table.columns).flatMap(([key, { owner }]) => {
    const place = layout.indexes.get(key);
    const isThere = !exists || added.has(key) || (place !== undefined && place < standing);
    return owner === 'worked out' && isThere ? [key] : [];
  });
}

/** A tab as these cells say it. */
export function tabFrom(table: AnyTable, grid: Grid, { locale, today }: ReadBy, tab: string): TabRead {
  const result = readTable(table, grid, locale, today, null, tab);
  return result.ok
    ? { grid, reading: result.reading, adaptation: null, faults: [] }
    : { grid, reading: absentTable(table, tab), adaptation: null, faults: result.problems };
}

/**
 * The columns of Cultivate's own that a tab lacks. Beside an ID column with the office's own numbers ours
 * gets another header.
 */
export const systemColumnsMissing = ({
  table,
  layout,
}: TableReading<AnyTable>): readonly { readonly key: string; readonly header: string }[] =>
  layout.missing.flatMap((key) => {
    const column = table.columns[key];
    if (column?.owner !== 'system') return [];
    const isBeside = key === table.id && layout.ownNumbers !== null;
    return [{ key, header: isBeside ? ID_HEADER_BESIDE : column.header }];
  });

/**
 * Adds the system columns that a tab lacks (an office's own list of names has none), hidden, on its right:
 * beyond the columns that somebody has inserted since it was read.
 *
 * @return whether any was added
 */
export function addSystemColumns(
  workbook: Workbook,
  { grid, reading, adaptation, faults }: TabRead,
): boolean {
  const { table, layout, exists } = reading;
  if (!exists || faults.length > 0) return false;
  const headers = systemColumnsMissing(reading).map(({ header }) => header);
  if (headers.length === 0) return false;
  const width = adaptation?.width ?? grid[0]?.length ?? 0;
  const { headerLine: line } = layout;
  const asRead = (grid[line - 1] ?? []).slice(0, width);
  const before = readHeaders(workbook, table.name, line, asRead);
  const inserted = Math.max(0, endOf(before) - endOf(asRead));
  let column = width + inserted + 1;
  for (let tries = 0; tries < TRIES; tries += 1) {
    workbook.addHiddenColumns(table.name, line, column, headers);
    const now = workbook.readLine(table.name, line);
    const at = { tab: table.name, line, column };
    const struck = headersStruck(workbook, at, before, now);
    if (struck.length === 0) {
      const hasGap = (cells: readonly Cell[]): boolean => isBlankCell(cells[column - 2] ?? '');
      // A column went on the left, and took one of those that were hidden along.
      const standThere = foldHeader(now[column - 1] ?? '') === foldHeader(headers[0] ?? '');
      if (standThere && hasGap(now) && !hasGap(before))
        workbook.setColumnsHidden(
          table.name,
          headers.map((_, index) => column + index),
          true,
        );
      break;
    }
    // Columns were inserted on the left meanwhile: those that came under ours get their headers back, and
    // ours stand beyond them.
    const back = [...struck, ...Array<Cell>(Math.max(0, headers.length - struck.length)).fill('')];
    workbook.write(table.name, line, column, [back]);
    const shown = Array.from(back, (_, index) => column + index);
    workbook.setColumnsHidden(table.name, shown, false);
    column += struck.length;
  }
  return true;
}

/** How many columns a line of headers takes. */
const endOf = (headers: readonly Cell[]): number =>
  headerKeys(headers).reduce((last, key, index) => (key === '' ? last : index + 1), 0);
