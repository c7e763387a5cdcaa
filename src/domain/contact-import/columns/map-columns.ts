/**
 * Which column of a table means what: by its header and the program's, by its values where the header doesn't
 * say.
 */
import type { Section } from './find-table';
import { headerText, isGuessedSpouse, meaningOf } from './headers';
import { isCourtesyTitle } from '../person/names';
import { isCounting, isPhone } from './phone-signs';
import type { Meaning, Place } from './places';
import type { Program } from './programs';

export type MappedColumn = {
  readonly header: string;
  /** Its place in the rows, from 0. */
  readonly index: number;
  readonly meaning: Meaning;
  /** False where only its values, or one of several meanings of its header, say so: worth a look. */
  readonly isSure: boolean;
  /** Up to three different values. */
  readonly samples: readonly string[];
};

/** What the office said about columns, by their headers as they are compared. */
export type ColumnAnswers = ReadonlyMap<string, Meaning>;

const SAMPLES = 3;
const MOST_LOOKED_AT = 200;
const MOST_OF = 0.7;

function valuesOf({ rows }: Section, index: number): string[] {
  const values: string[] = [];
  for (const { cells } of rows) {
    const value = (cells[index] ?? '').trim();
    if (value !== '' && values.push(value) >= MOST_LOOKED_AT) break;
  }
  return values;
}

const samplesOf = (values: readonly string[]): readonly string[] => [...new Set(values)].slice(0, SAMPLES);
const areMostly = (values: readonly string[], is: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(is).length >= values.length * MOST_OF;

const isEmail = (value: string): boolean => /\S+@\S+\.\S/.test(value);
const isName = (value: string): boolean =>
  /^[\p{L}\p{M}'’.,& -]{2,60}$/u.test(value) && /\p{L}{2}/u.test(value);

/** What values without a header look like. */
const LOOKS: readonly (readonly [(value: string) => boolean, Meaning])[] = [
  [isEmail, { place: 'email' }],
  [isPhone, { place: 'phone' }],
  [(value) => /^https?:\/\//i.test(value), { place: 'website' }],
];

/**
 * Columns without headers, by what stands in them: the first that reads like names is the name, the one with
 * long texts the notes.
 */
function byContent(columns: readonly (readonly string[])[]): readonly Meaning[] {
  const looked = columns.map((values) => LOOKS.find(([is]) => areMostly(values, is))?.[1] ?? null);
  const isOpen = (place: number): boolean => looked[place] === null;
  const most = Math.max(1, ...columns.map(({ length }) => length));
  const name = columns.findIndex(
    (values, place) =>
      isOpen(place) &&
      values.length * 2 > most &&
      areMostly(values, isName) &&
      values.some((value) => / /.test(value)),
  );
  const notes = columns.findIndex(
    (values, place) =>
      isOpen(place) && place !== name && values.some((value) => value.length > 40 || value.includes('\n')),
  );
  return looked.map((meaning, place) => {
    if (meaning) return meaning;
    if (place === name) return { place: 'name' };
    return { place: place === notes ? 'notes' : 'own' };
  });
}

/** Words that are a name's header only where no other column is. */
const WEAK_NAMES: ReadonlySet<string> = new Set([
  'contact',
  'client',
  'account',
  'member name',
  'customer name',
]);
const YES_OR_NO = /^(?:yes|no|y|n|true|false|x|1|0)$/i;

/** "Title" is a title before the name or a job: another column for jobs, or its values, tell. */
function titleMeaning(values: readonly string[], hasJobs: boolean): Pick<MappedColumn, 'meaning' | 'isSure'> {
  const isTitle = (value: string): boolean =>
    isCourtesyTitle(value) || /^(?:dr|prof|rev|hon|sir|dame|ing|dipl)\b\.?/i.test(value);
  const areTitles = areMostly(values, isTitle);
  const isSure = values.length === 0 || areTitles || (!hasJobs && !values.some(isTitle));
  return { meaning: { place: hasJobs || areTitles ? 'prefix' : 'job title' }, isSure };
}

/** Words by which an address or a number is somebody else's. */
const SOMEBODY_ELSE =
  /\b(?:owner|assigned|agents?|advis[eo]rs?|reps?|managers?|created|sales|broker|attorney|cpa|emergency|spouse|partner|wife|husband|child|parent|referr\w*|refer\w*|assistan\w*|contact s)\b/;
type Reach = {
  readonly place: Place;
  readonly is: (value: string) => boolean;
  /** Whether such a header tells that it is something else. */
  readonly isNoneBy: (text: string) => boolean;
};
const REACHES: readonly Reach[] = [
  { place: 'email', is: isEmail, isNoneBy: () => false },
  {
    place: 'phone',
    // Digits alone may count anything.
    is: (value) => isPhone(value) && /[+()\s-]|\..*\./.test(value),
    isNoneBy: isCounting,
  },
];

/**
 * Addresses and numbers under a header of a language that nobody here reads, by the column's place: the first
 * such column of a list that has no other of them, and where nearly each is another's.
 */
function lonelyReaches(
  texts: readonly string[],
  values: readonly (readonly string[])[],
  meanings: readonly Meaning[],
): ReadonlyMap<number, Place> {
  const isOpen = (index: number): boolean => {
    const [text = '', mine = []] = [texts[index], values[index]];
    const isEachAnothers = new Set(mine).size >= mine.length * MOST_OF;
    return meanings[index]?.place === 'own' && text !== '' && !SOMEBODY_ELSE.test(text) && isEachAnothers;
  };
  return new Map(
    REACHES.flatMap(({ place, is, isNoneBy }) => {
      if (meanings.some((each) => each.place === place)) return [];
      const index = texts.findIndex(
        (text, at) => isOpen(at) && !isNoneBy(text) && areMostly(values[at] ?? [], is),
      );
      return index < 0 ? [] : [[index, place] as const];
    }),
  );
}

/** Thunderbird's German column for the day of birth bears the name of the whole date. */
const isDayAlone = (meanings: readonly Meaning[], values: readonly string[]): boolean =>
  meanings.some(({ place }) => place === 'birth month') &&
  areMostly(values, (value) => /^\d{1,2}$/.test(value));

/** The columns of a table, each with what it means. */
export function mapColumns(
  section: Section,
  program: Program | null,
  answers: ColumnAnswers = new Map(),
): readonly MappedColumn[] {
  const { headers } = section;
  const values = headers.map((_, index) => valuesOf(section, index));
  const texts = headers.map(headerText);
  const contents = section.headerLine === null ? byContent(values) : null;
  const meanings = texts.map(
    (text, index): Meaning =>
      program?.means?.[text] ?? (text === '' ? { place: 'own' } : meaningOf(headers[index] ?? '')),
  );
  const hasJobs = meanings.some(({ place }) => place === 'job title');
  const hasName = texts.some(
    (text, index) =>
      !WEAK_NAMES.has(text) && ['name', 'first name', 'last name'].includes(meanings[index]?.place ?? ''),
  );
  const lonely = lonelyReaches(texts, values, meanings);
  return headers.map((header, index): MappedColumn => {
    const text = texts[index] ?? '';
    const mine = values[index] ?? [];
    const base = { header: header.trim() || `Column ${index + 1}`, index, samples: samplesOf(mine) };
    const answer = answers.get(text === '' ? headerText(base.header) : text);
    if (answer) return { ...base, meaning: answer, isSure: true };
    if (contents) return { ...base, meaning: contents[index] ?? { place: 'own' }, isSure: false };
    if (program?.means?.[text])
      return { ...base, meaning: meanings[index] ?? { place: 'own' }, isSure: true };
    if (text === 'title') return { ...base, ...titleMeaning(mine, hasJobs) };
    if (WEAK_NAMES.has(text) && (hasName || areMostly(mine, (value) => YES_OR_NO.test(value)))) {
      const meaning: Meaning = {
        place:
          text === 'account'
            ? 'company'
            : areMostly(mine, (value) => YES_OR_NO.test(value))
              ? 'class'
              : 'own',
      };
      return { ...base, meaning, isSure: false };
    }
    const meaning = meanings[index] ?? { place: 'own' };
    if (meaning.place === 'birthday' && isDayAlone(meanings, mine))
      return { ...base, meaning: { place: 'birth day' }, isSure: true };
    // "Email 2 Primary" beside "Email 2" says which of them is the first.
    if (meaning.isPrimary && areMostly(mine, (value) => YES_OR_NO.test(value)))
      return { ...base, meaning: { ...meaning, place: 'label', of: meaning.place }, isSure: true };
    const reach = lonely.get(index);
    if (reach) return { ...base, meaning: { place: reach }, isSure: false };
    return {
      ...base,
      meaning,
      isSure:
        mine.length === 0 ||
        (meaning.place !== 'own' &&
          (meaning.place !== 'refusal' || meaning.sense !== undefined) &&
          !isGuessedSpouse(text)),
    };
  });
}
