/** Promises: a next date that someone gave a contact stands until it is kept (Words, S12). */
import type { Book } from '../book';
import { historyOf } from '../book';
import type { CivilDay } from '../calendar';
import { groupBy } from '../collections';
import { isOnFileOnly } from '../clients/household';
import type { Household } from '../clients/household';
import { dayInWords } from '../words';
import { workingDayOnOrBefore } from '../workdays';
import type { Week } from '../workdays';
import { askAgainOn } from './again';
import { dueTouch } from './due-touch';
import type { DueTouch } from './due-touch';
import { isTalkedToSince } from './history';
import type { DatedTouch } from './history';

type Promised = DatedTouch & { readonly nextDate: CivilDay };

const isPromise = (touch: DatedTouch): touch is Promised => touch.result !== null && touch.nextDate !== null;

/** The promises to a household that nobody kept: it is kept by a talk on its day, or on the last working day before a day off. */
export function openPromises(book: Book, household: Household): Promised[] {
  const history = historyOf(book, household);
  return history.filter(isPromise).filter(({ nextDate }) => {
    const keptOn = workingDayOnOrBefore(nextDate, book.settings);
    return !isTalkedToSince(history, keptOn);
  });
}

function duePromise(
  book: Book,
  household: Household,
  date: CivilDay,
  promises: readonly Promised[],
  week: Week,
): DueTouch[] {
  const [promise] = promises;
  const contact = household.reachable.find(({ id }) => id === promise?.contactId) ?? household.reachable[0];
  if (!promise || !contact) return [];
  const notBefore = askAgainOn(historyOf(book, household), 'Promise', book.settings, { snoozedSince: date });
  const why = `promised for ${dayInWords(date, week.start)}`;
  const due = { touch: 'Promise', household, contact, isPersonal: true, group: 2, dueOn: date, why } as const;
  return [dueTouch({ ...due, notBefore, notAfter: date, who: promise.who })];
}

/** The promises to be kept this week, those of earlier days first; several for one household and day are one. */
export const duePromises = (book: Book, week: Week): DueTouch[] =>
  book.households
    .filter((household) => !isOnFileOnly(household))
    .flatMap((household) => {
      const promises = openPromises(book, household).filter(
        ({ nextDate }) => nextDate <= week.lastDateServed,
      );
      return [...groupBy(promises, ({ nextDate }) => nextDate)].flatMap(([date, same]) =>
        duePromise(book, household, date, same, week),
      );
    });
