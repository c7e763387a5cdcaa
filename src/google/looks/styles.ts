/** How single cells of a page look: read and written as blocks, a call for each thing that a style says. */
import { asLargeAs, type CellStyle, type StyleGrid } from '../../sheets/declare/cell-style';
import type { Workbook } from '../../runner/ports';
import type { Sheet } from '../tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What can be done with the styles of cells. */
export const styleMethods = (
  sheetOf: (tab: string) => Sheet,
): Pick<Workbook, 'readStyles' | 'writeStyles'> => ({
  readStyles: ({ tab, row, column, rows, columns }) => {
    const sheet = sheetOf(tab);
    // A page may be wider than the grid that it stood on so far.
    const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
    return stylesIn(sheet.getRange(row, column, rows, width));
  },
  writeStyles: (tab, before, after) => writeStyles(sheetOf(tab), before, after),
});

const BOLD = 'bold';
const RIGHT = 'right';

function stylesIn(range: Range): StyleGrid {
  const [formats, sizes, colors] = [range.getNumberFormats(), range.getFontSizes(), range.getFontColors()];
  const [backgrounds, weights, wraps] = [range.getBackgrounds(), range.getFontWeights(), range.getWraps()];
  const sides = range.getHorizontalAlignments();
  return formats.map((line, row) =>
    line.map((format, column): CellStyle => ({
      // What nobody has set is told by several names.
      format: /^(?:0\.#+)?$/.test(format) ? 'General' : format,
      size: sizes[row]?.[column] ?? 0,
      color: String(colors[row]?.[column]),
      background: String(backgrounds[row]?.[column]),
      isBold: weights[row]?.[column] === BOLD,
      isRight: sides[row]?.[column] === RIGHT,
      wraps: wraps[row]?.[column] ?? false,
    })),
  );
}

/** What a style says, and how a whole block is told it. */
const SETTERS: readonly {
  readonly says: keyof CellStyle;
  readonly set: (range: Range, grid: StyleGrid) => void;
}[] = [
  { says: 'format', set: (range, grid) => range.setNumberFormats(each(grid, ({ format }) => format)) },
  { says: 'size', set: (range, grid) => range.setFontSizes(each(grid, ({ size }) => size)) },
  { says: 'color', set: (range, grid) => range.setFontColors(each(grid, ({ color }) => color)) },
  {
    says: 'background',
    set: (range, grid) => range.setBackgrounds(each(grid, ({ background }) => background)),
  },
  {
    says: 'isBold',
    set: (range, grid) => range.setFontWeights(each(grid, ({ isBold }) => (isBold ? BOLD : 'normal'))),
  },
  {
    says: 'isRight',
    set: (range, grid) =>
      range.setHorizontalAlignments(each(grid, ({ isRight }) => (isRight ? RIGHT : 'normal'))),
  },
  { says: 'wraps', set: (range, grid) => range.setWraps(each(grid, ({ wraps }) => wraps)) },
];

const each = <Value>(grid: StyleGrid, valueOf: (style: CellStyle) => Value): Value[][] =>
  grid.map((line) => line.map(valueOf));

function writeStyles(sheet: Sheet, before: StyleGrid, after: StyleGrid): void {
  const [then, now] = [asLargeAs(before, after), asLargeAs(after, before)];
  const [first] = now;
  if (!first) return;
  const range = sheet.getRange(1, 1, now.length, first.length);
  const differs = (says: keyof CellStyle): boolean =>
    now.some((line, row) => line.some((style, column) => style[says] !== then[row]?.[column]?.[says]));
  for (const { says, set } of SETTERS) if (differs(says)) set(range, now);
}
