/**
 * How every run begins: it looks around, keeps what was decided, and takes back what an earlier one left half
 * done.
 */
import type { Outcome } from './outcome';
import {
  describeEntry,
  keepMemory,
  moveJournal,
  prepareJournal,
  readJournal,
  rememberedIn,
  type JournalRead,
} from './journal/journal';
import { settle, type TakenBack } from './journal/recover';
import type { Ports, TabEntry, Workbook } from './ports';
import type { Decision } from './read/doubts';
import { locatedWorkbook } from './read/located-workbook';
import type { Found } from './read/read-office';
import { moveTrash } from './write/rows/trash';

/** What a run finds, with what people have said of its tabs meanwhile. */
export function lookAround({ workbook }: Ports, decisions: readonly Decision[]): Found {
  const tabs = workbook.tabs();
  const journal = readJournal(workbook, tabs);
  return locatedBy(workbook, tabs, journal, decisions);
}

function locatedBy(
  workbook: Workbook,
  tabs: readonly TabEntry[],
  journal: JournalRead,
  decisions: readonly Decision[],
): Found {
  const memory = decisions.reduce((before, decide) => decide(before), rememberedIn(journal));
  return { tabs, journal, workbook: locatedWorkbook(workbook, tabs, memory) };
}

/**
 * As `lookAround`, under the lock: what a self-test left is taken away, what earlier versions called
 * otherwise is moved over, and what was decided is kept.
 */
function takeHold(ports: Ports, decisions: readonly Decision[]): Found {
  const { workbook, selfTest } = ports;
  const seen = lookAround(ports, decisions);
  // A tab that is remembered as one of ours is none that a self-test has left.
  const ours = new Set(Object.values(seen.workbook.memory().tabs));
  const others = seen.tabs.filter(({ gid }) => !ours.has(gid));
  const found = selfTest.takeAwayOld(others) ? lookAround(ports, decisions) : seen;
  const moved = moveJournal(workbook, found.journal);
  const isMoved = moved !== found.journal;
  if (isMoved) moveTrash(workbook, found.tabs);
  const now = isMoved ? locatedBy(workbook, workbook.tabs(), moved, decisions) : found;
  if (decisions.length === 0) return now;
  const memory = now.workbook.memory();
  const journal = moved.exists
    ? keepMemory(workbook, moved, memory)
    : prepareJournal(workbook, moved, memory);
  workbook.flush();
  return { ...now, journal };
}

/**
 * Does the work once what died before is taken back; and takes back at once what the work itself leaves half
 * done.
 */
export function settled(
  ports: Ports,
  decisions: readonly Decision[],
  work: (found: Found, broken: readonly TakenBack[]) => Outcome,
): Outcome {
  const found = takeHold(ports, decisions);
  const broken = settle(found.workbook, found.journal);
  try {
    const outcome = work(broken.length === 0 ? found : lookAround(ports, decisions), broken);
    return saidBefore(broken.map(tellBroken).join(' '), outcome);
  } catch (error) {
    const left = lookAround(ports, decisions);
    settle(left.workbook, left.journal, true);
    throw error;
  }
}

/** An outcome with what happened before it. */
export const saidBefore = (before: string, outcome: Outcome): Outcome => ({
  ...outcome,
  message: `${before} ${outcome.message}`.trim(),
});

/** Why a run can't be taken back. */
export const LOST = 'its entry in the hidden journal was changed, or taking it back has failed twice.';

/** A run that died, and what became of it. */
const tellBroken = ({ entry, outcome }: TakenBack): string =>
  outcome
    ? `First took back ${describeEntry(entry)}, left half done.`
    : `${describeEntry(entry)} was left half done and can't be taken back: ${LOST} Please look over what it wrote.`;
