/**
 * Lists > Merge contacts…: makes one person of two, and everything that names the one given up names the
 * other.
 */
import {
  alsoCalled,
  isKeptOfBoth,
  mergedValues,
  pairsAmong,
  withLines,
  type Pair,
} from '../../domain/contact-import/merge';
import { isBlank } from '../../domain/contact-import/same-values';
import { plural } from '../../domain/text/words';
import { directoryOf } from '../../sheets/read/naming';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { contacts } from '../../sheets/tabs/contacts';
import type { TableName } from '../../sheets/tabs/tables';
import { removeRow, setAsAsked, setCells, type Change } from '../../runner/change';
import type { Job, Office, Plan, Question } from '../../runner/job';
import { namesOf } from '../pipeline/names-of';
import { resolveNames } from '../pipeline/resolve-names';
import { isOfContacts, joinedRows } from './join-rows';
import { isOpenCell, leftInWords } from './left-in-words';
import { namingColumns, repointed } from './repoint';

/** The tabs in which contacts are named. */
export const MERGE_TABS = [
  ...['contacts', 'thisWeek', 'lunches', 'alliances', 'introductions', 'drafts', 'touches'],
  ...['sales', 'dates', 'needs', 'hardToReach'],
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
  'hardToReach',
];
type MergeOffice = Office<(typeof MERGE_TABS)[number]>;
type Person = MergeOffice['tables']['contacts']['rows'][number];

const NOT_THE_SAME = 'not the same';
const MOST_LISTED = 25;
const MOST_KEPT = 8000;

const keyOf = ({ keep, giveUp }: Pair<Person>): string => `${keep.id} ${giveUp.id}`;
const ruledOut = ({ kept }: Pick<MergeOffice, 'kept'>): ReadonlySet<string> =>
  new Set((kept(NOT_THE_SAME) ?? '').split('\n'));

/** What people have typed under Same as, in the row to give up. */
function typedPairs({ tables: { contacts: tab } }: MergeOffice): readonly Pair<Person>[] {
  const directory = directoryOf(tab.rows);
  const personOf = new Map(tab.rows.map((row) => [row.id, row]));
  return tab.rows.flatMap((giveUp) => {
    const naming = giveUp.sameAs === '' ? null : directory.find(giveUp.sameAs, '');
    const keep = naming?.ok ? personOf.get(naming.id) : undefined;
    return keep && keep.id !== giveUp.id ? [{ keep, giveUp, why: 'typed under Same as', isExact: true }] : [];
  });
}

/** All pairs: those that were typed, then those that were found and not ruled out. */
function pairsIn(office: MergeOffice): readonly Pair<Person>[] {
  const typed = typedPairs(office);
  const out = ruledOut(office);
  const taken = new Set(typed.flatMap(({ keep, giveUp }) => [keep.id, giveUp.id]));
  const found = pairsAmong(office.tables.contacts.rows).filter(
    (pair) => !out.has(keyOf(pair)) && !taken.has(pair.giveUp.id) && !taken.has(pair.keep.id),
  );
  return [...typed, ...found];
}

/**
 * The pairs that an answer chooses: "all" those of which nobody has to look, else the id of the one to give
 * up.
 */
function chosenIn(pairs: readonly Pair<Person>[], answer: string): readonly Pair<Person>[] {
  const word = answer.trim().toLowerCase();
  const chosen =
    word === 'all'
      ? pairs.filter(({ isExact }) => isExact)
      : pairs.filter(({ giveUp }) => giveUp.id.toLowerCase() === word);
  // Whoever is given up by one pair is kept by no other of the same run.
  const [gone, kept] = [new Set<string>(), new Set<string>()];
  return chosen.filter(({ keep, giveUp }) => {
    if (gone.has(keep.id) || gone.has(giveUp.id) || kept.has(giveUp.id)) return false;
    gone.add(giveUp.id);
    kept.add(keep.id);
    return true;
  });
}

const notIn = (answer: string): string | null =>
  /^\s*not\s+(\S+)\s*$/i.exec(answer)?.[1]?.toLowerCase() ?? null;

/** "14 touches, 3 sales": the rows of each tab that name somebody. */
function hangsOn({ tables }: MergeOffice, id: string): string {
  const counts = Object.values<TableReading<AnyTable>>(tables).flatMap(({ table, tab, rows }) => {
    const ids = namingColumns(table).flatMap(({ idIn }) => (idIn === null ? [] : [idIn]));
    const count = rows.filter((row) => ids.some((key) => [Reflect.get(row, key)].flat().includes(id))).length;
    return count === 0 ? [] : [`${count} on ${tab}`];
  });
  return counts.length === 0 ? 'nothing' : counts.join(', ');
}

const described = ({ id, name, email, phone, company }: Person): string =>
  [id, name, company, email, phone].filter((text) => text !== '').join(' · ');

function confirmed(office: MergeOffice, answer: string): Question | null {
  if (notIn(answer) !== null) return null;
  const chosen = chosenIn(pairsIn(office), answer);
  if (chosen.length === 0) return null;
  return {
    kind: 'confirm',
    title: 'Merge contacts',
    text: [
      ...chosen
        .slice(0, MOST_LISTED)
        .flatMap(({ keep, giveUp, why }) => [
          `${why}:`,
          `  stays: ${described(keep)} (${hangsOn(office, keep.id)})`,
          `  goes: ${described(giveUp)} (${hangsOn(office, giveUp.id)})`,
        ]),
      ...(chosen.length > MOST_LISTED ? [`and ${chosen.length - MOST_LISTED} more`] : []),
      '',
      'What stays gets what it lacks; what differs goes to Background, other addresses and numbers to theirs. A refusal of either holds. Go on? Undo last run takes it back.',
    ].join('\n'),
  };
}

function question(unresolved: MergeOffice): Question | null {
  const { office } = resolveNames(unresolved);
  const pairs = pairsIn(office);
  if (pairs.length === 0) return null;
  const exact = pairs.filter(({ isExact }) => isExact).length;
  return {
    kind: 'prompt',
    title: 'Merge contacts',
    text: [
      `${plural(pairs.length, 'person', 'people')} may stand on Contacts twice. Type the ID of the one to give up${exact > 0 ? `, "all" for the ${plural(exact, 'exact double')}` : ''}, or "not" and the ID where they are two people.`,
      '',
      ...pairs
        .slice(0, MOST_LISTED)
        .map(({ keep, giveUp, why }) => `${giveUp.id} ${giveUp.name} → ${keep.id} ${keep.name}: ${why}`),
      ...(pairs.length > MOST_LISTED ? [`and ${pairs.length - MOST_LISTED} more`] : []),
    ].join('\n'),
    next: (answer) => confirmed(office, answer),
  };
}

/** Whether people fill a column of Contacts. */
function isTyped(field: string): boolean {
  const column = Object.entries<{ readonly owner: string }>(contacts.columns).find(([key]) => key === field);
  return column?.[1].owner === 'yours' && field !== 'sameAs';
}

type Words = ReadonlyMap<string, readonly string[]>;

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
): Change[] {
  const reading = tables.contacts;
  const wholes = new Map<string, { readonly whole: Person; readonly values: Partial<Person> }>();
  for (const { keep, giveUp } of chosen) {
    const before = wholes.get(keep.id) ?? { whole: keep, values: {} };
    const isOpen = (field: string): boolean =>
      isTyped(field) && isOpenCell(reading, formulasOf(contacts.name), keep.line, field);
    const merged = mergedValues(before.whole, giveUp, isOpen);
    const isTaken = (key: string): boolean => isKeptOfBoth(key) || key in merged;
    const left = leftInWords(reading, keep, giveUp, isTaken);
    const background = withLines(merged.background ?? '', ...alsoCalled(keep, giveUp), ...left);
    const values = { ...merged, background };
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
function merged(office: MergeOffice, chosen: readonly Pair<Person>[]): Change[] {
  const { rows } = office.tables.contacts;
  const gone = new Set(chosen.map(({ giveUp }) => giveUp.id));
  const nameOf = namesOf(rows.filter(({ id }) => !gone.has(id)));
  const instead = new Map(
    chosen.map(({ keep, giveUp }) => [giveUp.id, { keep: keep.id, name: nameOf(keep.id) }]),
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
    ...keptValues(office, chosen, words),
    ...[...gone].map((id) => removeRow(contacts, id)),
  ];
}

/** Where somebody stands twice on a tab that has one row a person; null: nowhere. */
function doubledRow({ tables }: MergeOffice, chosen: readonly Pair<Person>[]): string | null {
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

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

export const mergeContacts: Job<(typeof MERGE_TABS)[number] & TableName> = {
  name: 'Merge contacts…',
  reads: MERGE_TABS,
  adds: { contacts: ['otherEmails', 'otherPhones', 'background'] },
  question,

  plan: (unresolved, answer) => {
    const { office, changes } = resolveNames(unresolved);
    const pairs = pairsIn(office);
    if (pairs.length === 0) return { changes: [], report: 'Nobody stands on Contacts twice.' };
    const other = notIn(answer);
    if (other !== null) {
      const out = pairs.filter(({ giveUp }) => giveUp.id.toLowerCase() === other);
      const text = [...ruledOut(office), ...out.map(keyOf)].filter((key) => key !== '').join('\n');
      return {
        changes: [{ kind: 'keep', name: NOT_THE_SAME, text: text.slice(-MOST_KEPT) }],
        report: `${plural(out.length, 'pair')} won't be asked about again.`,
      };
    }
    const chosen = chosenIn(pairs, answer);
    if (chosen.length === 0)
      return refused(`"${answer}" is the ID of none of the pairs, so nothing was merged.`);
    const doubled = doubledRow(office, chosen);
    if (doubled !== null) return refused(doubled);
    return {
      changes: [...changes, ...merged(office, chosen)],
      report: `Merged ${chosen.map(({ keep, giveUp }) => `${giveUp.name} (${giveUp.id}) into ${keep.name} (${keep.id})`).join('; ')}.`,
    };
  },
};
