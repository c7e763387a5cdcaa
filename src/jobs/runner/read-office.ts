/** Reading what a job needs: each tab once, with an id on every row. */
import type { Adaptation } from '../../sheets/adapt';
import type { Grid } from '../../sheets/cell';
import { giveIds } from '../../sheets/ids';
import { lazily } from '../../sheets/lazily';
import { localeOf } from '../../sheets/locale';
import type { RowError } from '../../sheets/row-error';
import { readSettings } from '../../sheets/settings';
import { expectedOn } from '../../sheets/tab-kinds';
import type { AnyTable } from '../../sheets/table';
import { tables, type TableName } from '../../sheets/tables';
import type { Job, Office, Readings } from '../job';
import type { Ports, TabEntry, Workbook } from '../ports';
import { START_TAB } from '../start-page';
import { aidsOf, dressRows, type TabAids } from './aids';
import type { TabsAsRead } from './edit-of';
import { withEveryId, type TabTools } from './give-ids';
import type { LocatedWorkbook } from './located-workbook';
import { numberingAbove, type Numbering } from './numbering';
import { addSystemColumns, tabReader, type ColumnsWished, type TabRead } from './read-tab';

/** An office, ready for its job. */
export type OfficeRead<Names extends TableName> = {
  readonly ok: true;
  readonly office: Office<Names>;
  readonly tabs: TabsAsRead;
  readonly tools: TabTools;
};

/** What stops a job before it writes: a missing or doubled column, a bad setting. */
export type Stop = { readonly ok: false; readonly problems: readonly RowError[] };

type TabReads = ReadonlyMap<TableName, TabRead>;

/**
 * Reads the tabs that a job named, and the settings.
 *
 * @param tabs the tabs that there are
 * @param mode `look` only reads; `work`, under the lock, first gives every row its id
 */
export function readOffice<Names extends TableName>(
  ports: Ports,
  workbook: LocatedWorkbook,
  job: Pick<Job<Names, never>, 'reads' | 'isForBrokenOffices' | 'adds' | 'saysWhatColumnsMean'>,
  tabs: readonly TabEntry[],
  mode: 'look' | 'work',
): OfficeRead<Names> | Stop {
  const { clock, person } = ports;
  const tools = toolsFor(workbook, wishOf(job));
  const wanted = [...new Set<TableName>([...job.reads, 'settings'])];
  const looked: TabReads = new Map(wanted.map((name) => [name, tools.read(tables[name])]));
  const faults = [...looked.values()].flatMap((tab) => tab.faults);
  const settings = readSettings(readingOf(looked, 'settings'));
  const foreign = wanted.flatMap((name) => foreignProblem(workbook, tables[name]));
  const vital = foreign.filter(({ isVital }) => isVital).map(({ problem }) => problem);
  const stops = [...faults, ...vital, ...settings.problems];
  if (stops.length > 0 && !job.isForBrokenOffices) return { ok: false, problems: stops };

  const numbering = numberingAbove(
    ports.notes,
    [...looked.values()].map(({ reading }) => reading),
  );
  const given =
    mode === 'work'
      ? withIds(workbook, looked, tools, numbering)
      : { reads: looked, problems: [], stops: [] };
  if (given.stops.length > 0 && !job.isForBrokenOffices) return { ok: false, problems: given.stops };
  const { reads } = given;
  const problems = [...given.stops, ...given.problems];
  const start: Grid = workbook.isThere(START_TAB) ? workbook.read(START_TAB) : [];
  const { day: today, secondOfDay } = clock.now();
  const readings = [...reads].map(([name, { reading }]) => [name, reading] as const);
  return {
    ok: true,
    office: {
      // Each reading was made from the table of its name.
      tables: Object.fromEntries(readings) as unknown as Readings<Names>,
      settings: settings.value,
      today,
      secondOfDay,
      timeZone: workbook.timeZone,
      user: person.email(),
      workbookId: workbook.id,
      ownTriggers: lazily(() => ports.triggers.list()),
      tabs,
      locate: workbook.locate,
      adaptations: adaptationsIn([...reads.values()]),
      problems: [
        ...stops,
        ...foreign.filter(({ isVital }) => !isVital).map(({ problem }) => problem),
        ...problems,
        ...readings.flatMap(([, reading]) => reading.problems),
      ],
      start,
      newId: ({ idPrefix }) => numbering.next(idPrefix ?? ''),
    },
    tabs: {
      readings: new Map(readings.map(([, reading]) => [reading.table.name, reading])),
      grids: new Map([
        ...[...reads.values()].map(({ grid, reading }) => [reading.table.name, grid] as const),
        [START_TAB, start],
      ]),
      adaptations: adaptationsIn([...reads.values()]),
      numbering,
    },
    tools,
  };
}

type ForeignProblem = { readonly isVital: boolean; readonly problem: RowError };

/** Somebody else's tab that stands where one of ours is looked for; what can't be found out without it stops the job. */
function foreignProblem(workbook: LocatedWorkbook, table: AnyTable): ForeignProblem[] {
  const { state, foreign, tab } = workbook.locate(table.name);
  if (state !== 'foreign' || !foreign) return [];
  const found = foreign.firstRow === '' ? 'other things' : foreign.firstRow;
  const expected = `${expectedOn(table)}: it is left alone, and Cultivate keeps its own beside it, as ${tab}, which Set up > This workbook makes`;
  return [{ isVital: table.isVital, problem: { tab: foreign.name, row: 1, column: '', found, expected } }];
}

/** The office with some tabs as they stand by now, at this moment. What else was read stays as it was, and no ids are given. */
export function withTabs<Names extends TableName>(
  read: OfficeRead<Names>,
  reads: readonly TabRead[],
  clock: Ports['clock'],
): OfficeRead<Names> {
  const { day: today, secondOfDay } = clock.now();
  const now = new Map(reads.map((each) => [each.reading.table.name, each] as const));
  const newer = [...now].map(([tab, { reading }]) => [tab, reading] as const);
  const readings = new Map([...read.tabs.readings, ...newer]);
  const byName = Object.entries(tables).flatMap(([name, table]) => {
    const reading = readings.get(table.name);
    return reading ? [[name, reading] as const] : [];
  });
  return {
    ...read,
    // Each reading was made from the table of its name.
    office: {
      ...read.office,
      today,
      secondOfDay,
      tables: Object.fromEntries(byName) as unknown as Readings<Names>,
    },
    tabs: {
      ...read.tabs,
      readings,
      grids: new Map([...read.tabs.grids, ...[...now].map(([tab, { grid }]) => [tab, grid] as const)]),
      adaptations: new Map([...read.tabs.adaptations, ...adaptationsIn(reads)]),
    },
  };
}

const adaptationsIn = (reads: readonly TabRead[]): ReadonlyMap<string, Adaptation> =>
  new Map(
    reads.flatMap(({ reading, adaptation }) =>
      adaptation ? [[reading.table.name, adaptation] as const] : [],
    ),
  );

const readingOf = <Name extends TableName>(reads: TabReads, name: Name): Readings<Name>[Name] =>
  // The reading was made from the table of that name.
  reads.get(name)?.reading as unknown as Readings<Name>[Name];

const wishOf = ({
  adds = {},
  saysWhatColumnsMean = false,
}: Pick<Job<TableName, never>, 'adds' | 'saysWhatColumnsMean'>): ColumnsWished => ({
  keys: Object.fromEntries(
    Object.entries(adds).map(([name, keys]) => [tables[name as TableName].name, keys]),
  ),
  isAgreed: saysWhatColumnsMean,
});

function toolsFor(workbook: LocatedWorkbook, columns: ColumnsWished): TabTools {
  return {
    read: tabReader(workbook, localeOf(workbook.locale), columns),
    dress: (tab, gifts) =>
      dressRows(
        workbook,
        tab,
        standingAids(tab),
        gifts.map(({ line }) => line),
      ),
  };
}

/** What helps typing, in the columns that stand there already. */
const standingAids = ({ reading: { table, layout, standing = layout.width } }: TabRead): TabAids =>
  new Map([...aidsOf(table, layout, null)].filter(([column]) => column <= standing));

/** The tabs with their system columns, and an id on every row of those whose rows are numbered. */
function withIds(
  workbook: Workbook,
  looked: TabReads,
  tools: TabTools,
  numbering: Numbering,
): {
  readonly reads: TabReads;
  readonly problems: readonly RowError[];
  readonly stops: readonly RowError[];
} {
  let problems: readonly RowError[] = [];
  let stops: readonly RowError[] = [];
  const reads = new Map<TableName, TabRead>();
  for (const [name, tab] of looked) {
    const whole = addSystemColumns(workbook, tab) ? tools.read(tables[name]) : tab;
    const { idPrefix } = tables[name];
    const given = withEveryId(workbook, whole, tools, (reading) => giveIds(reading, numbering.known));
    for (const id of given.ids) numbering.note(idPrefix ?? '', id);
    problems = [...problems, ...given.problems];
    stops = [...stops, ...given.stops];
    reads.set(name, given.tab);
  }
  return { reads, problems, stops };
}
