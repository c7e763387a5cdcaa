/**
 * What people have to know after an Undo: what was done outside of the workbook stays done. By the names of
 * jobs in the journal.
 */
import { cellText } from '../../sheets/cells/cell-text';
import { foldHeader, headerKeys, placeOfHeader } from '../../sheets/headers/header-keys';
import { drafts } from '../../sheets/tabs/drafts';
import { settings } from '../../sheets/tabs/settings/settings';
import { SETTINGS } from '../../sheets/tabs/settings/settings-list';
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
  ['Morning event…', 'The calendar stays as it is: the next daily run puts it right.'],
]);

const MORNING_STAYS = 'The morning event stays in the calendar, and the next run brings it up to date.';
/** The jobs that the morning event follows. */
const WITH_A_MORNING: ReadonlySet<string> = new Set(['Daily run', 'Run now']);

/** Whether somebody gets the morning event. */
function hasMorning(workbook: LocatedWorkbook): boolean {
  if (!workbook.isThere(settings.name)) return false;
  const name = foldHeader(SETTINGS.morningEventOf.name);
  return workbook
    .read(settings.name)
    .some((cells) => foldHeader(cellText(cells[0] ?? '')) === name && cellText(cells[1] ?? '') !== '');
}

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
  STAYS_DONE.get(run?.job ?? '') ??
  [
    ...(isDraftedSince(workbook, run) ? [DRAFTS_STAY] : []),
    ...(run && WITH_A_MORNING.has(run.job) && hasMorning(workbook) ? [MORNING_STAYS] : []),
  ].join(' ');
