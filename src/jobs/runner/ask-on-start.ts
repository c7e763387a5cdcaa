/** A question that a trigger can't ask: it is left on the page Start, and nothing else is written. */
import { START } from '../start-layout';
import { START_TAB, startPage } from '../start-page';
import { commit } from './commit';
import { editOf } from './edit-of';
import type { LocatedWorkbook } from './located-workbook';
import { makeTabs } from './make-tabs';

/** Leaves questions on Start, which is made where it is missing. */
export function askOnStart(workbook: LocatedWorkbook, questions: readonly string[]): void {
  const page = workbook.isThere(START_TAB) ? workbook.read(START_TAB) : [];
  const change = startPage(page, [[START.question, questions.join('\n')]]);
  const planned = editOf(workbook, [change], {
    readings: new Map(),
    grids: new Map([[START_TAB, page]]),
  });
  // Where the page is made for it, that could be taken back; no run is there to take back with it.
  const edit = { tabs: [], pages: [...planned.edit.pages, ...planned.kept.pages] };
  makeTabs(workbook, edit);
  commit(workbook, edit, { cellsOf: () => () => undefined, aidsOf: () => new Map() });
  workbook.flush();
}
