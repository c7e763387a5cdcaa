/** Names typed after a lunch become introductions and prospects, and outcomes have their effect (S17). */
import { FOLLOW_UP_DAYS } from '../../domain/touches/fresh-start';
import type { Book } from '../../domain/clients/household/book';
import type { CivilDay } from '../../domain/calendar/civil-day';
import {
  fileNamesOf,
  isToBeFiled,
  type FiledNames,
  type NameSource,
  type NewProspect,
} from '../../domain/alliances/introductions/new-introductions';
import { joiningTheList } from '../../domain/alliances/introductions/outcomes';
import { seasonOn } from '../../domain/season/season';
import { plural } from '../../domain/text/words';
import { isBlankCell } from '../../sheets/declare/field';
import { quoteCell } from '../../sheets/read/read-row';
import type { RowError } from '../../sheets/read/row-error';
import { contacts } from '../../sheets/tabs/contacts';
import { introductions } from '../../sheets/tabs/introductions';
import { lunches } from '../../sheets/tabs/lunches';
import { cellProblem } from '../pipeline/cell-problem';
import { after, bookOf, type Course, type CourseOffice, type Step } from '../pipeline/pipeline';
import { appendRow, setAsAsked, setCells, type Change, type Office } from '../../runner/job';
import { namesOf } from '../pipeline/names-of';

type NamesOffice = Pick<CourseOffice, 'tables' | 'today'>;

/** The row of a prospect whom somebody introduced. */
export const prospectRow = (
  { introducedById, ...prospect }: NewProspect,
  nameOf: (id: string) => string,
  today: CivilDay,
): Change =>
  appendRow(contacts, {
    ...prospect,
    kind: 'Prospect',
    cultivation: 'New',
    introducedBy: nameOf(introducedById),
    added: today,
  });

/** The lunches whose names count by now. */
const sourcesIn = ({ lunches }: Book, { today }: NamesOffice): readonly NameSource[] =>
  lunches.filter((lunch) => isToBeFiled(lunch, today));

/** Without a Kind whoever is added would count as a client from the next run on. */
export const canFileNames = ({ tables }: Pick<Office<'contacts'>, 'tables'>): boolean =>
  tables.contacts.layout.indexes.has('kind');

/** What to write for what was filed. */
function changesOf({ tables, settings, today }: CourseOffice, filed: FiledNames): Change[] {
  const nameOf = namesOf(tables.contacts.rows);
  const added = new Map(filed.prospects.map(({ id, name }) => [id, name]));
  const blankless = ({ email, phone }: { readonly email: string; readonly phone: string }) => ({
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { phone }),
  });
  return [
    ...filed.prospects.map((prospect) => prospectRow(prospect, nameOf, today)),
    ...filed.filledIn.map(({ id, introducedById, ...person }) =>
      setCells(contacts, id, {
        ...blankless(person),
        ...(introducedById === null ? {} : { introducedBy: nameOf(introducedById) }),
      }),
    ),
    ...filed.noted.map(({ key, namesFiled }) => setCells(lunches, key, { namesFiled })),
    ...filed.introductions.map((introduction) =>
      appendRow(introductions, {
        ...introduction,
        byOrTo: nameOf(introduction.allianceId),
        person: added.get(introduction.personId) ?? nameOf(introduction.personId),
        season: seasonOn(introduction.date, settings),
      }),
    ),
  ];
}

/** The lines that nobody could file, each beside the cell in which it stands. */
function problemsOf({ tables }: NamesOffice, { unfiled }: FiledNames): RowError[] {
  const lineOf = new Map(tables.lunches.rows.map(({ key, line }) => [key, line]));
  return unfiled.flatMap(({ source, line, expected }) => {
    const row = lineOf.get(source.key);
    if (row === undefined) return [];
    return [{ ...cellProblem(tables.lunches, row, 'introduced', expected), found: quoteCell(line) }];
  });
}

/** "Filed 3 names, 2 of them new on Contacts: call them within 7 days." */
function told({ introductions: made, prospects }: FiledNames): string[] {
  if (made.length === 0) return [];
  const known = prospects.length === 0 ? '' : `, ${prospects.length} of them new on Contacts`;
  return [`Filed ${plural(made.length, 'name')}${known}: call them within ${FOLLOW_UP_DAYS} days.`];
}

/** Files names of these sources. @return what couldn't be filed, too */
export function fileNamesFrom(
  office: CourseOffice,
  sources: readonly NameSource[],
): Step & { readonly told: readonly string[]; readonly filed: FiledNames } {
  const filed = fileNamesOf(sources, bookOf(office), () => office.newId(contacts), office.today);
  return { changes: changesOf(office, filed), problems: problemsOf(office, filed), told: told(filed), filed };
}

const NO_KIND = 'Names wait: Contacts has no column Kind, so nobody can be added as a prospect.';

/** Files all names of lunches that have been. */
export function fileNames(course: Course): Course {
  const { office } = course;
  const sources = sourcesIn(bookOf(office), office);
  if (sources.length === 0) return course;
  return after(
    course,
    canFileNames(office) ? fileNamesFrom(office, sources) : { changes: [], told: [NO_KIND] },
  );
}

/**
 * The day of introductions that say none, or it would be a new one every day; and the season in which each
 * was made.
 */
function datedIntroductions({ tables, settings, today }: CourseOffice): Change[] {
  const { rows, layout, raw } = tables.introductions;
  const [hasDate, hasSeason] = [layout.indexes.has('date'), layout.indexes.has('season')];
  return rows
    .filter(({ id }) => id !== '')
    .flatMap(({ id, line, date, season }) => {
      const lacksDate = hasDate && date === null && isBlankCell(raw(line, 'date'));
      const lacksSeason = hasSeason && season === '';
      return [
        ...(lacksDate ? [setCells(introductions, id, { date: today })] : []),
        ...(lacksSeason ? [setCells(introductions, id, { season: seasonOn(date ?? today, settings) })] : []),
      ];
    });
}

/** Outcomes typed since have their effect, and each introduction gets its day and its season. */
export function fileOutcomes(course: Course): Course {
  const { office } = course;
  const joining = joiningTheList(bookOf(office)).flatMap(({ id }) => [
    // A person has just said so by the outcome: New gives way.
    setAsAsked(contacts, id, { cultivation: 'Cultivating' }),
    setCells(contacts, id, { invitedOn: office.today }),
  ]);
  return after(course, { changes: [...joining, ...datedIntroductions(office)] });
}

/**
 * What Check the workbook has to say of the names that wait. Names in other tabs must have been resolved to
 * ids.
 */
export function nameProblems(office: NamesOffice, book: Book): RowError[] {
  let drawn = 0;
  const sources = sourcesIn(book, office);
  return problemsOf(
    office,
    fileNamesOf(sources, book, () => `new ${(drawn += 1)}`, office.today),
  );
}
