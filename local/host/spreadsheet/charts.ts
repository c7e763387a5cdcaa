/**
 * Charts as recorded definitions: nothing draws them here [?: A chart reads back · Removed, it is gone].
 */
import type { Chart, ChartBuilder, Range, Sheet } from '../google';
import { chartType } from '../charts';
import { whole } from '../handout';
import { arrayIn, copyIn } from '../realm';
import type { ChartState } from '../state';
import { areaOf, type Context } from './context';
import type { SheetSelf } from './sheet-self';

const definitions = new WeakMap<object, ChartState>();

const definitionOf = (chart: Chart): ChartState => {
  const found = definitions.get(chart);
  if (!found) throw new TypeError('local host: this is not a chart of the local host');
  return found;
};

/** Charts of a tab. */
export const chartMethods = ({ context, execution, adjust, glance }: SheetSelf): Partial<Sheet> => ({
  newChart: () => chartBuilder(context, emptyChart()),
  insertChart: (chart) => {
    const id = execution.nextId();
    adjust('insertChart', (sheet) => {
      sheet.charts.push({ ...definitionOf(chart), id });
    });
  },
  updateChart: (chart) =>
    void adjust('updateChart', (sheet) => {
      const next = definitionOf(chart);
      if (!sheet.charts.some((each) => each.id === next.id)) execution.fail('The chart was not found.');
      sheet.charts = sheet.charts.map((each) => (each.id === next.id ? next : each));
    }),
  removeChart: (chart) =>
    void adjust('removeChart', (sheet) => {
      const { id } = definitionOf(chart);
      if (!sheet.charts.some((each) => each.id === id)) execution.fail('The chart was not found.');
      sheet.charts = sheet.charts.filter((each) => each.id !== id);
    }),
  getCharts: () =>
    glance('getCharts', (sheet) =>
      arrayIn(
        execution.realm,
        sheet.charts.map((each) => chartHandle(context, each)),
      ),
    ),
});

const emptyChart = (): ChartState => ({
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  numHeaders: 0,
  transposes: false,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
});

const chartHandle = (context: Context, definition: ChartState): Chart => {
  const handle = whole<Chart>('EmbeddedChart', {
    getChartId: () => definition.id || null,
    getNumHeaders: () => definition.numHeaders,
    getTransposeRowsAndColumns: () => definition.transposes,
    getRanges: () =>
      arrayIn<Range>(
        context.execution.realm,
        definition.ranges.map((area) => context.range(area)),
      ),
    getOptions: () =>
      whole<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: (option) => String(definition.options[option] ?? ''),
      }),
    getContainerInfo: () =>
      whole<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
        getAnchorRow: () => definition.position.row,
        getAnchorColumn: () => definition.position.column,
        getOffsetX: () => definition.position.offsetX,
        getOffsetY: () => definition.position.offsetY,
      }),
    modify: () => chartBuilder(context, definition),
  });
  definitions.set(handle, definition);
  return handle;
};

const chartBuilder = (context: Context, initial: ChartState): ChartBuilder => {
  const chart = structuredClone(initial);
  const change = (next: Partial<ChartState>): ChartBuilder => {
    Object.assign(chart, next);
    return builder;
  };
  const builder: ChartBuilder = whole<ChartBuilder>('EmbeddedChartBuilder', {
    addRange: (range) => change({ ranges: [...chart.ranges, areaOf(range)] }),
    clearRanges: () => change({ ranges: [] }),
    getChartType: () => chartType(chart.type),
    setChartType: (type) => change({ type: String(type) }),
    setNumHeaders: (numHeaders) => change({ numHeaders }),
    setTransposeRowsAndColumns: (transposes) => change({ transposes }),
    setOption: (option, value: unknown) =>
      change({ options: { ...chart.options, [option]: copyIn(context.execution.realm, value) } }),
    setPosition: (row, column, offsetX, offsetY) => change({ position: { row, column, offsetX, offsetY } }),
    build: () => chartHandle(context, structuredClone(chart)),
  });
  return builder;
};
