/** A chart as a part of a spreadsheet file: DrawingML's charts (ECMA-376, part 1: 21.2). */
import type { ChartView } from '../web/contract';
import { escaped } from './xml';

/** Of the line that a chart draws, in points of which an inch has 914,400. */
const LINE_WIDTH = 28_575;

/** Ids of the two axes, within one chart. */
const LABELS = 1;
const VALUES = 2;

/**
 * @param columns where its columns stand, as formulas name them: the labels, then the series, each with its
 * header
 */
export const chartXml = (view: ChartView, columns: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart>',
    titleXml(view),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plotXml(view, columns),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');

const titleXml = ({ title, subtitle }: ChartView): string =>
  [
    '<c:title><c:tx><c:rich><a:bodyPr/>',
    paragraph(title, 'sz="1200" b="1"'),
    ...(subtitle === '' ? [] : [paragraph(subtitle, 'sz="900" b="0"')]),
    '</c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join('');

const paragraph = (text: string, look: string): string =>
  `<a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr ${look}/><a:t>${escaped(text)}</a:t></a:r></a:p>`;

const plotXml = (view: ChartView, columns: readonly string[]): string => {
  const series = view.series.map((_, index) => seriesXml(view, columns, index)).join('');
  const axes = `<c:axId val="${LABELS}"/><c:axId val="${VALUES}"/>`;
  const plain = '<c:varyColors val="0"/>';
  switch (view.kind) {
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}</c:pieChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/>${plain}${series}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(view)}`;
    case 'bar':
    case 'column':
    case 'stacked column': {
      const isStacked = view.kind === 'stacked column';
      const how = `<c:barDir val="${view.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>`;
      const gaps = `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}`;
      return `<c:barChart>${how}${plain}${series}${gaps}${axes}</c:barChart>${axesXml(view)}`;
    }
    default:
      return view.kind satisfies never;
  }
};

/** Bars lie on their side, and the first label is the topmost. */
const axesXml = (view: ChartView): string => {
  const isBar = view.kind === 'bar';
  const shared = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const scaling = (order: string): string => `<c:scaling><c:orientation val="${order}"/></c:scaling>`;
  return [
    `<c:catAx><c:axId val="${LABELS}"/>${scaling(isBar ? 'maxMin' : 'minMax')}<c:delete val="0"/>`,
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="1"/>${shared}`,
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUES}"/>${scaling('minMax')}<c:delete val="0"/>`,
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln>${filled('#d9d9d9')}</a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${formatOf(view)}" sourceLinked="0"/>${shared}`,
    `<c:crossAx val="${LABELS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('');
};

const seriesXml = (view: ChartView, columns: readonly string[], index: number): string => {
  const { name, color, values } = view.series[index] ?? { name: '', color: '', values: [] };
  const [labels = '', column = ''] = [columns[0], columns[index + 1]];
  const fill = filled(color);
  const look = view.kind === 'line' ? `<a:ln w="${LINE_WIDTH}">${fill}</a:ln>` : fill;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>${escaped(headerOf(column))}</c:f>${texts([name])}</c:strRef></c:tx>`,
    view.kind === 'pie' ? '' : `<c:spPr>${look}</c:spPr>`,
    view.kind === 'line'
      ? `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`
      : '',
    `<c:cat><c:strRef><c:f>${escaped(belowHeader(labels))}</c:f>${texts(view.labels)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escaped(belowHeader(column))}</c:f>${figures(values)}</c:numRef></c:val>`,
    view.kind === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
};

const filled = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;

/** Shares are told as per cent at the axis, too. */
const formatOf = ({ series }: ChartView): string =>
  series.every(({ shown }) => shown.every((text) => text === '' || text.endsWith('%'))) ? '0%' : 'General';

/** A column's first cell: its header. */
const headerOf = (column: string): string => column.replace(/:\$[A-Z]+\$\d+$/, '');

/** A column without its header. */
const belowHeader = (column: string): string =>
  column.replace(/\$(\d+):(?=\$[A-Z]+\$\d+$)/, (_, first: string) => `$${Number(first) + 1}:`);

const texts = (all: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${all.length}"/>${points(all.map((text) => escaped(text)))}</c:strCache>`;

const figures = (all: readonly (number | null)[]): string =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${all.length}"/>${points(all)}</c:numCache>`;

const points = (all: readonly (string | number | null)[]): string =>
  all
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('');
