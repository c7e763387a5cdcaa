/**
 * What the page and the office say to each other, as JSON. Rows and columns count from 1 in all that names a
 * cell.
 */
import { z } from 'zod/mini';

const cell = { tab: z.int(), row: z.int().check(z.positive()), column: z.int().check(z.positive()) };

/** What the page asks of the office. */
export const request = z.discriminatedUnion('do', [
  /** The workbook: its tabs, its menu, its day. */
  z.strictObject({ do: z.literal('look') }),
  /** One tab as it is to be drawn. */
  z.strictObject({ do: z.literal('tab'), tab: z.int() }),
  /** A menu item, by its path: `Cultivate > Lunches > Plan`. */
  z.strictObject({ do: z.literal('menu'), path: z.string() }),
  /** Types or pastes into a block of cells, from its first. */
  z.strictObject({ do: z.literal('type'), ...cell, texts: z.array(z.array(z.string())) }),
  z.strictObject({ do: z.literal('select'), ...cell, rows: z.int(), columns: z.int() }),
  /** Folds a group of columns or of rows away, or opens it. */
  z.strictObject({
    do: z.literal('fold'),
    tab: z.int(),
    axis: z.enum(['columns', 'rows']),
    first: z.int(),
    depth: z.int(),
    isCollapsed: z.boolean(),
  }),
  z.strictObject({ do: z.literal('sort'), tab: z.int(), column: z.int(), isAscending: z.boolean() }),
  z.strictObject({ do: z.literal('insertRow'), tab: z.int(), row: z.int() }),
  z.strictObject({ do: z.literal('deleteRow'), tab: z.int(), row: z.int() }),
  z.strictObject({ do: z.literal('showTab'), tab: z.int() }),
  z.strictObject({ do: z.literal('hideTab'), tab: z.int() }),
  /** A function of the add-in, as a page calls it. */
  z.strictObject({ do: z.literal('call'), name: z.string(), parameters: z.array(z.unknown()) }),
  /** The daily run of the next day. */
  z.strictObject({ do: z.literal('morning') }),
  z.strictObject({ do: z.literal('save') }),
]);
export type Request = z.output<typeof request>;

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;

/** How the person at the page answered a question. */
export const answer = z.strictObject({
  question: z.int(),
  button: z.enum(BUTTONS),
  text: z.string(),
});
export type GivenAnswer = z.output<typeof answer>;

/** What an answered request says; `changed` tells whether the workbook may have. */
export type Reply =
  | { readonly ok: true; readonly value?: unknown; readonly message?: string; readonly changed?: boolean }
  | { readonly ok: false; readonly message: string; readonly changed?: boolean };

/** What the office tells the page without being asked. */
export type News =
  | { readonly news: 'toast'; readonly title: string; readonly message: string }
  | { readonly news: 'question'; readonly question: OpenQuestion | null }
  | { readonly news: 'page'; readonly page: ShownPage };

/** A dialog of a run that waits for its answer. */
export type OpenQuestion = {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly (typeof BUTTONS)[number][];
};

/** A page of the add-in's, to be fetched from /page/ID. Sizes in pixels, 0: none asked for. */
export type ShownPage = {
  readonly id: number;
  readonly title: string;
  readonly place: 'dialog' | 'sidebar';
  readonly width: number;
  readonly height: number;
};

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly path: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuEntry[] };

export type WorkbookView = {
  readonly name: string;
  /** `Monday 23 November 2026` */
  readonly day: string;
  readonly user: string;
  /** Where a save goes; null: nowhere. */
  readonly savedIn: string | null;
  readonly menus: readonly MenuEntry[];
  readonly tabs: readonly {
    readonly id: number;
    readonly name: string;
    readonly color: string | null;
    readonly isHidden: boolean;
  }[];
  /** The tab in front, and what is selected on it. */
  readonly active: { readonly tab: number; readonly row: number; readonly column: number };
};

/** How a cell is drawn: everything worked out, nothing left to inherit. */
export type CellStyle = {
  readonly background: string;
  readonly color: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly line: 'none' | 'underline' | 'line-through';
  /** Points. */
  readonly size: number;
  readonly family: string;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wraps: boolean;
  /** By side, the colour of its line. */
  readonly borders: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', string>>>;
};

export type CellView = {
  readonly text: string;
  /** Its place in the tab's list of styles. */
  readonly style: number;
  /** What is edited, where that isn't the text. */
  readonly entry?: string;
  readonly note?: string;
  /** A checkbox, ticked or not. */
  readonly isTicked?: boolean;
  /** Its place in the tab's lists of choices. */
  readonly choices?: number;
  /** Where it leads. */
  readonly link?: string;
};

/** A row or column in view. */
export type LineView = { readonly number: number; readonly size: number | null };

export type GroupView = {
  readonly axis: 'columns' | 'rows';
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  /** The headers of its first and last column; of rows their numbers. */
  readonly label: string;
  readonly isCollapsed: boolean;
};

export type ChartView = {
  readonly id: number;
  readonly kind: 'line' | 'column' | 'bar' | 'stacked column' | 'pie';
  readonly title: string;
  readonly subtitle: string;
  /** Pixels from the cell that it is anchored to. */
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly width: number;
  readonly height: number;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
    readonly shown: readonly string[];
  }[];
};

export type TabView = {
  readonly id: number;
  readonly name: string;
  readonly rows: readonly LineView[];
  readonly columns: readonly LineView[];
  /** How many of the rows and columns in view are frozen. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidesGridlines: boolean;
  readonly groups: readonly GroupView[];
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly numRows: number;
    readonly numColumns: number;
  }[];
  readonly styles: readonly CellStyle[];
  readonly choices: readonly (readonly string[])[];
  /** By row in view and column in view; null: an empty cell of the first style. */
  readonly cells: readonly (readonly (CellView | null)[])[];
  readonly charts: readonly ChartView[];
};
