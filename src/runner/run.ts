/**
 * The one runner. It asks first, then takes the lock, takes back what an earlier run left half done, reads each tab once,
 * lets the job think, writes down what is about to change, writes it, and says in one line what happened.
 */
import type { TableName } from '../sheets/tabs/tables';
import type { Job } from './job';
import { tables } from '../sheets/tabs/tables';
import type { Ports, TabEntry, Workbook } from './ports';
import { askFirst, isAsking, NOTHING_ASKED, type Asked } from './ask-first';
import { leaveQuestions } from './leave-questions';
import { carryOut } from './write/carry-out';
import { askDoubts, doubtInWords, doubtsAmong, type Decision, type DoubtfulTab } from './read/doubts';
import {
  describeEntry,
  keepMemory,
  moveJournal,
  prepareJournal,
  readJournal,
  rememberedIn,
  type JournalRead,
} from './journal/journal';
import { locatedWorkbook, type LocatedWorkbook } from './read/located-workbook';
import { underLock } from './lock';
import { goRounds } from './rounds/go-rounds';
import { counted, refused, stopMessage, succeeded, told, type Outcome } from './outcome';
import { readOffice, type Found } from './read/read-office';
import { withShown } from './read/read-shown';
import { theirsOn } from './read/read-tab';
import { SOFT_STOP_MILLISECONDS } from './rounds/soft-stop';
import { hasBrokenOff, settle, takeBackLast, type TakenBack } from './journal/recover';
import { staysDone } from './journal/stays-done';
import { moveTrash } from './write/trash';

/** Runs a job from the menu, a trigger or a page. Never throws: a failure is told like any other outcome. */
export function runJob<Names extends TableName, Done>(ports: Ports, job: Job<Names, Done>): Outcome {
  return told(ports, job.name, () => {
    if (ports.person.ask) ports.requirePermission('week');
    if (!isAsking(ports, job)) return work(ports, job, NOTHING_ASKED, []);
    const found = lookAround(ports, []);
    if (!hasBrokenOff(found.journal)) return askAndWork(ports, job, found, []);
    // Before anybody is asked, what was left half done is taken back: the questions would be about what won't last.
    const mended = underLock(ports, job.name, () => settled(ports, [], () => succeeded('')));
    if (!mended.ok) return mended;
    return saidBefore(mended.message, askAndWork(ports, job, lookAround(ports, []), []));
  });
}

function askAndWork<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  found: Found,
  decisions: readonly Decision[],
): Outcome {
  const doubts = doubtsFor(job, found);
  if (doubts.length > 0) {
    const decided = decidedBy(ports, doubts);
    if (decided === null) return refused(undecided(job.name, doubts));
    const all = [...decisions, ...decided];
    return askAndWork(ports, job, lookAround(ports, all), all);
  }
  const asked = askFirst(ports, job, found);
  if (asked === null) return succeeded('Nothing was changed.');
  if (job.permission && asked.question) ports.requirePermission(job.permission);
  return work(ports, job, asked, decisions);
}

/** Works under the lock. Where it turns out there that a tab has to be asked about, it is asked, and all begins again. */
function work<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  asked: Asked,
  decisions: readonly Decision[],
): Outcome {
  let doubts: readonly DoubtfulTab[] = [];
  const outcome = underLock(ports, job.name, () =>
    settled(ports, decisions, (found) => {
      doubts = doubtsFor(job, found);
      return doubts.length === 0 ? think(ports, job, asked, found) : doubted(ports, job, doubts, found);
    }),
  );
  const decided = doubts.length === 0 ? null : decidedBy(ports, doubts);
  return decided === null ? outcome : work(ports, job, asked, [...decisions, ...decided]);
}

const decidedBy = ({ person: { ask } }: Ports, doubts: readonly DoubtfulTab[]): readonly Decision[] | null =>
  ask && askDoubts(ask, doubts);

/** The tabs that a job rests on and that somebody has to be asked about. */
const doubtsFor = <Names extends TableName>(
  { reads, isForDoubtfulOffices }: Pick<Job<Names, never>, 'reads' | 'isForDoubtfulOffices'>,
  { workbook }: Found,
): readonly DoubtfulTab[] => (isForDoubtfulOffices ? [] : doubtsAmong(workbook, namesOf({ reads })));

/** The names that Cultivate gives to the tabs that a job rests on. */
const namesOf = <Names extends TableName>({ reads }: Pick<Job<Names, never>, 'reads'>): string[] =>
  [...new Set<TableName>([...reads, 'settings'])].map((name) => tables[name].name);

/** A run that can't go on before somebody has said which tab is which. A trigger, which can't ask, leaves the question on its page. */
function doubted(
  ports: Ports,
  { name, pageOfQuestions: page }: Pick<Job<never>, 'name' | 'pageOfQuestions'>,
  doubts: readonly DoubtfulTab[],
  { workbook }: Found,
): Outcome {
  if (!ports.person.ask && page) leaveQuestions(workbook, page, doubts.map(doubtInWords));
  return refused(undecided(name, doubts));
}

const undecided = (job: string, doubts: readonly DoubtfulTab[]): string =>
  `"${job}" stopped before it changed anything. ${doubts.map(doubtInWords).join(' ')} Choose an item of the menu that needs it: it asks, and goes on.`;

const saidBefore = (before: string, outcome: Outcome): Outcome => ({
  ...outcome,
  message: `${before} ${outcome.message}`.trim(),
});

/** Runs a job and, where it leaves work, the one that does that work, in a run of its own. */
export function runInTurn<Names extends TableName, Done, NextNames extends TableName>(
  ports: Ports,
  job: Job<Names, Done>,
  next: Job<NextNames>,
): Outcome[] {
  const first = runJob(ports, job);
  return first.leavesWork ? [first, runJob(ports, next)] : [first];
}

/**
 * Runs a job from a trigger, where nobody is there to be told.
 *
 * @param next what is run after it, in a run of its own, where the job leaves work
 * @throws what would have been told of a failure: Google then writes to the trigger's owner
 */
export function runUnattended<Names extends TableName, Done, NextNames extends TableName = never>(
  ports: Ports,
  job: Job<Names, Done>,
  next: Job<NextNames> | null = null,
): void {
  const outcomes = next ? runInTurn(ports, job, next) : [runJob(ports, job)];
  const failures = outcomes.filter(({ ok }) => !ok).map(({ message }) => message);
  if (failures.length > 0) throw new Error(failures.join(' '));
}

/** Takes the last run back; called again, the one before it. */
export function undoLastRun(ports: Ports): Outcome {
  const name = 'Undo last run';
  return told(ports, name, () => underLock(ports, name, () => settled(ports, [], undo)));
}

function lookAround({ workbook }: Ports, decisions: readonly Decision[]): Found {
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

/** As `lookAround`, under the lock: what earlier versions called otherwise is moved over, and what was decided is kept. */
function takeHold(ports: Ports, decisions: readonly Decision[]): Found {
  const { workbook } = ports;
  const found = lookAround(ports, decisions);
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

/** Does the work once what died before is taken back; and takes back at once what the work itself leaves half done. */
function settled(ports: Ports, decisions: readonly Decision[], work: (found: Found) => Outcome): Outcome {
  const found = takeHold(ports, decisions);
  const broken = settle(found.workbook, found.journal);
  try {
    const outcome = work(broken.length === 0 ? found : lookAround(ports, decisions));
    return saidBefore(broken.map(tellBroken).join(' '), outcome);
  } catch (error) {
    const left = lookAround(ports, decisions);
    settle(left.workbook, left.journal);
    throw error;
  }
}

function think<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  { question, answer, answers }: Asked,
  found: Found,
): Outcome {
  const { workbook, journal: before } = found;
  const journal = job.leavesRowsAlone ? before : keepTheirs(workbook, job.reads, before);
  const read = readOffice(ports, { ...found, journal }, job, job.leavesRowsAlone ? 'look' : 'work');
  if (!read.ok) return refused(stopMessage(job.name, read.problems), read.problems);
  if (job.holdsToItsQuestion && job.question?.(read.office, ports.calendar)?.text !== question?.text)
    return refused(CHANGED_MEANWHILE);
  const acted = job.act?.(read.office, answer, ports) ?? '';
  const { read: went, done } = job.rounds
    ? goRounds(ports, workbook, job, job.rounds(read.office, answer, answers), read)
    : { read, done: acted };
  const now = withShown(workbook, job, went);
  const plan = job.plan(now.office, answer, done, answers);
  const problems = plan.problems ?? [];
  if (plan.isRefused) return refused(plan.report, problems);
  // What was done outside has to be written down.
  const isForGood = job.rounds !== undefined || job.holdsToItsQuestion === true;
  if (!isForGood && ports.clock.elapsed() > SOFT_STOP_MILLISECONDS)
    return refused(
      `"${job.name}" takes longer than Google allows, so it stopped before it changed anything.`,
    );
  const carried = carryOut(ports, workbook, { job: job.name, journal, isForGood }, plan, now);
  if (!carried.ok) return refused(stopMessage(job.name, carried.problems), carried.problems);
  now.tabs.numbering.keep();
  if (plan.box) ports.person.ask?.tell(job.name, plan.box);
  return {
    ...succeeded([plan.report, ...carried.remarks].join(' '), [...problems, ...carried.left]),
    ...(plan.leavesWork ? { leavesWork: true } : {}),
  };
}

/** Before anything is written to an office's own tab, it is kept which of its columns hold its own values under a name of ours. */
function keepTheirs(
  workbook: LocatedWorkbook,
  names: readonly TableName[],
  journal: JournalRead,
): JournalRead {
  const found = names.flatMap((name) => {
    const table = tables[name];
    const isNew = workbook.locate(table.name).state === 'brought' && !workbook.memory().theirs[table.name];
    const keys = isNew ? theirsOn(workbook, table, workbook.lookAt(table.name)) : [];
    return keys.length > 0 ? [{ name: table.name, keys }] : [];
  });
  if (found.length === 0) return journal;
  for (const { name, keys } of found) workbook.leaveAlone(name, keys);
  const kept = journal.exists
    ? keepMemory(workbook, journal, workbook.memory())
    : prepareJournal(workbook, journal, workbook.memory());
  workbook.flush();
  return kept;
}

function undo({ workbook, journal }: Found): Outcome {
  const undone = takeBackLast(workbook, journal);
  if (!undone) return refused('There is no run left to undo.');
  const run = describeEntry(undone.entry);
  if (!undone.outcome)
    return refused(`${run} can't be taken back: ${LOST} Choose Undo again for the run before it.`);
  const { cellsKept, rowsKept } = undone.outcome;
  const kept = [counted(cellsKept, 'cell'), counted(rowsKept, 'row')]
    .filter((text) => text !== '')
    .join(' and ');
  const remarks = [
    ...(kept === '' ? [] : [`Kept ${kept} that somebody has changed since.`]),
    staysDone(undone.entry.job),
  ];
  return succeeded([`Took back ${run}.`, ...remarks].join(' ').trim());
}

const CHANGED_MEANWHILE =
  'The workbook has changed since you were asked, so nothing was done. Please choose the item again.';
const LOST = 'its entry in the hidden journal was changed, or taking it back has failed twice.';

/** A run that died, and what became of it. */
const tellBroken = ({ entry, outcome }: TakenBack): string =>
  outcome
    ? `First took back ${describeEntry(entry)}, left half done.`
    : `${describeEntry(entry)} was left half done and can't be taken back: ${LOST} Please look over what it wrote.`;
