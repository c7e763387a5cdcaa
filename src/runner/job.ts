/** A job is a pure plan: the office as it was read goes in, the changes and a one-line report come out. */
import type { CivilDay } from '../domain/calendar/civil-day';
import type { PracticeSettings } from '../domain/records/settings';
import type { Adaptation } from '../sheets/headers/adapt';
import type { Grid } from '../sheets/cells/cell';
import type { LocatedTab } from '../sheets/headers/locate';
import type { Locale } from '../sheets/cells/locale';
import type { RowError } from '../sheets/read/row-error';
import type { AnyTable, TableReading } from '../sheets/declare/table';
import type { TableName, Tables } from '../sheets/tabs/tables';
import { makeTab, type Change, type RewritePage } from './change';
import type { Calendar, DailyTrigger, Permission, Ports, TabEntry } from './ports';
import type { Drafts } from './drafts-port';

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
  /** The id of the trigger that the job was started by, as Google tells it; undefined: not by one. */
  readonly startedBy?: string | undefined;
  /** The row in which whoever asks stands, by the tab's name in the workbook; Google is asked each time. */
  readonly selected: () => { readonly tab: string; readonly row: number } | null;
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
  /**
   * The formulas of a tab that the job reads, line by line from A1 on, '' where there is none; read once, and
   * only if a job wants to know.
   */
  readonly formulasOf: (name: string) => readonly (readonly string[])[];
  /** What an earlier run kept with the workbook under this name; null: nothing. */
  readonly kept: (name: string) => string | null;
  /** Draws an id for a new row, above all that ever stood: for plans that name the row elsewhere. */
  readonly newId: (table: AnyTable) => string;
};

/** What a job answers: what is to change, and one line on what happened and what to do next. */
export type Plan = {
  readonly changes: readonly Change[];
  readonly report: string;
  readonly problems?: readonly RowError[];
  /** What is longer than a line, shown in a box where there is somebody to see it. */
  readonly box?: string;
  /** Why the job refused; nothing is changed then. */
  readonly isRefused?: boolean;
  /** The jobs, by their names, for which something is left: they follow, each in a run of its own. */
  readonly leavesWork?: readonly string[];
  /** What the page that asked is given: plain data, as the contract of pages has it. */
  readonly page?: unknown;
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
export type Outside = Pick<Ports, 'triggers' | 'calendar' | 'diary' | 'selfTest'>;

/**
 * One use case. It reads each tab of `reads` once. `Done` is what its act hands to its plan, `Asked` the tabs
 * that its questions rest on.
 */
export type Job<Names extends TableName = TableName, Done = string, Asked extends TableName = Names> = {
  /** As the menu says it. */
  readonly name: string;
  readonly reads: readonly Names[];
  /** The tabs that its question and prompts rest on, where these are few: a person waits for them. */
  readonly asksBy?: readonly Asked[];
  /** Its question rests on the page Start, too, which otherwise isn't read for it. */
  readonly asksByStart?: boolean;
  /**
   * On most days there is nothing to ask: whether there is is looked at under the lock, and what was read for
   * that is worked with.
   */
  readonly asksSeldom?: boolean;
  /** What the job can't even ask without, beyond what every job needs. */
  readonly permissionToAsk?: Permission;
  /** What is asked first, after a look at the office; null: nothing. A "no" ends the run. */
  readonly question?: (office: Office<Asked>, calendar?: Calendar) => Question | null;
  /** Prompts one after the other until one is cancelled; the plan gets the answers so far. []: none. */
  readonly prompts?: (office: Office<Asked>, drafts?: Drafts) => readonly Prompt[];
  /** Goes on where a required column is missing or a setting is bad: to tell of it is its business. */
  readonly isForBrokenOffices?: boolean;
  /** Goes on where it isn't clear which tab is which: its business is to tell of just that. */
  readonly isForDoubtfulOffices?: boolean;
  /** The columns that it writes to, by their tables: a run adds those that the office’s own tab lacks. */
  readonly adds?: Partial<Readonly<Record<TableName, readonly string[] | 'all'>>>;
  /**
   * The columns in which it writes down what it did outside the workbook, by their tables: where a formula
   * fills one of them, somebody is asked before anything is done.
   */
  readonly writesAfterwards?: Partial<Readonly<Record<TableName, readonly string[]>>>;
  /** Its question says what columns are taken for, so its yes holds for that, too. */
  readonly saysWhatColumnsMean?: boolean;
  /** The page as it stands, with the questions on it that nobody was there to answer. */
  readonly pageOfQuestions?: {
    readonly tab: string;
    readonly withQuestions: (page: Grid, questions: readonly string[]) => RewritePage;
  };
  /**
   * Gives no ids to rows that have none: nobody asked it to touch them. `told apart`: it changes nothing, and
   * knows each row by the id that it would get.
   */
  readonly leavesRowsAlone?: boolean | 'told apart';
  /** A person's runs of a day are one run in the journal, as long as no other job's comes between. */
  readonly joinsRunsOfTheDay?: boolean;
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

/** Nothing can be done before somebody has typed into a tab: it is made where it is missing, and opened. */
export const typeFirst = (table: AnyTable, report: string): Plan => ({
  changes: [makeTab(table), { kind: 'open', tab: table.name }],
  report,
});
