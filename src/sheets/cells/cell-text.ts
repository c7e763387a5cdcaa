/** Cells in words: for text columns, and for telling what stands in a cell. */
import { isoDay } from '../../domain/calendar/civil-day';
import { isDateCell, type Cell, type DateCell } from './cell';
import { clockText } from '../read/clock';

/** The day on which spreadsheets keep a time without a date: 30 December 1899. */
const NO_DAY = -25_569;

/** Whether the cell holds a time of day only. */
export const isTimeOnly = (cell: DateCell): boolean => cell.day === NO_DAY;

const dateText = (cell: DateCell): string => {
  const clock = clockText(Math.floor(cell.secondOfDay / 60));
  if (isTimeOnly(cell)) return clock;
  return cell.secondOfDay === 0 ? isoDay(cell.day) : `${isoDay(cell.day)} ${clock}`;
};

/** What a cell holds, as text: a date as 2026-05-03, a checkbox as TRUE or FALSE. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return isDateCell(cell) ? dateText(cell) : cell.formula;
}
