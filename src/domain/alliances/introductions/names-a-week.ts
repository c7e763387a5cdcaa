/** How many names come in, against those that the lunches aim at: five a lunch, two lunches a week (S17). */
import type { Book } from '../../clients/household/book';
import { addDays, startOfWeek, type CivilDay } from '../../calendar/civil-day';
import { isWithin, lastDays } from '../../calendar/period';
import type { PracticeSettings } from '../../records/settings';

/** The weeks in which names are counted: 10 a week are 40 in four. */
const WEEKS_COUNTED = 4;

/** The names that a week aims at. */
export const namesAimedAt = ({ lunchesAWeek, namesALunch }: PracticeSettings): number =>
  lunchesAWeek * namesALunch;

const receivedWithin = ({ introductions }: Book, from: CivilDay, to: CivilDay): number =>
  introductions.filter(({ direction, date }) => direction === 'Received' && isWithin(date, { from, to }))
    .length;

export type WeekOfNames = { readonly week: CivilDay; readonly names: number };

/** The names received in each of the last so many weeks, this one included, the earliest first. */
export function namesByWeek(book: Book, today: CivilDay, weeks: number): WeekOfNames[] {
  const thisWeek = startOfWeek(today, book.settings.firstWeekday);
  return Array.from({ length: weeks }, (_, index) => {
    const week = addDays(thisWeek, 7 * (index + 1 - weeks));
    return { week, names: receivedWithin(book, week, addDays(week, 6)) };
  });
}

/** "28 names in the last 4 weeks, of 40 aimed at" */
export function namesInWords(book: Book, today: CivilDay): string {
  const { from, to } = lastDays(7 * WEEKS_COUNTED, today);
  const aimedAt = WEEKS_COUNTED * namesAimedAt(book.settings);
  const names = receivedWithin(book, from, to);
  return `${names} ${names === 1 ? 'name' : 'names'} in the last ${WEEKS_COUNTED} weeks, of ${aimedAt} aimed at`;
}
