/**
 * Runs that belong together: what a page saves one at a time is one run of the journal for each person and
 * day. Else a morning's calls would push every run before them out of Undo.
 */
import { isSameCell } from '../../sheets/cells/cell';
import type { CellEdit, ColumnEdit, RunEdit, TabEdit } from '../write/edit';
import type { LocatedWorkbook } from '../read/located-workbook';
import {
  FIRST_ROW,
  readEdit,
  removeEntry,
  rewriteEntry,
  type JournalEntry,
  type JournalRead,
} from './journal';

/**
 * The entry that a run joins: that of the same person, job and day, where nothing but such runs came after
 * it. Null: it stands alone.
 */
export function entryToJoin(
  { entries }: JournalRead,
  { job, user, time }: Pick<JournalEntry, 'job' | 'user' | 'time'>,
): JournalEntry | null {
  const dayOf = (moment: string): string => moment.slice(0, moment.indexOf('T'));
  for (const entry of [...entries].reverse()) {
    if (entry.job !== job || dayOf(entry.time) !== dayOf(time)) return null;
    if (entry.user === user) return entry.state === 'done' ? entry : null;
  }
  return null;
}

/**
 * Makes one entry of a run that is done and the earlier one that it joins: it takes that one's changes over,
 * and then that one goes. Whatever happens between, each change can be taken back, as what is back already is
 * passed over.
 *
 * @param journal as it was before the run
 */
export function joinWithEarlier(workbook: LocatedWorkbook, journal: JournalRead, done: JournalEntry): void {
  const found = entryToJoin(journal, done);
  const last = journal.entries[journal.entries.length - 1];
  if (found === null || last === undefined) return;
  // Runs that the journal had no room for any more went from above it.
  const earlier = { ...found, row: found.row - (last.row + last.parts - done.row) };
  if (earlier.row < FIRST_ROW) return;
  const [before, after] = [readEdit(workbook, earlier), readEdit(workbook, done)];
  const joined = before && after ? joinedEdit(before, after) : null;
  workbook.flush();
  if (joined === null || !rewriteEntry(workbook, { ...done, state: 'done' }, joined)) return;
  workbook.flush();
  removeEntry(workbook, earlier);
}

/** What two runs changed, one after the other; null where they did more than to change cells. */
function joinedEdit(before: RunEdit, after: RunEdit): RunEdit | null {
  if (![before, after].every(changesCellsAlone)) return null;
  const names = [...new Set([...before.tabs, ...after.tabs].map(({ tab }) => tab))];
  const tabs = names.flatMap((name): TabEdit[] => {
    const [one, other] = [before, after].map(({ tabs: all }) => all.find(({ tab }) => tab === name));
    if (one && other) return [{ ...other, columns: joinedColumns(one.columns, other.columns) }];
    return one ? [one] : other ? [other] : [];
  });
  return { tabs, pages: [] };
}

const changesCellsAlone = ({ tabs, pages }: RunEdit): boolean =>
  pages.length === 0 &&
  tabs.every(
    ({ isMade, blank, heading, movedOver, renamed, added, removed, appended }) =>
      !isMade &&
      [blank, heading, movedOver].every((each) => each === null) &&
      [renamed, added, removed, appended].every(({ length }) => length === 0),
  );

function joinedColumns(before: readonly ColumnEdit[], after: readonly ColumnEdit[]): ColumnEdit[] {
  const headers = [...new Set([...before, ...after].map(({ header }) => header))];
  return headers.flatMap((name): ColumnEdit[] => {
    const [one, other] = [before, after].map((all) => all.find(({ header }) => header === name));
    if (one && other) return [{ ...other, cells: joinedCells(one.cells, other.cells) }];
    return one ? [one] : other ? [other] : [];
  });
}

/** A cell that somebody changed by hand between the two goes back to what that person left. */
function joinedCells(before: readonly CellEdit[], after: readonly CellEdit[]): CellEdit[] {
  const later = new Map(after.map((cell) => [cell.id, cell]));
  const earlier = new Map(before.map((cell) => [cell.id, cell]));
  const joined = [...new Map([...earlier, ...later]).values()].map((cell) => {
    const first = earlier.get(cell.id);
    const isChained = first !== undefined && isSameCell(first.after, cell.before);
    return isChained ? { ...cell, before: first.before } : cell;
  });
  return joined.filter((cell) => !isSameCell(cell.before, cell.after));
}
