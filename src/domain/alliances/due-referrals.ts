/** Whoever didn't call back is on the call sheet again once the wait is over (S19). */
import type { Book } from '../book';
import { historyOf } from '../book';
import { largest } from '../collections';
import { askAgainOn } from '../touches/again';
import { dueTouch } from '../touches/due-touch';
import type { DueTouch } from '../touches/due-touch';
import { isTalkedToSince } from '../touches/history';
import { plural } from '../words';
import type { Week } from '../workdays';
import { personOf } from './introductions';
import type { Referral } from './referral';

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
