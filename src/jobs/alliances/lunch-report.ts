/**
 * What Start tells of the lunches: those of this week, and those of which nobody has said what became (S16).
 */
import { addDays, startOfWeek, type CivilDay } from '../../domain/calendar/civil-day';
import { isUnanswered, type Lunch } from '../../domain/records/lunch';
import type { Book } from '../../domain/clients/household/book';
import { shortDay } from '../../domain/text/words';
import { START } from '../start/start-layout';
import type { StartNews } from '../start/start-page';

/** The name of a contact; of one that is gone the id. */
export const nameIn = ({ contactOf }: Book, id: string): string => contactOf.get(id)?.name ?? id;

/** "Tue 24 Nov Flo Fox and Gus Gray" */
export const lunchInWords = ({ date, guestIds }: Pick<Lunch, 'date' | 'guestIds'>, book: Book): string =>
  `${shortDay(date)} ${guestIds.map((id) => nameIn(book, id)).join(' and ')}`;

const byDay = (a: Lunch, b: Lunch): number => a.date - b.date;

/** The lunches of the week that holds `today`, but for cancelled ones. */
export function lunchesThisWeek({ lunches, settings }: Book, today: CivilDay): Lunch[] {
  const start = startOfWeek(today, settings.firstWeekday);
  return lunches
    .filter(({ date, state }) => state !== 'Cancelled' && date >= start && date < addDays(start, 7))
    .sort(byDay);
}

export const unansweredLunches = ({ lunches }: Book, today: CivilDay): Lunch[] =>
  lunches.filter((lunch) => isUnanswered(lunch, today)).sort(byDay);

export function lunchNews(book: Book, today: CivilDay): StartNews {
  const inWords = (lunches: readonly Lunch[]): string =>
    lunches.map((lunch) => lunchInWords(lunch, book)).join('; ');
  const open = unansweredLunches(book, today);
  const asked = open.length === 0 ? '' : `\nSet Status to Held or Cancelled: ${inWords(open)}`;
  const lines = `${inWords(lunchesThisWeek(book, today)) || 'None'}${asked}`;
  return [[START.lunches, book.lunches.length === 0 ? '' : lines]];
}
