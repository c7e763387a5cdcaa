/** What a run did, for reports and tests. */
import type { Area } from './state';

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

/** A service call: what it was, and the tab that it was made on (null: on none, or not known). */
export type Call = { method: string; tab: string | null };

/** Cells that a call read or wrote; `row` and `column` count from 1. */
export type Transfer = Area & { method: string; tab: string; isWrite: boolean };

/** What a run did. */
export type Ledger = {
  total: number;
  byMethod: Record<string, number>;
  /** Every call, in their order. */
  calls: Call[];
  transfers: Transfer[];
  simulatedMs: number;
  dialogs: Dialog[];
  toasts: Toast[];
  logs: Log[];
  /** Why the run died, or null. */
  stopped: string | null;
};

/** Nothing done yet. */
export const emptyLedger = (): Ledger => ({
  total: 0,
  byMethod: {},
  calls: [],
  transfers: [],
  simulatedMs: 0,
  dialogs: [],
  toasts: [],
  logs: [],
  stopped: null,
});
