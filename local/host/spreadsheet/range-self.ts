/** What a Range's parts, each in a file of its own, know of it. */
import type { Execution } from '../execution';
import type { Range } from '../google';
import type { SheetArea, SheetState } from '../state';
import type { Context } from './context';

/** What the parts of a Range share. Each way of calling takes the method's name and looks the tab up anew. */
export type RangeSelf = {
  readonly context: Context;
  readonly execution: Execution;
  readonly area: Readonly<SheetArea>;
  /** The range's first cell alone. */
  readonly firstCell: Readonly<SheetArea>;
  readonly handle: () => Range;
  /** A call priced by the cells it reads. */
  read<Result>(method: string, effect: (sheet: SheetState) => Result): Result;
  /** A call that reads one cell. */
  glance<Result>(method: string, effect: (sheet: SheetState) => Result): Result;
  /** A call priced by the cells it writes; gives the range back. */
  write(method: string, effect: (sheet: SheetState) => void): Range;
  /** A call that changes something of a fixed price; gives the range back. */
  adjust(method: string, effect: (sheet: SheetState) => void): Range;
};
