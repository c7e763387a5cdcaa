/** One person of two: what changes of both, and of every row that names either. */
import {
  alsoCalled,
  exchanged,
  isKeptOfBoth,
  mergedValues,
  withLines,
  type Pair,
} from '../../../domain/contact-import/matching/merge';
import { isBlank } from '../../../domain/contact-import/matching/same-values';
import { directoryOf } from '../../../sheets/read/naming';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import { contacts } from '../../../sheets/tabs/contacts';
import { removeRow, setAsAsked, setCells, type Change } from '../../../runner/change';
import type { Office } from '../../../runner/job';
import { namesOf } from '../../pipeline/names-of';
import { isOfContacts, joinedRows } from './join-rows';
import { isOpenCell, leftInWords, replacedInWords } from './left-in-words';
import { repointed } from './repoint';

/** The tabs in which contacts are named. */
export const MERGE_TABS = [
  ...['contacts', 'thisWeek', 'lunches', 'alliances', 'introductions', 'drafts', 'touches'],
  ...['sales', 'dates', 'needs', 'given', 'hardToReach'],
] as const as readonly [
  'contacts',
  'thisWeek',
  'lunches',
  'alliances',
  'introductions',
  'drafts',
  'touches',
  'sales',
  'dates',
  'needs',
  'given',
  'hardToReach',
];
/** What a merge reads: names must have been resolved to ids. */
export type MergeOffice = Office<(typeof MERGE_TABS)[number]>;
export type Person = MergeOffice['tables']['contacts']['rows'][number];

/**
 * What of the one who is given up may have no other place: where these columns are missing nothing is merged.
 */
export const MERGED_INTO = ['otherEmails', 'otherPhones', 'background'] as const;

/** What people have typed under Same as, in the row to give up. */
export function typedPairs({ tables: { contacts: tab } }: MergeOffice): readonly Pair<Person>[] {
  const directory = directoryOf(tab.rows);
  const personOf = new Map(tab.rows.map((row) => [row.id, row]));
  return tab.rows.flatMap((giveUp) => {
    const naming = giveUp.sameAs === '' ? null : directory.find(giveUp.sameAs, '');
    const keep = naming?.ok ? personOf.get(naming.id) : undefined;
    return keep && keep.id !== giveUp.id ? [{ keep, giveUp, why: 'typed under Same as', isExact: true }] : [];
  });
}

/** Those of some pairs that one run can merge: whoever is given up by one is kept by no other. */
export function mergeableAmong(pairs: readonly Pair<Person>[]): readonly Pair<Person>[] {
  const [gone, kept] = [new Set<string>(), new Set<string>()];
  return pairs.filter(({ keep, giveUp }) => {
    if (gone.has(keep.id) || gone.has(giveUp.id) || kept.has(giveUp.id)) return false;
    gone.add(giveUp.id);
    kept.add(keep.id);
    return true;
  });
}

/** Whether people fill a column of Contacts. */
function isTyped(field: string): boolean {
  const column = Object.entries<{ readonly owner: string }>(contacts.columns).find(([key]) => key === field);
  return column?.[1].owner === 'yours' && field !== 'sameAs';
}

type Words = ReadonlyMap<string, readonly string[]>;

/** The columns in which the one who is given up wins, by their id. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

const NOTHING_CHOSEN: Choices = new Map();
const NO_FIELDS: ReadonlySet<string> = new Set();

/**
 * Those who are kept, each with all of what they take over; what has no place of its own stands in their
 * Background.
 *
 * @param words what else is to be kept there, by their ids
 */
function keptValues(
  { tables, formulasOf }: MergeOffice,
  chosen: readonly Pair<Person>[],
  words: Words,
  choices: Choices,
): Change[] {
  const reading = tables.contacts;
  const wholes = new Map<string, { readonly whole: Person; readonly values: Partial<Person> }>();
  for (const { keep, giveUp } of chosen) {
    const before = wholes.get(keep.id) ?? { whole: keep, values: {} };
    const isOpen = (field: string): boolean =>
      isTyped(field) && isOpenCell(reading, formulasOf(contacts.name), keep.line, field);
    const won = choices.get(giveUp.id) ?? NO_FIELDS;
    const [stays, goes] = exchanged(before.whole, giveUp, won);
    const merged = mergedValues(stays, goes, isOpen);
    const isTaken = (key: string): boolean => isKeptOfBoth(key) || key in merged || won.has(key);
    const replaced = [...won].filter((key) => !isKeptOfBoth(key));
    const left = [
      ...leftInWords(reading, keep, giveUp, isTaken),
      ...replacedInWords(reading, keep, replaced),
    ];
    const background = withLines(merged.background ?? '', ...alsoCalled(stays, goes), ...left);
    const taken = Object.fromEntries(Object.entries(stays).filter(([key]) => won.has(key)));
    const values = { ...taken, ...merged, background };
    wholes.set(keep.id, { whole: { ...before.whole, ...values }, values: { ...before.values, ...values } });
  }
  const rowOf = new Map(chosen.map(({ keep }) => [keep.id, keep]));
  return [...wholes].flatMap(([id, { values }]) => {
    const background = withLines(values.background ?? '', ...(words.get(id) ?? []));
    // Only what stood there is replaced by what holds both; a cell that reads as blank may hold a formula.
    const stood = new Map<string, unknown>(Object.entries(rowOf.get(id) ?? {}));
    const isFilling = ([key]: readonly [string, unknown]): boolean => isBlank(stood.get(key));
    const all = Object.entries({ ...values, background });
    return [
      setCells(contacts, id, Object.fromEntries(all.filter(isFilling))),
      setAsAsked(contacts, id, Object.fromEntries(all.filter((each) => !isFilling(each)))),
    ].filter(({ values: some }) => Object.keys(some).length > 0);
  });
}

/** Households that become one, as two of their people do. */
function joinedHouseholds({ tables }: MergeOffice, chosen: readonly Pair<Person>[]): Change[] {
  return chosen.flatMap(({ keep, giveUp }) => {
    if (keep.household === '' || giveUp.household === '' || keep.household === giveUp.household) return [];
    const others = tables.contacts.rows.filter(
      ({ id, household }) => household === giveUp.household && id !== giveUp.id,
    );
    return others.map(({ id }) => setAsAsked(contacts, id, { household: keep.household }));
  });
}

/** All that merges change. */
export function merged(
  office: MergeOffice,
  chosen: readonly Pair<Person>[],
  choices: Choices = NOTHING_CHOSEN,
): Change[] {
  const { rows } = office.tables.contacts;
  const gone = new Set(chosen.map(({ giveUp }) => giveUp.id));
  // Who stays under the other's name is called so in every tab, too.
  const renamed = new Map(
    chosen
      .filter(({ giveUp }) => choices.get(giveUp.id)?.has('name'))
      .map(({ keep, giveUp }) => [keep.id, giveUp.name]),
  );
  const nameOf = namesOf(
    rows.filter(({ id }) => !gone.has(id)).map((row) => ({ ...row, name: renamed.get(row.id) ?? row.name })),
  );
  const instead = new Map(
    [
      ...chosen.map(({ keep, giveUp }) => [giveUp.id, keep.id] as const),
      ...[...renamed.keys()].map((id) => [id, id] as const),
    ].map(([id, keep]) => [id, { keep, name: nameOf(keep) }]),
  );
  const directory = directoryOf(rows);
  const keepOf = new Map(chosen.map(({ keep, giveUp }) => [giveUp.id, keep.id]));
  const words = new Map<string, readonly string[]>();
  const named = Object.values<TableReading<AnyTable>>(office.tables).flatMap((reading) => {
    const joined = joinedRows(reading, keepOf, () => office.formulasOf(reading.table.name));
    for (const [id, texts] of joined.words) words.set(id, [...(words.get(id) ?? []), ...texts]);
    const goes = reading.table.name === contacts.name ? gone : joined.gone;
    const isOfOneGone = (change: Change): boolean => change.kind === 'set' && goes.has(change.id);
    return [
      ...repointed(reading, directory, instead).filter((change) => !isOfOneGone(change)),
      ...joined.changes,
    ];
  });
  return [
    ...named,
    ...joinedHouseholds(office, chosen),
    ...keptValues(office, chosen, words, choices),
    ...[...gone].map((id) => removeRow(contacts, id)),
  ];
}

/** Where somebody stands twice on a tab that has one row a person; null: nowhere. */
export function doubledRow({ tables }: MergeOffice, chosen: readonly Pair<Person>[]): string | null {
  for (const { table, tab, rows } of Object.values<TableReading<AnyTable>>(tables)) {
    const ids = isOfContacts(table) ? rows.map(({ id }) => id) : [];
    const twice = chosen
      .flatMap(({ keep, giveUp }) => [keep, giveUp])
      .find(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
    if (twice)
      return `${twice.name} stands on ${tab} twice, where a person has one row: make one of the two, and merge then. Nothing was merged.`;
  }
  return null;
}

/** "Ann Ames (C0002) into Anna Ames (C0001)" */
export const mergedInWords = (pairs: readonly Pair<Person>[]): string =>
  pairs.map(({ keep, giveUp }) => `${giveUp.name} (${giveUp.id}) into ${keep.name} (${keep.id})`).join('; ');
