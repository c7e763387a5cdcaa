/**
 * Offices on the in-memory Apps Script, for what only shows where services are called: the runner and
 * google/.
 */
import { createHost, type Host } from '../../local/host/host';
import type { HostOptions } from '../../local/host/options';
import {
  emptyOffice,
  emptySheet,
  serial,
  shownIn,
  type Content,
  type OfficeOptions,
  type OfficeState,
  type SheetState,
} from '../../local/host/state';
import { googlePorts } from '../../src/google/ports';
import type { Job } from '../../src/runner/job';
import type { Ports } from '../../src/runner/ports';
import type { Outcome } from '../../src/runner/outcome';
import { runJob } from '../../src/jobs/run';
import { undoLastRun } from '../../src/runner/undo-last-run';
import type { AnyTable } from '../../src/sheets/declare/table';
import type { TableName } from '../../src/sheets/tabs/tables';
import { day } from './office';

/** Days between the spreadsheet's day 0 (30 December 1899) and 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/** A date as a cell holds it: on('2026-11-23'). */
export const on = (iso: string): Content => serial(Date.parse(`${iso}T00:00Z`) / 86_400_000 + SERIAL_OF_1970);

/** The hidden columns, but for the ids, that a tab gets before a job thinks, unless it has them. */
export const hiddenHeaders = ({ id, columns }: AnyTable): string[] =>
  Object.entries(columns).flatMap(([key, { owner, header }]) =>
    owner === 'system' && key !== id ? [header] : [],
  );

/** An office with these tabs, from A1 on; Monday 23 November 2026, 6 in the morning in Chicago. */
export function aHostedOffice(
  tabs: Readonly<Record<string, readonly (readonly Content[])[]>>,
  options: OfficeOptions = {},
): OfficeState {
  const office = emptyOffice(options);
  office.book.sheets = Object.entries(tabs).map(([name, rows], index) => {
    const sheet = emptySheet(index + 1, name);
    sheet.cells = rows.map((row) => [...row]);
    sheet.frozenRows = name === 'This week' ? 2 : 1;
    return sheet;
  });
  office.book.activeSheetId = 1;
  return office;
}

export type HostedRun = {
  /** Null when the run died, or Google refused its very first calls. */ readonly outcome: Outcome | null;
  readonly host: Host;
};

/** Runs what `work` does with the services of one execution. */
export function withServices<Result>(
  state: OfficeState,
  options: HostOptions,
  work: () => Result,
): { result: Result | null; host: Host } {
  const host = createHost(state, options);
  const outside = new Map(Object.keys(host.services).map((name) => [name, Reflect.get(globalThis, name)]));
  Object.assign(globalThis, host.services, { console });
  try {
    return { result: work(), host };
  } catch (error) {
    const isArranged = host.ledger.stopped !== null || options.faults?.failCall !== undefined;
    if (!isArranged) throw error;
    return { result: null, host };
  } finally {
    host.end();
    Object.assign(globalThis, Object.fromEntries(outside));
  }
}

/** Runs a job as the menu does, or as a trigger. */
export function runHosted<Names extends TableName, Done>(
  state: OfficeState,
  job: Job<Names, Done>,
  options: HostOptions = {},
): HostedRun {
  const surroundings = options.context === 'trigger' ? 'trigger' : 'screen';
  const { result, host } = withServices(state, { context: 'menu', ...options }, () =>
    runJob(quiet(googlePorts(surroundings)), job),
  );
  return { outcome: result, host };
}

/** Undo last run. */
export function undoHosted(state: OfficeState, options: HostOptions = {}): HostedRun {
  const { result, host } = withServices(state, { context: 'menu', ...options }, () =>
    undoLastRun(quiet(googlePorts('screen'))),
  );
  return { outcome: result, host };
}

/** Seven in the morning of Monday 23 November 2026, whatever the day of the test; and nothing in its log. */
function quiet(ports: Ports): Ports {
  const now = { day: day('2026-11-23'), secondOfDay: 7 * 3600 };
  return { ...ports, clock: { ...ports.clock, now: () => now }, log: () => undefined };
}

/** The tab with this name. */
export function tabOf(state: OfficeState, name: string): SheetState {
  const sheet = state.book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no tab ${name}`);
  return sheet;
}

/** What a tab shows, without blank rows and blank cells at the end: dates as "2026-11-23". */
export function shown(state: OfficeState, name: string): string[][] {
  const lines = tabOf(state, name).cells.map((row) =>
    Array.from(row, (content) => textOf(content)).map((text) => text),
  );
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function trimmed(line: string[]): string[] {
  const filled = line.reduce((last, text, index) => (text === '' ? last : index), -1);
  return line.slice(0, filled + 1);
}

function textOf(content: Content | undefined): string {
  const plain = shownIn(content ?? '');
  if (plain === false) return '';
  return typeof plain === 'object'
    ? new Date((plain.days - SERIAL_OF_1970) * 86_400_000).toISOString().slice(0, 10)
    : String(plain);
}
