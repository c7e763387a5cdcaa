/** What Set up says before its one yes: the tabs that it makes, and what it found on the office's own. */
import { expectedOn, tableNamed } from '../../sheets/declare/tab-kinds';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { tables, type TableName } from '../../sheets/tabs/tables';
import { foldHeader } from '../../sheets/headers/header-keys';
import { namePartsIn } from '../../sheets/headers/split-names';
import type { Office } from '../../runner/job';

type SetUpOffice = Office<TableName>;
type TabOffice = Pick<SetUpOffice, 'locate' | 'adaptations'>;

/**
 * "Settings is yours; Cultivate keeps its own as Settings (Cultivate)", for a tab that bears one of our
 * names.
 */
export function foreignTold({ locate }: TabOffice, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const { foreign, tab } = locate(name);
    if (foreign === null) return [];
    const table = tableNamed(name);
    const holds = foreign.firstRow === '' ? [] : [`its first row: ${onOneLine(foreign.firstRow)}`];
    const lacks = table ? [`Cultivate's has ${expectedOn(table)}`] : [];
    const known = [...holds, ...lacks].join('; ');
    const told = `${foreign.name} is yours${known === '' ? '' : ` (${known})`}; Cultivate keeps its own as ${tab}.`;
    return [[told, ...(MORE_ABOUT[name] ?? [])].join(' ')];
  });
}

/** What else hangs on a tab that is somebody else's. */
const MORE_ABOUT: Readonly<Record<string, readonly string[]>> = {
  [tables.noEmailList.name]: ['Who stands on yours is written to, unless you copy them to it.'],
  [tables.contacts.name]: [
    'Are they your people? Then answer No, write Name above the names, and choose this item again.',
  ],
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const listed = (words: readonly string[]): string => words.map(onOneLine).join(', ');

/** The columns of ours that a tab bears, those under another name with what they are taken for. */
function knownColumns({ table, layout }: TableReading<AnyTable>): string[] {
  return Object.entries(table.columns).flatMap(([key, { header, owner }]) => {
    const standing = layout.headers.get(key);
    if (standing === undefined || owner === 'system') return [];
    const isSame = foldHeader(standing) === foldHeader(header);
    return [isSame ? header : `${standing} (read as ${header})`];
  });
}

/** What was found on an office's own tab, and what becomes of it; [] where there is nothing to say. */
export function broughtTold({ adaptations }: TabOffice, reading: TableReading<AnyTable>): string[] {
  const { table, tab, layout, headers } = reading;
  const adaptation = adaptations.get(table.name);
  if (!reading.exists || !adaptation || adaptation.renamed.length + adaptation.added.length === 0) return [];
  const { added, renamed, filled } = adaptation;
  const ours = new Set([...layout.indexes.values()]);
  const told = new Set(renamed.map(({ after }) => after));
  const known = knownColumns(reading).filter(
    (header) => !told.has(header) && !added.some((column) => column.header === header),
  );
  const parts = new Set(filled === null ? [] : namePartsIn(headers));
  const isNoneOfOurs = (header: string, index: number): boolean =>
    header !== '' && !ours.has(index) && !parts.has(index) && !told.has(header);
  const own = headers.filter(isNoneOfOurs);
  const refusing = own.filter((header) => table.readsOwn(header) !== null);
  const unread = own.filter((header) => !refusing.includes(header));
  const name = filled === null ? [] : ['Name is made of first and last names.'];
  return [
    `${tab}:`,
    `  Columns that Cultivate reads: ${listed(known)}`,
    ...(refusing.length === 0
      ? []
      : [`  Read as refusals, where somebody says no there: ${listed(refusing)}`]),
    ...(unread.length === 0 ? [] : [`  Columns that Cultivate doesn't read: ${listed(unread)}`]),
    ...name.map((line) => `  ${line}`),
    ...renamed.map(({ before, after }) =>
      [
        `  ${onOneLine(before)} keeps what you have in it, as ${after}`,
        ...(table.readsOwn(after) === null ? [] : ['where somebody says no there, it counts']),
      ].join(': '),
    ),
    ...(added.length === 0
      ? []
      : [`  Added on the right, to be filled or worked out: ${listed(added.map(({ header }) => header))}`]),
  ];
}

/** The names of all tabs of these tables. */
export const namesOfTabs = (keys: readonly TableName[]): string[] => keys.map((key) => tables[key].name);
