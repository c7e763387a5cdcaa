/**
 * The rounds of a job that makes what can't be taken back: intentions are written and flushed, then it is
 * made, then it is written what became of it. A run that dies in between leaves intentions behind, which the
 * job itself settles when it is run again.
 */
import { localeOf } from '../../sheets/cells/locale';
import { tables, type TableName } from '../../sheets/tabs/tables';
import type { Change } from '../change';
import type { Job, NextRound } from '../job';
import type { Ports } from '../ports';
import { tabsReadOf } from '../write/carry-out';
import { commit } from '../write/commit';
import { isEmptyEdit } from '../write/edit';
import { editOf } from '../write/edit-of';
import type { LocatedWorkbook } from '../read/located-workbook';
import { makeTabs } from '../write/tabs/make-tabs';
import { tellProgress } from '../outcome';
import { withShown } from '../read/read-shown';
import { withTabs, type OfficeRead } from '../read/read-office';
import { SOFT_STOP_MILLISECONDS } from './soft-stop';
import { rowsTouched, tabAfter } from '../write/tab-after';

/** The office after the rounds, and why they ended before nothing was left; '' when nothing is. */
export type RoundsDone<Names extends TableName> = { readonly read: OfficeRead<Names>; readonly done: string };

/** Why rounds end that another run goes on with. */
export const TIME_IS_UP = 'Google ends a run after six minutes.';

/** Goes round after round until nothing is left, time is up, or what is asked to make it refuses. */
export function goRounds<Names extends TableName>(
  ports: Ports,
  workbook: LocatedWorkbook,
  job: Pick<Job<Names>, 'name' | 'rereads' | 'shows'>,
  next: NextRound<Names>,
  read: OfficeRead<Names>,
): RoundsDone<Names> {
  const { name, rereads = [] } = job;
  let now = read;
  for (let rounds = 0; ; rounds += 1) {
    const seen = rounds === 0 ? now : readAgain(ports, now, rereads);
    if (!seen) return { read: now, done: MOVED };
    now = withShown(workbook, job, seen);
    const round = next(now.office);
    if (!round) return { read: now, done: '' };
    if (!round.isUrgent && ports.clock.elapsed() > SOFT_STOP_MILLISECONDS)
      return { read: now, done: TIME_IS_UP };
    if (rounds === 0 && ports.person.ask) ports.requirePermission('drafts');
    now = written(ports, workbook, now, round.intentions);
    const { changes, stop = '' } = round.make(ports);
    now = written(ports, workbook, now, changes);
    if (stop !== '') return { read: now, done: stop };
    tellProgress(ports, name, round.progress);
  }
}

const MOVED = 'Somebody changed the headers of a tab meanwhile.';

/** The office with these tabs as they stand by now; null where one can't be read any more. */
function readAgain<Names extends TableName>(
  { clock }: Ports,
  read: OfficeRead<Names>,
  names: readonly Names[],
): OfficeRead<Names> | null {
  const reads = names.map((name) => read.tools.read(tables[name]));
  return reads.some(({ faults }) => faults.length > 0) ? null : withTabs(read, reads, clock);
}

/**
 * Writes rows by their keys, and flushes. A row that somebody deleted while it was at work comes back: what
 * was made must not be forgotten.
 */
function written<Names extends TableName>(
  { clock }: Ports,
  workbook: LocatedWorkbook,
  read: OfficeRead<Names>,
  changes: readonly Change[],
): OfficeRead<Names> {
  if (changes.length === 0) return read;
  const { edit, kept } = editOf(workbook, changes, read.tabs);
  if (!isEmptyEdit(edit)) throw new Error('Rounds may only change what Undo leaves alone.');
  const tabs = kept.tabs.map((each) => {
    const after = tabAfter(each, read.tabs, localeOf(workbook.locale));
    return { after, edit: { ...each, appended: [...each.appended, ...rowsTouched(each, after)] } };
  });
  const whole = { ...kept, tabs: tabs.map(({ edit: each }) => each) };
  makeTabs(workbook, whole);
  commit(workbook, whole, tabsReadOf(read.tabs));
  workbook.flush();
  return withTabs(
    read,
    tabs.map(({ after }) => after),
    clock,
  );
}
