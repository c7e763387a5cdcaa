/** Cells that hold a placeholder: they count as blank, in the columns that say so. */
import { saysNothing, type Placeholders } from '../domain/placeholders';
import type { Cell } from './cell';
import { cellText } from './cell-text';

/** Whether a cell says no more than that there is nothing to say. */
export const isPlaceholder = (cell: Cell, kind: Placeholders): boolean =>
  saysNothing(cellText(cell).trim(), kind);
