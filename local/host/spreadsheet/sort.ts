/** Sorting rows as Sheets does: numbers and dates, then text, then FALSE and TRUE, then empty cells. */
import { copiedBy } from '../formula/follow';
import { shownIn, type Area, type Content, type SheetState } from '../state';
import { putContent, putLooks } from './grid';
import { checkSort } from './merges';

/** A column of the tab (from 1), ascending; or the same with a direction. */
export type SortKey = number | { column: number; ascending?: boolean };

/**
 * Sorts the rows of an area, headers too. Looks go along with their cells. A hidden row stays where it is
 * (measured on a live sheet in September 2026, by a public test of the Sheets API).
 */
export const sortArea = (
  sheet: SheetState,
  area: Area,
  spec: SortKey | readonly SortKey[],
  fail: (message: string) => never,
): void => {
  const keys = Array.from(isList(spec) ? spec : [spec], (key) =>
    typeof key === 'number' ? { column: key, ascending: true } : { ascending: true, ...key },
  );
  const isInside = ({ column }: { column: number }) =>
    column >= area.column && column < area.column + area.numColumns;
  if (!keys.every(isInside)) fail('The column to sort by is outside of the range.');
  checkSort(sheet, area, fail);
  const left = area.column - 1;
  const right = left + area.numColumns;
  const places = Array.from({ length: area.numRows }, (_row, index) => area.row - 1 + index).filter(
    (row) => !sheet.rows[row]?.isHidden,
  );
  const rows = places.map((from) => ({
    from,
    contents: sheet.cells[from]?.slice(left, right) ?? [],
    looks: Array.from({ length: area.numColumns }, (_column, index) => sheet.looks[from]?.[left + index]),
  }));
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const at = column - area.column;
      const difference = compare(a.contents[at] ?? '', b.contents[at] ?? '', ascending);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  rows.forEach(({ from, contents, looks }, index) => {
    const row = places[index] ?? from;
    for (let column = left; column < right; column += 1)
      putContent(sheet, row, column, sorted(contents[column - left] ?? '', row - from));
    putLooks(sheet, row, left, looks);
  });
};

/** A formula goes on naming the cells of its own row. */
const sorted = (content: Content, down: number): Content =>
  typeof content === 'object' && content.kind === 'formula' && down !== 0
    ? { ...content, source: copiedBy(content.source, down, 0) }
    : content;

const isList = (spec: SortKey | readonly SortKey[]): spec is readonly SortKey[] => Array.isArray(spec);

const collator = new Intl.Collator('en', { sensitivity: 'base' });

const rank = (content: Content): number => {
  const shown = shownIn(content);
  if (typeof shown === 'string') return 1;
  return typeof shown === 'boolean' ? 2 : 0;
};

/** Empty cells come last in both directions. */
const compare = (a: Content, b: Content, ascending: boolean): number => {
  const isBlankA = shownIn(a) === '';
  const isBlankB = shownIn(b) === '';
  if (isBlankA || isBlankB) return Number(isBlankA) - Number(isBlankB);
  const difference = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? difference : -difference;
};

const compareAlike = (a: Content, b: Content): number => {
  const [left, right] = [shownIn(a), shownIn(b)];
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  return magnitude(left) - magnitude(right);
};

const magnitude = (shown: ReturnType<typeof shownIn>): number =>
  typeof shown === 'object' ? shown.days : Number(shown);
