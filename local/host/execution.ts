/**
 * One run of a script: every service call passes through here, is counted, priced, and may fail or be the
 * last.
 */
import { CPU_FACTOR, LIMIT_MS } from './prices';
import { emptyLedger, type Ledger } from './ledger';
import type { Faults, HostOptions, RunContext } from './options';
import { ownRealm, type Realm } from './realm';
import type { OfficeState } from './state';

/** Thrown when Google ends a run; the script can catch it but no service answers it any more. */
class Stopped extends Error {
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
  /**
   * Passes a service call: counts it, charges `cost` milliseconds, applies the faults, then the effect.
   * `sheetId` is that of the tab it is made on, if any.
   */
  call<Result>(method: string, cost: number, effect: () => Result, sheetId?: number): Result;
  /** Does what is one call of the script's, whatever the host calls for it. */
  asOne(effect: () => void): void;
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

/** Opens a run on an office. */
export const startExecution = (state: OfficeState, options: HostOptions = {}): Execution => {
  const ledger = emptyLedger();
  const realm = options.realm ?? ownRealm;
  const context = options.context ?? 'menu';
  const meter = startMeter(options.cpuMs ?? processCpuMs);
  const life = startLife(ledger);
  let isWithin = false;

  const fail: Execution['fail'] = (message, traits) => {
    throw Object.assign(new (realm.Error ?? Error)(message), { name: 'Exception' }, traits);
  };
  const pass = (milliseconds: number): void => {
    life.check();
    ledger.simulatedMs += milliseconds;
    state.now += milliseconds;
    if (options.speed === 'simulated' && ledger.simulatedMs + CPU_FACTOR * meter.scriptMs() > LIMIT_MS)
      life.stop('Exceeded maximum execution time');
  };
  const meetFaults = ({ stopAtCall, failCall, atCall = [] }: Faults, effect: () => unknown): void => {
    const number = ledger.total;
    if (number === stopAtCall) life.stop(`Stopped at call ${number}`);
    if (number === failCall?.n) fail(failCall.message);
    for (const { n, act } of atCall) if (n === number) meter.exclude(() => act(effect));
  };

  return {
    state,
    options,
    user: options.user ?? state.user,
    context,
    authMode: options.authMode ?? (PARTLY_AUTHORISED.has(context) ? 'LIMITED' : 'FULL'),
    realm,
    ledger,
    call: (method, cost, effect, sheetId) => {
      life.check();
      if (isWithin) return effect();
      ledger.total += 1;
      const tab = sheetId === undefined ? undefined : state.book.sheets.find(({ id }) => id === sheetId);
      ledger.calls.push({ method, tab: tab?.name ?? null });
      ledger.byMethod[method] = (ledger.byMethod[method] ?? 0) + 1;
      meetFaults(options.faults ?? {}, effect);
      pass(cost);
      return meter.exclude(effect);
    },
    asOne: (effect) => {
      isWithin = true;
      try {
        effect();
      } finally {
        isWithin = false;
      }
    },
    pass,
    fail,
    nextId: () => (state.idsIssued += 1),
    cpuMs: meter.scriptMs,
    atEnd: life.atEnd,
    end: life.end,
  };
};

const PARTLY_AUTHORISED: ReadonlySet<RunContext> = new Set(['onOpen', 'customFunction']);

const processCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Measures the script's processor time, without that of the services it calls. */
const startMeter = (cpuMs: () => number) => {
  const atStart = cpuMs();
  let excluded = 0;
  return {
    scriptMs: () => cpuMs() - atStart - excluded,
    exclude: <Result>(effect: () => Result): Result => {
      const before = cpuMs();
      try {
        return effect();
      } finally {
        excluded += cpuMs() - before;
      }
    },
  };
};

/** Whether the run goes on, and what it lets go of at its end. */
const startLife = (ledger: Ledger) => {
  const releases: (() => void)[] = [];
  let over: string | null = null;
  const end = (reason: string): void => {
    over ??= reason;
    for (const release of releases.splice(0)) release();
  };
  return {
    check: (): void => {
      if (over !== null) throw new Stopped(over);
    },
    stop: (reason: string): never => {
      ledger.stopped = reason;
      end(reason);
      throw new Stopped(reason);
    },
    atEnd: (release: () => void): void => void releases.push(release),
    end: () => end('The run has ended'),
  };
};
