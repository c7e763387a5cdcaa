/**
 * Lists > Merge contacts…: makes one person of two, and everything that names the one given up names the
 * other.
 */
import { pairsAmong, type Pair } from '../../../domain/contact-import/matching/merge';
import { plural } from '../../../domain/text/words';
import { quoted } from '../../../domain/text/shortened';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import type { TableName } from '../../../sheets/tabs/tables';
import type { Change } from '../../../runner/change';
import type { Job, Plan, Question } from '../../../runner/job';
import { resolveNames } from '../../pipeline/resolve-names';
import {
  doubledRow,
  MERGE_TABS,
  MERGED_INTO,
  mergeableAmong,
  merged,
  mergedInWords,
  typedPairs,
  type Choices,
  type MergeOffice,
  type Person,
} from './merged';
import { namingColumns } from './repoint';

const NOT_THE_SAME = 'not the same';
const MOST_LISTED = 25;
const MOST_KEPT = 8000;

const keyOf = ({ keep, giveUp }: Pair<Person>): string => `${keep.id} ${giveUp.id}`;
const ruledOut = ({ kept }: Pick<MergeOffice, 'kept'>): ReadonlySet<string> =>
  new Set((kept(NOT_THE_SAME) ?? '').split('\n'));

/** All pairs, names resolved: those that were typed, then those that were found and not ruled out. */
export function pairsIn(office: MergeOffice): readonly Pair<Person>[] {
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
  return mergeableAmong(chosen);
}

const notIn = (answer: string): string | null =>
  /^\s*not\s+(\S+)\s*$/i.exec(answer)?.[1]?.toLowerCase() ?? null;

/** "14 touches, 3 sales": the rows of each tab that name somebody. */
export function hangsOn({ tables }: MergeOffice, id: string): string {
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

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

/** Two people that nobody is asked about again. */
export function rulingOut(office: MergeOffice, pairs: readonly Pair<Person>[]): Plan {
  const text = [...ruledOut(office), ...pairs.map(keyOf)].filter((key) => key !== '').join('\n');
  return {
    changes: [{ kind: 'keep', name: NOT_THE_SAME, text: text.slice(-MOST_KEPT) }],
    report: `${plural(pairs.length, 'pair')} won't be asked about again.`,
  };
}

type Resolved = { readonly office: MergeOffice; readonly changes: readonly Change[] };

/** Makes one person of each of some pairs; where a row of theirs is in the way, it says which. */
export function merging(
  { office, changes }: Resolved,
  chosen: readonly Pair<Person>[],
  choices?: Choices,
): Plan {
  const doubled = doubledRow(office, chosen);
  return doubled === null
    ? {
        changes: [...changes, ...merged(office, chosen, choices)],
        report: `Merged ${mergedInWords(chosen)}.`,
      }
    : refused(doubled);
}

export const MERGING = {
  name: 'Merge contacts…',
  reads: MERGE_TABS,
  adds: { contacts: MERGED_INTO },
} as const satisfies Pick<Job<(typeof MERGE_TABS)[number]>, 'name' | 'reads' | 'adds'>;

export const mergeContacts: Job<(typeof MERGE_TABS)[number] & TableName> = {
  ...MERGING,
  question,

  plan: (unresolved, answer) => {
    const { office, changes } = resolveNames(unresolved);
    const pairs = pairsIn(office);
    if (pairs.length === 0) return { changes: [], report: 'Nobody stands on Contacts twice.' };
    const other = notIn(answer);
    if (other !== null)
      return rulingOut(
        office,
        pairs.filter(({ giveUp }) => giveUp.id.toLowerCase() === other),
      );
    const chosen = chosenIn(pairs, answer);
    if (chosen.length === 0)
      return refused(`${quoted(answer)} is the ID of none of the pairs, so nothing was merged.`);
    return merging({ office, changes }, chosen);
  },
};
