/** Cells that couldn't be read: red as long as they hold what couldn't be, with the reason as their note. */
import { isDateCell, type Cell } from '../cells/cell';
import { columnLetters } from '../headers/headers';

/** By what the formula of such a rule is known: N() of a text is 0. */
export const UNREAD_MARK = 'N("Cultivate can\'t read it")';
/** What such a note begins with. */
const NOTE = "Cultivate can't read this: expected ";

export const noteOf = (expected: string): string => `${NOTE}${expected}.`;
export const isNoteOfOurs = (note: string): boolean => note.startsWith(NOTE);

/** Longer texts, and those of several lines, are no part of a formula: they get the note alone. */
const MOST_CHARACTERS = 100;
const MOST_TEXTS = 40;
/** Days between the spreadsheet's day 0 and day 0 of civil days. */
const DAY_0 = 25_569;

/** Whether the cell at `place` holds this; null where no formula can say it in every locale. */
function holds(place: string, cell: Cell): string | null {
  if (typeof cell === 'string')
    return cell.length > MOST_CHARACTERS || cell.includes('\n')
      ? null
      : `(${place}&""="${cell.replace(/"/g, '""')}")`;
  const number =
    typeof cell === 'object' && isDateCell(cell) && cell.secondOfDay === 0 ? cell.day + DAY_0 : cell;
  return typeof number === 'number' && Number.isInteger(number) ? `(${place}=${number})` : null;
}

/**
 * The rule that paints a column's cells while they hold one of these, wherever their rows are moved: what
 * can't be read in one row can't be in another. Null where none can be told.
 *
 * @param column from 1
 */
export function unreadFormula(column: number, headerRow: number, cells: readonly Cell[]): string | null {
  const place = `$${columnLetters(column - 1)}${headerRow}`;
  const told = new Set(cells.flatMap((cell) => holds(place, cell) ?? []));
  const conditions = [...told].slice(0, MOST_TEXTS);
  return conditions.length === 0
    ? null
    : `=(${conditions.join('+')})*(ROW()>ROW($A$${headerRow}))+${UNREAD_MARK}`;
}
