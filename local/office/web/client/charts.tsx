/** The charts of a tab over its grid, drawn by Chartist as SVG, which screen readers and tests can read. */
import { BarChart, LineChart, PieChart } from 'chartist';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../contract';
import type { Grid } from './grid';

type Props = { readonly charts: readonly ChartView[]; readonly grid: Grid };

export const Charts = ({ charts, grid }: Props) => {
  const [, setMoves] = useState(0);
  useEffect(() => grid.onMove(() => setMoves((moves) => moves + 1)), [grid]);
  return (
    <div class="charts">
      {charts.map((chart) => {
        const { left, top } = grid.placeOf(chart.at.row, chart.at.column);
        return (
          <Chart key={chart.id} chart={chart} left={left + chart.at.offsetX} top={top + chart.at.offsetY} />
        );
      })}
    </div>
  );
};

const Chart = ({ chart, left, top }: { chart: ChartView; left: number; top: number }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) draw(chart, place.current);
  }, [chart]);
  return (
    <div
      class="figure"
      role="img"
      aria-label={spoken(chart)}
      style={{
        transform: `translate(${left}px, ${top}px)`,
        width: `${chart.width}px`,
        height: `${chart.height}px`,
      }}
    >
      <strong>{chart.title}</strong>
      {chart.subtitle !== '' && <p>{chart.subtitle}</p>}
      <div ref={place} class={`chart of-${chart.kind.replace(' ', '-')}`} />
      <ul class="legend">
        {chart.series.map(({ name, color }) => (
          <li key={name}>
            <span style={{ background: color }} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Figures at an axis: 250K in place of 250000. */
const SHORT = new Intl.NumberFormat('en', { notation: 'compact' });

/** What the chart shows, in words. */
const spoken = ({ title, subtitle, labels, series }: ChartView): string =>
  [
    title,
    ...(subtitle === '' ? [] : [subtitle]),
    ...series.map(
      ({ name, shown }) =>
        `${name}: ${labels.map((label, index) => `${label} ${shown[index] ?? ''}`).join(', ')}`,
    ),
  ].join('. ');

const draw = (chart: ChartView, place: HTMLElement): void => {
  const { kind, labels, series } = chart;
  const data = {
    labels: [...labels],
    series: series.map(({ name, values, color }) => ({ name, value: 0, data: [...values], meta: color })),
  };
  const isOfShares = series.every(({ shown }) => shown.every((text) => text === '' || text.endsWith('%')));
  const figures = isOfShares
    ? { labelInterpolationFnc: (value: string | number) => `${Math.round(Number(value) * 100)}%` }
    : {
        onlyInteger: series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0))),
        labelInterpolationFnc: (value: string | number) => SHORT.format(Number(value)),
      };
  const common = {
    chartPadding: { top: 12, right: 44, bottom: 0, left: 0 },
    ...(kind === 'bar' ? { axisX: figures } : { axisY: figures }),
  };
  const made =
    kind === 'line'
      ? new LineChart(place, data, { ...common, fullWidth: true, lineSmooth: false })
      : kind === 'pie'
        ? new PieChart(place, {
            labels: [...labels],
            series: (series[0]?.values ?? []).map((value) => value ?? 0),
          })
        : new BarChart(place, kind === 'bar' ? upsideDown(data) : data, {
            ...common,
            ...(kind === 'stacked column' ? { stackBars: true } : { seriesBarDistance: 12 }),
            ...(kind === 'bar' ? { horizontalBars: true, axisY: { offset: 110 } } : {}),
          });
  made.on('draw', (drawn) => {
    const stroke = chart.series[drawn.seriesIndex ?? drawn.index]?.color;
    if (stroke && (drawn.type === 'line' || drawn.type === 'bar' || drawn.type === 'point'))
      drawn.element.attr({ style: `stroke: ${stroke}` });
  });
};

/** Horizontal bars are drawn from below. */
const upsideDown = <Data extends { labels: string[]; series: { data: unknown[] }[] }>(data: Data): Data => ({
  ...data,
  labels: data.labels.toReversed(),
  series: data.series.map((series) => ({ ...series, data: series.data.toReversed() })),
});
