/** Run now on Start: a tick box that does the daily run's work at once, for phones, which show no menu. */
import { DAY_TABS, doTheDay } from './daily-run';
import type { Job } from '../../runner/job';
import { foldHeader } from '../../sheets/headers/header-keys';
import { START } from '../start/start-layout';
import { readStart } from '../start/start-page';

/**
 * Whether an edit has ticked a box that says Run now: known by its label, as Start may be called otherwise.
 * Every edit of the workbook asks, so the label is looked up for ticks alone.
 *
 * @param labelOf what stands in column A of the line
 */
export const isRunNow = (value: unknown, labelOf: () => unknown): boolean =>
  value === 'TRUE' && foldHeader(String(labelOf())) === foldHeader(START.runNow);

export const runNow: Job<(typeof DAY_TABS)[number]> = {
  name: 'Run now',
  reads: DAY_TABS,
  plan: (office) =>
    readStart(office.start).isRunNowTicked
      ? doTheDay(office)
      : { changes: [], report: 'Run now on Start isn’t ticked, so nothing was done.' },
};
