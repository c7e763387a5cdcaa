/** Merge contacts… as its page asks for it: pairs side by side, and one of them merged or ruled out. */
import { folded } from '../../../domain/contact-import/matching/same-values';
import { isChoosable, mergedValues, type Pair } from '../../../domain/contact-import/matching/merge';
import type { MergeAsked, MergeField, MergePair } from '../../../pages/contract/merge-contacts';
import { headerOf, type AnyTable, type TableReading } from '../../../sheets/declare/table';
import { contacts } from '../../../sheets/tabs/contacts';
import type { Job, Plan } from '../../../runner/job';
import { valueInWords } from '../../pipeline/value-in-words';
import { resolveNames } from '../../pipeline/resolve-names';
import { hangsOn, MERGING, merging, pairsIn, rulingOut } from './merge-contacts';
import { mergeableAmong, type MERGE_TABS, type MergeOffice, type Person } from './merged';

type Merges = Job<(typeof MERGE_TABS)[number]>;

/** Nobody goes through more at a time; the page asks again when these are done. */
const MOST_PAIRS = 25;

const sideOf = (office: MergeOffice, { id, name }: Person): MergePair['stays'] => ({
  ...{ id, name },
  hangs: hangsOn(office, id),
});

/** Whether a formula stands in a cell of Contacts: nobody's choice replaces it. */
function isFormula({ formulasOf, tables }: MergeOffice, { line }: Person, key: string): boolean {
  const index = tables.contacts.layout.indexes.get(key);
  return index !== undefined && (formulasOf(contacts.name)[line - 1]?.[index] ?? '') !== '';
}

/** What people fill in on Contacts, of two rows; [] where both are blank. */
function fieldsOf(office: MergeOffice, { keep, giveUp }: Pair<Person>): MergeField[] {
  const { table, layout }: TableReading<AnyTable> = office.tables.contacts;
  const whole = mergedValues(keep, giveUp, () => true);
  return Object.entries(table.columns).flatMap(([key, column]): MergeField[] => {
    if (column.owner !== 'yours' || key === 'sameAs' || !layout.indexes.has(key)) return [];
    const [stays, goes] = [keep, giveUp].map((row) => valueInWords(column.field, Reflect.get(row, key)));
    const [one = '', other = ''] = [stays, goes].map((text) => (text === 'false' ? '' : text));
    if (one === '' && other === '') return [];
    const isChoice =
      isChoosable(key) &&
      one !== '' &&
      other !== '' &&
      folded(one) !== folded(other) &&
      !isFormula(office, keep, key);
    const header = headerOf(layout, key, column);
    const kept = valueInWords(column.field, key in whole ? Reflect.get(whole, key) : Reflect.get(keep, key));
    return [{ column: key, header, stays: one, goes: other, kept, isChoice }];
  });
}

const pairOf = (office: MergeOffice, pair: Pair<Person>): MergePair => ({
  stays: sideOf(office, pair.keep),
  goes: sideOf(office, pair.giveUp),
  ...{ why: pair.why, isExact: pair.isExact },
  fields: fieldsOf(office, pair),
});

/** The pairs as they stand. */
export const mergePairs: Merges = {
  ...MERGING,
  leavesRowsAlone: 'told apart',
  plan: (unresolved) => {
    const { office } = resolveNames(unresolved);
    const pairs = pairsIn(office);
    const page = {
      pairs: pairs.slice(0, MOST_PAIRS).map((pair) => pairOf(office, pair)),
      others: Math.max(0, pairs.length - MOST_PAIRS),
      exact: pairs.filter(({ isExact }) => isExact).length,
    };
    return { changes: [], report: '', page };
  },
};

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

const NO_PAIR = 'Contacts has changed meanwhile: these two aren’t a pair any more, so nothing was done.';

type Two = Pick<MergeAsked, 'stays' | 'goes'>;
const pairAsked = (office: MergeOffice, { stays, goes }: Two): Pair<Person> | undefined =>
  pairsIn(office).find(({ keep, giveUp }) => keep.id === stays && giveUp.id === goes);

/** Makes one person of two, with the values that were chosen. */
export const mergePair = (asked: MergeAsked): Merges => ({
  ...MERGING,
  plan: (unresolved) => {
    const resolved = resolveNames(unresolved);
    const pair = pairAsked(resolved.office, asked);
    if (!pair) return refused(NO_PAIR);
    const choices = new Set(
      fieldsOf(resolved.office, pair).flatMap(({ column, isChoice }) => (isChoice ? [column] : [])),
    );
    if (!asked.fromGoes.every((column) => choices.has(column))) return refused(NO_PAIR);
    return merging(resolved, [pair], new Map([[pair.giveUp.id, new Set(asked.fromGoes)]]));
  },
});

/** Makes one of each two that nobody has to look at. */
export const mergeExact: Merges = {
  ...MERGING,
  plan: (unresolved) => {
    const resolved = resolveNames(unresolved);
    const exact = mergeableAmong(pairsIn(resolved.office).filter(({ isExact }) => isExact));
    return exact.length === 0 ? refused(NO_PAIR) : merging(resolved, exact);
  },
};

/** They are two people. */
export const notTheSame = (asked: Two): Merges => ({
  ...MERGING,
  plan: (unresolved) => {
    const { office } = resolveNames(unresolved);
    const pair = pairAsked(office, asked);
    return pair ? rulingOut(office, [pair]) : refused(NO_PAIR);
  },
});
