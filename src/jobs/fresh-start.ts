/** This week > Fresh start…: after an absence, what was overdue is spread anew instead of standing there as a mountain (S12). */
import { longDay } from '../domain/words';
import { foldHeader } from '../sheets/headers';
import { standardSettingRows } from '../sheets/settings';
import { SETTINGS } from '../sheets/settings-list';
import { settings } from '../sheets/tabs/settings';
import { begin, conclude, COURSE_TABS, after } from './course';
import { buildTheWeek } from './day-steps';
import { appendRow, setAsAsked, type Change, type Job, type Office } from './job';
import { withStart } from './start-news';

const isFreshStart = ({ setting }: { readonly setting?: string }): boolean =>
  foldHeader(String(setting)) === foldHeader(SETTINGS.freshStartOn.name);

/** Keeps the day on Settings; the row is made where it is missing. */
function keepDay({ tables, today }: Office<'settings'>): Change[] {
  const value = { day: today, secondOfDay: 0 };
  const row = tables.settings.rows.find(isFreshStart);
  if (row) return [setAsAsked(settings, row.id, { value })];
  return standardSettingRows()
    .filter((standard) => !tables.settings.exists || isFreshStart(standard))
    .map((standard) => appendRow(settings, isFreshStart(standard) ? { ...standard, value } : standard));
}

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
    const kept = after(begin(fresh), { changes: keepDay(office), told: ['Spread what was overdue anew.'] });
    return conclude(withStart(buildTheWeek(kept)));
  },
};
