/** A job is a pure plan: the office as it was read goes in, the changes and a one-line report come out. */
import type { CivilDay } from '../domain/calendar/civil-day';
import type { PracticeSettings } from '../domain/records/settings';
import type { Adaptation } from '../sheets/headers/adapt';
import type { Grid } from '../sheets/cells/cell';
import type { LocatedTab } from '../sheets/headers/locate';
import type { Locale } from '../sheets/cells/locale';
import type { PageLook } from '../sheets/declare/appearance';
import type { StyleGrid } from '../sheets/declare/cell-style';
import type { RowError } from '../sheets/read/row-error';
import type { AnyTable, RowOf, TableReading } from '../sheets/declare/table';
import type { TableName, Tables } from '../sheets/tabs/tables';
import type { Calendar, Chart, DailyTrigger, Drafts, Permission, Ports, TabEntry } from './ports';

/** Every tab that a job reads, by its key in `tables`. */
export type Readings<Names extends TableName> = { readonly [Name in Names]: TableReading<Tables[Name]> };

/** What a job is given: the tabs it named, read once, and the day. */
export type Office<Names extends TableName> = {
  readonly tables: Readings<Names>;
  readonly settings: PracticeSettings;
  /** Today in the spreadsheet's time zone. */
  readonly today: CivilDay;
  /** Seconds since midnight in the spreadsheet's time zone. */
  readonly secondOfDay: number;
  /** How the office writes dates and numbers. */
  readonly locale: Locale;
  /** The spreadsheet's time zone, such as "Pacific/Auckland". */
  readonly timeZone: string;
  /** The e-mail address of whoever runs the job; '' where Google doesn't say. */
  readonly user: string;
  /** The spreadsheet's own id: what is made outside of it in its name must not be taken for a copy's. */
  readonly workbookId: string;
  /** The triggers of whoever runs the job, in this workbook. Google is asked when a job first wants them. */
  readonly ownTriggers: () => readonly DailyTrigger[];
  /** Whether a filter is on in a tab, by the name that Cultivate gives it; Google is asked each time. */
  readonly isFiltered: (name: string) => boolean;
  /** All tabs that exist, by the names that they have by now. */
  readonly tabs: readonly TabEntry[];
  /** Where the tab is to which Cultivate gives this name: ours, the office’s own, foreign, or not there. */
  readonly locate: (name: string) => LocatedTab;
  /** What a run changes in an office’s own tab before it writes to it, by the name Cultivate gives it. */
  readonly adaptations: ReadonlyMap<string, Adaptation>;
  /** All cells and tabs that couldn’t be read. A tab that stops other jobs reads as empty here. */
  readonly problems: readonly RowError[];
  /** The page Start as it stands, from A1 on; [] when there is none. */
  readonly start: Grid;
  /** All cells of any tab, by its name in the workbook; read once, and only if a job wants to know. */
  readonly cellsOf: (tab: string) => Grid;
  /** What an earlier run kept with the workbook under this name; null: nothing. */
  readonly kept: (name: string) => string | null;
  /**
   * Draws an id for a new row of a table, above all that ever stood: for plans that name the row elsewhere.
   */
  readonly newId: (table: AnyTable) => string;
};

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
  /** How it looks when it is made; what the office makes of it since stays. */
  readonly look?: PageLook;
  /** It stood as an earlier version laid it out, and gets today's look. */
  readonly isDressedAnew?: boolean;
  /**
   * How each cell looks, from A1 on: of pages that are worked out as a whole. The office's lines have none.
   */
  readonly styles?: StyleGrid;
  /** Cells that are tick boxes, counted from 1. */
  readonly checkboxes?: readonly { readonly row: number; readonly column: number }[];
  /** Where there is no such page, none is made. */
  readonly isKeptUp?: boolean;
  /** All charts that the page may have; those without ranges aren't drawn this time. */
  readonly charts?: readonly Chart[];
};
/** Today's rules by which rows are painted, for a tab of ours that may have those of an earlier version. */
type BringLooks = { readonly kind: 'looks'; readonly table: AnyTable };
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
type OpenTab = { readonly kind: 'open'; readonly tab: string };

export type Change =
  | Keep
  | BringLooks
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

/** What a job answers: what is to change, and one line on what happened and what to do next. */
export type Plan = {
  readonly changes: readonly Change[];
  readonly report: string;
  readonly problems?: readonly RowError[];
  /** What is longer than a line, shown in a box where there is somebody to see it. */
  readonly box?: string;
  /** Why the job refused; nothing is changed then. */
  readonly isRefused?: boolean;
  /** Something is left that the job which follows it does, in a run of its own. */
  readonly leavesWork?: boolean;
};

/** A question put before the lock is taken; the last prompt's answer reaches the plan as its input. */
export type Question = {
  readonly kind: 'confirm' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** By what the answer of a prompt is kept that may be left open: closing it is a blank answer. */
  readonly about?: string;
  /** What is asked next, given what was typed so far; null: nothing. */
  readonly next?: (answer: string) => Question | null;
};

/** One of several prompts; `about` is what its answer is kept by, such as an id. */
export type Prompt = {
  readonly about: string;
  readonly title: string;
  /** What is asked, by what was typed so far; null: nothing more is asked. */
  readonly text: string | ((answers: Answers) => string | null);
};
/** What was typed into prompts, by what each was about; a blank answer is none. */
export type Answers = ReadonlyMap<string, string>;

/** What was made, as it is to be written down. */
export type Made = {
  readonly changes: readonly Change[];
  /** Why nothing more can be made in this run. */
  readonly stop?: string;
};

/**
 * A few things that are made outside the workbook and can't be taken back. What is about to be made is
 * written down and flushed first, so that after a run that died somebody can look whether it was. Only tabs
 * that Undo leaves alone may be changed here.
 */
export type Round = {
  readonly intentions: readonly Change[];
  /** The one place where a job reaches outside. If it throws, a later run settles the intentions. */
  readonly make: (outside: Pick<Ports, 'drafts' | 'clock'>) => Made;
  /** How far it is by then, for whoever waits. */
  readonly progress: string;
  /** Goes even when the time of the run is up: it takes away what must not be there. */
  readonly isUrgent?: boolean;
};

/** The next round, by the office as it stands after those so far; null: nothing is left. */
export type NextRound<Names extends TableName> = (office: Office<Names>) => Round | null;

/** Columns of a tab, by their places from 0. */
export type Shown<Names extends TableName> = { readonly table: Names; readonly columns: readonly number[] };

/** What a job may act on besides the workbook. */
export type Outside = Pick<Ports, 'triggers' | 'calendar'>;

/** One use case. It reads each tab of `reads` once. `Done` is what its act hands to its plan. */
export type Job<Names extends TableName = TableName, Done = string> = {
  /** As the menu says it. */
  readonly name: string;
  readonly reads: readonly Names[];
  /** What the job can't even ask without, beyond what every job needs. */
  readonly permissionToAsk?: Permission;
  /** What is asked first, after a look at the office; null: nothing. A "no" ends the run. */
  readonly question?: (office: Office<Names>, calendar?: Calendar) => Question | null;
  /** Prompts one after the other until one is cancelled; the plan gets the answers so far. []: none. */
  readonly prompts?: (office: Office<Names>, drafts?: Drafts) => readonly Prompt[];
  /** Goes on where a required column is missing or a setting is bad: to tell of it is its business. */
  readonly isForBrokenOffices?: boolean;
  /** Goes on where it isn't clear which tab is which: its business is to tell of just that. */
  readonly isForDoubtfulOffices?: boolean;
  /** The columns that it writes to, by their tables: a run adds those that the office’s own tab lacks. */
  readonly adds?: Partial<Readonly<Record<TableName, readonly string[] | 'all'>>>;
  /** Its question says what columns are taken for, so its yes holds for that, too. */
  readonly saysWhatColumnsMean?: boolean;
  /** The page as it stands, with the questions on it that nobody was there to answer. */
  readonly pageOfQuestions?: {
    readonly tab: string;
    readonly withQuestions: (page: Grid, questions: readonly string[]) => RewritePage;
  };
  /** Gives no ids to rows that have none: nobody asked it to touch them. */
  readonly leavesRowsAlone?: boolean;
  /** Does nothing where nobody was asked, or where the question reads otherwise under the lock. */
  readonly holdsToItsQuestion?: boolean;
  /** What the user is asked to consent to after the yes, beyond what every job needs. */
  readonly permission?: Permission;
  /** What is done outside the workbook, under the lock and before the plan. It is safe to do twice. */
  readonly act?: (office: Office<Names>, answer: string, outside: Outside) => Done;
  /** What is made a few at a time before the plan, until there is no next round or the time is up. */
  readonly rounds?: (office: Office<Names>, answer: string, answers: Answers) => NextRound<Names>;
  /** Columns that are wanted as the sheet shows them, by the office as it was read; null: none. */
  readonly shows?: (office: Office<Names>) => Shown<Names> | null;
  /** The tabs that are read again before each round: what people type there counts at once. */
  readonly rereads?: readonly Names[];
  /**
   * `answer` is what was typed into the question's prompt, else ''; `answers` what was typed into the
   * prompts; `done` what the act returned, '' without one. A job with rounds is given the office after them,
   * and as `done` why they ended early ('': nothing was left).
   */
  readonly plan: (office: Office<Names>, answer: string, done: Done | string, answers?: Answers) => Plan;
};

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

/** Nothing can be done before somebody has typed into a tab: it is made where it is missing, and opened. */
export const typeFirst = (table: AnyTable, report: string): Plan => ({
  changes: [makeTab(table), { kind: 'open', tab: table.name }],
  report,
});
