/** What each lunch puts on the sheet: book it, confirm it the day before, thank within two days (S16). */
import type { Lunch, LunchState } from './lunch';
import type { Book } from '../book';
import { historyOf } from '../book';
import { addDays, later } from '../calendar';
import { isOnFileOnly } from '../clients/household';
import { askAgainOn } from '../touches/again';
import { dueTouch } from '../touches/due-touch';
import type { DueTouch } from '../touches/due-touch';
import { counts } from '../touches/history';
import type { LoggedTouch } from '../touches/touch';
import { effortOf } from '../touches/plan';
import { dayInWords } from '../words';
import { workingDayOnOrBefore } from '../workdays';
import type { Week } from '../workdays';

type Task = {
  readonly name: string;
  readonly states: ReadonlySet<LunchState>;
  /** The day it is due, counted from the lunch. */
  readonly days: number;
  /** How many days before that it comes on the sheet. */
  readonly ahead: number;
  readonly words: string;
};

/** Asks what became of a lunch whose day has passed. */
const ASK = 'ask';

const TASKS: readonly Task[] = [
  {
    name: 'book',
    states: new Set<LunchState>(['Planned', 'Invited']),
    days: -7,
    ahead: 0,
    words: 'book lunch',
  },
  {
    name: 'confirm',
    states: new Set<LunchState>(['Invited', 'Confirmed']),
    days: -1,
    ahead: 0,
    words: 'confirm lunch',
  },
  {
    name: ASK,
    states: new Set<LunchState>(['Invited', 'Confirmed']),
    days: 1,
    ahead: 0,
    words: 'Result Held or Declined: was there lunch',
  },
  { name: 'thank', states: new Set<LunchState>(['Held']), days: 2, ahead: 1, words: 'thank for lunch' },
];
/** Nobody is thanked for a lunch longer ago. */
const LONGEST_AGO_DAYS = 7;

const taskFamily = (key: string, task: string): string => `lunch/${key}/${task}`;

/** What the row that asks for a lunch's fate was answered; null: nothing yet. */
export function fateTyped(touches: readonly LoggedTouch[], { key }: Lunch): 'Held' | 'Cancelled' | null {
  const answers = touches.filter(({ sourceKey }) => sourceKey.includes(`/${taskFamily(key, ASK)}/`));
  const result = answers.filter(counts).pop()?.result ?? null;
  if (result === null) return null;
  return result === 'Declined' ? 'Cancelled' : 'Held';
}

function taskOf(book: Book, lunch: Lunch, task: Task, week: Week): DueTouch[] {
  const household = lunch.guestIds.map((id) => book.householdOf.get(id)).find((found) => found !== undefined);
  const contact = household?.reachable.find(({ id }) => lunch.guestIds.includes(id));
  if (!household || !contact || isOnFileOnly(household) || !task.states.has(lunch.state)) return [];
  const dueOn = workingDayOnOrBefore(addDays(lunch.date, task.days), book.settings);
  if (task.name === ASK && lunch.date >= week.today) return [];
  const from = addDays(dueOn, -task.ahead);
  const isPast = task.days < 0 ? lunch.date < week.today : dueOn < addDays(week.start, -LONGEST_AGO_DAYS);
  if (from > week.end || isPast) return [];
  const family = taskFamily(lunch.key, task.name);
  const done = historyOf(book, household).filter(({ sourceKey }) => sourceKey.includes(`/${family}/`));
  if (done.some(counts)) return [];
  const again = askAgainOn(done, 'Lunch task', book.settings);
  const notBefore = later(from, again);
  const why = `${task.words} ${dayInWords(lunch.date, week.start)}`;
  const due = { touch: 'Lunch task', household, contact, group: 2, dueOn, why, family } as const;
  // The Assistant's, whoever calls these guests.
  const { who } = effortOf(book.plan, 'Lunch task');
  return [dueTouch({ ...due, notBefore, notAfter: dueOn, who })];
}

/** The tasks of this week's lunches and of those just held that nobody has done. */
export const dueLunchTasks = (book: Book, week: Week): DueTouch[] =>
  book.lunches.flatMap((lunch) => TASKS.flatMap((task) => taskOf(book, lunch, task, week)));
