/** The charts of a page: which of them change, and how that is taken back. They are known by their titles. */
import type { Chart } from '../../ports';
import type { ChartsEdit } from '../edit';

const isDrawn = ({ ranges }: Chart): boolean => ranges.length > 0;
const titlesOf = (charts: readonly Chart[]): ReadonlySet<string> => new Set(charts.map(({ title }) => title));

/** What is to be drawn, beside what stands there of it: the office's own charts are left out. */
export function chartsEditOf(after: readonly Chart[], standing: readonly Chart[]): ChartsEdit {
  const titles = titlesOf(after);
  return { before: standing.filter(({ title }) => titles.has(title)), after };
}

/** A chart by all that it is drawn from. */
const drawing = ({ title, kind, place, ranges, sentence = '' }: Chart): string =>
  JSON.stringify([
    ...[title, sentence, kind, place.row, place.column],
    ...ranges.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
  ]);

const drawings = (charts: readonly Chart[]): string => charts.filter(isDrawn).map(drawing).sort().join('\n');

/** Whether what is to be drawn stands there. */
export const areSameCharts = ({ before, after }: ChartsEdit): boolean => drawings(before) === drawings(after);

/** What draws the charts of before, and takes away those that there weren't. */
export function takenBack({ before, after }: ChartsEdit): ChartsEdit {
  const titles = titlesOf(before);
  const added = after.filter(({ title }) => !titles.has(title)).map((chart) => ({ ...chart, ranges: [] }));
  return { before: after, after: [...before, ...added] };
}
