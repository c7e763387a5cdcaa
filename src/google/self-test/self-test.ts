/** Set up > Self-test…: whether Google's services do what the code rests on. */
import type { SelfTest, SelfTestLine, SelfTestStep } from '../../runner/self-test-port';
import type { Ports, TabEntry } from '../../runner/ports';
import { SELF_TEST_TAB } from '../../sheets/declare/tab-kinds';
import { hasPermission } from '../permissions';
import { benchOf, clearBench, progressIn, takeAway, type Bench, type Progress } from './bench';
import { couldNot, linesOf, type Stage } from './check';
import { CHECKS } from './checks';
import { SELF_TEST_HANDLER } from './checks/triggers';

/** A one-off trigger fires within about a minute; after so long one that hasn't fired won't. */
const TRIGGER_MILLISECONDS = 300_000;
/** What waits for its second click for so long is given up. */
const GIVEN_UP_MILLISECONDS = 3_600_000;
const SOON = 1000;

type Setting = Pick<Ports, 'log'> & {
  /** Milliseconds that opening the spreadsheet took. */
  readonly opening: number;
  readonly email: () => string;
};

/** The self-test of this execution; nothing is touched before it is asked for. */
export function googleSelfTest(setting: Setting): SelfTest {
  return {
    goOn: () => goOn(setting),
    inTrigger: () => inTrigger(setting),
    takeAwayOld: (tabs) => takeAwayOld(setting, tabs),
  };
}

const begin = ({ opening, email }: Setting): Bench => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const bench = benchOf(spreadsheet, opening, {
    user: email(),
    workbook: spreadsheet.getId(),
    begun: Date.now(),
    isAtWork: true,
    seen: {},
    notes: {},
    made: [],
  });
  bench.keep({});
  return bench;
};

/** The first click, or the second; whatever happens in it, nothing stays that isn't waited for. */
function goOn(setting: Setting): SelfTestStep {
  const { opening } = setting;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = progressIn(spreadsheet);
  if (before && !isOf(before, setting))
    return { refusal: `${before.user || 'Somebody'} is in the middle of a self-test.` };
  if (!before && spreadsheet.getSheetByName(SELF_TEST_TAB))
    return { refusal: `The tab "${SELF_TEST_TAB}" isn’t the self-test’s: please rename it.` };
  const bench = before ? benchOf(spreadsheet, opening, before) : begin(setting);
  try {
    return before ? secondClick(bench, setting) : firstClick(bench, setting);
  } catch (error) {
    takeAway(bench);
    throw error;
  }
}

function firstClick(bench: Bench, setting: Setting): SelfTestStep {
  make(bench, 'first click');
  clearBench(bench);
  bench.intend({ kind: 'trigger', id: SELF_TEST_HANDLER });
  ScriptApp.newTrigger(SELF_TEST_HANDLER).timeBased().after(SOON).create();
  bench.keep({ isAtWork: false });
  return told(bench, setting, false);
}

function secondClick(bench: Bench, setting: Setting): SelfTestStep {
  const { begun, seen } = bench.progress();
  const isTriggerDone = CHECKS.filter(({ stage }) => stage === 'trigger').every(({ facts }) =>
    Object.keys(facts).every((name) => name in seen),
  );
  if (!isTriggerDone && Date.now() - begun < TRIGGER_MILLISECONDS) return told(bench, setting, false);
  make(bench, 'second click');
  const lines = linesAtEnd(bench);
  takeAway(bench);
  return logged(lines, setting, true);
}

/** The trigger of the first click is gone once it has fired; what it sees is written down for the second. */
function inTrigger(setting: Setting): void {
  const { opening } = setting;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const progress = progressIn(spreadsheet);
  if (progress && isOf(progress, setting) && !progress.isAtWork)
    make(benchOf(spreadsheet, opening, progress), 'trigger');
}

/** Whether it was taken away: what a run left that died, or that nobody has ended in an hour. */
function takeAwayOld(setting: Setting, tabs: readonly TabEntry[]): boolean {
  if (!tabs.some(({ name }) => name === SELF_TEST_TAB)) return false;
  const { opening } = setting;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const progress = progressIn(spreadsheet);
  if (!progress || !isOf(progress, setting)) return false;
  if (!progress.isAtWork && Date.now() - progress.begun < GIVEN_UP_MILLISECONDS) return false;
  takeAway(benchOf(spreadsheet, opening, progress));
  return true;
}

/** Only in their own mailbox and calendar can somebody take away what was made there. */
const isOf = ({ user }: Progress, { email }: Setting): boolean => user === '' || user === email();

function make(bench: Bench, stage: Stage): void {
  for (const check of CHECKS)
    if (check.stage === stage) bench.keep({ seen: { ...bench.progress().seen, ...seenBy(check, bench) } });
}

function seenBy(check: (typeof CHECKS)[number], bench: Bench): Record<string, string> {
  if (!hasPermission(check.needs)) return couldNot(check, 'not allowed');
  try {
    const seen = Object.entries(check.see(bench));
    return Object.fromEntries(seen.map(([name, value]) => [name, String(value)]));
  } catch (error) {
    return couldNot(check, error instanceof Error ? error.message : String(error));
  }
}

const linesIn = (bench: Bench): SelfTestLine[] =>
  CHECKS.flatMap((check) => linesOf(check, bench.progress().seen)).sort(
    (one, other) => one.check - other.check,
  );

/** At the end nothing waits: what wasn't seen by then won't be. */
const linesAtEnd = (bench: Bench): SelfTestLine[] =>
  linesIn(bench).map((line) =>
    line.verdict === 'waits' ? { ...line, seen: 'the trigger hasn’t fired', verdict: 'couldn’t' } : line,
  );

const told = (bench: Bench, setting: Setting, isFinished: boolean): SelfTestStep =>
  logged(linesIn(bench), setting, isFinished);

function logged(lines: readonly SelfTestLine[], { log }: Setting, isFinished: boolean): SelfTestStep {
  for (const line of lines) log({ cultivate: 'self-test', ...line });
  return { lines, isFinished };
}
