/** A page made of sections below each other, with their charts beside them. */
import type { Cell, Grid } from '../../sheets/cells/cell';
import type { Chart, ChartKind } from '../../runner/ports';

/** A chart over a section's own columns, counted from 0: the labels first, then the figures. */
type SectionChart = {
  readonly title: string;
  readonly kind: ChartKind;
  readonly columns: readonly number[];
};

export type Section = {
  readonly title: string;
  /** Sentences under the title: how to read it, or what is missing. */
  readonly lines: readonly string[];
  /** The headers, then the rows; [] where something is missing. */
  readonly table: Grid;
  readonly charts: readonly SectionChart[];
};

/** How many rows and columns a chart of the usual size covers. */
const CHART_ROWS = 19;
const CHART_COLUMNS = 6;
const CHARTS_ABREAST = 2;

type Laid = { readonly rows: Grid; readonly charts: readonly Omit<Chart, 'place'>[] };

function withSection({ rows, charts }: Laid, section: Section): Laid {
  const head: Grid = [[section.title], ...section.lines.map((line) => [line])];
  const blockOf = (column: number) => ({
    row: rows.length + head.length + 1,
    column: column + 1,
    rows: section.table.length,
    columns: 1,
  });
  return {
    rows: [...rows, ...head, ...section.table, ['']],
    charts: [
      ...charts,
      ...section.charts.map(({ title, kind, columns }) => {
        return { title, kind, ranges: section.table.length === 0 ? [] : columns.map(blockOf) };
      }),
    ],
  };
}

/** All rows as wide as the widest. */
function evened(rows: Grid): { readonly rows: Grid; readonly width: number } {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  return { rows: rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]), width };
}

/** Charts to the right of the figures, two abreast; those that aren't drawn take no room. */
function placed(charts: Laid['charts'], width: number): Chart[] {
  let drawn = 0;
  return charts.map((chart) => {
    const place = {
      row: 1 + CHART_ROWS * Math.floor(drawn / CHARTS_ABREAST),
      column: width + 2 + CHART_COLUMNS * (drawn % CHARTS_ABREAST),
    };
    if (chart.ranges.length > 0) drawn += 1;
    return { ...chart, place };
  });
}

/** Lays the sections out from A1 on. */
export function layOut(
  heading: readonly Cell[],
  sections: readonly Section[],
): { readonly rows: Grid; readonly charts: readonly Chart[] } {
  const laid = sections.reduce<Laid>(withSection, { rows: [heading, ['']], charts: [] });
  const { rows, width } = evened(laid.rows);
  return { rows, charts: placed(laid.charts, width) };
}
