/**
 * Check the workbook: every problem of every tab, on the tab Problems, each with a link to its cell. Nothing
 * else changes.
 */
import { plural } from '../../domain/text/words';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { labelRule, type PageLook } from '../../sheets/declare/appearance';
import { PAINTS } from '../../sheets/declare/theme';
import { columnLetters } from '../../sheets/headers/headers';
import type { RowError } from '../../sheets/read/row-error';
import type { Job } from '../../runner/job';
import { CHECKED_TABS, problemsIn, type CheckedOffice } from './problems-found';

const PROBLEMS_TAB = 'Problems';
const HEADERS: readonly Cell[] = ['Tab', 'Row', 'Column', 'What stands there', 'What is expected', 'Go to'];
/** Pixels, by header. */
const LOOK: PageLook = {
  widths: [120, 50, 130, 200, 400, 160],
  rules: [labelRule(['Tab'], HEADERS.length, PAINTS.section)],
};

/**
 * Formulas take semicolons in every locale, commas only in some
 * [?: A link that is written with a semicolon].
 */
const link = (gid: number, range: string, text: string): Cell => ({
  formula: `=HYPERLINK("#gid=${gid}&range=${range}";"${text.replace(/"/g, '""')}")`,
});

/** The cell that a problem is about, such as B7; a whole row's is the first. */
function rangeOf(office: CheckedOffice, { tab, row, column }: RowError): string {
  const layout = Object.values(office.tables).find((reading) => reading.tab === tab)?.layout;
  const key = [...(layout?.headers ?? [])].find(([, header]) => header === column)?.[0] ?? '';
  return `${columnLetters(layout?.indexes.get(key) ?? 0)}${row}`;
}

function lineOf(office: CheckedOffice, problem: RowError): readonly Cell[] {
  const { tab, row, column, found, expected } = problem;
  const range = rangeOf(office, problem);
  const gid = office.tabs.find(({ name }) => name === tab)?.gid;
  const place = `${tab}!${range}`;
  return [tab, row, column, found, expected, gid === undefined ? place : link(gid, range, place)];
}

/** The problems in the order of the tabs, then of their rows. */
function inOrder(office: CheckedOffice, problems: readonly RowError[]): RowError[] {
  const tabs = Object.values(office.tables).map((reading) => reading.tab);
  return [...problems].sort((a, b) => tabs.indexOf(a.tab) - tabs.indexOf(b.tab) || a.row - b.row);
}

export const checkWorkbook: Job<(typeof CHECKED_TABS)[number]> = {
  name: 'Check the workbook',
  reads: CHECKED_TABS,
  isForBrokenOffices: true,
  isForDoubtfulOffices: true,
  leavesRowsAlone: true,

  plan: (office) => {
    const problems = inOrder(office, problemsIn(office));
    const rows: Grid = [HEADERS, ...problems.map((problem) => lineOf(office, problem))];
    const tabs = new Set(problems.map(({ tab }) => tab)).size;
    return {
      changes: [{ kind: 'page', tab: PROBLEMS_TAB, rows, look: LOOK }],
      report:
        problems.length === 0
          ? 'No problems: every cell could be read.'
          : `Found ${plural(problems.length, 'problem')} in ${plural(tabs, 'tab')}: the tab Problems links to each.`,
      problems,
    };
  },
};
