/**
 * How fast an office gets through the prospects of Hard times, beside what always stands on its weeks (S2d,
 * S12).
 */
import type { Book } from '../clients/household/book';
import { addDays, type CivilDay } from '../calendar/civil-day';
import { capacityADay, usualDoerOf } from '../touches/doers';
import { effortOf } from '../touches/touch-plan';
import { draftOf, lockOf } from '../touches/week/draft';
import { dueByRow } from '../touches/week/due-touches';
import { MOST_FOR_RECALLS } from '../touches/week/room/parts';
import { workingDaysOf, type Week } from '../calendar/workdays';
import type { ProspectWindow } from './hard-times';

/** Who isn't done in so many weeks isn't done. */
const WEEKS_LOOKED_AHEAD = 520;
/** For whoever doesn't answer at once. */
const WEEKS_TO_SPARE = 1;

type Pace = {
  /** How many a week there is room for. */
  readonly aWeek: number;
  /** The day by which the last is called, with a week to spare; null: never. */
  readonly lastOn: CivilDay | null;
};

/** The rows and minutes of whoever does the recalls that stand on this week however full it is. */
function standingIn(book: Book, week: Week) {
  const who = usualDoerOf(book, 'Recall');
  const drafts = [...dueByRow(book, week).values()]
    .map((row) =>
      draftOf(
        book,
        week,
        row.filter(({ alwaysStands }) => alwaysStands),
      ),
    )
    .filter((draft) => draft?.who === who && lockOf(draft) === null && draft.leading.aDayAtMost === null);
  return {
    rows: drafts.length,
    minutes: drafts.reduce((sum, draft) => sum + (draft?.minutes ?? 0), 0),
  };
}

/**
 * The pace at which there is room for those whom nobody has talked to, if as much always stands on each week
 * as on this one.
 */
export function paceOf({ leftAtStart }: ProspectWindow, book: Book, week: Week): Pace {
  const { settings } = book;
  const who = usualDoerOf(book, 'Recall');
  const { minutes } = effortOf(book.plan, 'Recall');
  const capacity = capacityADay(settings);
  const standing = standingIn(book, week);
  const roomIn = (days: number): number => {
    const places = capacity.items[who] * days - standing.rows;
    const inTime = (capacity.minutes[who] * days - standing.minutes) / Math.max(1, minutes);
    return Math.max(0, Math.floor(MOST_FOR_RECALLS['Hard times'] * Math.min(places, inTime)));
  };

  let left = leftAtStart.length - roomIn(week.daysLeft.length);
  let weeks = 1;
  for (; left > 0 && weeks < WEEKS_LOOKED_AHEAD; weeks += 1)
    left -= roomIn(workingDaysOf(addDays(week.start, 7 * weeks), settings).length);
  return {
    aWeek: roomIn(settings.workingDays.size),
    lastOn: left > 0 ? null : addDays(week.start, 7 * (weeks + WEEKS_TO_SPARE) - 1),
  };
}
