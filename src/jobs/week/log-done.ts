/** This week > Log what is done: the touches, and what they and the latest sales make of people. */
import { begin, conclude, COURSE_TABS } from '../pipeline/pipeline';
import { logWhatIsDone, workOutFigures } from '../pipeline/day-steps';
import type { Job } from '../../runner/job';
import { judgePeople } from '../clients/update-judgements';
import { withStart } from '../start/start-report';

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
