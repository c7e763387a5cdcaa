/** Runs that are taken back: those that died, and the last one when a person asks for it. */
import type { Workbook } from '../ports';
import { markEntry, readEdit, type JournalEntry, type JournalRead } from './journal';
import { revert, type RevertOutcome } from './revert';

/** Takes back every run that was broken off, newest first; answers those runs. */
export function settle(workbook: Workbook, { entries }: JournalRead): JournalEntry[] {
  const broken = entries.filter(({ state }) => state === 'open' || state === 'undoing').reverse();
  for (const entry of broken) {
    revert(workbook, readEdit(workbook, entry));
    markEntry(workbook, entry, 'undone');
  }
  return broken;
}

/** A run that was taken back because a person asked for it. */
export type TakenBack = { readonly entry: JournalEntry; readonly outcome: RevertOutcome };

/** Takes back the newest run that still stands; null when there is none. */
export function takeBackLast(workbook: Workbook, { entries }: JournalRead): TakenBack | null {
  const entry = entries.filter(({ state }) => state === 'done').pop();
  if (!entry) return null;
  markEntry(workbook, entry, 'undoing');
  workbook.flush();
  const outcome = revert(workbook, readEdit(workbook, entry));
  markEntry(workbook, entry, 'undone');
  workbook.flush();
  return { entry, outcome };
}
