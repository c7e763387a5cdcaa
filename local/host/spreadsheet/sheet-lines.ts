/** The part of Sheet about whole rows and columns. */
import type { Range, Sheet } from '../google';
import type { Area, Axis, Line, SheetState } from '../state';
import { areaOf } from './context';
import { GroupControlTogglePosition, groupDepth, groupHandle, groupsOf, isFolded } from './groups';
import { deleteLines, insertLines, moveLines } from './lines';
import { checkMove } from './merges';
import { checkMayEdit } from './protection';
import type { SheetSelf } from './sheet-self';
import { checkCellCount } from './size';

/** Inserting, deleting, moving, hiding, sizing and grouping rows and columns. */
export const lineMethods = (self: SheetSelf): Partial<Sheet> => ({
  ...insertMethods(self),
  ...deleteMethods(self),
  ...moveMethods(self),
  ...hideMethods(self),
  ...widthMethods(self),
  ...groupMethods(self),
});

const sizeAlong = (sheet: SheetState, axis: Axis): number =>
  axis === 'rows' ? sheet.maxRows : sheet.maxColumns;

const insertMethods = ({ execution, adjust }: SheetSelf): Partial<Sheet> => {
  /**
   * `beside` is the line, from 1, before (0) or after (1) which the new ones come, and which they look like.
   */
  const insert = (method: string, axis: Axis, beside: number, side: 0 | 1, count: number): Sheet =>
    adjust(method, (sheet) => {
      if (beside < 1 || beside > sizeAlong(sheet, axis))
        execution.fail('The coordinates of the range are outside the dimensions of the sheet.');
      if (count < 1) execution.fail(`The number of ${axis} to insert must be at least 1.`);
      const grown = axis === 'rows' ? { rows: count, columns: 0 } : { rows: 0, columns: count };
      checkCellCount(execution, { sheet, ...grown });
      insertLines(execution.state.book, sheet, axis, { before: beside + side, count, like: beside });
    });
  return {
    insertRows: (row: number, count = 1) => void insert('insertRows', 'rows', row, 0, Number(count)),
    insertRowAfter: (row) => insert('insertRowAfter', 'rows', row, 1, 1),
    insertRowBefore: (row) => insert('insertRowBefore', 'rows', row, 0, 1),
    insertRowsAfter: (row, count) => insert('insertRowsAfter', 'rows', row, 1, count),
    insertRowsBefore: (row, count) => insert('insertRowsBefore', 'rows', row, 0, count),
    insertColumns: (column: number, count = 1) =>
      void insert('insertColumns', 'columns', column, 0, Number(count)),
    insertColumnAfter: (column) => insert('insertColumnAfter', 'columns', column, 1, 1),
    insertColumnBefore: (column) => insert('insertColumnBefore', 'columns', column, 0, 1),
    insertColumnsAfter: (column, count) => insert('insertColumnsAfter', 'columns', column, 1, count),
    insertColumnsBefore: (column, count) => insert('insertColumnsBefore', 'columns', column, 0, count),
  };
};

const linesOf = (sheet: SheetState, axis: Axis, { first, count }: { first: number; count: number }): Area =>
  axis === 'rows'
    ? { row: first, column: 1, numRows: count, numColumns: sheet.maxColumns }
    : { row: 1, column: first, numRows: sheet.maxRows, numColumns: count };

const deleteMethods = ({ execution, adjust }: SheetSelf): Partial<Sheet> => {
  const remove = (method: string, axis: Axis, first: number, count: number): Sheet =>
    adjust(method, (sheet) => {
      const size = sizeAlong(sheet, axis);
      if (first < 1 || count < 1 || first + count - 1 > size)
        execution.fail(`Those ${axis} are out of bounds.`);
      if (count >= size) execution.fail(`You can't delete all the ${axis} on the sheet.`);
      const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
      if (frozen > 0 && first <= frozen + 1 && first + count - 1 === size)
        execution.fail(`It is not possible to delete all non-frozen ${axis}.`);
      checkMayEdit(execution, sheet, linesOf(sheet, axis, { first, count }));
      deleteLines(execution.state.book, sheet, axis, { first, count });
    });
  return {
    deleteRow: (row) => remove('deleteRow', 'rows', row, 1),
    deleteRows: (row, count) => void remove('deleteRows', 'rows', row, count),
    deleteColumn: (column) => remove('deleteColumn', 'columns', column, 1),
    deleteColumns: (column, count) => void remove('deleteColumns', 'columns', column, count),
  };
};

const moveMethods = ({ execution, adjust }: SheetSelf): Partial<Sheet> => {
  const move = (method: string, axis: Axis, spec: Range, destination: number): void =>
    void adjust(method, (sheet) => {
      const area = areaOf(spec);
      const stretch =
        axis === 'rows'
          ? { first: area.row, count: area.numRows }
          : { first: area.column, count: area.numColumns };
      if (destination < 1 || destination > sizeAlong(sheet, axis) + 1)
        execution.fail('The coordinates of the range are outside the dimensions of the sheet.');
      checkMayEdit(execution, sheet, linesOf(sheet, axis, stretch));
      checkMove(sheet, axis, stretch, destination, execution.fail);
      moveLines(execution.state.book, sheet, axis, stretch, destination);
    });
  return {
    moveRows: (spec, destination) => move('moveRows', 'rows', spec, destination),
    moveColumns: (spec, destination) => move('moveColumns', 'columns', spec, destination),
  };
};

/** Changes a stretch of rows or columns; `first` counts from 1. */
const changeLines = (
  lines: (Line | undefined)[],
  first: number,
  count: number,
  change: Partial<Line>,
): void => {
  for (let at = first - 1; at < first - 1 + count; at += 1) lines[at] = { ...lines[at], ...change };
};

const hideMethods = ({ adjust, glance }: SheetSelf): Partial<Sheet> => {
  const set = (method: string, axis: Axis, first: number, count: number, isHidden: boolean): void =>
    void adjust(method, (sheet) => changeLines(sheet[axis], first, count, { isHidden }));
  const columnsOf = (range: Range): [number, number] => [range.getColumn(), range.getNumColumns()];
  const rowsOf = (range: Range): [number, number] => [range.getRow(), range.getNumRows()];
  return {
    hideColumns: (first: number, count = 1) => set('hideColumns', 'columns', first, Number(count), true),
    showColumns: (first: number, count = 1) => set('showColumns', 'columns', first, Number(count), false),
    hideRows: (first: number, count = 1) => set('hideRows', 'rows', first, Number(count), true),
    showRows: (first: number, count = 1) => set('showRows', 'rows', first, Number(count), false),
    hideColumn: (range) => set('hideColumn', 'columns', ...columnsOf(range), true),
    unhideColumn: (range) => set('unhideColumn', 'columns', ...columnsOf(range), false),
    hideRow: (range) => set('hideRow', 'rows', ...rowsOf(range), true),
    unhideRow: (range) => set('unhideRow', 'rows', ...rowsOf(range), false),
    isColumnHiddenByUser: (column) =>
      glance('isColumnHiddenByUser', (sheet) =>
        Boolean(sheet.columns[column - 1]?.isHidden || isFolded(sheet, 'columns', column)),
      ),
    isRowHiddenByUser: (row) =>
      glance('isRowHiddenByUser', (sheet) =>
        Boolean(sheet.rows[row - 1]?.isHidden || isFolded(sheet, 'rows', row)),
      ),
    isRowHiddenByFilter: () => glance('isRowHiddenByFilter', () => false),
  };
};

/** Google's sizes of untouched lines, in pixels. */
const DEFAULT_SIZE = { columns: 100, rows: 21 };

const widthMethods = ({ adjust, glance }: SheetSelf): Partial<Sheet> => {
  const resize = (method: string, axis: Axis, first: number, count: number, size: number): Sheet =>
    adjust(method, (sheet) => changeLines(sheet[axis], first, count, { size }));
  return {
    getColumnWidth: (column) =>
      glance('getColumnWidth', (sheet) => sheet.columns[column - 1]?.size ?? DEFAULT_SIZE.columns),
    setColumnWidth: (column, width) => resize('setColumnWidth', 'columns', column, 1, width),
    setColumnWidths: (column, count, width) => resize('setColumnWidths', 'columns', column, count, width),
    getRowHeight: (row) => glance('getRowHeight', (sheet) => sheet.rows[row - 1]?.size ?? DEFAULT_SIZE.rows),
    setRowHeight: (row, height) => resize('setRowHeight', 'rows', row, 1, height),
    setRowHeights: (row, count, height) => resize('setRowHeights', 'rows', row, count, height),
    // Nothing is drawn here, so nothing can be measured: the widths stay.
    autoResizeColumn: () => adjust('autoResizeColumn', () => undefined),
    autoResizeColumns: () => adjust('autoResizeColumns', () => undefined),
    autoResizeRows: () => adjust('autoResizeRows', () => undefined),
  };
};

const groupMethods = ({ context, id, adjust, glance, execution }: SheetSelf): Partial<Sheet> => {
  const foldAll = (method: string, axis: Axis, isCollapsed: boolean): Sheet =>
    adjust(method, (sheet) => {
      for (const group of groupsOf(sheet, axis)) group.isCollapsed = isCollapsed;
    });
  return {
    getColumnGroup: (column, depth) =>
      glance('getColumnGroup', () => groupHandle(context, id, 'columns', column, depth)),
    getRowGroup: (row, depth) => glance('getRowGroup', () => groupHandle(context, id, 'rows', row, depth)),
    getColumnGroupDepth: (column) =>
      glance('getColumnGroupDepth', (sheet) => groupDepth(sheet, 'columns', column)),
    getRowGroupDepth: (row) => glance('getRowGroupDepth', (sheet) => groupDepth(sheet, 'rows', row)),
    getColumnGroupControlPosition: () =>
      glance('getColumnGroupControlPosition', (sheet) => GroupControlTogglePosition[sheet.groupControl]),
    setColumnGroupControlPosition: (position) =>
      adjust('setColumnGroupControlPosition', (sheet) => {
        sheet.groupControl = position === GroupControlTogglePosition.BEFORE ? 'BEFORE' : 'AFTER';
      }),
    collapseAllColumnGroups: () => foldAll('collapseAllColumnGroups', 'columns', true),
    expandAllColumnGroups: () => foldAll('expandAllColumnGroups', 'columns', false),
    collapseAllRowGroups: () => foldAll('collapseAllRowGroups', 'rows', true),
    expandAllRowGroups: () => foldAll('expandAllRowGroups', 'rows', false),
    expandColumnGroupsUpToDepth: (depth) =>
      adjust('expandColumnGroupsUpToDepth', (sheet) => {
        if (depth < 0) execution.fail('The group depth must be at least 0.');
        for (const group of sheet.columnGroups) group.isCollapsed = group.depth > depth;
      }),
  };
};
