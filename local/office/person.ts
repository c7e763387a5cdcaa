/** What people do on the command's behalf: type, sort, insert, move, rename, delete. No script notices. */
import {
  deleteColumn,
  deleteRow,
  deleteTab,
  insertColumn,
  insertRow,
  moveColumn,
  renameTab,
  sortBy,
  typeIn,
} from '../host/person';
import type { OfficeState } from '../host/state';
import { findCell, findColumn, findRow, findTab, textOf, type Cell } from './cells';
import type { Interruption, Typing } from './steps';
import { UsageError } from './usage';

/**
 * Types into a cell as a person does, in the spreadsheet's locale.
 * @param newRows by tab, the empty line that the id `new` stands for
 * @throws UsageError if there is no such cell, or it refuses what was typed
 */
export const type = (state: OfficeState, typing: Typing, newRows: Map<number, number>): Cell => {
  const cell = findCell(state, typing, newRows);
  const { tab, id, column } = typing;
  inWords(`${tab}!${id}:${column}`, () => typeIn(state, cell.sheet, cell.row, cell.column, typing.value));
  return cell;
};

/** @throws UsageError if the tab, column or row isn't there */
export const disturb = (state: OfficeState, action: Exclude<Interruption, { kind: 'run' }>): void => {
  if (action.kind === 'type') return void type(state, action, new Map());
  const sheet = findTab(state, action.tab);
  switch (action.kind) {
    case 'sort': {
      const { headerRow, column } = findColumn(sheet, action.column);
      const header = textOf(sheet.cells[headerRow - 1]?.[column - 1]);
      return inWords(`sort:${sheet.name}`, () => sortBy(sheet, header));
    }
    case 'insert':
      return inWords(`insert:${sheet.name}`, () => insertRow(state, sheet, action.row));
    case 'delete': {
      const row = findRow(sheet, action.id);
      return inWords(`delete:${sheet.name}`, () => deleteRow(state, sheet, row));
    }
    case 'insertColumn':
      return inWords(`insertColumn:${sheet.name}`, () => insertColumn(state, sheet, action.before));
    case 'moveColumn': {
      const { column } = findColumn(sheet, action.column);
      return inWords(`moveColumn:${sheet.name}`, () => moveColumn(state, sheet, column, action.to));
    }
    case 'deleteColumn': {
      const { column } = findColumn(sheet, action.column);
      return inWords(`deleteColumn:${sheet.name}`, () => deleteColumn(state, sheet, column));
    }
    case 'renameTab':
      return inWords(`renameTab:${sheet.name}`, () => renameTab(state, sheet, action.name));
    case 'deleteTab':
      return inWords(`deleteTab:${sheet.name}`, () => deleteTab(state, sheet));
    default:
      return action satisfies never;
  }
};

const inWords = (what: string, act: () => void): void => {
  try {
    act();
  } catch (error) {
    throw new UsageError(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
