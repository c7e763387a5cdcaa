/** Lunches > Plan: this week's lunches and the quarter's, at once. */
import { alliances } from '../../sheets/tabs/alliances';
import {
  planOffice,
  type OfficePlan,
  type PlannedRow,
} from '../../domain/alliances/lunches/office/plan-office';
import { LEFT_OUT_WORDS } from '../../domain/alliances/lunches/office/why-lunch';
import { isPlannedAnew, LUNCH_KINDS, type LunchKind } from '../../domain/records/lunch';
import type { LeftOut } from '../../domain/alliances/lunches/plan/plan-lunches';
import { WEEKS_PLANNED } from '../../domain/alliances/lunches/plan/weeks';
import type { Book } from '../../domain/clients/household/book';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { groupBy } from '../../domain/values/collections';
import { longDay, plural } from '../../domain/text/words';
import { begin, bookOf, conclude, COURSE_TABS, type Course } from '../pipeline/pipeline';
import { typeFirst, type Job } from '../../runner/job';
import { withStart } from '../start/start-report';
import { holdLunches } from './hold-lunches';
import { lunchesThisWeek, lunchInWords, nameIn, unansweredLunches } from './lunch-report';
import { inWords } from '../../runner/outcome';
import { planTheLunches, whyNotPlanned } from './update-lunches';

const NOBODY: string =
  'There is nobody to plan lunches with yet: add a row for each alliance to the tab Alliances.';

/** Who is left out although a lunch is due: whoever isn't due, or has one ahead, isn't missing. */
const isMissing = ({ why }: LeftOut): boolean => why !== 'not due' && why !== 'lunch ahead';

const leftOutInWords = (book: Book, leftOut: readonly LeftOut[]): string[] =>
  leftOut
    .filter(isMissing)
    .map(({ allianceId, why }) => `${nameIn(book, allianceId)}: ${LEFT_OUT_WORDS[why]}`);

const KIND_WORDS: Readonly<Record<LunchKind, readonly [one: string, many: string]>> = {
  Alliance: ['lunch', 'lunches'],
  'Meet and greet': ['table', 'tables'],
  Exchange: ['exchange meeting', 'exchange meetings'],
};

/** "25 lunches, 4 tables and 2 exchange meetings" */
function counted(rows: readonly PlannedRow[]): string {
  const byKind = groupBy(rows, ({ kind }) => kind);
  const parts = LUNCH_KINDS.flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0;
    return count === 0 ? [] : [plural(count, ...KIND_WORDS[kind])];
  });
  return parts.length === 0 ? 'No lunches' : parts.join(', ');
}

function summary(book: Book, { rows, alliances }: OfficePlan, today: CivilDay): string {
  const inWeek = lunchesThisWeek(book, today).map((lunch) => lunchInWords(lunch, book));
  const late = rows.filter(({ weeksLate }) => weeksLate > 0).length;
  const missing = leftOutInWords(book, alliances.leftOut);
  const open = unansweredLunches(book, today);
  return [
    `This week: ${inWeek.join(', ') || 'no lunch'}.`,
    `${counted(rows)} planned over ${WEEKS_PLANNED} weeks`,
    ...(late > 0 ? [`${late} late`] : []),
    ...missing
      .slice(0, 1)
      .map((first) => `${missing.length} left out (${first}${missing.length > 1 ? '; …' : ''})`),
    ...(open.length > 0 ? [`${open.length} past: set Status to Held or Cancelled`] : []),
  ].reduce((text, part, index) => (index === 1 ? `${text} ${part}` : `${text}; ${part}`));
}

/** The whole quarter, a line a lunch, and whoever is left out with the reason. */
function quarter(book: Book, { rows, alliances }: OfficePlan, today: CivilDay): string {
  const fixed = book.lunches.filter((lunch) => lunch.state !== 'Cancelled' && !isPlannedAnew(lunch, today));
  const weeks = alliances.weeks.map(({ number, start, days }) => {
    const own = [...rows, ...fixed]
      .filter(({ date }) => date >= start && date < start + 7)
      .sort((a, b) => a.date - b.date);
    const none = days.length === 0 ? 'no lunch day left' : '–';
    const text = own.map((lunch) => lunchInWords(lunch, book)).join(', ') || none;
    return `${number}. from ${longDay(start)}: ${text}`;
  });
  const left = leftOutInWords(book, alliances.leftOut);
  return [...weeks, ...(left.length > 0 ? ['', 'Left out:', ...left] : [])].join('\n');
}

function tell(course: Course): { readonly report: string; readonly box: string } {
  const { today } = course.office;
  const book = bookOf(course.office);
  const plan = planOffice(book, today);
  return { report: `${summary(book, plan, today)}.`, box: quarter(book, plan, today) };
}

export const planLunchesNow: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Plan',
  reads: COURSE_TABS,
  plan: (office) => {
    const course = planTheLunches(holdLunches(begin(office)));
    if (bookOf(course.office).alliances.length === 0) return typeFirst(alliances, NOBODY);
    const missing = whyNotPlanned(course.office);
    if (missing !== null) return { ...conclude(course), report: inWords(missing), isRefused: true };
    const { report, box } = tell(course);
    return { ...conclude(withStart({ ...course, told: [report] })), box };
  },
};
