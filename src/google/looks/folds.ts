/**
 * Groups of rows that fold away by one click. A group has no name at Google, so one of ours is known by
 * standing on just the rows on which it was made: a group that people made, or changed, stays theirs.
 */
import type { LineStretch } from '../../sheets/write/stretches';
import type { Sheet } from '../tabs';

type Group = GoogleAppsScript.Spreadsheet.Group;

/**
 * Takes away the groups on some stretches of rows, and makes those on others that aren't there. None is
 * folded but one that takes the place of a folded one; what stood in that is shown first. Where one would
 * reach over one end of a group that people made, which would change theirs, none is made.
 *
 * @param gone on which stretches a group of ours may stand, made by any run
 */
export function setFolds(sheet: Sheet, gone: readonly LineStretch[], wanted: readonly LineStretch[]): void {
  const folded = gone.filter((stretch) => {
    const group = groupOn(sheet, stretch);
    const isFolded = group?.isCollapsed() ?? false;
    if (isFolded) group?.expand();
    group?.remove();
    return isFolded;
  });
  for (const stretch of wanted) {
    if (groupOn(sheet, stretch) || isAcross(sheet, stretch)) continue;
    sheet.getRange(stretch.start, 1, stretch.length, 1).shiftRowGroupDepth(1);
    if (folded.some((each) => holds(stretch, each))) groupOn(sheet, stretch)?.collapse();
  }
}

const holds = (outer: LineStretch, { start, length }: LineStretch): boolean =>
  start >= outer.start && start + length <= outer.start + outer.length;

/** The group on just these rows; null: there is none. */
function groupOn(sheet: Sheet, { start, length }: LineStretch): Group | null {
  if (start + length - 1 > sheet.getMaxRows()) return null;
  const found = groupsAt(sheet, start).find(({ lines }) => lines.start === start && lines.length === length);
  return found?.group ?? null;
}

function isAcross(sheet: Sheet, stretch: LineStretch): boolean {
  const [first, last] = [stretch.start, stretch.start + stretch.length - 1];
  return [...groupsAt(sheet, first), ...groupsAt(sheet, last)].some(
    ({ lines }) => !holds(lines, stretch) && !holds(stretch, lines),
  );
}

/** The groups that a row is in, the innermost first. */
function groupsAt(sheet: Sheet, row: number): { readonly group: Group; readonly lines: LineStretch }[] {
  const depths = Array.from({ length: sheet.getRowGroupDepth(row) }, (_, outer) => outer + 1).reverse();
  return depths.flatMap((depth) => {
    const group = sheet.getRowGroup(row, depth);
    if (!group) return [];
    const range = group.getRange();
    return [{ group, lines: { start: range.getRow(), length: range.getNumRows() } }];
  });
}
