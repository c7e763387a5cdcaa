/** Promises: a next date that someone gave a contact stands until it is kept (Words, S12). */
import { historyOf, type Book } from '../../clients/household/book';
import type { CivilDay } from '../../calendar/civil-day';
import { whomToCall, type Household } from '../../clients/household/household';
import { dayInWords } from '../../text/words';
import { workingDayOnOrBefore, type Week } from '../../calendar/workdays';
import { nextStepIn } from '../../letters/answers/answers';
import { askAgainOn } from '../attempts';
import { dueTouch, type DueTouch } from '../due-touch';
import { isDoneSince, loggedAfter, type DatedTouch } from '../history';

type Promised = DatedTouch & { readonly nextDate: CivilDay };

const isPromise = (touch: DatedTouch): touch is Promised => touch.result !== null && touch.nextDate !== null;

/**
 * The promises to a household that nobody kept: it is kept on its day, or on the last working day before a
 * day off. The talk in which it was given keeps nothing, though it may have been on that very day.
 */
export function openPromises(book: Book, household: Household): Promised[] {
  const history = historyOf(book, household);
  return history.filter(isPromise).filter((promise) => {
    const keptOn = workingDayOnOrBefore(promise.nextDate, book.settings);
    return !isDoneSince(loggedAfter(history, promise), 'Promise', keptOn);
  });
}

function duePromise(
  book: Book,
  household: Household,
  { nextDate, contactId, who, note }: Promised,
  week: Week,
): DueTouch[] {
  const contact = whomToCall(household, contactId);
  if (contact === null) return [];
  const notBefore = askAgainOn(historyOf(book, household), 'Promise', book.settings, {
    snoozedSince: nextDate,
  });
  const step = nextStepIn(note);
  const why = `${step ?? 'promised'} for ${dayInWords(nextDate, week.start)}`;
  const due = {
    touch: 'Promise',
    household,
    contact,
    isPersonal: true,
    group: 2,
    dueOn: nextDate,
    why,
  } as const;
  const keeper = contact.who ?? household.who ?? who;
  return [dueTouch({ ...due, notBefore, notAfter: nextDate, who: keeper })];
}

/**
 * The promises to be kept this week, and those of earlier days; several for one household and day are one.
 */
export const duePromises = (book: Book, week: Week): DueTouch[] =>
  book.households.flatMap((household) => {
    const open = openPromises(book, household).filter(({ nextDate }) => nextDate <= week.lastDateServed);
    const byDay = new Map([...open].reverse().map((promise) => [promise.nextDate, promise]));
    return [...byDay.values()].flatMap((promise) => duePromise(book, household, promise, week));
  });
