/** What was agreed on with somebody who wished for it, by its day: what a calendar is to hold (S27). */
import { historyOf, type Book } from '../../clients/household/book';
import { whomToCall, type Household } from '../../clients/household/household';
import { addDays, isoDay, type CivilDay } from '../../calendar/civil-day';
import { nextStepIn, type NextStep } from '../../letters/answers/answers';
import type { Doer } from '../../records/contact';
import { loggedAfter } from '../history';
import { openPromises } from './promises';

/** What somebody and the office have agreed on for a day. */
export type Meeting = {
  /** "C0001/2026-12-03": of a person and a day there is one. */
  readonly key: string;
  readonly day: CivilDay;
  readonly name: string;
  readonly phone: string;
  readonly step: NextStep;
  /** What was said when it was agreed on. */
  readonly note: string;
  readonly who: Doer | null;
};

/** So long after a wish the day that was agreed on is its answer. */
const ANSWERED_WITHIN_DAYS = 60;

/** What is done on the day itself, and so is for a calendar: a survey is filled in when its sender likes. */
const HAS_ITS_DAY: Readonly<Record<NextStep, boolean>> = {
  meeting: true,
  reassessment: true,
  proposal: true,
  survey: false,
};

/** What a household wished for last in a letter or a form, before a talk. */
const wishedFor = (book: Book, household: Household, talked: CivilDay): NextStep | null =>
  book.replies
    .filter(({ contactId }) => book.householdOf.get(contactId) === household)
    .filter(({ on }) => on <= talked && addDays(on, ANSWERED_WITHIN_DAYS) >= talked)
    .map(({ about }) => nextStepIn(about))
    .filter((step) => step !== null)
    .pop() ?? null;

function meetingsOf(book: Book, household: Household, today: CivilDay): Meeting[] {
  const history = historyOf(book, household);
  return openPromises(book, household).flatMap((promise) => {
    const { nextDate: day, contactId, note, date } = promise;
    const step = nextStepIn(note) ?? wishedFor(book, household, date);
    const contact = whomToCall(household, contactId);
    // Another day was agreed on since, for the same.
    const isPutOff = loggedAfter(history, promise).some(
      (later) => later.nextDate !== null && later.result !== null && nextStepIn(later.note) === step,
    );
    if (day < today || step === null || !HAS_ITS_DAY[step] || contact === null || isPutOff) return [];
    const { id, name, phone, who } = contact;
    return [
      { key: `${id}/${isoDay(day)}`, day, name, phone, step, note, who: who ?? household.who ?? promise.who },
    ];
  });
}

/** All that is agreed on from today on, the soonest first. */
export function agreedMeetings(book: Book, today: CivilDay): Meeting[] {
  const meetings = book.households.flatMap((household) => meetingsOf(book, household, today));
  const byKey = new Map(meetings.map((meeting) => [meeting.key, meeting]));
  return [...byKey.values()].sort((one, other) => one.day - other.day);
}
