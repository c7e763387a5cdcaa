/** What is measured of a build, in milliseconds of the processor, of the services, or in counts. */
import { spawnSync } from 'node:child_process';
import { CPU_FACTOR } from '../../../local/host/prices';
import type { OfficeState } from '../../../local/host/state';
import type { MenuItem } from '../../../local/host/ui';
import type { Outcome, Request } from '../../../local/office/run';
import { cellsMoved } from '../calls';
import { charactersIn, fillRows } from '../runs';
import { processorMs } from '../yardstick';
import type { Build } from './build';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Goes on with whatever is asked. */
const YESSES = ['yes', 'yes', 'yes', 'yes', 'yes'];
const MOST_CALLS = 1_000;

const dailyOf =
  ({ triggerRun }: Build) =>
  (state: OfficeState): Request =>
    triggerRun(state, 'daily', undefined);

/** @throws where the run fails: what it takes then says nothing */
function run(
  { runFunction, program }: Build,
  state: OfficeState,
  request: Request,
  loaded = program,
): Outcome {
  const outcome = runFunction({ state, program: loaded, answers: YESSES, speed: 'simulated' }, request);
  if (!outcome.report.ok) throw new Error(`${request.name}: ${outcome.report.message}`);
  return outcome;
}

/** The processor's time from the script's text on: what every edit and every opening waits for. */
function fromTheTextOn(build: Build, request: (state: OfficeState) => Request): number {
  const state = build.sample();
  const asked = request(state);
  const before = processorMs();
  const program = build.unseen();
  const compiling = processorMs() - before;
  return compiling + run(build, state, asked, program).report.cpuMs;
}

const ON_OPEN: Request = { name: 'onOpen', functionName: 'onOpen', context: 'onOpen' };
const AN_EDIT: Request = {
  name: 'an edit',
  functionName: 'onEditTrigger',
  context: 'trigger',
  parameters: (_host, script) => [script.own({ value: 'Reached' })],
};

export const opening = (build: Build): number => fromTheTextOn(build, () => ON_OPEN);
export const edit = (build: Build): number => fromTheTextOn(build, () => AN_EDIT);
export const scriptOfDailyRun = (build: Build): number => fromTheTextOn(build, dailyOf(build));

export function servicesOfDailyRun(build: Build): number {
  const state = build.sample();
  return run(build, state, dailyOf(build)(state)).ledger.simulatedMs;
}

/** The time that the services of an item take: until it asks, and in all. */
export type Waiting = { readonly untilAsked: number | null; readonly inAll: number };

/** How long each item of the menu lets wait, by its label, on a sample whose week is built. */
export function itemsOf(build: Build): ReadonlyMap<string, Waiting> {
  const week = build.sample();
  const { menus } = run(build, week, ON_OPEN);
  run(build, week, dailyOf(build)(week));
  return new Map(
    itemsIn(menus).map(({ label, functionName }) => [label, waitFor(build, week, functionName)]),
  );
}

const itemsIn = (menus: readonly MenuItem[]): { label: string; functionName: string }[] =>
  menus.flatMap((item) => (item.kind === 'menu' ? itemsIn(item.items) : item.kind === 'item' ? [item] : []));

function waitFor({ runFunction, program }: Build, office: OfficeState, functionName: string): Waiting {
  const state = structuredClone(office);
  const started = state.now;
  const passed: number[] = [];
  const atCall = Array.from({ length: MOST_CALLS }, (_, index) => ({
    n: index + 1,
    act: () => void passed.push(state.now - started),
  }));
  const { ledger } = runFunction(
    { state, program, answers: YESSES, speed: 'simulated', faults: { atCall } },
    { name: functionName, functionName, context: 'menu' },
  );
  const asked = ledger.calls.findIndex(({ method }) => /^Ui\.(alert|prompt)$/.test(method));
  return { untilAsked: passed[asked] ?? null, inAll: ledger.simulatedMs };
}

export type LargeOffice = {
  readonly firstMinutes: number;
  readonly nextMinutes: number;
  readonly nextCellsWritten: number;
  readonly journalCharacters: number;
};

const minutesOf = ({ ledger, report }: Outcome): number =>
  (ledger.simulatedMs + CPU_FACTOR * report.cpuMs) / MINUTE_MS;

/** The first daily run of an office of so many contacts, and the next day's after twenty rows were filled. */
export function largeOffice(build: Build, contacts: number): LargeOffice {
  const state = build.officeOf(contacts);
  const daily = dailyOf(build);
  const first = run(build, state, daily(state));
  fillRows(state);
  state.now += DAY_MS;
  const next = run(build, state, daily(state));
  return {
    firstMinutes: minutesOf(first),
    nextMinutes: minutesOf(next),
    nextCellsWritten: cellsMoved(next.ledger, 'written'),
    journalCharacters: charactersIn(state, 'Cultivate journal'),
  };
}

/** What the bench does in a process of its own, to see whether it ends there. */
export const FIRST_RUN = '--first-run';

/** The first daily run alone. */
export function firstRun(build: Build, contacts: number): void {
  const state = build.officeOf(contacts);
  run(build, state, dailyOf(build)(state));
}

/** Whether the first daily run ends with so many megabytes of heap, the office beside it included. */
export const passesIn = (megabytes: number, contacts: number): boolean =>
  spawnSync(process.execPath, [
    `--max-old-space-size=${megabytes}`,
    process.argv[1] ?? '',
    FIRST_RUN,
    String(contacts),
  ]).status === 0;
