/** Runs of jobs as an office sees them: each leaves its line on Start. */
import type { Job } from '../runner/job';
import type { Outcome } from '../runner/outcome';
import type { Ports } from '../runner/ports';
import * as runner from '../runner/run';
import type { TableName } from '../sheets/tabs/tables';
import { toldOnStart } from './start/told-on-start';

/** Runs a job from the menu, a trigger or a page. Never throws: a failure is told like any other outcome. */
export const runJob = <Names extends TableName, Done>(ports: Ports, job: Job<Names, Done>): Outcome =>
  runner.runJob(ports, toldOnStart(job));

/** Runs a job and, where it leaves work, the one that does that work, in a run of its own. */
export const runInTurn = <Names extends TableName, Done, NextNames extends TableName>(
  ports: Ports,
  job: Job<Names, Done>,
  next: Job<NextNames>,
): Outcome[] => runner.runInTurn(ports, toldOnStart(job), toldOnStart(next));

/**
 * Runs a job from a trigger, where nobody is there to be told.
 *
 * @param next what is run after it, in a run of its own, where the job leaves work
 * @throws what would have been told of a failure: Google then writes to the trigger's owner
 */
export const runUnattended = <Names extends TableName, Done, NextNames extends TableName = never>(
  ports: Ports,
  job: Job<Names, Done>,
  next: Job<NextNames> | null = null,
): void => runner.runUnattended(ports, toldOnStart(job), next && toldOnStart(next));
