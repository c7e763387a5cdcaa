/** What a plan may do to the workbook: each change as data, and the makers of those that many jobs use. */
import type { Grid } from '../sheets/cells/cell';
import type { PageLook } from '../sheets/declare/appearance';
import type { StyleGrid } from '../sheets/declare/cell-style';
import type { AnyTable, RowOf } from '../sheets/declare/table';
import type { LineStretch } from '../sheets/write/stretches';
import type { Chart } from './ports';

/**
 * New values for cells of one row; what a person typed is kept: a column of theirs is only filled where it is
 * blank, unless `asked`.
 */
export type SetCells = {
  readonly kind: 'set';
  readonly table: AnyTable;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** A person has just asked for this very change, so it may replace what they typed. */
  readonly asked: boolean;
};
/** A new row below the last; its id or key is given by the job, or drawn from the table's own numbering. */
export type AppendRow = {
  readonly kind: 'append';
  readonly table: AnyTable;
  readonly values: Readonly<Record<string, unknown>>;
};
/**
 * An id or key for the row on this line, which has none or (a copied row) that of a row above it. It is good
 * for the plan's other changes.
 */
export type GiveId = {
  readonly kind: 'id';
  readonly table: AnyTable;
  readonly line: number;
  readonly id: string;
};
/** A row taken out of its tab. */
export type RemoveRow = { readonly kind: 'remove'; readonly table: AnyTable; readonly id: string };
/** A tab to be made, with its header row and looks. One that is there stays as it is. */
export type MakeTab = { readonly kind: 'tab'; readonly table: AnyTable };
/** The columns that a tab lacks, added on its right; those that the job `adds`. */
type AddColumns = { readonly kind: 'columns'; readonly table: AnyTable };
/**
 * A tab that is a page rather than a table, such as Problems or Start: all its cells from A1 on, made where
 * it is missing. Only cells that differ are written; what stood below or beside is cleared.
 */
export type RewritePage = {
  readonly kind: 'page';
  readonly tab: string;
  readonly rows: Grid;
  /**
   * How it looks when it is made; what the office makes of it since stays. Null: where there is no such page,
   * none is made.
   */
  readonly look: PageLook | null;
  /** It stood as an earlier version laid it out, and gets today's look. */
  readonly isDressedAnew?: boolean;
  /**
   * How each cell looks, from A1 on: of pages that are worked out as a whole. The office's lines have none.
   */
  readonly styles?: StyleGrid;
  /** Cells that are tick boxes, counted from 1. */
  readonly checkboxes?: readonly { readonly row: number; readonly column: number }[];
  /** All charts that the page may have; those without ranges aren't drawn this time. */
  readonly charts?: readonly Chart[];
};
/** Today's rules by which rows are painted, for a tab of ours that may have those of an earlier version. */
type BringLooks = { readonly kind: 'looks'; readonly table: AnyTable };
/**
 * The stretches of a tab's lines that fold away by one click: where they were, where they are to be, and
 * those that may stand and are to go.
 */
type FoldRows = {
  readonly kind: 'fold';
  readonly table: AnyTable;
  readonly before: readonly LineStretch[];
  readonly after: readonly LineStretch[];
  readonly gone: readonly LineStretch[];
};
/** Text above a table's header row: This week's summary line. */
type SetHeading = { readonly kind: 'heading'; readonly table: AnyTable; readonly text: string };

/** The tab that is to stand first. */
type PlaceFirst = { readonly kind: 'first'; readonly tab: string };
/** Columns of a tab to be hidden or shown, by their keys. */
export type HideColumns = {
  readonly kind: 'hide';
  readonly table: AnyTable;
  readonly columns: readonly string[];
  readonly isHidden: boolean;
};

/** The row, and of it the column by its key, to go to at the end, where somebody is at the sheet. */
type GoToRow = {
  readonly kind: 'go';
  readonly table: AnyTable;
  readonly id: string;
  readonly column: string;
};

/**
 * A short text that is kept with the workbook for later runs, such as what columns of a list mean; it is no
 * cell, so Undo leaves it.
 */
type Keep = { readonly kind: 'keep'; readonly name: string; readonly text: string };

/** The tab to go to once all is written, where somebody is in front of the sheet. */
type OpenTab = {
  readonly kind: 'open';
  readonly tab: string;
  /** The cell to stand in, counted from 1; the first of the tab where none is named. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** Also where nobody can be asked: without dialogs this is all that the item does. */
  readonly isAllThereIs?: boolean;
};

export type Change =
  | Keep
  | BringLooks
  | FoldRows
  | OpenTab
  | SetCells
  | AppendRow
  | GiveId
  | RemoveRow
  | MakeTab
  | AddColumns
  | RewritePage
  | SetHeading
  | PlaceFirst
  | HideColumns
  | GoToRow;

/** New values for cells of the row with this id or key. */
export const setCells = <T extends AnyTable>(table: T, id: string, values: Partial<RowOf<T>>): SetCells => ({
  kind: 'set',
  table,
  id,
  values,
  asked: false,
});

/** As `setCells`, where a person has just asked for this very change. */
export const setAsAsked = <T extends AnyTable>(
  table: T,
  id: string,
  values: Partial<RowOf<T>>,
): SetCells => ({
  ...setCells(table, id, values),
  asked: true,
});

/** A new row below the table's last. */
export const appendRow = <T extends AnyTable>(table: T, values: Partial<RowOf<T>>): AppendRow => ({
  kind: 'append',
  table,
  values,
});

/** The row with this id or key, taken out of its tab. */
export const removeRow = (table: AnyTable, id: string): RemoveRow => ({ kind: 'remove', table, id });

/** An id or key for the row on this line, which has none. */
export const giveId = (table: AnyTable, line: number, id: string): GiveId => ({
  kind: 'id',
  table,
  line,
  id,
});

/** A tab that people are sent to: made where it is missing. */
export const makeTab = (table: AnyTable): MakeTab => ({ kind: 'tab', table });
