/** A year of weeks in an office that does all that stands on its sheet. */
import { openBook, type Book } from '../../src/domain/clients/household/book';
import { addDays, later, type CivilDay } from '../../src/domain/calendar/civil-day';
import { assignRecallWeeks } from '../../src/domain/touches/recalls/cultivation';
import type { LoggedTouch } from '../../src/domain/records/touch';
import { buildWeek, type WeekPlan } from '../../src/domain/touches/week/build-week';
import { touchesIn } from '../../src/domain/touches/week/row';
import { weekOn, type Week } from '../../src/domain/calendar/workdays';

export type LivedWeek = { readonly week: Week; readonly plan: WeekPlan; readonly book: Book };

const RESULTS: ReadonlyMap<string, LoggedTouch['result']> = new Map<string, LoggedTouch['result']>([
  ['Recall', 'Stay in touch'],
  ['Handwritten note', 'Sent'],
  ['Item of value', 'Sent'],
  ['Thinking of you', 'Sent'],
]);

function withRecallWeeks(book: Book, week: Week): Book {
  const weeks = assignRecallWeeks(book, week);
  if (weeks.size === 0) return book;
  const contacts = book.contacts.map((contact) => ({
    ...contact,
    recallWeek: weeks.get(contact.id) ?? contact.recallWeek,
  }));
  return openBook({ ...book, contacts });
}

/** Everything on the sheet is done on its day, by whoever it is for. */
const done = ({ rows }: WeekPlan, week: Week): LoggedTouch[] =>
  rows
    .filter(({ state }) => state === 'due')
    .flatMap(({ key, day, who, contactId, what }) =>
      touchesIn(what).map((touch): LoggedTouch => ({
        id: `${key}/${touch}`,
        date: day === null ? week.start : (Math.min(later(day, week.start), week.end) as CivilDay),
        contactId,
        touch,
        who,
        result: RESULTS.get(touch) ?? 'Reached',
        mood: null,
        minutes: null,
        note: '',
        nextDate: null,
        sourceKey: `${key}/${touch}`,
      })),
    );

/** So many weeks from a day on. `away` are the numbers of the weeks in which nobody does anything. */
export function liveWeeks(
  given: Book,
  from: CivilDay,
  count: number,
  away: ReadonlySet<number> = new Set(),
): LivedWeek[] {
  const lived: LivedWeek[] = [];
  let book = given;
  for (let number = 0; number < count; number += 1) {
    const week = weekOn(addDays(from, 7 * number), book.settings);
    book = withRecallWeeks(book, week);
    const plan = buildWeek(book, week, []);
    lived.push({ week, plan, book });
    if (!away.has(number)) book = openBook({ ...book, touches: [...book.touches, ...done(plan, week)] });
  }
  return lived;
}
