/** The week in the terminal, as the tab This week has it: who is to be called, when, by whom and why. */
import Table from 'cli-table3';
import { shownIn, type Content, type OfficeState, type SheetState } from '../host/state';
import { civilFields } from '../host/zone';
import { findColumn, textOf } from './cells';

const TAB = 'This week';
const SUMMARY_LINE = 1;
const HEADER_LINE = 2;

/** Columns of the tab with their widths here, in characters: 109 together. */
const COLUMNS = { Contact: 25, Tier: 6, What: 19, 'Why today': 36, 'Reach at': 23 } as const;

/** No lines but those under the headings: the week should read like a list. */
const PLAIN = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle'
    .split(' ')
    .map((part) => [part, '']),
);

/** The summary line, and a list for each day and person. */
export const showWeek = ({ book }: OfficeState): string => {
  const sheet = book.sheets.find(({ name }) => name === TAB);
  return `\n${sheet ? weekText(sheet) : `There is no tab ${TAB}.`}\n\n`;
};

const weekText = (sheet: SheetState): string => {
  const summary = textOf(sheet.cells[SUMMARY_LINE - 1]?.[0]);
  const items = itemsOf(sheet);
  if (items.length === 0) return summary;
  const headings = [...new Set(items.map(({ heading }) => heading))];
  const table = new Table({
    chars: PLAIN,
    colWidths: Object.values(COLUMNS),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  table.push(Object.keys(COLUMNS).map((name) => name.toUpperCase()));
  for (const heading of headings) {
    const group = items.filter((item) => item.heading === heading);
    table.push([headingCell(' ')], [headingCell(`${heading} (${group.length})`)]);
    for (const { cells } of group) table.push(cells);
  }
  return `${summary}\n\n${withoutTrailingBlanks(table.toString())}`;
};

const headingCell = (content: string) => ({ colSpan: Object.keys(COLUMNS).length, content });

type Item = { heading: string; cells: string[] };

/** Every row that is about a contact; rows without are empty lines to type on. */
const itemsOf = (sheet: SheetState): Item[] => {
  const at = (line: readonly Content[], header: string): Content =>
    line[findColumn(sheet, header).column - 1] ?? '';
  return sheet.cells
    .slice(HEADER_LINE)
    .filter((line) => textOf(at(line, 'Contact')) !== '')
    .map((line) => ({
      heading: [dayText(at(line, 'Day')), textOf(at(line, 'Who'))].filter(Boolean).join(' · '),
      cells: Object.keys(COLUMNS).map((header) => textOf(at(line, header))),
    }));
};

/** `Monday 23 November` */
export const longDay = (moment: Date, timeZone: string): string =>
  moment.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone });

/** `Monday 23 November 2026` */
export const longDate = (moment: Date, timeZone: string): string =>
  `${longDay(moment, timeZone)} ${moment.toLocaleDateString('en-GB', { year: 'numeric', timeZone })}`;

const dayText = (day: Content): string => {
  const shown = shownIn(day);
  return typeof shown === 'object' ? longDay(civilFields(shown.days), 'UTC') : textOf(day);
};

const withoutTrailingBlanks = (text: string): string => text.replace(/[ \t]+$/gm, '');
