/** Drafts of rows: the due touches of a household and family, put together before they get a place and a day (S12). */
import type { Book } from '../../book';
import { historyOf } from '../../book';
import { daysBetween } from '../../calendar';
import type { CivilDay } from '../../calendar';
import { largest, smallest } from '../../collections';
import type { Contact, Doer } from '../../clients/contact';
import type { Household } from '../../clients/household';
import { longDay, plural } from '../../words';
import type { Week } from '../../workdays';
import { CALL } from '../due-touch';
import type { DueTouch } from '../due-touch';
import { lastNoted } from '../history';
import { effortOf, isClient } from '../plan';
import type { Touch } from '../touch';
import { askOf, reachAt } from './asks';
import { compareRanks, scoreOf } from './rank';
import type { Ranked } from './rank';
import { inOrder, whatOf } from './row';
import type { CallSheetRow } from './row';

/** Due touches that share a row; `dues` is never empty and stands in the order of rank. */
export type Draft = Ranked & {
  readonly household: Household;
  readonly contact: Contact;
  readonly family: string;
  readonly dues: readonly DueTouch[];
  readonly touches: readonly Touch[];
  readonly who: Doer;
  readonly minutes: number;
  readonly lockedBecause: string | null;
};

const rankOf = (book: Book, week: Week, due: DueTouch): Ranked => ({
  group: due.group,
  dueOn: due.dueOn,
  score: scoreOf(due, week.end, book.allianceIds),
  contactName: due.contact.name,
  contactId: due.contact.id,
});

/** The result of a recall or a follow-up judges one person, so that a row with one is that person's. */
const JUDGING: readonly Touch[] = ['Recall', 'Follow-up call'];

function contactFor(dues: readonly DueTouch[], leading: DueTouch): Contact {
  const judging = JUDGING.map((touch) => dues.find((due) => due.touch === touch)).find(
    (due) => due !== undefined,
  );
  return (judging ?? leading).contact;
}

/** What is locked stands only on a row of its own. */
function standing(dues: readonly DueTouch[]): readonly DueTouch[] {
  const free = dues.filter(({ lockedBecause }) => lockedBecause === null);
  return free.length > 0 ? free : dues;
}

/** Puts the due touches of one household and family together; null when there are none. */
export function draftOf(book: Book, week: Week, all: readonly DueTouch[]): Draft | null {
  const dues = standing(all)
    .map((due) => ({ due, rank: rankOf(book, week, due) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const [first] = dues;
  if (first === undefined) return null;
  const ordered = dues.map(({ due }) => due);
  const leading = first.due;
  const contact = contactFor(ordered, leading);
  const efforts = ordered.map(({ touch }) => effortOf(book.plan, touch));
  return {
    ...first.rank,
    score: largest(dues.map(({ rank }) => rank.score)) ?? 0,
    contactName: contact.name,
    contactId: contact.id,
    household: leading.household,
    contact,
    family: leading.family,
    dues: ordered,
    touches: inOrder(ordered.map(({ touch }) => touch)),
    who: contact.who ?? leading.household.who ?? leading.who ?? effortOf(book.plan, leading.touch).who,
    minutes: largest(efforts.map(({ minutes }) => minutes)) ?? 0,
    lockedBecause: leading.lockedBecause,
  };
}

/** "quarterly call, 12 days over", and whose it is where the row is another's. */
function reasonOf(due: DueTouch, contact: Contact, day: CivilDay): string {
  const over = daysBetween(due.dueOn, day);
  const late = due.tellsDaysOver && over > 0 ? `, ${plural(over, 'day')} over` : '';
  const whose = due.isPersonal && due.contact.id !== contact.id ? ` (${due.contact.name})` : '';
  return `${due.why}${late}${whose}`;
}

/** Why today, in words; the touches in the order in which the row names them. */
function whyToday({ dues, touches, contact, lockedBecause }: Draft, day: CivilDay): string {
  const reasons = touches.flatMap((touch) =>
    dues.filter((due) => due.touch === touch).map((due) => reasonOf(due, contact, day)),
  );
  const words = [...new Set(reasons)].join('; ');
  return lockedBecause === null ? words : `Locked: ${lockedBecause}. ${words}`;
}

function lastNoteOf(book: Book, household: Household): string {
  const last = lastNoted(historyOf(book, household));
  return last === null ? '' : `${longDay(last.date)}: ${last.note.trim()}`;
}

/** The row that a draft makes on its day. */
export function rowFrom(
  book: Book,
  draft: Draft,
  place: { readonly key: string; readonly day: CivilDay; readonly who: Doer },
): CallSheetRow {
  const { contact, household, touches, family } = draft;
  return {
    ...place,
    contactId: contact.id,
    contactName: contact.name,
    reachAt: reachAt(touches, contact, household),
    tier: household.reachable.some((member) => isClient(member, book.allianceIds)) ? household.tier : null,
    what: whatOf(touches),
    whyToday: whyToday(draft, place.day),
    ask: askOf(touches, contact, family === CALL, book.settings.season),
    lastNote: lastNoteOf(book, household),
  };
}

/** The day on which a draft has to be done: before its earliest date, after what it waits for; null: any day. */
export function wantedDay({ dues }: Draft, daysLeft: readonly CivilDay[]): CivilDay | null {
  return smallest(dues.map((due) => wantedDayOf(due, daysLeft)));
}

function wantedDayOf({ notBefore, notAfter }: DueTouch, daysLeft: readonly CivilDay[]): CivilDay | null {
  const [first] = daysLeft;
  const allowed = daysLeft.filter((day) => notBefore === null || day >= notBefore);
  if (notAfter !== null) {
    const inTime = allowed.filter((day) => day <= notAfter);
    return inTime[inTime.length - 1] ?? allowed[0] ?? null;
  }
  return allowed[0] !== first ? (allowed[0] ?? null) : null;
}
