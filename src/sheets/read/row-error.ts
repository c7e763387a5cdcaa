/** What a person is told about a cell, a row or a header that can't be used as it stands. */
export type RowError = {
  /** The tab's name. */
  readonly tab: string;
  /** The row as the spreadsheet counts, from 1. */
  readonly row: number;
  /** The column's header as it stands on the tab; '' where it is about the whole row. */
  readonly column: string;
  /** What stands there, in words. */
  readonly found: string;
  /** What was expected instead, in words. */
  readonly expected: string;
  /** The id that the row got in place of another's: nothing is left to be done, and Undo leaves it. */
  readonly newId?: string;
};
