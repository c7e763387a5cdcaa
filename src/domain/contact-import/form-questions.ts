/** The questions of an office's own form, read as columns of a list: however they are worded (S27). */
import type { DateReader } from './date-values';
import { headerText, meaningOf } from './headers';
import { mapColumns, type ColumnAnswers } from './map-columns';
import { personOf, whyUnreadable, type ImportedPerson } from './person';
import type { Place } from './places';
import { factsOfRow } from './row-facts';

/** Words around what a question asks for: "What is your name?", "Please enter your best e-mail address". */
const FILLERS =
  /\b(?:what|whats|which|is|are|please|enter|give|tell|type|us|your|you|the|best|full|preferred|a|an|number to call|to reach you|can we|may we|how|should we|contact|current|here)\b/g;

/** Whatever a question of these places asks for is put on Contacts. */
const OF_A_PERSON: ReadonlySet<Place> = new Set<Place>([
  'name',
  'first name',
  'last name',
  'email',
  'phone',
  'company',
  'job title',
  'address',
  'street',
  'city',
  'postal code',
  'birthday',
  'referred by',
]);

const STAMP =
  /^(?:timestamp|time ?stamp|submitted(?: at| on)?|submission (?:date|time)|date submitted|completion time|completed at|response date|zeitstempel|horodateur|marca temporal|tijdstempel)$/;

/** Whether a column says when a form was sent. */
export const isStamp = (header: string): boolean => STAMP.test(headerText(header));

/** What the columns mean that are worded as questions; when it was sent is nobody's fact. */
function questionMeanings(headers: readonly string[]): ColumnAnswers {
  return new Map(
    headers.flatMap((header) => {
      const text = headerText(header);
      if (isStamp(header)) return [[text, { place: 'nothing' as const }] as const];
      if (meaningOf(header).place !== 'own') return [];
      const asked = text.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
      const meaning = asked === '' ? null : meaningOf(asked);
      return meaning && OF_A_PERSON.has(meaning.place) ? [[text, meaning] as const] : [];
    }),
  );
}

/**
 * The people who answered, a row each, by its place in `rows`; a row that names nobody is left out.
 *
 * @param rows in text, without the line of the questions
 */
export function peopleOfForm(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  reader: DateReader,
): ReadonlyMap<number, ImportedPerson> {
  const section = { headerLine: 1, headers, rows: rows.map((cells, place) => ({ line: place, cells })) };
  const columns = mapColumns(section, null, questionMeanings(headers));
  const by = { reader, dates: () => ({ order: null, isMidnightHere: true }) };
  const people = rows.map((cells, place) => personOf(place, factsOfRow(cells, columns), by));
  return new Map(
    people.filter((person) => whyUnreadable(person) === null).map((person) => [person.line, person]),
  );
}
