/**
 * The one runner. It asks first, then takes the lock, takes back what an earlier run left half done, reads
 * each tab once, lets the job think, writes down what is about to change, writes it, and says in one line
 * what happened.
 */
import { tables, type TableName } from '../sheets/tabs/tables';
import { askFirst, hasToAsk, isAsking, NOTHING_ASKED, type Asked } from './ask-first';
import type { Job } from './job';
import { hasBrokenOff } from './journal/recover';
import { leaveQuestions } from './leave-questions';
import { underLock } from './lock';
import { refused, succeeded, told, type Outcome } from './outcome';
import type { Ports } from './ports';
import { askDoubts, doubtInWords, doubtsAmong, type Decision, type DoubtfulTab } from './read/doubts';
import { askFilled, type FilledColumn } from './read/filled-columns';
import type { Found } from './read/read-office';
import { lookAround, saidBefore, settled } from './take-hold';
import { think } from './think';

/** Runs a job from the menu, a trigger or a page. Never throws: a failure is told like any other outcome. */
export function runJob<Names extends TableName, Done>(ports: Ports, job: Job<Names, Done>): Outcome {
  return told(ports, job.name, () => {
    if (ports.person.ask) ports.requirePermission('week');
    if (!isAsking(ports, job)) return work(ports, job, NOTHING_ASKED, []);
    if (job.asksSeldom) return workUnlessAsking(ports, job);
    const found = lookAround(ports, []);
    if (!hasBrokenOff(found.journal)) return askAndWork(ports, job, found, []);
    // Before anybody is asked, what was left half done is taken back: the questions would be about what won't
    // last.
    const mended = underLock(ports, job.name, () => settled(ports, [], () => succeeded('')));
    if (!mended.ok) return mended;
    return saidBefore(mended.message, askAndWork(ports, job, lookAround(ports, []), []));
  });
}

/** Works at once where there turns out to be nothing to ask, under the lock; else it asks first. */
function workUnlessAsking<Names extends TableName, Done>(ports: Ports, job: Job<Names, Done>): Outcome {
  let isAboutToAsk = false;
  const outcome = work(
    ports,
    job,
    NOTHING_ASKED,
    [],
    (found) => (isAboutToAsk = hasToAsk(ports, job, found)),
  );
  if (!isAboutToAsk) return outcome;
  return saidBefore(outcome.message, askAndWork(ports, job, lookAround(ports, []), []));
}

function askAndWork<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  found: Found,
  decisions: readonly Decision[],
): Outcome {
  const doubts = doubtsFor({ ...job, reads: job.asksBy ?? job.reads }, found);
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

/**
 * Works under the lock. Where it turns out there that a tab has to be asked about, it is asked, and all
 * begins again.
 *
 * @param isToAsk whether something has to be asked before: then nothing is done
 */
function work<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  asked: Asked,
  decisions: readonly Decision[],
  isToAsk: (found: Found) => boolean = () => false,
): Outcome {
  let doubts: readonly DoubtfulTab[] = [];
  let filled: readonly FilledColumn[] = [];
  const outcome = underLock(ports, job.name, () =>
    settled(ports, decisions, (found) => {
      doubts = doubtsFor(job, found);
      if (doubts.length > 0) return doubted(ports, job, doubts, found);
      if (isToAsk(found)) return succeeded('');
      const thought = think(ports, job, asked, found);
      filled = thought.filled ?? [];
      return thought.outcome;
    }),
  );
  const { ask } = ports.person;
  const decided =
    filled.length > 0 ? ask && askFilled(ask, filled) : doubts.length > 0 ? decidedBy(ports, doubts) : null;
  return decided === null ? outcome : work(ports, job, asked, [...decisions, ...decided], isToAsk);
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

/**
 * A run that can't go on before somebody has said which tab is which. A trigger, which can't ask, leaves the
 * question on its page.
 */
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

/** A job that follows another one, where that leaves work for it. */
export type Follower = { readonly name: string; readonly run: (ports: Ports) => Outcome };

/** The job as a follower. */
export const follower = <Names extends TableName, Done>(job: Job<Names, Done>): Follower => ({
  name: job.name,
  run: (ports) => runJob(ports, job),
});

/**
 * Runs a job and, of those that may follow it, the ones for which it leaves work, each in a run of its own.
 */
export function runInTurn<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  followers: readonly Follower[],
): Outcome[] {
  const first = runJob(ports, job);
  const waiting = new Set(first.leavesWork);
  return [first, ...followers.filter(({ name }) => waiting.has(name)).map(({ run }) => run(ports))];
}

/**
 * Runs a job from a trigger, where nobody is there to be told.
 *
 * @param followers what is run after it, where the job leaves work for them
 * @throws what would have been told of a failure: Google then writes to the trigger's owner
 */
export function runUnattended<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  followers: readonly Follower[] = [],
): void {
  const outcomes = runInTurn(ports, job, followers);
  const failures = outcomes.filter(({ ok }) => !ok).map(({ message }) => message);
  if (failures.length > 0) throw new Error(failures.join(' '));
}
