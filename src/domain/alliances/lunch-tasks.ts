/** What each lunch puts on the sheet: book it, confirm it the day before, thank within two days (S16). */
import type { Lunch, LunchState } from './lunch';
import type { Book } from '../book';
import { historyOf } from '../book';
import { addDays, isoDay, later } from '../calendar';
import type { Contact } from '../clients/contact';
import { firstKnown } from '../collections';
import { askAgainOn } from '../touches/again';
import { dueTouch } from '../touches/due-touch';
import type { DueTouch } from '../touches/due-touch';
import { counts } from '../touches/history';
import type { LoggedTouch } from '../touches/touch';
import { effortOf } from '../touches/plan';
import { dayInWords } from '../words';
import { workingDayOnOrBefore } from '../workdays';
import type { Week } from '../workdays';
import { personOf } from './introductions';

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

/** What became of a lunch whose day has passed? */
const ASK: Task = {
  name: 'ask',
  states: new Set<LunchState>(['Invited', 'Confirmed']),
  days: 1,
  ahead: 0,
  words: 'Result Held or Declined: was there lunch',
  isForItsDay: true,
};

const TASKS: readonly Task[] = [
  {
    name: 'book',
    states: new Set<LunchState>(['Planned', 'Invited']),
    days: -7,
    ahead: 0,
    words: 'book lunch',
    isForItsDay: true,
  },
  {
    name: 'confirm',
    states: new Set<LunchState>(['Planned', 'Invited', 'Confirmed']),
    days: -1,
    ahead: 0,
    words: 'confirm lunch',
    isForItsDay: true,
  },
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

/** What the row that asks for the fate of a lunch on its day was answered; null: nothing yet. */
export function fateTyped(touches: readonly LoggedTouch[], lunch: Lunch): 'Held' | 'Cancelled' | null {
  const answers = touches.filter(({ sourceKey }) => sourceKey.includes(`/${taskFamily(lunch, ASK)}/`));
  const result = answers.filter(counts).pop()?.result ?? null;
  if (result === null) return null;
  return result === 'Declined' ? 'Cancelled' : 'Held';
}

/** " with Bo Kim and Cy Roe": the guests beside the one whom the row names; '' where there is no other. */
function withOthers({ contactOf }: Book, { guestIds }: Lunch, named: Contact): string {
  const others = [...new Set(guestIds)].flatMap((id) =>
    id === named.id ? [] : (contactOf.get(id)?.name ?? []),
  );
  return others.length === 0 ? '' : ` with ${others.join(' and ')}`;
}

function taskOf(book: Book, lunch: Lunch, task: Task, week: Week): DueTouch[] {
  const person = firstKnown(lunch.guestIds, (id) => personOf(book, id));
  if (person === null || !task.states.has(lunch.state)) return [];
  const dueOn = workingDayOnOrBefore(addDays(lunch.date, task.days), book.settings);
  if (task === ASK && lunch.date >= week.today) return [];
  const from = addDays(dueOn, -task.ahead);
  const isPast = task.days < 0 ? lunch.date < week.today : dueOn < addDays(week.start, -LONGEST_AGO_DAYS);
  if (from > week.end || isPast) return [];
  const family = taskFamily(lunch, task);
  const done = historyOf(book, person.household).filter(({ sourceKey }) => sourceKey.includes(`/${family}/`));
  if (done.some(counts)) return [];
  const again = askAgainOn(done, 'Lunch task', book.settings);
  const notBefore = later(from, again);
  const why = `${task.words} ${dayInWords(lunch.date, week.start)}${withOthers(book, lunch, person.contact)}`;
  const due = { touch: 'Lunch task', ...person, group: 2, dueOn, why, family } as const;
  // The Assistant's, whoever calls these guests.
  const { who } = effortOf(book.plan, 'Lunch task');
  return [dueTouch({ ...due, notBefore, notAfter: dueOn, who })];
}

/** The tasks of this week's lunches and of those just held that nobody has done. */
export const dueLunchTasks = (book: Book, week: Week): DueTouch[] =>
  book.lunches.flatMap((lunch) => TASKS.flatMap((task) => taskOf(book, lunch, task, week)));
