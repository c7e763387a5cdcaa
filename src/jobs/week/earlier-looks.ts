/** Tabs that an earlier version made get today's rules by which rows are painted, once. */
import { shortMark } from '../../domain/text/short-mark';
import { lazily } from '../../domain/values/lazily';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { tables as allTables } from '../../sheets/tabs/tables';
import type { Change } from '../../runner/change';
import type { Office } from '../../runner/job';

/** Names the rules of all tabs: another version of Cultivate has another name for others. */
const rulesVersion = lazily(() =>
  shortMark(JSON.stringify(Object.values(allTables).map(({ name, rules }) => [name, rules]))),
);

/** Under which it is kept which tabs have today's rules. */
const KEPT_AS = 'tabs with the rules of a version';
const PARTED = '\n';

type DressedOffice = Pick<Office<never>, 'kept' | 'locate'> & {
  readonly tables: Readonly<Record<string, TableReading<AnyTable>>>;
};

/**
 * What brings today's rules to the tabs that a run reads: to those of Cultivate's own making that nobody has
 * looked at since the rules changed. Whoever undoes that keeps them as they were.
 */
export function earlierLooks({ tables, kept, locate }: DressedOffice): Change[] {
  const version = rulesVersion();
  const [of, ...names] = (kept(KEPT_AS) ?? '').split(PARTED);
  const known = of === version ? names : [];
  const stale = Object.values(tables).filter(
    ({ table, exists }) =>
      exists && table.rules.length > 0 && !known.includes(table.name) && locate(table.name).state === 'ours',
  );
  if (stale.length === 0) return [];
  const text = [version, ...known, ...stale.map(({ table }) => table.name)].join(PARTED);
  return [
    ...stale.map(({ table }): Change => ({ kind: 'looks', table })),
    { kind: 'keep', name: KEPT_AS, text },
  ];
}
