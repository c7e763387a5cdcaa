/** The grid: one tab of the workbook in RevoGrid, which draws the cells in view as elements. */
import type { BeforeRangeSaveDataDetails, BeforeSaveDataDetails, ColumnRegular } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellView, TabView } from '../contract';
import { setClasses } from './cell-class';
import { cellEditor } from './cell-editor';
import { cellProperties, cellTemplate, labelOf, lettersOf, type Drawn } from './draw-cell';
import { layOut } from './layout';

/** What somebody does in the grid; rows and columns are the sheet's own, from 1. */
export type GridActs = {
  type(row: number, column: number, texts: readonly (readonly string[])[]): void;
  select(row: number, column: number, cell: CellView | null): void;
  /** Follows a link to a place in the workbook. @returns whether it is one */
  follow(url: string): boolean;
};

export type Grid = {
  show(tab: TabView): void;
  /** Puts the focus into a cell, if it is in view. */
  focus(row: number, column: number): void;
  /** Tells how far the grid is scrolled, and where a cell is without scrolling. */
  onMove(tell: () => void): void;
  placeOf(row: number, column: number): { left: number; top: number };
  readonly drawn: () => Drawn | null;
};

type GridElement = HTMLRevoGridElement;
type Model = Record<string, string | number>;

/** On a phone there is no room for the numbers of rows. */
const ROW_HEADER_WIDTH = window.innerWidth < 500 ? 0 : 44;
/** RevoGrid's own, and its line. */
const HEADER_HEIGHT = 31;
const EMPTY: TabView = {
  id: -1,
  name: '',
  rows: [],
  columns: [],
  frozenRows: 0,
  frozenColumns: 0,
  hidesGridlines: false,
  groups: [],
  merges: [],
  styles: [],
  choices: [],
  cells: [],
  charts: [],
};

export const makeGrid = (host: HTMLElement, acts: GridActs): Grid => {
  defineCustomElements();
  const element: GridElement = document.createElement('revo-grid');
  let drawn: Drawn = { tab: EMPTY, layout: layOut(EMPTY) };
  const now = (): Drawn => drawn;
  const numberAt = (row: number, column: number): { row: number; column: number } => ({
    row: drawn.tab.rows[row]?.number ?? 0,
    column: drawn.tab.columns[column]?.number ?? 0,
  });
  const type = (row: number, column: number, texts: readonly (readonly string[])[]): void => {
    const at = numberAt(row, column);
    acts.type(at.row, at.column, texts);
  };
  Object.assign(element, {
    theme: 'default',
    hideAttribution: true,
    range: true,
    canMoveColumns: false,
    resize: false,
    accessible: true,
    rowHeaders: ROW_HEADER_WIDTH > 0 && {
      size: ROW_HEADER_WIDTH,
      cellTemplate: (_h: unknown, { model }: { model: Model }) => String(model['number'] ?? ''),
    },
    editors: { cell: cellEditor((row, column) => editedAt(drawn.tab, row, column)) },
  });
  listen(element, now, type, acts);
  host.append(element);
  return {
    drawn: now,
    show: (tab) => {
      drawn = { tab, layout: layOut(tab) };
      setClasses(tab.styles);
      element.classList.toggle('without-lines', tab.hidesGridlines);
      draw(element, now, (row, column, isTicked) => type(row, column, [[isTicked ? 'TRUE' : 'FALSE']]));
    },
    focus: (row, column) => focusCell(element, drawn.tab, row, column),
    onMove: (tell) => element.addEventListener('viewportscroll', tell),
    placeOf: (row, column) => placeOf(element, drawn, row, column),
  };
};

const editedAt = (tab: TabView, row: number, column: number) => {
  const cell = tab.cells[row]?.[column] ?? null;
  return {
    label: `${labelOf(tab, column)}, row ${tab.rows[row]?.number ?? ''}`,
    entry: cell?.entry ?? cell?.text ?? '',
    choices: cell?.choices === undefined ? null : (tab.choices[cell.choices] ?? null),
  };
};

/** Gives the element the tab's rows and columns. */
const draw = (
  element: GridElement,
  drawn: () => Drawn,
  tick: (row: number, column: number, isTicked: boolean) => void,
): void => {
  const { tab, layout } = drawn();
  const models: Model[] = tab.rows.map(({ number }, row) => ({
    row,
    number,
    ...Object.fromEntries((tab.cells[row] ?? []).map((cell, column) => [column, cell?.text ?? ''])),
  }));
  element.columns = tab.columns.map(({ number }, column): ColumnRegular => ({
    prop: String(column),
    name: lettersOf(number),
    label: labelOf(tab, column),
    size: layout.widths[column] ?? 0,
    editor: 'cell',
    ...(column < tab.frozenColumns ? { pin: 'colPinStart' as const } : {}),
    cellProperties: cellProperties(drawn, column),
    cellTemplate: cellTemplate(drawn, column, (row, isTicked) => tick(row, column, isTicked)),
  }));
  element.pinnedTopSource = models.slice(0, tab.frozenRows);
  element.source = models.slice(tab.frozenRows);
  element.rowDefinitions = layout.heights.map((size, row) =>
    row < tab.frozenRows
      ? { type: 'rowPinStart', index: row, size }
      : { type: 'rgRow', index: row - tab.frozenRows, size },
  );
};

const listen = (
  element: GridElement,
  drawn: () => Drawn,
  type: (row: number, column: number, texts: readonly (readonly string[])[]) => void,
  acts: GridActs,
): void => {
  element.addEventListener('beforeedit', (event: CustomEvent<BeforeSaveDataDetails>) => {
    event.preventDefault();
    const { model, prop, val } = event.detail;
    const { row, column } = { row: Number(model['row']), column: Number(prop) };
    const { entry } = editedAt(drawn().tab, row, column);
    const text = val === undefined || val === null ? '' : String(val);
    if (text !== entry) type(row, column, [[text]]);
  });
  element.addEventListener('beforerangeedit', (event: CustomEvent<BeforeRangeSaveDataDetails>) => {
    event.preventDefault();
    const block = blockOf(event.detail, drawn().tab.frozenRows);
    if (block) type(block.row, block.column, block.texts);
  });
  element.addEventListener('beforeautofill', (event) => event.preventDefault());
  element.addEventListener('beforeeditstart', (event: CustomEvent<BeforeSaveDataDetails>) => {
    const { model, prop } = event.detail;
    if (drawn().tab.cells[Number(model['row'])]?.[Number(prop)]?.isTicked !== undefined)
      event.preventDefault();
  });
  element.addEventListener(
    'afterfocus',
    ({ detail }: CustomEvent<{ model?: Model; column?: ColumnRegular }>) => {
      const { tab } = drawn();
      const [row, column] = [Number(detail.model?.['row']), Number(detail.column?.prop)];
      const [line, place] = [tab.rows[row], tab.columns[column]];
      if (line && place) acts.select(line.number, place.number, tab.cells[row]?.[column] ?? null);
    },
  );
  element.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && acts.follow(link.href)) event.preventDefault();
  });
};

/** What was pasted or cleared, as a block of texts from its first cell. */
const blockOf = ({ data, type }: BeforeRangeSaveDataDetails, frozenRows: number) => {
  const rows = Object.keys(data)
    .map(Number)
    .sort((a, b) => a - b);
  const [first] = rows;
  if (first === undefined) return null;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(data[row] ?? {}).map(Number)))].sort(
    (a, b) => a - b,
  );
  const [column] = columns;
  if (column === undefined) return null;
  const texts = rows.map((row) => columns.map((each) => String(data[row]?.[String(each)] ?? '')));
  return { row: first + (type === 'rowPinStart' ? 0 : frozenRows), column, texts };
};

const focusCell = (element: GridElement, tab: TabView, row: number, column: number): void => {
  const y = tab.rows.findIndex(({ number }) => number === row);
  const x = tab.columns.findIndex(({ number }) => number === column);
  if (y < 0 || x < 0) return;
  const isPinnedRow = y < tab.frozenRows;
  const isPinnedColumn = x < tab.frozenColumns;
  const cell = { x: isPinnedColumn ? x : x - tab.frozenColumns, y: isPinnedRow ? y : y - tab.frozenRows };
  void element.scrollToCoordinate({
    ...(isPinnedRow ? {} : { y: cell.y }),
    ...(isPinnedColumn ? {} : { x: cell.x }),
  });
  void element.setCellsFocus(
    cell,
    cell,
    isPinnedColumn ? 'colPinStart' : 'rgCol',
    isPinnedRow ? 'rowPinStart' : 'rgRow',
  );
};

/** Where a cell is in the grid as it is scrolled now, in pixels. */
const placeOf = (element: GridElement, { tab, layout }: Drawn, row: number, column: number) => {
  const upTo = (sizes: readonly number[], numbers: readonly { number: number }[], number: number): number =>
    numbers.reduce((sum, each, index) => (each.number < number ? sum + (sizes[index] ?? 0) : sum), 0);
  const scrolled = (selector: string, side: 'scrollTop' | 'scrollLeft'): number =>
    element.querySelector(selector)?.[side] ?? 0;
  return {
    left:
      ROW_HEADER_WIDTH +
      upTo(layout.widths, tab.columns, column) -
      scrolled('revogr-viewport-scroll.rgCol', 'scrollLeft'),
    top:
      HEADER_HEIGHT +
      upTo(layout.heights, tab.rows, row) -
      scrolled('revogr-viewport-scroll.rgCol .vertical-inner', 'scrollTop'),
  };
};
