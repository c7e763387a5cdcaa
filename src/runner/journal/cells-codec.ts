/**
 * Cells as the journal keeps them: each that a run touches is written down once, and told by its place from
 * then on.
 */
import * as z from 'zod/mini';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { isDateCell, isFormulaCell, type Cell } from '../../sheets/cells/cell';

export const packedCell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ d: z.number(), s: z.optional(z.number()) }),
  z.object({ f: z.string(), l: z.optional(z.number()) }),
]);
type PackedCell = z.infer<typeof packedCell>;

/** The place of a cell in the list of all. */
export type PlaceOf = (cell: Cell) => number;
/** The cell at a place. */
export type CellAt = (place: number) => Cell;

/** A list that takes each cell in when it is first named. */
export function cellList(): { readonly cells: readonly PackedCell[]; readonly placeOf: PlaceOf } {
  const cells: PackedCell[] = [];
  const plain = new Map<PackedCell, number>();
  const composed = new Map<string, number>();
  const add = (packed: PackedCell): number => cells.push(packed) - 1;

  const placeOf = (cell: Cell): number => {
    const packed = packCell(cell);
    if (typeof packed !== 'object') {
      const place = plain.get(packed) ?? add(packed);
      plain.set(packed, place);
      return place;
    }
    const text = JSON.stringify(packed);
    const place = composed.get(text) ?? add(packed);
    composed.set(text, place);
    return place;
  };
  return { cells, placeOf };
}

function packCell(cell: Cell): PackedCell {
  if (typeof cell !== 'object') return cell;
  if (isDateCell(cell))
    return cell.secondOfDay === 0 ? { d: cell.day } : { d: cell.day, s: cell.secondOfDay };
  if (!isFormulaCell(cell)) return cell satisfies never;
  return cell.line === undefined ? { f: cell.formula } : { f: cell.formula, l: cell.line };
}

/** The cell that was packed. */
export function unpackCell(packed: PackedCell): Cell {
  if (typeof packed !== 'object') return packed;
  if (!('f' in packed)) return { day: packed.d as CivilDay, secondOfDay: packed.s ?? 0 };
  return packed.l === undefined ? { formula: packed.f } : { formula: packed.f, line: packed.l };
}
