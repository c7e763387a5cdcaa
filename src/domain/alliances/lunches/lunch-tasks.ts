/** What each lunch puts on the sheet: book it, confirm it the day before, thank within two days (S16). */
import { isUnanswered, type Lunch, type LunchState } from '../../records/lunch';
import { historyOf, type Book } from '../../clients/household/book';
import { addDays, isoDay, later, type CivilDay } from '../../calendar/civil-day';
import type { Contact } from '../../records/contact';
import type { Household } from '../../clients/household/household';
import { firstKnown } from '../../values/collections';
import { askAgainOn } from '../../touches/attempts';
import { dueTouch, type DueTouch } from '../../touches/due-touch';
import { counts, type DatedTouch } from '../../touches/history';
import type { LoggedTouch } from '../../records/touch';
import { usualDoerOf } from '../../touches/doers';
import { dayInWords } from '../../text/words';
import { firstDayLeft, workingDayOnOrBefore, type OfficeHours, type Week } from '../../calendar/workdays';
import { placesFor } from './places';
import { personOf } from '../introductions/introductions';

type Task = {
  readonly name: string;
  readonly states: ReadonlySet<LunchState>;
  /** The day it is due, counted from the lunch. */
  readonly days: number;
  /** How many days before that it comes on the sheet. */
  readonly ahead: number;
  readonly words: string;
  /** Whether it is to be done anew once the lunch has another day. */
  readonly isForItsDay: boolean;
};

/** Will they come? */
const CONFIRM: Task = {
  name: 'confirm',
  states: new Set<LunchState>(['Planned', 'Invited', 'Confirmed']),
  days: -1,
  ahead: 0,
  words: 'confirm lunch',
  isForItsDay: true,
};
/** What became of a lunch whose day has passed? */
const ASK: Task = {
  name: 'ask',
  states: new Set<LunchState>(['Planned', 'Invited', 'Confirmed']),
  days: 1,
  ahead: 0,
  words: 'Result Held or Declined: was there lunch',
  isForItsDay: true,
};

const BOOK: Task = {
  name: 'book',
  states: new Set<LunchState>(['Planned', 'Invited']),
  days: -7,
  ahead: 0,
  words: 'book lunch',
  isForItsDay: true,
};

const TASKS: readonly Task[] = [
  BOOK,
  CONFIRM,
  ASK,
  {
    name: 'thank',
    states: new Set<LunchState>(['Held']),
    days: 2,
    ahead: 1,
    words: 'thank for lunch',
    // Whoever was thanked isn't thanked again because the day was put right.
    isForItsDay: false,
  },
];
/** Nobody is thanked for a lunch longer ago. */
const LONGEST_AGO_DAYS = 7;

const taskFamily = ({ key, date }: Lunch, { name, isForItsDay }: Task): string =>
  ['lunch', key, ...(isForItsDay ? [isoDay(date)] : []), name].join('/');

/** The last answer that was typed on the row of a task; undefined: none yet. */
function answerTo(task: Task, lunch: Lunch, touches: readonly LoggedTouch[]): LoggedTouch | undefined {
  const family = `/${taskFamily(lunch, task)}/`;
  return touches
    .filter((touch) => touch.sourceKey.includes(family))
    .filter(counts)
    .pop();
}

/**
 * The Status that a lunch gets from what was typed on This week; null: it keeps its own. Once its day has
 * passed, whether it was held; before, whether they will come. That was just said where it was logged today;
 * what somebody has set since stays.
 */
export function statusTyped(
  touches: readonly LoggedTouch[],
  lunch: Lunch,
  today: CivilDay,
): LunchState | null {
  const isOver = isUnanswered(lunch, today);
  if (!isOver && (lunch.date < today || !CONFIRM.states.has(lunch.state))) return null;
  const answer = answerTo(isOver ? ASK : CONFIRM, lunch, touches);
  if (answer === undefined || (!isOver && answer.date !== today)) return null;
  if (answer.result === 'Declined') return 'Cancelled';
  return isOver ? 'Held' : 'Confirmed';
}

/** " with Bo Kim and Cy Roe": the guests beside the one whom the row names; '' where there is no other. */
function withOthers({ contactOf }: Book, { guestIds }: Lunch, named: Contact): string {
  const others = [...new Set(guestIds)].flatMap((id) =>
    id === named.id ? [] : (contactOf.get(id)?.name ?? []),
  );
  return others.length === 0 ? '' : ` with ${others.join(' and ')}`;
}

const dueDayOf = ({ days }: Task, { date }: Lunch, hours: OfficeHours): CivilDay =>
  workingDayOnOrBefore(addDays(date, days), hours);

/** What was done about a task of a lunch. */
const doneFor = (book: Book, household: Household, lunch: Lunch, task: Task): DatedTouch[] =>
  historyOf(book, household).filter(({ sourceKey }) => sourceKey.includes(`/${taskFamily(lunch, task)}/`));

/**
 * Whether a lunch is still to be booked on the day on which it would be confirmed: the two never stand on the
 * same day.
 */
function isBookedTooLate(book: Book, lunch: Lunch, household: Household, week: Week): boolean {
  if (!BOOK.states.has(lunch.state) || doneFor(book, household, lunch, BOOK).some(counts)) return false;
  const first = firstDayLeft(week);
  const dayOf = (task: Task): CivilDay => later(first, dueDayOf(task, lunch, book.settings));
  return dayOf(BOOK) >= dayOf(CONFIRM);
}

/** Where it is, or where it might be; null: nothing is on file (S23). */
function whereToBook(book: Book, lunch: Lunch): string | null {
  if (lunch.place.trim() !== '') return `Where: ${lunch.place.trim()}.`;
  const places = placesFor(book, lunch);
  return places.length === 0 ? null : `Where? ${places.join(' ')} Type it into Place on Lunches.`;
}

function taskOf(book: Book, lunch: Lunch, task: Task, week: Week): DueTouch[] {
  const person = firstKnown(lunch.guestIds, (id) => personOf(book, id));
  if (person === null || !task.states.has(lunch.state)) return [];
  const dueOn = dueDayOf(task, lunch, book.settings);
  if (task === ASK && !isUnanswered(lunch, week.today)) return [];
  const from = addDays(dueOn, -task.ahead);
  const isPast = task.days < 0 ? lunch.date < week.today : dueOn < addDays(week.start, -LONGEST_AGO_DAYS);
  if (from > week.end || isPast) return [];
  if (task === CONFIRM && isBookedTooLate(book, lunch, person.household, week)) return [];
  const family = taskFamily(lunch, task);
  const done = doneFor(book, person.household, lunch, task);
  if (done.some(counts)) return [];
  const again = askAgainOn(done, 'Lunch task', book.settings);
  const notBefore = later(from, again);
  const why = `${task.words} ${dayInWords(lunch.date, week.start)}${withOthers(book, lunch, person.contact)}`;
  const due = { touch: 'Lunch task', ...person, group: 2, dueOn, why, family } as const;
  // The Assistant's, whoever calls these guests.
  const who = usualDoerOf(book, 'Lunch task');
  const ask = task === BOOK ? whereToBook(book, lunch) : null;
  return [dueTouch({ ...due, notBefore, notAfter: dueOn, who, ask })];
}

/** The tasks of this week's lunches and of those just held that nobody has done. */
export const dueLunchTasks = (book: Book, week: Week): DueTouch[] =>
  book.lunches.flatMap((lunch) => TASKS.flatMap((task) => taskOf(book, lunch, task, week)));
