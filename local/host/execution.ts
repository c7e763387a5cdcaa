/** One run of a script: every service call passes through here, is counted, priced, and may fail or be the last. */
import { CPU_FACTOR, LIMIT_MS } from './prices';
import { ownRealm, type Realm } from './realm';
import type { OfficeState } from './state';

/** What started the run: it decides whether there is a screen, and what was authorised. */
export type RunContext = 'menu' | 'trigger' | 'onOpen' | 'page' | 'customFunction';

/** Troubles to arrange. Calls are numbered from 1. */
export type Faults = {
  /** This call throws, once, without effect. */
  failCall?: { n: number; message: string };
  /** The run dies at this call, before its effect. */
  stopAtCall?: number;
  /** Somebody acts just before these calls. */
  atCall?: readonly { n: number; act: () => void }[];
};

/** How a run goes; all has defaults. */
export type HostOptions = {
  /** Who runs it; by default the person at the keyboard. */
  user?: string;
  context?: RunContext;
  authMode?: 'NONE' | 'LIMITED' | 'FULL';
  realm?: Realm;
  /** Answers to dialogs, in order: yes, no, ok, cancel, close, or text for a prompt. */
  answers?: readonly string[];
  /** What the person says when asked for a permission that isn't granted yet. */
  consent?: 'grant' | 'refuse';
  /** `simulated` ends the run when its charged time passes the six minutes. */
  speed?: 'real' | 'simulated';
  faults?: Faults;
  /** The processor time used so far, in milliseconds; by default this process's. */
  cpuMs?: () => number;
  /** Pages and templates by file name, for HtmlService. */
  files?: Readonly<Record<string, string>>;
  /** Gmail answers each draft call after this many with this error. */
  gmailQuota?: { after: number; message: string };
};

/** A dialog that was shown, and how it was answered. */
export type Dialog = {
  kind: 'alert' | 'prompt' | 'page';
  title: string;
  message: string;
  buttons: string;
  answer: string;
  /** False when no answer was left, and the dialog was closed. */
  isAnswered: boolean;
};
export type Toast = { message: string; title: string };
export type Log = { level: 'log' | 'info' | 'warn' | 'error'; text: string };

/** What a run did. */
export type Ledger = {
  total: number;
  byMethod: Record<string, number>;
  simulatedMs: number;
  dialogs: Dialog[];
  toasts: Toast[];
  logs: Log[];
  /** Why the run died, or null. */
  stopped: string | null;
};

/** Thrown when Google ends a run; the script can catch it but no service answers it any more. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A run, as the services see it. */
export type Execution = {
  readonly state: OfficeState;
  readonly options: HostOptions;
  readonly user: string;
  readonly context: RunContext;
  /** What the user has authorised so far: simple triggers and cell functions run on less than all. */
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  readonly realm: Realm;
  readonly ledger: Ledger;
  /** Passes a service call: counts it, charges `cost` milliseconds, applies the faults, then the effect. */
  call<Result>(method: string, cost: number, effect: () => Result): Result;
  /** Lets time pass without a call (`Utilities.sleep`). */
  pass(milliseconds: number): void;
  /** Throws as Google's services do: an error of the script's own realm. */
  fail(message: string, traits?: { name: string; details: { code: number; message: string } }): never;
  /** An id that no run of this office got before. */
  nextId(): number;
  /** Processor time of the script itself, without that of the host's services. */
  cpuMs(): number;
  /** Runs this when the execution ends or dies. */
  atEnd(release: () => void): void;
  /** Ends the run: frees what it holds. Later calls throw. */
  end(): void;
};

const processCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const emptyLedger = (): Ledger => ({
  total: 0,
  byMethod: {},
  simulatedMs: 0,
  dialogs: [],
  toasts: [],
  logs: [],
  stopped: null,
});

/** Opens a run on an office. */
export const startExecution = (state: OfficeState, options: HostOptions = {}): Execution => {
  const ledger = emptyLedger();
  const realm = options.realm ?? ownRealm;
  const context = options.context ?? 'menu';
  const faults = options.faults ?? {};
  const cpuNow = options.cpuMs ?? processCpuMs;
  const cpuAtStart = cpuNow();
  const releases: (() => void)[] = [];
  let cpuInServices = 0;
  /** Why no service answers any more, or null. */
  let over: string | null = null;

  const fail: Execution['fail'] = (message, traits) => {
    throw Object.assign(new (realm.Error ?? Error)(message), { name: 'Exception' }, traits);
  };
  const release = (): void => releases.splice(0).forEach((each) => each());
  const die = (reason: string): never => {
    ledger.stopped = over = reason;
    release();
    throw new Stopped(reason);
  };
  const checkAlive = (): void => {
    if (over !== null) throw new Stopped(over);
  };
  const cpuMs = (): number => cpuNow() - cpuAtStart - cpuInServices;
  const pass = (milliseconds: number): void => {
    checkAlive();
    ledger.simulatedMs += milliseconds;
    state.now += milliseconds;
    if (options.speed === 'simulated' && ledger.simulatedMs + CPU_FACTOR * cpuMs() > LIMIT_MS)
      die('Exceeded maximum execution time');
  };
  const applyFaults = (): void => {
    const number = ledger.total;
    if (number === faults.stopAtCall) die(`Stopped at call ${number}`);
    if (number === faults.failCall?.n) fail(faults.failCall.message);
    const cpuBefore = cpuNow();
    for (const { n, act } of faults.atCall ?? []) if (n === number) act();
    cpuInServices += cpuNow() - cpuBefore;
  };

  return {
    state,
    options,
    user: options.user ?? state.user,
    context,
    authMode: options.authMode ?? (context === 'onOpen' || context === 'customFunction' ? 'LIMITED' : 'FULL'),
    realm,
    ledger,
    call: (method, cost, effect) => {
      checkAlive();
      ledger.total += 1;
      ledger.byMethod[method] = (ledger.byMethod[method] ?? 0) + 1;
      applyFaults();
      pass(cost);
      const cpuBefore = cpuNow();
      try {
        return effect();
      } finally {
        cpuInServices += cpuNow() - cpuBefore;
      }
    },
    pass,
    fail,
    nextId: () => (state.idsIssued += 1),
    cpuMs,
    atEnd: (each) => void releases.push(each),
    end: () => {
      release();
      over ??= 'The run has ended';
    },
  };
};
