/**
 * The cells of a page that people write on, too: formulas stay where they stand, and links find their tab.
 */
import { isAlike, isFormulaCell, type Cell, type Grid } from '../../../sheets/cells/cell';
import { shortened } from '../../../domain/text/shortened';
import { LONGEST_TEXT } from '../../../sheets/declare/fields/text';
import type { LocatedWorkbook } from '../../read/located-workbook';

/**
 * A link to a tab, by the name that Cultivate gives it: its number may be known only once the tab is made.
 */
export const linkToTab = (name: string, text: string): Cell => ({
  formula: `=HYPERLINK("#gid={${name}}";"${text.replace(/"/g, '""')}")`,
});

/** Whether a formula is such a link. */
export const isLinkToTab = (formula: string): boolean => /^=HYPERLINK\("#gid=/i.test(formula);

/** The page with its links, as far as their tabs are there by now. */
export const withLinks = (workbook: LocatedWorkbook, rows: Grid): Grid =>
  rows.map((cells) => cells.map((cell) => (isFormulaCell(cell) ? linked(workbook, cell.formula) : cell)));

const linked = (workbook: LocatedWorkbook, formula: string): Cell => ({
  formula: formula.replace(/#gid=\{([^}]+)\}/, (mark, name: string) => {
    const { gid } = workbook.locate(name);
    return gid === null ? mark : `#gid=${gid}`;
  }),
});

/** The page with no text that is too long for a cell, whatever was typed in the workbook. */
export const fittedIn = (rows: Grid): Grid =>
  rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? shortened(cell, LONGEST_TEXT) : cell)));

/** Cells with the formulas behind them, where there are any, and the lines on which these stand. */
export const withFormulas = (grid: Grid, formulas: readonly (readonly string[])[], firstLine: number): Grid =>
  grid.map((cells, offset) =>
    cells.map((cell, index): Cell => {
      const formula = formulas[offset]?.[index] ?? '';
      return formula === '' ? cell : { formula, line: firstLine + offset };
    }),
  );

/** A page to be written, with the formulas that stand there where it wants what they show. */
export const keepingFormulas = (rows: Grid, shown: Grid, standing: Grid): Grid =>
  rows.map((cells, line) =>
    cells.map((cell, index): Cell => {
      const own = standing[line]?.[index] ?? '';
      return isFormulaCell(own) && isAlike(cell, shown[line]?.[index] ?? '') ? own : cell;
    }),
  );
