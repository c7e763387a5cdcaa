/**
 * Which tab of the workbook is which of ours. Told from the sheet that was remembered, from the tab's name,
 * and from what stands on it; decided here and nowhere else.
 */
import type { Grid } from '../cells/cell';
import { shortened } from '../../domain/text/shortened';
import { cellText } from '../cells/cell-text';
import { isBlankCell } from '../declare/field';
import { foldHeader } from './header-keys';

/** A tab of the workbook: its name, and the number of its sheet, which stays when it is renamed. */
export type SheetTab = { readonly name: string; readonly gid: number };

/** What a tab is known by: a table by its headers, a page by what it begins with. */
export type TabKind = {
  /** The name that Cultivate gives it: by it the code, the journal and the memory know the tab. */
  readonly name: string;
  /** Names that it had in earlier versions. */
  readonly formerNames: readonly string[];
  /** What its first lines say it is. */
  readonly recognise: (head: Grid) => 'ours' | 'brought' | 'foreign';
  /** Whether its headers are so much like the table's that it is asked about, whatever its name. */
  readonly resembles: (head: Grid) => boolean;
  /** What is expected on it, in words. */
  readonly expected: string;
  /**
   * A page or a tab of the script's own is made anew where it is missing; of a table a person has to say what
   * became of it.
   */
  readonly isAskedAbout: boolean;
};

/** What the workbook remembers from run to run. */
export type TabMemory = {
  /** The sheet of each tab, by the name that Cultivate gives it. */
  readonly tabs: Readonly<Record<string, number>>;
  /**
   * Sheets that are none of ours, with the names that they had when somebody said so, or what stands on them
   * did. Under another name they are looked at again.
   */
  readonly others: Readonly<Record<string, string>>;
  /**
   * By table: the keys of worked-out columns that hold the office's own values, and so are never written to.
   */
  readonly theirs: Readonly<Record<string, readonly string[]>>;
  /**
   * By table: the keys of the worked-out columns that stood there after the last run. Another one that holds
   * values is the office's own.
   */
  readonly workedOut: Readonly<Record<string, readonly string[]>>;
  /**
   * By table: the keys of columns that a formula of the office's fills, of which somebody has said to go on
   * without them.
   */
  readonly filled: Readonly<Record<string, readonly string[]>>;
};

export const NOTHING_REMEMBERED: TabMemory = {
  ...{ tabs: {}, others: {}, theirs: {}, workedOut: {}, filled: {} },
};

/** Whether a tab is known to be none of ours. */
const isOther = ({ others }: TabMemory, { gid, name }: SheetTab): boolean => others[String(gid)] === name;

/**
 * - `absent`: there is no such tab, or one without a single filled cell, and none is remembered
 * - `ours`: it was remembered, or its headers are all there
 * - `brought`: the office's own, with what the table can't do without
 * - `foreign`: somebody else's bears the name, and Cultivate has none of its own yet
 * - `unclear`: which tab it is has to be asked
 * - `vanished`: the last run had it, and it isn't there
 */
type TabState = 'absent' | 'ours' | 'brought' | 'foreign' | 'unclear' | 'vanished';

/** What has to be asked before a tab may be read or written. */
export type Doubt =
  | { readonly is: 'two'; readonly remembered: SheetTab; readonly named: SheetTab }
  | { readonly is: 'candidate'; readonly candidate: SheetTab }
  | { readonly is: 'vanished' };

/** Somebody else's tab that bears one of our names. */
type ForeignTab = SheetTab & { readonly firstRow: string };

export type LocatedTab = {
  /** The name that Cultivate gives it. */
  readonly name: string;
  readonly state: TabState;
  /** Its name in the workbook; where there is none yet, the name under which it is made. */
  readonly tab: string;
  /** Its sheet; null where there is none. */
  readonly gid: number | null;
  /** A tab of that name stands there without a filled cell, and is taken. */
  readonly isBlank: boolean;
  readonly foreign: ForeignTab | null;
  readonly doubt: Doubt | null;
};

/** The name of our own tab beside one that is somebody else's. */
const nameBeside = (name: string): string => `${name} (Cultivate)`;

const ASIDE = ' (taken back)';
/** The name of a tab for the moment in which it is looked at whether it can go. */
export const nameAside = (tab: string): string => tab + ASIDE;
/** The name that a tab had before it was put aside; null where it wasn't. */
export const nameBeforeAside = (tab: string): string | null =>
  tab.endsWith(ASIDE) ? tab.slice(0, -ASIDE.length) : null;

/** What locating looks at. */
export type Surroundings = {
  readonly tabs: readonly SheetTab[];
  readonly memory: TabMemory;
  /** The names that Cultivate gives to its other tabs: none of them is a candidate. */
  readonly taken: ReadonlySet<string>;
  /** All cells of a tab that is likely to be read. */
  readonly cells: (tab: SheetTab) => Grid;
  /** The first lines of a tab. */
  readonly head: (tab: SheetTab) => Grid;
};

const isBlankGrid = (grid: Grid): boolean => grid.every((cells) => cells.every((cell) => isBlankCell(cell)));

const LONGEST_FIRST_ROW = 80;
/** The first row that isn't blank, for a message. */
const firstRowOf = (head: Grid): string => {
  const first = head.find((cells) => !cells.every((cell) => isBlankCell(cell))) ?? [];
  const texts = first.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  return shortened(texts.join(', '), LONGEST_FIRST_ROW);
};

/** Which tab of the workbook it is. */
export function locate(kind: TabKind, around: Surroundings): LocatedTab {
  const { name } = kind;
  const { tabs, memory } = around;
  const remembered = tabs.find(({ gid }) => gid === memory.tabs[name]);
  // Names are asked for one by one: the one that is remembered bears its own in most offices.
  const bearerOf = (each: string): SheetTab | undefined =>
    remembered?.name === each ? remembered : tabs.find((tab) => tab.name === each);
  const named = [name, ...kind.formerNames].flatMap((each) => bearerOf(each) ?? []);
  const twins = remembered?.name === name ? [] : tabs.filter((tab) => isTwin(tab.name, name));
  const bearing = [...named, ...twins];
  const isOpen = (tab: SheetTab): boolean =>
    tab.gid !== remembered?.gid && !isOther(memory, tab) && !isClaimed(tab.gid, name, memory);
  // Whether a page under our name in another case is ours nobody has to say: it begins with our first line.
  const rivals = (kind.isAskedAbout ? named : bearing).filter(isOpen);
  const foreign = foreignAmong(kind, bearing, remembered, around);
  const nowhere: LocatedTab = {
    ...{ name, state: 'absent', gid: null, isBlank: false, foreign, doubt: null },
    tab: foreign && isSameName(foreign.name, name) ? nameBeside(name) : name,
  };
  const found = (state: TabState, tab: SheetTab): LocatedTab => ({
    ...nowhere,
    state,
    tab: tab.name,
    gid: tab.gid,
  });

  const rival = rivals.find((tab) => {
    const cells = around.cells(tab);
    return !isBlankGrid(cells) && kind.recognise(cells) !== 'foreign';
  });
  if (remembered)
    return rival && kind.isAskedAbout
      ? { ...found('unclear', remembered), doubt: { is: 'two', remembered, named: rival } }
      : found('ours', remembered);

  const ownNames = [nameBeside(name), nameAside(name), nameAside(nameBeside(name))];
  const beside = tabs.find((tab) => ownNames.includes(tab.name));
  if (beside) return found('ours', beside);
  if (rival) return found(kind.recognise(around.cells(rival)) === 'ours' ? 'ours' : 'brought', rival);

  const candidate = kind.isAskedAbout ? candidateFor(kind, around) : null;
  if (candidate) return { ...nowhere, state: 'unclear', doubt: { is: 'candidate', candidate } };
  if (kind.isAskedAbout && memory.tabs[name] !== undefined)
    return { ...nowhere, state: 'vanished', doubt: { is: 'vanished' } };
  if (foreign) return { ...nowhere, state: 'foreign' };
  const blank = bearing.find(isOpen);
  return blank ? { ...found('absent', blank), isBlank: true } : nowhere;
}

/** Google lets no two tabs bear names that differ in their case alone. */
const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const isTwin = (tab: string, name: string): boolean => tab !== name && isSameName(tab, name);

const isClaimed = (gid: number, name: string, memory: TabMemory): boolean =>
  Object.entries(memory.tabs).some(([other, claimed]) => other !== name && claimed === gid);

/** Somebody else's tab that bears the name; null: none does. */
function foreignAmong(
  kind: TabKind,
  named: readonly SheetTab[],
  remembered: SheetTab | undefined,
  { memory, cells, head }: Surroundings,
): ForeignTab | null {
  for (const tab of named) {
    if (tab.gid === remembered?.gid) continue;
    if (remembered && isOther(memory, tab)) return { ...tab, firstRow: '' };
    const isKnown = isOther(memory, tab) || isClaimed(tab.gid, kind.name, memory);
    const grid = isKnown ? head(tab) : cells(tab);
    const isTheirs = isKnown || (!isBlankGrid(grid) && kind.recognise(grid) === 'foreign');
    if (isTheirs) return { ...tab, firstRow: firstRowOf(grid) };
  }
  return null;
}

/**
 * A tab that is much like it: by its name but for case and spaces, else by its headers. Only a person can say
 * whether it is.
 */
function candidateFor(kind: TabKind, { tabs, memory, taken, head }: Surroundings): SheetTab | null {
  const claimed = new Set(Object.values(memory.tabs));
  const open = tabs.filter((tab) => !claimed.has(tab.gid) && !isOther(memory, tab) && !taken.has(tab.name));
  const names = [kind.name, ...kind.formerNames];
  const folded = new Set(names.map(foldHeader));
  const alike = open.find(({ name }) => !names.includes(name) && folded.has(foldHeader(name)));
  if (alike && !isBlankGrid(head(alike)) && kind.recognise(head(alike)) !== 'foreign') return alike;
  return open.find((tab) => !names.includes(tab.name) && kind.resembles(head(tab))) ?? null;
}

/** Memory once a tab is known to be this one. */
export const remembering = (memory: TabMemory, name: string, gid: number): TabMemory => ({
  ...memory,
  tabs: { ...memory.tabs, [name]: gid },
  others: without(memory.others, String(gid)),
});

/** Memory once it is known which worked-out columns of a table hold the office's own values. */
export const leavingAlone = (memory: TabMemory, name: string, keys: readonly string[]): TabMemory => ({
  ...memory,
  theirs: { ...memory.theirs, [name]: keys },
});

/** Memory once it is known which worked-out columns of a table stand there. */
export const knowingColumns = (memory: TabMemory, name: string, keys: readonly string[]): TabMemory => ({
  ...memory,
  workedOut: { ...memory.workedOut, [name]: keys },
});

/** Memory once a tab is given up. */
export const forgetting = (memory: TabMemory, name: string): TabMemory => ({
  ...memory,
  tabs: without(memory.tabs, name),
  theirs: without(memory.theirs, name),
  workedOut: without(memory.workedOut, name),
});

/** Memory once a tab is known to be none of ours. */
export const settingAside = (memory: TabMemory, { gid, name }: SheetTab): TabMemory => ({
  ...memory,
  tabs: Object.fromEntries(Object.entries(memory.tabs).filter(([, claimed]) => claimed !== gid)),
  others: { ...memory.others, [String(gid)]: name },
});

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
