/**
 * An in-memory Apps Script: the services that a script sees during one run (a menu click, a trigger, a call
 * from a page), on an office that several runs may share. It knows nothing of any script.
 */
import { calendar } from './calendar';
import { chartsService } from './charts';
import { startExecution } from './execution';
import { gmail } from './gmail';
import { htmlService } from './html';
import type { Ledger } from './ledger';
import { lockService } from './lock';
import { scriptConsole } from './logs';
import type { HostOptions } from './options';
import { propertiesService } from './properties';
import { scriptApp } from './script';
import { session } from './session';
import { spreadsheetApp } from './spreadsheet/app';
import type { OfficeState } from './state';
import { uiService, type Screen } from './ui';
import { utilities } from './utilities';

/** One run, with all that it can use and all that it did. */
export type Host = {
  /** The globals of the script, by name. */
  readonly services: ReturnType<typeof servicesOf>;
  readonly ledger: Ledger;
  /** Menus and pages that the run put on the screen. */
  readonly screen: Screen;
  readonly state: OfficeState;
  /** The simulated clock, epoch milliseconds. */
  now(): number;
  /** Processor time of the script so far, in milliseconds, without the host's own. */
  cpuMs(): number;
  /** Ends the run: its locks are free again, and every later call throws. */
  end(): void;
};

/**
 * Opens a run on an office; its services change `state` in place. Give the run's `realm` when the script runs
 * in a `vm` context, and call `end()` when the script returned or threw.
 */
export const createHost = (state: OfficeState, options: HostOptions = {}): Host => {
  const execution = startExecution(state, options);
  const screen: Screen = { menus: [], pages: [] };
  return {
    services: servicesOf(execution, screen),
    ledger: execution.ledger,
    screen,
    state,
    now: () => state.now,
    cpuMs: execution.cpuMs,
    end: execution.end,
  };
};

const servicesOf = (execution: ReturnType<typeof startExecution>, screen: Screen) => ({
  SpreadsheetApp: spreadsheetApp(execution, uiService(execution, screen)),
  PropertiesService: propertiesService(execution),
  LockService: lockService(execution),
  ScriptApp: scriptApp(execution),
  Session: session(execution),
  Utilities: utilities(execution),
  HtmlService: htmlService(execution),
  Gmail: gmail(execution),
  Calendar: calendar(execution),
  Charts: chartsService(),
  console: scriptConsole(execution),
});
