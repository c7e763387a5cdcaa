/** What Check the workbook finds on Touch plan: numbers that nothing goes by. */
import { isCapRead, isRead } from '../../domain/touches/touch-plan';
import { PLAN_COLUMNS, type Rule } from '../../domain/touches/touch-type';
import { TOUCH_TYPES } from '../../domain/touches/touch-types';
import type { RowError } from '../../sheets/read/row-error';
import { COLUMN_OF } from '../../sheets/tabs/touch-plan';
import type { Office } from '../../runner/job';
import { cellProblem } from '../pipeline/cell-problem';

/** What decides instead of a number in this cell. */
const GOES_BY: Readonly<Record<Rule['kind'], string>> = {
  cadence: 'the days of its groups',
  'mass e-mail': 'letters go to all but Personal contacts',
  'cultivation list': 'recalls are for prospects on the cultivation list, once a quarter',
  'lunch plan': 'lunches are planned for alliances alone',
  monthly: 'how many a month stands on Settings',
  'names received': 'each name received is followed up',
};

/** Cells with a number that nothing reads: what somebody wants by them wouldn't happen. */
export const planProblems = ({ tables: { touchPlan } }: Pick<Office<'touchPlan'>, 'tables'>): RowError[] =>
  touchPlan.rows.flatMap((row) => {
    const { touch, line } = row;
    if (touch === null) return [];
    const expected = `nothing, for nothing reads this cell: ${GOES_BY[TOUCH_TYPES[touch].rule.kind]}`;
    const unread = PLAN_COLUMNS.filter((group) => !isRead(touch, group)).map((group) => COLUMN_OF[group]);
    const cells = [...unread, ...(isCapRead(touch) ? [] : ['weeklyCap' as const])];
    return cells.filter((key) => row[key] !== null).map((key) => cellProblem(touchPlan, line, key, expected));
  });
