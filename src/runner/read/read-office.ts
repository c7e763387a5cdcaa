/** Reading what a job needs: each tab once, with an id on every row. */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Adaptation } from '../../sheets/headers/adapt';
import type { Grid } from '../../sheets/cells/cell';
import { giveIds, idsInMemory, withIds as withGifts, type IdGift } from '../../sheets/write/ids';
import { lazily, lazilyFor } from '../../domain/values/lazily';
import { localeOf } from '../../sheets/cells/locale';
import type { RowError } from '../../sheets/read/row-error';
import { readSettings } from '../../sheets/read/settings';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { START_TAB, tables, type TableName } from '../../sheets/tabs/tables';
import type { Job, Office, Readings } from '../job';
import type { Ports, TabEntry, Workbook } from '../ports';
import { aidsOf, dressRows, type TabAids } from '../write/rows/aids';
import type { TabsAsRead } from '../write/edit-of';
import { formulasForIds, withEveryId, writableOf, type TabTools } from '../ids/assign-ids';
import type { JournalRead } from '../journal/journal';
import type { LocatedWorkbook } from './located-workbook';
import { numberingAbove, type Numbering } from '../ids/numbering';
import { bringUpStrays } from '../ids/strays';
import { unreadTabs } from './unread-tabs';
import {
  addSystemColumns,
  tabReader,
  type ColumnsWished,
  type TabRead,
  systemColumnsMissing,
} from './read-tab';

/** An office, ready for its job. */
export type OfficeRead<Names extends TableName> = {
  readonly ok: true;
  readonly office: Office<Names>;
  readonly tabs: TabsAsRead;
  readonly tools: TabTools;
};

/**
 * `work`: under the lock, every row first gets its id. `ask`: rows are told apart by the ids that they will
 * get, and nothing is written. `look`: they have none.
 */
type Mode = 'look' | 'ask' | 'work';

/** What stops a job before it writes: a missing or doubled column, a bad setting. */
export type Stop = { readonly ok: false; readonly problems: readonly RowError[] };

type TabReads = ReadonlyMap<TableName, TabRead>;

/** What a run finds: the tabs, each with what it is, and the runs before it. */
export type Found = {
  readonly workbook: LocatedWorkbook;
  readonly tabs: readonly TabEntry[];
  readonly journal: JournalRead;
};

/**
 * Reads the tabs that a job named, and the settings.
 *
 * @param mode what is done about rows without an id
 *
 * @param isStartWanted where the page Start isn't wanted, it reads as if there were none
 */
export function readOffice<Names extends TableName>(
  ports: Ports,
  { workbook, tabs, journal }: Found,
  job: Pick<Job<Names, never>, 'reads' | 'isForBrokenOffices' | 'adds' | 'saysWhatColumnsMean'>,
  mode: Mode,
  isStartWanted = true,
): OfficeRead<Names> | Stop {
  const tools = toolsFor(workbook, wishOf(job), ports.clock.now().day);
  const wanted = [...new Set<TableName>([...job.reads, 'settings'])];
  const looked: TabReads = new Map(wanted.map((name) => [name, tools.read(tables[name])]));
  const faults = [...looked.values()].flatMap((tab) => tab.faults);
  const settings = readSettings(readingOf(looked, 'settings'));
  const unread = unreadTabs(
    workbook,
    [...looked.values()].map(({ reading }) => reading),
  );
  const stops = [...faults, ...unread.stops, ...settings.problems];
  if (stops.length > 0 && !job.isForBrokenOffices) return { ok: false, problems: stops };

  const numbering = numberingAbove(
    ports.notes,
    [...looked.values()].map(({ reading }) => reading),
  );
  const { reads, problems } = GIVING[mode](looked, numbering, workbook, tools, journal);
  const start: Grid = isStartWanted && workbook.isThere(START_TAB) ? workbook.read(START_TAB) : [];
  const { day: today, secondOfDay } = ports.clock.now();
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
      locale: localeOf(workbook.locale),
      ...{ user: ports.person.email(), startedBy: ports.startedBy },
      workbookId: workbook.id,
      ownTriggers: lazily(() => ports.triggers.list()),
      isFiltered: workbook.isFiltered,
      selected: workbook.selected,
      tabs,
      locate: workbook.locate,
      adaptations: adaptationsIn([...reads.values()]),
      problems: [
        ...stops,
        ...unread.remarks,
        ...problems,
        ...readings.flatMap(([, reading]) => reading.problems),
      ],
      start,
      cellsOf: lazilyFor((tab) => ports.workbook.read(tab)),
      formulasOf: lazilyFor((name) => formulasIn(workbook, name)),
      kept: ports.notes.get,
      newId: ({ idPrefix }) => numbering.next(idPrefix ?? ''),
    },
    tabs: asRead(reads, start, numbering),
    tools,
  };
}

/** The formulas of a tab as it stands, from A1 on. */
function formulasIn(workbook: LocatedWorkbook, tab: string): readonly (readonly string[])[] {
  const grid = workbook.isThere(tab) ? workbook.read(tab) : [];
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  return rows * columns === 0 ? [] : workbook.readFormulas({ tab, row: 1, column: 1, rows, columns });
}

/** The tabs as they were read, by the names that Cultivate gives them. */
function asRead(reads: TabReads, start: Grid, numbering: Numbering): TabsAsRead {
  const each = [...reads.values()];
  return {
    readings: new Map(each.map(({ reading }) => [reading.table.name, reading])),
    grids: new Map([
      ...each.map(({ grid, reading }) => [reading.table.name, grid] as const),
      [START_TAB, start],
    ]),
    adaptations: adaptationsIn(each),
    numbering,
  };
}

/**
 * The office with some tabs as they stand by now, at this moment. What else was read stays as it was, and no
 * ids are given.
 */
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

function toolsFor(workbook: LocatedWorkbook, columns: ColumnsWished, today: CivilDay): TabTools {
  return {
    read: tabReader(workbook, { locale: localeOf(workbook.locale), today }, columns),
    dress: (tab, gifts) =>
      dressRows(
        workbook,
        tab,
        isSeenFirst(workbook, tab, gifts) ? withoutHelp(standingAids(tab)) : standingAids(tab),
        gifts.map(({ line }) => line),
      ),
  };
}

/** What helps typing, in the columns that stand there already. */
const standingAids = ({ reading: { table, layout, standing = layout.width } }: TabRead): TabAids =>
  new Map([...aidsOf(table, layout, null)].filter(([column]) => column <= standing));

/** Whether it is an office's own tab, on which no row had an id of ours. */
const isSeenFirst = (
  workbook: LocatedWorkbook,
  { reading: { table, rows } }: TabRead,
  gifts: readonly IdGift[],
): boolean => workbook.locate(table.name).state === 'brought' && gifts.length === rows.length;

/** On a tab that Cultivate sees for the first time, the office's own columns stay as they look. */
const withoutHelp = (aids: TabAids): TabAids =>
  new Map([...aids.keys()].map((column) => [column, () => null]));

type Given = { readonly reads: TabReads; readonly problems: readonly RowError[] };

const GIVING: Readonly<
  Record<
    Mode,
    (
      looked: TabReads,
      numbering: Numbering,
      workbook: Workbook,
      tools: TabTools,
      journal: JournalRead,
    ) => Given
  >
> = {
  look: (looked, _numbering, workbook) => ({
    reads: looked,
    problems: [...looked.values()].flatMap((tab) => formulasForIds(workbook, tab)),
  }),
  ask: withIdsToCome,
  work: withIds,
};

/**
 * The tabs as they will read once every row has its id: what is asked before that is about the same rows as
 * what is then done.
 */
function withIdsToCome(looked: TabReads, numbering: Numbering, workbook: Workbook): Given {
  const reads = new Map<TableName, TabRead>();
  for (const [name, tab] of looked) {
    const { gifts, taken } = writableOf(workbook, tab.reading, idsToGive(tab.reading, numbering));
    const inMemory = idsInMemory(tab.reading, taken);
    reads.set(name, { ...tab, reading: withGifts(tab.reading, [...gifts, ...inMemory]) });
  }
  return { reads, problems: [] };
}

/** The ids to give in a tab, whether or not it has its column for them yet. */
function idsToGive(reading: TableReading<AnyTable>, numbering: Numbering): readonly IdGift[] {
  const { table, layout, exists } = reading;
  if (!exists || table.id === null) return [];
  const headers = new Map([...layout.headers, [table.id, layout.headers.get(table.id) ?? '']]);
  const { gifts } = giveIds({ ...reading, layout: { ...layout, headers } }, numbering.known);
  for (const { id } of gifts) numbering.note(table.idPrefix ?? '', id);
  return gifts;
}

/**
 * A tab that still is to be adapted, with the hidden columns that were added to it: they go with the others
 * when it is taken back.
 */
function withSystem(tab: TabRead, before: TabRead): TabRead {
  const system = systemColumnsMissing(before.reading);
  return tab.adaptation ? { ...tab, adaptation: { ...tab.adaptation, system } } : tab;
}

/** The tabs with their system columns, and an id on every row of those whose rows are numbered. */
function withIds(
  looked: TabReads,
  numbering: Numbering,
  workbook: Workbook,
  tools: TabTools,
  journal: JournalRead,
): Given {
  let problems: readonly RowError[] = [];
  const reads = new Map<TableName, TabRead>();
  for (const [name, tab] of looked) {
    const hasMoved = bringUpStrays(workbook, tab, journal);
    const hasColumns = addSystemColumns(workbook, tab);
    const whole = hasColumns || hasMoved ? tools.read(tables[name]) : tab;
    const { idPrefix } = tables[name];
    const given = withEveryId(workbook, whole, tools, (reading) => giveIds(reading, numbering.known));
    for (const id of given.ids) numbering.note(idPrefix ?? '', id);
    problems = [...problems, ...given.problems];
    reads.set(name, hasColumns ? withSystem(given.tab, tab) : given.tab);
  }
  return { reads, problems };
}
