/** Native charts over the cells of a tab. */
import type { Chart, ChartKind, Workbook } from '../runner/ports';
import type { Sheet } from './tabs';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What can be done with the charts of a tab. */
export const chartMethods = (sheetOf: (tab: string) => Sheet): Pick<Workbook, 'charts' | 'setCharts'> => ({
  charts: (tab) => chartsOn(sheetOf(tab)),
  setCharts: (tab, charts) => setCharts(sheetOf(tab), charts),
});

/**
 * The charts of a tab as they could be drawn again. Of a kind that Cultivate doesn't draw the type is lost.
 */
const chartsOn = (sheet: Sheet): Chart[] =>
  sheet.getCharts().map((chart) => {
    const place = chart.getContainerInfo();
    return {
      title: titleOf(chart),
      kind: kindOf(chart),
      ranges: chart.getRanges().map((range) => ({
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      })),
      place: { row: place.getAnchorRow(), column: place.getAnchorColumn() },
    };
  });

const titleOf = (chart: EmbeddedChart): string => String(chart.getOptions().get('title'));

function kindOf(chart: EmbeddedChart): ChartKind {
  const type = chart.modify().getChartType();
  if (type === Charts.ChartType.LINE) return 'line';
  if (type === Charts.ChartType.BAR) return 'bar';
  return String(chart.getOptions().get('isStacked')) === 'true' ? 'stacked column' : 'column';
}

/** Draws the charts anew in place of those with their titles; one without ranges is only taken away. */
function setCharts(sheet: Sheet, charts: readonly Chart[]): void {
  const titles = new Set(charts.map(({ title }) => title));
  for (const chart of sheet.getCharts()) if (titles.has(titleOf(chart))) sheet.removeChart(chart);
  for (const chart of charts) if (chart.ranges.length > 0) insertChart(sheet, chart);
}

function insertChart(sheet: Sheet, { title, kind, ranges, place }: Chart): void {
  const empty = withKind(sheet.newChart(), kind)
    .setOption('title', title)
    .setNumHeaders(1)
    .setPosition(place.row, place.column, 0, 0);
  const builder = ranges.reduce(
    (chart, { row, column, rows, columns }) => chart.addRange(sheet.getRange(row, column, rows, columns)),
    empty,
  );
  sheet.insertChart(builder.build());
}

function withKind(builder: Builder, kind: ChartKind): Builder {
  switch (kind) {
    case 'line':
      return builder.setChartType(Charts.ChartType.LINE);
    case 'column':
      return builder.setChartType(Charts.ChartType.COLUMN);
    case 'stacked column':
      return builder.setChartType(Charts.ChartType.COLUMN).setOption('isStacked', true);
    case 'bar':
      return builder.setChartType(Charts.ChartType.BAR);
    default:
      return kind satisfies never;
  }
}
