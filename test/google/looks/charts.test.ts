import { googleWorkbook } from '../../../src/google/workbook';
import { CHART_KINDS, type Chart } from '../../../src/runner/ports';
import { aHostedOffice, tabOf, withServices } from '../../support/hosted';

const BLOCK = { row: 2, column: 1, rows: 3, columns: 1 };
const aChart = (given: Partial<Chart> = {}): Chart => ({
  title: 'Hours',
  kind: 'column',
  ranges: [BLOCK, { ...BLOCK, column: 3 }],
  place: { row: 5, column: 7 },
  ...given,
});

/** The charts on the tab after each of these was asked for, one after the other. */
function drawn(...rounds: readonly (readonly Chart[])[]) {
  const state = aHostedOffice({ Dashboard: [['Dashboard']] });
  for (const charts of rounds) withServices(state, {}, () => googleWorkbook().setCharts('Dashboard', charts));
  return tabOf(state, 'Dashboard').charts;
}

test('a chart stands at its place, over its columns and their headers', () => {
  const charts = drawn([aChart()]);

  expect(charts).toMatchObject([
    {
      type: 'COLUMN',
      numHeaders: 1,
      options: { title: 'Hours' },
      ranges: [
        { row: 2, column: 1, numRows: 3, numColumns: 1 },
        { row: 2, column: 3, numRows: 3, numColumns: 1 },
      ],
      position: { row: 5, column: 7 },
    },
  ]);
});

test.each([
  ['line', 'LINE', undefined],
  ['column', 'COLUMN', undefined],
  ['stacked column', 'COLUMN', true],
  ['bar', 'BAR', undefined],
] as const)('a %s chart', (kind, type, isStacked) => {
  const [chart] = drawn([aChart({ kind })]);

  expect([chart?.type, chart?.options['isStacked']]).toEqual([type, isStacked]);
});

test.each(CHART_KINDS)('a %s chart reads as it was drawn', (kind) => {
  const wanted = aChart({ kind, colours: ['#1b6b3a', '#b3261e'], sentence: 'Two went up.' });
  const state = aHostedOffice({ Dashboard: [['Dashboard']] });

  const { result } = withServices(state, {}, () => {
    googleWorkbook().setCharts('Dashboard', [wanted]);
    return googleWorkbook().charts('Dashboard');
  });

  expect(result).toEqual([wanted]);
});

test('drawn again it replaces itself, and leaves other charts alone', () => {
  const charts = drawn([aChart({ title: 'Of the office' })], [aChart()], [aChart({ kind: 'bar' })]);

  expect(charts.map(({ options, type }) => [options['title'], type])).toEqual([
    ['Of the office', 'COLUMN'],
    ['Hours', 'BAR'],
  ]);
});

test('without ranges nothing is drawn, and what stood there goes', () => {
  const charts = drawn([aChart()], [aChart({ ranges: [] })]);

  expect(charts).toEqual([]);
});
