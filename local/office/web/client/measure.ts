/** How high rows must be for the texts that wrap in them. The grid gives a row a height and asks nobody. */
import type { CellStyle } from '../contract';

/** Beside and above a cell's text, in pixels; style.css has the same. */
export const PADDING = { aside: 4, above: 2 } as const;
const LEAST_HEIGHT = 21;
const PIXELS_A_POINT = 4 / 3;
const LINE = 1.22;

export const pixelsOf = (points: number): number => points * PIXELS_A_POINT;
export const lineHeight = (points: number): number => Math.round(pixelsOf(points) * LINE);

/** Google's own fonts are drawn with one that is as wide. */
export const familyOf = (family: string): string =>
  family === 'Arial' ? 'Arimo, Arial, "Noto Sans", sans-serif' : `"${family}", Arimo, sans-serif`;

export const fontOf = ({ isBold, isItalic, size, family }: CellStyle): string =>
  `${isItalic ? 'italic ' : ''}${isBold ? '700' : '400'} ${pixelsOf(size)}px ${familyOf(family)}`;

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map<string, Map<string, number>>();

/** The width of a text in pixels. */
export const widthOf = (text: string, font: string): number => {
  let known = widths.get(font);
  if (!known) widths.set(font, (known = new Map()));
  const found = known.get(text);
  if (found !== undefined) return found;
  if (!pen) return 0;
  pen.font = font;
  const { width } = pen.measureText(text);
  known.set(text, width);
  return width;
};

/** Forgets what was measured: with other fonts, before these had come. */
export const forgetWidths = (): void => widths.clear();

/** How many lines a text takes in a width, broken between words, and within those that are wider. */
export const linesIn = (text: string, font: string, width: number): number =>
  text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, font, width), 0);

const linesOfParagraph = (paragraph: string, font: string, width: number): number => {
  if (widthOf(paragraph, font) <= width) return 1;
  const space = widthOf(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[-–/])|\s+/)) {
    const wide = widthOf(word, font);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the column is broken.
    if (wide > width) {
      lines += Math.ceil(wide / width) - 1;
      used = wide % width;
    } else used += wide;
    used += space;
  }
  return lines;
};

/** The height of a cell with this text, if its style wraps. */
export const heightOf = (text: string, style: CellStyle, width: number): number => {
  const room = Math.max(10, width - 2 * PADDING.aside - 1);
  const lines = style.wraps ? linesIn(text, fontOf(style), room) : text.split('\n').length;
  return Math.max(LEAST_HEIGHT, lines * lineHeight(style.size) + 2 * PADDING.above + 1);
};

export { LEAST_HEIGHT };
