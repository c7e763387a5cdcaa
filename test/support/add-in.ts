/** The built add-in, as it goes to Google: pushed, and pasted. Jest's global setup has just built both. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

export const SCRIPTS = ['dist/Code.js', 'build/release/Code.js'] as const;

export const addInScript = (file: (typeof SCRIPTS)[number] = 'dist/Code.js'): string =>
  readFileSync(file, 'utf8');

/** The services that the add-in may name: src/google stands between them and everything else. */
export const SERVICES = [
  'CacheService',
  'Calendar',
  'Charts',
  'console',
  'Gmail',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
] as const;

export type Loaded = {
  /** What the script left in the global scope, by name. */
  globals: Record<string, unknown>;
  /** Every service member that was reached for while loading. */
  touched: string[];
  /** Of the processor's time: what else the machine does doesn't count. */
  milliseconds: number;
};

let loadings = 0;
/** The engine keeps what it compiled by its text: each loading gets a text of its own, on the same lines. */
const unseen = (script: string): string => `/* ${process.hrtime.bigint()} ${(loadings += 1)} */ ${script}`;

/**
 * Loads a script as Apps Script does: no module system, no eval, services that must not be touched yet, and
 * nothing known of it from an earlier loading.
 */
export const load = (script: string): Loaded => {
  const touched: string[] = [];
  const services = Object.fromEntries(SERVICES.map((name) => [name, untouchable(name, touched)]));
  const context = createContext({ ...services }, { codeGeneration: { strings: false, wasm: false } });
  const text = unseen(script);
  const before = process.cpuUsage();
  new Script(text, { filename: 'Code.js' }).runInContext(context);
  const { user, system } = process.cpuUsage(before);
  const left = Object.entries(context).filter(([name]) => !(name in services));
  return { globals: Object.fromEntries(left), touched, milliseconds: (user + system) / 1000 };
};

const untouchable = (service: string, touched: string[]): object => {
  const refuse = (member: PropertyKey): never => {
    touched.push(`${service}.${String(member)}`);
    throw new Error(`${service}.${String(member)} was touched while loading`);
  };
  return new Proxy(() => undefined, {
    get: (_target, member) => refuse(member),
    set: (_target, member) => refuse(member),
    has: (_target, member) => refuse(member),
    ownKeys: () => refuse('keys'),
    apply: () => refuse('()'),
    construct: () => refuse('new'),
  });
};
