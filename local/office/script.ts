/**
 * The built script in a context of its own, as Apps Script runs it: no Node, no code from strings, nothing of
 * a browser's [?: What browsers or Node have and a script hasn’t].
 */
import vm from 'node:vm';
import type { Realm } from '../host/realm';

/** A script that has been compiled and can be loaded again for each run. */
export type CompiledScript = vm.Script;

/** A script loaded for one run. */
export type LoadedScript = {
  readonly realm: Realm;
  /** Puts the services where the script looks for them: among its globals. */
  provide(services: Readonly<Record<string, unknown>>): void;
  /** Runs the script's top level; it makes the global functions. */
  load(): void;
  /** Whether the script itself has such a global function. */
  has(name: string): boolean;
  /** Calls a global function. Whatever it throws comes through. */
  call(name: string, parameters: readonly unknown[]): unknown;
  /** JSON data made of the script's own objects. */
  own(data: unknown): unknown;
};

/** @param file the name that stack traces show */
export const compileScript = (source: string, file: string): CompiledScript =>
  new vm.Script(source, { filename: file });

/**
 * A fresh context in which "now" is the host's clock.
 * @param now epoch milliseconds
 */
export const openContext = (script: CompiledScript, now: () => number): LoadedScript => {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const own = new Set<string>();
  const inside: Inside = vm.runInContext(PRELUDE, context)(now);
  vm.runInContext(`const { ${BUILT_IN.join(', ')} } = globalThis;`, context);
  return {
    realm: inside.realm,
    provide: (services) => void Object.assign(context, services),
    load: () => {
      const before = new Set(Object.keys(context));
      script.runInContext(context);
      for (const name of Object.keys(context)) if (!before.has(name)) own.add(name);
    },
    has: (name) => own.has(name) && typeof context[name] === 'function',
    call: (name, parameters) => inside.call(name, parameters),
    own: (data) => inside.parse(JSON.stringify(data)),
  };
};

/** Runs `work` with the process, and so every context, in a time zone. */
export const inTimeZone = <Result>(timeZone: string, work: () => Result): Result => {
  // The real process: test runners hand out a copy, whose environment moves no clock.
  const { env }: { env: NodeJS.ProcessEnv } = vm.runInThisContext('process');
  const before = env['TZ'];
  env['TZ'] = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete env['TZ'];
    else env['TZ'] = before;
  }
};

/**
 * What the script may name of the language. As a name of a script it is found at once, where each look into a
 * context's globals is a search that costs as much as a short function.
 */
const BUILT_IN = [
  'Array',
  'BigInt',
  'Boolean',
  'Date',
  'Error',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'encodeURIComponent',
  'isNaN',
  'parseFloat',
  'parseInt',
];

type Inside = {
  readonly realm: Realm;
  call(name: string, parameters: readonly unknown[]): unknown;
  parse(json: string): unknown;
};

/**
 * Evaluated inside, so that `instanceof` holds for all that the script sees. `Date` stays one class, with
 * another now.
 */
const PRELUDE = `(now) => {
  const RealDate = Date;
  function Date_(...parts) {
    if (new.target === undefined) return new RealDate(now()).toString();
    // Most dates are made of one moment, and nothing is made more often.
    if (new.target === Date_ && parts.length === 1) return new RealDate(parts[0]);
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target);
  }
  Object.defineProperty(Date_, 'name', { value: 'Date' });
  Object.defineProperty(Date_, 'length', { value: 7 });
  Date_.prototype = RealDate.prototype;
  Object.defineProperty(Date_.prototype, 'constructor', { value: Date_, writable: true, configurable: true });
  Object.assign(Date_, { now: () => now(), parse: RealDate.parse, UTC: RealDate.UTC });
  globalThis.Date = Date_;
  delete globalThis.WebAssembly;
  const call = (name, parameters) => globalThis[name](...parameters);
  return { realm: { Date: Date_, Array, Object, Error }, call, parse: JSON.parse };
}`;
