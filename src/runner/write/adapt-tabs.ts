/**
 * An office's own tab made fit for a run: headers that give way, columns added on the right; and taken back
 * again.
 */
import { columnLook } from '../../sheets/declare/appearance';
import type { Cell } from '../../sheets/cells/cell';
import { localeOf } from '../../sheets/cells/locale';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { isOwnKey, ownColumn } from '../../sheets/declare/own-columns';
import { tableNamed } from '../../sheets/declare/tab-kinds';
import type { AddedColumn } from '../../sheets/headers/adapt';
import type { TabEdit } from './edit';
import { headersStruck, isFilledLine, readHeaders, TRIES } from '../ids/places';
import type { LocatedWorkbook } from '../read/located-workbook';

/**
 * Renames what is called otherwise today, and the headers that give way, and adds the columns, before
 * anything else is written to the tab.
 */
export function adaptTab(workbook: LocatedWorkbook, edit: TabEdit): void {
  const { tab, headerRow, renamed, added, movedOver } = edit;
  if (movedOver?.tab) workbook.renameTab(tab, tab);
  for (const { before, after } of movedOver?.headers ?? [])
    renameHeader(workbook, tab, headerRow, before, after);
  for (const { before, after } of renamed) renameHeader(workbook, tab, headerRow, before, after);
  if (added.length > 0) addColumns(workbook, edit, added);
  if (renamed.length > 0) workbook.leaveAlone(tab, []);
}

/**
 * Gives a header another text. Where a column came in on its left meanwhile, the header that was written over
 * gets its own back, and the right one is written.
 */
function renameHeader(workbook: LocatedWorkbook, tab: string, line: number, from: string, to: string): void {
  let headers = workbook.readLine(tab, line);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const place = placeOfHeader(headerKeys(headers), from);
    if (place < 0) return;
    workbook.write(tab, line, place + 1, [[to]]);
    const now = workbook.readLine(tab, line);
    if (placeOfHeader(headerKeys(now), from) < 0) return;
    workbook.write(tab, line, place + 1, [[goneFrom(headers, now)[0] ?? '']]);
    headers = workbook.readLine(tab, line);
  }
}

/** The headers of a line that don't stand there any more, in their order. */
function goneFrom(before: readonly Cell[], now: readonly Cell[]): readonly Cell[] {
  const standing = new Set(headerKeys(now));
  const keys = headerKeys(before);
  return before.filter((_, index) => keys[index] !== '' && !standing.has(keys[index] ?? ''));
}

/**
 * Adds columns on the right. Where a column came in on the left meanwhile, the headers that were written over
 * stand again, and ours beyond them.
 */
function addColumns(
  workbook: LocatedWorkbook,
  { tab, headerRow, headers: asRead }: TabEdit,
  columns: readonly AddedColumn[],
): void {
  const added = new Set(headerKeys(columns.map(({ header }) => header)));
  const known = headerKeys(asRead).filter((key) => !added.has(key));
  const before = readHeaders(workbook, tab, headerRow, known);
  const keys = headerKeys(before);
  const missing = columns.filter(({ header }) => placeOfHeader(keys, header) < 0);
  const headers = missing.map(({ header }) => header);
  if (headers.length === 0) return;
  let column = keys.reduce((last, key, index) => (key === '' ? last : index + 1), 0) + 1;
  workbook.addColumns(tab, headerRow, column, headers);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = workbook.readLine(tab, headerRow);
    const struck = headersStruck(workbook, { tab, line: headerRow, column }, before, now);
    if (struck.length === 0) break;
    workbook.write(tab, headerRow, column, [[...struck, ...headers]]);
    column += struck.length;
  }
  const table = tableNamed(tab);
  const looks = missing.flatMap(({ key, header }, index) => {
    const declared = isOwnKey(key) ? ownColumn(header) : table?.columns[key];
    return declared ? [columnLook(key, declared, column + index, localeOf(workbook.locale))] : [];
  });
  workbook.dressColumns({ tab, headerRow, columns: looks });
}

/**
 * Takes back what `adaptTab` did: a column that somebody has typed into meanwhile stays, and a name that they
 * have given.
 */
export function unadaptTab(
  workbook: LocatedWorkbook,
  { tab, headerRow, renamed, added, movedOver }: TabEdit,
): void {
  for (const column of [...added].reverse()) removeColumn(workbook, tab, headerRow, column);
  for (const { before, after } of renamed) renameHeader(workbook, tab, headerRow, after, before);
  if (renamed.length > 0)
    workbook.leaveAlone(
      tab,
      renamed.map(({ key }) => key),
    );
  for (const { before, after } of movedOver?.headers ?? [])
    renameHeader(workbook, tab, headerRow, after, before);
  if (movedOver?.tab && workbook.nameOf(tab) === tab) workbook.renameTab(tab, movedOver.tab);
}

/**
 * Those that a run only wrote into free columns are emptied: were they deleted, formulas that point beyond
 * them would point elsewhere than before. Those for which the grid was made wider stand last, and go.
 */
function clearColumn(
  workbook: LocatedWorkbook,
  tab: string,
  line: number,
  column: number,
  rowsBelow: number,
): void {
  workbook.write(
    tab,
    line,
    column,
    Array.from({ length: rowsBelow + 1 }, () => ['']),
  );
  workbook.setColumnsHidden(tab, [column], false);
}

function removeColumn(
  workbook: LocatedWorkbook,
  tab: string,
  line: number,
  { key, header }: AddedColumn,
): void {
  const place = placeOfHeader(headerKeys(workbook.readLine(tab, line)), header);
  if (place < 0) return;
  const [first, ...below] = workbook.readDown(tab, line, place + 1, 1);
  const isSystem = tableNamed(tab)?.columns[key]?.owner === 'system';
  const isEmpty = isSystem || !below.some(isFilledLine);
  if (isEmpty && headerKeys(first ?? [])[0] === headerKeys([header])[0]) {
    const isLast = place + 1 === workbook.sizeOf(tab).columns;
    if (isSystem && !isLast) clearColumn(workbook, tab, line, place + 1, below.length);
    else workbook.deleteColumn(tab, place + 1);
    const known = workbook.memory().workedOut[tab];
    // Of a tab of which nothing is known yet, nothing is known afterwards: none of its columns came since.
    if (known)
      workbook.knowColumns(
        tab,
        known.filter((each) => each !== key),
      );
  }
}
