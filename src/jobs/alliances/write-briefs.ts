/** Lunches > Brief: a page to print for each lunch that is near, on a tab of its own (S16). */
import { briefOf, type BriefSection, type LunchDetails } from '../../domain/alliances/lunches/brief/brief';
import { isPlannedAnew, type Lunch } from '../../domain/records/lunch';
import { staysAhead } from '../../domain/alliances/lunches/plan/lunches-so-far';
import { addDays, type CivilDay } from '../../domain/calendar/civil-day';
import { compareText } from '../../domain/values/order';
import { longDay, plural } from '../../domain/text/words';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';
import type { Job } from '../../runner/job';
import { emptiedPages, printedPage, tabNumbered } from '../pipeline/printed-pages';
import { lunchInWords } from './lunch-report';

const BRIEF_TAB = 'Brief';
/** So many days are briefed at once, today included: what is printed on a Monday serves the week. */
const DAYS_BRIEFED = 7;
const NONE_AHEAD = 'No lunch is ahead: choose Lunches > Plan first.';

const isAhead = (lunch: Lunch, today: CivilDay): boolean =>
  staysAhead(lunch, today) || (isPlannedAnew(lunch, today) && lunch.date >= today);

/** The lunches of the next days, in the order of their days; where there is none, the next one. */
function lunchesNear(lunches: readonly Lunch[], today: CivilDay): readonly Lunch[] {
  const ahead = lunches
    .filter((lunch) => isAhead(lunch, today))
    .sort((a, b) => a.date - b.date || compareText(a.key, b.key));
  const near = ahead.filter(({ date }) => date < addDays(today, DAYS_BRIEFED));
  return near.length > 0 ? near : ahead.slice(0, 1);
}

type Near = { readonly lunch: Lunch; readonly details: LunchDetails };

/** With what their rows say besides; without a column Key, rows are told apart by their guests. */
const withDetails = ({ tables }: CourseOffice, lunches: readonly Lunch[]): Near[] =>
  lunches.flatMap((lunch) =>
    tables.lunches.rows
      .filter(({ key, guestIds }) => key === lunch.key && guestIds === lunch.guestIds)
      .slice(0, 1)
      .map((details) => ({ lunch, details })),
  );

/** A lunch that is near, in words, and its brief. */
export const briefsNear = (
  office: CourseOffice,
): readonly {
  readonly lunch: Lunch;
  readonly words: string;
  readonly sections: readonly BriefSection[];
}[] => {
  const book = bookOf(office);
  return withDetails(office, lunchesNear(book.lunches, office.today)).map(({ lunch, details }) => ({
    lunch,
    words: lunchInWords(lunch, book),
    sections: briefOf(book, lunch, details),
  }));
};

/** "2 lunches to print: Tue 24 Nov Flo Fox (tab Brief); Thu 26 Nov Gus Gray (tab Brief 2)." */
function told(office: CourseOffice, lunches: readonly Lunch[]): string {
  const book = bookOf(office);
  const named = lunches.map(
    (lunch, index) => `${lunchInWords(lunch, book)} (tab ${tabNumbered(BRIEF_TAB, index)})`,
  );
  return lunches.length === 0
    ? NONE_AHEAD
    : `${plural(lunches.length, 'brief')} to print: ${named.join('; ')}. On Lunches you can change place, time and guests; then choose it again.`;
}

export const writeBriefs: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Brief',
  reads: COURSE_TABS,

  plan: (given) => {
    const { office } = begin(given);
    const lunches = lunchesNear(bookOf(office).lunches, office.today);
    const written = briefsNear(office).map(({ sections }, index) =>
      printedPage(tabNumbered(BRIEF_TAB, index), sections),
    );
    const nothing = `No lunch to brief here as of ${longDay(office.today)}.`;
    const taken = new Set(written.map(({ tab }) => tab));
    const changes = [...written, ...emptiedPages(BRIEF_TAB, office.tabs, taken, nothing)];
    return { changes, report: told(office, lunches), isRefused: changes.length === 0 };
  },
};
