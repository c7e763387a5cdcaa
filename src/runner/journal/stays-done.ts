/**
 * What people have to know after an Undo: what was done outside of the workbook stays done. By the names of
 * jobs in the journal.
 */
import { cellText } from '../../sheets/cells/cell-text';
import { headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { drafts } from '../../sheets/tabs/drafts';
import type { LocatedWorkbook } from '../read/located-workbook';
import type { JournalEntry } from './journal';

const DRAFTS_STAY =
  'Drafts that lie in Gmail stay there, and their rows on Drafts, so that nobody gets a second one: delete in Gmail what isn’t to be sent.';

const STAYS_DONE: ReadonlyMap<string, string> = new Map([
  [
    'Send invitations…',
    'Its invitations and changes stand, since the guests have them. To call a lunch off, set its Status to Cancelled and choose Lunches > Send invitations… again.',
  ],
  ['Draft…', DRAFTS_STAY],
]);

/**
 * Whether anything was drafted after a run began; null: ever. A run that only drafts leaves nothing for Undo,
 * and so has no entry.
 */
function isDraftedSince(workbook: LocatedWorkbook, run: JournalEntry | null): boolean {
  if (!workbook.isThere(drafts.name)) return false;
  const [headers = [], ...rows] = workbook.read(drafts.name);
  const place = placeOfHeader(headerKeys(headers), headerKeys([drafts.columns.time.header])[0] ?? '');
  const times = rows.map((cells) => cellText(cells[place] ?? ''));
  return times.some((time) => time !== '' && (run === null || time.slice(0, run.time.length) >= run.time));
}

/**
 * What an Undo doesn't take back of a run (null: there is none) and of what was done since, and what to do
 * about it; '': nothing.
 */
export const whatStays = (workbook: LocatedWorkbook, run: JournalEntry | null): string =>
  STAYS_DONE.get(run?.job ?? '') ?? (isDraftedSince(workbook, run) ? DRAFTS_STAY : '');
