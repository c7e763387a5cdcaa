/**
 * The tick that recent sales get by themselves: where it stands, somebody can take it off, and it outlasts
 * the 7 days (S14).
 */
import { isTickedByDefault } from '../../domain/touches/dates/after-sale';
import { sales } from '../../sheets/tabs/sales';
import { setCells, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';

/** Check in, ticked on every sale of the last 7 days of which nobody has said yes or no. */
export const tickRecentSales = ({ tables, today }: Pick<Office<'sales'>, 'tables' | 'today'>): Change[] =>
  tables.sales.rows.flatMap(({ id, date, checkIn }) =>
    id !== '' && date !== null && checkIn === null && isTickedByDefault(date, today)
      ? [setCells(sales, id, { checkIn: true })]
      : [],
  );
