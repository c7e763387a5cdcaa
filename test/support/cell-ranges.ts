/** Ranges as they are given to a cell function, and what it gives back. */
import { parseIsoDay } from '../../src/domain/calendar/civil-day';
import type { CellAnswer } from '../../src/jobs/cell-functions/cell-functions';
import type { CellArguments } from '../../src/jobs/cell-functions/records';
import type { Cell, Grid } from '../../src/sheets/cells/cell';
import { localeOf } from '../../src/sheets/cells/locale';

export const LOCALE = localeOf('en_US');

/** dated('2026-11-23') */
export function dated(iso: string): Cell {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return { day, secondOfDay: 0 };
}

const CONTACTS: Grid = [
  ['Shoe size', 'Name', 'Household', 'Added', 'How we feel', 'Introduced by', 'Kind'],
  [42, 'Ann Lee', 'Lee', dated('2020-01-01'), '', '', ''],
  [39, 'Bo Lee', 'Lee', dated('2020-01-01'), '', '', ''],
  ['', '', '', '', '', '', ''],
  [41, 'Cy Roe', '', dated('2020-01-01'), 'Love', 'Ann Lee', 'Client'],
  ['', 'Dee Fox', '', dated('2026-09-01'), '', '', 'Prospect'],
];
const SALES: Grid = [
  ['Amount', 'Contact', 'Date'],
  [100, 'Ann Lee', dated('2026-02-01')],
  ['$900', 'Bo Lee', '10/1/2026'],
  [50, 'Cy Roe', dated('2026-10-01')],
];
const TOUCHES: Grid = [
  ['Date', 'Contact', 'Touch', 'Result'],
  [dated('2026-11-01'), 'Bo Lee', 'Courtesy call', 'Reached'],
];

const A_BLANK_KIND_IS_A_CLIENT: Grid = [
  ['Setting', 'Value'],
  ['A blank Kind means', 'Client'],
];

/** The arguments of a small office, some of them replaced. */
export const given = (ranges: Partial<CellArguments> = {}): CellArguments => ({
  ...{ contacts: CONTACTS, sales: SALES, touches: TOUCHES, day: dated('2026-11-23') },
  ...{
    touchPlan: [],
    settings: A_BLANK_KIND_IS_A_CLIENT,
    alliances: [],
    lunches: [],
    introductions: [],
    needs: [],
    columns: [],
    ...ranges,
  },
});
/** The first column of an answer, or why there is none. */
export const column = (answer: CellAnswer) => (answer.ok ? answer.rows.map(([cell]) => cell) : answer.reason);
