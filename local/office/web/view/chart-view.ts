/** The charts of a tab with the values that they show, from their recorded definitions. */
import { displayOf } from '../../../host/display';
import { attributeAt, contentAt } from '../../../host/spreadsheet/grid';
import { shownIn, type BookState, type ChartState, type Content, type SheetState } from '../../../host/state';
import type { ChartView } from '../contract';

/** Google's, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;
/** Of charts that name none: they differ in lightness too, so that they are told apart without colour. */
const COLORS = ['#1b6b3a', '#8fc59f', '#9aa0a6', '#b3261e', '#e69138', '#3c78d8'];

export const chartViews = (book: BookState, sheet: SheetState): ChartView[] =>
  sheet.charts.map((chart) => chartView(book, chart));

const chartView = (book: BookState, chart: ChartState): ChartView => {
  const columns = columnsOf(book, chart);
  const [labels = [], ...series] = columns;
  const colors = listOf(chart.options['colors']) ?? COLORS;
  const headers = chart.numHeaders;
  return {
    id: chart.id,
    kind: kindOf(chart),
    title: textOf(chart.options['title']),
    subtitle: textOf(chart.options['subtitle']),
    at: { ...chart.position },
    width: numberOf(chart.options['width']) ?? WIDTH,
    height: numberOf(chart.options['height']) ?? HEIGHT,
    labels: labels.slice(headers).map(({ text }) => text),
    series: series.map((column, index) => ({
      name: headers > 0 ? (column[headers - 1]?.text ?? '') : '',
      color: colors[index % colors.length] ?? '#000000',
      values: column.slice(headers).map(({ content }) => figureOf(content)),
      shown: column.slice(headers).map(({ text }) => text),
    })),
  };
};

type Shown = { readonly content: Content; readonly text: string };

/** The columns of all ranges beside each other; the first has the labels. */
const columnsOf = (book: BookState, { ranges, transposes }: ChartState): Shown[][] => {
  const columns = ranges.flatMap(({ sheetId, row, column, numRows, numColumns }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    return Array.from({ length: numColumns }, (_column, i) =>
      Array.from({ length: numRows }, (_row, j) => shownAt(sheet, row - 1 + j, column - 1 + i, book.locale)),
    );
  });
  return transposes
    ? (columns[0] ?? []).map((_, row) => columns.flatMap((column) => column[row] ?? []))
    : columns;
};

const shownAt = (sheet: SheetState, row: number, column: number, locale: string): Shown => {
  const content = contentAt(sheet, row, column);
  const format = attributeAt(sheet, row, column, 'numberFormat') || undefined;
  return { content, text: displayOf(content, format, locale) };
};

const figureOf = (content: Content): number | null => {
  const shown = shownIn(content);
  if (typeof shown === 'object') return shown.days;
  return typeof shown === 'number' ? shown : null;
};

const kindOf = ({ type, options }: ChartState): ChartView['kind'] => {
  if (type === 'LINE' || type === 'AREA') return 'line';
  if (type === 'BAR') return 'bar';
  if (type === 'PIE') return 'pie';
  return String(options['isStacked']) === 'true' ? 'stacked column' : 'column';
};

const textOf = (option: unknown): string => (option === undefined ? '' : String(option));
const numberOf = (option: unknown): number | undefined => (typeof option === 'number' ? option : undefined);
const listOf = (option: unknown): string[] | undefined =>
  Array.isArray(option) ? option.map(String) : undefined;
