/** Reading what a job needs: each tab once, with an id on every row. */
import type { CivilDay } from '../../domain/calendar';
import type { Grid } from '../../sheets/cell';
import { giveIds } from '../../sheets/ids';
import { lazily } from '../../sheets/lazily';
import { localeOf } from '../../sheets/locale';
import type { RowError } from '../../sheets/row-error';
import { readSettings } from '../../sheets/settings';
import { tables, type TableName } from '../../sheets/tables';
import type { Job, Office, Readings } from '../job';
import type { Ports, TabEntry } from '../ports';
import { START_TAB } from '../start-page';
import { aidsOf, dressRows } from './aids';
import type { TabsAsRead } from './edit-of';
import { withEveryId, type TabTools } from './give-ids';
import { numberingAbove, type Numbering } from './numbering';
import { addSystemColumns, tabReader, type TabRead } from './read-tab';

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
  job: Pick<Job<Names, never>, 'reads' | 'isForBrokenOffices'>,
  tabs: readonly TabEntry[],
  mode: 'look' | 'work',
): OfficeRead<Names> | Stop {
  const { workbook, clock, person } = ports;
  const names = new Set(tabs.map(({ name }) => name));
  const tools = toolsFor(workbook, clock.now().day, names);
  const wanted = [...new Set<TableName>([...job.reads, 'settings'])];
  const looked: TabReads = new Map(wanted.map((name) => [name, tools.read(tables[name])]));
  const faults = [...looked.values()].flatMap((tab) => tab.faults);
  const settings = readSettings(readingOf(looked, 'settings'));
  const stops = [...faults, ...settings.problems];
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
  const start: Grid = names.has(START_TAB) ? workbook.read(START_TAB) : [];
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
      problems: [...stops, ...problems, ...readings.flatMap(([, reading]) => reading.problems)],
      start,
      newId: ({ idPrefix }) => numbering.next(idPrefix ?? ''),
    },
    tabs: {
      readings: new Map(readings.map(([, reading]) => [reading.table.name, reading])),
      grids: new Map([
        ...[...reads.values()].map(({ grid, reading }) => [reading.table.name, grid] as const),
        [START_TAB, start],
      ]),
      names,
      numbering,
    },
    tools,
  };
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
      names: new Set([...read.tabs.names, ...newer.flatMap(([tab, { exists }]) => (exists ? [tab] : []))]),
    },
  };
}

const readingOf = <Name extends TableName>(reads: TabReads, name: Name): Readings<Name>[Name] =>
  // The reading was made from the table of that name.
  reads.get(name)?.reading as unknown as Readings<Name>[Name];

function toolsFor(workbook: Ports['workbook'], today: CivilDay, names: ReadonlySet<string>): TabTools {
  return {
    read: tabReader(workbook, localeOf(workbook.locale), today, names),
    dress: (tab, gifts) =>
      dressRows(
        workbook,
        tab,
        aidsOf(tab.reading.table, tab.reading.layout, null),
        gifts.map(({ line }) => line),
      ),
  };
}

/** The tabs with their system columns, and an id on every row of those whose rows are numbered. */
function withIds(
  workbook: Ports['workbook'],
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
