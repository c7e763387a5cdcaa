/** How a tab looks and what helps to type in it: drawn from its declaration, for whoever sets it up. */
import { columnLetters } from '../headers/headers';
import { ANY_LOCALE, type Locale } from '../cells/locale';
import { patternsOf, type FormatName } from './number-format';
import type { Align, AnyTable, Column, Layout, Owner } from './table';
import type { Paint } from './theme';

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
  /**
   * Where its table begins, from 1: from there on long texts in the first column take several lines, too.
   * Sentences above it run on over their neighbours.
   */
  readonly tableFrom?: number;
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

/** Where a column stands, from 0; -1: nowhere. */
type PlaceOf = (key: string) => number;

/**
 * A rule's formula for the row of the headers, with the mark that says whose it is. The rule begins there and
 * paints below: rows that are moved up to the first line come to stand within it. Null: a column is missing.
 */
function formulaOf(when: string, placeOf: PlaceOf, row: number): string | null {
  const keys = [...when.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key);
  if (keys.some((key) => placeOf(key) < 0)) return null;
  const placed = when.replace(/\{(\w+)\}/g, (_, key: string) => `$${columnLetters(placeOf(key))}${row}`);
  return `=(${placed})*(ROW()>ROW($A$${row}))+${RULE_MARK}`;
}

type RulesPlace = { readonly headerRow: number; readonly width: number; readonly placeOf: PlaceOf };

/** The table's rules where its columns stand; those of columns that aren't there are left out. */
const placedRules = ({ rules }: AnyTable, { headerRow, width, placeOf }: RulesPlace): PlacedRule[] =>
  rules.flatMap((rule): PlacedRule[] => {
    const first = rule.on === 'row' ? 0 : placeOf(rule.on);
    const formula = 'when' in rule ? formulaOf(rule.when, placeOf, headerRow) : null;
    const condition = 'when' in rule ? formula && { formula } : { contains: rule.contains };
    const columns = rule.on === 'row' ? width : 1;
    return first < 0 || !condition ? [] : [{ column: first + 1, columns, condition, paint: rule.paint }];
  });

/** The table's rules on a tab that stands. */
export const rulesOn = (table: AnyTable, { headerLine, width, indexes }: Layout): PlacedRule[] =>
  placedRules(table, { headerRow: headerLine, width, placeOf: (key) => indexes.get(key) ?? -1 });

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
  const keys = Object.keys(table.columns);
  const frozenColumns = table.frozenTo === null ? 0 : keys.indexOf(table.frozenTo) + 1;
  const look = {
    tab,
    headerRow,
    columns,
    frozenColumns,
    rules: placedRules(table, {
      headerRow,
      width: keys.length,
      placeOf: (key) => keys.indexOf(key),
    }),
  };
  if (!first || note === '') return look;
  if (headerRow > 1) return { ...look, topNote: note };
  return { ...look, columns: [{ ...first, headerNote: `${first.headerNote}\n${note}` }, ...others] };
}
