/** The five steps of Hard times, as a checklist that ticks itself where it can (S2). */
import { historyOf, type Book } from '../clients/household/book';
import { daysBetween, type CivilDay } from '../calendar/civil-day';
import { largest } from '../values/collections';
import { isTalkedToSince } from '../touches/history';
import { longDay, plural } from '../text/words';
import type { Week } from '../calendar/workdays';
import { prospectWindow, topTwenty } from './hard-times';
import type { LetterKind } from '../records/letter';

export const HARD_TIMES_STEPS = ['Prepare', 'Letter', 'Top 20', 'Prospects', 'Introductions'] as const;
export type HardTimesStep = (typeof HARD_TIMES_STEPS)[number];

export type ChecklistLine = {
  readonly step: HardTimesStep;
  /** Null: a person says, or there is nothing to be done with. */
  readonly isDone: boolean | null;
  /** How far it is, with its count. */
  readonly detail: string;
};

/** The letter as far as it has come. */
export type LetterProgress = {
  /** Clients who get it by e-mail. */
  readonly recipients: number;
  readonly drafted: number;
  /** Clients without an e-mail address, to be printed for. */
  readonly toPrint: number;
};

type Situation = {
  readonly book: Book;
  readonly week: Week;
  readonly since: CivilDay;
  /** Null: none was begun. */
  readonly letter: LetterProgress | null;
};
type Progress = Omit<ChecklistLine, 'step'>;

/**
 * The day on which the letter of these Hard times was marked as sent, the last one where there are several;
 * null: not yet.
 */
export const letterSentOn = (
  letters: Iterable<{ readonly kind: LetterKind | null; readonly sentOn: CivilDay | null }>,
  seasonSince: CivilDay | null,
): CivilDay | null =>
  largest(
    [...letters].map(({ kind, sentOn }) =>
      kind === 'Hard-times letter' && sentOn !== null && (seasonSince === null || sentOn >= seasonSince)
        ? sentOn
        : null,
    ),
  );

const PREPARE =
  'Agree on what is happening and what you say about it; write the four parts of the letter; look through the Top 20; set Hard times ' +
  'until; then tick this.';

function letterProgress({ book, letter, since, week }: Situation): Progress {
  const { hardTimesLetterSentOn } = book.settings;
  const print = letter !== null && letter.toPrint > 0 ? `; ${letter.toPrint} to print` : '';
  if (hardTimesLetterSentOn !== null)
    return { isDone: true, detail: `sent on ${longDay(hardTimesLetterSentOn)}${print}` };
  const drafted =
    letter === null
      ? 'not begun'
      : `${letter.drafted} of ${plural(letter.recipients, 'client')} drafted, not sent`;
  const days = daysBetween(since, week.today);
  const began = days > 0 ? `; Hard times began ${plural(days, 'day')} ago` : '';
  return { isDone: false, detail: drafted + print + began };
}

function topTwentyProgress({ book }: Situation): Progress {
  const { hardTimesLetterSentOn: sentOn } = book.settings;
  const top = topTwenty(book);
  if (sentOn === null)
    return {
      isDone: false,
      detail: `0 of ${top.length} called: they wait until the letter is marked as sent`,
    };
  const called = top.filter((household) => isTalkedToSince(historyOf(book, household), sentOn)).length;
  return { isDone: called === top.length, detail: `${called} of ${top.length} called` };
}

function prospectsProgress({ book, week }: Situation): Progress {
  const window = prospectWindow(book, week);
  if (window === null) return { isDone: null, detail: 'Season since isn’t set on Settings' };
  const { prospects, leftNow, thisWeek, until } = window;
  const { recontacted } = book.settings;
  if (prospects.length === 0 && recontacted.length > 0)
    return {
      isDone: null,
      detail: `nobody is meant by Hard times for on Settings: ${recontacted.join(', ')}`,
    };
  const left = prospects.length === 0 ? 'nobody to call' : `${leftNow.length} of ${prospects.length} left`;
  if (leftNow.length === 0) return { isDone: true, detail: left };
  const pace =
    until < week.start
      ? `the window ended on ${longDay(until)}`
      : `${thisWeek} this week, all by ${longDay(until)}`;
  return { isDone: false, detail: `${left}; ${pace}` };
}

/** Whoever was introduced to the office since the season began: by an alliance, or by anybody else. */
function introductionsProgress({ book, since, week }: Situation): Progress {
  const inTime = (day: CivilDay | null): boolean => day !== null && day >= since && day <= week.today;
  const received = book.introductions.filter(
    ({ direction, date }) => direction === 'Received' && inTime(date),
  );
  const introduced = book.contacts.filter(({ introducedBy, added }) => introducedBy !== '' && inTime(added));
  const people = new Set([...received.map(({ personId }) => personId), ...introduced.map(({ id }) => id)]);
  return {
    isDone: null,
    detail: `${plural(people.size, 'introduction')} came of it since ${longDay(since)}`,
  };
}

const PROGRESS: Readonly<Record<HardTimesStep, (situation: Situation) => Progress>> = {
  Prepare: () => ({ isDone: null, detail: PREPARE }),
  Letter: letterProgress,
  'Top 20': topTwentyProgress,
  Prospects: prospectsProgress,
  Introductions: introductionsProgress,
};

/** How far the office is with each step of Hard times; [] in Good times. */
export function hardTimesChecklist(book: Book, week: Week, letter: LetterProgress | null): ChecklistLine[] {
  if (book.settings.season === 'Good times') return [];
  const situation = { book, week, letter, since: book.settings.seasonSince ?? week.start };
  return HARD_TIMES_STEPS.map((step) => ({ step, ...PROGRESS[step](situation) }));
}
