/**
 * What a formula gives and shows. A cell function may ask the spreadsheet for its locale and time zone, and
 * for nothing else that needs a permission.
 */
import { isDateCell, type Cell, type Grid } from '../sheets/cells/cell';
import { localeOf, type Locale } from '../sheets/cells/locale';
import { civilTimeIn, type CivilTime } from '../sheets/cells/civil-time';
import { toGrid } from './to-grid';

/** The ranges of a formula by the names of their arguments. */
type Range =
  | 'contacts'
  | 'sales'
  | 'touches'
  | 'touchPlan'
  | 'settings'
  | 'alliances'
  | 'lunches'
  | 'introductions'
  | 'needs';

/**
 * The arguments of a formula: a range is rows of values, one cell its value, and what is left out is
 * undefined or ''.
 */
export type Formula = { readonly day: unknown; readonly columns?: unknown } & {
  readonly [Name in Range]?: unknown;
};

type Given = { readonly day: Cell; readonly columns: Grid } & Readonly<Record<Range, Grid>>;
type Answer = { readonly ok: true; readonly rows: Grid } | { readonly ok: false; readonly reason: string };

function rangeOf(argument: unknown, time: CivilTime): Grid {
  if (argument === undefined || argument === null || argument === '') return [];
  const rows = Array.isArray(argument) ? argument : [argument];
  return toGrid(
    rows.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row])),
    time,
  );
}

/** The first row of a range: all that is looked at of a range whose rows make no difference. */
export const headersOf = (argument: unknown): unknown =>
  Array.isArray(argument) ? argument.slice(0, 1) : argument;

/** A date is shown as one: the cells' format says how. */
const shown = (cell: Cell, time: CivilTime): unknown =>
  typeof cell === 'object' && isDateCell(cell) ? time.toInstant(cell) : cell;

/**
 * What a formula shows: a row for each of the answer.
 *
 * @throws where an argument can't be used; the cell then shows #ERROR! with the reason
 */
export function fillCells(work: (given: Given, locale: Locale) => Answer, formula: Formula): unknown[][] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const time = civilTimeIn(spreadsheet.getSpreadsheetTimeZone());
  const rangeIn = (argument: unknown): Grid => rangeOf(argument, time);
  const given: Given = {
    contacts: rangeIn(formula.contacts),
    sales: rangeIn(formula.sales),
    touches: rangeIn(formula.touches),
    day: rangeIn(formula.day)[0]?.[0] ?? '',
    touchPlan: rangeIn(formula.touchPlan),
    settings: rangeIn(formula.settings),
    alliances: rangeIn(formula.alliances),
    lunches: rangeIn(formula.lunches),
    introductions: rangeIn(formula.introductions),
    needs: rangeIn(formula.needs),
    columns: rangeIn(formula.columns),
  };
  const answer = work(given, localeOf(spreadsheet.getSpreadsheetLocale()));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.rows.map((row) => row.map((cell) => shown(cell, time)));
}
