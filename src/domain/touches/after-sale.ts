/** After a sale or a service: a check-in the same day and another three days later (S14). */
import type { Sale } from '../clients/sale';
import type { Book } from '../book';
import { historyOf } from '../book';
import { addDays, later } from '../calendar';
import type { CivilDay } from '../calendar';
import type { Contact } from '../clients/contact';
import { whomToCall } from '../clients/household';
import type { Household } from '../clients/household';
import { longDay } from '../words';
import { workingDayOnOrAfter } from '../workdays';
import type { Week } from '../workdays';
import { askAgainOn } from './again';
import { dueTouch } from './due-touch';
import type { DueTouch } from './due-touch';
import { isDoneSince } from './history';

const DAYS_AFTER_SALE = [0, 3] as const;
/** After a quarter the courtesy call has taken over. */
const FORGOTTEN_AFTER_DAYS = 91;
/** Where the tick box was left blank, sales this recent are checked in on. */
const TICKED_BY_DEFAULT_DAYS = 7;

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
