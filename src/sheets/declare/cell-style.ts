/** How the cells of a page look that is worked out as a whole: each style by its name, cell by cell. */
import { CHART_COLOURS, PAINTS, SIZES } from './theme';

/** All that a cell's style says; a style without `format` shows numbers as they are. */
export type CellStyle = {
  readonly format: string;
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly background: string;
  readonly isBold: boolean;
  /** As headers of figures stand, which stand on the right themselves. */
  readonly isRight: boolean;
  /** A long text takes several lines; else it runs on over blank neighbours. */
  readonly wraps: boolean;
};

/** A cell that nobody has formatted. */
export const PLAIN: CellStyle = {
  format: 'General',
  size: SIZES.text,
  color: '#000000',
  background: '#ffffff',
  isBold: false,
  isRight: false,
  wraps: false,
};

const rising = CHART_COLOURS.up;
const falling = CHART_COLOURS.down;

/** The styles of pages. */
export const STYLES = {
  plain: PLAIN,
  title: { ...PLAIN, size: SIZES.title, color: PAINTS.section.color, isBold: true },
  quiet: { ...PLAIN, color: PAINTS.quiet.color },
  figure: { ...PLAIN, ...PAINTS.card, size: SIZES.figure, isBold: true },
  up: { ...PLAIN, ...PAINTS.card, color: rising, isBold: true },
  down: { ...PLAIN, ...PAINTS.card, color: falling, isBold: true },
  caption: { ...PLAIN, ...PAINTS.card, color: PAINTS.quiet.color },
  section: { ...PLAIN, ...PAINTS.section, size: SIZES.heading },
  header: { ...PLAIN, isBold: true, wraps: true },
  figureHeader: { ...PLAIN, isBold: true, wraps: true, isRight: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleGrid = readonly (readonly CellStyle[])[];

const isSameStyle = (one: CellStyle, other: CellStyle): boolean =>
  one === other ||
  (one.format === other.format &&
    one.size === other.size &&
    one.color === other.color &&
    one.background === other.background &&
    one.isBold === other.isBold &&
    one.isRight === other.isRight &&
    one.wraps === other.wraps);

/** Whether two grids look the same, whatever plain cells stand around them. */
export const isSameStyling = (one: StyleGrid, other: StyleGrid): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, row) => row).every((row) => {
    const [cells = [], others = []] = [one[row], other[row]];
    return Array.from({ length: Math.max(cells.length, others.length) }, (_, column) => column).every(
      (column) => isSameStyle(cells[column] ?? PLAIN, others[column] ?? PLAIN),
    );
  });

/** A grid with plain cells at its end and below, as large as all of these. */
export function asLargeAs(grid: StyleGrid, ...others: readonly StyleGrid[]): StyleGrid {
  const all = [grid, ...others];
  const rows = Math.max(...all.map(({ length }) => length));
  const columns = Math.max(1, ...all.flatMap((each) => each.map(({ length }) => length)));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => grid[row]?.[column] ?? PLAIN),
  );
}
