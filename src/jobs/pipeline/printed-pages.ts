/** Pages to print, each on a tab of its own: titles, and labels with lines beside them. */
import type { Cell, Grid } from '../../sheets/cells/cell';
import type { TabEntry } from '../../runner/ports';
import type { RewritePage } from '../../runner/change';

type Part = { readonly label: string; readonly lines: readonly string[] };
export type PrintedSection = { readonly title: string; readonly parts: readonly Part[] };

/** Pixels: together as wide as a sheet of paper. */
const WIDTHS = [160, 520];

/** "Brief", "Brief 2"… */
export const tabNumbered = (name: string, index: number): string =>
  index === 0 ? name : `${name} ${index + 1}`;

const linesOf = ({ title, parts }: PrintedSection): Grid => [
  [title, ''],
  ...parts.flatMap(({ label, lines }) =>
    lines.map((line, index): Cell[] => [index === 0 ? label : '', line]),
  ),
];

/** A page of sections below each other, with a blank line between them. */
export const printedPage = (tab: string, sections: readonly PrintedSection[]): RewritePage =>
  pageOn(
    tab,
    sections.flatMap((section, index) => [...(index === 0 ? [] : [['', '']]), ...linesOf(section)]),
  );

const pageOn = (tab: string, rows: Grid): RewritePage => ({
  kind: 'page',
  tab,
  rows,
  look: { widths: WIDTHS },
});

/** Pages of an earlier time that none takes the place of now: nobody is to print them again. */
export function emptiedPages(
  name: string,
  tabs: readonly TabEntry[],
  taken: ReadonlySet<string>,
  text: string,
): RewritePage[] {
  const isOfThem = (tab: string): boolean =>
    tab === name || (tab.startsWith(`${name} `) && /^\d+$/.test(tab.slice(name.length + 1)));
  return tabs
    .filter((tab) => isOfThem(tab.name) && !taken.has(tab.name))
    .map((tab) => ({ ...pageOn(tab.name, [[text, '']]), look: null }));
}
