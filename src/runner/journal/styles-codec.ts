/**
 * The looks of a page's cells as the journal keeps them: each style once, and told by its place from then on.
 */
import * as z from 'zod/mini';
import { PLAIN, type CellStyle, type StyleGrid } from '../../sheets/declare/cell-style';
import type { StylesEdit } from '../write/edit';

const packedStyle = z.object({
  format: z.string(),
  size: z.number(),
  color: z.string(),
  background: z.string(),
  isBold: z.boolean(),
  isRight: z.boolean(),
  wraps: z.boolean(),
});
const places = z.array(z.array(z.int().check(z.nonnegative())));

export const packedStyles = z.object({ list: z.array(packedStyle), before: places, after: places });
type PackedStyles = z.infer<typeof packedStyles>;

/** Both grids with each of their styles named once. */
export function packStyles({ before, after }: StylesEdit): PackedStyles {
  const list: CellStyle[] = [];
  const known = new Map<string, number>();
  const placeOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const place = known.get(key) ?? list.push(style) - 1;
    known.set(key, place);
    return place;
  };
  const packed = (grid: StyleGrid) => grid.map((line) => line.map(placeOf));
  return { before: packed(before), after: packed(after), list };
}

/** The grids that were packed. */
export function unpackStyles({ list, before, after }: PackedStyles): StylesEdit {
  const styled = (grid: PackedStyles['before']): StyleGrid =>
    grid.map((line) => line.map((place) => list[place] ?? PLAIN));
  return { before: styled(before), after: styled(after) };
}
