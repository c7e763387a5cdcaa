/** A tab that the office brought, with its own values under the name of a worked-out column. */
import { adapt, workedOutWithValues } from '../../../src/sheets/headers/adapt';
import type { Grid } from '../../../src/sheets/cells/cell';
import { ANY_LOCALE } from '../../../src/sheets/cells/locale';
import type { AnyTable } from '../../../src/sheets/declare/table';
import { lunches } from '../../../src/sheets/tabs/lunches';
import { needs } from '../../../src/sheets/tabs/needs';
import { thisWeek } from '../../../src/sheets/tabs/this-week';

const headersOf = (table: AnyTable, grid: Grid) =>
  adapt(
    table,
    grid,
    { wanted: () => false, theirs: workedOutWithValues(table, grid), isAgreed: true, former: null },
    ANY_LOCALE,
  )?.grid[0];

test.each<[why: string, table: AnyTable, grid: Grid, headers: readonly string[]]>([
  [
    'guests whom somebody typed are guests by hand, and the column that the tab can’t do without stands there anew',
    lunches,
    [
      ['Guests', 'Status'],
      ['Al Ally', 'Planned'],
    ],
    ['Guests by hand', 'Status', 'Guests'],
  ],
  [
    'and so is the day',
    lunches,
    [
      ['Date', 'Guests'],
      ['2026-11-24', 'Al Ally'],
    ],
    ['Date by hand', 'Guests by hand', 'Guests'],
  ],
  [
    'and the expert for a need',
    needs,
    [
      ['Contact', 'Expert suggested'],
      ['Al Ally', 'Bo Kim'],
    ],
    ['Contact', 'Expert by hand'],
  ],
  [
    'who was reached stays who was reached, as people type it there themselves',
    thisWeek,
    [['Contact', 'What', 'Result'], ['Al Ally', 'Call', 'Reached'], []],
    ['Contact', 'What (before)', 'Result'],
  ],
])('%s', (_, table, grid, headers) => {
  expect(headersOf(table, grid)).toEqual(headers);
});
