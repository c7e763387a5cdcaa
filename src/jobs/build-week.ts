/** This week > Build or refresh. */
import { begin, conclude, COURSE_TABS } from './course';
import { buildTheWeek } from './day-steps';
import type { Job } from './job';
import { withStart } from './start-news';

export const buildWeek: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Build or refresh',
  reads: COURSE_TABS,
  plan: (office) => conclude(withStart(buildTheWeek(begin(office)))),
};
