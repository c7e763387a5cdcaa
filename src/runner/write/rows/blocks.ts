/** Cells of columns, so that what stands beside each other is written by one call. */
import type { Cell } from '../../../sheets/cells/cell';
import { placeOfHeader } from '../../../sheets/headers/header-keys';
import { stretches } from '../../../sheets/write/stretches';
import type { RowPlaces } from '../../ids/places';
import type { Workbook } from '../../ports';
import type { CellsRead, ColumnEdit, TabEdit } from '../edit';

/** By their headers the cells that are written, by their lines. */
export type CellsOfColumns = ReadonlyMap<string, ReadonlyMap<number, Cell>>;

/** The id on a line; '' where none stands. */
export const idOn = ({ ids, headerRow }: RowPlaces, line: number): string => ids[line - headerRow - 1] ?? '';

/** So many cells are written in the time that another call takes. */
const CELLS_FOR_A_CALL = 1_500;

/** Lines with those between them, where these are so few at most. */
const withLinesBetween = (lines: readonly number[], most: number): number[] =>
  lines.flatMap((line, index) => {
    const from = (lines[index - 1] ?? line - 1) + 1;
    return line - from > most
      ? [line]
      : Array.from({ length: line - from + 1 }, (_, offset) => from + offset);
  });

/**
 * Neighbours of ours get the same lines, so that they are written together, and the lines between those, as
 * far as that costs less than another call: on the lines that are added stands what the run read.
 */
export function evened(
  columns: readonly ColumnEdit[],
  places: RowPlaces,
  cells: CellsOfColumns,
  read: CellsRead,
): CellsOfColumns {
  const even = new Map(cells);
  const ours = columns
    .filter(({ header, isOurs }) => isOurs && (cells.get(header)?.size ?? 0) > 0)
    .map(({ header }) => ({ header, place: placeOfHeader(places.keys, header) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place);
  const groups: string[][] = [];
  ours.forEach(({ header, place }, index) => {
    const together = groups[groups.length - 1] ?? [];
    const [first] = together;
    const isBeside = first !== undefined && ours[index - 1]?.place === place - 1;
    const isEven = isBeside && hasSameLines(even.get(first), even.get(header) ?? new Map());
    const joined = isBeside && !isEven ? onSameLines([...together, header], places, even, read) : null;
    for (const [each, lines] of joined ?? []) even.set(each, lines);
    if (isEven || joined !== null) together.push(header);
    else groups.push([header]);
  });
  for (const group of groups)
    for (const [header, lines] of withWhatIsBetween(group, places, even, read)) even.set(header, lines);
  return even;
}

/** Columns that get the same lines, with the lines between them that cost less than another call. */
function withWhatIsBetween(
  headers: readonly string[],
  places: RowPlaces,
  cells: CellsOfColumns,
  read: CellsRead,
): readonly (readonly [string, ReadonlyMap<number, Cell>])[] {
  const lines = [...(cells.get(headers[0] ?? '')?.keys() ?? [])];
  const all = withLinesBetween(lines, Math.floor(CELLS_FOR_A_CALL / headers.length));
  if (all.length === lines.length) return [];
  // Of two rows with one id the lower one was read.
  const lineOf = new Map(places.ids.map((id, index) => [id, places.headerRow + 1 + index]));
  const onLine = (header: string, line: number): Cell | undefined => {
    const id = idOn(places, line);
    return cells.get(header)?.get(line) ?? (lineOf.get(id) === line ? read(id, header) : undefined);
  };
  const rows = all.map((line) => ({ line, row: headers.map((header) => onLine(header, line)) }));
  // A line whose id the run doesn't know isn't one of its rows: nothing is written there.
  const known = rows.filter(({ row }) => row.every((cell) => cell !== undefined));
  return headers.map((header, index) => [
    header,
    new Map(known.map(({ line, row }): [number, Cell] => [line, row[index] ?? ''])),
  ]);
}

/** Columns with all the lines of any of them; null where that costs more than to write them apart. */
function onSameLines(
  headers: readonly string[],
  places: RowPlaces,
  cells: CellsOfColumns,
  read: CellsRead,
): CellsOfColumns | null {
  const linesIn = (header: string): ReadonlyMap<number, Cell> => cells.get(header) ?? new Map();
  const sizes = headers.map((header) => linesIn(header).size);
  const added = (most: number): number => sizes.reduce((sum, size) => sum + most - size, 0);
  if (added(Math.max(...sizes)) > CELLS_FOR_A_CALL) return null;
  const lines = [...new Set(headers.flatMap((header) => [...linesIn(header).keys()]))].sort((a, b) => a - b);
  if (added(lines.length) > CELLS_FOR_A_CALL) return null;
  const all = headers.map((header): [string, Map<number, Cell>] => [
    header,
    new Map(
      lines.flatMap((line): [number, Cell][] => {
        const cell = linesIn(header).get(line) ?? read(idOn(places, line), header);
        return cell === undefined ? [] : [[line, cell]];
      }),
    ),
  ]);
  return all.every(([, each]) => each.size === lines.length) ? new Map(all) : null;
}

/** Columns side by side, from left to right, with what belongs on the same lines of each. */
type CellsBlock = { readonly column: number; readonly columns: readonly ReadonlyMap<number, Cell>[] };

/**
 * A write costs as much for a cell as for many: neighbours of which the same lines change are written
 * together. What belongs into a column that is gone is written nowhere.
 */
export function blocksOf({ keys }: RowPlaces, cells: CellsOfColumns): CellsBlock[] {
  const blocks: CellsBlock[] = [];
  const placed = [...cells]
    .map(([header, lines]) => ({ column: placeOfHeader(keys, header) + 1, lines }))
    .filter(({ column }) => column > 0)
    .sort((one, other) => one.column - other.column);
  for (const { column, lines } of placed) {
    const left = blocks[blocks.length - 1];
    if (left && left.column + left.columns.length === column && hasSameLines(left.columns[0], lines))
      blocks[blocks.length - 1] = { ...left, columns: [...left.columns, lines] };
    else blocks.push({ column, columns: [lines] });
  }
  return blocks;
}

const hasSameLines = (
  one: ReadonlyMap<number, Cell> = new Map(),
  other: ReadonlyMap<number, Cell>,
): boolean => one.size === other.size && [...one.keys()].every((line) => other.has(line));

export function writeBlock(workbook: Workbook, { tab }: TabEdit, { column, columns }: CellsBlock): void {
  const lines = [...(columns[0]?.keys() ?? [])];
  for (const { start, length } of stretches(lines))
    workbook.write(
      tab,
      start,
      column,
      Array.from({ length }, (_, offset) => columns.map((cells) => cells.get(start + offset) ?? '')),
    );
}
