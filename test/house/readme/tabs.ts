/** The tables of the tabs and their columns, from their declarations. */
import { PAGES, tables, type PageName } from '../../../src/sheets/tabs/tables';
import type { AnyTable, Column } from '../../../src/sheets/declare/table';
import { listed, markdownTable } from './markdown';

/** What the pages are for: they have no columns, and so no declaration. */
const PAGE_PURPOSES: Readonly<Record<PageName, string>> = {
  Start: 'How to begin, who owns the daily run, and what the last runs did.',
  Dashboard: 'The figures of the office.',
  Brief: 'What to have in hand before a lunch, a page; further lunches are on Brief 2 and so on.',
  Preview: 'A letter before it is drafted.',
  'Print list': 'Who gets a letter on paper.',
  Labels: 'Address labels, one for each household.',
  'Guest list': 'Who is invited to an event, and who came.',
  Review: 'What to have in hand before a review, a page; further reviews are on Review 2 and so on.',
  Year: 'The eight kinds of touch of every household, done and planned.',
  'Service calendar': 'What comes to a client in the next twelve months, for them to keep.',
  'Let-go list': 'Whom the office might refer onward.',
  Problems: 'What Check the workbook found.',
  'Self-test': 'What Google was expected to do, and what Self-test… saw.',
};

const allTables: readonly AnyTable[] = Object.values(tables);

/** Every tab and what it is for. */
export const tabsTable = (): string =>
  markdownTable(
    ['Tab', 'What it is for'],
    [
      ...allTables.map(({ name, purpose, isHidden }) => [isHidden ? `${name} (hidden)` : name, purpose]),
      ...PAGES.map((page) => [page, PAGE_PURPOSES[page]]),
    ],
  );

const helpOf = ({ help, field: { entry }, isRequired }: Column<unknown>): string =>
  [
    help,
    entry.kind === 'dropdown' ? `One of: ${listed(entry.words)}.` : '',
    entry.kind === 'checkbox' ? 'A checkbox.' : '',
    isRequired ? 'Required.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const columnRow = (column: Column<unknown>): string[] => [
  column.header,
  column.owner,
  helpOf(column),
  listed([...column.aliases, ...column.standIns]),
];

const columnsOf = ({ name, columns }: AnyTable): string => {
  const table = markdownTable(
    ['Column', 'Whose', 'What stands there', 'Also read as'],
    Object.values(columns).map(columnRow),
  );
  return `<details><summary>${name}</summary>\n\n${table}\n\n</details>`;
};

/** Every tab's columns, each tab folded up. */
export const columnTables = (): string => allTables.map(columnsOf).join('\n\n');
