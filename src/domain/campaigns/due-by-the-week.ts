/** Letters to whom the call sheet asks for them: check-ins and thoughts keep the pace of the week (S10, S12, S14). */
import type { Book } from '../book';
import { historyOf } from '../book';
import { isoDay } from '../calendar';
import { groupBy } from '../collections';
import type { Contact } from '../clients/contact';
import type { Household } from '../clients/household';
import { checkInsAfterSale } from '../touches/after-sale';
import type { AfterSale } from '../touches/after-sale';
import { cyclicDues } from '../touches/due';
import type { CyclicDue } from '../touches/due';
import { counts } from '../touches/history';
import { touchesIn } from '../touches/week/row';
import type { PlannedRow } from '../touches/week/row';
import type { Week } from '../workdays';
import { CHECK_IN_TEXT, afterSaleText } from './check-in-texts';
import type { DueLetter, Words } from './due-letter';
import { nextTopic, thinkingOfYouText } from './thinking-of-you';

type WeeklyTouch = 'Check-in' | 'Thinking of you';

/** The households that the sheet asks this touch for, each once, with the member who stands there. */
function askedFor(touch: WeeklyTouch, rows: readonly PlannedRow[], book: Book): Map<Household, Contact> {
  const asked = new Map<Household, Contact>();
  for (const { state, what, contactId } of rows) {
    const [household, contact] = [book.householdOf.get(contactId), book.contactOf.get(contactId)];
    if (state === 'due' && touchesIn(what).includes(touch) && household && contact)
      asked.set(household, contact);
  }
  return asked;
}

const cyclicOf = (touch: WeeklyTouch, book: Book, { today }: Week): Map<string, CyclicDue> =>
  new Map(
    cyclicDues(book, today)
      .filter((due) => due.touch === touch)
      .map((due) => [due.household.id, due]),
  );

/** Everybody of the household who may be contacted, this member first: whoever can be written to gets it for all. */
const startingWith = (first: Contact, { reachable }: Household): Contact[] => [
  first,
  ...reachable.filter(({ id }) => id !== first.id),
];

const saying = (text: { readonly subject: string; readonly body: string }, sale: string): Words => ({
  ok: true,
  text,
  fields: new Map([['Sale', sale]]),
});

/** The latest whose day has come, of the newest sale: whoever missed the first asks once. */
const latestBy = (afterSales: readonly AfterSale[], { today }: Week): AfterSale | undefined =>
  afterSales
    .filter(({ dueOn }) => dueOn <= today)
    .sort((a, b) => b.dueOn - a.dueOn || b.sale.date - a.sale.date)[0];

const momentOf = ({ sale, dueOn }: AfterSale) => (dueOn === sale.date ? 'same day' : 'days later');

/** Check-ins after a sale, and with clients who went quiet (S14). */
export function dueCheckIns(book: Book, week: Week, rows: readonly PlannedRow[]): DueLetter[] {
  const afterSales = groupBy(checkInsAfterSale(book, week), ({ household }) => household.id);
  const cyclic = cyclicOf('Check-in', book, week);
  return [...askedFor('Check-in', rows, book)].flatMap(([household, contact]) => {
    const sold = latestBy(afterSales.get(household.id) ?? [], week);
    const quiet = cyclic.get(household.id);
    const { first, dueOn, words } = sold
      ? {
          first: sold.contact,
          dueOn: sold.dueOn,
          words: saying(afterSaleText(momentOf(sold), sold.sale.what), sold.sale.what),
        }
      : { first: contact, dueOn: quiet?.dueOn ?? null, words: saying(CHECK_IN_TEXT, '') };
    if (dueOn === null) return [];
    return startingWith(first, household).map(({ id }) => ({
      contactIds: [id],
      occasion: isoDay(dueOn),
      words,
    }));
  });
}

const NO_TOPIC = 'Nothing to write about: fill Hobbies, Sports, Pastimes, Likes or another fact on Contacts';

function thoughtFor(contact: Contact, household: Household, book: Book): Words {
  const thoughtsSoFar = historyOf(book, household).filter(
    (logged) => logged.touch === 'Thinking of you' && logged.contactId === contact.id && counts(logged),
  ).length;
  const topic = nextTopic(contact, thoughtsSoFar);
  return topic
    ? { ok: true, text: thinkingOfYouText(topic), fields: new Map([['Topic', topic.text]]) }
    : { ok: false, reason: NO_TOPIC };
}

/** Thoughts on a topic of the information file: to whoever of a household has one (S7, S10). */
export function dueThoughts(book: Book, week: Week, rows: readonly PlannedRow[]): DueLetter[] {
  const cyclic = cyclicOf('Thinking of you', book, week);
  return [...askedFor('Thinking of you', rows, book)].flatMap(([household, contact]) => {
    const due = cyclic.get(household.id);
    if (!due) return [];
    const letters = startingWith(contact, household).map((member) => ({
      contactIds: [member.id],
      occasion: isoDay(due.dueOn),
      words: thoughtFor(member, household, book),
    }));
    const ready = letters.filter(({ words }) => words.ok);
    return ready.length > 0 ? ready : letters.slice(0, 1);
  });
}
