/** The console of a run; what is written there is kept in the ledger. */
import { inspect } from 'node:util';
import type { Execution } from './execution';
import type { Log } from './ledger';

/** What scripts may write with. */
export type Console = Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: unknown[]) => void> & {
  time(label?: string): void;
  timeEnd(label?: string): void;
};

const textOf = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');

/** The console of a run. */
export const scriptConsole = ({ ledger, state, pass }: Execution): Console => {
  const started = new Map<string, number>();
  const write =
    (level: Log['level']) =>
    (...values: unknown[]): void => {
      // A run that Google ended can't log any more either.
      pass(0);
      ledger.logs.push({ level, text: textOf(values) });
    };
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('log'),
    time: (label = 'default') => void started.set(label, state.now),
    timeEnd: (label = 'default') =>
      write('log')(`${label}: ${state.now - (started.get(label) ?? state.now)}ms`),
  };
};
