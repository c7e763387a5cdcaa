/** A tab of the office as the page draws it: what is hidden is left out, and every look is worked out. */
import { displayOf } from '../../../host/display';
import { attributeAt, contentAt, lastColumnOf } from '../../../host/spreadsheet/grid';
import { isFolded } from '../../../host/spreadsheet/groups';
import { painterOf, type Painter } from '../../../host/spreadsheet/painted';
import {
  emptySheet,
  shownIn,
  type BookState,
  type Content,
  type SheetState,
  type Validation,
} from '../../../host/state';
import { writePlain } from '../../folder/plain';
import type { CellView, GroupView, LineView, TabView } from '../contract';
import { chartViews } from './chart-view';
import { choicesOf } from './choices';
import { styleAt } from './style';

/** Empty rows and columns that are shown beyond the last in use, to type in. */
const SPARE_ROWS = 30;
const LEAST_COLUMNS = 14;
const SPARE_COLUMNS = 2;

/** @throws if there is no such tab */
export const tabView = (book: BookState, id: number, now: number): TabView => {
  const sheet = book.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error('That tab is gone.');
  const rows = rowsInView(sheet);
  const columns = columnsInView(sheet);
  const paint = painterOf(book, sheet, now);
  const styles = collector(JSON.stringify);
  styles.placeOf(styleAt(blankSheet, 0, 0, ''));
  const choices = collector((words: readonly string[]) => words);
  const lists = new Map<Validation, number | undefined>();
  const choicesAt = (rule: Validation): number | undefined => {
    if (!lists.has(rule)) {
      const words = choicesOf(book, rule);
      lists.set(rule, words && choices.placeOf(words));
    }
    return lists.get(rule);
  };
  return {
    id,
    name: sheet.name,
    rows,
    columns,
    frozenRows: rows.filter(({ number }) => number <= sheet.frozenRows).length,
    frozenColumns: columns.filter(({ number }) => number <= sheet.frozenColumns).length,
    hidesGridlines: sheet.hidesGridlines,
    groups: groupViews(sheet),
    merges: sheet.merges,
    cells: rows.map(({ number: row }) =>
      columns.map(({ number: column }) =>
        cellView(
          { sheet, locale: book.locale, paint, placeOf: (look) => styles.placeOf(look), choicesAt },
          row - 1,
          column - 1,
        ),
      ),
    ),
    styles: styles.items,
    choices: choices.items,
    charts: chartViews(book, sheet),
  };
};

type Drawing = {
  readonly sheet: SheetState;
  readonly locale: string;
  readonly paint: Painter;
  readonly placeOf: (style: ReturnType<typeof styleAt>) => number;
  readonly choicesAt: (rule: Validation) => number | undefined;
};

const cellView = (
  { sheet, locale, paint, placeOf, choicesAt }: Drawing,
  row: number,
  column: number,
): CellView | null => {
  const content = contentAt(sheet, row, column);
  const style = placeOf(styleAt(sheet, row, column, content, paint(row, column)));
  const note = attributeAt(sheet, row, column, 'note');
  const rule = attributeAt(sheet, row, column, 'validation');
  if (content === '' && style === 0 && note === '' && rule === null) return null;
  const text = displayOf(content, attributeAt(sheet, row, column, 'numberFormat') || undefined, locale);
  const entry = entryOf(content);
  const link = text === '' ? undefined : linkOf(content);
  const choices = rule ? choicesAt(rule) : undefined;
  return {
    text,
    style,
    ...(entry === text ? {} : { entry }),
    ...(note === '' ? {} : { note }),
    ...(rule?.kind === 'checkbox' ? { isTicked: shownIn(content) === true } : {}),
    ...(choices === undefined ? {} : { choices }),
    ...(link === undefined ? {} : { link }),
  };
};

/** Where a cell leads, as a formula says. */
const linkOf = (content: Content): string | undefined =>
  typeof content === 'object' && content.kind === 'formula'
    ? /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(content.source)?.[1]?.replaceAll('""', '"')
    : undefined;

const groupViews = (sheet: SheetState): GroupView[] => [
  ...sheet.columnGroups.map((group) => ({
    axis: 'columns' as const,
    ...group,
    label: columnsLabel(sheet, group),
  })),
  ...sheet.rowGroups.map((group) => ({
    axis: 'rows' as const,
    ...group,
    label: `Rows ${group.first} to ${group.last}`,
  })),
];

const columnsLabel = (sheet: SheetState, { first, last }: { first: number; last: number }): string => {
  const [from, to] = [first, last].map((column) =>
    displayOf(contentAt(sheet, Math.max(1, sheet.frozenRows) - 1, column - 1), undefined),
  );
  return from === to ? `${from}` : `${from} to ${to}`;
};

/** What somebody edits: a formula's source, a number with all its digits, a date as ISO has it. */
const entryOf = (content: Content): string =>
  typeof content === 'object' && content.kind === 'formula' ? content.source : writePlain(content);

/** Where nobody said anything: the first style of a tab. */
const blankSheet = emptySheet(-1, '');

const rowsInView = (sheet: SheetState): LineView[] => {
  const last = Math.min(sheet.maxRows, Math.max(sheet.cells.length, chartRows(sheet)) + SPARE_ROWS);
  const isHidden = (number: number): boolean =>
    sheet.rows[number - 1]?.isHidden === true || isFolded(sheet, 'rows', number);
  return inView(last, isHidden, sheet.rows);
};

const columnsInView = (sheet: SheetState): LineView[] => {
  const used = Math.max(lastColumnOf(sheet) + SPARE_COLUMNS, LEAST_COLUMNS);
  const isHidden = (number: number): boolean =>
    sheet.columns[number - 1]?.isHidden === true || isFolded(sheet, 'columns', number);
  return inView(Math.min(sheet.maxColumns, used), isHidden, sheet.columns);
};

const inView = (last: number, isHidden: (number: number) => boolean, lines: SheetState['rows']): LineView[] =>
  Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !isHidden(number))
    .map((number) => ({ number, size: lines[number - 1]?.size ?? null }));

const ROWS_A_CHART = 20;
const chartRows = ({ charts }: SheetState): number =>
  charts.reduce((most, { position }) => Math.max(most, position.row + ROWS_A_CHART), 0);

/** A list in which each item stands once. */
const collector = <Item>(keyOf: (item: Item) => unknown) => {
  const items: Item[] = [];
  const places = new Map<unknown, number>();
  return {
    items,
    placeOf: (item: Item): number => {
      const key = keyOf(item);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, items.length);
      return items.push(item) - 1;
    },
  };
};
