/** Everything that is due in a week, from all rules of the practice. */
import { dueReferrals } from '../../alliances/referrals/due-referrals';
import { dueForIntroductions, dueNextDates } from '../../alliances/introductions/introductions';
import { dueNamesToAsk } from '../../alliances/introductions/names-to-ask';
import { dueLunchTasks } from '../../alliances/lunches/lunch-tasks';
import { historyOf, type Book } from '../../clients/household/book';
import { groupBy } from '../../values/collections';
import { daysBetween } from '../../calendar/civil-day';
import { correspondenceIn, hasRefusedEmail } from '../../letters/audience/exclusion';
import { dueInHardTimes } from '../../season/hard-times';
import type { Contact } from '../../records/contact';
import type { Week } from '../../calendar/workdays';
import { dueCheckInsAfterSale } from '../dates/after-sale';
import { dueConcerns } from '../dates/concerns';
import { dueRecalls } from '../recalls/cultivation';
import { dueCelebrations, dueKeyDates } from '../dates/dates';
import { isDownwardCore } from '../due';
import type { DueTouch } from '../due-touch';
import { lastReached } from '../history';
import { duePromises } from '../dates/promises';
import { dueReplies } from '../dates/replies';
import { TOUCH_TYPES, isRefused } from '../touch-types';
import { dueCyclicTouches, proposedNotes } from './cyclic-due-touches';

const RULES: readonly ((book: Book, week: Week) => DueTouch[])[] = [
  dueConcerns,
  duePromises,
  dueKeyDates,
  dueCelebrations,
  dueLunchTasks,
  dueForIntroductions,
  dueNextDates,
  dueNamesToAsk,
  dueReferrals,
  dueReplies,
  dueCheckInsAfterSale,
  dueRecalls,
  dueInHardTimes,
  dueCyclicTouches,
  proposedNotes,
];

/** Whatever is due for a Downward core household comes before recalls and the rest: group 3 (S12). */
const inItsGroup = (due: DueTouch): DueTouch =>
  due.group > 3 && isDownwardCore(due.household) ? { ...due, group: 3 } : due;

/** What has to wait until after the week's last working day comes with a later sheet. */
function isForThisWeek({ notBefore }: DueTouch, { workingDays, end }: Week): boolean {
  return notBefore === null || notBefore <= (workingDays[workingDays.length - 1] ?? end);
}

/**
 * Nobody reached in the last days is asked again, but for concerns and what has its date: groups 1 and 2
 * (S12).
 */
function isLeftInPeace(book: Book, { ignoresQuietDays, household }: DueTouch, { today }: Week): boolean {
  if (ignoresQuietDays) return false;
  const reached = lastReached(historyOf(book, household));
  return reached !== null && daysBetween(reached, today) < book.settings.quietDays;
}

/**
 * What somebody has refused goes to another of the household, where it isn't about them alone; else it isn't
 * due.
 */
function asTheyWish(book: Book, due: DueTouch): DueTouch[] {
  const { touch, household, contact: asked, isPersonal } = due;
  const takesIt = (member: Contact): boolean =>
    !isRefused(touch, member) &&
    (TOUCH_TYPES[touch].refusedWith !== 'No email' || !hasRefusedEmail(member, correspondenceIn(book)));
  if (takesIt(asked)) return [due];
  const contact = isPersonal ? undefined : household.reachable.find(takesIt);
  return contact === undefined ? [] : [{ ...due, contact }];
}

/** What is due for each household and family, which share a row. */
export type DueByRow = Map<string, DueTouch[]>;

export const dueKey = (householdId: string, family: string): string => `${householdId} ${family}`;

/** The touches that the week could do; which of those that don't always stand it does is a matter of room. */
export const dueByRow = (book: Book, week: Week): DueByRow =>
  groupBy(
    RULES.flatMap((rule) => rule(book, week))
      .flatMap((due) => asTheyWish(book, due))
      .filter((due) => isForThisWeek(due, week) && !isLeftInPeace(book, due, week))
      .map(inItsGroup),
    ({ household, family }) => dueKey(household.id, family),
  );
