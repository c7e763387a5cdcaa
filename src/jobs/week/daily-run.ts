/** The daily run: what was done is logged and filed, what became due is added, and a new week is built. */
import { takeIn } from '../intake/take-in';
import { begin, conclude, COURSE_TABS } from '../pipeline/pipeline';
import { mergeTypedDoubles } from '../contact-import/merge/merge-same-as';
import { earlierLooks } from './earlier-looks';
import { foldDoneDays } from './fold-done-days';
import { removeOwnTriggers } from '../set-up/daily-trigger';
import { buildTheWeek, logWhatIsDone } from '../pipeline/day-steps';
import type { Job, Office, Plan } from '../../runner/job';
import { GO_ON_WITH_DRAFTS, hasUnfinished } from '../letters/compose/letter-state';
import { hasMorning, MORNING_EVENT } from './morning-event';
import { START } from '../start/start-layout';
import { withStart } from '../start/start-report';
import type { StartNews } from '../start/start-page';
import { lastBeat, otherOwner } from '../start/whose-daily-run';

export const DAY_TABS = [...COURSE_TABS, 'settings'] as const;
type DayOffice = Office<(typeof DAY_TABS)[number]>;

/** The day's work, and further lines of Start. */
export const doTheDay = (office: DayOffice, news: StartNews = []): Plan => {
  const day = buildTheWeek(logWhatIsDone(mergeTypedDoubles(takeIn(begin(office), office))));
  const plan = conclude(withStart(day, [[START.runNow, false], ...news], 'always'));
  return {
    ...plan,
    changes: [...plan.changes, ...foldDoneDays(day.office, plan.changes), ...earlierLooks(office)],
    leavesWork: [
      ...(hasMorning(office) ? [MORNING_EVENT] : []),
      ...(hasUnfinished(office) ? [GO_ON_WITH_DRAFTS] : []),
    ],
  };
};

/** As the trigger calls it. A daily run that somebody else's has replaced ends itself. */
export const dailyRun: Job<(typeof DAY_TABS)[number]> = {
  name: 'Daily run',
  reads: DAY_TABS,

  act: (office, _answer, { triggers }) => {
    if (otherOwner(office) !== null) removeOwnTriggers(triggers);
    return '';
  },

  plan: (office) => {
    const other = otherOwner(office);
    if (other !== null)
      return {
        changes: [],
        report: `${other} has the daily run now, so this one was switched off.`,
        isRefused: true,
      };
    return doTheDay(office, lastBeat(office));
  },
};
