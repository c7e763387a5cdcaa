/** One job under the lock: its office is read, it thinks, and what it wants is carried out. */
import { localeOf } from '../sheets/cells/locale';
import { START_TAB, tables, type TableName } from '../sheets/tabs/tables';
import type { Asked } from './ask-first';
import type { Job } from './job';
import { inNamesOfToday, namesOfToday } from './names-of-today';
import { keepMemory, prepareJournal, type JournalRead } from './journal/journal';
import { refused, stopMessage, succeeded, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { LocatedWorkbook } from './read/located-workbook';
import { filledInWords, notAskedAbout, type FilledColumn } from './read/filled-columns';
import { filledColumnsOf } from './read/filled-by-formula';
import { readOffice, type Found } from './read/read-office';
import { withShown } from './read/read-shown';
import { theirsOn } from './read/read-tab';
import { goRounds } from './rounds/go-rounds';
import { SOFT_STOP_MILLISECONDS } from './rounds/soft-stop';
import { carryOut } from './write/carry-out';
import type { TabsAsRead } from './write/edit-of';
import { markUnread } from './write/mark-unread';

/** How a run ended; and the columns that somebody is to be asked about before it goes on. */
export type Thought = { readonly outcome: Outcome; readonly filled?: readonly FilledColumn[] };

/** Reads, thinks and writes. */
export function think<Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  { question, answer, answers }: Asked,
  found: Found,
): Thought {
  const { workbook, journal: before } = found;
  const journal = job.leavesRowsAlone ? before : keepTheirs(workbook, job.reads, before);
  const isLookingOn = job.leavesRowsAlone === 'told apart';
  const mode = isLookingOn ? 'ask' : job.leavesRowsAlone ? 'look' : 'work';
  const read = readOffice(ports, { ...found, journal }, job, mode);
  if (!read.ok) return { outcome: refused(stopMessage(job.name, read.problems), read.problems) };
  if (job.holdsToItsQuestion && job.question?.(read.office, ports.calendar)?.text !== question?.text)
    return { outcome: refused(CHANGED_MEANWHILE) };
  const inTheWay = filledBeforehand(ports, workbook, job, read.tabs);
  if (inTheWay.length > 0) return { outcome: refused(filledInWords(job.name, inTheWay)), filled: inTheWay };
  const acted = job.act?.(read.office, answer, ports) ?? '';
  const { read: went, done } = job.rounds
    ? goRounds(ports, workbook, job, job.rounds(read.office, answer, answers), read)
    : { read, done: acted };
  const now = withShown(workbook, job, went);
  const planned = job.plan(now.office, answer, done, answers);
  const plan = { ...planned, report: inNamesOfToday(workbook, job.reads, planned.report) };
  const problems = plan.problems ?? [];
  if (plan.isRefused) return { outcome: refused(plan.report, problems) };
  // What was done outside has to be written down.
  const isForGood = job.rounds !== undefined || job.writesAfterwards !== undefined;
  if (!isForGood && ports.clock.elapsed() > SOFT_STOP_MILLISECONDS)
    return { outcome: refused(tooLong(job.name)) };
  const joinsRunsOfTheDay = job.joinsRunsOfTheDay === true;
  const circumstances = { job: job.name, journal, isForGood, joinsRunsOfTheDay };
  const carried = carryOut(ports, workbook, circumstances, plan, now);
  if (!carried.ok && carried.filled.length > 0)
    return { outcome: refused(filledInWords(job.name, carried.filled)), filled: carried.filled };
  if (!carried.ok) return { outcome: refused(stopMessage(job.name, carried.problems), carried.problems) };
  // A plan that says what couldn't be read has looked through all that it rests on.
  if (plan.problems) markUnread(ports.notes, workbook, plan.problems, now.tabs.grids);
  // Ids that nobody got are still free.
  if (!isLookingOn) now.tabs.numbering.keep();
  ports.notes.keep();
  if (plan.box) ports.person.ask?.tell(job.name, plan.box);
  const outcome = {
    ...succeeded([plan.report, ...carried.remarks].join(' '), [...problems, ...carried.left]),
    ...(plan.leavesWork ? { leavesWork: plan.leavesWork } : {}),
    ...(plan.page === undefined
      ? {}
      : {
          page: plan.page,
          tabs: namesOfToday(workbook, [...job.reads.map((name) => tables[name].name), START_TAB]),
        }),
  };
  return { outcome };
}

/**
 * The columns filled by a formula in which a job would write down what it did outside, and that nobody was
 * asked about yet, where there is somebody to ask.
 */
function filledBeforehand<Names extends TableName>(
  { person }: Ports,
  workbook: LocatedWorkbook,
  { writesAfterwards = {} }: Pick<Job<Names, never>, 'writesAfterwards'>,
  { readings, grids }: TabsAsRead,
): readonly FilledColumn[] {
  if (!person.ask) return [];
  const found = Object.entries(writesAfterwards).flatMap(([key, columns]) => {
    const { name } = tables[key as TableName];
    const [reading, grid] = [readings.get(name), grids.get(name)];
    return reading && grid ? filledColumnsOf(workbook, reading, grid, columns) : [];
  });
  return notAskedAbout(found, workbook.memory());
}

/**
 * Before anything is written to an office's own tab, it is kept which of its columns hold its own values
 * under a name of ours.
 */
function keepTheirs(
  workbook: LocatedWorkbook,
  names: readonly TableName[],
  journal: JournalRead,
): JournalRead {
  const found = names.flatMap((name) => {
    const table = tables[name];
    const isNew = workbook.locate(table.name).state === 'brought' && !workbook.memory().theirs[table.name];
    const keys = isNew
      ? theirsOn(workbook, table, workbook.lookAt(table.name), localeOf(workbook.locale))
      : [];
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

const CHANGED_MEANWHILE =
  'The workbook has changed since you were asked, so nothing was done. Please choose the item again.';

const tooLong = (job: string): string =>
  `"${job}" takes longer than Google allows, so it stopped before it changed anything.`;
