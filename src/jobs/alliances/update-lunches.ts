/**
 * The tab Lunches from the plan: rows that stand as Planned are planned anew in place, new ones follow (S16).
 */
import { isPlannedAnew, isUnanswered, type Lunch } from '../../domain/records/lunch';
import {
  planOffice,
  type OfficePlan,
  type PlannedRow,
} from '../../domain/alliances/lunches/office/plan-office';
import { LEFT_OUT_WORDS } from '../../domain/alliances/lunches/office/why-lunch';
import { startOfWeek } from '../../domain/calendar/civil-day';
import { alliances } from '../../sheets/tabs/alliances';
import type { RowError } from '../../sheets/read/row-error';
import { lunches } from '../../sheets/tabs/lunches';
import { allianceProblems } from '../lists/alliance-problems';
import { after, bookOf, type Course, type CourseOffice } from '../pipeline/pipeline';
import { isBegun } from '../pipeline/is-begun';
import { appendRow, removeRow, setCells, type Change } from '../../runner/change';
import { namesOf } from '../pipeline/names-of';

type LunchRow = CourseOffice['tables']['lunches']['rows'][number];

const WAS_IT_HELD = 'Was it held? Set Status to Held or Cancelled.';
const DAY_HAS_PASSED = 'Its day has passed: type another Date by hand, or set Status to Held or Cancelled.';
const NOT_PLANNED_NOW = 'Not planned any more';
const QUESTIONS: ReadonlySet<string> = new Set([WAS_IT_HELD, DAY_HAS_PASSED]);

const cellsOf = (nameOf: (id: string) => string, { date, weekStart, kind, guestIds, why }: PlannedRow) => ({
  ...{ date, week: weekStart, kind, why },
  guests: guestIds.map(nameOf),
  guestIds,
});

/** What a row that stays says for Why: it asks what became of a lunch that has passed, and no longer. */
function whyOf(row: LunchRow, lunch: Lunch, today: CourseOffice['today']): string {
  if (isUnanswered(lunch, today))
    return lunch.state === 'Planned' && lunch.isByHand ? DAY_HAS_PASSED : WAS_IT_HELD;
  return QUESTIONS.has(row.why) ? '' : row.why;
}

/** A row that isn't planned anew keeps its lunch; its week follows its date. */
function kept(row: LunchRow, lunch: Lunch, { settings, today }: CourseOffice): Change[] {
  const week = startOfWeek(lunch.date, settings.firstWeekday);
  const now = { week, kind: lunch.kind, why: whyOf(row, lunch, today) };
  const isSame = row.week === now.week && row.kind === now.kind && row.why === now.why;
  return isSame ? [] : [setCells(lunches, row.id, now)];
}

/**
 * A row of which no lunch is planned any more goes; one in which somebody has typed says why it stays. With a
 * day that has passed, what was typed may tell of a lunch that was: it keeps its day.
 */
function dropped(
  row: LunchRow,
  { date }: Lunch,
  { tables, today }: CourseOffice,
  { alliances: plan }: OfficePlan,
): Change {
  if (!isBegun(tables.lunches, row.line, 'status')) return removeRow(lunches, row.id);
  if (date < today) return setCells(lunches, row.id, { why: WAS_IT_HELD });
  const leftOut = plan.leftOut.find(({ allianceId }) => row.guestIds.includes(allianceId));
  const reason = leftOut ? `: ${LEFT_OUT_WORDS[leftOut.why]}` : '';
  return setCells(lunches, row.id, { week: null, date: null, why: `${NOT_PLANNED_NOW}${reason}.` });
}

function changesOfRows(office: CourseOffice, plan: OfficePlan): Change[] {
  const nameOf = namesOf(office.tables.contacts.rows);
  const plannedIn = new Map(plan.rows.map((row) => [row.key, row]));
  const lunchOf = new Map(bookOf(office).lunches.map((lunch) => [lunch.key, lunch]));
  const standing = office.tables.lunches.rows.flatMap((row): Change[] => {
    const [planned, lunch] = [plannedIn.get(row.id), lunchOf.get(row.id)];
    if (planned) return [setCells(lunches, row.id, cellsOf(nameOf, planned))];
    // Without a day there is nothing to keep yet; without a key it was typed since.
    if (!lunch || row.id === '') return [];
    return isPlannedAnew(lunch, office.today)
      ? [dropped(row, lunch, office, plan)]
      : kept(row, lunch, office);
  });
  // A row without a day keeps its key: it gets its day back, and isn't added a second time.
  const keys = new Set(office.tables.lunches.rows.map(({ id }) => id));
  const added = plan.rows
    .filter(({ isNew, key }) => isNew && !keys.has(key))
    .map((row) => appendRow(lunches, { ...cellsOf(nameOf, row), key: row.key, status: 'Planned' }));
  return [...standing, ...added];
}

/** The columns Last lunch and Next lunch, where they have changed. */
function changesOfAlliances({ tables }: CourseOffice, { lastAndNext }: OfficePlan): Change[] {
  return tables.alliances.rows.flatMap(({ id, contactId, lastLunch, nextLunch }) => {
    const now = lastAndNext.get(contactId);
    const isSame = !now || (now.last === lastLunch && now.next === nextLunch);
    return isSame || id === '' ? [] : [setCells(alliances, id, { lastLunch: now.last, nextLunch: now.next })];
  });
}

const isAlike = (a: LunchRow, { date, guestIds }: PlannedRow): boolean =>
  a.date === date && a.guestIds.join() === guestIds.join();

/** "Planned 3 lunches and moved 1." */
function told({ tables }: CourseOffice, { rows }: OfficePlan): string[] {
  const standing = new Map(tables.lunches.rows.map((row) => [row.id, row]));
  const added = rows.filter(({ isNew }) => isNew).length;
  const moved = rows.filter((row) => {
    const before = standing.get(row.key);
    return before !== undefined && !isAlike(before, row);
  }).length;
  const parts = [
    ...(added > 0 ? [`planned ${added} more`] : []),
    ...(moved > 0 ? [`moved ${moved}`] : []),
  ].join(', ');
  return parts === '' ? [] : [`Lunches: ${parts}.`];
}

/** Without a column for the day no lunch can be planned: it would be planned anew by every run. */
export function whyNotPlanned({ tables: { lunches: tab } }: Pick<CourseOffice, 'tables'>): RowError | null {
  const column = lunches.columns.date.header;
  if (tab.layout.indexes.size === 0 || tab.layout.indexes.has('date')) return null;
  const expected = `a column ${column}: no lunch is planned without one`;
  return { tab: tab.tab, row: tab.layout.headerLine, column, found: 'no such column', expected };
}

/** Plans the quarter's lunches, once there are alliances. */
export function planTheLunches(course: Course): Course {
  const { office } = course;
  const book = bookOf(office);
  if (book.alliances.length === 0) return course;
  const missing = whyNotPlanned(office);
  if (missing !== null) return after(course, { changes: [], told: [], problems: [missing] });
  const plan = planOffice(book, office.today);
  return after(course, {
    changes: [...changesOfRows(office, plan), ...changesOfAlliances(office, plan)],
    told: told(office, plan),
    problems: allianceProblems(office),
  });
}
