/** The watchdog: every run first takes back what one that died left half done, so a run with nothing else to do is enough. */
import { WATCHDOG_HANDLER } from './daily-trigger';
import type { Job } from './job';

/** Takes back what a run that died left half done, then takes its own trigger away. */
export const watch: Job<never> = {
  name: 'Watchdog',
  reads: [],
  leavesRowsAlone: true,
  isForBrokenOffices: true,

  act: (_office, _answer, { triggers }) => {
    const own = triggers.list().filter(({ handler }) => handler === WATCHDOG_HANDLER);
    own.forEach(({ id }) => triggers.remove(id));
    return '';
  },

  plan: () => ({ changes: [], report: 'Nothing is left half done.' }),
};
