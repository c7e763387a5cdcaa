/** What a Sheet's parts, each in a file of its own, know of it. */
import type { Execution } from '../execution';
import type { Sheet } from '../google';
import type { SheetState } from '../state';
import type { Context } from './context';

/** What the parts of a Sheet share. */
export type SheetSelf = {
  readonly context: Context;
  readonly execution: Execution;
  readonly id: number;
  readonly handle: () => Sheet;
  /** A call that reads something small. */
  glance<Result>(method: string, effect: (sheet: SheetState) => Result): Result;
  /** A call that changes something; gives the sheet back. */
  adjust(method: string, effect: (sheet: SheetState) => void): Sheet;
};
