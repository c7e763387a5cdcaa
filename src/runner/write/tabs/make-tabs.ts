/** Making the tabs that a plan writes to and that aren't there yet. */
import { lookOf } from '../../../sheets/declare/appearance';
import { localeOf } from '../../../sheets/cells/locale';
import { tableNamed } from '../../../sheets/declare/tab-kinds';
import { adaptTab } from './adapt-tabs';
import type { RunEdit } from '../edit';
import type { LocatedWorkbook } from '../../read/located-workbook';

/**
 * Makes what an edit says is to be made: the header row and the looks of a table, an empty tab for a page. A
 * tab without a single filled cell that bears the name is taken: the office made it, or a run that died.
 */
export function makeTabs(workbook: LocatedWorkbook, { tabs, pages }: RunEdit): void {
  for (const edit of tabs) {
    const { tab, isMade, headerRow, headers } = edit;
    if (!isMade) {
      adaptTab(workbook, edit);
      continue;
    }
    makeTab(workbook, tab);
    // Frozen first: whoever sorts meanwhile would sort the headers too.
    const table = tableNamed(tab);
    if (table) workbook.setLook(lookOf(table, localeOf(workbook.locale)));
    workbook.writeBelow(tab, headerRow, [headers]);
  }
  for (const { tab, isMade } of pages) if (isMade) makeTab(workbook, tab);
}

function makeTab(workbook: LocatedWorkbook, tab: string): void {
  if (workbook.locate(tab).isBlank) workbook.takeTab(tab);
  else if (!workbook.isThere(tab)) workbook.addTab(tab, null);
}
