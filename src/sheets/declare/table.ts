/**
 * A tab, declared once: its headers, who owns which column, how cells are read and written, and what it is
 * for.
 */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Placeholders } from '../../domain/text/placeholders';
import type { Cell, Grid } from '../cells/cell';
import type { Field } from './field';
import type { Locale } from '../cells/locale';
import type { FormatName } from './number-format';
import type { LookRule } from './theme';
import type { RowError } from '../read/row-error';

/** Who writes a column: people, each run anew, or Cultivate for itself (hidden). */
export type Owner = 'yours' | 'worked out' | 'system';

export const COLUMN_GROUPS = [
  'Reach',
  'Personal file',
  'Judgement',
  'Consent',
  'Worked out',
  'More',
] as const;
/** Columns that collapse together. */
type ColumnGroup = (typeof COLUMN_GROUPS)[number];

export type Align = 'left' | 'center' | 'right';

type RowValues = Readonly<Record<string, unknown>>;
type Implies = (cell: Cell, values: RowValues) => RowValues;
/** What a column of the office's own says of ours, and what is told of a cell that isn't understood. */
export type OwnColumnRead = {
  readonly implies: Implies;
  readonly remark: (cell: Cell) => string | null;
};

/** The words that a dropdown offers in a row, by its other cells; null: those of the column. */
type Offers = (cellOf: (key: string) => Cell) => readonly string[] | null;

type ColumnOptions = {
  readonly owner?: Owner;
  /** Other spellings of the header: beside it they make a doubled column. */
  readonly aliases?: readonly string[];
  /** What the header was in earlier versions: still read, and given today's words once in a tab of ours. */
  readonly formerly?: readonly string[];
  /**
   * Headers that serve where no column bears the header or an alias; beside one they are the office's own.
   */
  readonly standIns?: readonly string[];
  /** Headers beside which the column's own words mean a part of it: the day beside the month. */
  readonly notBeside?: readonly string[];
  /** Without the column the job stops; `true`: a row in which it is blank is reported. */
  readonly required?: boolean | 'column';
  readonly group?: ColumnGroup;
  /** Hidden and shown by "Hide or show judgement". */
  readonly judgement?: boolean;
  /** Stands outside the collapsed groups. */
  readonly inView?: boolean;
  /** Pixels, where its kind doesn't say it well enough. */
  readonly width?: number;
  /** A number format in place of its field's. */
  readonly format?: FormatName;
  /** Where its cells stand, if not where their kind does: texts left, figures and dates right. */
  readonly align?: Align;
  /** One sentence for the header's note and docs/tabs.md. */
  readonly help?: string;
  /** Of a worked-out column: the key of the one in which people say it themselves. */
  readonly byHand?: string;
  /** Of a contact chosen by name: the name of the hidden column that holds the id. */
  readonly idIn?: string;
  /** What makes sense in this row alone. */
  readonly offers?: Offers;
  /** What a cell says about other columns of its row, whose values so far are given. */
  readonly implies?: Implies;
  /**
   * Which signs and words that say nothing count as blank; without it, those of the field, or of a contact's
   * name.
   */
  readonly placeholders?: Placeholders;
  /** Undo leaves what a run writes there: it tells what was done outside the workbook. */
  readonly staysOnUndo?: boolean;
  /** Of a day that is yet to come: what the row's other columns count as until then. */
  readonly untilThen?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
};

export type Column<Value> = {
  readonly header: string;
  readonly field: Field<Value>;
  readonly owner: Owner;
  readonly aliases: readonly string[];
  /** Those of the aliases that were the header in earlier versions. */
  readonly formerHeaders: readonly string[];
  readonly standIns: readonly string[];
  readonly notBeside: readonly string[];
  /** The tab can't be read without the column. */
  readonly isNeeded: boolean;
  /** And a row in which it is blank is reported. */
  readonly isRequired: boolean;
  readonly group: ColumnGroup | null;
  readonly isJudgement: boolean;
  readonly isInView: boolean;
  readonly width: number | null;
  readonly format: FormatName | null;
  readonly align: Align | null;
  readonly help: string;
  readonly byHand: string | null;
  readonly idIn: string | null;
  readonly offers: Offers | null;
  readonly implies: Implies | null;
  readonly placeholders: Placeholders | null;
  readonly staysOnUndo: boolean;
  readonly untilThen: ((row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>) | null;
};

/** Columns by the name of their value in a row; their order is the order at set-up. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

type TableOptions<Key extends string> = {
  /** What the tab is for, in one sentence: for docs/tabs.md. */
  readonly purpose: string;
  /** What somebody might type into a row, by column: a note on the tab shows it. */
  readonly example?: { readonly [Column in Key]?: string };
  /** The column that tells rows apart. */
  readonly id?: Key;
  /** The letter before the numbers that Cultivate gives: 'C' for C0001. */
  readonly idPrefix?: string;
  /** The line of the headers, from 1; what stands above it is the heading. */
  readonly headerLine?: number;
  /**
   * Whether a text is a heading as Cultivate writes it: what somebody else wrote above the headers is theirs.
   */
  readonly isHeading?: (text: string) => boolean;
  /** Rows are only ever added. */
  readonly isAppendOnly?: boolean;
  readonly isHidden?: boolean;
  /** Undo leaves the rows that a run writes: they tell what was done outside the workbook. */
  readonly staysOnUndo?: boolean;
  /** The columns up to this one stay in view. */
  readonly frozenTo?: Key;
  /** How cells are painted, the first rule that holds first. */
  readonly rules?: readonly LookRule[];
  /** Between two rows that differ in one of these columns stands a line. */
  readonly linesBetween?: readonly Key[];
  /** Names that the tab had in earlier versions, by which it is still found. */
  readonly formerNames?: readonly string[];
  /** Whether an office's own tab has columns from which those can be made that the table can't do without. */
  readonly isMadeFrom?: (head: Grid) => boolean;
  /** What a column that is none of ours says of a row, by its header; null: nothing. */
  readonly readsOwn?: (header: string) => OwnColumnRead | null;
  /** Where the tab is there and can't be read, nothing that rests on it may go on as if it held nothing. */
  readonly isVital?: boolean;
};

export type Table<C extends Columns = Columns> = {
  readonly name: string;
  readonly columns: C;
  readonly purpose: string;
  readonly example: Readonly<Record<string, string | undefined>>;
  readonly id: (keyof C & string) | null;
  readonly idPrefix: string | null;
  readonly headerLine: number;
  readonly isHeading: (text: string) => boolean;
  readonly isAppendOnly: boolean;
  readonly isHidden: boolean;
  readonly staysOnUndo: boolean;
  readonly frozenTo: (keyof C & string) | null;
  readonly rules: readonly LookRule[];
  readonly linesBetween: readonly (keyof C & string)[];
  readonly formerNames: readonly string[];
  readonly isMadeFrom: (head: Grid) => boolean;
  readonly readsOwn: (header: string) => OwnColumnRead | null;
  readonly isVital: boolean;
};
export type AnyTable = Table;

/** The name of a column's value in a row. */
export type ColumnKey<T extends AnyTable> = keyof T['columns'] & string;

/** A row's values, with its id or key ('' where it has none yet) and its line on the sheet, from 1. */
export type RowOf<T extends AnyTable> = {
  readonly [Key in keyof T['columns']]: T['columns'][Key] extends Column<infer Value> ? Value : never;
} & {
  readonly id: string;
  readonly line: number;
  /** The office's own number for it, where an ID column of the office's own stands beside ours. */
  readonly ownNumber?: string;
};

/** Where a tab's columns stand. */
export type Layout = {
  /** The line of the headers, from 1: not always where the table has it, as people put lines above. */
  readonly headerLine: number;
  /** How many columns the sheet has, the office's own included. */
  readonly width: number;
  /** Zero-based; a column that isn't there is absent. */
  readonly indexes: ReadonlyMap<string, number>;
  /** The header of each column as it stands on the tab. */
  readonly headers: ReadonlyMap<string, string>;
  /** The columns that aren't there: what needs them is switched off. */
  readonly missing: readonly string[];
  /** Where an ID column holds the office's own numbers; null: none does. */
  readonly ownNumbers: number | null;
};

/** A column's header as it stands on the tab; as declared where the column isn't there. */
export const headerOf = (layout: Layout, key: string, column: Column<unknown>): string =>
  layout.headers.get(key) ?? column.header;

/** A tab as it was read. */
export type TableReading<T extends AnyTable> = {
  readonly table: T;
  /** The tab's name in the workbook, which people may have changed: for messages, links and formulas. */
  readonly tab: string;
  /** Whether the tab stands in the workbook. */
  readonly exists: boolean;
  /** How many columns stand on the tab, where the run adds others on their right. */
  readonly standing?: number;
  /** How its text was read. */
  readonly locale: Locale;
  /** The day on which it was read; null where no day was told. */
  readonly today: CivilDay | null;
  /**
   * The lines on which something is said to have happened on a day that is yet to come: there the day counts
   * as blank.
   */
  readonly linesAhead: ReadonlySet<number>;
  readonly rows: readonly RowOf<T>[];
  /**
   * The cells that couldn't be read, each of which counts as blank, and the rows that lack what they need.
   */
  readonly problems: readonly RowError[];
  readonly layout: Layout;
  /** The line of the last real row; the header's line where there is none. Rows are appended below it. */
  readonly lastLine: number;
  /** The lines between the header and `lastLine` that are no rows. */
  readonly blankLines: readonly number[];
  /**
   * The heading above the headers; '' where nothing stands there yet; null: there is no place for it, or
   * somebody else's text.
   */
  readonly heading: Cell | null;
  /**
   * The headers of all columns as they stand on the tab, the office's own included; '' where there is none.
   */
  readonly headers: readonly string[];
  /** A line's cells as they were read, in the order of the headers. */
  cellsOf(line: number): readonly Cell[];
  /**
   * What the sheet shows in a cell of the row with this id, of the columns for which that was asked;
   * undefined of others.
   */
  shown(id: string, index: number): string | undefined;
  /** The cell as it was read; '' where the column isn't there. */
  raw(line: number, key: ColumnKey<T>): Cell;
};

/**
 * A column: its header, what its cells hold, and the rest by name. Unless said otherwise it is the office's
 * own ("yours") and may be missing.
 */
export function column<Value>(
  header: string,
  field: Field<Value>,
  options: ColumnOptions = {},
): Column<Value> {
  return {
    header,
    field,
    owner: options.owner ?? 'yours',
    aliases: [...(options.aliases ?? []), ...(options.formerly ?? [])],
    formerHeaders: options.formerly ?? [],
    standIns: options.standIns ?? [],
    notBeside: options.notBeside ?? [],
    isNeeded: (options.required ?? false) !== false,
    isRequired: options.required === true,
    isJudgement: options.judgement ?? false,
    isInView: options.inView ?? false,
    ...{ group: options.group ?? null, width: options.width ?? null, format: options.format ?? null },
    ...{ align: options.align ?? null, help: options.help ?? '', byHand: options.byHand ?? null },
    ...{ idIn: options.idIn ?? null, offers: options.offers ?? null, implies: options.implies ?? null },
    untilThen: options.untilThen ?? null,
    staysOnUndo: options.staysOnUndo ?? false,
    placeholders:
      field.placeholders ??
      options.placeholders ??
      (field.entry.kind === 'contact' ? 'unknown or none' : null),
  };
}

/** A tab: its name, its columns in the order of set-up, what it is for. */
export function table<const C extends Columns>(
  name: string,
  columns: C,
  options: TableOptions<keyof C & string>,
): Table<C> {
  return {
    ...{ name, columns, purpose: options.purpose, example: options.example ?? {} },
    ...{ id: options.id ?? null, idPrefix: options.idPrefix ?? null },
    headerLine: options.headerLine ?? 1,
    isHeading: options.isHeading ?? (() => false),
    isAppendOnly: options.isAppendOnly ?? false,
    isHidden: options.isHidden ?? false,
    staysOnUndo: options.staysOnUndo ?? false,
    frozenTo: options.frozenTo ?? null,
    rules: options.rules ?? [],
    linesBetween: options.linesBetween ?? [],
    formerNames: options.formerNames ?? [],
    isMadeFrom: options.isMadeFrom ?? (() => false),
    readsOwn: options.readsOwn ?? (() => null),
    isVital: options.isVital ?? false,
  };
}
