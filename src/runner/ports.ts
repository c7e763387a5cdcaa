/** What a job's runner needs of the world; in Apps Script `google/` provides it. */
import type { StandingEvent } from '../domain/records/calendar-event';
import type { CivilDay } from '../domain/calendar/civil-day';
import type { ColumnsLook, PageLook, PlacedRule, TabLook } from '../sheets/declare/appearance';
import type { StyleGrid } from '../sheets/declare/cell-style';
import type { Cell, Grid } from '../sheets/cells/cell';
import type { LineStretch } from '../sheets/write/stretches';
import type { CalendarAnswer, Diary } from './diary-port';
import type { Drafts } from './drafts-port';
import type { SelfTest } from './self-test-port';

/** The moment, on the spreadsheet's own calendar and clock. */
export type Moment = { readonly day: CivilDay; readonly secondOfDay: number };

export type Clock = {
  readonly now: () => Moment;
  /** Milliseconds since this run began. */
  readonly elapsed: () => number;
  /** Does nothing for so long. */
  readonly wait: (milliseconds: number) => void;
};

/** The document's lock: one run at a time. */
export type Lock = {
  /** Waits up to so many milliseconds; false when someone else still holds it. */
  readonly acquire: (waitMilliseconds: number) => boolean;
  readonly release: () => void;
};

/** Small notes kept with the document, such as who runs what: all are read by one call, and kept by one. */
export type Notes = {
  readonly get: (key: string) => string | null;
  /** For the next `keep`: what is read from here on is this. */
  readonly set: (key: string, value: string) => void;
  readonly keep: () => void;
  /** Another run may have kept others meanwhile: they are read anew, and what wasn't kept is let go of. */
  readonly refresh: () => void;
};

/** A tab as it stands: its name, and its number in links. */
export type TabEntry = { readonly name: string; readonly gid: number };

/** The size of a tab's grid. */
type GridSize = { readonly rows: number; readonly columns: number };

/** A blank tab of the office's: what it has beside its cells. */
export type BlankTab = GridSize & {
  readonly frozenRows?: number | undefined;
  readonly isHidden?: boolean | undefined;
};

/** A block of cells; `row` and `column` count from 1. */
export type Block = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A cell that couldn't be read: what it holds, and what is said of it in a note. */
export type UnreadCell = {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly note: string;
};

/** How a chart shows its figures; the stacked one adds them up. */
export const CHART_KINDS = ['line', 'column', 'stacked column', 'bar'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A chart of a tab, known by its title. */
export type Chart = {
  readonly title: string;
  readonly kind: ChartKind;
  /** Columns side by side, with their headers: the labels, then the figures. Without any it isn't drawn. */
  readonly ranges: readonly Omit<Block, 'tab'>[];
  /** Where its upper left corner stands. */
  readonly place: { readonly row: number; readonly column: number };
  /** A colour for each row of figures, where the usual ones don't say it. */
  readonly colours?: readonly string[] | undefined;
  /** What it shows, in words under its title. */
  readonly sentence?: string | undefined;
};

/** What helps typing into a cell: a tick box, a list of words, the names of the contacts; null: nothing. */
export type Aid =
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'cells'; readonly tab: string; readonly column: number; readonly fromRow: number }
  | null;

/** What helps typing in each cell of a block; what stands in some cells stays as it is. */
export type AidsBlock = readonly (readonly (Aid | 'as it is')[])[];

/**
 * The spreadsheet. Each method is one service call or a few, whatever the size of what it moves. Rows and
 * columns count from 1. None of them destroys a row that a person might be typing in: rows are moved or cut,
 * never deleted in place.
 */
export type Workbook = {
  /** Its own: a copy of the spreadsheet has another. */
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  /** All tabs as they stand now; each is asked for its name when somebody first wants to know it. */
  readonly tabs: () => readonly TabEntry[];
  /** All cells of a tab from A1 to its last filled one, in reads of at most a million; [] of an empty one. */
  readonly read: (tab: string) => Grid;
  /** The first lines of a tab, across its filled columns; [] when it is empty. */
  readonly readHead: (tab: string, lines: number) => Grid;
  /** A whole line, across the grid. */
  readonly readLine: (tab: string, row: number) => readonly Cell[];
  /**
   * So many columns from a row down to the end of the grid, or so many rows at most; as many as there are,
   * where the grid is smaller.
   */
  readonly readDown: (tab: string, fromRow: number, column: number, columns: number, atMost?: number) => Grid;
  readonly readBlock: (block: Block) => Grid;
  /** What the sheet shows in a block: a date, an amount or a postcode as it is formatted. */
  readonly readShown: (block: Block) => readonly (readonly string[])[];
  /** The formulas of a block, '' where there is none. */
  readonly readFormulas: (block: Block) => readonly (readonly string[])[];
  readonly write: (tab: string, row: number, column: number, cells: Grid) => void;
  /** Writes rows from column A on, making room where the grid is too small. */
  readonly writeBelow: (tab: string, row: number, cells: Grid) => void;
  /**
   * Writes rows at the very end of the grid, making room where row `last` leaves too little; answers their
   * first row.
   */
  readonly writeAtEnd: (tab: string, last: number, cells: Grid) => number;
  /** The last of the lines that `writeAtEnd` writes to. */
  readonly endForRows: (tab: string) => number;
  /** Cells that have a rule of the office's own keep it, and it no longer refuses what a script writes. */
  readonly setAids: (tab: string, row: number, column: number, aids: AidsBlock) => void;
  /** Moves whole rows so that they stand before what is now row `before`. */
  readonly moveRows: (tab: string, row: number, count: number, before: number) => void;
  /**
   * Cuts whole rows and pastes them into another tab, from its second row on; the rows left behind are blank.
   */
  readonly cutRows: (tab: string, row: number, count: number, toTab: string) => void;
  /** Deletes rows for good: for tabs that only the script writes to. */
  readonly deleteRows: (tab: string, row: number, count: number) => void;
  readonly clear: (tab: string) => void;
  /** Makes a tab at a place (0 is first; null: last); answers the number of its sheet. */
  readonly addTab: (tab: string, place: number | null) => number;
  readonly renameTab: (tab: string, name: string) => void;
  readonly deleteTab: (tab: string) => void;
  readonly sizeOf: (tab: string) => GridSize;
  /** How a blank tab stands, so that it can be made anew. */
  readonly shapeOf: (tab: string) => BlankTab;
  /** Puts a new, blank tab of that shape in the place of one, under its name. */
  readonly renewTab: (tab: string, shape: BlankTab) => void;
  /** Puts new columns at a place, with their headers. */
  readonly addColumns: (tab: string, headerRow: number, column: number, headers: readonly string[]) => void;
  /** Dresses columns that were just added. */
  readonly dressColumns: (look: ColumnsLook) => void;
  readonly deleteColumns: (tab: string, column: number, count: number) => void;
  readonly hideTab: (tab: string) => void;
  /** Whether the tab's filter is on: people see its rows without those that it hides. */
  readonly isFiltered: (tab: string) => boolean;
  readonly placeFirst: (tab: string) => void;
  /** Places a tab right behind another, by its name; null: before all. Where that is gone it stays. */
  readonly placeAfter: (tab: string, other: string | null) => void;
  /** Shows a tab with the cursor in one of its cells, to whoever runs the script. */
  readonly goTo: (tab: string, row: number, column: number) => void;
  /** The cell in which whoever runs the script stands; null where nobody stands anywhere. */
  readonly selected: () => { readonly tab: string; readonly row: number } | null;
  readonly setLook: (look: TabLook) => void;
  /**
   * Draws a line above each of these rows of a block from column A on, and takes away those above its other
   * rows.
   */
  readonly setLines: (block: Omit<Block, 'column'>, lines: readonly number[]) => void;
  /**
   * Groups of rows: those of ours on the first stretches go, those on the others are made where they aren't.
   * Whatever groups people made stay.
   */
  readonly setFolds: (tab: string, gone: readonly LineStretch[], wanted: readonly LineStretch[]) => void;
  /** Dresses a page that was just made; long texts take several lines but for those in column A. */
  readonly setPageLook: (tab: string, look: PageLook) => void;
  /** How the cells of a block look, as far as the grid reaches to the right. */
  readonly readStyles: (block: Block) => StyleGrid;
  /**
   * Makes cells from A1 on look like `after` where they look like `before`: a call for all that differ in it.
   */
  readonly writeStyles: (tab: string, before: StyleGrid, after: StyleGrid) => void;
  /** Adds columns with these headers, hidden, at a place where the grid is empty or ends. */
  readonly addHiddenColumns: (
    tab: string,
    headerRow: number,
    column: number,
    headers: readonly string[],
  ) => void;
  /** The charts of a tab, a few calls for each. */
  readonly charts: (tab: string) => readonly Chart[];
  /** Draws these charts anew in place of those with their titles; the office's own stay. */
  readonly setCharts: (tab: string, charts: readonly Chart[]) => void;
  /** The rules of ours on a tab; those without a formula are known by these. */
  readonly readRules: (tab: string, known: readonly PlacedRule[]) => readonly PlacedRule[];
  /** Puts these rules of ours in the place of those; the office's own stay behind them. */
  readonly setRules: (
    tab: string,
    headerRow: number,
    before: readonly PlacedRule[],
    after: readonly PlacedRule[],
  ) => void;
  /** Paints the cells that couldn't be read, and no others; the office's own rules and notes stay. */
  readonly setUnread: (tab: string, headerRow: number, cells: readonly UnreadCell[]) => void;
  readonly setColumnsHidden: (tab: string, columns: readonly number[], isHidden: boolean) => void;
  readonly flush: () => void;
  /**
   * The name of the tab that an error tells of because somebody deleted it meanwhile; '' where nobody knows
   * the name; null: the error tells of something else.
   */
  readonly goneIn: (error: unknown) => string | null;
};

/** A daily trigger, as far as this user can see it. */
export type DailyTrigger = {
  readonly id: string;
  readonly handler: string;
  /** It is listed, and never fires: so are some that a run by a trigger makes. */
  readonly isDisabled?: boolean;
};

export type Triggers = {
  readonly list: () => readonly DailyTrigger[];
  /** One fixed minute within that hour, every day, in the spreadsheet's time zone. */
  readonly addDaily: (handler: string, hour: number) => DailyTrigger;
  readonly addEvery: (handler: string, minutes: number) => DailyTrigger;
  readonly addOnEdit: (handler: string) => DailyTrigger;
  readonly remove: (id: string) => void;
};

/** An event in a calendar, on the spreadsheet's own day and clock. */
export type CalendarEvent = {
  readonly title: string;
  readonly place: string;
  readonly time: { readonly day: CivilDay; readonly minuteOfDay: number; readonly minutes: number };
  readonly guests: readonly { readonly name: string; readonly email: string }[];
  /** A short mark of all that guests are told: by it an event is known to be as it should be. */
  readonly told: string;
};

/** What is to be changed of an event; all else stays as it is, whoever wrote it. */
export type EventChange = Pick<CalendarEvent, 'guests' | 'told'> & Partial<CalendarEvent>;

export type FoundEvent =
  { readonly is: 'none' } | { readonly is: 'deleted' } | ({ readonly is: 'there' } & StandingEvent);

/** The user's own calendar. Events are known by keys of ours, and each change writes to all guests. */
export type Calendar = {
  readonly find: (key: string) => CalendarAnswer<FoundEvent>;
  /** Taken: an event of that key is there already. */
  readonly insert: (key: string, event: CalendarEvent) => CalendarAnswer<'made' | 'taken'>;
  /**
   * A deleted event comes back. Whom people have added in the calendar stays among the guests, whom they took
   * off stays off, and whoever answered has answered, as long as day and time are the same.
   */
  readonly change: (key: string, change: EventChange) => CalendarAnswer<'changed'>;
  /** Done, too, where it was deleted before. */
  readonly cancel: (key: string) => CalendarAnswer<'cancelled'>;
};

/** The person in front of the sheet; a trigger has nobody. */
export type Person = {
  readonly email: () => string;
  /** Shows a line that goes away by itself. */
  readonly toast: (text: string, title: string) => void;
  /** Null where nobody can be asked: a run by a trigger, a phone. */
  readonly ask: {
    /** Whether yes was pressed; null: the question was closed. */
    readonly confirm: (title: string, text: string) => boolean | null;
    readonly prompt: (title: string, text: string) => string | null;
    readonly tell: (title: string, text: string) => void;
  } | null;
};

/** What Google asks the user's consent for, by what it is needed for. */
export type Permission = 'week' | 'drafts' | 'calendar';

export type Ports = {
  readonly clock: Clock;
  readonly lock: Lock;
  readonly notes: Notes;
  readonly workbook: Workbook;
  readonly triggers: Triggers;
  /** The id of the trigger that this run was started by, as Google tells it; undefined: not by one. */
  readonly startedBy?: string | undefined;
  readonly calendar: Calendar;
  readonly diary: Diary;
  readonly person: Person;
  readonly drafts: Drafts;
  readonly selfTest: SelfTest;
  readonly requirePermission: (permission: Permission) => void;
  /** One structured line in the execution's log. */
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};
