/** Tick boxes and dropdowns on the rows that are filled, and on no others. */
import type { Entry } from '../../../sheets/declare/field';
import type { AnyTable, Layout, Column } from '../../../sheets/declare/table';
import type { Cell, Grid } from '../../../sheets/cells/cell';
import { tables } from '../../../sheets/tabs/tables';
import { placeOfHeader } from '../../../sheets/headers/header-keys';
import { tableNamed } from '../../../sheets/declare/tab-kinds';
import type { Aid, Workbook } from '../../ports';
import type { TabEdit } from '../edit';
import { readPlaces } from '../../ids/places';
import type { TabRead } from '../../read/read-tab';

/** What helps typing into a cell, by the cells of its row. */
type RowAid = (cells: readonly Cell[]) => Aid;

/** What helps typing in a tab, by its columns from 1; columns without help are absent. */
export type TabAids = ReadonlyMap<number, RowAid>;

/** Where the names of the contacts stand: their column and the line of the first, from 1. */
export type NamesPlace = { readonly column: number; readonly fromRow: number };

/**
 * What helps typing in a tab's columns.
 *
 * @param names where they stand on Contacts; null where names can't be offered
 */
export function aidsOf(table: AnyTable, layout: Layout, names: NamesPlace | null): TabAids {
  const aids = new Map<number, RowAid>();
  for (const [key, column] of Object.entries(table.columns)) {
    const index = layout.indexes.get(key);
    const aid = rowAid(column, layout, names);
    if (index !== undefined && aid) aids.set(index + 1, aid);
  }
  return aids;
}

/** What helps in a column: the same in each of its rows, unless it offers something by the row. */
function rowAid(
  { field, owner, offers }: Column<unknown>,
  layout: Layout,
  names: NamesPlace | null,
): RowAid | null {
  const aid = owner === 'yours' ? aidFor(field.entry, names) : null;
  if (!offers || owner !== 'yours') return aid && (() => aid);
  return (cells) => {
    const words = offers((key) => cells[layout.indexes.get(key) ?? -1] ?? '');
    return words ? { kind: 'words', words } : aid;
  };
}

function aidFor(entry: Entry, names: NamesPlace | null): Aid | null {
  switch (entry.kind) {
    case 'checkbox':
      return { kind: 'checkbox' };
    case 'dropdown':
      return { kind: 'words', words: entry.words };
    case 'contact':
      return names && { kind: 'cells', tab: tables.contacts.name, ...names };
    case 'free':
    case 'plain text':
    case 'format':
      return null;
    default:
      return entry satisfies never;
  }
}

/** Puts the aids onto rows that follow each other, by their cells. The office's own columns keep theirs. */
export function putAids(workbook: Workbook, tab: string, aids: TabAids, first: number, rows: Grid): void {
  if (aids.size === 0) return;
  const [from, to] = [Math.min(...aids.keys()), Math.max(...aids.keys())];
  const aidsOf = (cells: readonly Cell[]): (Aid | 'as it is')[] =>
    Array.from({ length: to - from + 1 }, (_, offset) => {
      const aid = aids.get(from + offset);
      return aid === undefined ? 'as it is' : aid(cells);
    });
  workbook.setAids(tab, first, from, rows.map(aidsOf));
}

/**
 * Puts the aids onto the rows that stood on an office's own tab already, in the columns that a run has added
 * there.
 */
export function dressAdded(workbook: Workbook, edit: TabEdit, names: NamesPlace | null): void {
  const columns = tableNamed(edit.tab)?.columns ?? {};
  const { keys, headerRow, last } = readPlaces(workbook, edit);
  const aids = new Map(
    edit.added.flatMap(({ key, header }): [number, RowAid][] => {
      const column = columns[key];
      const aid = column?.owner === 'yours' ? aidFor(column.field.entry, names) : null;
      const place = placeOfHeader(keys, header);
      return aid && place >= 0 ? [[place + 1, () => aid]] : [];
    }),
  );
  const rows = Array.from({ length: Math.max(0, last - headerRow) }, () => []);
  if (rows.length > 0) putAids(workbook, edit.tab, aids, headerRow + 1, rows);
}

/**
 * Puts the aids onto rows that people have just typed, in one block from the first to the last. A column of
 * tick boxes in which words were typed keeps the words.
 */
export function dressRows(
  workbook: Workbook,
  { grid, reading }: TabRead,
  aids: TabAids,
  lines: readonly number[],
): void {
  const first = lines.reduce((least, line) => Math.min(least, line));
  const rows = grid.slice(
    first - 1,
    lines.reduce((most, line) => Math.max(most, line)),
  );
  const fits = ([column, aid]: [number, RowAid]) =>
    aid([])?.kind !== 'checkbox' ||
    rows.every((cells) => ['', true, false].some((plain) => plain === (cells[column - 1] ?? '')));
  putAids(workbook, reading.table.name, new Map([...aids].filter(fits)), first, rows);
}
