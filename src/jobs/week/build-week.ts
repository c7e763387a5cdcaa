/** This week > Build or refresh. */
import { mergeTypedDoubles } from '../contact-import/merge/merge-same-as';
import { after, begin, conclude, COURSE_TABS } from '../pipeline/pipeline';
import { buildTheWeek } from '../pipeline/day-steps';
import type { Job } from '../../runner/job';
import { KIND_TABS, kindQuestion, kindsAnswered } from '../set-up/kinds';
import { earlierLooks } from './earlier-looks';
import { foldDoneDays } from './fold-done-days';
import { withStart } from '../start/start-report';

export const buildWeek: Job<(typeof COURSE_TABS)[number], string, (typeof KIND_TABS)[number]> = {
  name: 'Build or refresh',
  reads: COURSE_TABS,
  asksBy: KIND_TABS,
  asksSeldom: true,
  adds: { contacts: ['kind'] },
  question: (office) => kindQuestion(office),

  plan: (office, _answer, _done, answers = new Map()) => {
    const begun = begin(office);
    const said = after(begun, kindsAnswered(begun.office, answers));
    const week = buildTheWeek(mergeTypedDoubles(said));
    const plan = conclude(withStart(week));
    const looks = [...foldDoneDays(week.office, plan.changes), ...earlierLooks(office)];
    return { ...plan, changes: [...plan.changes, ...looks] };
  },
};
