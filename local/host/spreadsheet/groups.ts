/**
 * Groups: columns or rows that fold away together
 * [?: Two groups side by side stay two · One of them folds alone].
 */
import type { Execution } from '../execution';
import type { Group } from '../google';
import { enumeration, whole } from '../handout';
import { PRICES } from '../prices';
import type { Area, Axis, LineGroup, SheetState } from '../state';
import { sheetState, type Context } from './context';

type Positions = typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

export const GroupControlTogglePosition = enumeration<Positions>('GroupControlTogglePosition', [
  'BEFORE',
  'AFTER',
]);

const DEEPEST = 8;

/** The groups of a tab's rows or columns. */
export const groupsOf = (sheet: SheetState, axis: Axis): LineGroup[] =>
  axis === 'rows' ? sheet.rowGroups : sheet.columnGroups;

/** Others in their place. */
export const setGroups = (sheet: SheetState, axis: Axis, groups: LineGroup[]): void => {
  if (axis === 'rows') sheet.rowGroups = groups;
  else sheet.columnGroups = groups;
};

type Lines = Pick<LineGroup, 'first' | 'last'>;

const reaches =
  (line: number) =>
  (group: LineGroup): boolean =>
    group.first <= line && line <= group.last;

/** How many groups a row or column (from 1) is in. */
export const groupDepth = (sheet: SheetState, axis: Axis, line: number): number =>
  groupsOf(sheet, axis).filter(reaches(line)).length;

/** Puts the rows or columns of an area one group deeper, or takes them out of their deepest one. */
export const shiftGroupDepth = (
  { fail }: Execution,
  sheet: SheetState,
  axis: Axis,
  area: Area,
  delta: number,
): void => {
  const [first, count] = axis === 'rows' ? [area.row, area.numRows] : [area.column, area.numColumns];
  const last = first + count - 1;
  for (let step = 0; step < delta; step += 1) {
    const made = nested(groupsOf(sheet, axis), { first, last });
    if (Math.max(...made.map(({ depth }) => depth)) > DEEPEST) fail('The maximum group depth is 8.');
    setGroups(sheet, axis, made);
  }
  for (let step = 0; step > delta; step -= 1) {
    const groups = groupsOf(sheet, axis);
    const isTouched = (group: LineGroup) => group.first <= last && group.last >= first;
    const deepest = Math.max(0, ...groups.filter(isTouched).map((group) => group.depth));
    setGroups(
      sheet,
      axis,
      groups.flatMap((group) =>
        isTouched(group) && group.depth === deepest ? without(group, first, last) : [group],
      ),
    );
  }
};

const isAround = (outer: Lines, inner: Lines): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/**
 * These groups with one more. One around others has them one deeper; where it would reach over one end of
 * another, that one reaches over both, and the new one over what they share
 * (developers.google.com/workspace/sheets/api, AddDimensionGroupRequest).
 */
const nested = (groups: readonly LineGroup[], lines: Lines): LineGroup[] => {
  const isCrossed = (group: Lines): boolean =>
    group.first <= lines.last &&
    lines.first <= group.last &&
    !isAround(group, lines) &&
    !isAround(lines, group);
  const [crossed] = groups.filter(isCrossed).sort((one, other) => one.depth - other.depth);
  if (!crossed) return atTheirDepths([...groups, { ...lines, depth: 0, isCollapsed: false }]);
  const both = { first: Math.min(crossed.first, lines.first), last: Math.max(crossed.last, lines.last) };
  const shared = { first: Math.max(crossed.first, lines.first), last: Math.min(crossed.last, lines.last) };
  return nested(
    groups.map((group) => (group === crossed ? { ...group, ...both } : group)),
    shared,
  );
};

/** Each one deeper than those around it. Of two on the same lines the later one is around the other. */
export const atTheirDepths = (groups: readonly LineGroup[]): LineGroup[] =>
  groups.map((group, place) => ({
    ...group,
    depth:
      1 +
      groups.filter(
        (other, before) =>
          other !== group && isAround(other, group) && (before > place || !isAround(group, other)),
      ).length,
  }));

const without = (group: LineGroup, first: number, last: number): LineGroup[] =>
  [
    { ...group, last: Math.min(group.last, first - 1) },
    { ...group, first: Math.max(group.first, last + 1) },
  ].filter((part) => part.first <= part.last);

/** Whether a row or column (from 1) is folded away. */
export const isFolded = (sheet: SheetState, axis: Axis, line: number): boolean =>
  groupsOf(sheet, axis).some((group) => group.isCollapsed && reaches(line)(group));

/** The group of this depth that a row or column is in; throws as Google does when there is none. */
export const groupHandle = (
  context: Context,
  sheetId: number,
  axis: Axis,
  line: number,
  depth: number,
): Group => {
  const { execution } = context;
  const find = (): { sheet: SheetState; group: LineGroup } => {
    const sheet = sheetState(execution, sheetId);
    const group = groupsOf(sheet, axis).find((each) => each.depth === depth && reaches(line)(each));
    return {
      sheet,
      group: group ?? execution.fail(`A group does not exist at index ${line} and group depth ${depth}`),
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
      const isAfter = axis === 'rows' || sheet.groupControl === 'AFTER';
      return isAfter ? group.last + 1 : group.first - 1;
    },
    getRange: () => {
      const { sheet, group } = find();
      const count = group.last - group.first + 1;
      return context.range(
        axis === 'rows'
          ? { sheetId, row: group.first, column: 1, numRows: count, numColumns: sheet.maxColumns }
          : { sheetId, row: 1, column: group.first, numRows: sheet.maxRows, numColumns: count },
      );
    },
    remove: () =>
      execution.call('Group.remove', PRICES.adjust, () => {
        const { sheet, group } = find();
        setGroups(sheet, axis, atTheirDepths(groupsOf(sheet, axis).filter((each) => each !== group)));
      }),
  });
  find();
  return handle;
};
