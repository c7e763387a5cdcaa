/** What each tab of Cultivate is known by: the tables by their headers, the pages by what they begin with. */
import type { Grid } from '../cells/cell';
import { cellText } from '../cells/cell-text';
import { isBlankCell } from './field';
import { headerLineIn, knownColumns, SYSTEM_COLUMNS_OF_OURS } from '../headers/headers';
import type { TabKind } from '../headers/locate';
import { lazilyFor } from '../../domain/values/lazily';
import type { AnyTable } from './table';
import { PAGES, tables, type PageName } from '../tabs/tables';

/**
 * Headers that make a tab of another name look like the table; of a table with fewer columns, all of them.
 */
const LIKENESS = 3;

function headersOf(table: AnyTable, head: Grid) {
  const line = head[headerLineIn(table, head) - 1] ?? [];
  const known = knownColumns(table, line);
  const columns = Object.values(table.columns);
  return {
    known: known.size,
    filled: line.filter((cell) => !isBlankCell(cell)).length,
    hasNeeded: columns.every((column) => !column.isNeeded || known.has(column)),
    isWhole: columns.every((column) => known.has(column)),
    system: columns.filter((column) => column.owner === 'system' && known.has(column)).length,
  };
}

/** Whether so many of the columns stand there that only Cultivate makes, that it made the tab. */
export const bearsOurColumns = (table: AnyTable, head: Grid): boolean =>
  headersOf(table, head).system >= SYSTEM_COLUMNS_OF_OURS;

/** A table, by its headers. */
const kindOfTable = (table: AnyTable): TabKind => ({
  name: table.name,
  formerNames: table.formerNames,
  recognise: (head) => {
    const { hasNeeded, isWhole } = headersOf(table, head);
    if (isWhole) return 'ours';
    if (hasNeeded || table.isMadeFrom(head)) return 'brought';
    return bearsOurColumns(table, head) ? 'ours' : 'foreign';
  },
  resembles: (head) => {
    const { hasNeeded, known, filled } = headersOf(table, head);
    const least = Math.min(LIKENESS, Object.keys(table.columns).length);
    return hasNeeded && known >= least && known * 2 >= filled;
  },
  expected: expectedOn(table),
  isAskedAbout: true,
});

/** What a table can't do without, in words. */
export function expectedOn({ columns }: AnyTable): string {
  const headers = Object.values(columns).flatMap(({ isNeeded, header }) => (isNeeded ? [header] : []));
  return headers.length === 1 ? `a column ${headers[0]}` : `the columns ${headers.join(' and ')}`;
}

/** What stands in the first column of a page of ours, whatever people have written above it. */
const MARKS: Readonly<Record<PageName, RegExp>> = {
  Start: /^(?:Cultivate|As of|Run now)$/,
  Dashboard: /^Dashboard as of /,
  Brief: /^(?:Lunch|Meet and greet|Exchange meeting|No lunch to brief here)\b/,
  Preview: /^Preview of /,
  'Print list': /^The Hard-times letter on paper/,
  Labels: /^Labels, \d x \d+, as of /,
  'Guest list': /^Guest list of /,
  Review: /^(?:Review of |No review to prepare here)/,
  Year: /^The year in eight touches, as of /,
  'Service calendar': /^Service calendar of /,
  'Let-go list': /^Let-go list$/,
  Problems: /^Tab$/,
  'Self-test': /^Self-test of /,
};

/** The page with a name; the second and later ones of a kind carry a number, such as "Brief 2". */
const pageNamed = (name: string): PageName | undefined =>
  PAGES.find(
    (each) => name === each || (name.startsWith(`${each} `) && /^\d+$/.test(name.slice(each.length + 1))),
  );

/** A page, by what stands in its first column. */
function kindOfPage(name: string, page: PageName): TabKind {
  const isOurs = (head: Grid): boolean =>
    head.some(([first]) => MARKS[page].test(cellText(first ?? '').trim()));
  return {
    name,
    formerNames: [],
    recognise: (head) => (isOurs(head) ? 'ours' : 'foreign'),
    resembles: () => false,
    expected: 'a page that Cultivate wrote',
    isAskedAbout: false,
  };
}

/** The tables by every name that they have or had. */
const TABLES_BY_NAME: ReadonlyMap<string, AnyTable> = new Map(
  Object.values(tables).flatMap((table: AnyTable) =>
    [table.name, ...table.formerNames].map((name) => [name, table] as const),
  ),
);

/** The table with a name, or one that had it in an earlier version. */
export const tableNamed = (name: string): AnyTable | undefined => TABLES_BY_NAME.get(name);

/**
 * The hidden tab for rows on their way out, by the mark that Cultivate writes beside the name of the tab they
 * come from.
 */
export const TRASH = 'Cultivate trash';
export const TRASH_MARK = 'Cultivate keeps rows here on their way out';
const trash: TabKind = {
  name: TRASH,
  formerNames: [],
  recognise: (head) => (head[0]?.[1] === TRASH_MARK ? 'ours' : 'foreign'),
  resembles: () => false,
  expected: 'the mark of Cultivate',
  isAskedAbout: false,
};

/** The tab on which a self-test that is under way keeps what it has to take away again. */
export const SELF_TEST_TAB = 'Cultivate self-test at work';
export const SELF_TEST_MARK =
  'Cultivate is trying here what Google does. This tab goes away by itself: please leave it as it is.';

/** What a tab is known by, by the name that Cultivate gives it; null: Cultivate has no such tab. */
export const kindNamed = lazilyFor((name: string): TabKind | null => {
  const table = tableNamed(name);
  if (table) return table.isHidden ? null : kindOfTable(table);
  const page = pageNamed(name);
  if (page) return kindOfPage(name, page);
  return name === TRASH ? trash : null;
});

/** The names that Cultivate gives to its tabs. */
export const OUR_NAMES: ReadonlySet<string> = new Set([...TABLES_BY_NAME.keys(), ...PAGES, TRASH]);
