/**
 * Season > Good times… and Hard times…: what it changes this week is said first; then the week is planned
 * anew (S1, S2).
 */
import type { Book } from '../../domain/clients/household/book';
import { seasonChangeInWords, settingsAfter } from '../../domain/season/season-change';
import type { Season } from '../../domain/season/season';
import { recontactChoices, recontactedInWords, whyNobodyIs } from '../../domain/season/whom-to-recontact';
import type { Week } from '../../domain/calendar/workdays';
import { giveIds, withIds } from '../../sheets/write/ids';
import { partsOfList } from '../../sheets/read/list-cell';
import {
  after,
  begin,
  bookOf,
  conclude,
  COURSE_TABS,
  type Course,
  type CourseOffice,
} from '../pipeline/pipeline';
import { buildTheWeek, knowWhatIsDue } from '../pipeline/day-steps';
import type { Job, Plan, Question } from '../../runner/job';
import { filtersInWords, HIDDEN_COUNT } from '../pipeline/filtered';
import { keepSettings } from '../pipeline/write-settings';
import { weekServed } from '../week/lay-out-week';
import { withStart } from '../start/start-report';
import { printListPage } from './print-list';
import { PREPARED_ANEW } from './season-report';

const SEASON_TABS = [...COURSE_TABS, 'settings'] as const;
type SeasonTab = (typeof SEASON_TABS)[number];

/**
 * The office as the week would be built from it. A contact that hasn't got its id yet has one for the while.
 */
function whatIsDue(office: CourseOffice): { readonly book: Book; readonly week: Week } {
  const { contacts } = office.tables;
  const whole = { ...office.tables, contacts: withIds(contacts, giveIds(contacts).gifts) };
  const known = knowWhatIsDue(begin({ ...office, tables: whole })).office;
  return { book: bookOf(known), week: weekServed(known) };
}

/** Answers that take whom Settings names, and the one that takes every prospect. */
const AS_IT_IS: readonly string[] = ['', 'yes', 'y', 'ok'];
const ALL = 'all';

/** The kinds and tags that an answer names. */
function whomIn(answer: string, { settings }: Pick<CourseOffice, 'settings'>): readonly string[] {
  const word = answer.trim().toLowerCase();
  if (AS_IT_IS.includes(word)) return settings.recontacted;
  return word === ALL ? [] : partsOfList(answer);
}

/** Says what Good times bring back. */
const askForGoodTimes = (office: CourseOffice): Question => {
  const { book, week } = whatIsDue(office);
  const said = seasonChangeInWords(book, week, 'Good times');
  return {
    kind: 'confirm',
    title: 'Good times',
    text: `${said}\n\nSet Good times from today, and plan the week anew?`,
  };
};

/** Says what Hard times change, and asks whom they recontact; whoever names others is told anew. */
function askForHardTimes(office: CourseOffice): Question {
  const { book, week } = whatIsDue(office);
  const said = (words: readonly string[]): string => seasonChangeInWords(book, week, 'Hard times', words);
  const usual = office.settings.recontacted;
  const ask = (first: string): Question => ({
    kind: 'prompt',
    title: 'Hard times',
    text: [
      first,
      ...filtersInWords(office, [office.tables.contacts], HIDDEN_COUNT),
      `Set Hard times from today, and plan the week anew? OK with nothing typed calls ${usual.length === 0 ? 'every prospect' : `the ${recontactedInWords(usual)}`}; ` +
        `to call others, type kinds and tags, parted by commas${usual.length === 0 ? '' : `, or ${ALL} for every prospect`}. ${recontactChoices(book)}`,
    ].join('\n\n'),
    next: (answer) => {
      const words = whomIn(answer, office);
      if (words === usual) return null;
      const why = words.length === 0 ? null : whyNobodyIs(book, words);
      return why === null ? confirm(words) : ask(why);
    },
  });
  const confirm = (words: readonly string[]): Question => ({
    kind: 'confirm',
    title: 'Hard times',
    text: `${said(words)}\n\nSet Hard times from today, and plan the week anew?`,
  });
  return ask(said(usual));
}

const ASK: Readonly<Record<Season, (office: CourseOffice) => Question>> = {
  'Good times': askForGoodTimes,
  'Hard times': askForHardTimes,
};

/** Hard times have a letter that some clients get on paper. */
function withPrintList(course: Course): Course {
  if (course.office.settings.season === 'Good times') return course;
  const { page, told } = printListPage(course.office);
  return after(course, { changes: [page], told: [told] });
}

/** Nothing to set; a print list that may have grown old is made anew. */
function sameSeason(office: CourseOffice, season: Season): Plan {
  const course = begin(office);
  const told = seasonChangeInWords(bookOf(course.office), weekServed(course.office), season);
  return conclude(withPrintList(after(course, { changes: [], told: [told] })));
}

const changeTo = (season: Season): Job<SeasonTab> => ({
  name: `${season}…`,
  reads: SEASON_TABS,

  question: (office) => (office.settings.season === season ? null : ASK[season](office)),

  plan: (office, answer) => {
    if (office.settings.season === season) return sameSeason(office, season);
    const { book, week } = whatIsDue(office);
    const settings = settingsAfter(book, week, season, whomIn(answer, office));
    const { seasonSince, prospectsUntil, recontacted } = settings;
    const set = after(begin({ ...office, settings }), {
      changes: keepSettings(office, { season, seasonSince, prospectsUntil, recontacted }),
      told: [`${season} begin today.`],
    });
    return conclude(
      withStart(withPrintList(buildTheWeek(set)), season === 'Good times' ? PREPARED_ANEW : []),
    );
  },
});

/** Season > Good times… */
export const goodTimes = changeTo('Good times');
/** Season > Hard times… */
export const hardTimes = changeTo('Hard times');
