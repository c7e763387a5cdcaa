/** Values as Google gives them, as cells. */
import type { Cell } from '../sheets/cells/cell';
import type { CivilTime } from '../sheets/cells/civil-time';

/** The values of a range, with its dates on the spreadsheet's calendar. */
export function toGrid(values: readonly unknown[][], time: CivilTime): Cell[][] {
  return values.map((line) => line.map((value) => toCell(value, time)));
}

function toCell(value: unknown, time: CivilTime): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? time.toCell(value) : String(value);
}
