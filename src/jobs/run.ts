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

/** A job that may follow another one, told on Start as every run is. */
export const follower = <Names extends TableName, Done>(job: Job<Names, Done>): runner.Follower =>
  runner.follower(toldOnStart(job));

/**
 * Runs a job and, of those that may follow it, the ones for which it leaves work, each in a run of its own.
 */
export const runInTurn = <Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  followers: readonly runner.Follower[],
): Outcome[] => runner.runInTurn(ports, toldOnStart(job), followers);

/**
 * Runs a job from a trigger, where nobody is there to be told.
 *
 * @param followers what is run after it, where the job leaves work for them
 * @throws what would have been told of a failure: Google then writes to the trigger's owner
 */
export const runUnattended = <Names extends TableName, Done>(
  ports: Ports,
  job: Job<Names, Done>,
  followers: readonly runner.Follower[] = [],
): void => runner.runUnattended(ports, toldOnStart(job), followers);
