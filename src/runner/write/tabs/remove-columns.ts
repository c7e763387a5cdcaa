/**
 * Takes columns off a tab again that a run added: many in one call, where they stand beside each other. A
 * column is deleted by its place, so those beside are read before, and one that was struck because somebody
 * put a column in or took one out just then is put back.
 */
import { isFilledCell, type Cell, type Grid } from '../../../sheets/cells/cell';
import { tableNamed } from '../../../sheets/declare/tab-kinds';
import { foldHeader, headerKeys } from '../../../sheets/headers/header-keys';
import type { AddedColumn } from '../../../sheets/headers/adapt';
import { stretches } from '../../../sheets/write/stretches';
import type { LocatedWorkbook } from '../../read/located-workbook';
import { TRIES } from '../../ids/places';
import type { TabEdit } from '../edit';

/** Columns that stand beside each other and go in one call, with those on both sides: indexes from 0. */
type Going = {
  readonly start: number;
  readonly keys: readonly string[];
  /** Emptied in their places, or deleted. */
  readonly isEmptied: boolean;
  readonly beside: readonly Beside[];
  readonly rows: number;
};

/** A column that isn't ours, with its cells from its header down. */
type Beside = { readonly side: 'left' | 'right'; readonly key: string; readonly cells: readonly Cell[] };

type OnTab = Pick<TabEdit, 'tab' | 'headerRow'>;

/**
 * Removes columns; one into which somebody has typed meanwhile stays.
 *
 * @param added the columns that a run added
 */
export function removeColumns(workbook: LocatedWorkbook, on: OnTab, added: readonly AddedColumn[]): void {
  const left = new Map(added.map((column) => [foldHeader(column.header), column]));
  const isSystem = (key: string): boolean =>
    tableNamed(on.tab)?.columns[left.get(key)?.key ?? '']?.owner === 'system';
  const headersNow = () => headerKeys(workbook.readLine(on.tab, on.headerRow));
  let headers = headersNow();
  for (let tries = added.length + TRIES; left.size > 0 && tries > 0; tries -= 1) {
    const last = stretches(headers.flatMap((key, index) => (left.has(key) ? [index] : []))).pop();
    if (!last) break;
    const cells = cellsOf(workbook, on, last.start - 1, last.length + 2);
    const isMoved = !areUnder(headers, cells, last);
    const stay = headers.slice(last.start, last.start + last.length).filter(
      (key, index) =>
        !isSystem(key) &&
        cells
          .of(last.start + index)
          .slice(1)
          .some(isFilledCell),
    );
    const going = isMoved
      ? null
      : goingIn(workbook, on, { ...last, headers, cells, isSystem, stay: new Set(stay) });
    if (going) takeOff(workbook, on, going);
    if (going || isMoved) headers = headersNow();
    if (going) putBackBeside(workbook, on, going, headers);
    const gone = going?.keys.filter((key) => !headers.includes(key)) ?? [];
    forget(workbook, on.tab, new Set(gone.map((key) => left.get(key)?.key)));
    for (const key of isMoved ? [] : [...gone, ...stay]) left.delete(key);
  }
}

/** Of a tab of which nothing is known yet, nothing is known afterwards: none of its columns came since. */
function forget(workbook: LocatedWorkbook, tab: string, gone: ReadonlySet<string | undefined>): void {
  const known = workbook.memory().workedOut[tab];
  if (known && gone.size > 0)
    workbook.knowColumns(
      tab,
      known.filter((each) => !gone.has(each)),
    );
}

/** Columns with their formulas, each from its header down. */
type Cells = { readonly of: (index: number) => readonly Cell[] };

/** A formula that shows nothing is no empty cell. */
function cellsOf(workbook: LocatedWorkbook, { tab, headerRow }: OnTab, start: number, length: number): Cells {
  const first = Math.max(0, start);
  const shown = workbook.readDown(tab, headerRow, first + 1, length - (first - start));
  const columns = shown[0]?.length ?? 0;
  const block = { tab, row: headerRow, column: first + 1, rows: shown.length, columns };
  const formulas = columns === 0 ? [] : workbook.readFormulas(block);
  const cellAt = (row: number, column: number): Cell => {
    const formula = formulas[row]?.[column] ?? '';
    return formula === '' ? (shown[row]?.[column] ?? '') : { formula, line: headerRow + row };
  };
  return { of: (index) => shown.map((_, row) => cellAt(row, index - first)) };
}

type Stretch = { readonly start: number; readonly length: number };

const areUnder = (headers: readonly string[], cells: Cells, { start, length }: Stretch): boolean =>
  headers
    .slice(start, start + length)
    .every((key, index) => key.replace(/#\d+$/, '') === foldHeader(cells.of(start + index)[0] ?? ''));

/** The last columns of a stretch that go in the same way; null: the last one stays. */
function goingIn(
  workbook: LocatedWorkbook,
  { tab }: OnTab,
  stretch: Stretch & {
    readonly headers: readonly string[];
    readonly cells: Cells;
    readonly isSystem: (key: string) => boolean;
    readonly stay: ReadonlySet<string>;
  },
): Going | null {
  const { start, length, headers, cells, isSystem, stay } = stretch;
  const end = start + length;
  const keys = headers.slice(start, end);
  const isLast = end === workbook.sizeOf(tab).columns;
  // Those that a run only wrote into free columns are emptied: were they deleted, formulas that point beyond
  // them would point elsewhere than before. Those for which the grid was made wider stand last, and go.
  const isEmptied = !isLast && isSystem(keys[keys.length - 1] ?? '');
  const isOther = (key: string): boolean => stay.has(key) || (!isLast && isSystem(key) !== isEmptied);
  const from = keys.reduce((after, key, index) => (isOther(key) ? index + 1 : after), 0);
  if (from === keys.length) return null;
  const beside = (
    [
      ['left', start + from - 1],
      ['right', end],
    ] as const
  ).flatMap(([side, index]): Beside[] => {
    const key = headers[index] ?? '';
    return key === '' ? [] : [{ side, key, cells: cells.of(index) }];
  });
  return { start: start + from, keys: keys.slice(from), isEmptied, beside, rows: cells.of(start).length };
}

function takeOff(workbook: LocatedWorkbook, { tab, headerRow }: OnTab, going: Going): void {
  const { start, keys, isEmptied, rows } = going;
  if (!isEmptied) return workbook.deleteColumns(tab, start + 1, keys.length);
  const blanks: Grid = Array.from({ length: rows }, () => keys.map(() => ''));
  workbook.write(tab, headerRow, start + 1, blanks);
  workbook.setColumnsHidden(
    tab,
    keys.map((_, index) => start + index + 1),
    false,
  );
}

/**
 * Puts back what was struck beside ours, of which some then still stand: the last where a column came in on
 * the left, the first where one went.
 */
function putBackBeside(
  workbook: LocatedWorkbook,
  { tab, headerRow }: OnTab,
  { start, keys, isEmptied, beside }: Going,
  standing: readonly string[],
): void {
  const places = keys.map((key) => standing.indexOf(key)).filter((place) => place >= 0);
  for (const { side, key, cells } of beside) {
    const ours = (side === 'left' ? keys[keys.length - 1] : keys[0]) ?? '';
    if (standing.includes(key) || !standing.includes(ours)) continue;
    const emptied = side === 'left' ? start : start + keys.length - 1;
    const beyond = side === 'left' ? Math.min(...places) : Math.max(...places) + 1;
    const column = (isEmptied ? emptied : beyond) + 1;
    if (!isEmptied) workbook.addColumns(tab, headerRow, column, [String(cells[0] ?? '')]);
    workbook.write(
      tab,
      headerRow,
      column,
      cells.map((cell) => [cell]),
    );
  }
}
