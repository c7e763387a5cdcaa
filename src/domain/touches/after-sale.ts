/** After a sale or a service: a check-in the same day and another three days later (S14). */
import type { Sale } from '../clients/sale';
import type { Book } from '../book';
import { historyOf } from '../book';
import { addDays, later } from '../calendar';
import type { CivilDay } from '../calendar';
import { whomToCall } from '../clients/household';
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

function checkInsAfter(book: Book, sale: Sale, week: Week): DueTouch[] {
  const household = book.householdOf.get(sale.contactId);
  const contact = household ? whomToCall(household, sale.contactId) : null;
  if (!household || !contact || !isToCheckIn(sale, week.today)) return [];
  const history = historyOf(book, household);
  const days = DAYS_AFTER_SALE.map((days) => addDays(sale.date, days)).filter(
    (day) =>
      day >= addDays(week.start, -FORGOTTEN_AFTER_DAYS) &&
      workingDayOnOrAfter(day, book.settings) <= week.end &&
      !isDoneSince(history, 'Check-in', day),
  );
  const again = askAgainOn(history, 'Check-in', book.settings, { snoozedSince: sale.date });
  const why = `check-in after ${sale.what.trim() || 'the sale'} of ${longDay(sale.date)}`;
  return days.map((day) =>
    dueTouch({
      touch: 'Check-in',
      household,
      contact,
      group: 2,
      dueOn: day,
      notBefore: later(day, again),
      why,
    }),
  );
}

/** The check-ins after sales that nobody has made: each is made on its day or later. */
export const dueCheckInsAfterSale = (book: Book, week: Week): DueTouch[] =>
  book.sales.flatMap((sale) => checkInsAfter(book, sale, week));
