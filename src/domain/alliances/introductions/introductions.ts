/** Names into thirds: each new name is followed up until it ends, then the introducer is thanked (S17). */
import type { Introduction } from '../../records/introduction';
import { waitingUntil } from '../referrals/referral-steps';
import { historyOf, type Book } from '../../clients/household/book';
import { addDays, later, type CivilDay } from '../../calendar/civil-day';
import { largest } from '../../values/collections';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import { compareIds } from '../../values/order';
import type { Contact } from '../../records/contact';
import { askAgainOn } from '../../touches/attempts';
import { dueTouch, type DueTouch } from '../../touches/due-touch';
import { counts, lastCounted } from '../../touches/history';
import { cadenceOf, isClient } from '../../touches/touch-plan';
import { openPromises } from '../../touches/dates/promises';
import { FOLLOW_UP_DAYS, followUpsSpreadAnew } from '../../touches/fresh-start';
import { TOUCH_TYPES, type Touch } from '../../touches/touch-types';
import { longDay } from '../../text/words';
import type { Week } from '../../calendar/workdays';

const FOLLOW_UP: ReadonlySet<Touch> = new Set<Touch>(['Follow-up call']);
/**
 * An introducer who wasn't thanked in this time after the name ended isn't asked for any more: old lists
 * aren't stacked up.
 */
const THANKS_DAYS = 91;

type Person = { readonly household: Household; readonly contact: Contact };

/** A contact who may be called, with the household; null: nobody may be. */
export const personOf = (book: Book, id: string): Person | null => {
  const household = book.householdOf.get(id);
  const contact = household?.reachable.find((member) => member.id === id);
  return household && contact && !isOnFileOnly(household) ? { household, contact } : null;
};

const followUpDays = (book: Book, household: Household): number =>
  cadenceOf(book.plan, 'Follow-up call', household, book.allianceIds)?.days ?? FOLLOW_UP_DAYS;

/**
 * What is asked of whom a client introduced in Hard times: in the order of the letter's four parts (S2, S21).
 */
const ASKED_IN_FOUR_PARTS = [
  '1 How do they see what is happening?',
  '2 What have they in place for the long run?',
  '3 Would they like to reassess risk or comfort?',
  '4 Whom else do they know who is worried?',
  ...TOUCH_TYPES['Follow-up call'].ask,
].join('\n');

/** Null: what every follow-up asks. */
function askAfterClient(
  { settings, contactOf, allianceIds }: Book,
  { allianceId }: Introduction,
): string | null {
  const introducer = contactOf.get(allianceId);
  const isByClient = introducer !== undefined && isClient(introducer, allianceIds);
  return settings.season === 'Hard times' && isByClient ? ASKED_IN_FOUR_PARTS : null;
}

/**
 * A follow-up stands from the introduction on and is due within its days; reached without an outcome, it
 * comes round again.
 */
function followUpOf(book: Book, introduction: Introduction, week: Week): DueTouch[] {
  const person = personOf(book, introduction.personId);
  if (person === null || introduction.date > week.end) return [];
  const history = historyOf(book, person.household);
  const reached = lastCounted(history, FOLLOW_UP);
  const days = followUpDays(book, person.household);
  const isFirst = reached === null || reached < introduction.date;
  const freshly = isFirst ? followUpsSpreadAnew(book, week.today).get(introduction.id) : undefined;
  const dueOn = freshly ?? addDays(isFirst ? introduction.date : reached, days);
  if (!isFirst && dueOn > week.end) return [];
  const again = askAgainOn(history, 'Follow-up call', book.settings);
  // Whoever has an appeal to answer is left to it.
  const left = waitingUntil(book, introduction.personId, week.today);
  const notBefore = largest([freshly ?? (isFirst ? introduction.date : dueOn), again, left]);
  const introducer = book.contactOf.get(introduction.allianceId)?.name;
  const why = `${introducer ? `introduced by ${introducer}` : 'introduced'} on ${longDay(introduction.date)}`;
  const ask = askAfterClient(book, introduction);
  const due = { touch: 'Follow-up call', ...person, isPersonal: true, group: 4, dueOn, why, ask } as const;
  return [dueTouch({ ...due, notBefore, notAfter: dueOn <= week.end ? dueOn : null })];
}

/** The thank-you names whom it thanks for, so that each introduction is thanked for once. */
const thanksFamily = (personId: string): string => `thank-you/${personId}`;

/**
 * Thanked: by the row that asked for it, or by a thank-you that someone logged by hand since the
 * introduction.
 */
function isThanked(book: Book, introducer: Household, { personId, date }: Introduction): boolean {
  return historyOf(book, introducer).some((logged) => {
    if (logged.touch !== 'Thank-you' || !counts(logged) || logged.date < date) return false;
    return (
      !logged.sourceKey.includes('/thank-you/') || logged.sourceKey.includes(`/${thanksFamily(personId)}/`)
    );
  });
}

/** About when a name ended: an outcome has no day of its own, but the last call that followed it up has. */
function endedOn(book: Book, { personId, date }: Introduction): CivilDay {
  const household = book.householdOf.get(personId);
  return later(date, household ? lastCounted(historyOf(book, household), FOLLOW_UP) : null);
}

/**
 * Whom to thank on a day for a name that has ended; null: nobody, or they were thanked, or it is too long
 * ago.
 */
export function whomToThank(book: Book, introduction: Introduction, on: CivilDay): Person | null {
  const introducer = personOf(book, introduction.allianceId);
  if (introducer === null) return null;
  const isLate = endedOn(book, introduction) < addDays(on, -THANKS_DAYS);
  return isLate || isThanked(book, introducer.household, introduction) ? null : introducer;
}

function thanksFor(book: Book, introduction: Introduction, week: Week): DueTouch[] {
  const introducer = whomToThank(book, introduction, week.start);
  if (introducer === null) return [];
  const name = book.contactOf.get(introduction.personId)?.name ?? 'somebody';
  const family = thanksFamily(introduction.personId);
  const history = historyOf(book, introducer.household).filter(({ sourceKey }) =>
    sourceKey.includes(`/${family}/`),
  );
  const notBefore = askAgainOn(history, 'Thank-you', book.settings);
  const why = `thank you for introducing ${name} (${introduction.outcome})`;
  const due = { touch: 'Thank-you', ...introducer, group: 2, dueOn: introduction.date, why, family } as const;
  return [dueTouch({ ...due, notBefore })];
}

/**
 * Follow-ups of the names that are open, and thank-yous for those that have ended; of introductions received.
 */
export const dueForIntroductions = (book: Book, week: Week): DueTouch[] =>
  book.introductions
    .filter(({ direction }) => direction === 'Received')
    .flatMap((introduction) =>
      introduction.outcome === 'Open'
        ? followUpOf(book, introduction, week)
        : thanksFor(book, introduction, week),
    );

/**
 * Who said Next step or Ready, and isn't a client yet, always has a next date; without one a follow-up asks
 * for it.
 */
export function dueNextDates(book: Book, week: Week): DueTouch[] {
  const nextSteps = book.introductions
    .filter(({ direction, outcome }) => direction === 'Received' && outcome === 'Next step')
    .map(({ personId }) => personId);
  const ready = book.contacts.filter(({ cultivation }) => cultivation === 'Ready').map(({ id }) => id);
  return [...new Set([...nextSteps, ...ready])].sort(compareIds).flatMap((id) => nextDateFor(book, id, week));
}

function nextDateFor(book: Book, id: string, week: Week): DueTouch[] {
  const person = personOf(book, id);
  if (
    person === null ||
    person.contact.kind !== 'Prospect' ||
    person.contact.cultivation === 'No longer interested'
  )
    return [];
  if (openPromises(book, person.household).length > 0) return [];
  const history = historyOf(book, person.household);
  const last = largest(history.filter(counts).map(({ date }) => date));
  const dueOn = last === null ? week.start : addDays(last, followUpDays(book, person.household));
  const again = askAgainOn(history, 'Follow-up call', book.settings);
  const notBefore = largest([dueOn, again, waitingUntil(book, id, week.today)]);
  const why = 'ready for a next step: agree on a date';
  return [
    dueTouch({ touch: 'Follow-up call', ...person, isPersonal: true, group: 4, dueOn, notBefore, why }),
  ];
}
