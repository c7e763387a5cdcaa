/** What becomes of the rows that stand on the sheet when it is built again (S12). */
import { historyOf, type Book } from '../../clients/household/book';
import type { CivilDay } from '../../calendar/civil-day';
import { largest } from '../../values/collections';
import { mayBeContacted } from '../../clients/household/household';
import { longDay } from '../../text/words';
import { firstDayLeft, type Week } from '../../calendar/workdays';
import { lastReached, snoozedTo } from '../history';
import { reachAtNow } from './asks';
import { draftOf, lockOf, rowFrom } from './draft';
import { dueKey, type DueByRow } from './due-touches';
import { EVERYBODY, parseRowKey, type RowKey } from './keys';
import { mailingRow } from './mailing';
import { oneInsteadOfOthers } from './instead';
import { countTouches, minutesFor, roomLeft, withinCaps, type Room } from './room/room';
import { touchesIn, type CallSheetRow, type PlannedRow, type RowState, type StandingRow } from './row';

const minutesOf = ({ plan }: Book, { what }: CallSheetRow): number => minutesFor(plan, touchesIn(what));

const asItStands = (book: Book, row: CallSheetRow, state: RowState): PlannedRow => ({
  ...row,
  state,
  isNew: false,
  minutes: minutesOf(book, row),
  aDayAtMost: null,
});

const NO_LONGER_DUE = 'No longer due';
/** Whether a row's Why says that there is nothing left to do. */
export const isNoLongerDue = (why: string): boolean => why.startsWith(NO_LONGER_DUE);

/** Nobody marked Do not contact is ever on the sheet, not even on a row that stood before. */
const withdrawn = ({ key, day, who }: CallSheetRow): PlannedRow => ({
  key,
  day,
  who,
  contactId: '',
  contactName: '',
  reachAt: '',
  tier: null,
  what: '',
  whyToday: NO_LONGER_DUE,
  ask: '',
  lastNote: '',
  state: 'withdrawn',
  isNew: false,
  minutes: 0,
  aDayAtMost: null,
});

/** Why a row has lost its reason, where that is known: somebody was reached this week, or it was put off. */
function sinceWhen(book: Book, week: Week, { contactId, what }: CallSheetRow): string {
  const household = book.householdOf.get(contactId);
  if (household === undefined) return '';
  const history = historyOf(book, household);
  const reached = lastReached(history);
  if (reached !== null && reached >= week.start) return `: reached on ${longDay(reached)}`;
  const putOffTo = largest(touchesIn(what).map((touch) => snoozedTo(history, touch, reached)));
  return putOffTo !== null && putOffTo > week.today ? `: put off to ${longDay(putOffTo)}` : '';
}

/** A row that has lost its reason says so, and keeps its What: a Result on it is logged all the same. */
const noLongerDue = (book: Book, week: Week, row: CallSheetRow): PlannedRow => ({
  ...asItStands(book, row, 'no longer due'),
  reachAt: reachAtNow(row.reachAt, book.contactOf.get(row.contactId)),
  whyToday: NO_LONGER_DUE + sinceWhen(book, week, row),
});

/** A row keeps its day; one carried over from an earlier week gets a new one. */
const dayOf = ({ day }: CallSheetRow, week: Week): CivilDay =>
  day !== null && day >= week.start ? day : firstDayLeft(week);

function refreshedMailing(book: Book, week: Week, row: CallSheetRow): PlannedRow {
  const mailing = mailingRow(book, week, dayOf(row, week));
  if (mailing === null) return noLongerDue(book, week, row);
  const { key, who } = row;
  return {
    ...mailing,
    key,
    who,
    state: 'due',
    isNew: false,
    minutes: book.plan.Email.minutes,
    aDayAtMost: null,
  };
}

/** The row with what is due for its household now, taken out of what is still to be laid out. */
function refreshed(
  book: Book,
  week: Week,
  row: CallSheetRow,
  { id, family }: RowKey,
  dues: DueByRow,
  room: Room,
): PlannedRow {
  const key = dueKey(book.householdOf.get(id)?.id ?? id, family);
  const has = touchesIn(row.what);
  const due = withinCaps(room, book.plan, dues.get(key) ?? [], has);
  const draft = draftOf(book, week, oneInsteadOfOthers(due, has));
  dues.delete(key);
  if (draft === null) return noLongerDue(book, week, row);
  countTouches(
    room,
    draft.touches.filter((touch) => !has.includes(touch)),
  );
  const place = { key: row.key, day: dayOf(row, week), who: row.who ?? draft.who };
  const state = lockOf(draft) === null ? 'due' : 'locked';
  return {
    ...rowFrom(book, draft, place),
    state,
    isNew: false,
    minutes: draft.minutes,
    aDayAtMost: draft.leading.aDayAtMost,
  };
}

/**
 * The row as it was when somebody typed a Result on it; what it names is seen to, unless it names nobody on
 * file.
 */
function reported(book: Book, row: CallSheetRow, { id, family }: RowKey, dues: DueByRow): PlannedRow {
  const key = dueKey(book.householdOf.get(id)?.id ?? id, family);
  const has = book.contactOf.has(row.contactId) ? touchesIn(row.what) : [];
  dues.set(key, dues.get(key)?.filter(({ touch }) => !has.includes(touch)) ?? []);
  return asItStands(book, row, 'logged');
}

function rowThatStands(book: Book, week: Week, row: StandingRow, dues: DueByRow, room: Room): PlannedRow {
  const contact = book.contactOf.get(row.contactId);
  if (contact && !mayBeContacted(contact)) return withdrawn(row);
  if (row.isLogged) return asItStands(book, row, 'logged');
  const key = parseRowKey(row.key);
  if (key === null) return asItStands(book, row, 'unplanned');
  if (row.isReported) return reported(book, row, key, dues);
  if (key.id === EVERYBODY) return refreshedMailing(book, week, row);
  return refreshed(book, week, row, key, dues, room);
}

/**
 * The standing rows in their places: logged and reported ones and typed lines as they are, the others with
 * what is due now. What they cover is taken out of `dues`.
 */
export function rowsThatStand(
  book: Book,
  week: Week,
  standing: readonly StandingRow[],
  dues: DueByRow,
): PlannedRow[] {
  const room = roomLeft(book, week, standing);
  return standing.map((row) => rowThatStands(book, week, row, dues, room));
}
