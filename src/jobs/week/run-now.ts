/** Run now on Start: a tick box that does the daily run's work at once, for phones, which show no menu. */
import { COURSE_TABS } from '../pipeline/pipeline';
import { doTheDay } from './daily-run';
import type { Job } from '../../runner/job';
import { START_TAB } from '../../sheets/tabs/tables';
import { readStart } from '../start/start-page';

/** Whether an edit may have ticked the box: cheap, because every edit of the workbook asks. */
export const isRunNow = (tab: string | undefined, value: unknown): boolean =>
  tab === START_TAB && value === 'TRUE';

export const runNow: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Run now',
  reads: COURSE_TABS,
  plan: (office) =>
    readStart(office.start).isRunNowTicked
      ? doTheDay(office)
      : { changes: [], report: 'Run now on Start isn’t ticked, so nothing was done.' },
};
