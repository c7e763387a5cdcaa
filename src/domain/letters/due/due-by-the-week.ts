/**
 * Letters that a week asks for: check-ins and thoughts, by the same rules as the call sheet (S10, S12, S14).
 */
import { historyOf, type Book } from '../../clients/household/book';
import { isoDay } from '../../calendar/civil-day';
import { groupBy } from '../../values/collections';
import type { Contact } from '../../records/contact';
import type { Household } from '../../clients/household/household';
import { compareIds } from '../../values/order';
import { checkInsAfterSale, type AfterSale } from '../../touches/dates/after-sale';
import type { DueTouch } from '../../touches/due-touch';
import { counts } from '../../touches/history';
import { weeklyCapOf } from '../../touches/touch-plan';
import { dueByRow } from '../../touches/week/due-touches';
import { scoreOf } from '../../touches/week/rank';
import type { Week } from '../../calendar/workdays';
import { CHECK_IN_TEXT, afterSaleText } from '../text/check-in-texts';
import type { DueLetter, Words } from './due-letter';
import { nextTopic, thinkingOfYouText } from './thinking-of-you';

/** What is due of a touch by the week's last day, the highest score first. */
function dueThisWeek(touch: 'Check-in' | 'Thinking of you', book: Book, week: Week): DueTouch[] {
  const score = (due: DueTouch): number => scoreOf(due, week.end, book.allianceIds);
  return [...dueByRow(book, week).values()]
    .flat()
    .filter((due) => due.touch === touch)
    .sort((a, b) => score(b) - score(a) || compareIds(a.household.id, b.household.id));
}

/**
 * Everybody of the household who may be contacted, this member first: whoever can be written to gets it for
 * all.
 */
const startingWith = (first: Contact, { reachable }: Household): Contact[] => [
  first,
  ...reachable.filter(({ id }) => id !== first.id),
];

/** The latest whose day has come, of the newest sale: whoever missed the first asks once. */
const latestBy = (afterSales: readonly AfterSale[], { today }: Week): AfterSale | undefined =>
  afterSales
    .filter(({ dueOn }) => dueOn <= today)
    .sort((a, b) => b.dueOn - a.dueOn || b.sale.date - a.sale.date)[0];

const afterASale = ({ sale, dueOn }: AfterSale): Words => ({
  ok: true,
  text: afterSaleText(dueOn === sale.date ? 'same day' : 'days later', sale.what),
  fields: new Map([['Sale', sale.what]]),
});
const WENT_QUIET: Words = { ok: true, text: CHECK_IN_TEXT, fields: new Map([['Sale', '']]) };

/** Only check-ins that come round have a cadence; those after a sale have their day. */
const comesRound = ({ cadenceDays }: DueTouch): boolean => cadenceDays !== null;

/** Check-ins after a sale, and with clients who went quiet (S14). */
export function dueCheckIns(book: Book, week: Week): DueLetter[] {
  const afterSales = groupBy(checkInsAfterSale(book, week), ({ household }) => household.id);
  const byHousehold = groupBy(dueThisWeek('Check-in', book, week), ({ household }) => household.id);
  return [...byHousehold].flatMap(([id, dues]) => {
    const sold = latestBy(afterSales.get(id) ?? [], week);
    const due = sold ?? dues.find(comesRound);
    if (!due) return [];
    const words = sold ? afterASale(sold) : WENT_QUIET;
    return startingWith(due.contact, due.household).map((member) => ({
      contactIds: [member.id],
      occasion: isoDay(due.dueOn),
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

/** How many more thoughts the Touch plan allows this week. */
function roomForThoughts({ plan, touches }: Book, { start, end }: Week): number {
  const cap = weeklyCapOf(plan, 'Thinking of you') ?? Infinity;
  const sent = touches.filter(
    (logged) =>
      logged.touch === 'Thinking of you' &&
      logged.date !== null &&
      logged.date >= start &&
      logged.date <= end &&
      counts(logged),
  );
  return Math.max(0, cap - sent.length);
}

/**
 * Thoughts on a topic of the information file: to whoever of a household has one, as many as the Touch plan
 * allows a week. Where nobody of it has one, that is told of as many again (S7, S10).
 */
export function dueThoughts(book: Book, week: Week): DueLetter[] {
  const room = roomForThoughts(book, week);
  const thoughts = dueThisWeek('Thinking of you', book, week).map(({ household, contact, dueOn }) =>
    startingWith(contact, household).map((member) => ({
      contactIds: [member.id],
      occasion: isoDay(dueOn),
      words: thoughtFor(member, household, book),
    })),
  );
  const ready = thoughts.map((letters) => letters.filter(({ words }) => words.ok));
  const speechless = thoughts.filter((_, index) => ready[index]?.length === 0);
  return [
    ...ready
      .filter((letters) => letters.length > 0)
      .slice(0, room)
      .flat(),
    ...speechless.slice(0, room).flatMap((letters) => letters.slice(0, 1)),
  ];
}
