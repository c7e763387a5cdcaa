/** How a tab looks and what helps to type in it: drawn from its declaration, for whoever sets it up. */
import type { Entry } from './field';
import type { AnyTable, Column, Owner } from './table';

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
  readonly isHidden: boolean;
  /** Columns next to each other with the same group stand in one collapsed group. */
  readonly group: string | null;
  /** A warning stands before it is edited by hand. */
  readonly isProtected: boolean;
  /** Pixels. */
  readonly width: number | null;
};

export type TabLook = {
  readonly tab: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnLook[];
  /** A note on the first cell above the headers. */
  readonly topNote?: string;
};

/** The number format that an entry needs; '@' keeps what is typed as plain text. */
function formatOf(entry: Entry): string | null {
  if (entry.kind === 'format') return entry.numberFormat;
  return entry.kind === 'plain text' ? '@' : null;
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
export const columnLook = (key: string, column: Column<unknown>, place: number): ColumnLook => ({
  column: place,
  headerColour: OWNER_COLOURS[column.owner],
  headerNote: headerNote(column),
  format: formatOf(column.field.entry),
  isHidden: column.owner === 'system',
  group: column.isInView ? null : column.group,
  isProtected: column.owner === 'worked out',
  width: widthOf(key, column.field),
});

/** "Example: Name: Ann Lee · Kind: Client"; '' where a table has none. */
function exampleNote({ columns, example }: AnyTable): string {
  const typed = Object.entries(example).map(([key, text]) => `${columns[key]?.header}: ${text}`);
  return typed.length === 0 ? '' : `Example: ${typed.join(' · ')}`;
}

/** How a new tab looks, its columns in declared order, with an example in a note on its first cell. */
export function lookOf(table: AnyTable): TabLook {
  const { name: tab, headerLine: headerRow } = table;
  const note = exampleNote(table);
  const columns = Object.entries(table.columns).map(([key, column], index) =>
    columnLook(key, column, index + 1),
  );
  const [first, ...others] = columns;
  if (!first || note === '') return { tab, headerRow, columns };
  if (headerRow > 1) return { tab, headerRow, columns, topNote: note };
  return { tab, headerRow, columns: [{ ...first, headerNote: `${first.headerNote}\n${note}` }, ...others] };
}
