/**
 * The journal: a hidden tab in which each run writes down what it is about to change, before it changes
 * anything. A run that died leaves an open entry behind; the next run takes it back.
 */
import { isoDay } from '../../domain/calendar/civil-day';
import type { Cell, Grid } from '../../sheets/cells/cell';
import type { Moment, TabEntry, Workbook } from '../ports';
import type { TabMemory } from '../../sheets/headers/locate';
import { journal as journalTable } from '../../sheets/tabs/journal';
import type { RunEdit } from '../write/edit';
import { packMemory, SIGNATURE, unpackMemory } from '../read/memory';
import { packEdit, unpackEdit } from './journal-codec';

export const JOURNAL = journalTable.name;
/** What it was called before offices were found that have a tab of that name. */
const FORMER_NAME = 'Journal';
/** Where somebody has a tab of the first name, the second is taken. */
const NAMES: readonly string[] = [JOURNAL, `${JOURNAL} 2`];

/** What stands in the journal's first line; its first cell holds what the workbook remembers of its tabs. */
const HEADERS = ['run', 'time', 'user', 'job', 'state', 'part', 'payload'];
/** Below the headers. */
export const FIRST_ROW = 2;
const STATE_COLUMN = HEADERS.indexOf('state') + 1;
const PAYLOAD_COLUMN = HEADERS.indexOf('payload') + 1;

/**
 * A cell holds 50,000 characters, and in a file of Excel's 32,767: what an office downloads can still be
 * taken back.
 */
const CHARACTERS_A_PART = 32_000;
export const RUNS_KEPT = 20;
export const CHARACTERS_KEPT = 5_000_000;

/**
 * `undoing`: a person asked for it to be taken back, and that isn't finished yet. `failing`: taking it back
 * was broken off by an error. `lost`: it can't be taken back, because somebody changed what stands in the
 * journal, or because it failed again.
 */
export type RunState = 'open' | 'done' | 'undoing' | 'failing' | 'undone' | 'lost';

/** A run as the journal lists it. */
export type JournalEntry = {
  /** The journal's tab. */
  readonly tab: string;
  readonly run: number;
  readonly time: string;
  readonly user: string;
  readonly job: string;
  readonly state: RunState;
  /** Its first row in the journal, and how many it has. */
  readonly row: number;
  readonly parts: number;
};

/** The journal as it was read. */
export type JournalRead = {
  readonly exists: boolean;
  /** Its tab; where there is none, the one to be made. */
  readonly tab: string;
  readonly entries: readonly JournalEntry[];
  /** Its first cell: the signature, and what the workbook remembers of its tabs. */
  readonly memory: string;
};

/**
 * All runs that the journal holds, oldest first. An office's own tab of that name is none, whatever it is
 * called.
 */
export function readJournal(workbook: Workbook, tabs: readonly TabEntry[]): JournalRead {
  // From the last one on: there it was put, and each name is asked for.
  const newestFirst = [...tabs].reverse();
  const isTaken = (wanted: string): boolean => newestFirst.some(({ name }) => name === wanted);
  for (const name of [...NAMES, FORMER_NAME]) {
    const read = isTaken(name) ? readEntries(workbook, name) : null;
    if (read) return read;
  }
  const tab = NAMES.find((name) => !isTaken(name)) ?? JOURNAL;
  return { exists: false, tab, entries: [], memory: '' };
}

/**
 * Null where the first line isn't ours. A blank one under today's name is: the run that made the tab has
 * died.
 */
function readEntries(workbook: Workbook, tab: string): JournalRead | null {
  const [first = [], ...lines] = readLines(workbook, tab);
  const memory = String(first[0] ?? '');
  const isBlank = tab !== FORMER_NAME && [first, ...lines].every((line) => line.every((cell) => cell === ''));
  const isOurs = memory.startsWith(SIGNATURE) || first.every((cell, index) => cell === HEADERS[index]);
  if (!isOurs && !isBlank) return null;
  const entries: JournalEntry[] = [];
  lines.forEach(([run, time, user, job, state], index) => {
    if (typeof run !== 'number') return;
    const last = entries[entries.length - 1];
    if (last?.run === run) entries[entries.length - 1] = { ...last, parts: last.parts + 1 };
    else
      entries.push({
        tab,
        run,
        time: String(time),
        user: String(user),
        job: String(job),
        state: stateOf(state),
        row: index + FIRST_ROW,
        parts: 1,
      });
  });
  return { exists: true, tab, entries, memory };
}

/** Most journals are shorter, and end in so many blank lines then; of the others all lines are read. */
const LINES_AT_FIRST = 64;
const BLANK_AT_THE_END = 10;

/** What stands in the journal but for the payloads. */
function readLines(workbook: Workbook, tab: string): Grid {
  const first = workbook.readDown(tab, 1, 1, PAYLOAD_COLUMN - 1, LINES_AT_FIRST);
  const isBlank = (line: Grid[number]): boolean => line.every((cell) => cell === '');
  const isShort = first.slice(-BLANK_AT_THE_END).every(isBlank) && !first.every(isBlank);
  return isShort || first.length < LINES_AT_FIRST ? first : workbook.readDown(tab, 1, 1, PAYLOAD_COLUMN - 1);
}

/** Moves the journal of an earlier version over to today's name. */
export function moveJournal(workbook: Workbook, journal: JournalRead): JournalRead {
  if (journal.tab !== FORMER_NAME) return journal;
  workbook.renameTab(FORMER_NAME, JOURNAL);
  return { ...journal, tab: JOURNAL, entries: journal.entries.map((entry) => ({ ...entry, tab: JOURNAL })) };
}

/** What earlier runs knew of the workbook's tabs. */
export const rememberedIn = ({ memory }: JournalRead): TabMemory => unpackMemory(memory);

/** Keeps for later runs which tab is which, where it isn't kept already. The journal must be there. */
export function keepMemory(workbook: Workbook, journal: JournalRead, memory: TabMemory): JournalRead {
  const text = packMemory(memory);
  if (text !== journal.memory) workbook.write(journal.tab, 1, 1, [[text]]);
  return { ...journal, memory: text };
}

/**
 * The journal, made where it is missing. Until it holds a run, hiding is seen to again: the run that made it
 * may have died.
 */
export function makeJournal(workbook: Workbook, journal: JournalRead, memory: TabMemory): JournalRead {
  if (!journal.exists) workbook.addTab(journal.tab, null);
  workbook.hideTab(journal.tab);
  return { ...journal, exists: true, memory: packMemory(memory) };
}

/** As `makeJournal`, with its first line, for a run that writes down nothing else yet. */
export function prepareJournal(workbook: Workbook, journal: JournalRead, memory: TabMemory): JournalRead {
  const ready = makeJournal(workbook, journal, memory);
  workbook.write(ready.tab, 1, 1, [firstLineOf(ready)]);
  return ready;
}

const firstLineOf = ({ memory }: JournalRead): string[] => [memory, ...HEADERS.slice(1)];

/**
 * Writes down what a run is about to change, and answers its entry. The first entry comes with the journal's
 * first line, in one write.
 *
 * @param willJoin it is to become one with an entry that stands there, so it takes no other's room
 */
export function openEntry(
  workbook: Workbook,
  journal: JournalRead,
  coming: Pick<JournalEntry, 'job' | 'user' | 'time'>,
  edit: RunEdit,
  willJoin: boolean,
): JournalEntry {
  const parts = cutIntoParts(packEdit(edit));
  const kept = forgetOldRuns(workbook, journal, parts.length, RUNS_KEPT + (willJoin ? 1 : 0));
  const last = kept[kept.length - 1];
  const entry: JournalEntry = {
    tab: journal.tab,
    run: (journal.entries[journal.entries.length - 1]?.run ?? 0) + 1,
    ...coming,
    state: 'open',
    row: last ? last.row + last.parts : FIRST_ROW,
    parts: parts.length,
  };
  const above = journal.entries.length === 0 ? [firstLineOf(journal)] : [];
  workbook.writeBelow(entry.tab, entry.row - above.length, [...above, ...linesOf(entry, parts)]);
  return entry;
}

const linesOf = ({ run, time, user, job, state }: JournalEntry, parts: readonly string[]): Cell[][] =>
  parts.map((part, index) => [run, time, user, job, state, index + 1, part]);

/**
 * Whether a run's entry leaves the journal no room for those before it: that is told, as they can't be undone
 * any more.
 */
export const isAlone = ({ parts }: JournalEntry, { entries }: JournalRead): boolean =>
  entries.length > 0 && parts * CHARACTERS_A_PART > CHARACTERS_KEPT;

/** Marks where a run stands. */
export function markEntry(workbook: Workbook, entry: JournalEntry, state: RunState): void {
  workbook.write(entry.tab, entry.row, STATE_COLUMN, [[state]]);
}

/**
 * Writes other changes into the journal's last entry. False where they would need fewer rows than it has: the
 * others would be read as part of them.
 */
export function rewriteEntry(workbook: Workbook, entry: JournalEntry, edit: RunEdit): boolean {
  const parts = cutIntoParts(packEdit(edit));
  if (parts.length < entry.parts) return false;
  workbook.writeBelow(entry.tab, entry.row, linesOf(entry, parts));
  return true;
}

/** Takes an entry out of the journal. */
export const removeEntry = (workbook: Workbook, { tab, row, parts }: JournalEntry): void =>
  workbook.deleteRows(tab, row, parts);

/** What a run changed; null where that can't be read any more. */
export function readEdit(workbook: Workbook, { tab, row, parts }: JournalEntry): RunEdit | null {
  const block = { tab, row, column: PAYLOAD_COLUMN, rows: parts, columns: 1 };
  return unpackEdit(
    workbook
      .readBlock(block)
      .map(([part]) => String(part))
      .join(''),
  );
}

/**
 * Whether runs that it holds have put rows of all these ids into a tab, or taken them out: whoever takes a
 * row out may put it back.
 */
export function hasWritten(
  workbook: Workbook,
  { entries }: JournalRead,
  tab: string,
  ids: readonly string[],
): boolean {
  const left = new Set(ids);
  for (const entry of [...entries].reverse()) {
    if (left.size === 0) break;
    const edits = readEdit(workbook, entry)?.tabs ?? [];
    for (const edit of edits.filter((each) => each.tab === tab))
      for (const { id } of [...edit.appended, ...edit.removed]) left.delete(id);
  }
  return left.size === 0;
}

/**
 * With a run of so many parts to come: runs beyond the last twenty, or beyond five million characters, can't
 * be undone any more.
 */
function forgetOldRuns(
  workbook: Workbook,
  { tab, entries }: JournalRead,
  partsToCome: number,
  runsKept: number,
): JournalEntry[] {
  let parts = partsToCome;
  const isKept = (entry: JournalEntry, index: number) => {
    parts += entry.parts;
    return index < runsKept - 1 && parts * CHARACTERS_A_PART <= CHARACTERS_KEPT;
  };
  const newestFirst = [...entries].reverse();
  const firstGone = newestFirst.findIndex((entry, index) => !isKept(entry, index));
  if (firstGone < 0) return [...entries];
  const gone = newestFirst[firstGone];
  const kept = entries.slice(entries.length - firstGone);
  const count = gone ? gone.row + gone.parts - FIRST_ROW : 0;
  workbook.deleteRows(tab, FIRST_ROW, count);
  return kept.map((entry) => ({ ...entry, row: entry.row - count }));
}

function cutIntoParts(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.min(text.length, start + CHARACTERS_A_PART);
    const cut = end - (isHighSurrogate(text.charCodeAt(end - 1)) ? 1 : 0);
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const STATES: readonly RunState[] = ['open', 'done', 'undoing', 'failing', 'undone', 'lost'];

/** A state that nobody wrote counts as done: what isn't known to be half done is left alone. */
const stateOf = (cell: Cell | undefined): RunState => STATES.find((state) => state === cell) ?? 'done';

/** A moment as the journal writes it: "2026-11-23T07:00". */
export function timeOf({ day, secondOfDay }: Moment): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${isoDay(day)}T${two(secondOfDay / 3600)}:${two((secondOfDay / 60) % 60)}`;
}

/** A run in words: what it was, when, and whose. */
export const describeEntry = ({ job, time, user }: JournalEntry): string =>
  `"${job}" of ${time.replace('T', ' ')}${user === '' ? '' : ` by ${user}`}`;
