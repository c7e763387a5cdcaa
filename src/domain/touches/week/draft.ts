/**
 * Drafts of rows: the due touches of a household and family, put together before they get a place and a day
 * (S12).
 */
import { historyOf, type Book } from '../../clients/household/book';
import { daysBetween, type CivilDay } from '../../calendar/civil-day';
import { smallest } from '../../values/collections';
import type { Contact, Doer } from '../../records/contact';
import type { Household } from '../../clients/household/household';
import { longDay, plural } from '../../text/words';
import type { Week } from '../../calendar/workdays';
import type { DueTouch } from '../due-touch';
import { CALL } from '../touch-type';
import { whoDoes } from '../doers';
import { lastNoted } from '../history';
import { effortOf, hasClient } from '../touch-plan';
import type { Touch } from '../touch-types';
import { askOf, reachAt } from './asks';
import { compareRanks, rankOf, type Ranked } from './rank';
import { inOrder, whatOf, type CallSheetRow } from './row';

/** Due touches of a household that share a row, with the place in the order that they give it. */
type RankedDues = {
  readonly rank: Ranked;
  /** In their order; never empty. */
  readonly dues: readonly DueTouch[];
  /** The due touch that gives the row its place. */
  readonly leading: DueTouch;
  readonly contact: Contact;
};

/** A row before it has a day and a key. */
export type Draft = RankedDues & {
  readonly touches: readonly Touch[];
  readonly who: Doer;
  readonly minutes: number;
};

/** The result of a recall or a follow-up judges one person, so that a row with one is that person's. */
const JUDGING: readonly Touch[] = ['Recall', 'Follow-up call'];

function contactFor(dues: readonly DueTouch[], leading: DueTouch): Contact {
  const judging = JUDGING.map((touch) => dues.find((due) => due.touch === touch)).find(
    (due) => due !== undefined,
  );
  return (judging ?? leading).contact;
}

/** What is locked stands only on a row of its own. */
function withoutLocked(dues: readonly DueTouch[]): readonly DueTouch[] {
  const free = dues.filter(({ lockedBecause }) => lockedBecause === null);
  return free.length > 0 ? free : dues;
}

/** The order that the due touches of one household and family give their row; null when there are none. */
function rankDues(book: Book, week: Week, all: readonly DueTouch[]): RankedDues | null {
  const ranked = withoutLocked(all)
    .map((due) => ({ due, rank: rankOf(due, week.end, book.allianceIds) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const [first] = ranked;
  if (first === undefined) return null;
  const dues = ranked.map(({ due }) => due);
  const contact = contactFor(dues, first.due);
  const score = ranked.reduce((best, { rank }) => Math.max(best, rank.score), 0);
  const rank = { ...first.rank, score, contactName: contact.name, contactId: contact.id };
  return { rank, dues, leading: first.due, contact };
}

/**
 * What the due touches of one household and family make of a row; null when there are none. Anything of the
 * principal's makes it theirs.
 */
export function draftOf(book: Book, week: Week, all: readonly DueTouch[]): Draft | null {
  const ranked = rankDues(book, week, all);
  if (ranked === null) return null;
  const { dues } = ranked;
  const isPrincipals = dues.some((due) => whoDoes(book, due) === 'Principal');
  return {
    ...ranked,
    touches: inOrder(dues.map(({ touch }) => touch)),
    who: isPrincipals ? 'Principal' : 'Assistant',
    minutes: Math.max(...dues.map(({ touch }) => effortOf(book.plan, touch).minutes)),
  };
}

/** Why a draft waits; null: it doesn't. */
export const lockOf = ({ leading }: Draft): string | null => leading.lockedBecause;

/** "quarterly call, 12 days over", and whose it is where the row is another's. */
function reasonOf(due: DueTouch, contact: Contact, day: CivilDay): string {
  const over = daysBetween(due.dueOn, day);
  const late = due.tellsDaysOver && over > 0 ? `, ${plural(over, 'day')} over` : '';
  const whose = due.isPersonal && due.contact.id !== contact.id ? ` (${due.contact.name})` : '';
  return `${due.why}${late}${whose}`;
}

/** Why today, in words; the touches in the order in which the row names them. */
function whyToday(draft: Draft, day: CivilDay): string {
  const { dues, touches, contact } = draft;
  const lock = lockOf(draft);
  const reasons = touches.flatMap((touch) =>
    dues.filter((due) => due.touch === touch).map((due) => reasonOf(due, contact, day)),
  );
  const words = [...new Set(reasons)].join('; ');
  return lock === null ? words : `Locked: ${lock}. ${words}`;
}

function lastNoteOf(book: Book, household: Household): string {
  const last = lastNoted(historyOf(book, household));
  if (last !== null) return `${longDay(last.date)}: ${last.note.trim()}`;
  return firstLine(household.members.find(({ background }) => background !== '')?.background ?? '');
}

/** What a row of the call sheet has room for of what the office knew before. */
const LONGEST_BACKGROUND = 200;
const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length <= LONGEST_BACKGROUND ? line : `${line.slice(0, LONGEST_BACKGROUND - 1)}…`;
};

/** The row that a draft makes on its day. */
export function rowFrom(
  book: Book,
  draft: Draft,
  place: { readonly key: string; readonly day: CivilDay; readonly who: Doer },
): CallSheetRow {
  const { contact, touches, dues, leading } = draft;
  const { household, family } = leading;
  return {
    ...place,
    contactId: contact.id,
    contactName: contact.name,
    reachAt: reachAt(touches, contact, household),
    tier: hasClient(household, book.allianceIds) ? household.tier : null,
    what: whatOf(touches),
    whyToday: whyToday(draft, place.day),
    ask: askOf(dues, contact, household, family === CALL, book),
    lastNote: lastNoteOf(book, household),
  };
}

/**
 * The day on which a draft has to be done: before its earliest date, after what it waits for; null: any day.
 */
export function wantedDay({ dues }: Draft, daysLeft: readonly CivilDay[]): CivilDay | null {
  return smallest(dues.map((due) => wantedDayOf(due, daysLeft)));
}

function wantedDayOf({ notBefore, notAfter }: DueTouch, daysLeft: readonly CivilDay[]): CivilDay | null {
  const allowed = daysLeft.filter((day) => notBefore === null || day >= notBefore);
  const [earliest = null] = allowed;
  if (notAfter === null) return earliest === daysLeft[0] ? null : earliest;
  const inTime = allowed.filter((day) => day <= notAfter);
  return inTime[inTime.length - 1] ?? earliest;
}
