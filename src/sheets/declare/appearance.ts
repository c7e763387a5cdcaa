/** How a tab looks and what helps to type in it: drawn from its declaration, for whoever sets it up. */
import { columnLetters } from '../headers/headers';
import { ANY_LOCALE, type Locale } from '../cells/locale';
import { patternsOf, type FormatName } from './number-format';
import type { Align, AnyTable, Column, Owner } from './table';
import type { LookRule, Paint } from './theme';

/**
 * The colour of a header says who writes the column; Start explains it. Dark text reads well on each of them.
 */
export const OWNER_COLOURS = {
  yours: '#d9ead3',
  'worked out': '#d9d9d9',
  system: '#efefef',
} as const satisfies Record<Owner, string>;

/** What an owner's colour means, in words. */
export const OWNER_MEANINGS = {
  yours: 'Yours: you type here, and Cultivate never overwrites it.',
  'worked out': 'Worked out: Cultivate rewrites it at each run.',
  system: "System: Cultivate's own, hidden.",
} as const satisfies Record<Owner, string>;

/** Pixels, by what stands in the column. */
const WIDTHS = { checkbox: 80, dropdown: 110, contact: 160, format: 100, 'plain text': 140 } as const;
const LONG_TEXT_WIDTH = 260;
const TEXT_WIDTH = 140;
/** Columns in which sentences stand. */
const LONG_TEXTS: ReadonlySet<string> = new Set([
  'whyToday',
  'ask',
  'lastNote',
  'note',
  'answer',
  'theyNeed',
  'worriedAbout',
  'names',
  'body',
  'whatItDoes',
  'allowed',
  'value',
]);

/** A column at set-up. */
export type ColumnLook = {
  /** Its place, from 1. */
  readonly column: number;
  readonly headerColour: string;
  readonly headerNote: string;
  /** A number format; null: the spreadsheet's own. */
  readonly format: string | null;
  readonly align: Align | null;
  readonly isHidden: boolean;
  /** Columns next to each other with the same group stand in one collapsed group. */
  readonly group: string | null;
  /** A warning stands before it is edited by hand. */
  readonly isProtected: boolean;
  /** Pixels. */
  readonly width: number | null;
};

/** A rule by which cells are painted, at its columns' places. */
export type PlacedRule = {
  /** Its first column and how many, from 1. */
  readonly column: number;
  readonly columns: number;
  readonly condition: { readonly formula: string } | { readonly contains: string };
  readonly paint: Paint;
};

/** How columns look that are made together. */
export type ColumnsLook = {
  readonly tab: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnLook[];
  /** A note on the first cell above the headers. */
  readonly topNote?: string;
};

export type TabLook = ColumnsLook & {
  /** How many columns stay in view. */
  readonly frozenColumns: number;
  readonly rules: readonly PlacedRule[];
};

/**
 * How a page looks, when it is made: rules follow its lines wherever they stand, so nothing is set anew at
 * later runs.
 */
export type PageLook = {
  /** Pixels, from column A on. */
  readonly widths: readonly number[];
  /** Its first line is its title, and it has no grid. */
  readonly isSheetOfPaper?: boolean;
  /** Each cell has a style of its own, written with it: nothing else is said of texts. */
  readonly isStyledByCell?: boolean;
  /** The column of hints, from 1: in grey. */
  readonly quietColumn?: number;
  /** There are tick boxes in its second column: those of an earlier version go. */
  readonly hasBoxes?: boolean;
  /** Lines of larger figures, where they stand when the page is made: from 1, and how many of the columns. */
  readonly largeLines?: readonly {
    readonly row: number;
    readonly column: number;
    readonly columns: number;
    readonly size: number;
    readonly color: string;
  }[];
  /** Number formats of single cells, by where they stand when the page is made. */
  readonly formats?: readonly {
    readonly row: number;
    readonly column: number;
    readonly format: FormatName;
  }[];
  readonly rules?: readonly PageRule[];
};
/** `when` is a formula for the first line, without `=` and without commas. */
export type PageRule = {
  readonly when: string;
  /** How many columns it paints, from A on. */
  readonly columns: number;
  readonly paint: Paint;
};

/** The rule that paints the lines whose label is one of these. */
export const labelRule = (labels: readonly string[], columns: number, paint: Paint): PageRule => ({
  when: labels.map((label) => `($A1="${label}")`).join('+'),
  columns,
  paint,
});

export const pageRules = ({ rules = [] }: PageLook): PlacedRule[] =>
  rules.map(({ when, columns, paint }) => ({
    column: 1,
    columns,
    condition: { formula: `=(${when})*1+${RULE_MARK}` },
    paint,
  }));

/**
 * The number format of a column: its own, or what its entry needs. Amounts that are worked out need no cents.
 */
function formatOf({ format, owner, field: { entry } }: Column<unknown>): FormatName | null {
  if (format !== null) return format;
  if (entry.kind === 'plain text') return 'text';
  if (entry.kind !== 'format') return null;
  return entry.numberFormat === 'typed money' && owner === 'worked out' ? 'money' : entry.numberFormat;
}

/** The spreadsheet's pattern for it. */
function patternFor(column: Column<unknown>, locale: Locale): string | null {
  const name = formatOf(column);
  return name && patternsOf(locale)[name];
}

function widthOf(key: string, { entry }: Column<unknown>['field']): number {
  if (LONG_TEXTS.has(key)) return LONG_TEXT_WIDTH;
  return entry.kind === 'free' ? TEXT_WIDTH : WIDTHS[entry.kind];
}

/** What a header's note says: what the column is for, what may stand there, who writes it. */
export function headerNote({ help, field, owner }: Column<unknown>): string {
  const expected = owner === 'yours' ? `Expected: ${field.expected}.` : '';
  return [help, expected, OWNER_MEANINGS[owner]].filter((sentence) => sentence !== '').join('\n');
}

/** How one column looks, at its place from 1. */
export const columnLook = (
  key: string,
  column: Column<unknown>,
  place: number,
  locale: Locale = ANY_LOCALE,
): ColumnLook => ({
  column: place,
  headerColour: OWNER_COLOURS[column.owner],
  headerNote: headerNote(column),
  format: patternFor(column, locale),
  align: column.align,
  isHidden: column.owner === 'system',
  group: column.isInView ? null : column.group,
  isProtected: column.owner === 'worked out',
  width: column.width ?? widthOf(key, column.field),
});

/** By what a formula of ours is known among the office's own: N() of a text is 0. */
export const RULE_MARK = 'N("Cultivate")';

/**
 * A rule's formula for the row of the headers, with the mark that says whose it is. The rule begins there and
 * paints below: rows that are moved up to the first line come to stand within it.
 */
function formulaOf(when: string, keys: readonly string[], row: number): string {
  const placed = when.replace(/\{(\w+)\}/g, (_, key: string) => {
    const place = keys.indexOf(key);
    if (place < 0) throw new Error(`A rule names the column ${key}, which the tab hasn't.`);
    return `$${columnLetters(place)}${row}`;
  });
  return `=(${placed})*(ROW()>ROW($A$${row}))+${RULE_MARK}`;
}

function placedRule({ columns, headerLine }: AnyTable, rule: LookRule): PlacedRule {
  const keys = Object.keys(columns);
  const place =
    rule.on === 'row'
      ? { column: 1, columns: keys.length }
      : { column: keys.indexOf(rule.on) + 1, columns: 1 };
  const condition =
    'when' in rule ? { formula: formulaOf(rule.when, keys, headerLine) } : { contains: rule.contains };
  return { ...place, condition, paint: rule.paint };
}

/** "Example: Name: Ann Lee · Kind: Client"; '' where a table has none. */
function exampleNote({ columns, example }: AnyTable): string {
  const typed = Object.entries(example).map(([key, text]) => `${columns[key]?.header}: ${text}`);
  return typed.length === 0 ? '' : `Example: ${typed.join(' · ')}`;
}

/** How a new tab looks, its columns in declared order, with an example in a note on its first cell. */
export function lookOf(table: AnyTable, locale: Locale = ANY_LOCALE): TabLook {
  const { name: tab, headerLine: headerRow } = table;
  const note = exampleNote(table);
  const columns = Object.entries(table.columns).map(([key, column], index) =>
    columnLook(key, column, index + 1, locale),
  );
  const [first, ...others] = columns;
  const frozenColumns = table.frozenTo === null ? 0 : Object.keys(table.columns).indexOf(table.frozenTo) + 1;
  const look = {
    tab,
    headerRow,
    columns,
    frozenColumns,
    rules: table.rules.map((rule) => placedRule(table, rule)),
  };
  if (!first || note === '') return look;
  if (headerRow > 1) return { ...look, topNote: note };
  return { ...look, columns: [{ ...first, headerNote: `${first.headerNote}\n${note}` }, ...others] };
}
