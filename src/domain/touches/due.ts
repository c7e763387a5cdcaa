/** When each touch that the Touch plan asks for by its cadence is due for each household (S12). */
import { historyOf, type Book } from '../clients/household/book';
import { addDays, later, type CivilDay } from '../calendar/civil-day';
import { isOnFileOnly, type Household } from '../clients/household/household';
import { askAgainOn } from './attempts';
import { TALKS, lastCounted, type History } from './history';
import { levellingDays, type Levelled } from './levelling';
import { cadenceOf, type Cadence } from './touch-plan';
import { CALL, UNTIL_ANSWERED, isAskedOf } from './touch-type';
import { CYCLIC_TOUCHES, TOUCH_TYPES, type CyclicTouch, type Touch } from './touch-types';

/**
 * The touches that set a touch's clock back: any talk for calls that keep in touch, else its own kind (S12).
 */
export const clockOf = (touch: CyclicTouch): ReadonlySet<Touch> =>
  TOUCH_TYPES[touch].rule.clock === 'talks' ? TALKS : new Set([touch]);

/** Courtesy call, check-in and review are one call a week at most. */
export const isCall = (touch: CyclicTouch): boolean => TOUCH_TYPES[touch].rule.family === CALL;

/** Downward core households come before recalls and the rest, whatever is due for them (S12, group 3). */
export const isDownwardCore = ({ core, spiral }: Household): boolean =>
  core === 'Core' && spiral === 'Downward';

/** When a touch is due for a household. */
export type CyclicDue = {
  readonly touch: CyclicTouch;
  readonly household: Household;
  readonly cadence: Cadence;
  readonly dueOn: CivilDay;
  /** Attempts or a snooze hold it back until this day; null: nothing does. */
  readonly putOffTo: CivilDay | null;
  /** Nothing of the kind was ever done. */
  readonly isFirst: boolean;
};

type Subject = Levelled & {
  readonly household: Household;
  readonly cadence: Cadence;
  readonly history: History;
};

const CHECK_IN: ReadonlySet<Touch> = new Set<Touch>(['Check-in']);
/** Where the Touch plan has no check-ins for a household. */
const CHECK_IN_DAYS = 91;

/** Whether a household that went quiet has answered a check-in: the last, or the one before. */
function hasAnswered(
  { plan, allianceIds }: Book,
  household: Household,
  history: History,
  today: CivilDay,
): boolean {
  const answered = lastCounted(history, CHECK_IN);
  const cadence = cadenceOf(plan, 'Check-in', household, allianceIds)?.days ?? CHECK_IN_DAYS;
  return answered !== null && addDays(answered, 2 * cadence) >= today;
}

/**
 * For Inactive households the check-in stands in for the courtesy call and, until they answer, for the review
 * (S14).
 */
function isFor(
  book: Book,
  touch: CyclicTouch,
  household: Household,
  history: History,
  today: CivilDay,
): boolean {
  const { askedOf } = TOUCH_TYPES[touch].rule;
  if (isAskedOf(askedOf, household)) return true;
  return askedOf === UNTIL_ANSWERED && hasAnswered(book, household, history, today);
}

function subjectsOf(book: Book, touch: CyclicTouch, today: CivilDay): Subject[] {
  return book.households.flatMap((household) => {
    if (isOnFileOnly(household)) return [];
    const cadence = cadenceOf(book.plan, touch, household, book.allianceIds);
    if (cadence === null) return [];
    const history = historyOf(book, household);
    if (!isFor(book, touch, household, history, today)) return [];
    const added = household.added ?? today;
    return [{ household, cadence, history, added, column: cadence.column, cadenceDays: cadence.days }];
  });
}

/** The due day by the clock alone, put off by attempts and snoozes. */
function dueOn(book: Book, touch: CyclicTouch, subject: Subject, levelled: number): CyclicDue {
  const { household, cadence, history, added } = subject;
  const clock = clockOf(touch);
  const last = lastCounted(history, clock);
  const due = last === null ? addDays(added, levelled) : addDays(last, cadence.days);
  const waits = isCall(touch) && !isDownwardCore(household);
  const waitDays = waits ? Math.floor(cadence.days / 2) : null;
  const putOffTo = askAgainOn(history, touch, book.settings, { clock, waitDays });
  const isFirst = last === null;
  return { touch, household, cadence, dueOn: later(due, putOffTo), putOffTo, isFirst };
}

type Levels = ReadonlyMap<Subject, number>;

const levelsOf = (book: Book, touch: CyclicTouch, subjects: readonly Subject[]): Levels =>
  levellingDays(subjects, book.plan[touch].aWeekAtMost);

const duesOf = (book: Book, touch: CyclicTouch, subjects: readonly Subject[], levels: Levels): CyclicDue[] =>
  subjects.map((subject) => dueOn(book, touch, subject, levels.get(subject) ?? 0));

/** Whether a fresh start spreads it anew; what always stands (group 3) is never put off. */
const wasOverdue = (due: CyclicDue, freshStart: CivilDay): boolean =>
  due.dueOn < freshStart && !isDownwardCore(due.household);

/**
 * What was overdue on the day of the fresh start counts as never touched and Added on that day (S12). What
 * wasn't keeps the place that it had among all who came in with it, or it would fall due at once.
 */
function duesAfterFreshStart(
  book: Book,
  touch: CyclicTouch,
  subjects: readonly Subject[],
  freshStart: CivilDay,
): CyclicDue[] {
  const levels = levelsOf(book, touch, subjects);
  const before = ({ date }: { readonly date: CivilDay }) => date < freshStart;
  const afresh = subjects.map((subject) => {
    const asItStood = { ...subject, history: subject.history.filter(before) };
    if (!wasOverdue(dueOn(book, touch, asItStood, levels.get(subject) ?? 0), freshStart)) return subject;
    return { ...subject, history: subject.history.filter((logged) => !before(logged)), added: freshStart };
  });
  const fresh = afresh.filter(({ added }) => added === freshStart);
  return duesOf(book, touch, afresh, new Map([...levels, ...levelsOf(book, touch, fresh)]));
}

/**
 * When a touch is due for each household that has a cadence for it, by lowest id. A contact without Added was
 * first seen today.
 */
function duesOfTouch(book: Book, touch: CyclicTouch, today: CivilDay): CyclicDue[] {
  const subjects = subjectsOf(book, touch, today);
  const { freshStartOn } = book.settings;
  if (freshStartOn !== null && freshStartOn <= today)
    return duesAfterFreshStart(book, touch, subjects, freshStartOn);
  return duesOf(book, touch, subjects, levelsOf(book, touch, subjects));
}

/** Of each book, what was found for one day: the sheet and the figures of Contacts ask for the same. */
const known = new WeakMap<Book, { readonly today: CivilDay; readonly dues: readonly CyclicDue[] }>();

/** When each cyclic touch is due for each household, touch by touch. */
export function cyclicDues(book: Book, today: CivilDay): readonly CyclicDue[] {
  const before = known.get(book);
  if (before?.today === today) return before.dues;
  const dues = CYCLIC_TOUCHES.flatMap((touch) => duesOfTouch(book, touch, today));
  known.set(book, { today, dues });
  return dues;
}
