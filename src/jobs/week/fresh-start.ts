/**
 * This week > Fresh start…: after an absence, what was overdue is spread anew instead of standing there as a
 * mountain (S12).
 */
import { freshStartInWords, recallsSpreadAnew } from '../../domain/touches/fresh-start';
import { longDay } from '../../domain/text/words';
import { contacts } from '../../sheets/tabs/contacts';
import { after, begin, bookOf, conclude, COURSE_TABS } from '../pipeline/pipeline';
import { buildTheWeek } from '../pipeline/day-steps';
import { setCells } from '../../runner/change';
import type { Job } from '../../runner/job';
import { keepSettings } from '../pipeline/write-settings';
import { weekServed } from './lay-out-week';
import { withStart } from '../start/start-report';

export const freshStart: Job<(typeof COURSE_TABS)[number] | 'settings', string, never> = {
  name: 'Fresh start…',
  reads: [...COURSE_TABS, 'settings'],
  asksBy: [],

  question: ({ today }) => ({
    kind: 'confirm',
    title: 'Fresh start',
    text:
      `What was overdue on ${longDay(today)} is spread over the coming weeks, as if you had never been in touch. ` +
      'Promises, near dates, last warnings and open concerns stay where they are. Start afresh?',
  }),

  plan: (office) => {
    const before = bookOf(begin(office).office);
    const week = weekServed(office);
    const recalls = recallsSpreadAnew(before, week);
    const fresh = begin({ ...office, settings: { ...office.settings, freshStartOn: office.today } });
    const kept = after(fresh, {
      changes: [
        ...keepSettings(office, { freshStartOn: office.today }),
        ...[...recalls].map(([id, recallWeek]) => setCells(contacts, id, { recallWeek })),
      ],
    });
    const told = freshStartInWords(before, bookOf(kept.office), recalls, week);
    return conclude(withStart(buildTheWeek(after(kept, { changes: [], told: [told] }))));
  },
};
