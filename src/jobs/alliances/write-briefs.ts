/** Lunches > Brief: a page to print for each lunch that is near, on a tab of its own (S16). */
import { briefOf, type BriefSection, type LunchDetails } from '../../domain/alliances/lunches/brief/brief';
import { isPlannedAnew, type Lunch } from '../../domain/records/lunch';
import { staysAhead } from '../../domain/alliances/lunches/plan/lunches-so-far';
import { addDays, type CivilDay } from '../../domain/calendar/civil-day';
import { compareText } from '../../domain/values/order';
import { longDay, plural } from '../../domain/text/words';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';
import type { Job, RewritePage } from '../../runner/job';
import { lunchInWords } from './lunch-report';

const BRIEF_TAB = 'Brief';
/** So many days are briefed at once, today included: what is printed on a Monday serves the week. */
const DAYS_BRIEFED = 7;
/** Pixels: together as wide as a sheet of paper. */
const WIDTHS = [160, 520];

const NONE_AHEAD = 'No lunch is ahead: choose Lunches > Plan first.';

/** "Brief", "Brief 2"… */
const tabOf = (index: number): string => (index === 0 ? BRIEF_TAB : `${BRIEF_TAB} ${index + 1}`);
const isBriefTab = (name: string): boolean => /^Brief( \d+)?$/.test(name);

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

const linesOf = ({ title, parts }: BriefSection): Grid => [
  [title, ''],
  ...parts.flatMap(({ label, lines }) =>
    lines.map((line, index): Cell[] => [index === 0 ? label : '', line]),
  ),
];

/** The sections below each other, with a blank line between them. */
const rowsOf = (sections: readonly BriefSection[]): Grid =>
  sections.flatMap((section, index) => [...(index === 0 ? [] : [['', '']]), ...linesOf(section)]);

const pageOn = (tab: string, rows: Grid): RewritePage => ({
  kind: 'page',
  tab,
  rows,
  look: { widths: WIDTHS },
});

/** Pages of earlier lunches that no lunch takes the place of now: nobody is to print them again. */
function emptied({ tabs, today }: CourseOffice, taken: ReadonlySet<string>): RewritePage[] {
  return tabs
    .filter(({ name }) => isBriefTab(name) && !taken.has(name))
    .map(({ name }) => ({
      ...pageOn(name, [[`No lunch to brief here as of ${longDay(today)}.`, '']]),
      isKeptUp: true,
    }));
}

/** "2 lunches to print: Tue 24 Nov Flo Fox (tab Brief); Thu 26 Nov Gus Gray (tab Brief 2)." */
function told(office: CourseOffice, lunches: readonly Lunch[]): string {
  const book = bookOf(office);
  const named = lunches.map((lunch, index) => `${lunchInWords(lunch, book)} (tab ${tabOf(index)})`);
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
    const written = briefsNear(office).map(({ sections }, index) => pageOn(tabOf(index), rowsOf(sections)));
    const changes = [...written, ...emptied(office, new Set(written.map(({ tab }) => tab)))];
    return { changes, report: told(office, lunches), isRefused: changes.length === 0 };
  },
};
