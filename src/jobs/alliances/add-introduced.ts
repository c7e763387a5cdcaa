/**
 * Whoever is typed into Introductions and isn't on Contacts is added there, so that the follow-up and the
 * thank-you are due (S21).
 */
import type { Contact } from '../../domain/records/contact';
import {
  placeTyped,
  type Placed,
  type TypedIntroduction,
} from '../../domain/alliances/introductions/typed-introductions';
import { plural } from '../../domain/text/words';
import type { RowError } from '../../sheets/read/row-error';
import { contacts } from '../../sheets/tabs/contacts';
import { introductions } from '../../sheets/tabs/introductions';
import { isToAsk } from '../../domain/alliances/introductions/names-to-ask';
import { after, bookOf, type Course, type CourseOffice } from '../pipeline/pipeline';
import { canFileNames, prospectRow } from './file-names';
import { setCells } from '../../runner/change';
import type { Office } from '../../runner/job';
import { namesOf } from '../pipeline/names-of';

type IntroductionsOffice = Pick<Office<'contacts' | 'introductions'>, 'tables'>;

/**
 * The rows of people who were introduced to the office and aren't known; one whose introducer isn't known
 * either waits for that.
 */
const typedIn = ({ tables }: IntroductionsOffice): TypedIntroduction[] =>
  tables.introductions.rows
    .filter(
      ({ person, personId, direction, byOrTo, allianceId }) =>
        person !== '' && personId === '' && direction !== 'Given' && (byOrTo === '') === (allianceId === ''),
    )
    .map(({ line, person, allianceId }) => ({ line, person, introducedById: allianceId }));

/**
 * Of an introduction dated after today nothing has happened yet: its day is reported, and nobody is added.
 */
const hasHappened =
  ({ tables }: IntroductionsOffice) =>
  ({ line }: TypedIntroduction): boolean =>
    !tables.introductions.linesAhead.has(line);

/**
 * The problems without those of the cells whose person is known by now, or wanted only once its day has come.
 */
function otherThan(
  problems: readonly RowError[],
  office: IntroductionsOffice,
  placed: readonly Pick<Placed, 'line'>[],
) {
  const { tab: name, layout, linesAhead } = office.tables.introductions;
  const lines = new Set([...placed.map(({ line }) => line), ...linesAhead]);
  const header = layout.headers.get('person');
  return problems.filter(({ tab, row, column }) => tab !== name || column !== header || !lines.has(row));
}

/**
 * The problems that are left once everybody who was introduced is on Contacts. Names must have been resolved
 * to ids.
 */
export function withoutIntroduced(
  office: IntroductionsOffice,
  known: readonly Contact[],
  problems: readonly RowError[],
): RowError[] {
  if (!canFileNames(office)) return [...problems];
  let drawn = 0;
  const { placed } = placeTyped(
    typedIn(office).filter(hasHappened(office)),
    known,
    () => `new ${(drawn += 1)}`,
  );
  return otherThan(problems, office, placed);
}

/** The rows of which the call sheet asks whom they mean: in a run of the day that is no problem. */
const askedOf = (office: CourseOffice): Pick<Placed, 'line'>[] => {
  const { contactOf, namesToAsk } = bookOf(office);
  const asked = new Set(
    namesToAsk.filter((each) => contactOf.has(each.allianceId) && isToAsk(each)).map(({ id }) => id),
  );
  return office.tables.introductions.rows.filter(({ id }) => id !== '' && asked.has(id));
};

/** Adds whoever was typed into Introductions. */
export function addIntroduced(course: Course): Course {
  const { office } = course;
  const idOn = new Map(office.tables.introductions.rows.map(({ id, line }) => [line, id]));
  // Where no id can be written beside the name, whoever is added would be added again by each run.
  const typed = typedIn(office)
    .filter(hasHappened(office))
    .filter(({ line }) => idOn.get(line) !== '');
  if (typed.length === 0 || !canFileNames(office)) return course;
  const { placed, prospects } = placeTyped(typed, bookOf(office).contacts, () => office.newId(contacts));
  const nameOf = namesOf(office.tables.contacts.rows);
  const told =
    prospects.length === 0
      ? []
      : [`Added ${plural(prospects.length, 'person', 'people')} from Introductions to Contacts.`];
  const added = after(course, {
    changes: [
      ...prospects.map((prospect) => prospectRow(prospect, nameOf, office.today)),
      ...placed.map(({ line, personId }) => setCells(introductions, idOn.get(line) ?? '', { personId })),
    ],
    told,
  });
  return { ...added, problems: otherThan(added.problems, office, [...placed, ...askedOf(office)]) };
}
