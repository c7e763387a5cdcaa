/**
 * Rows of earlier days with nothing left to do stand in groups, which whoever looks at the sheet folds by one
 * click. A group stays on its lines while people sort, so none is ever folded by us, and each run makes them
 * anew where the rows have come to stand.
 */
import type { CivilDay } from '../../domain/calendar/civil-day';
import { isNoLongerDue } from '../../domain/touches/week/refresh';
import { thisWeek } from '../../sheets/tabs/this-week';
import { stretches, withoutStretches } from '../../sheets/write/stretches';
import type { Change } from '../../runner/change';
import type { Office } from '../../runner/job';
import { areSameStretches, foldsKept, foldsNote, FOLDS_KEPT_AS } from '../../runner/write/folds-kept';
import type { SheetRow } from './week-rows';

/** A single row folded away gives no room: the sign that opens it takes as much. */
const LEAST_ROWS = 2;

const isOver =
  (today: CivilDay) =>
  ({ day, result, whyToday }: SheetRow): boolean =>
    day !== null && day < today && (result !== null || isNoLongerDue(whyToday));

/**
 * What brings the groups to the rows.
 *
 * @param office as it reads after the run
 * @param changes what the run does: where it takes rows out, lines move, and no group stays
 */
export function foldDoneDays(
  { tables, today, kept }: Office<'thisWeek'>,
  changes: readonly Change[],
): readonly Change[] {
  const { rows, layout } = tables.thisWeek;
  const linesMove = changes.some((change) => change.kind === 'remove' && change.table.name === thisWeek.name);
  const over = linesMove ? [] : rows.filter(isOver(today)).map(({ line }) => line);
  const after = stretches(over).filter(
    ({ start, length }) => length >= LEAST_ROWS && start > layout.headerLine,
  );
  const { last, earlier, isDoubtful } = foldsKept(kept(FOLDS_KEPT_AS) ?? '');
  if (!isDoubtful && areSameStretches(last, after)) return [];
  const gone = withoutStretches([...last, ...withoutStretches(earlier, last)], after);
  return [
    { kind: 'fold', table: thisWeek, before: last, after, gone },
    { kind: 'keep', name: FOLDS_KEPT_AS, text: foldsNote(after, gone) },
  ];
}
