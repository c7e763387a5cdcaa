/**
 * What of a workbook is the sample's: what it put in, what runs made of it, and what a person typed about its
 * people.
 */
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import type { TableName } from '../../../sheets/tabs/tables';
import type { Office } from '../../../runner/job';
import { SAMPLE_PEOPLE } from './people';
import { readSource, sampleRows, type SampleRows } from './rows';

export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Columns of people that runs and items write into, too: a difference there doesn't tell that somebody typed.
 */
const WRITTEN_BY_RUNS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  contacts: [
    ...[
      'dear',
      'feeling',
      'statusByHand',
      'whatHappened',
      'whatWorked',
      'cultivation',
      'invitedOn',
      'worriedAbout',
    ],
    ...[
      'dream',
      'likes',
      'dislikes',
      'favouriteRestaurant',
      'birthday',
      'anniversary',
      'children',
      'hobbies',
    ],
    ...['sports', 'pastimes', 'consentDate'],
  ],
  introductions: ['outcome'],
  lunches: ['status'],
  needs: ['status', 'expertByHand', 'expertId'],
  hardToReach: ['waitUntil'],
  letters: ['sentOn'],
};

export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);
const isSame = (one: unknown, other: unknown): boolean =>
  (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);

/** The columns in which ids of contacts stand: their names beside them are written anew by runs. */
const idColumns = ({ columns }: AnyTable): string[] => [
  ...new Set(Object.values(columns).flatMap(({ idIn }) => (idIn === null ? [] : [idIn]))),
];

/** The columns of which each difference was typed by somebody. */
const typedColumns = (name: TableName, { table: { columns } }: TableReading<AnyTable>): string[] =>
  Object.entries(columns)
    .filter(
      ([key, { owner, idIn }]) => owner === 'yours' && idIn === null && !WRITTEN_BY_RUNS[name]?.includes(key),
    )
    .map(([key]) => key);

/**
 * The contacts that a row names: by their ids, and, where nobody has written those yet, by the names that
 * were typed.
 */
export function peopleOn(row: AnyRow, { columns }: AnyTable, { idOfName }: Sample): string[] {
  return Object.entries(columns).flatMap(([key, { idIn }]) => {
    const ids =
      idIn === null
        ? []
        : [row[idIn] ?? []]
            .flat()
            .map(String)
            .filter((id) => id !== '');
    const names = idIn === null || ids.length > 0 ? [] : [row[key] ?? []].flat().map(String);
    return [...ids, ...names.flatMap((name) => idOfName.get(name.trim().toLowerCase()) ?? [])];
  });
}

/** Rows that only runs write, as far as a person hasn't typed on them. */
const IS_OF_RUNS: Readonly<Partial<Record<TableName, (row: AnyRow, typed: readonly string[]) => boolean>>> = {
  touches: (row) => !isBlank(row['sourceKey']),
  drafts: () => true,
  // Items write these as people do; between invented people none is worth keeping.
  introductions: () => true,
  given: (row) => !isBlank(row['sourceKey']),
  thisWeek: (row, typed) => !isBlank(row['logged']) || typed.every((key) => isBlank(row[key])),
  lunches: (row, typed) => [...typed, 'guestsByHand'].every((key) => isBlank(row[key])),
};

export type Sample = {
  readonly ids: ReadonlySet<string>;
  /** Of those who are still there, by their names in lower case. */
  readonly idOfName: ReadonlyMap<string, string>;
  readonly made: SampleRows;
};

/**
 * The sample in this workbook: the ids that its people were given, those that were deleted since included;
 * null: there is none.
 */
export function findSample({ tables: { contacts: tab } }: Office<'contacts'>): Sample | null {
  const [first] = tab.rows.flatMap(({ id, source }) => {
    const known = readSource(source);
    return known ? [{ id, ...known }] : [];
  });
  if (!first) return null;
  const number = Number(first.id.replace(/\D/g, '')) - first.place;
  const idAt = (place: number) => `C${String(number + place).padStart(4, '0')}`;
  const idOf = (name: string) => idAt(SAMPLE_PEOPLE.findIndex((person) => person.name === name));
  const ids = new Set(SAMPLE_PEOPLE.map((_, place) => idAt(place)));
  const standing = tab.rows.filter(({ id }) => ids.has(id));
  return {
    ids,
    idOfName: new Map(standing.map(({ id, name }) => [name.trim().toLowerCase(), id])),
    made: sampleRows(first.day, idOf),
  };
}

/** Of a tab: the rows that go, and those that somebody typed about people of the sample. */
export function partRows(name: TableName, reading: TableReading<AnyTable>, sample: Sample) {
  const { ids, made } = sample;
  const typed = typedColumns(name, reading);
  const wanted: readonly Readonly<Record<string, unknown>>[] =
    name in made ? (made[name as keyof typeof made] ?? []) : [];
  const rows: readonly AnyRow[] = reading.rows;
  const compared = [...typed, ...idColumns(reading.table)].filter(
    (key) => reading.layout.indexes.has(key) && !WRITTEN_BY_RUNS[name]?.includes(key),
  );
  const isAsMade = (row: AnyRow) =>
    wanted.some((each) => compared.every((key) => isSame(row[key], each[key])));
  const isOfPeople = (row: AnyRow) =>
    name === 'contacts' ? ids.has(row.id) : peopleOn(row, reading.table, sample).some((id) => ids.has(id));
  const isOnlyOfThem = (row: AnyRow) => peopleOn(row, reading.table, sample).every((id) => ids.has(id));
  const mine = rows.filter((row) => isOfPeople(row) || (name === 'letters' && isAsMade(row)));
  const going = mine.filter(
    (row) => isAsMade(row) || (isOnlyOfThem(row) && (IS_OF_RUNS[name]?.(row, typed) ?? false)),
  );
  return { going, typed: mine.filter((row) => !going.includes(row)) };
}
