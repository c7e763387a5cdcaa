/**
 * The tab This week from the office's records: rows that stand are refreshed in place, new ones follow (S12).
 */
import type { Book } from '../../domain/clients/household/book';
import { later, type CivilDay } from '../../domain/calendar/civil-day';
import { isPutOff } from '../../domain/touches/log';
import { buildWeek, type WeekPlan } from '../../domain/touches/week/build-week';
import { parseRowKey } from '../../domain/touches/week/keys';
import type { PlannedRow, StandingRow } from '../../domain/touches/week/row';
import { forWhom, openRows } from '../../domain/touches/week/summary';
import { plural } from '../../domain/text/words';
import { weekServedOn, type Week } from '../../domain/calendar/workdays';
import { thisWeek } from '../../sheets/tabs/this-week';
import { appendRow, removeRow, setCells, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';
import { isBegun } from '../pipeline/is-begun';
import { namesOf } from '../pipeline/names-of';
import type { Sheet, SheetRow } from './week-rows';

/**
 * Whether the row belongs to an earlier week, and nothing on it is still to be done or read. One that was
 * carried over, and so got a Day of this week, belongs to this one; a date that a row was put off to stands
 * on Touches.
 */
function isPast(sheet: Sheet, row: SheetRow, weekStart: CivilDay, logged: ReadonlySet<string>): boolean {
  const week = parseRowKey(row.key)?.weekStart ?? row.logged ?? weekStart;
  if (later(week, row.day) >= weekStart) return false;
  return row.logged !== null || !isBegun(sheet, row.line, isPutOff(row, logged) ? 'nextDate' : '');
}

const standingRow = ({ contact, logged, ...row }: SheetRow): StandingRow => ({
  ...row,
  contactName: contact,
  isLogged: logged !== null,
  isReported: logged === null && row.result !== null,
});

/** The worked-out cells of a row, with the contact as the dropdown offers it. */
function cellsOf(nameOf: (id: string) => string, row: PlannedRow) {
  const { day, who, contactId, reachAt, tier, what, whyToday, ask, lastNote } = row;
  return {
    ...{ day, who, contactId, reachAt, tier, what, whyToday, ask, lastNote },
    contact: nameOf(contactId) || row.contactName,
  };
}

/** What was logged or typed on a line of its own stays as it is. */
const isRefreshed = ({ state }: PlannedRow): boolean => state !== 'logged' && state !== 'unplanned';

/**
 * "Built the week: 40 items: 12 for Pat, 28 for Sam. 14 can wait." Where there is no room, what waits is due
 * all the same.
 */
function tell({ rows, canWait }: WeekPlan, { settings }: Book, isNew: boolean): string {
  const due = openRows(rows);
  const added = rows.filter((row) => row.isNew).length;
  const none = canWait > 0 ? 'nothing is left to do' : 'nothing is due';
  const size = due.length === 0 ? none : plural(due.length, 'item') + forWhom(due, settings);
  const did = isNew ? 'Built the week' : `Refreshed the week${added > 0 ? `, ${added} new` : ''}`;
  return `${did}: ${size}.${canWait > 0 ? ` ${canWait} can wait.` : ''}`;
}

/** The week that the sheet is to serve. */
export const weekServed = ({ tables, settings, today }: Office<'thisWeek'>): Week =>
  weekServedOn(today, settings, (start) =>
    tables.thisWeek.rows.some(({ key }) => parseRowKey(key)?.weekStart === start),
  );

/**
 * Builds the week, or refreshes it: rows of earlier weeks go, but for those that somebody has begun and not
 * finished.
 */
export function layOutWeek(
  { tables }: Office<'thisWeek'>,
  book: Book,
  week: Week,
): { readonly changes: readonly Change[]; readonly told: string } {
  const sheet = tables.thisWeek;
  const logged = new Set(book.touches.map(({ sourceKey }) => sourceKey));
  const past = sheet.rows.filter((row) => isPast(sheet, row, week.start, logged));
  const standing = sheet.rows.filter((row) => row.key !== '' && !past.includes(row));
  const isNew = !standing.some(({ key }) => parseRowKey(key)?.weekStart === week.start);
  const plan = buildWeek(book, week, standing.map(standingRow));

  const nameOf = namesOf(book.contacts);
  const rows = plan.rows.filter(isRefreshed).map((row) => {
    const cells = cellsOf(nameOf, row);
    return row.isNew ? appendRow(thisWeek, { ...cells, key: row.key }) : setCells(thisWeek, row.key, cells);
  });
  const isFirst = sheet.rows.length === 0;
  return {
    changes: [
      { kind: 'tab', table: thisWeek },
      ...past.map(({ key }) => removeRow(thisWeek, key)),
      ...rows,
      { kind: 'heading', table: thisWeek, text: plan.summary },
      ...(isFirst ? [{ kind: 'first', tab: thisWeek.name } as const] : []),
    ],
    told: tell(plan, book, isNew),
  };
}
