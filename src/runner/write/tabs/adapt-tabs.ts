/**
 * An office's own tab made fit for a run: headers that give way, columns added on the right; and taken back
 * again.
 */
import { columnLook } from '../../../sheets/declare/appearance';
import type { Cell } from '../../../sheets/cells/cell';
import { localeOf } from '../../../sheets/cells/locale';
import { foldHeader, headerKeys, placeOfHeader } from '../../../sheets/headers/header-keys';
import { isOwnKey, ownColumn } from '../../../sheets/declare/own-columns';
import { tableNamed } from '../../../sheets/declare/tab-kinds';
import type { AddedColumn } from '../../../sheets/headers/adapt';
import type { TabEdit } from '../edit';
import { headersStruck, readHeaders, TRIES } from '../../ids/places';
import type { LocatedWorkbook } from '../../read/located-workbook';
import { removeColumns } from './remove-columns';

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
 * Gives a header another text. Where a column came or went on its left meanwhile, the header that was written
 * over gets its own back, and the right one is written.
 */
function renameHeader(workbook: LocatedWorkbook, tab: string, line: number, from: string, to: string): void {
  let headers = workbook.readLine(tab, line);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const place = placeOfHeader(headerKeys(headers), from);
    if (place < 0) return;
    workbook.write(tab, line, place + 1, [[to]]);
    const now = workbook.readLine(tab, line);
    if (placeOfHeader(headerKeys(now), from) < 0) return;
    workbook.write(tab, line, place + 1, [[struckAt(place, headers, now)]]);
    headers = workbook.readLine(tab, line);
  }
}

/**
 * The header that was written over at a place: it stands nowhere any more, and stood beside one of those
 * beside that place; '' where none was. Another one that is gone went with its column.
 */
function struckAt(place: number, before: readonly Cell[], now: readonly Cell[]): Cell {
  const [keys, keysNow] = [headerKeys(before), headerKeys(now)];
  const standing = new Set(['', ...keysNow]);
  const isBeside = (index: number, side: -1 | 1): boolean =>
    (keys[index + side] ?? '') === (keysNow[place + side] ?? '');
  const struck = keys.findIndex(
    (key, index) => !standing.has(key) && (isBeside(index, -1) || isBeside(index, 1)),
  );
  return before[struck] ?? '';
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
  const table = tableNamed(tab);
  // Hidden ones stand there since the tab was read.
  const isYetToCome = ({ key }: AddedColumn): boolean => table?.columns[key]?.owner !== 'system';
  const toCome = new Set(columns.filter(isYetToCome).map(({ header }) => foldHeader(header)));
  const known = headerKeys(asRead).filter((key) => !toCome.has(key));
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
  removeColumns(workbook, { tab, headerRow }, added);
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
