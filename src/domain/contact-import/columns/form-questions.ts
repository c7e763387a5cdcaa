/** The questions of an office's own form, read as columns of a list: however they are worded (S27). */
import type { DateReader } from '../person/date-values';
import { headerText, meaningOf } from './headers';
import { mapColumns, type ColumnAnswers } from './map-columns';
import { asksForPhone, asksForTimeOrSum, isCounting, isPhone, isWrittenAsPhone } from './phone-signs';
import { personOf, whyUnreadable, type ImportedPerson } from '../person/person';
import type { Place } from './places';
import { factsOfRow } from '../person/row-facts';

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

const OF_A_COMPANY = /\b(?:business|company|firm|organi[sz]ation|employer)\b/;
/** A question that has one of these asks about somebody else. */
const OF_OTHERS =
  /\b(?:friends?|spouse|partner|wife|husband|child(?:ren)?|kids?|parents?|assistant|colleague|neighbou?r|advis[eo]r|accountant|attorney|lawyer|doctor|broker|refer\w*|recommend\w*|someone|somebody|else|whom|who(?! are you)|people|pet|dog|school|church|street|city|club|bank)\b/;

type Asked = { readonly text: string; readonly answers: readonly string[] };

/** How a column is known that asks for it in words of its own: by what people have answered, too. */
const OTHERWISE: readonly {
  readonly place: Place;
  /** Where one of these is asked for in plain words, no other column is looked for. */
  readonly unless: readonly Place[];
  readonly isIt: (asked: Asked) => boolean;
}[] = [
  {
    place: 'email',
    unless: ['email'],
    isIt: ({ answers }) => answers.length > 0 && answers.every((each) => /^\S+@\S+\.\S+$/.test(each)),
  },
  {
    place: 'phone',
    unless: ['phone'],
    // Digits alone may be anything: the question says that they are called, or how they are written.
    isIt: ({ text, answers }) =>
      answers.length > 0 &&
      answers.every(isPhone) &&
      !isCounting(text) &&
      (answers.filter(isWrittenAsPhone).length * 2 > answers.length ||
        (asksForPhone(text) && !asksForTimeOrSum(text))),
  },
  {
    place: 'name',
    unless: ['name', 'first name', 'last name'],
    isIt: ({ text, answers }) =>
      /\b(?:names?|nom|nombre|nome|naam|navn|heissen|heisst|who are you|(?:what|how) (?:should|do|can|may|shall) we call you|appelez|llama)\b/.test(
        text,
      ) && answers.every((each) => /\p{L}/u.test(each) && !/[@\d]/.test(each)),
  },
];

/** What the columns mean that are worded as questions; when it was sent is nobody's fact. */
function questionMeanings(headers: readonly string[], rows: readonly (readonly string[])[]): ColumnAnswers {
  const known = new Map(
    headers.flatMap((header) => {
      const text = headerText(header);
      if (isStamp(header)) return [[text, { place: 'nothing' as const }] as const];
      if (meaningOf(header).place !== 'own') return [];
      if (/\b(?:name|called)\b/.test(text) && OF_A_COMPANY.test(text))
        return [[text, { place: 'company' as const }] as const];
      const asked = text.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
      const meaning = asked === '' ? null : meaningOf(asked);
      return meaning && OF_A_PERSON.has(meaning.place) ? [[text, meaning] as const] : [];
    }),
  );
  const placeOf = (header: string): Place => known.get(headerText(header))?.place ?? meaningOf(header).place;
  for (const { place, unless, isIt } of OTHERWISE) {
    if (headers.some((header) => unless.includes(placeOf(header)))) continue;
    const found = headers.filter((header, column) => {
      const text = headerText(header);
      const answers = rows.flatMap((cells) => (cells[column] ?? '').trim() || []);
      return (
        placeOf(header) === 'own' &&
        !OF_OTHERS.test(text) &&
        !OF_A_COMPANY.test(text) &&
        isIt({ text, answers })
      );
    });
    // Of two nobody knows which is theirs.
    const [only = ''] = found;
    if (found.length === 1) known.set(headerText(only), { place });
  }
  // Whatever else is asked stays the form's: its answers alone don't say about whom they are.
  for (const header of headers)
    if (placeOf(header) === 'own') known.set(headerText(header), { place: 'own' });
  return known;
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
  const columns = mapColumns(section, null, questionMeanings(headers, rows));
  const by = { reader, dates: () => ({ order: null, isMidnightHere: true }) };
  const people = rows.map((cells, place) => personOf(place, factsOfRow(cells, columns), by));
  return new Map(
    people.filter((person) => whyUnreadable(person) === null).map((person) => [person.line, person]),
  );
}
