/**
 * The workbook by the names that Cultivate gives its tabs: people may have renamed them, and somebody else's
 * may bear them.
 */
import type { Grid } from '../../sheets/cells/cell';
import {
  forgetting,
  knowingColumns,
  locate,
  leavingAlone,
  remembering,
  settingAside,
  type LocatedTab,
  type TabMemory,
} from '../../sheets/headers/locate';
import { LINES_SEARCHED } from '../../sheets/headers/headers';
import { lazilyFor } from '../../domain/values/lazily';
import { kindNamed, OUR_NAMES, TRASH } from '../../sheets/declare/tab-kinds';
import type { ColumnsLook, TabLook } from '../../sheets/declare/appearance';
import type { AidsBlock, Block, TabEntry, Workbook } from '../ports';

/**
 * Every method takes the name that Cultivate gives a tab, and finds the tab wherever it is and whatever it is
 * called by now.
 */
export type LocatedWorkbook = Workbook & {
  /** Where a tab is; worked out once a run. */
  readonly locate: (name: string) => LocatedTab;
  /**
   * Whether there is such a tab of ours or of the office's to read. One without a single filled cell counts.
   */
  readonly isThere: (name: string) => boolean;
  /** Its name in the workbook; where there is none yet, the name under which it is made. */
  readonly nameOf: (name: string) => string;
  /** Whether no earlier run that is remembered has found the tab. */
  readonly isSeenFirst: (name: string) => boolean;
  /**
   * The name of an earlier version that the tab bears; null: it bears today's, or the office's own, or
   * today's is taken.
   */
  readonly formerNameOf: (name: string) => string | null;
  /** What is to be remembered, by what is known so far. */
  readonly memory: () => TabMemory;
  /** The cells of a tab, kept for whoever reads it next. */
  readonly lookAt: (name: string) => Grid;
  /** Which worked-out columns of a table hold the office's own values, by their keys. */
  readonly leaveAlone: (name: string, keys: readonly string[]) => void;
  /** Which worked-out columns of a table stand on its tab, by their keys. */
  readonly knowColumns: (name: string, keys: readonly string[]) => void;
  /** Takes the blank tab that bears the name: from then on it is ours. */
  readonly takeTab: (name: string) => void;
};

/** As far as a tab is located, it may be read. */
const isReadable = ({ state, isBlank }: LocatedTab): boolean =>
  state === 'ours' || state === 'brought' || isBlank;

/** What is known of the tabs, and what becomes known of them as a run goes on. */
type Known = Pick<LocatedWorkbook, 'locate' | 'nameOf' | 'memory'> & {
  /**
   * Cells that were read to know a tab, by its name in the workbook: for whoever reads it next, and for
   * nobody after that.
   */
  readonly takeSeen: (tab: string) => Grid | undefined;
  /** Keeps cells that were read. */
  readonly keepSeen: (tab: string, grid: Grid) => void;
  readonly leaveAlone: LocatedWorkbook['leaveAlone'];
  readonly knowColumns: LocatedWorkbook['knowColumns'];
  /** A tab has this sheet and name from now on; null: it is gone. */
  readonly settle: (name: string, found: Pick<LocatedTab, 'gid' | 'tab'> | null) => void;
};

/** The trash is known by its mark, and by nothing else: between two runs nothing stands on it. */
const withPlace = (memory: TabMemory, name: string, gid: number): TabMemory =>
  name === TRASH ? memory : remembering(memory, name, gid);

function knownTabs(workbook: Workbook, tabs: readonly TabEntry[], remembered: TabMemory): Known {
  let memory = remembered;
  const located = new Map<string, LocatedTab>();
  const seen = new Map<string, Grid>();
  const cells = ({ name }: TabEntry): Grid => {
    const grid = seen.get(name) ?? workbook.read(name);
    seen.set(name, grid);
    return grid;
  };
  const head = lazilyFor(({ name }: TabEntry) => seen.get(name) ?? workbook.readHead(name, LINES_SEARCHED));

  const find = (name: string): LocatedTab | null => {
    const kind = kindNamed(name);
    if (!kind) return null;
    const known = located.get(kind.name);
    if (known) return known;
    const found = locate(kind, { tabs, memory, taken: OUR_NAMES, cells, head });
    if (found.foreign) memory = settingAside(memory, found.foreign);
    if (found.gid !== null && !found.isBlank && found.doubt === null)
      memory = withPlace(memory, kind.name, found.gid);
    located.set(kind.name, found);
    return found;
  };

  return {
    locate: (name) => find(name) ?? plainTab(name, tabs),
    nameOf: (name) => find(name)?.tab ?? name,
    memory: () => memory,
    keepSeen: (tab, grid) => void seen.set(tab, grid),
    leaveAlone: (name, keys) => {
      memory = leavingAlone(memory, name, keys);
    },
    knowColumns: (name, keys) => {
      memory = knowingColumns(memory, name, keys);
    },
    takeSeen: (tab) => {
      const grid = seen.get(tab);
      seen.delete(tab);
      return grid;
    },
    settle: (name, now) => {
      const before = find(name);
      if (!before) return;
      const { gid = null } = now ?? {};
      memory = gid === null ? forgetting(memory, before.name) : withPlace(memory, before.name, gid);
      const state = now ? 'ours' : 'absent';
      located.set(before.name, { ...before, gid: null, ...now, state, isBlank: false });
    },
  };
}

/**
 * The workbook with its tabs located.
 *
 * @param tabs the tabs that there are
 * @param remembered what earlier runs knew of them
 */
export function locatedWorkbook(
  workbook: Workbook,
  tabs: readonly TabEntry[],
  remembered: TabMemory,
): LocatedWorkbook {
  const known = knownTabs(workbook, tabs, remembered);
  const { locate: locateTab, nameOf, memory, takeSeen, keepSeen, settle } = known;
  const on =
    <Rest extends readonly unknown[], Result>(method: (tab: string, ...rest: Rest) => Result) =>
    (name: string, ...rest: Rest): Result => {
      const tab = nameOf(name);
      takeSeen(tab);
      return method(tab, ...rest);
    };

  return {
    ...workbook,
    ...placedMethods(workbook, on, nameOf),
    locate: locateTab,
    isThere: (name) => isReadable(locateTab(name)),
    nameOf,
    memory,
    isSeenFirst: (name) => remembered.tabs[name] === undefined,
    formerNameOf: (name) => {
      const { tab } = locateTab(name);
      const isFormer = kindNamed(name)?.formerNames.includes(tab) === true;
      return isFormer && !tabs.some((other) => other.name === name) ? tab : null;
    },
    leaveAlone: known.leaveAlone,
    knowColumns: known.knowColumns,
    lookAt: (name) => {
      const tab = nameOf(name);
      const grid = takeSeen(tab) ?? workbook.read(tab);
      keepSeen(tab, grid);
      return grid;
    },
    read: (name) => {
      const tab = nameOf(name);
      return takeSeen(tab) ?? workbook.read(tab);
    },
    addTab: (name, place) => {
      const tab = nameOf(name);
      const gid = workbook.addTab(tab, place);
      settle(name, { tab, gid });
      return gid;
    },
    takeTab: (name) => settle(name, locateTab(name)),
    renameTab: (name, to) => {
      workbook.renameTab(nameOf(name), to);
      settle(name, { ...locateTab(name), tab: to });
    },
    deleteTab: (name) => {
      workbook.deleteTab(nameOf(name));
      settle(name, null);
    },
    renewTab: (name, size) => {
      workbook.renewTab(nameOf(name), size);
      settle(name, null);
    },
  };
}

type On = <Rest extends readonly unknown[], Result>(
  method: (tab: string, ...rest: Rest) => Result,
) => (name: string, ...rest: Rest) => Result;

/**
 * Every method that takes a tab, but those that find, make and name tabs: one that is added to the port can't
 * be forgotten here.
 */
type PlacedMethods = Omit<
  Workbook,
  | 'id'
  | 'locale'
  | 'timeZone'
  | 'tabs'
  | 'selected'
  | 'flush'
  | 'goneIn'
  | 'read'
  | 'addTab'
  | 'renameTab'
  | 'deleteTab'
  | 'renewTab'
>;

/** What reads and writes cells, looks and lines of a tab: the same, by its name in the workbook. */
const placedMethods = (workbook: Workbook, on: On, nameOf: (name: string) => string): PlacedMethods => ({
  readHead: on(workbook.readHead),
  readLine: on(workbook.readLine),
  readDown: on(workbook.readDown),
  sizeOf: on(workbook.sizeOf),
  shapeOf: on(workbook.shapeOf),
  readBlock: (block: Block) => workbook.readBlock({ ...block, tab: nameOf(block.tab) }),
  readShown: (block: Block) => workbook.readShown({ ...block, tab: nameOf(block.tab) }),
  readFormulas: (block: Block) => workbook.readFormulas({ ...block, tab: nameOf(block.tab) }),
  write: on(workbook.write),
  writeBelow: on(workbook.writeBelow),
  writeAtEnd: on(workbook.writeAtEnd),
  endForRows: on(workbook.endForRows),
  setAids: on((tab, row: number, column: number, aids: AidsBlock) => {
    const named = (aid: AidsBlock[number][number]): AidsBlock[number][number] =>
      aid !== 'as it is' && aid?.kind === 'cells' ? { ...aid, tab: nameOf(aid.tab) } : aid;
    workbook.setAids(
      tab,
      row,
      column,
      aids.map((line) => line.map(named)),
    );
  }),
  moveRows: on(workbook.moveRows),
  cutRows: on((tab, row: number, count: number, toTab: string) =>
    workbook.cutRows(tab, row, count, nameOf(toTab)),
  ),
  deleteRows: on(workbook.deleteRows),
  clear: on(workbook.clear),
  hideTab: on(workbook.hideTab),
  placeFirst: on(workbook.placeFirst),
  placeAfter: on(workbook.placeAfter),
  isFiltered: on(workbook.isFiltered),
  goTo: on(workbook.goTo),
  setLook: (look: TabLook) => workbook.setLook({ ...look, tab: nameOf(look.tab) }),
  setLines: (block, lines) => workbook.setLines({ ...block, tab: nameOf(block.tab) }, lines),
  setFolds: on(workbook.setFolds),
  setPageLook: on(workbook.setPageLook),
  addHiddenColumns: on(workbook.addHiddenColumns),
  addColumns: on(workbook.addColumns),
  dressColumns: (look: ColumnsLook) => workbook.dressColumns({ ...look, tab: nameOf(look.tab) }),
  deleteColumns: on(workbook.deleteColumns),
  charts: on(workbook.charts),
  setCharts: on(workbook.setCharts),
  readStyles: (block: Block) => workbook.readStyles({ ...block, tab: nameOf(block.tab) }),
  writeStyles: on(workbook.writeStyles),
  readRules: on(workbook.readRules),
  setRules: on(workbook.setRules),
  setUnread: on(workbook.setUnread),
  setColumnsHidden: on(workbook.setColumnsHidden),
});

/** A tab that isn't one of those that have a kind: it is what its name says. */
function plainTab(name: string, tabs: readonly TabEntry[]): LocatedTab {
  const tab = tabs.find((each) => each.name === name);
  const state = tab ? 'ours' : 'absent';
  return { name, state, tab: name, gid: tab?.gid ?? null, isBlank: false, foreign: null, doubt: null };
}
