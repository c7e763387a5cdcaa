/**
 * Names that somebody was told become introductions and prospects, and outcomes have their effect (S17, S21).
 */
import { FOLLOW_UP_DAYS } from '../../domain/touches/fresh-start';
import type { Book } from '../../domain/clients/household/book';
import type { CivilDay } from '../../domain/calendar/civil-day';
import {
  fileNamesOf,
  isToBeFiled,
  namedAt,
  type FiledNames,
  type NameSource,
  type NewProspect,
  type Occasion,
} from '../../domain/alliances/introductions/new-introductions';
import { joiningTheList } from '../../domain/alliances/introductions/outcomes';
import { seasonOn } from '../../domain/season/season';
import { plural } from '../../domain/text/words';
import { isBlankCell } from '../../sheets/declare/field';
import { quoteCell } from '../../sheets/read/read-row';
import type { RowError } from '../../sheets/read/row-error';
import { contacts } from '../../sheets/tabs/contacts';
import { introductions } from '../../sheets/tabs/introductions';
import { drafts } from '../../sheets/tabs/drafts';
import { lunches } from '../../sheets/tabs/lunches';
import { thisWeek } from '../../sheets/tabs/this-week';
import type { AnyTable, RowOf } from '../../sheets/declare/table';
import { cellProblem } from '../pipeline/cell-problem';
import { after, bookOf, type Course, type CourseOffice, type Step } from '../pipeline/pipeline';
import { appendRow, removeRow, setAsAsked, setCells, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';
import { namesOf } from '../pipeline/names-of';

/** The tab on which the names of an occasion stand, and by its key which of them are filed. */
const TABLE_OF = { lunch: lunches, talk: thisWeek, letter: drafts } as const satisfies Record<
  Occasion,
  AnyTable
>;

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

/** The lunches whose names count by now, and whatever was named in a talk or in the answer to a letter. */
const sourcesIn = ({ lunches }: Book, { tables, today }: NamesOffice): readonly NameSource[] => [
  ...lunches.filter((lunch) => isToBeFiled(lunch, today)).map(namedAt),
  ...tables.thisWeek.rows.flatMap(({ logged, ...row }) => namedBy(row, 'talk', logged ?? today)),
  ...tables.drafts.rows.flatMap(({ repliedOn, ...row }) => namedBy(row, 'letter', repliedOn ?? today)),
];

type NamingRow = Pick<RowOf<typeof thisWeek>, 'key' | 'contactId' | 'theyIntroduced' | 'namesFiled'>;

const namedBy = (
  { key, contactId, theyIntroduced: names, namesFiled }: NamingRow,
  occasion: Occasion,
  date: CivilDay,
): NameSource[] =>
  names === '' || contactId === '' || key === ''
    ? []
    : [{ key, date, guestIds: [contactId], names, namesFiled, occasion }];

/** Names on a row that is nobody's, such as that of a letter to all: nobody knows who introduced them. */
const namedByNobody = ({ thisWeek: sheet }: NamesOffice['tables']): RowError[] =>
  sheet.rows
    .filter(({ theyIntroduced, contact, contactId }) => theyIntroduced !== '' && contact + contactId === '')
    .map(({ line }) => cellProblem(sheet, line, 'contact', 'who introduced those in They introduced'));

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
    ...filed.noted.map(({ key, namesFiled, occasion }) => setCells(TABLE_OF[occasion], key, { namesFiled })),
    ...filed.answered.map((id) => removeRow(introductions, id)),
    ...filed.introductions.map((introduction) =>
      appendRow(introductions, {
        ...introduction,
        byOrTo: nameOf(introduction.allianceId),
        person:
          introduction.personId === ''
            ? introduction.person
            : (added.get(introduction.personId) ?? nameOf(introduction.personId)),
        season: seasonOn(introduction.date, settings),
      }),
    ),
  ];
}

/** The cell of a source, with what was expected in it; null: it is gone. */
function cellOf(
  { lunches: lunchTab, thisWeek: sheet, drafts: draftTab }: NamesOffice['tables'],
  { occasion, key: wanted }: NameSource,
  expected: string,
): RowError[] {
  const lineIn = (rows: readonly { readonly key: string; readonly line: number }[]): number[] =>
    rows.filter(({ key }) => key === wanted).map(({ line }) => line);
  if (occasion === 'lunch')
    return lineIn(lunchTab.rows).map((line) => cellProblem(lunchTab, line, 'introduced', expected));
  return occasion === 'talk'
    ? lineIn(sheet.rows).map((line) => cellProblem(sheet, line, 'theyIntroduced', expected))
    : lineIn(draftTab.rows).map((line) => cellProblem(draftTab, line, 'theyIntroduced', expected));
}

/** The lines that nobody could file, each beside the cell in which it stands. */
const problemsOf = ({ tables }: NamesOffice, { unfiled }: FiledNames): RowError[] =>
  unfiled.flatMap(({ source, line, expected }) =>
    cellOf(tables, source, expected).map((problem) => ({ ...problem, found: quoteCell(line) })),
  );

/**
 * "Filed 3 names, 2 of them new on Contacts: call them within 7 days.", and what is to be asked about.
 */
function told({ introductions: made, prospects }: FiledNames): string[] {
  const named = made.filter(({ personId }) => personId !== '').length;
  const toAsk = made.length - named;
  const known = prospects.length === 0 ? '' : `, ${prospects.length} of them new on Contacts`;
  return [
    ...(named === 0
      ? []
      : [`Filed ${plural(named, 'name')}${known}: call them within ${FOLLOW_UP_DAYS} days.`]),
    ...(toAsk === 0 ? [] : [`${plural(toAsk, 'name')} on Introductions to ask about: the call sheet will.`]),
  ];
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

/** Files all names of lunches that have been, of talks and of answers. */
export function fileNames(course: Course): Course {
  const { office } = course;
  const sources = sourcesIn(bookOf(office), office);
  const problems = namedByNobody(office.tables);
  if (sources.length + problems.length === 0) return course;
  if (!canFileNames(office)) return after(course, { changes: [], told: [NO_KIND] });
  const filed = fileNamesFrom(office, sources);
  return after(course, { ...filed, problems: [...(filed.problems ?? []), ...problems] });
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
  const filed = fileNamesOf(sources, book, () => `new ${(drawn += 1)}`, office.today);
  return [...problemsOf(office, filed), ...namedByNobody(office.tables)];
}
