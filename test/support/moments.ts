/**
 * At which of a run's calls a trouble makes a difference: the others end as one of these does, which
 * test/faults/moments.test.ts tries.
 */
import type { Call } from '../../local/host/ledger';
import { copyOf, HANDLERS } from './built';
import type { Situation } from './troubles';

/** A call, and the lines of the script that made it, the innermost first, without the item's own function. */
export type Made = Call & { readonly place: string };

/**
 * Which calls an undisturbed run makes, in their order: a run that dies at one of them has made those before
 * it.
 */
export function callsOf({ press, office, item }: Situation): readonly Made[] {
  const { calls } = press(copyOf(office), item).ledger;
  const places: string[] = [];
  const atCall = calls.map((_, index) => ({
    n: index + 1,
    act: () => void places.push(placeOf(HANDLERS[item])),
  }));
  press(copyOf(office), item, { faults: { atCall } });
  return calls.map((call, index) => ({ ...call, place: places[index] ?? '' }));
}

/** Where in the script something is asked of the host just now. */
function placeOf(handler: string): string {
  const { stackTraceLimit, prepareStackTrace } = Error;
  Error.stackTraceLimit = 200;
  // The test runner would look each line up in its source map.
  Error.prepareStackTrace = (_error, sites) => sites.map(String).join('\n');
  const lines = (new Error().stack ?? '').split('\n');
  Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  return lines.filter((line) => line.includes('Code.js:') && !line.includes(handler)).join('\n');
}

export const everyCall = (calls: readonly Call[]): number[] => calls.map((_, index) => index + 1);

/** Calls after which everything is as it was before them. */
const LOOKS = /\.(get\w+|is\w+|tryLock|releaseLock|requireScopes|prompt|alert|toast|flush)$/;
export const changesSomething = ({ method }: Call): boolean => !LOOKS.test(method);

/** Calls that see nothing of what people do in the tabs, and change nothing there. */
const BESIDE_THE_TABS =
  /^(Sheet\.getName|Spreadsheet\.(getSheets|getSheetByName|getSpreadsheet\w+|toast)|(Session|Properties|Lock|ScriptApp|Gmail)\.\w+|SpreadsheetApp\.flush)$/;

/**
 * The calls before which an act on these tabs meets something else than before the call ahead: where that one
 * neither saw nor changed anything of them, the two acts are one.
 */
export const callsThatPart =
  (...tabs: readonly string[]) =>
  (calls: readonly Call[]): number[] =>
    everyCall(calls).filter((n) => {
      const ahead = calls[n - 2];
      if (!ahead) return true;
      return !BESIDE_THE_TABS.test(ahead.method) && (ahead.tab === null || tabs.includes(ahead.tab));
    });

/**
 * The calls before which something has changed since the call ahead: a run that dies at one of the others
 * leaves the same office.
 */
export const callsAfterAChange = (calls: readonly Call[]): number[] =>
  everyCall(calls).filter((n) => n === 1 || calls.slice(n - 2, n - 1).some(changesSomething));

/**
 * As `callsThatPart`, of those tabs that the run writes to. What people do in a tab that it only reads, which
 * it does at once, they do before its run or after it.
 */
export const callsThatPartWhatIsWritten =
  (...tabs: readonly string[]) =>
  (calls: readonly Call[]): number[] => {
    const written = new Set(calls.filter(changesSomething).map(({ tab }) => tab));
    const own = tabs.filter((tab) => written.has(tab));
    return own.length === 0 ? [] : callsThatPart(...own)(calls);
  };

/** Calls that neither see nor change anything of another run. */
const BESIDE_OTHER_RUNS =
  /^(Sheet\.getName|Spreadsheet\.(getSpreadsheet\w+|toast)|Session\.\w+|SpreadsheetApp\.flush)$/;

/**
 * The calls before which another run meets something else than before the call ahead. While the lock is held
 * it is sent away before it sees anything, which once shows as well as a hundred times.
 */
export function callsThatPartRuns(calls: readonly Call[]): number[] {
  const taken = calls.findIndex(({ method }) => method === 'Lock.tryLock') + 1;
  const released = calls.findIndex(({ method }) => method === 'Lock.releaseLock') + 1;
  return everyCall(calls)
    .filter((n) => n <= taken + 1 || n >= released)
    .filter((n) => !BESIDE_OTHER_RUNS.test(calls[n - 2]?.method ?? ''));
}

/** What a run that makes these calls has done to its office before each of them. */
const doneBefore = (calls: readonly Call[]): readonly string[] => {
  let done = '';
  return calls.map((call) => {
    const before = done;
    if (changesSomething(call)) done += `${call.method} ${call.tab}\n`;
    return before;
  });
};

/** Who is at work is noted before anything is read, and struck out at the end, whatever the end. */
const ONLY_NOTED = /^(Properties\.\w+ null\n)*$/;

/**
 * The calls to throw at. Between two changes it is one for each method and tab, as every one of them leaves
 * the same office to the same code. Before anything is changed it is one for each place in the script, too,
 * but only where no other item was thrown at there: until then they all run the same code.
 *
 * @param tried where others were thrown at before they changed anything; what is tried here is added
 */
export function throwsThatDiffer(calls: readonly Made[], tried = new Set<string>()): number[] {
  const done = doneBefore(calls);
  const here = new Set<string>();
  return everyCall(calls).filter((n) => {
    const { method, tab, place } = calls[n - 1] ?? {};
    const before = done[n - 1] ?? '';
    const kind = [before, method, tab].join('\n');
    const known = ONLY_NOTED.test(before) ? tried : here;
    const isNew = !here.has(kind) && !known.has(`${kind}\n${place}`);
    here.add(kind);
    known.add(`${kind}\n${place}`);
    return isNew;
  });
}
