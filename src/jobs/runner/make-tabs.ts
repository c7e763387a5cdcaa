/** Making the tabs that a plan writes to and that aren't there yet. */
import { lookOf } from '../../sheets/appearance';
import { tables } from '../../sheets/tables';
import type { Workbook } from '../ports';
import type { RunEdit } from './edit';

/**
 * Makes what an edit says is to be made: the header row and the looks of a table, an empty tab for a page.
 *
 * @param names the tabs that are there; one of them without headers was half made by a run that died
 */
export function makeTabs(workbook: Workbook, { tabs, pages }: RunEdit, names: ReadonlySet<string>): void {
  for (const { tab, isMade, headerRow, headers } of tabs) {
    if (!isMade) continue;
    if (!names.has(tab)) workbook.addTab(tab, null);
    // Frozen first: whoever sorts meanwhile would sort the headers too.
    const table = Object.values(tables).find(({ name }) => name === tab);
    if (table) workbook.setLook(lookOf(table));
    workbook.writeBelow(tab, headerRow, [headers]);
  }
  for (const { tab, isMade } of pages) if (isMade) workbook.addTab(tab, null);
}
