/** This week > Fresh start…: after an absence, what was overdue is spread anew instead of standing there as a mountain (S12). */
import { longDay } from '../domain/words';
import { begin, conclude, COURSE_TABS, after } from './course';
import { buildTheWeek } from './day-steps';
import type { Job } from './job';
import { keepSettings } from './keep-settings';
import { withStart } from './start-news';

export const freshStart: Job<(typeof COURSE_TABS)[number] | 'settings'> = {
  name: 'Fresh start…',
  reads: [...COURSE_TABS, 'settings'],

  question: ({ today }) => ({
    kind: 'confirm',
    title: 'Fresh start',
    text:
      `What was overdue on ${longDay(today)} is spread over the coming weeks, as if you had never been in touch. ` +
      'Promises, dates and open concerns stay where they are. Start afresh?',
  }),

  plan: (office) => {
    const fresh = { ...office, settings: { ...office.settings, freshStartOn: office.today } };
    const kept = after(begin(fresh), {
      changes: keepSettings(office, { freshStartOn: office.today }),
      told: ['Spread what was overdue anew.'],
    });
    return conclude(withStart(buildTheWeek(kept)));
  },
};
