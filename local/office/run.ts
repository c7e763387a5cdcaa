/** One run of the script on an office: a fresh context and a fresh host, as each execution at Google has. */
import { createHost, type Host } from '../host/host';
import type { Ledger, Toast } from '../host/ledger';
import type { Faults, HostOptions, RunContext } from '../host/options';
import type { MenuItem, Page } from '../host/ui';
import type { OfficeState } from '../host/state';
import { pagesBesideBoxes, type Program } from './program';
import { reportOf, type Ending, type RunReport } from './report';
import { inTimeZone, openContext, type LoadedScript } from './script';
import { UsageError } from './usage';

/** A run that is asked for. */
export type Request = {
  /** How the report calls it. */
  readonly name: string;
  readonly functionName: string;
  readonly context: RunContext;
  readonly user?: string;
  /** What the function is given: JSON, or handles of the host. */
  readonly parameters?: (host: Host, script: LoadedScript) => readonly unknown[];
  /** Checks what came back, and gives it as plain data. */
  readonly receive?: (value: unknown) => unknown;
};

/** What runs are made on and with. */
export type Setting = {
  readonly state: OfficeState;
  readonly program: Program;
  /** Given, boxes are answered: where an item has a page or boxes, it asks in boxes. */
  readonly answers?: readonly string[];
  /** Asks somebody who is there, instead. */
  readonly ask?: NonNullable<HostOptions['ask']>;
  readonly faults?: Faults;
  readonly speed?: 'real' | 'simulated';
  /** Told each toast as it appears: long work says with them how far it has come. */
  readonly onToast?: (toast: Toast) => void;
};

export type Outcome = {
  readonly report: RunReport;
  /** All that it did, call by call. */
  readonly ledger: Readonly<Ledger>;
  /** Whether it died because it was asked to. */
  readonly isStopped: boolean;
  readonly menus: readonly MenuItem[];
  readonly pages: readonly Page[];
};

/** Runs a global function of the script; what it throws becomes part of the report. */
export const runFunction = (setting: Setting, request: Request): Outcome =>
  inTimeZone(setting.state.scriptTimeZone, () => {
    const { state, program } = setting;
    const script = openContext(program.script, () => Math.floor(state.now));
    const faults: Faults = {};
    const host = createHost(state, {
      context: request.context,
      realm: script.realm,
      faults,
      files: setting.answers ? pagesBesideBoxes(program.pages) : program.pages,
      answers: setting.answers ?? [],
      speed: setting.speed ?? 'real',
      ...(setting.ask === undefined ? {} : { ask: setting.ask }),
      ...(request.user === undefined ? {} : { user: request.user }),
    });
    if (setting.onToast) watch(host.ledger.toasts, setting.onToast);
    script.provide(host.services);
    script.load();
    if (!script.has(request.functionName))
      throw new UsageError(`The add-in has no function ${request.functionName}.`);
    const parameters = freeOfCharge(host, () => request.parameters?.(host, script) ?? []);
    Object.assign(faults, setting.faults);
    const ending = settle(() => {
      const value = script.call(request.functionName, parameters);
      return request.receive?.(value);
    });
    const cpuMs = host.cpuMs();
    host.end();
    // Cells cost fractions of a millisecond; a clock has none.
    state.now = Math.ceil(state.now);
    return {
      report: reportOf(request.name, host.ledger, { ...ending, cpuMs }),
      ledger: host.ledger,
      isStopped: host.ledger.stopped !== null && host.ledger.total === setting.faults?.stopAtCall,
      menus: host.screen.menus,
      pages: host.screen.pages,
    };
  });

/** Google hands over a run's event without any call of the script's. */
const freeOfCharge = <Result>({ ledger, state }: Host, work: () => Result): Result => {
  const before = state.now;
  const result = work();
  state.now = before;
  Object.assign(ledger, { total: 0, byMethod: {}, calls: [], transfers: [], simulatedMs: 0 });
  return result;
};

const watch = (toasts: Toast[], tell: (toast: Toast) => void): void =>
  void Object.defineProperty(toasts, 'push', {
    value: (toast: Toast): number => {
      tell(toast);
      return Array.prototype.push.call(toasts, toast);
    },
  });

const settle = (work: () => unknown): Omit<Ending, 'cpuMs'> => {
  try {
    return { returned: work() };
  } catch (error) {
    return { error: fieldOf(error, 'message') ?? String(error), stack: fieldOf(error, 'stack') ?? '' };
  }
};

/** Errors of the script's own context aren't instances of this one's class. */
const fieldOf = (error: unknown, name: 'message' | 'stack'): string | undefined =>
  typeof error === 'object' && error !== null && name in error
    ? String(Object.getOwnPropertyDescriptor(error, name)?.value)
    : undefined;
