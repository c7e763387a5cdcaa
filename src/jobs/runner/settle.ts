/** Runs that are taken back: those that died, and the last one when a person asks for it. */
import type { Workbook } from '../ports';
import { markEntry, readEdit, type JournalEntry, type JournalRead } from './journal';
import { revert, type RevertOutcome } from './revert';

/** A run and what became of taking it back; null: the journal can't be read there any more, so it stays as it is. */
export type TakenBack = { readonly entry: JournalEntry; readonly outcome: RevertOutcome | null };

const isBrokenOff = ({ state }: JournalEntry): boolean => state === 'open' || state === 'undoing';

/** Whether a run is at work or was broken off: what it wrote may not last. */
export const hasBrokenOff = ({ entries }: JournalRead): boolean => entries.some(isBrokenOff);

/** Takes back every run that was broken off, newest first. */
export function settle(workbook: Workbook, { entries }: JournalRead): TakenBack[] {
  return entries
    .filter(isBrokenOff)
    .reverse()
    .map((entry) => takeBack(workbook, entry));
}

/** Takes back the newest run that still stands; null when there is none. */
export function takeBackLast(workbook: Workbook, { entries }: JournalRead): TakenBack | null {
  const entry = entries.filter(({ state }) => state === 'done').pop();
  if (!entry) return null;
  markEntry(workbook, entry, 'undoing');
  workbook.flush();
  const takenBack = takeBack(workbook, entry);
  workbook.flush();
  return takenBack;
}

/** Marked as lost where it can't be read: it must not stand in the way of every run to come. */
function takeBack(workbook: Workbook, entry: JournalEntry): TakenBack {
  const edit = readEdit(workbook, entry);
  const outcome = edit && revert(workbook, edit);
  markEntry(workbook, entry, outcome ? 'undone' : 'lost');
  return { entry, outcome };
}
