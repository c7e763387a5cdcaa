/** What a run did, for reports and tests. */

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

/** Nothing done yet. */
export const emptyLedger = (): Ledger => ({
  total: 0,
  byMethod: {},
  simulatedMs: 0,
  dialogs: [],
  toasts: [],
  logs: [],
  stopped: null,
});
