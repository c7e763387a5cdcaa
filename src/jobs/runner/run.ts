/**
 * The one runner. It asks first, then takes the lock, takes back what an earlier run left half done, reads each tab once,
 * lets the job think, writes down what is about to change, writes it, and says in one line what happened.
 */
import type { TableName } from '../../sheets/tables';
import type { Job } from '../job';
import type { Ports, TabEntry, Workbook } from '../ports';
import { askFirst, isAsking, type Asked, type Asking } from './ask-first';
import { carryOut } from './carry-out';
import { describeEntry, readJournal, type JournalRead } from './journal';
import { underLock } from './lock';
import { goRounds } from './go-rounds';
import { counted, refused, stopMessage, succeeded, told, type Outcome } from './outcome';
import { readOffice } from './read-office';
import { withShown } from './read-shown';
import { SOFT_STOP_MILLISECONDS } from './soft-stop';
import { hasBrokenOff, settle, takeBackLast, type TakenBack } from './settle';
import { staysDone } from './stays-done';

/** Runs a job from the menu, a trigger or a page. Never throws: a failure is told like any other outcome. */
export function runJob<Names extends TableName, Done>(ports: Ports, job: Job<Names, Done>): Outcome {
  return told(ports, job.name, () => {
    if (ports.person.ask) ports.requirePermission('week');
    const mended = mendFirst(ports, job);
    if (mended?.ok === false) return mended;
    const outcome = askAndWork(ports, job);
    return mended ? { ...outcome, message: `${mended.message} ${outcome.message}` } : outcome;
  });
}

/** Before anybody is asked, what was left half done is taken back: the questions would be about what won't last. Null: nothing was. */
function mendFirst<Names extends TableName>(ports: Ports, job: Asking<Names>): Outcome | null {
  if (!isAsking(ports, job) || !hasBrokenOff(lookAround(ports.workbook).journal)) return null;
  return underLock(ports, job.name, () => settled(ports, () => succeeded('')));
}

function askAndWork<Names extends TableName, Done>(ports: Ports, job: Job<Names, Done>): Outcome {
  const asked = askFirst(ports, job);
  if (asked === null) return succeeded('Nothing was changed.');
  if (job.permission && asked.question) ports.requirePermission(job.permission);
  return underLock(ports, job.name, () => settled(ports, (found) => think(ports, job, asked, found)));
}

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
  return told(ports, name, () => underLock(ports, name, () => settled(ports, (found) => undo(ports, found))));
}

/** What a run finds under the lock: the tabs, and the runs before it. */
type Found = { readonly tabs: readonly TabEntry[]; readonly journal: JournalRead };

function lookAround(workbook: Workbook): Found {
  const tabs = workbook.tabs();
  return { tabs, journal: readJournal(workbook, tabs) };
}

/** Does the work once what died before is taken back; and takes back at once what the work itself leaves half done. */
function settled({ workbook }: Ports, work: (found: Found) => Outcome): Outcome {
  const found = lookAround(workbook);
  const broken = settle(workbook, found.journal);
  try {
    const outcome = work(broken.length === 0 ? found : lookAround(workbook));
    return { ...outcome, message: [...broken.map(tellBroken), outcome.message].join(' ').trim() };
  } catch (error) {
    settle(workbook, lookAround(workbook).journal);
    throw error;
  }
}

function think<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  { question, answer, answers }: Asked,
  { tabs, journal }: Found,
): Outcome {
  const read = readOffice(ports, job, tabs, job.leavesRowsAlone ? 'look' : 'work');
  if (!read.ok) return refused(stopMessage(job.name, read.problems), read.problems);
  if (job.holdsToItsQuestion && job.question?.(read.office)?.text !== question?.text)
    return refused(CHANGED_MEANWHILE);
  const acted = job.act?.(read.office, answer, ports) ?? '';
  const { read: went, done } = job.rounds
    ? goRounds(ports, job, job.rounds(read.office, answer, answers), read)
    : { read, done: acted };
  const now = withShown(ports.workbook, job, went);
  const plan = job.plan(now.office, answer, done, answers);
  const problems = plan.problems ?? [];
  if (plan.isRefused) return refused(plan.report, problems);
  // What was done outside has to be written down.
  const isForGood = job.rounds !== undefined || job.holdsToItsQuestion === true;
  if (!isForGood && ports.clock.elapsed() > SOFT_STOP_MILLISECONDS)
    return refused(
      `"${job.name}" takes longer than Google allows, so it stopped before it changed anything.`,
    );
  const carried = carryOut(ports, { job: job.name, journal, isForGood }, plan, now);
  if (!carried.ok) return refused(stopMessage(job.name, carried.problems), carried.problems);
  now.tabs.numbering.keep();
  if (plan.box) ports.person.ask?.tell(job.name, plan.box);
  return {
    ...succeeded([plan.report, ...carried.remarks].join(' '), [...problems, ...carried.left]),
    ...(plan.leavesWork ? { leavesWork: true } : {}),
  };
}

function undo({ workbook }: Ports, { journal }: Found): Outcome {
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
const LOST = 'somebody changed its entry in the hidden tab Journal.';

/** A run that died, and what became of it. */
const tellBroken = ({ entry, outcome }: TakenBack): string =>
  outcome
    ? `First took back ${describeEntry(entry)}, left half done.`
    : `${describeEntry(entry)} was left half done and can't be taken back: ${LOST} Please look over what it wrote.`;
