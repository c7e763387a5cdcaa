/** Whoever didn't call back is on the call sheet again once the wait is over (S19). */
import { historyOf, type Book } from '../../clients/household/book';
import { largest } from '../../values/collections';
import { askAgainOn } from '../../touches/attempts';
import { dueTouch, type DueTouch } from '../../touches/due-touch';
import { isTalkedToSince } from '../../touches/history';
import { plural } from '../../text/words';
import type { Week } from '../../calendar/workdays';
import { personOf } from '../introductions/introductions';
import type { Referral } from '../../records/referral';

function dueFor(
  book: Book,
  { contactId, waitUntil, appealsSoFar, status }: Referral,
  week: Week,
): DueTouch[] {
  const person = personOf(book, contactId);
  const hasAppealed = status === 'Open' && appealsSoFar > 0;
  if (person === null || !hasAppealed || waitUntil === null || waitUntil > week.end) return [];
  const history = historyOf(book, person.household);
  if (isTalkedToSince(history, waitUntil)) return [];
  const notBefore = largest([waitUntil, askAgainOn(history, 'Follow-up call', book.settings)]);
  const why = `no call back after ${plural(appealsSoFar, 'appeal')}`;
  const due = { touch: 'Follow-up call', ...person, isPersonal: true, group: 4, dueOn: waitUntil } as const;
  return [dueTouch({ ...due, notBefore, why })];
}

/** The calls to whom an appeal went out, from the day on until which it was given. */
export const dueReferrals = (book: Book, week: Week): DueTouch[] =>
  book.referrals.flatMap((referral) => dueFor(book, referral, week));
