/**
 * Clients > Year in eight touches: what was done and is planned for each household, on one page; or for one
 * client, their service calendar to print (S22).
 */
import { reachInWords } from '../../domain/alliances/partners/roster';
import { addresseesIn } from '../../domain/clients/household/addressed-together';
import type { Household } from '../../domain/clients/household/household';
import { listed, longDay, plural } from '../../domain/text/words';
import { EIGHT_KINDS, TOUCH_KINDS } from '../../domain/touches/year/eight-touches';
import { serviceCalendar } from '../../domain/touches/year/service-calendar';
import {
  FEWEST_KINDS,
  fewKinds,
  LEGEND,
  marksOf,
  yearsOf,
  type HouseholdYear,
} from '../../domain/touches/year/year';
import { hasClient } from '../../domain/touches/touch-plan';
import type { Book } from '../../domain/clients/household/book';
import { quoted } from '../../domain/text/shortened';
import { directoryOf } from '../../sheets/read/naming';
import { expectedName } from '../../sheets/read/resolve-contacts';
import { labelRule, type PageLook } from '../../sheets/declare/appearance';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { PAINTS } from '../../sheets/declare/theme';
import type { RewritePage } from '../../runner/change';
import type { Answers, Job, Plan } from '../../runner/job';
import { knowWhatIsDue } from '../pipeline/day-steps';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';
import { printedPage } from '../pipeline/printed-pages';

const YEAR_TAB = 'Year';
const CALENDAR_TAB = 'Service calendar';
const WHO = 'who';
const ALL = 'all';
/** How many core clients with few kinds are named. */
const MOST_NAMED = 10;

const nameOf = (household: Household): string =>
  listed(addresseesIn(household, household.reachable).map(({ words }) => words));

const FIRST_HEADER = 'Household';
const HEADERS: readonly Cell[] = [FIRST_HEADER, 'Tier', 'Core?', ...EIGHT_KINDS, 'Kinds', 'Missing'];
const LOOK: PageLook = {
  widths: [190, 44, 80, ...EIGHT_KINDS.map(() => 96), 50, 150],
  isSheetOfPaper: true,
  tableFrom: 7,
  rules: [labelRule([FIRST_HEADER], HEADERS.length, PAINTS.section)],
};

function rowOf(book: Book, year: HouseholdYear): Cell[] {
  const { household, kinds, kindsDone, missing } = year;
  return [
    nameOf(household),
    hasClient(household, book.allianceIds) ? household.tier : '',
    household.core ?? '',
    ...EIGHT_KINDS.map((kind) => marksOf(kinds[kind])),
    kindsDone,
    missing.join(', '),
  ];
}

const textLine = (text: string): Cell[] => [text, ...HEADERS.slice(1).map(() => '')];

function inFewKinds(few: readonly HouseholdYear[]): string {
  if (few.length === 0) return `Every core client had ${FEWEST_KINDS} kinds and more.`;
  const named = few
    .slice(0, MOST_NAMED)
    .map(({ household, kindsDone }) => `${nameOf(household)} (${kindsDone})`);
  const more = few.length - named.length;
  return `Core clients with fewer than ${FEWEST_KINDS} kinds: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function yearPage(book: Book, years: readonly HouseholdYear[], { today }: CourseOffice): RewritePage {
  const kinds = EIGHT_KINDS.map((kind) => `${kind}: ${TOUCH_KINDS[kind].words}`).join(' · ');
  const rows: Grid = [
    textLine(`The year in eight touches, as of ${longDay(today)}`),
    textLine(LEGEND),
    textLine(kinds),
    textLine(inFewKinds(fewKinds(years))),
    textLine(reachInWords(book)),
    textLine(''),
    HEADERS,
    ...years.map((year) => rowOf(book, year)),
  ];
  return { kind: 'page', tab: YEAR_TAB, rows, look: LOOK };
}

/** The client's own page has nothing on it that the office thinks of them. */
function calendarPage({ settings, today }: CourseOffice, year: HouseholdYear): RewritePage {
  const office = settings.officeName || settings.principal.name;
  const months = serviceCalendar(year, today).map(({ month, touches }) => ({
    label: month,
    lines: [touches.length === 0 ? 'whenever you like to call us' : listed(touches)],
  }));
  const title = `Service calendar of ${nameOf(year.household)}${office === '' ? '' : `, by ${office}`}`;
  return printedPage(CALENDAR_TAB, [{ title, parts: months }]);
}

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

function planFrom(given: CourseOffice, answers: Answers): Plan {
  const typed = answers.get(WHO)?.trim() ?? ALL;
  // As today's figures have it; nothing of what is worked out for that is written.
  const { office } = knowWhatIsDue(begin(given));
  const book = bookOf(office);
  const years = yearsOf(book, office.today);
  if (years.length === 0) return refused('Nobody is on Contacts whom anything could be planned for.');
  if (typed.toLowerCase() === ALL)
    return {
      changes: [yearPage(book, years, office)],
      report: `The tab ${YEAR_TAB} has the year of ${plural(years.length, 'household')}. ${inFewKinds(fewKinds(years))}`,
    };
  const naming = directoryOf(office.tables.contacts.rows).find(typed, '');
  if (!naming.ok)
    return refused(`${quoted(typed)} was typed; ${expectedName(naming.candidates)} is expected.`);
  const year = years.find(({ household }) => household.members.some(({ id }) => id === naming.id));
  if (year === undefined) return refused(`${quoted(typed)} may not be contacted, so nothing is planned.`);
  return {
    changes: [calendarPage(office, year)],
    report: `The tab ${CALENDAR_TAB} is the service calendar of ${nameOf(year.household)}, to print.`,
  };
}

export const writeYear: Job<(typeof COURSE_TABS)[number], string, never> = {
  name: 'Year in eight touches',
  reads: COURSE_TABS,
  asksBy: [],
  prompts: () => [
    {
      about: WHO,
      title: 'Year in eight touches',
      text: `Leave it blank, or type ${ALL}, for the year of every household on one page; or type a name for that client's own service calendar, to print.`,
    },
  ],
  plan: (office, _answer, _done, answers = new Map()) => planFrom(office, answers),
};
