/** Run now on Start: a tick box that does the daily run's work at once, for phones, which show no menu. */
import { DAY_TABS, doTheDay } from './daily-run';
import type { Job } from '../../runner/job';
import { foldHeader } from '../../sheets/headers/header-keys';
import { START } from '../start/start-layout';
import { readStart } from '../start/start-page';

/**
 * Whether a box that was ticked says Run now: known by its label, as Start may be called otherwise.
 *
 * @param label what stands in column A of the line
 */
export const isRunNow = (label: unknown): boolean => foldHeader(String(label)) === foldHeader(START.runNow);

export const runNow: Job<(typeof DAY_TABS)[number]> = {
  name: 'Run now',
  reads: DAY_TABS,
  plan: (office) =>
    readStart(office.start).isRunNowTicked
      ? doTheDay(office)
      : { changes: [], report: 'Run now on Start isn’t ticked, so nothing was done.' },
};
