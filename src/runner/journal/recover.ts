/** Runs that are taken back: those that died, and the last one when a person asks for it. */
import type { RunEdit } from '../write/edit';
import {
  keepMemory,
  markEntry,
  readEdit,
  type JournalEntry,
  type JournalRead,
  type RunState,
} from './journal';
import type { LocatedWorkbook } from '../read/located-workbook';
import { revert, type RevertOutcome } from './revert';

/**
 * A run and what became of taking it back; null: the journal can't be read there any more, so it stays as it
 * is.
 */
export type TakenBack = { readonly entry: JournalEntry; readonly outcome: RevertOutcome | null };

const BROKEN_OFF: readonly RunState[] = ['open', 'undoing', 'failing'];
const isBrokenOff = ({ state }: JournalEntry): boolean => BROKEN_OFF.includes(state);

/** Whether somebody has asked for this run to be taken back before, or taking it back has failed before. */
export const wasToGo = ({ entry }: TakenBack): boolean =>
  entry.state === 'undoing' || entry.state === 'failing';

/** Whether a run is at work or was broken off: what it wrote may not last. */
export const hasBrokenOff = ({ entries }: JournalRead): boolean => entries.some(isBrokenOff);

/**
 * Takes back every run that was broken off, newest first.
 *
 * @param isAtOnce by the run that was broken off itself: what has just failed isn't tried again at once
 */
export function settle(workbook: LocatedWorkbook, journal: JournalRead, isAtOnce = false): TakenBack[] {
  return journal.entries
    .filter((entry) => isBrokenOff(entry) && !(isAtOnce && entry.state === 'failing'))
    .reverse()
    .map((entry) => takeBack(workbook, journal, entry));
}

/** Takes back the newest run that still stands; null when there is none. */
export function takeBackLast(workbook: LocatedWorkbook, journal: JournalRead): TakenBack | null {
  const entry = journal.entries.filter(({ state }) => state === 'done').pop();
  if (!entry) return null;
  markEntry(workbook, entry, 'undoing');
  workbook.flush();
  const takenBack = takeBack(workbook, journal, entry);
  workbook.flush();
  return takenBack;
}

/**
 * Marked as lost where it can't be read, or where taking it back has failed twice: it must not stand in the
 * way of every run to come. The first failure may pass, and is tried again by the next run.
 */
function takeBack(workbook: LocatedWorkbook, journal: JournalRead, entry: JournalEntry): TakenBack {
  const edit = readEdit(workbook, entry);
  const outcome = edit && revertOrLose(workbook, entry, edit);
  keepMemory(workbook, journal, workbook.memory());
  markEntry(workbook, entry, outcome ? 'undone' : 'lost');
  return { entry, outcome };
}

/** What was taken back; null where that fails, as it did before. */
function revertOrLose(workbook: LocatedWorkbook, entry: JournalEntry, edit: RunEdit): RevertOutcome | null {
  try {
    return revert(workbook, edit);
  } catch (error) {
    if (entry.state === 'failing') return null;
    markEntry(workbook, entry, 'failing');
    workbook.flush();
    throw error;
  }
}
