/** The mass e-mail: however many it is due for, it is one row of the call sheet (S10, S12). */
import { historyOf, type Book } from '../../clients/household/book';
import { addDays, type CivilDay } from '../../calendar/civil-day';
import { smallest } from '../../values/collections';
import { correspondenceIn, isMeantFor, whyNotWrittenTo } from '../../letters/audience/exclusion';
import type { Contact } from '../../records/contact';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import { cadenceInWords, capitalized } from '../../text/words';
import type { Week } from '../../calendar/workdays';
import { usualDoerOf } from '../doers';
import { counts } from '../history';
import { columnsOf } from '../touch-plan';
import { EVERYBODY, rowKey } from './keys';
import type { CallSheetRow } from './row';

const FAMILY = 'email';

/** Days between two e-mails to this member: the shortest of their columns; null: none is planned. */
const cadenceFor = (book: Book, { tier }: Household, member: Contact): number | null =>
  smallest(columnsOf(member, tier, book.allianceIds).map((column) => book.plan.Email.days[column]));

type MailingRule = (household: Household, member: Contact) => boolean;
const rules = new WeakMap<Book, MailingRule>();

/** Who may get the mass e-mail: the same whom a Letter may be written to. Made once a book. */
export function mailingRule(book: Book): MailingRule {
  const rule = rules.get(book) ?? openRule(book);
  rules.set(book, rule);
  return rule;
}

function openRule(book: Book): MailingRule {
  const correspondence = correspondenceIn(book);
  return (household, member) =>
    isMeantFor('Letter', member, book.allianceIds) &&
    whyNotWrittenTo('Letter', member, household, correspondence) === null;
}

function isMailDue(book: Book, household: Household, member: Contact, until: CivilDay): boolean {
  const cadence = cadenceFor(book, household, member);
  if (cadence === null) return false;
  const mails = historyOf(book, household).filter(
    (logged) => logged.touch === 'Email' && logged.contactId === member.id && counts(logged),
  );
  const last = mails[mails.length - 1];
  return last === undefined || addDays(last.date, cadence) <= until;
}

/** The contacts whose next mass e-mail is due by the week's last day, by household. */
export function mailingRecipients(book: Book, week: Week): Contact[] {
  const mayBeMailed = mailingRule(book);
  return book.households
    .filter((household) => !isOnFileOnly(household))
    .flatMap((household) =>
      household.reachable.filter(
        (member) => mayBeMailed(household, member) && isMailDue(book, household, member, week.end),
      ),
    );
}

/** "Monthly email", by the shortest cadence of a Touch plan that has one. */
function mailingName({ plan }: Book): string {
  const cadences = Object.values(plan.Email.days).filter((days) => days !== null);
  return `${capitalized(cadenceInWords(Math.min(...cadences)))} email`;
}

/** The row of the mass e-mail, on the first day left; null when it is due for nobody. */
export function mailingRow(book: Book, week: Week, day: CivilDay): CallSheetRow | null {
  const count = mailingRecipients(book, week).length;
  if (count === 0) return null;
  return {
    key: rowKey(week.start, EVERYBODY, FAMILY),
    day,
    who: usualDoerOf(book, 'Email'),
    contactId: '',
    contactName: '',
    reachAt: '',
    tier: null,
    what: `${mailingName(book)}: ${count} due`,
    whyToday: `${count} who opted in`,
    ask: '',
    lastNote: '',
  };
}
