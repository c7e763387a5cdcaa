/** Native charts over the cells of a tab. */
import type { Chart, ChartKind, Workbook } from '../../runner/ports';
import type { Sheet } from '../tabs';

import { CHART_COLOURS, CHART_SIZE } from '../../sheets/declare/theme';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const { up, light, steady, down } = CHART_COLOURS;
const USUAL_COLOURS: readonly string[] = [up, light, steady, down];

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
      ...coloursOf(chart),
      ...sentenceOf(chart),
    };
  });

const titleOf = (chart: EmbeddedChart): string => String(chart.getOptions().get('title'));

/** Colours as they are set by a list; as text they are parted by commas. */
function coloursOf(chart: EmbeddedChart): Pick<Chart, 'colours'> {
  const colours = String(chart.getOptions().get('colors') ?? '').match(/#[0-9a-f]{6}\b/gi);
  return colours ? { colours } : {};
}

function sentenceOf(chart: EmbeddedChart): Pick<Chart, 'sentence'> {
  const sentence = String(chart.getOptions().get('subtitle') ?? '');
  return sentence === '' ? {} : { sentence };
}

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

function insertChart(sheet: Sheet, { title, kind, ranges, place, colours, sentence = '' }: Chart): void {
  const empty = withKind(sheet.newChart(), kind)
    .setOption('title', title)
    .setOption('subtitle', sentence)
    .setOption('width', CHART_SIZE.width)
    .setOption('height', CHART_SIZE.height)
    .setOption('colors', [...(colours ?? USUAL_COLOURS)])
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
