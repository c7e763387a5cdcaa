/** The lunch that somebody means who tells of it afterwards. */
import type { Book } from '../../clients/household/book';
import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { Lunch } from '../../records/lunch';

/** Who is introduced later wasn't named at that lunch. */
export const RECENT_DAYS = 30;

/**
 * The latest lunch with a contact in the last 30 days that wasn't called off and can be found again; null:
 * there was none.
 */
export function lastLunchWith({ lunches }: Book, contactId: string, today: CivilDay): Lunch | null {
  const lately = lunches.filter(
    ({ key, date, state, guestIds }) =>
      key !== '' &&
      state !== 'Cancelled' &&
      guestIds.includes(contactId) &&
      date <= today &&
      date >= addDays(today, -RECENT_DAYS),
  );
  return lately.reduce<Lunch | null>((last, each) => (last && last.date >= each.date ? last : each), null);
}
