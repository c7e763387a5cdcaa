/** From a plan to the workbook: written down first, then done, then marked as done. */
import type { Grid } from '../../sheets/cells/cell';
import type { RowError } from '../../sheets/read/row-error';
import type { Layout } from '../../sheets/declare/table';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { tableNamed } from '../../sheets/declare/tab-kinds';
import { tables, type TableName } from '../../sheets/tabs/tables';
import type { Change, HideColumns, RewritePage } from '../change';
import type { Plan } from '../job';
import type { Ports, Workbook, TabEntry } from '../ports';
import { movedOverTold } from './tabs/adaptation-edit';
import { aidsOf, dressAdded, type NamesPlace } from './rows/aids';
import { commit, type TabsRead } from './commit';
import { isEmptyEdit, type CellsRead, type PlacedTab, type RunEdit } from './edit';
import { notAskedAbout, type FilledColumn } from '../read/filled-columns';
import { editOf, isGift, layoutWhenMade, type TabsAsRead } from './edit-of';
import { writeGifts } from '../ids/assign-ids';
import { goThere } from '../go-there';
import {
  isAlone,
  keepMemory,
  makeJournal,
  markEntry,
  openEntry,
  prepareJournal,
  timeOf,
  type JournalEntry,
  type JournalRead,
} from '../journal/journal';
import { entryToJoin, joinWithEarlier } from '../journal/join-entries';
import type { LocatedWorkbook } from '../read/located-workbook';
import { makeTabs } from './tabs/make-tabs';
import type { OfficeRead } from '../read/read-office';
import { workedOutAfter } from '../read/read-tab';

/**
 * What is to be told beyond the plan's own report; or what stands in the way, and nothing was done: `filled`
 * are columns to ask about.
 */
export type CarriedOut =
  | { readonly ok: true; readonly remarks: readonly string[]; readonly left: readonly RowError[] }
  | { readonly ok: false; readonly problems: readonly RowError[]; readonly filled: readonly FilledColumn[] };

type Circumstances = {
  readonly job: string;
  readonly journal: JournalRead;
  /** What was done outside has to be written down: the plan can't be refused any more. */
  readonly isForGood: boolean;
  readonly joinsRunsOfTheDay?: boolean;
};

/** Carries out a plan. */
export function carryOut<Names extends TableName>(
  ports: Ports,
  workbook: LocatedWorkbook,
  { job, journal, isForGood, joinsRunsOfTheDay = false }: Circumstances,
  plan: Plan,
  read: OfficeRead<Names>,
): CarriedOut {
  const { changes } = plan;
  const { edit: planned, kept, formulas, withoutId } = editOf(workbook, changes, read.tabs);
  const placed = placedBy(workbook, changes, read.office.tabs);
  const edit = placed.length === 0 ? planned : { ...planned, placed };
  if (formulas.stops.length > 0 && !isForGood) return { ok: false, problems: formulas.stops, filled: [] };
  const filled = notAskedAbout(formulas.filled, workbook.memory());
  if (filled.length > 0 && !isForGood && ports.person.ask) return { ok: false, problems: [], filled };
  if (withoutId.length > 0 && edit.tabs.length + kept.tabs.length === 0 && !isForGood)
    return { ok: false, problems: withoutId, filled: [] };
  const left = [...formulas.left, ...formulas.stops];
  const opened = isEmptyEdit(edit)
    ? null
    : opening(ports, workbook, journal, { job, edit, joinsRunsOfTheDay });
  giveKeys(workbook, changes, read);
  const whole = { ...edit, tabs: [...edit.tabs, ...kept.tabs], pages: [...edit.pages, ...kept.pages] };
  const pagesMade = new Set(whole.pages.flatMap(({ tab, isMade }) => (isMade ? [tab] : [])));
  makeTabs(workbook, whole);
  const outcome = commit(workbook, whole, tabsReadOf(read.tabs));
  for (const tab of edit.tabs)
    if (tab.added.length > 0 && !tab.isMade) dressAdded(workbook, tab, namesIn(read.tabs));
  dress(workbook, changes, read, pagesMade);
  for (const change of changes) if (change.kind === 'keep') ports.notes.set(change.name, change.text);
  // What is remembered comes first: a run that dies in between is taken back with it, and one that is done
  // has left nothing to be remembered.
  knowColumns(workbook, read.tabs, edit);
  const last = opened?.journal ?? journal;
  if (last.exists) keepMemory(workbook, last, workbook.memory());
  else if (hasBroughtTab(workbook, read.tabs)) prepareJournal(workbook, last, workbook.memory());
  if (opened) markEntry(workbook, opened.entry, 'done');
  if (opened && joinsRunsOfTheDay) joinWithEarlier(workbook, journal, opened.entry);
  workbook.flush();
  goThere(ports, workbook, job, changes, whole);
  const moved = outcome.unsettled.map(
    (tab) => `Rows of "${tab}" kept moving: please run it again when nobody sorts there.`,
  );
  const remarks = [
    ...moved,
    ...movedOverTold(edit.tabs),
    ...(opened && isAlone(opened.entry, journal) ? [JOURNAL_FULL] : []),
    ...(left.length === 0 ? [] : [leftAlone(left)]),
    ...withoutId.map(notWritten),
  ];
  return { ok: true, remarks, left };
}

/**
 * The tabs that are placed first, and behind which others they stand; those that are made now stand nowhere.
 */
function placedBy(
  workbook: LocatedWorkbook,
  changes: readonly Change[],
  tabs: readonly TabEntry[],
): readonly PlacedTab[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'first') return [];
    const place = tabs.findIndex(({ name }) => name === workbook.nameOf(change.tab));
    return place < 1 ? [] : [{ tab: change.tab, after: tabs[place - 1]?.name ?? null }];
  });
}

/** Whether rows of an office's own tab bear ids of ours by now: it has to be known from here on. */
const hasBroughtTab = (workbook: LocatedWorkbook, { readings }: TabsAsRead): boolean =>
  [...readings].some(
    ([name, { table, layout }]) =>
      table.id !== null && layout.indexes.has(table.id) && workbook.locate(name).state === 'brought',
  );

/** A column that isn't one of these, and bears the name of one, is the office's own from now on. */
function knowColumns(workbook: LocatedWorkbook, { readings }: TabsAsRead, { tabs }: RunEdit): void {
  for (const [name, reading] of readings) {
    const keys = workedOutAfter(
      reading,
      tabs.find(({ tab }) => tab === name),
    );
    if (keys) workbook.knowColumns(name, keys);
  }
}

const leftAlone = (left: readonly RowError[]): string =>
  `Left alone, because formulas stand there: ${[...new Set(left.map(({ tab, column }) => `${column} on ${tab}`))].join(', ')}.`;

const notWritten = ({ tab, row }: RowError): string =>
  `Row ${row} of ${tab} was left alone: a formula or merged cells keep it from having an ID.`;

const JOURNAL_FULL =
  'It changed so much that it fills the hidden journal: it can be undone, but no run before it.';

/** Writes down what is about to change and which tab is which, before anything changes. */
function opening(
  ports: Ports,
  workbook: LocatedWorkbook,
  journal: JournalRead,
  {
    job,
    edit,
    joinsRunsOfTheDay,
  }: { readonly job: string; readonly edit: RunEdit; readonly joinsRunsOfTheDay: boolean },
): { readonly entry: JournalEntry; readonly journal: JournalRead } {
  const memory = workbook.memory();
  const ready =
    journal.entries.length === 0
      ? makeJournal(workbook, journal, memory)
      : keepMemory(workbook, journal, memory);
  const coming = { job, user: ports.person.email(), time: timeOf(ports.clock.now()) };
  const willJoin = joinsRunsOfTheDay && entryToJoin(journal, coming) !== null;
  const entry = openEntry(workbook, ready, coming, edit, willJoin);
  workbook.flush();
  return { entry, journal: ready };
}

/** Keys for rows that people typed, drawn by the plan itself. */
function giveKeys<Names extends TableName>(
  workbook: Workbook,
  changes: readonly Change[],
  { tabs, tools }: OfficeRead<Names>,
): void {
  const gifts = changes.filter(isGift);
  for (const tab of new Set(gifts.map(({ table }) => table.name))) {
    const [grid, reading] = [tabs.grids.get(tab), tabs.readings.get(tab)];
    const mine = gifts.filter(({ table }) => table.name === tab);
    if (grid && reading)
      writeGifts(workbook, { grid, reading, adaptation: null, faults: [] }, mine, tools.read);
  }
}

/** What a commit needs to know of the tabs as they were read. */
export function tabsReadOf(tabs: TabsAsRead): TabsRead {
  const names = namesIn(tabs);
  return {
    cellsOf: (tab) => cellsRead(tabs, tab),
    linesOf: (tab) => tabs.grids.get(tab)?.length ?? null,
    aidsOf: (tab) => {
      const table = tableNamed(tab);
      const layout = tabs.readings.get(tab)?.layout;
      return table && layout
        ? aidsOf(table, layout.width > 0 ? layout : layoutWhenMade(table), names)
        : new Map();
    },
  };
}

/** Where the names of the contacts stand; null where they weren't read. */
function namesIn({ readings }: TabsAsRead): NamesPlace | null {
  const contacts = readings.get(tables.contacts.name)?.layout;
  const index = contacts?.indexes.get('name');
  return contacts && index !== undefined ? { column: index + 1, fromRow: contacts.headerLine + 1 } : null;
}

/**
 * A tab's cells as they were read, by row and header. A row without an id is found by none: it isn't the
 * run's to write to.
 */
function cellsRead({ readings, grids }: TabsAsRead, tab: string): CellsRead {
  const reading = readings.get(tab);
  const grid = grids.get(tab) ?? [];
  if (!reading) return () => undefined;
  const lineOf = new Map(reading.rows.flatMap(({ id, line }) => (id === '' ? [] : [[id, line] as const])));
  const keys = headerKeys(grid[reading.layout.headerLine - 1] ?? []);
  return (id, header) => {
    const line = lineOf.get(id);
    return line === undefined ? undefined : grid[line - 1]?.[placeOfHeader(keys, header)];
  };
}

/** What a plan wants done to the looks: which tab stands first, what is hidden, where tick boxes are. */
function dress<Names extends TableName>(
  workbook: LocatedWorkbook,
  changes: readonly Change[],
  { office: { tabs }, tabs: { readings, grids } }: OfficeRead<Names>,
  pagesMade: ReadonlySet<string>,
): void {
  for (const change of changes) {
    if (change.kind === 'first' && tabs[0]?.gid !== workbook.locate(change.tab).gid)
      workbook.placeFirst(change.tab);
    if (change.kind === 'hide') hideColumns(workbook, change, readings.get(change.table.name)?.layout);
    if (change.kind === 'page') dressPage(workbook, change, pagesMade);
    if (change.kind === 'page') setCheckboxes(workbook, change, grids.get(change.tab) ?? []);
  }
}

/** Only a page that was just made, or laid out anew: its columns may have been made wider since. */
function dressPage(
  workbook: Workbook,
  { tab, look, isDressedAnew = false }: RewritePage,
  pagesMade: ReadonlySet<string>,
): void {
  if (look && (isDressedAnew || pagesMade.has(tab))) workbook.setPageLook(tab, look);
}

/** A yes or no that stood there has its box; any other cell gets one. */
function setCheckboxes(
  workbook: Workbook,
  { tab, checkboxes = [], isDressedAnew = false }: RewritePage,
  before: Grid,
): void {
  for (const { row, column } of checkboxes)
    if (isDressedAnew || typeof before[row - 1]?.[column - 1] !== 'boolean')
      workbook.setAids(tab, row, column, [[{ kind: 'checkbox' }]]);
}

function hideColumns(
  workbook: Workbook,
  { table, columns, isHidden }: HideColumns,
  layout: Layout | undefined,
): void {
  const places = columns.flatMap((key) => {
    const index = layout?.indexes.get(key);
    return index === undefined ? [] : [index + 1];
  });
  if (places.length > 0) workbook.setColumnsHidden(table.name, places, isHidden);
}
