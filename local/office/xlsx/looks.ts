/** How cells look: between a spreadsheet file's styles and the office's. */
import type { Cell, Column, Style } from '@cj-tech-master/excelts';
import type { Borders, Look } from '../../host/state';

/** What a cell is without any. */
const WHITE = '#ffffff';

/** What Google writes with where nobody chose; Excel's own is another. */
const USUAL_FONTS: readonly unknown[] = ['Arial', 'Calibri'];
const USUAL_SIZES: readonly unknown[] = [10, 11];
const USUAL_FONT = { name: 'Arial', size: 10 };

/** The office's look for a cell or column; `{}` for one without any. */
export const readLook = (styled: Cell | Column): Look => {
  const { numFmt, font, fill, alignment } = styled;
  const format = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? readColor(fill.fgColor) : undefined;
  const color = readColor(font?.color);
  const line = font?.strike
    ? 'line-through'
    : font?.underline && font.underline !== 'none'
      ? 'underline'
      : undefined;
  const horizontal = HORIZONTALS.find((each) => each === alignment?.horizontal);
  const vertical = VERTICALS.find((each) => each === alignment?.vertical);
  return {
    ...(format && format !== 'General' ? { numberFormat: format } : {}),
    ...(background && background !== WHITE ? { background } : {}),
    ...(font?.bold ? { fontWeight: 'bold' } : {}),
    ...(font?.italic ? { fontStyle: 'italic' } : {}),
    ...(line ? { fontLine: line } : {}),
    ...(color && color !== '#000000' ? { fontColor: color } : {}),
    ...(font?.size && !USUAL_SIZES.includes(font.size) ? { fontSize: font.size } : {}),
    ...(font?.name && !USUAL_FONTS.includes(font.name) ? { fontFamily: font.name } : {}),
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical && vertical !== 'bottom' ? { verticalAlignment: vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
  };
};

/** The file's style for a look. */
export const writeLook = (look: Look): Partial<Style> => {
  const font = {
    ...(look.fontWeight === 'bold' ? { bold: true } : {}),
    ...(look.fontStyle === 'italic' ? { italic: true } : {}),
    ...(look.fontLine === 'underline' ? { underline: true } : {}),
    ...(look.fontLine === 'line-through' ? { strike: true } : {}),
    ...(look.fontColor ? { color: { argb: argb(look.fontColor) } } : {}),
    ...(look.fontSize ? { size: look.fontSize } : {}),
    ...(look.fontFamily ? { name: look.fontFamily } : {}),
  };
  const horizontal = HORIZONTALS.find((each) => each === look.horizontalAlignment);
  const alignment = {
    ...(horizontal ? { horizontal } : {}),
    ...(look.verticalAlignment ? { vertical: look.verticalAlignment } : {}),
    ...(look.wrap ? { wrapText: true } : {}),
  };
  return {
    ...(look.numberFormat ? { numFmt: look.numberFormat } : {}),
    ...(Object.keys(font).length > 0 ? { font: { ...USUAL_FONT, ...font } } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(look.background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.background) } } }
      : {}),
    ...(look.borders ? { border: borderOf(look.borders) } : {}),
  };
};

const borderOf = (borders: Borders): Style['border'] | Record<string, never> =>
  Object.fromEntries(
    Object.entries(borders).map(([side, color]) => [side, { style: 'thin', color: { argb: argb(color) } }]),
  );

/** `#rrggbb` from `FFRRGGBB`; colours of the file's theme are left out. */
export const readColor = (color: { argb?: string } | undefined): string | undefined =>
  color?.argb && /^[0-9a-f]{8}$/i.test(color.argb) ? `#${color.argb.slice(2).toLowerCase()}` : undefined;

/** `FFRRGGBB` from `#rrggbb`; other colours become black. */
export const argb = (color: string): string =>
  `FF${(/^#([0-9a-f]{6})$/i.exec(color)?.[1] ?? '000000').toUpperCase()}`;

const HORIZONTALS = ['left', 'center', 'right'] as const;
const VERTICALS = ['top', 'middle', 'bottom'] as const;
