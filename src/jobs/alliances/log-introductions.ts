/** Lunches > Log introductions…: whom somebody introduced, filed at once (S17). */
import { NOBODY_YET } from '../pipeline/nobody-yet';
import type { Book } from '../../domain/clients/household/book';
import { RECENT_DAYS, lastLunchWith } from '../../domain/alliances/lunches/last-lunch';
import type { Lunch } from '../../domain/records/lunch';
import { namedAt, type NameSource } from '../../domain/alliances/introductions/new-introductions';
import { askedAnew } from '../../domain/alliances/introductions/names-filed';
import { quoted } from '../../domain/text/shortened';
import { directoryOf } from '../../sheets/read/naming';
import { expectedName } from '../../sheets/read/resolve-contacts';
import { lunches } from '../../sheets/tabs/lunches';
import {
  after,
  begin,
  bookOf,
  conclude,
  COURSE_TABS,
  type Course,
  type CourseOffice,
} from '../pipeline/pipeline';
import { workOutFigures } from '../pipeline/day-steps';
import { canFileNames, fileNamesFrom } from './file-names';
import { setAsAsked } from '../../runner/change';
import type { Answers, Job, Plan, Prompt } from '../../runner/job';
import { namesOf } from '../pipeline/names-of';
import { withStart } from '../start/start-report';

const WHO = 'who';
const NAMES = 'names';

const PROMPTS: readonly Prompt[] = [
  {
    about: WHO,
    title: 'Who introduced them?',
    text: `Type a name, an e-mail address or an ID. The names go to the last lunch with them, if it was within ${RECENT_DAYS} days.`,
  },
  {
    about: NAMES,
    title: 'Whom did they introduce?',
    text: [
      'Part people by semicolons, and type behind a name what you know:',
      '',
      'Ann Lee, dentist, 555-0101; Bo Kim, bo@example.com',
    ].join('\n'),
  },
];

const refused = (why: string): Plan => ({
  changes: [],
  report: `${why} No name was filed.`,
  isRefused: true,
});

/** One a line; where several guests sat at the table, each line says who introduced. */
const linesOf = (names: string, lunch: Lunch, introducer: string): string[] =>
  names
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (lunch.guestIds.length > 1 ? `${line}, from ${introducer}` : line));

/** The lunch with its names and these. */
function withNames(lunch: Lunch, names: string, introducer: string): Lunch {
  const lines = lunch.names === '' ? [] : lunch.names.split('\n');
  return { ...lunch, names: [...new Set([...lines, ...linesOf(names, lunch, introducer)])].join('\n') };
}

/** Files names under a lunch, whose cell then tells of them, or without one. */
function filed(course: Course, book: Book, introducerId: string, names: string): Course {
  const { office } = course;
  const introducer = namesOf(book.contacts)(introducerId);
  const lunch = lastLunchWith(book, introducerId, office.today);
  const source: NameSource =
    lunch === null
      ? { key: '', date: office.today, guestIds: [introducerId], names, namesFiled: [], occasion: 'lunch' }
      : namedAt(askedAnew(withNames(lunch, names, introducer), names));
  const noted = lunch === null ? [] : [setAsAsked(lunches, source.key, { introduced: source.names })];
  const { changes, told, filed: files } = fileNamesFrom(office, [source]);
  const unfiled = files.unfiled.map(
    ({ line, expected }) => `Not filed: ${quoted(line)}; expected ${expected}.`,
  );
  const nothing = told.length + unfiled.length === 0 ? ['They were filed before: nothing is new.'] : [];
  return after(course, { changes: [...noted, ...changes], told: [...told, ...unfiled, ...nothing] });
}

function planFrom(office: CourseOffice, answers: Answers): Plan {
  const [who, names] = [answers.get(WHO), answers.get(NAMES)];
  if (who === undefined) return refused('It was not said who introduced them.');
  if (names === undefined) return refused('No name was typed.');
  const course = begin(office);
  const naming = directoryOf(course.office.tables.contacts.rows).find(who, '');
  if (!naming.ok) return refused(`${quoted(who)} was typed; ${expectedName(naming.candidates)} is expected.`);
  return conclude(withStart(workOutFigures(filed(course, bookOf(course.office), naming.id, names))));
}

export const logIntroductions: Job<(typeof COURSE_TABS)[number], string, 'contacts'> = {
  name: 'Log introductions…',
  reads: COURSE_TABS,
  asksBy: ['contacts'],
  adds: { contacts: ['kind'] },

  prompts: (office) => (canFileNames(office) ? PROMPTS : []),

  plan: (office, _answer, _done, answers = new Map()) =>
    canFileNames(office) ? planFrom(office, answers) : refused(NOBODY_YET),
};
