/** What stands in a cell of the grid, and how the cell is drawn. */
import type { CellProps, CellTemplate, PropertiesFunc } from '@revolist/revogrid';
import type { CellView, TabView } from '../contract';
import { classOf } from './cell-class';
import type { Layout } from './layout';

/** The tab that is drawn, with its sizes. */
export type Drawn = { readonly tab: TabView; readonly layout: Layout };

type Row = { readonly row: number };

const cellOf = ({ tab }: Drawn, { row }: Row, column: number): CellView | null =>
  tab.cells[row]?.[column] ?? null;

/** Classes and sizes of a cell. */
export const cellProperties =
  (drawn: () => Drawn, column: number): PropertiesFunc =>
  ({ model }): CellProps => {
    const row: Row = { row: Number(model['row']) };
    const { tab, layout } = drawn();
    const cell = cellOf(drawn(), row, column);
    const reach = layout.reaches.get(row.row)?.get(column);
    const merge = mergeAt(tab, row.row, column);
    const size = merge && {
      width: `${sum(layout.widths, column, merge.numColumns)}px`,
      height: `${sum(layout.heights, row.row, merge.numRows)}px`,
    };
    const over = column === tab.frozenColumns ? layout.runOn.get(row.row) : undefined;
    return {
      'data-cell': `${lettersOf(tab.columns[column]?.number ?? 0)}${tab.rows[row.row]?.number ?? ''}`,
      class: {
        [classOf(over ? (cellOf(drawn(), row, over.column)?.style ?? 0) : (cell?.style ?? 0))]: true,
        'runs-on': over !== undefined,
        reaches: reach !== undefined && !merge,
        merged: merge !== undefined,
        noted: cell?.note !== undefined,
        chosen: cell?.choices !== undefined,
      },
      ...(size ? { style: size } : {}),
      ...(cell?.note === undefined ? {} : { title: cell.note }),
    };
  };

/** Only the cell in which a merge begins shows something. */
const mergeAt = (tab: TabView, row: number, column: number): TabView['merges'][number] | undefined =>
  tab.merges.find(
    (merge) => merge.row === tab.rows[row]?.number && merge.column === tab.columns[column]?.number,
  );

const sum = (sizes: readonly number[], from: number, count: number): number =>
  sizes.slice(from, from + count).reduce((total, size) => total + size, 0);

/** The text of a cell, with its links, its box, or the sign of its dropdown. */
export const cellTemplate =
  (drawn: () => Drawn, column: number, tick: (row: number, isTicked: boolean) => void): CellTemplate =>
  (h, { model }) => {
    const row: Row = { row: Number(model['row']) };
    const cell = cellOf(drawn(), row, column);
    const { tab, layout } = drawn();
    const over = column === tab.frozenColumns ? layout.runOn.get(row.row) : undefined;
    if (over)
      return h(
        'span',
        {
          class: 'text run-on',
          'aria-hidden': 'true',
          style: { width: `${over.width - 8}px`, marginLeft: `-${over.hidden}px` },
        },
        cellOf(drawn(), row, over.column)?.text ?? '',
      );
    if (!cell) return '';
    if (cell.isTicked !== undefined)
      return h('input', {
        type: 'checkbox',
        checked: cell.isTicked,
        tabindex: -1,
        'aria-label': labelOf(drawn().tab, column),
        onChange: () => tick(row.row, !cell.isTicked),
        onDblClick: (event: Event) => event.stopPropagation(),
      });
    const reach = drawn().layout.reaches.get(row.row)?.get(column);
    const text = h(
      'span',
      { class: 'text', dir: 'auto', ...(reach ? { style: { width: `${reach - 8}px` } } : {}) },
      cell.link === undefined
        ? [h('span', {}, cell.text)]
        : [h('a', { href: cell.link, target: '_blank', rel: 'noopener', tabindex: -1 }, cell.text)],
    );
    return cell.choices === undefined ? text : [text, h('span', { class: 'arrow', 'aria-hidden': 'true' })];
  };

/** The column's header, or its letters. */
export const labelOf = (tab: TabView, column: number): string => {
  const frozen = tab.cells.slice(0, tab.frozenRows).map((cells) => cells[column]?.text ?? '');
  return frozen.findLast((text) => text !== '') ?? lettersOf(tab.columns[column]?.number ?? column + 1);
};

/** Column 1 is A, 27 is AA. */
export const lettersOf = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};
