/** This week > Build or refresh. */
import { after, begin, conclude, COURSE_TABS } from '../pipeline/pipeline';
import { buildTheWeek } from '../pipeline/day-steps';
import type { Job } from '../../runner/job';
import { earlierLooks } from './earlier-looks';
import { kindQuestion, kindsAnswered } from '../set-up/kinds';
import { withStart } from '../start/start-report';

export const buildWeek: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Build or refresh',
  reads: COURSE_TABS,
  adds: { contacts: ['kind'] },
  question: (office) => kindQuestion(office),

  plan: (office, _answer, _done, answers = new Map()) => {
    const begun = begin(office);
    const plan = conclude(withStart(buildTheWeek(after(begun, kindsAnswered(begun.office, answers)))));
    return { ...plan, changes: [...plan.changes, ...earlierLooks(office)] };
  },
};
