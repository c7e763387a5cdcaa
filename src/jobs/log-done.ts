/** This week > Log what is done: the touches, and what they and the latest sales make of people. */
import { begin, conclude, COURSE_TABS } from './course';
import { logWhatIsDone, workOutFigures } from './day-steps';
import type { Job } from './job';
import { judgePeople } from './judge-people';
import { withStart } from './start-news';

const NOTHING = 'Nothing new to log: fill in Result on This week.';
const NO_WEEK = 'There is no week to log yet: choose This week > Build or refresh.';

export const logDone: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Log what is done',
  reads: COURSE_TABS,
  plan: (office) => {
    const logged = logWhatIsDone(begin(office));
    const told = logged.told.length === 0 ? [office.tables.thisWeek.exists ? NOTHING : NO_WEEK] : logged.told;
    return conclude(withStart(workOutFigures(judgePeople({ ...logged, told }))));
  },
};
