/** Who answered a letter or a form is called: an answer is worth more than the letter (S10, S27). */
import { historyOf, type Book } from '../../clients/household/book';
import { addDays } from '../../calendar/civil-day';
import { whomToCall } from '../../clients/household/household';
import { longDay } from '../../text/words';
import type { Week } from '../../calendar/workdays';
import { answerIn } from '../../letters/answers/answers';
import { askAgainOn } from '../attempts';
import { dueTouch, type DueTouch } from '../due-touch';
import { isDoneSince } from '../history';
import type { Reply } from '../../records/reply';

/** An answer that nobody followed up for so long has gone cold: the next call that comes round serves it. */
export const DAYS_KEPT = 30;

function dueReply(book: Book, { contactId, letter, on, about }: Reply): DueTouch[] {
  const household = book.householdOf.get(contactId);
  const contact = household ? whomToCall(household, contactId) : null;
  if (!household || contact === null) return [];
  const history = historyOf(book, household);
  if (isDoneSince(history, 'Call', on)) return [];
  const notBefore = askAgainOn(history, 'Call', book.settings, { snoozedSince: on });
  const answer = answerIn(about);
  const what = answer === null ? '' : `: ${answer.says}`;
  const why = `answered ${letter === '' ? 'a letter' : letter} on ${longDay(on)}${what}`;
  const ask = answer?.isHand ? 'Agree on a day, and type it into Next date.' : null;
  const due = { touch: 'Call', household, contact, isPersonal: true, group: 2 } as const;
  return [dueTouch({ ...due, dueOn: on, notBefore, why, ask, alwaysStands: answer?.isHand ?? false })];
}

/** A call for each answer of the last days, until somebody has talked to them since. */
export const dueReplies = (book: Book, { today }: Week): DueTouch[] =>
  book.replies
    .filter(({ on }) => on <= today && addDays(on, DAYS_KEPT) >= today)
    .flatMap((reply) => dueReply(book, reply));
