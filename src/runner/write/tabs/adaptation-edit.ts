/** What a run writes to a tab before the rest: its columns and its names as they are today. */
import { groupBy } from '../../../domain/values/collections';
import type { Adaptation } from '../../../sheets/headers/adapt';
import type { FormerNames } from '../../../sheets/headers/former-names';
import { keyOf } from '../../../sheets/headers/header-keys';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import type { Change } from '../../change';
import type { AppendedRow, MovedOver, TabEdit } from '../edit';
import type { PlannedColumn } from '../../read/formulas';

/**
 * The tables whose tabs are those of an earlier version: they are given today's names, whatever the plan is
 * about.
 */
export const tablesOfBefore = ({
  adaptations,
  readings,
}: {
  readonly adaptations: ReadonlyMap<string, Adaptation>;
  readonly readings: ReadonlyMap<string, TableReading<AnyTable>>;
}): [string, AnyTable][] =>
  [...adaptations].flatMap(([name, { former }]): [string, AnyTable][] => {
    const table = former && readings.get(name)?.table;
    return table ? [[name, table]] : [];
  });

/** The columns and appended rows that a plan comes to. */
type Planned = { readonly columns: readonly PlannedColumn[]; readonly appended: readonly AppendedRow[] };

/**
 * The names and headers that give way, and the added columns: all of them where somebody asked for that, a
 * new row spans them or one of them is written to; else those alone that the tab can't do without.
 */
export function adaptationOf(
  { columns: declared }: AnyTable,
  adaptation: Adaptation | null,
  { columns, appended }: Planned,
  changes: readonly Change[],
): Pick<TabEdit, 'renamed' | 'added' | 'movedOver'> {
  if (!adaptation) return { renamed: [], added: [], movedOver: null };
  const { renamed, added, system, former } = adaptation;
  const names = { renamed, movedOver: former && movedOverOf(former) };
  if (changes.some(({ kind }) => kind === 'columns')) return { ...names, added: [...system, ...added] };
  const written = new Set(columns.filter(({ cells }) => cells.length > 0).map(({ key }) => key));
  if (appended.length > 0 || added.some(({ key }) => written.has(key))) return { ...names, added };
  const isTouched = written.size > 0 || changes.some(({ kind }) => kind === 'remove' || kind === 'heading');
  // What gave way and can't be missing comes again in any case.
  const isKept = (key: string) =>
    renamed.some((each) => each.key === key) || (isTouched && declared[key]?.isNeeded === true);
  return { ...names, added: added.filter(({ key }) => isKept(key)) };
}

/** Words alone are cells like others: only what is called otherwise itself is moved over. */
const movedOverOf = ({ tab, headers }: FormerNames): MovedOver | null =>
  tab === null && headers.length === 0
    ? null
    : { tab, headers: headers.map(({ before, after }) => ({ before, after })) };

/** The names that are made of first and last ones. */
export function filledByAdapting(
  reading: TableReading<AnyTable>,
  adaptation: Adaptation | null,
): PlannedColumn[] {
  const key = adaptation?.filled ?? null;
  if (key === null) return [];
  const cells = reading.rows.flatMap(({ id, line }) => {
    const after = reading.raw(line, key);
    return after === '' ? [] : [{ id, line, before: '', after, isAsked: false }];
  });
  const header = keyOf(reading.headers, reading.layout.indexes.get(key));
  return cells.length === 0 ? [] : [{ key, header, isOurs: false, cells }];
}

/**
 * What a plan writes, and the words of an earlier version, each in today's: where the plan writes to such a
 * cell, that wins.
 */
export function withWordsOfToday(
  { table, rows, layout, headers, raw }: TableReading<AnyTable>,
  adaptation: Adaptation | null,
  planned: readonly PlannedColumn[],
): PlannedColumn[] {
  const words = groupBy(adaptation?.former?.words ?? [], ({ key }) => key);
  const idOn = new Map(rows.map(({ line, id }) => [line, id]));
  const columns = [...words].map(([key, found]): PlannedColumn => {
    const own = planned.find((column) => column.key === key);
    const taken = new Set(own?.cells.map(({ line }) => line));
    const cells = found.flatMap(({ line, after }) => {
      const id = idOn.get(line) ?? '';
      return id === '' || taken.has(line)
        ? []
        : [{ id, line, before: raw(line, key), after, isAsked: false }];
    });
    const isOurs = table.columns[key]?.owner !== 'yours';
    return {
      ...(own ?? { key, header: keyOf(headers, layout.indexes.get(key)), isOurs }),
      cells: [...(own?.cells ?? []), ...cells],
    };
  });
  const others = planned.filter(({ key }) => !words.has(key));
  return [...others, ...columns].filter(({ cells }) => cells.length > 0);
}

/** What was given today's name, in one sentence; [] where nothing was. */
export function movedOverTold(edits: readonly TabEdit[]): string[] {
  const names = edits.flatMap(({ tab, movedOver }) =>
    movedOver === null
      ? []
      : [
          ...(movedOver.tab === null ? [] : [`the tab ${movedOver.tab} is ${tab}`]),
          ...movedOver.headers.map(({ before, after }) => `${before} on ${tab} is ${after}`),
        ],
  );
  return names.length === 0 ? [] : [`Called otherwise in this version: ${names.join(', ')}.`];
}
