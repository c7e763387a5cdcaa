/** What a run did, for report.json and for the terminal. */
import { z } from 'zod';
import type { Ledger, Log } from '../host/ledger';

/** A cell, row or header that a job couldn't use. */
const problem = z.object({
  tab: z.string(),
  row: z.number(),
  column: z.string(),
  found: z.string(),
  expected: z.string(),
});

/** The line that the add-in writes to the console at the end of each run. */
const reportLine = z.object({
  cultivate: z.literal('report'),
  ok: z.boolean(),
  message: z.string(),
  problems: z.array(problem).default([]),
});
export type Problem = z.output<typeof problem>;

export type RunReport = {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
  readonly problems: readonly Problem[];
  readonly calls: { readonly total: number; readonly byMethod: Readonly<Record<string, number>> };
  readonly simulatedMs: number;
  readonly cpuMs: number;
  readonly dialogs: Ledger['dialogs'];
  readonly toasts: Ledger['toasts'];
  readonly logs: readonly Log[];
  /** What a called function gave back. */
  readonly returned?: unknown;
};

/** How a script ended, apart from what it wrote. */
export type Ending = {
  readonly cpuMs: number;
  readonly error?: string;
  readonly stack?: string;
  readonly returned?: unknown;
};

/** A run is well unless it threw, was ended, or said itself that it isn't. */
export const reportOf = (
  name: string,
  ledger: Ledger,
  { cpuMs, error, stack, returned }: Ending,
): RunReport => {
  const said = ledger.logs.map(({ text }) => parseLine(text)).findLast((line) => line !== undefined);
  const trouble = ledger.stopped ?? error;
  return {
    name,
    ok: trouble === undefined && said?.ok !== false,
    message: trouble ?? said?.message ?? ledger.toasts.at(-1)?.message ?? '',
    problems: said?.problems ?? [],
    calls: { total: ledger.total, byMethod: ledger.byMethod },
    simulatedMs: Math.round(ledger.simulatedMs),
    cpuMs: Math.round(cpuMs),
    dialogs: ledger.dialogs,
    toasts: ledger.toasts,
    logs: [
      ...ledger.logs.filter(({ text }) => parseLine(text) === undefined),
      ...(stack && ledger.stopped === null ? [{ level: 'error', text: stack } as const] : []),
    ],
    ...(returned === undefined ? {} : { returned }),
  };
};

const parseLine = (text: string): z.output<typeof reportLine> | undefined => {
  if (!text.startsWith('{"cultivate":"report"')) return undefined;
  return reportLine.parse(JSON.parse(text));
};
