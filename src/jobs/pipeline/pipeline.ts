/**
 * A run that takes several steps over the office, each seeing what the one before it changed, and writes once
 * at the end.
 */
import { indexPeople, openBook, type Book, type PeopleIndex } from '../../domain/clients/household/book';
import { plural } from '../../domain/text/words';
import type { Directory } from '../../sheets/read/naming';
import type { RowError } from '../../sheets/read/row-error';
import { withChanges } from './apply';
import type { Change } from '../../runner/change';
import type { Office, Plan } from '../../runner/job';
import { keepConsent } from '../letters/consent/update-consent';
import { RECORD_TABS, recordsOf } from './records';
import { resolveNames } from './resolve-names';

/** The tabs that logging and building the week need. */
export const COURSE_TABS = [...RECORD_TABS, 'thisWeek'] as const;
export type CourseOffice = Office<(typeof COURSE_TABS)[number]>;

export type Course = {
  /** The office as it reads after the steps so far. */
  readonly office: CourseOffice;
  /** Whom a name means. */
  readonly directory: Directory;
  readonly changes: readonly Change[];
  /** What was done, a sentence a step. */
  readonly told: readonly string[];
  readonly problems: readonly RowError[];
};

/** What a step adds to a course. */
export type Step = Partial<Pick<Course, 'told' | 'problems'>> & { readonly changes: readonly Change[] };

/** The course with what a step adds to its lists. */
const listed = (course: Course, { changes, told = [], problems = [] }: Step): Course => ({
  ...course,
  changes: [...course.changes, ...changes],
  told: [...course.told, ...told],
  problems: [...course.problems, ...problems],
});

/** The course after one more step. */
export const after = (course: Course, step: Step): Course => ({
  ...listed(course, step),
  office: step.changes.length === 0 ? course.office : withChanges(course.office, step.changes),
});

/**
 * A course begins with finding out whom the tabs name. Whoever opted out is out before anything else is done.
 */
export function begin(office: CourseOffice): Course {
  const resolved = resolveNames(office);
  const course = { ...resolved, told: [], problems: [...office.problems, ...resolved.problems] };
  return after(course, keepConsent(course.office));
}

const books = new WeakMap<CourseOffice, Book>();
/** By the list of contacts, which stays the same until a step changes one of them. */
const indexes = new WeakMap<Book['contacts'], PeopleIndex>();
/**
 * By the rows of Touches: no step moves anybody from one household to another, so their order is found once.
 */
const histories = new WeakMap<object, Book['histories']>();

/** The records of the office; opened once however many steps ask. */
export function bookOf(office: CourseOffice): Book {
  const known = books.get(office);
  if (known) return known;
  const records = recordsOf(office);
  const people = indexes.get(records.contacts) ?? indexPeople(records.contacts);
  indexes.set(records.contacts, people);
  const opened = openBook(records, people);
  const { rows } = office.tables.touches;
  const book = { ...opened, histories: histories.get(rows) ?? opened.histories };
  histories.set(rows, book.histories);
  books.set(office, book);
  return book;
}

type People = CourseOffice['tables']['contacts']['rows'];

/**
 * The course after everybody was judged, with the people as they were found, whatever columns the office has
 * for it.
 */
export function afterJudging(course: Course, step: Step, rows: People): Course {
  const { tables } = course.office;
  const office = { ...course.office, tables: { ...tables, contacts: { ...tables.contacts, rows } } };
  return { ...listed(course, step), office };
}

/** "3 rows have problems: see Check the workbook."; [] where none is left. */
function problemsTold(problems: readonly RowError[]): string[] {
  const open = problems.filter(({ newId }) => newId === undefined);
  const rows = new Set(open.map(({ tab, row }) => `${tab} ${row}`)).size;
  return rows === 0 ? [] : [`${plural(rows, 'row has', 'rows have')} problems: see Check the workbook.`];
}

/** The plan that a course comes to. */
export const conclude = ({ changes, told, problems }: Course): Plan => ({
  changes,
  report: [...told, ...problemsTold(problems)].join(' '),
  problems,
});
