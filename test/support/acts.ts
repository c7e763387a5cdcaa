/**
 * What people and other users do while a job runs. What can't be done there (the tab, the row or the column
 * is gone) is left undone.
 */
import {
  columnByHeader,
  deleteColumn,
  deleteRow,
  deleteTab,
  insertColumn,
  insertRow,
  moveColumn,
  renameTab,
  sortBy,
} from '../../local/host/person';
import type { OfficeState, SheetState } from '../../local/host/state';
import type { Item, Press } from './built';
import { firstFreeLine, lineWhere, typeRow } from './small-office';
import type { Act } from './troubles';

/** What somebody does on a tab; nothing while it isn't there. */
const on =
  (tab: string, act: (state: OfficeState, sheet: SheetState) => readonly string[]): Act =>
  (state) => {
    const sheet = state.book.sheets.find(({ name }) => name === tab);
    return sheet ? act(state, sheet) : [];
  };

/** Sorts a tab by a column, the last first. */
export const sorts = (tab: string, header: string): Act =>
  on(tab, (_, sheet) => {
    sortBy(sheet, header, false);
    return [];
  });

/** Inserts a row among the first of a tab. */
export const inserts = (tab: string): Act =>
  on(tab, (state, sheet) => {
    insertRow(state, sheet, 4);
    return [];
  });

/** Deletes the first row whose cells say so. */
export const deletes = (tab: string, says: Readonly<Record<string, string>>): Act =>
  on(tab, (state, sheet) => {
    const line = lineWhere(sheet, says);
    if (line > 0) deleteRow(state, sheet, line);
    return [];
  });

/**
 * Types into the first row whose cells say so, or into a new line. What is typed must stand somewhere ever
 * after.
 */
export const types = (
  tab: string,
  says: Readonly<Record<string, string>> | 'a new line',
  texts: Readonly<Record<string, string>>,
): Act =>
  on(tab, (state, sheet) => {
    const line = says === 'a new line' ? firstFreeLine(sheet) : lineWhere(sheet, says);
    const isMade = Object.keys(texts).every((header) => columnByHeader(sheet, header) !== null);
    if (line === 0 || !isMade) return [];
    typeRow(state, tab, line, texts);
    return Object.values(texts);
  });

/** Starts an item, as somebody else. */
export const starts =
  (press: Press, item: Item): Act =>
  (state) => {
    press(state, item, { user: 'assistant@office.example' });
    return [];
  };

/** Inserts an empty column before the one with this header. */
export const insertsColumn = (tab: string, header: string): Act =>
  onColumn(tab, header, (state, sheet, column) => insertColumn(state, sheet, column));

/** Drags a column to the left edge. */
export const movesColumn = (tab: string, header: string): Act =>
  onColumn(tab, header, (state, sheet, column) => moveColumn(state, sheet, column, 1));

export const deletesColumn = (tab: string, header: string): Act =>
  onColumn(tab, header, (state, sheet, column) => deleteColumn(state, sheet, column));

/** What somebody does to a column; nothing while it isn't there. */
function onColumn(
  tab: string,
  header: string,
  act: (state: OfficeState, sheet: SheetState, column: number) => void,
): Act {
  return on(tab, (state, sheet) => {
    const column = columnByHeader(sheet, header);
    if (column !== null) act(state, sheet, column);
    return [];
  });
}

export const deletesTab = (tab: string): Act =>
  on(tab, (state, sheet) => {
    deleteTab(state, sheet);
    return [];
  });

export const renamesTab = (tab: string, name: string): Act =>
  on(tab, (state, sheet) => {
    renameTab(state, sheet, name);
    return [];
  });
