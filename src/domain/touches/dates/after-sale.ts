/** After a sale or a service: a check-in the same day and another three days later (S14). */
import type { Sale } from '../../records/sale';
import { historyOf, type Book } from '../../clients/household/book';
import { addDays, later, type CivilDay } from '../../calendar/civil-day';
import type { Contact } from '../../records/contact';
import { whomToCall, type Household } from '../../clients/household/household';
import { longDay } from '../../text/words';
import { workingDayOnOrAfter, type Week } from '../../calendar/workdays';
import { askAgainOn } from '../attempts';
import { dueTouch, type DueTouch } from '../due-touch';
import { isDoneSince } from '../history';

/** A sale is asked about on these days after it. */
export const DAYS_AFTER_SALE = [0, 3] as const;
/** After a quarter the courtesy call has taken over. */
const FORGOTTEN_AFTER_DAYS = 91;
/** Where the tick box was left blank, sales this recent are checked in on. */
export const TICKED_BY_DEFAULT_DAYS = 7;

/** Whether a sale on which nobody has decided is checked in on: that of the last 7 days. */
export const isTickedByDefault = (date: CivilDay, today: CivilDay): boolean =>
  date > addDays(today, -TICKED_BY_DEFAULT_DAYS);

const isToCheckIn = (sale: Sale, today: CivilDay): boolean =>
  sale.isToCheckIn ?? isTickedByDefault(sale.date, today);

/** A check-in after a sale that nobody has made yet. */
export type AfterSale = {
  readonly sale: Sale;
  readonly household: Household;
  /** Who bought, else somebody of the household who may be contacted. */
  readonly contact: Contact;
  readonly dueOn: CivilDay;
};

function checkInsAfter(book: Book, sale: Sale, week: Week): AfterSale[] {
  const household = book.householdOf.get(sale.contactId);
  const contact = household ? whomToCall(household, sale.contactId) : null;
  if (!household || !contact || !isToCheckIn(sale, week.today)) return [];
  const history = historyOf(book, household);
  return DAYS_AFTER_SALE.map((days) => addDays(sale.date, days))
    .filter(
      (day) =>
        day >= addDays(week.start, -FORGOTTEN_AFTER_DAYS) &&
        workingDayOnOrAfter(day, book.settings) <= week.end &&
        !isDoneSince(history, 'Check-in', day),
    )
    .map((dueOn) => ({ sale, household, contact, dueOn }));
}

function asDueTouch({ sale, household, contact, dueOn }: AfterSale, book: Book): DueTouch {
  const history = historyOf(book, household);
  const again = askAgainOn(history, 'Check-in', book.settings, { snoozedSince: sale.date });
  const why = `check-in after ${sale.what.trim() || 'the sale'} of ${longDay(sale.date)}`;
  const due = { touch: 'Check-in', household, contact, group: 2, alwaysStands: false, dueOn } as const;
  return dueTouch({ ...due, notBefore: later(dueOn, again), why });
}

/** The check-ins after sales that nobody has made: each is made on its day or later. */
export const checkInsAfterSale = (book: Book, week: Week): AfterSale[] =>
  book.sales.flatMap((sale) => checkInsAfter(book, sale, week));

/** The same, as the week takes them. */
export const dueCheckInsAfterSale = (book: Book, week: Week): DueTouch[] =>
  checkInsAfterSale(book, week).map((afterSale) => asDueTouch(afterSale, book));
