/** Cells that hold a placeholder: they count as blank, in the columns that say so. */
import { civilDay } from '../../domain/calendar/civil-day';
import { saysNothing, type Placeholders } from '../../domain/text/placeholders';
import { isDateCell, type Cell } from '../cells/cell';
import { cellText } from '../cells/cell-text';

/** Dates of zeros, as spreadsheets show them, lie before it; any other date says something. */
const AFTER_DAY_ZERO = civilDay(1900, 1, 2);

/** Whether a cell says no more than that there is nothing to say. */
export const isPlaceholder = (cell: Cell, kind: Placeholders): boolean =>
  !(isDateCell(cell) && cell.day > AFTER_DAY_ZERO) && saysNothing(cellText(cell).trim(), kind);
