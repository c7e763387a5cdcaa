/**
 * An office's own tab made fit for a run: headers that give way, columns added on the right; and taken back
 * again.
 */
import { columnLook } from '../../sheets/declare/appearance';
import { localeOf } from '../../sheets/cells/locale';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { isOwnKey, ownColumn } from '../../sheets/declare/own-columns';
import { tableNamed } from '../../sheets/declare/tab-kinds';
import type { AddedColumn } from '../../sheets/headers/adapt';
import type { TabEdit } from './edit';
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

function renameHeader(workbook: LocatedWorkbook, tab: string, line: number, from: string, to: string): void {
  const place = placeOfHeader(headerKeys(workbook.readLine(tab, line)), from);
  if (place >= 0) workbook.write(tab, line, place + 1, [[to]]);
}

function addColumns(
  workbook: LocatedWorkbook,
  { tab, headerRow }: TabEdit,
  columns: readonly AddedColumn[],
): void {
  const table = tableNamed(tab);
  const keys = headerKeys(workbook.readLine(tab, headerRow));
  const missing = columns.filter(({ header }) => placeOfHeader(keys, header) < 0);
  const first = keys.reduce((last, key, index) => (key === '' ? last : index + 1), 0) + 1;
  const looks = missing.flatMap(({ key, header }, index) => {
    const column = isOwnKey(key) ? ownColumn(header) : table?.columns[key];
    return column ? [columnLook(key, column, first + index, localeOf(workbook.locale))] : [];
  });
  if (looks.length > 0)
    workbook.addColumns(
      { tab, headerRow, columns: looks },
      missing.map(({ header }) => header),
    );
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
  const isEmpty = isSystem || below.every(([cell]) => cell === '' || cell === false);
  if (isEmpty && headerKeys(first ?? [])[0] === headerKeys([header])[0]) {
    workbook.deleteColumn(tab, place + 1);
    const known = workbook.memory().workedOut[tab];
    // Of a tab of which nothing is known yet, nothing is known afterwards: none of its columns came since.
    if (known)
      workbook.knowColumns(
        tab,
        known.filter((each) => each !== key),
      );
  }
}
