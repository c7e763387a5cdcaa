/** Set up > First steps: the steps of Start as the page shows them, and going where one is done. */
import type { Step, Steps } from '../../pages/contract/first-steps';
import { contacts } from '../../sheets/tabs/contacts';
import { letters } from '../../sheets/tabs/letters';
import { settings } from '../../sheets/tabs/settings/settings';
import { START_TAB } from '../../sheets/tabs/tables';
import { thisWeek } from '../../sheets/tabs/this-week';
import type { Job } from '../../runner/job';
import { firstStepsOf } from './first-steps';

const NAME = 'First steps';
type StepTab = Exclude<Step['tab'], ''>;

const TABS = {
  Contacts: contacts,
  'This week': thisWeek,
  Settings: settings,
  Letters: letters,
} as const satisfies Record<StepTab, object>;

const isStepTab = (name: string): name is StepTab => name in TABS;

export const showFirstSteps: Job<'contacts' | 'thisWeek' | 'settings' | 'letters'> = {
  name: NAME,
  reads: ['contacts', 'thisWeek', 'settings', 'letters'],
  leavesRowsAlone: true,
  isForBrokenOffices: true,
  isForDoubtfulOffices: true,

  plan: (office) => {
    const steps = firstStepsOf(office, []).map(({ label, about, item, on, isFinished, isNext }): Step => {
      const tab = on?.name ?? '';
      const isThere = on !== undefined && office.locate(on.name).state !== 'absent';
      const state = isFinished ? 'done' : isNext ? 'next' : 'open';
      return { label, about, item: item ?? '', state, tab: isThere && isStepTab(tab) ? tab : '' };
    });
    return { changes: [], report: '', page: { steps } satisfies Steps };
  },
};

/** Goes to a tab, at whatever it is called by now. */
export const openStepTab = (tab: StepTab): Job<never> => ({
  name: NAME,
  reads: [],
  leavesRowsAlone: true,
  isForBrokenOffices: true,
  isForDoubtfulOffices: true,

  plan: () => ({ changes: [{ kind: 'open', tab, isAllThereIs: true }], report: '', page: {} }),
});

/** First steps where no page can be shown: they stand on Start. */
export const goToFirstSteps: Job<never> = {
  name: NAME,
  reads: [],
  leavesRowsAlone: true,

  plan: ({ locate }) => {
    const { state, tab } = locate(START_TAB);
    return state === 'ours' || state === 'brought'
      ? {
          changes: [{ kind: 'open', tab: START_TAB, isAllThereIs: true }],
          report: `The first steps stand on ${tab}.`,
        }
      : { changes: [], report: 'First choose Cultivate > Set up > This workbook.', isRefused: true };
  },
};
