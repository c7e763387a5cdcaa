/**
 * Column groups: columns that fold away together
 * [?: Two groups side by side stay two · One of them folds alone].
 */
import type { Execution } from '../execution';
import type { Group } from '../google';
import { enumeration, whole } from '../handout';
import { PRICES } from '../prices';
import type { Area, ColumnGroup, SheetState } from '../state';
import { sheetState, type Context } from './context';

type Positions = typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

export const GroupControlTogglePosition = enumeration<Positions>('GroupControlTogglePosition', [
  'BEFORE',
  'AFTER',
]);

const DEEPEST = 8;

/** How many groups a column (from 1) is in. */
export const groupDepth = (sheet: SheetState, column: number): number =>
  sheet.columnGroups.filter((group) => group.first <= column && column <= group.last).length;

/** Puts the columns of an area one group deeper, or takes them out of their deepest one. */
export const shiftGroupDepth = ({ fail }: Execution, sheet: SheetState, area: Area, delta: number): void => {
  const first = area.column;
  const last = area.column + area.numColumns - 1;
  for (let step = 0; step < delta; step += 1) {
    const depth = groupDepth(sheet, first) + 1;
    if (depth > DEEPEST) fail('The maximum group depth is 8.');
    sheet.columnGroups.push({ first, last, depth, isCollapsed: false });
  }
  for (let step = 0; step > delta; step -= 1) {
    const isTouched = (group: ColumnGroup) => group.first <= last && group.last >= first;
    const deepest = Math.max(0, ...sheet.columnGroups.filter(isTouched).map((group) => group.depth));
    sheet.columnGroups = sheet.columnGroups.flatMap((group) =>
      isTouched(group) && group.depth === deepest ? without(group, first, last) : [group],
    );
  }
};

const without = (group: ColumnGroup, first: number, last: number): ColumnGroup[] =>
  [
    { ...group, last: Math.min(group.last, first - 1) },
    { ...group, first: Math.max(group.first, last + 1) },
  ].filter((part) => part.first <= part.last);

/** Whether a column (from 1) is folded away. */
export const isFolded = (sheet: SheetState, column: number): boolean =>
  sheet.columnGroups.some((group) => group.isCollapsed && group.first <= column && column <= group.last);

/** The group of this depth that a column is in; throws as Google does when there is none. */
export const groupHandle = (context: Context, sheetId: number, column: number, depth: number): Group => {
  const { execution } = context;
  const find = (): { sheet: SheetState; group: ColumnGroup } => {
    const sheet = sheetState(execution, sheetId);
    const group = sheet.columnGroups.find(
      (each) => each.depth === depth && each.first <= column && column <= each.last,
    );
    return {
      sheet,
      group: group ?? execution.fail(`A group does not exist at index ${column} and group depth ${depth}`),
    };
  };
  const fold = (method: string, isCollapsed: boolean): Group => {
    execution.call(`Group.${method}`, PRICES.adjust, () => {
      find().group.isCollapsed = isCollapsed;
    });
    return handle;
  };
  const handle: Group = whole<Group>('Group', {
    collapse: () => fold('collapse', true),
    expand: () => fold('expand', false),
    isCollapsed: () => execution.call('Group.isCollapsed', PRICES.glance, () => find().group.isCollapsed),
    getDepth: () => depth,
    getControlIndex: () => {
      const { sheet, group } = find();
      return sheet.groupControl === 'AFTER' ? group.last + 1 : group.first - 1;
    },
    getRange: () => {
      const { sheet, group } = find();
      const numColumns = group.last - group.first + 1;
      return context.range({ sheetId, row: 1, column: group.first, numRows: sheet.maxRows, numColumns });
    },
    remove: () =>
      execution.call('Group.remove', PRICES.adjust, () => {
        const { sheet, group } = find();
        sheet.columnGroups = sheet.columnGroups.filter((each) => each !== group);
      }),
  });
  find();
  return handle;
};
