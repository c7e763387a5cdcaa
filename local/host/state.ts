/**
 * What an office is between two runs: plain data, without behaviour, that the office folder and the .xlsx
 * file are converted from and to. Rows and columns count from 0 in every array and from 1 in every `Area`.
 */
import type { Schedule } from './schedule';

/**
 * A date as Sheets stores it: days since 1899-12-30 in the spreadsheet's own civil time; the fraction is the
 * time of day.
 */
export type Serial = { readonly kind: 'serial'; readonly days: number };

/** What a cell can hold or show without being a formula. `''` is an empty cell. */
export type Plain = string | number | boolean | Serial;

/**
 * A formula (`source` with its `=`) and what it showed when it was last calculated; the host itself
 * calculates almost nothing.
 */
export type Formula = { readonly kind: 'formula'; readonly source: string; readonly shown: Plain };

/** The content of one cell. */
export type Content = Plain | Formula;

/** A rectangle of cells; `row` and `column` count from 1. */
export type Area = { row: number; column: number; numRows: number; numColumns: number };

/** A rectangle on a tab. */
export type SheetArea = Area & { sheetId: number };

/**
 * What a cell accepts. A `range` list that reached the end of its tab when it was made keeps reaching it
 * (`isOpen`).
 */
export type Validation = ValidationCriterion & { readonly allowInvalid: boolean; readonly helpText?: string };
export type ValidationCriterion =
  /** Ticked and unticked it holds these, or TRUE and FALSE. */
  | { readonly kind: 'checkbox'; readonly values?: readonly (string | number | boolean)[] }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly hasDropdown: boolean }
  | {
      readonly kind: 'range';
      readonly source: Readonly<SheetArea>;
      readonly isOpen: boolean;
      readonly hasDropdown: boolean;
    }
  | { readonly kind: 'date' }
  /** Any other rule, kept for saving and shown by its Google name (`NUMBER_BETWEEN`), but not enforced. */
  | { readonly kind: 'other'; readonly criterion: string; readonly values: readonly (string | number)[] };

/**
 * How a cell looks and what it accepts. Looks never change, so cells share them: setting one attribute on a
 * block makes one new object, not one a cell. A look of a cell wins, attribute by attribute, over its
 * column's; `validation: null` takes the column's validation away.
 */
export type Look = {
  readonly numberFormat?: string;
  readonly validation?: Validation | null;
  readonly note?: string;
  readonly background?: string;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontLine?: 'none' | 'underline' | 'line-through';
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right' | 'general';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** The lines around a cell, each with its colour. */
  readonly borders?: Borders;
};
export type Borders = Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', string>>>;

/** Developer metadata of a row, a column, a tab or the book. */
export type Metadata = {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
};

/** What belongs to a whole row or column. `size` is in pixels. */
export type Line = {
  readonly isHidden?: boolean;
  readonly size?: number;
  readonly look?: Look;
  readonly metadata?: readonly Metadata[];
};

export type Axis = 'rows' | 'columns';

/** Columns or rows that fold away together; first and last count from 1. */
export type LineGroup = { first: number; last: number; depth: number; isCollapsed: boolean };

/** A protection; without an `area` it is the whole tab's. */
export type ProtectionState = {
  id: number;
  area: Area | null;
  description: string;
  isWarningOnly: boolean;
  editors: string[];
  unprotected: Area[];
};

/** A chart as it was asked for; nothing draws it here. */
export type ChartState = {
  id: number;
  type: string;
  ranges: SheetArea[];
  options: Record<string, unknown>;
  numHeaders: number;
  transposes: boolean;
  position: { row: number; column: number; offsetX: number; offsetY: number };
};

/** A conditional format as it was asked for; `criterion` is Google's name (`CUSTOM_FORMULA`). */
export type ConditionalFormat = {
  readonly areas: readonly Readonly<Area>[];
  readonly criterion: string;
  readonly values: readonly (string | number)[];
  readonly look: Look;
};

/** A named way of looking at cells, that hides rows from nobody else. */
export type FilterView = { readonly name: string; readonly area: Area };

/** The looks of a row. A line never changes, so rows share it: a change puts another in its place. */
export type LookLine = readonly (Look | undefined)[];

/** One tab. */
export type SheetState = {
  id: number;
  name: string;
  isHidden: boolean;
  /** The size of the grid; cells beyond `cells` are empty. */
  maxRows: number;
  maxColumns: number;
  /** Row by row; ragged: a missing row or cell is empty. */
  cells: Content[][];
  /** Looks of single cells: sparse, and ragged as `cells` are. */
  looks: LookLine[];
  /** Sparse: hidden, width, look and metadata of whole rows and columns. */
  rows: (Line | undefined)[];
  columns: (Line | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  columnGroups: LineGroup[];
  rowGroups: LineGroup[];
  /** Where the fold button stands: before the group's first column or after its last. */
  /** On which side of its columns a group is opened and folded; rows have it below. */
  groupControl: 'BEFORE' | 'AFTER';
  protections: ProtectionState[];
  charts: ChartState[];
  merges: Area[];
  filter: Area | null;
  /** Each person's own ways of looking at the tab: no script sees them. */
  filterViews?: FilterView[];
  conditionalFormats: ConditionalFormat[];
  /**
   * What formulas fill: each from the cell in which its formula stands. The other cells hold values without a
   * formula.
   */
  spills: Area[];
  /** Those in whose way something stands: their formulas show an error until it is gone. */
  brokenSpills?: Area[];
  /** `#rrggbb`, or null. */
  tabColor: string | null;
  hidesGridlines: boolean;
  /** Of a tab into which a form writes its answers. */
  formUrl?: string;
  metadata: Metadata[];
  /** What the person has selected on this tab. */
  selection: Area;
};

/** The spreadsheet. The order of `sheets` is the order of the tabs. */
export type BookState = {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  namedRanges: { name: string; area: SheetArea }[];
  activeSheetId: number;
  metadata: Metadata[];
};

/** An installed trigger; it runs as its owner, and only its owner sees it. Disabled ones never fire. */
export type TriggerState = {
  uniqueId: string;
  handler: string;
  owner: string;
  schedule: Schedule;
  isDisabled?: boolean;
};

/** A Gmail draft; `raw` is the RFC 822 message as text: its bytes are UTF-8. */
export type DraftState = { id: string; owner: string; messageId: string; threadId: string; raw: string };

/**
 * A moment of a calendar event: a day (`2026-11-23`) or an instant (`2026-11-23T12:30:00-06:00`, or without
 * offset in `timeZone`).
 */
export type EventTime = { date?: string; dateTime?: string; timeZone?: string };

/**
 * A calendar event, named as Google names it. `isCancelled` events are deleted ones: their ids stay taken.
 */
export type EventState = {
  id: string;
  owner: string;
  calendarId: string;
  isCancelled: boolean;
  summary: string;
  description: string;
  location: string;
  start: EventTime;
  end: EventTime;
  attendees: { email: string; displayName?: string; optional?: boolean; responseStatus?: string }[];
  /** Everything else that was given (reminders, visibility, extendedProperties…), as JSON. */
  other: Record<string, unknown>;
  /** Who was written to about it, as the last `sendUpdates` asked. */
  sendUpdates: 'all' | 'externalOnly' | 'none';
};

/** A property store: text by key. */
export type Store = Record<string, string>;

/** An office: the spreadsheet with all that Google keeps beside it. */
export type OfficeState = {
  book: BookState;
  scriptTimeZone: string;
  /** The address of the person at the keyboard. */
  user: string;
  /** The simulated clock, epoch milliseconds. */
  now: number;
  /** A script that isn't bound to a spreadsheet has no document properties and no document lock. */
  isBound: boolean;
  properties: { document: Store; script: Store; user: Record<string, Store> };
  triggers: TriggerState[];
  drafts: DraftState[];
  events: EventState[];
  /** Scopes granted, by user. A user who isn't named here has granted everything. */
  consents: Record<string, string[]>;
  /** How many ids were given out, so that the next ones are new and every run gives the same. */
  idsIssued: number;
};

/** What can be said about a new office; the rest has defaults. */
export type OfficeOptions = {
  name?: string;
  user?: string;
  now?: number;
  timeZone?: string;
  scriptTimeZone?: string;
  locale?: string;
  isBound?: boolean;
};

/** A cell's date from the number of days since 1899-12-30. */
export const serial = (days: number): Serial => ({ kind: 'serial', days });

/** A cell's formula; `source` begins with `=`. */
export const formula = (source: string, shown: Plain = ''): Formula => ({ kind: 'formula', source, shown });

/** What the cell shows: its plain content, or its formula's last result. */
export const shownIn = (content: Content): Plain =>
  typeof content === 'object' && content.kind === 'formula' ? content.shown : content;

/**
 * An empty tab as Google makes it: 1000 rows × 26 columns
 * [?: A new tab has so many rows and columns, and as its last row].
 */
export const emptySheet = (id: number, name: string): SheetState => ({
  id,
  name,
  isHidden: false,
  maxRows: 1000,
  maxColumns: 26,
  cells: [],
  looks: [],
  rows: [],
  columns: [],
  frozenRows: 0,
  frozenColumns: 0,
  columnGroups: [],
  rowGroups: [],
  groupControl: 'AFTER',
  protections: [],
  charts: [],
  merges: [],
  filter: null,
  conditionalFormats: [],
  spills: [],
  tabColor: null,
  hidesGridlines: false,
  metadata: [],
  selection: { row: 1, column: 1, numRows: 1, numColumns: 1 },
});

/**
 * A new office: one empty tab, nothing else. Its clock stands at Monday 2026-11-23, 12:00 UTC, unless told.
 */
export const emptyOffice = (options: OfficeOptions = {}): OfficeState => {
  const timeZone = options.timeZone ?? 'America/Chicago';
  return {
    book: {
      id: 'local-office',
      name: options.name ?? 'Office',
      locale: options.locale ?? 'en_US',
      timeZone,
      sheets: [emptySheet(0, 'Sheet1')],
      namedRanges: [],
      activeSheetId: 0,
      metadata: [],
    },
    scriptTimeZone: options.scriptTimeZone ?? timeZone,
    user: options.user ?? 'principal@office.example',
    now: options.now ?? Date.UTC(2026, 10, 23, 12),
    isBound: options.isBound ?? true,
    properties: { document: {}, script: {}, user: {} },
    triggers: [],
    drafts: [],
    events: [],
    consents: {},
    idsIssued: 0,
  };
};
