/**
 * A page made of cards, of charts that people look at first, and of sections with their figures; each cell
 * with its style.
 */
import type { Cell, Grid } from '../../sheets/cells/cell';
import type { Locale } from '../../sheets/cells/locale';
import { STYLES, type CellStyle, type StyleGrid } from '../../sheets/declare/cell-style';
import { patternsOf, type FormatName } from '../../sheets/declare/number-format';
import type { Chart, ChartKind } from '../../runner/ports';

/** A chart over a section's own columns, counted from 0: the labels first, then the figures. */
type SectionChart = {
  readonly title: string;
  readonly kind: ChartKind;
  readonly columns: readonly number[];
  readonly colours?: readonly string[];
  /** What it shows, in a sentence: such a chart stands above all sections. */
  readonly sentence?: string;
};

export type Section = {
  readonly title: string;
  /** Sentences under the title: how to read it, or what is missing. */
  readonly lines: readonly string[];
  /** The headers, then the rows; [] where something is missing. */
  readonly table: Grid;
  /** What the figures of each column are; columns of texts and beyond the last have none. */
  readonly formats?: readonly (FormatName | null)[];
  readonly charts: readonly SectionChart[];
};

/** A figure that is seen first. */
export type Card = {
  readonly figure: string;
  readonly caption: string;
  /** Against the year before. */
  readonly change: { readonly text: string; readonly isGood: boolean } | null;
};

/** Two columns a card, four a chart: two charts stand beside each other below four cards. */
const CARD_COLUMNS = 2;
const CHART_COLUMNS = 4;
const CHARTS_ABREAST = 2;
/** How many rows of the usual height a chart covers. */
const CHART_ROWS = 15;

type Styled = { readonly cell: Cell; readonly style: CellStyle };
type Line = readonly Styled[];
type Placed = Omit<Chart, 'place'> & { readonly place: Chart['place'] | null };

const styled = (cell: Cell, style: CellStyle): Styled => ({ cell, style });
const BLANK_LINE: Line = [];

/** A line as wide as the page, its blank cells in the style of its last. */
const across = (width: number, cell: Cell, style: CellStyle): Line =>
  Array.from({ length: width }, (_, index) => styled(index === 0 ? cell : '', style));

/** Cells of the same width beside each other. */
const beside = <Item>(items: readonly Item[], width: number, of: (item: Item) => Styled): Line =>
  items.flatMap((item) => {
    const first = of(item);
    return Array.from({ length: width }, (_, index) => (index === 0 ? first : styled('', first.style)));
  });

const cardLines = (cards: readonly Card[]): Line[] => [
  beside(cards, CARD_COLUMNS, ({ figure }) => styled(figure, STYLES.figure)),
  beside(cards, CARD_COLUMNS, ({ caption }) => styled(caption, STYLES.caption)),
  beside(cards, CARD_COLUMNS, ({ change }) =>
    styled(change?.text ?? '', change?.isGood === false ? STYLES.down : STYLES.up),
  ),
  BLANK_LINE,
];

/** The rows of a table: its headers, then figures as they are to be read. */
const tableLines = ({ table, formats = [] }: Section, locale: Locale): Line[] =>
  table.map((row, index) =>
    row.map((cell, column) => {
      const name = formats[column];
      if (index === 0) return styled(cell, name ? STYLES.figureHeader : STYLES.header);
      return styled(cell, name ? { ...STYLES.plain, format: patternsOf(locale)[name] } : STYLES.plain);
    }),
  );

/** The rows that so many charts cover. */
const bandHeight = (count: number): number => CHART_ROWS * Math.ceil(count / CHARTS_ABREAST);

/** Charts two abreast from a row on, and the blank lines that they cover. */
function band(charts: readonly Placed[], row: number): { readonly charts: Placed[]; readonly lines: Line[] } {
  const drawn = charts.filter(({ ranges }) => ranges.length > 0);
  return {
    charts: charts.map((chart) => {
      const at = drawn.indexOf(chart);
      if (at < 0) return { ...chart, place: null };
      return {
        ...chart,
        place: {
          row: row + CHART_ROWS * Math.floor(at / CHARTS_ABREAST),
          column: 1 + CHART_COLUMNS * (at % CHARTS_ABREAST),
        },
      };
    }),
    lines: Array.from({ length: bandHeight(drawn.length) }, () => BLANK_LINE),
  };
}

/** A chart without its place and its ranges; which section it is of. */
type Wanted = SectionChart & { readonly section: Section };

const isInFront = ({ sentence, section, columns }: Wanted): boolean =>
  sentence !== undefined && hasFigures(section, columns);

/** Whether there is anything to draw. */
const hasFigures = ({ table }: Section, columns: readonly number[]): boolean =>
  table.slice(1).some((row) => columns.slice(1).some((column) => typeof row[column] === 'number'));

/** The first row of each section's table, its headers, given the row of the first title. */
function tableRows(sections: readonly Section[], first: number): Map<Section, number> {
  const rows = new Map<Section, number>();
  let row = first;
  for (const section of sections) {
    rows.set(section, row + 1 + section.lines.length);
    row += sectionHeight(section);
  }
  return rows;
}

const beneath = (section: Section): readonly SectionChart[] =>
  section.charts.filter(({ sentence, columns }) => sentence === undefined && hasFigures(section, columns));

const sectionHeight = (section: Section): number =>
  1 + section.lines.length + section.table.length + bandHeight(beneath(section).length) + 1;

/** Lays the page out from A1 on. */
export function layOut(
  heading: { readonly title: string; readonly about: string },
  cards: readonly Card[],
  sections: readonly Section[],
  { locale, width }: { readonly locale: Locale; readonly width: number },
): { readonly rows: Grid; readonly styles: StyleGrid; readonly charts: readonly Chart[] } {
  const all: readonly Wanted[] = sections.flatMap((section) =>
    section.charts.map((chart) => ({ ...chart, section })),
  );
  const inFront = all.filter(isInFront);
  const head: Line[] = [
    [styled(heading.title, STYLES.title)],
    [styled(heading.about, STYLES.quiet)],
    BLANK_LINE,
    ...cardLines(cards),
  ];
  const frontHeight = bandHeight(inFront.length) + 1;
  const tables = tableRows(sections, head.length + frontHeight + 1);
  const drawnFrom = ({ title, kind, columns, colours, sentence, section }: Wanted): Placed => ({
    ...{ title, kind, colours, sentence, place: null },
    ranges: !hasFigures(section, columns)
      ? []
      : columns.map((column) => ({
          row: tables.get(section) ?? 1,
          column: column + 1,
          rows: section.table.length,
          columns: 1,
        })),
  });

  const lines = [...head];
  const charts: Placed[] = [];
  const put = (wanted: readonly Wanted[]): void => {
    const placed = band(wanted.map(drawnFrom), lines.length + 1);
    lines.push(...placed.lines);
    charts.push(...placed.charts);
  };
  put(inFront);
  lines.push(BLANK_LINE);
  for (const section of sections) {
    lines.push(
      across(width, section.title, STYLES.section),
      ...section.lines.map((line) => [styled(line, STYLES.quiet)]),
      ...tableLines(section, locale),
    );
    put(all.filter((wanted) => wanted.section === section && !isInFront(wanted)));
    lines.push(BLANK_LINE);
  }
  const cellAt = (line: Line, index: number): Styled => line[index] ?? styled('', STYLES.plain);
  const grid = lines.map((line) => Array.from({ length: width }, (_, index) => cellAt(line, index)));
  return {
    rows: grid.map((line) => line.map(({ cell }) => cell)),
    styles: grid.map((line) => line.map(({ style }) => style)),
    charts: charts.map((chart) => ({ ...chart, place: chart.place ?? NOWHERE })),
  };
}

/** A chart that isn't drawn has no place: it is only taken away. */
const NOWHERE: Chart['place'] = { row: 1, column: 1 };
