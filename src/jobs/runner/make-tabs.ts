/** Making the tabs that a plan writes to and that aren't there yet. */
import { lookOf } from '../../sheets/appearance';
import { tables } from '../../sheets/tables';
import type { Workbook } from '../ports';
import type { RunEdit } from './edit';

/** Makes what an edit says is to be made: the header row and the looks of a table, an empty tab for a page. */
export function makeTabs(workbook: Workbook, { tabs, pages }: RunEdit): void {
  for (const { tab, isMade, headerRow, headers } of tabs) {
    if (!isMade) continue;
    workbook.addTab(tab, null);
    workbook.writeBelow(tab, headerRow, [headers]);
    const table = Object.values(tables).find(({ name }) => name === tab);
    if (table) workbook.setLook(lookOf(table));
  }
  for (const { tab, isMade } of pages) if (isMade) workbook.addTab(tab, null);
}
