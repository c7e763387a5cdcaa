/** The built add-in at work on offices in memory: fast enough to run it thousands of times. */
import { createHost } from '../../local/host/host';
import type { Ledger } from '../../local/host/ledger';
import type { HostOptions } from '../../local/host/options';
import { listsAsIn } from '../../local/host/spreadsheet/listings';
import type { OfficeState, SheetState } from '../../local/host/state';
import { loadProgram, pagesBesideBoxes } from '../../local/office/program';
import { openContext, type LoadedScript } from '../../local/office/script';
import { menuItems, type MENU } from '../../src/menu';

type Entry = (typeof MENU)[number];
type MenuItem = Exclude<Entry, { items: unknown }> | Extract<Entry, { items: unknown }>['items'][number];
const TRIGGERS = {
  'the daily run': 'onDailyTrigger',
  'the watchdog': 'onWatchdogTrigger',
  'the trigger of the self-test': 'onSelfTestTrigger',
} as const;

/**
 * What these tests start: the items of the menu by their labels, which for one say too little, and the
 * triggers.
 */
export type Item = Exclude<MenuItem['label'], 'Plan'> | 'Lunches > Plan' | keyof typeof TRIGGERS;

/** The function that each calls. */
export const HANDLERS = {
  ...TRIGGERS,
  ...Object.fromEntries(
    menuItems().map(({ label, path, handler }) => [label === 'Plan' ? path : label, handler]),
  ),
} as Readonly<Record<Item, string>>;

type Pressed = {
  readonly ledger: Ledger;
  /** What the person was told last: the toast, or the box; '' when the run died first. */
  readonly told: string;
};

/** Answers that go on with whatever an item asks. */
const ANSWERS: Partial<Record<Item, readonly string[]>> = {
  'This workbook': ['yes'],
  'Self-test…': ['yes'],
  'Send invitations…': ['yes'],
  'Fresh start…': ['yes'],
  'Import contacts…': ['1', 'yes'],
  'Merge contacts…': ['all', 'yes'],
  'Daily run…': ['7'],
  'Morning event…': ['yes'],
  'Check greetings…': ['yes'],
  'Introduce to an expert…': ['N0001'],
  'Meetings to calendar…': ['yes'],
  'Hard to reach': ['R0001'],
  'Log introductions…': ['Flo Fox', 'Gus Gray; Kim Koe, dentist, 555-0112'],
  'Rank clients…': ['Love', 'Fine', 'Let go', 'Love', 'Fine', 'Fine', 'Love', 'Fine', 'Let go', 'Fine'],
  'Find inactive…': ['yes'],
  'New letter…': ['1'],
  'Draft…': ['yes', 'yes'],
  'Mark as sent…': ['yes'],
  'Check drafts': ['sent', 'yes'],
  'Event guests…': ['Dinner 2026', 'all', 'all'],
  'Labels…': ['week', '2 x 7'],
  'Year in eight touches': ['all'],
  'Who would like this?': ['Golf and old boats'],
  'Good times…': ['yes'],
  'Hard times…': ['yes'],
  'Release…': ['Cy Cole', 'They moved away'],
};

/**
 * Starts an item of the menu, or the daily run as its trigger does. What the script throws is left to the
 * ledger: a run whose first calls fail has nobody to tell.
 */
export type Press = (state: OfficeState, item: Item, options?: HostOptions) => Pressed;

/**
 * The built add-in, loaded once. Apps Script loads it for each run; one context for many runs is several
 * times as quick, and the same as long as the script keeps nothing between runs, which a test of it shows.
 */
export function theAddIn(folder = 'dist'): Press {
  let present: OfficeState | null = null;
  const program = loadProgram(folder);
  const pages = pagesBesideBoxes(program.pages);
  const script = openContext(program.script, () => Math.floor(present?.now ?? 0));
  let isLoaded = false;
  let services: Readonly<Record<string, unknown>> = {};

  const withServices = (state: OfficeState, own: Readonly<Record<string, unknown>>, work: () => void) => {
    const outside = { present, services };
    [present, services] = [state, own];
    script.provide(own);
    if (!isLoaded) script.load();
    isLoaded = true;
    try {
      work();
    } finally {
      // Somebody else may have started this run in the middle of another one.
      ({ present, services } = outside);
      script.provide(services);
    }
  };

  return (state, item, options = {}) => {
    const host = createHost(state, {
      context: item in TRIGGERS ? 'trigger' : 'menu',
      answers: ANSWERS[item] ?? [],
      realm: script.realm,
      files: pages,
      cpuMs: () => 0,
      ...options,
    });
    withServices(state, host.services, () =>
      callQuietly(script, HANDLERS[item], options.faults !== undefined),
    );
    host.end();
    state.now = Math.ceil(state.now);
    return { ledger: host.ledger, told: toldIn(host.ledger) };
  };
}

function callQuietly(script: LoadedScript, handler: string, isTroubled: boolean): void {
  try {
    script.call(handler, []);
  } catch (error) {
    if (!isTroubled) throw error;
  }
}

/** A page tells by itself; here it is told by its title. */
const toldIn = ({ toasts, dialogs }: Ledger): string => {
  const { kind, title = '', message = '' } = dialogs[dialogs.length - 1] ?? {};
  return toasts[toasts.length - 1]?.message ?? (kind === 'page' ? title : message);
};

/**
 * An office of its own with the same content. Looks, cells and lines are shared, because none of them ever
 * changes: only the arrays that hold them do.
 */
export function copyOf({ book, ...beside }: OfficeState): OfficeState {
  const { sheets, ...ofBook } = book;
  const copy = { ...structuredClone(ofBook), sheets: sheets.map(copyOfSheet) };
  listsAsIn(book, copy);
  return { ...structuredClone(beside), book: copy };
}

function copyOfSheet({ cells, looks, rows, columns, ...sheet }: SheetState): SheetState {
  return {
    ...structuredClone(sheet),
    cells: cells.map((line) => line.slice()),
    looks: looks.slice(),
    rows: rows.slice(),
    columns: columns.slice(),
  };
}
