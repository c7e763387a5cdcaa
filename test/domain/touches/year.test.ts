import {
  addDays,
  isoDay,
  startOfQuarter,
  thursdayOf,
  type CivilDay,
} from '../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../src/domain/records/contact';
import { groupBy } from '../../../src/domain/values/collections';
import { assignRecallWeeks } from '../../../src/domain/touches/recalls/cultivation';
import { logRow } from '../../../src/domain/touches/log';
import type { LoggedTouch } from '../../../src/domain/records/touch';
import { buildWeek } from '../../../src/domain/touches/week/build-week';
import { isWorkingDay, weekOn } from '../../../src/domain/calendar/workdays';
import { NOTHING_PLANNED, aBook, aProspect, many, on } from '../../support/practice';

/** The records of an office that works through each week's recalls on its first day. */
type Office = { contacts: Contact[]; touches: LoggedTouch[] };

/** A week's first run: it gives the recall weeks, builds the sheet and logs each recall as kept. */
function workThrough(office: Office, monday: CivilDay): void {
  const book = aBook({ ...office, plan: NOTHING_PLANNED });
  const week = weekOn(monday, book.settings);
  const weeks = assignRecallWeeks(book, week);
  office.contacts = office.contacts.map((contact) => ({
    ...contact,
    recallWeek: weeks.get(contact.id) ?? contact.recallWeek,
  }));
  const planned = aBook({ ...office, plan: NOTHING_PLANNED });
  for (const row of buildWeek(planned, week, []).rows) {
    if (row.day === null || !isWorkingDay(row.day, book.settings)) throw new Error(`${row.key} has no day`);
    const typed = {
      ...row,
      result: 'Stay in touch',
      note: '',
      answer: '',
      theyNeed: '',
      worriedAbout: '',
    } as const;
    const contact = planned.contactOf.get(row.contactId) ?? null;
    const logging = logRow(
      { ...typed, nextDate: null, mood: null, minutes: null },
      contact,
      new Set(),
      monday,
      NOTHING_PLANNED,
    );
    if (!logging.ok) throw new Error(logging.reason);
    for (const touch of logging.touches) office.touches.push({ ...touch, id: `T${office.touches.length}` });
  }
}

describe('eight quarters of a full cultivation list', () => {
  const FIRST_MONDAY = on('2027-01-04');
  const WEEKS = 104;

  test('recall 80 a month, each prospect exactly once a quarter', () => {
    const office: Office = {
      contacts: many(240, (id, index) => aProspect({ id, invitedOn: addDays(on('2026-01-01'), index) })),
      touches: [],
    };

    for (let week = 0; week < WEEKS; week += 1) workThrough(office, addDays(FIRST_MONDAY, 7 * week));

    const recalls = office.touches.flatMap(({ date, contactId }) =>
      date === null ? [] : [{ day: thursdayOf(date), contactId }],
    );
    const months = groupBy(recalls, ({ day }) => isoDay(day).slice(0, 7));
    const quarters = groupBy(recalls, ({ day }) => isoDay(startOfQuarter(day)));
    expect(months.size).toBe(24);
    expect(new Set([...months.values()].map((month) => month.length))).toEqual(new Set([80]));
    for (const quarter of quarters.values())
      expect(new Set(quarter.map(({ contactId }) => contactId)).size).toBe(240);
  });
});
