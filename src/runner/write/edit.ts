/** What a run changes, cell by cell: kept in the journal, so that it can be taken back. */
import type { Cell, Grid } from '../../sheets/cells/cell';
import type { AddedColumn, RenamedHeader } from '../../sheets/headers/adapt';
import type { PlacedRule } from '../../sheets/declare/appearance';
import type { StyleGrid } from '../../sheets/declare/cell-style';
import type { LineStretch } from '../../sheets/write/stretches';
import type { Chart, BlankTab } from '../ports';

/** One cell's change; the row is known by its id or key, never by its place. */
export type CellEdit = { readonly id: string; readonly before: Cell; readonly after: Cell };

/** A tab's cells by row and header, as the run read them. */
export type CellsRead = (id: string, header: string) => Cell | undefined;

export type ColumnEdit = {
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** Worked out or system: written as one block, from the first to the last changed row. */
  readonly isOurs: boolean;
  readonly cells: readonly CellEdit[];
};

/** Rows that a run takes out of a tab: whole rows, as they stood, with the line on which each stood. */
export type RemovedRow = { readonly id: string; readonly line: number; readonly cells: readonly Cell[] };

/**
 * A new row: its id or key, its cells across the whole width of the tab, and the line it is to stand on
 * (null: below the last).
 */
export type AppendedRow = {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly line: number | null;
};

/** The name that a tab had in an earlier version (null: it had today's), and its headers of then. */
export type MovedOver = {
  readonly tab: string | null;
  readonly headers: readonly { readonly before: string; readonly after: string }[];
};

/** What a run changes in a tab with rows. */
export type TabEdit = {
  /** The name that Cultivate gives it, whatever it is called in the workbook by then. */
  readonly tab: string;
  readonly headerRow: number;
  /** The header of the id or key column. */
  readonly key: string;
  /** The headers from column A on, as the run saw them. */
  readonly headers: readonly string[];
  /** The tab itself was made by this run. */
  readonly isMade: boolean;
  /**
   * How the tab stood, without a single filled cell, that the office had, of which it was made; null: of
   * none.
   */
  readonly blank: BlankTab | null;
  /** Headers that give way to ours. */
  readonly renamed: readonly RenamedHeader[];
  /** Columns of ours that are added on the right of the tab. */
  readonly added: readonly AddedColumn[];
  /** Names of an earlier version that give way to today's; null: none. */
  readonly movedOver: MovedOver | null;
  readonly heading: { readonly before: Cell; readonly after: Cell } | null;
  readonly columns: readonly ColumnEdit[];
  readonly removed: readonly RemovedRow[];
  readonly appended: readonly AppendedRow[];
};

/** What a run changes in a tab that is a page. */
export type PageEdit = {
  readonly tab: string;
  readonly isMade: boolean;
  readonly blank: BlankTab | null;
  readonly before: Grid;
  readonly after: Grid;
  /** The page's own charts; null where it has none. One without ranges isn't there. */
  readonly charts: ChartsEdit | null;
  /** How its cells look; null where each is left as people have it. */
  readonly styles: StylesEdit | null;
};

export type StylesEdit = { readonly before: StyleGrid; readonly after: StyleGrid };

export type ChartsEdit = { readonly before: readonly Chart[]; readonly after: readonly Chart[] };

/**
 * A tab that a run places first, and the one behind which it stood, by its name in the workbook; null: first.
 */
export type PlacedTab = { readonly tab: string; readonly after: string | null };

/** The rules of ours by which a tab's rows are painted; the office's own are left out. */
export type LooksEdit = {
  readonly tab: string;
  readonly headerRow: number;
  readonly before: readonly PlacedRule[];
  readonly after: readonly PlacedRule[];
};

/**
 * The groups of rows that a run makes, by their lines; the journal gives back those before. `gone` are all of
 * ours that may stand and aren't wanted.
 */
export type FoldsEdit = {
  readonly tab: string;
  readonly before: readonly LineStretch[];
  readonly after: readonly LineStretch[];
  readonly gone: readonly LineStretch[];
};

export type RunEdit = {
  readonly tabs: readonly TabEdit[];
  readonly pages: readonly PageEdit[];
  readonly placed?: readonly PlacedTab[];
  readonly looks?: readonly LooksEdit[];
  readonly folds?: readonly FoldsEdit[];
};

/** Whether there is anything to write at all. */
export const isEmptyEdit = ({ tabs, pages, looks = [], folds = [] }: RunEdit): boolean =>
  tabs.length + pages.length + looks.length + folds.length === 0;
