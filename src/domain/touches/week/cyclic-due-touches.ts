/** The cyclic touches that this week could do, as due touches: the rest of the call sheet (S12). */
import { type Book, historyOf } from '../../clients/household/book';
import { addDays, later, type CivilDay } from '../../calendar/civil-day';
import { WAITS_FOR_LETTER, topTwenty } from '../../season/hard-times';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import { cadenceInWords, numberInWords } from '../../text/words';
import type { Week } from '../../calendar/workdays';
import { ATTEMPTS_BEFORE_NOTE, askAgainOn } from '../attempts';
import { cyclicDues, isCall, type CyclicDue } from '../due';
import { dueTouch, type DueTouch } from '../due-touch';
import { TALKS, attemptsInARow, lastCounted, type History } from '../history';
import { cadenceOf, hasClient } from '../touch-plan';
import { TOUCH_TYPES, type Touch } from '../touch-types';

const whyOf = ({ touch, cadence, isFirst }: CyclicDue): string =>
  `${isFirst ? 'first' : cadenceInWords(cadence.days)} ${TOUCH_TYPES[touch].rule.noun}`;

const asDueTouch = (due: CyclicDue): DueTouch =>
  dueTouch({
    touch: due.touch,
    household: due.household,
    contact: due.cadence.member,
    group: 5,
    dueOn: due.dueOn,
    notBefore: due.putOffTo,
    cadenceDays: due.cadence.days,
    family: TOUCH_TYPES[due.touch].rule.family,
    why: whyOf(due),
    // What was never done isn't late: whoever came in long ago is a beginning, no guilt.
    tellsDaysOver: !due.isFirst,
  });

/**
 * In Hard times the courtesy calls to clients pause, but for those to the Top 20, which wait for the letter;
 * check-ins don't (S2).
 */
function isPaused(book: Book): (due: CyclicDue) => boolean {
  const { season, hardTimesLetterSentOn } = book.settings;
  if (season === 'Good times') return () => false;
  const called = hardTimesLetterSentOn === null ? [] : topTwenty(book);
  const top = new Set(called.map(({ id }) => id));
  return ({ touch, household }) =>
    touch === 'Courtesy call' && hasClient(household, book.allianceIds) && !top.has(household.id);
}

/** A review of one of the Top 20 is a talk like their call: it waits for the letter, too (S2c). */
function asLocked(book: Book): (due: DueTouch) => DueTouch {
  const { season, hardTimesLetterSentOn } = book.settings;
  if (season === 'Good times' || hardTimesLetterSentOn !== null) return (due) => due;
  const top = new Set(topTwenty(book).map(({ id }) => id));
  return (due) =>
    due.touch === 'Review' && top.has(due.household.id) ? { ...due, lockedBecause: WAITS_FOR_LETTER } : due;
}

/**
 * Households with a call that falls due this week or in the quiet days after it: a note would put it off, so
 * that the note waits (S14).
 */
function calledSoon({ settings }: Book, { start, end }: Week, dues: readonly CyclicDue[]): Set<string> {
  const until = addDays(end, settings.quietDays);
  const isSoon = ({ touch, dueOn }: CyclicDue): boolean => isCall(touch) && dueOn >= start && dueOn <= until;
  return new Set(dues.filter(isSoon).map(({ household }) => household.id));
}

/** What comes round by its cadence and is due by the week's last day. */
export function dueCyclicTouches(book: Book, week: Week): DueTouch[] {
  const isPausedNow = isPaused(book);
  const dues = cyclicDues(book, week.today).filter((due) => !isPausedNow(due));
  const called = calledSoon(book, week, dues);
  return dues
    .filter(({ touch, household, dueOn }) => {
      const waits = touch === 'Handwritten note' && called.has(household.id);
      return dueOn <= week.end && !waits;
    })
    .map(asDueTouch)
    .map(asLocked(book));
}

const NOTE: ReadonlySet<Touch> = new Set<Touch>(['Handwritten note']);
/** What a proposed note's score divides by where the Touch plan has no notes for the household. */
const NOTE_CADENCE_DAYS = 91;

/** What was logged since the last fresh start: what was in vain before it is forgotten (S12). */
function historySinceFreshStart(book: Book, household: Household, today: CivilDay): History {
  const { freshStartOn } = book.settings;
  const history = historyOf(book, household);
  return freshStartOn === null || freshStartOn > today
    ? history
    : history.filter(({ date }) => date >= freshStartOn);
}

function noteProposedFor(book: Book, household: Household, today: CivilDay): DueTouch[] {
  const history = historySinceFreshStart(book, household, today);
  const third = attemptsInARow(history, TALKS)[ATTEMPTS_BEFORE_NOTE - 1];
  const [contact] = household.reachable;
  if (third === undefined || contact === undefined || isOnFileOnly(household)) return [];
  const lastNote = lastCounted(history, NOTE);
  if (lastNote !== null && lastNote >= third) return [];
  const cadence = cadenceOf(book.plan, 'Handwritten note', household, book.allianceIds);
  const notBefore = askAgainOn(history, 'Handwritten note', book.settings);
  const due = {
    touch: 'Handwritten note',
    household,
    contact,
    group: 5,
    dueOn: later(third, notBefore),
    notBefore,
    family: 'note',
  } as const;
  const why = `${numberInWords(ATTEMPTS_BEFORE_NOTE)} calls without an answer: a note instead`;
  return [dueTouch({ ...due, why, cadenceDays: cadence?.days ?? NOTE_CADENCE_DAYS })];
}

/** A note for every household that three calls in a row didn't reach, until one is sent (S12). */
export const proposedNotes = (book: Book, { today }: Week): DueTouch[] =>
  book.households.flatMap((household) => noteProposedFor(book, household, today));
