/**
 * A question that a trigger can't ask: it is left on the page that the job names, and nothing else is
 * written.
 */
import type { Job } from './job';
import type { LocatedWorkbook } from './read/located-workbook';
import { commit } from './write/commit';
import { editOf } from './write/edit-of';
import { makeTabs } from './write/tabs/make-tabs';

/** Leaves questions on their page, which is made where it is missing. */
export function leaveQuestions(
  workbook: LocatedWorkbook,
  { tab, withQuestions }: NonNullable<Job['pageOfQuestions']>,
  questions: readonly string[],
): void {
  const page = workbook.isThere(tab) ? workbook.read(tab) : [];
  const planned = editOf(workbook, [withQuestions(page, questions)], {
    readings: new Map(),
    grids: new Map([[tab, page]]),
  });
  // Where the page is made for it, that could be taken back; no run is there to take back with it.
  const edit = { tabs: [], pages: [...planned.edit.pages, ...planned.kept.pages] };
  makeTabs(workbook, edit);
  commit(workbook, edit, { cellsOf: () => () => undefined, linesOf: () => null, aidsOf: () => new Map() });
  workbook.flush();
}
