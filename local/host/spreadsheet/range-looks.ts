/** The part of Range that reads and sets formats, notes and data validation. */
import type { Range } from '../google';
import { tableIn } from '../realm';
import type { Area, Borders, Look, SheetState, Validation } from '../state';
import {
  attributeAt,
  contentAt,
  forEachCell,
  mapCells,
  NEUTRAL,
  NEUTRAL_FORMATS,
  putContent,
  setLook,
  setLooks,
  settled,
} from './grid';
import type { RangeSelf } from './range-self';
import { asHex } from './colours';
import { ruleHandle, validationOf } from './rules';

/** Formats, notes, data validation. */
export const lookMethods = (self: RangeSelf): Partial<Range> => ({
  ...formatMethods(self),
  ...borderMethods(self),
  ...validationMethods(self),
  ...fontMethods(self),
  ...textMethods(self),
});

/** Reads one attribute of every cell, as a table of the realm. */
const tableOf = <Key extends keyof Look, Item>(
  self: RangeSelf,
  method: string,
  key: Key,
  shown: (value: Required<Look>[Key]) => Item,
): Item[][] =>
  self.read(method, (sheet) =>
    tableIn(
      self.execution.realm,
      mapCells(self.area, (row, column) => shown(attributeAt(sheet, row, column, key))),
    ),
  );

/** Reads one attribute of the first cell. */
const firstOf = <Key extends keyof Look>(self: RangeSelf, method: string, key: Key): Required<Look>[Key] =>
  self.glance(method, (sheet) => attributeAt(sheet, self.area.row - 1, self.area.column - 1, key));

/** Sets attributes of all cells; a look of the neutral values takes them away. */
const setAll = (self: RangeSelf, method: string, look: Look): Range =>
  self.adjust(method, (sheet) => setLook(sheet, self.area, look));

/** Sets attributes cell by cell; cells with the same value share one look. */
const setEach = <Item>(
  self: RangeSelf,
  method: string,
  items: readonly (readonly Item[])[],
  lookFor: (item: Item) => Look,
  afterwards?: (sheet: SheetState, area: Area) => void,
): Range => {
  const { area } = self;
  if (items.length !== area.numRows || items.some((row) => row.length !== area.numColumns))
    self.execution.fail('The number of cells in the data does not match the number of cells in the range.');
  const looks = new Map<Item, Look>();
  for (const item of items.flat()) if (!looks.has(item)) looks.set(item, lookFor(item));
  return self.write(method, (sheet) => {
    setLooks(sheet, area, (row, column) => {
      const item = items[row - area.row + 1]?.[column - area.column + 1];
      return item === undefined ? undefined : looks.get(item);
    });
    afterwards?.(sheet, area);
  });
};

const same = <Value>(value: Value): Value => value;

/** What already stands in the cells becomes a date, or a number, as the new format says. */
const settleAll = (sheet: SheetState, area: Area): void => {
  const filled = { ...area, numRows: Math.min(area.numRows, sheet.cells.length - area.row + 1) };
  forEachCell(filled, (row, column) => {
    const content = contentAt(sheet, row, column);
    const next = settled(content, attributeAt(sheet, row, column, 'numberFormat'));
    if (next !== content) putContent(sheet, row, column, next);
  });
};

const formatMethods = (self: RangeSelf): Partial<Range> => ({
  getNumberFormats: () => tableOf(self, 'getNumberFormats', 'numberFormat', same),
  getNumberFormat: () => firstOf(self, 'getNumberFormat', 'numberFormat'),
  setNumberFormat: (numberFormat) =>
    self.adjust('setNumberFormat', (sheet) => {
      setLook(sheet, self.area, { numberFormat });
      settleAll(sheet, self.area);
    }),
  setNumberFormats: (formats) =>
    setEach(self, 'setNumberFormats', formats, (numberFormat) => ({ numberFormat }), settleAll),
  getNotes: () => tableOf(self, 'getNotes', 'note', same),
  getNote: () => firstOf(self, 'getNote', 'note'),
  setNote: (note) => setAll(self, 'setNote', { note: note ?? '' }),
  setNotes: (notes) => setEach(self, 'setNotes', notes, (note) => ({ note: note ?? '' })),
  clearNote: () => setAll(self, 'clearNote', { note: '' }),
  getBackgrounds: () => tableOf(self, 'getBackgrounds', 'background', same),
  getBackground: () => firstOf(self, 'getBackground', 'background'),
  setBackground: (color) => setAll(self, 'setBackground', { background: asHex(color ?? NEUTRAL.background) }),
  setBackgrounds: (colors) =>
    setEach(self, 'setBackgrounds', colors, (color) => ({ background: asHex(color ?? NEUTRAL.background) })),
  clearFormat: () => setAll(self, 'clearFormat', NEUTRAL_FORMATS),
});

type Sides = readonly [
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
];

/**
 * The lines of a cell of the range: those at the edge, and those between its cells; null leaves a line as it
 * is.
 */
const bordered = (before: Borders, [top, left, bottom, right]: Sides, color: string): Borders => {
  const asked = { top, left, bottom, right };
  const sides = (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const kept = asked[side] === null ? before[side] : asked[side] ? color : undefined;
    return kept === undefined ? [] : [[side, kept] as const];
  });
  return Object.fromEntries(sides);
};

const borderMethods = (self: RangeSelf): Partial<Range> => ({
  setBorder: (
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
  ) =>
    self.adjust('setBorder', (sheet) => {
      const { area } = self;
      const [lastRow, lastColumn] = [area.row - 2 + area.numRows, area.column - 2 + area.numColumns];
      setLooks(sheet, area, (row, column) => {
        const sides: Sides = [
          row === area.row - 1 ? top : horizontal,
          column === area.column - 1 ? left : vertical,
          row === lastRow ? bottom : horizontal,
          column === lastColumn ? right : vertical,
        ];
        const before = attributeAt(sheet, row, column, 'borders');
        const borders = bordered(before, sides, asHex(color ?? '#000000'));
        return sharedBorders(borders);
      });
    }),
});

const bordersKnown = new Map<string, Look>();
/** Equal borders are one look, so that cells go on sharing theirs. */
const sharedBorders = (borders: Borders): Look => {
  const key = JSON.stringify(borders);
  const known = bordersKnown.get(key) ?? {
    borders: Object.keys(borders).length === 0 ? NEUTRAL.borders : borders,
  };
  bordersKnown.set(key, known);
  return known;
};

const validationMethods = (self: RangeSelf): Partial<Range> => {
  const rule = (validation: Validation | null) => validation && ruleHandle(self.context, validation);
  return {
    getDataValidations: () => tableOf(self, 'getDataValidations', 'validation', rule),
    getDataValidation: () => rule(firstOf(self, 'getDataValidation', 'validation')),
    setDataValidation: (next) => setAll(self, 'setDataValidation', { validation: validationOf(next) }),
    setDataValidations: (rules) =>
      setEach(self, 'setDataValidations', rules, (next) => ({ validation: validationOf(next) })),
    clearDataValidations: () => setAll(self, 'clearDataValidations', { validation: null }),
  };
};

const fontMethods = (self: RangeSelf): Partial<Range> => ({
  getFontWeights: () => tableOf(self, 'getFontWeights', 'fontWeight', same),
  getFontWeight: () => firstOf(self, 'getFontWeight', 'fontWeight'),
  setFontWeight: (weight) => setAll(self, 'setFontWeight', { fontWeight: weight ?? NEUTRAL.fontWeight }),
  setFontWeights: (weights) =>
    setEach(self, 'setFontWeights', weights, (weight) => ({ fontWeight: weight ?? NEUTRAL.fontWeight })),
  setFontStyle: (style) => setAll(self, 'setFontStyle', { fontStyle: style ?? NEUTRAL.fontStyle }),
  setFontLine: (line) => setAll(self, 'setFontLine', { fontLine: line ?? NEUTRAL.fontLine }),
  setFontColor: (color) => setAll(self, 'setFontColor', { fontColor: asHex(color ?? NEUTRAL.fontColor) }),
  setFontColors: (colors: (string | null)[][]) =>
    setEach(self, 'setFontColors', colors, (color) => ({ fontColor: asHex(color ?? NEUTRAL.fontColor) })),
  getFontColors: () => tableOf(self, 'getFontColors', 'fontColor', same),
  getFontSizes: () => tableOf(self, 'getFontSizes', 'fontSize', same),
  setFontSize: (fontSize) => setAll(self, 'setFontSize', { fontSize }),
  setFontSizes: (sizes) => setEach(self, 'setFontSizes', sizes, (fontSize) => ({ fontSize })),
  setFontFamily: (family) => setAll(self, 'setFontFamily', { fontFamily: family ?? NEUTRAL.fontFamily }),
});

type Side = 'left' | 'center' | 'right' | 'normal';
const aligned = (side: Side | null): Look => ({
  horizontalAlignment: side === 'normal' || side === null ? 'general' : side,
});

const textMethods = (self: RangeSelf): Partial<Range> => ({
  setWrap: (wrap) => setAll(self, 'setWrap', { wrap }),
  getWraps: () => tableOf(self, 'getWraps', 'wrap', same),
  setWraps: (wraps: boolean[][]) => setEach(self, 'setWraps', wraps, (wrap) => ({ wrap })),
  setWrapStrategy: (strategy) => setAll(self, 'setWrapStrategy', { wrap: String(strategy) === 'WRAP' }),
  setHorizontalAlignment: (side) => setAll(self, 'setHorizontalAlignment', aligned(side)),
  setHorizontalAlignments: (sides: (Side | null)[][]) =>
    setEach(self, 'setHorizontalAlignments', sides, aligned),
  getHorizontalAlignments: () => tableOf(self, 'getHorizontalAlignments', 'horizontalAlignment', same),
  getHorizontalAlignment: () => firstOf(self, 'getHorizontalAlignment', 'horizontalAlignment'),
  setVerticalAlignment: (side) =>
    setAll(self, 'setVerticalAlignment', { verticalAlignment: side ?? NEUTRAL.verticalAlignment }),
});
