/** Where to have a lunch: what its guests like best, and where they were before (S23). */
import type { CivilDay } from '../../calendar/civil-day';
import type { Lunch } from '../../records/lunch';
import { longDay } from '../../text/words';
import type { Book } from '../../clients/household/book';

/** Where a guest was last, and when. */
type Before = { readonly place: string; readonly date: CivilDay };

const samePlace = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The last lunch that the guest was at, held at a place that is on file; null: none. */
function lastPlaceOf({ lunches }: Pick<Book, 'lunches'>, { date }: Lunch, id: string): Before | null {
  return lunches
    .filter((each) => each.state === 'Held' && each.date < date && each.place.trim() !== '')
    .filter(({ guestIds }) => guestIds.includes(id))
    .reduce<Before | null>((last, each) => (last === null || each.date > last.date ? each : last), null);
}

/**
 * What is known of each guest: the favourite restaurant, and the place of the last lunch where it is another.
 *
 * @returns a sentence each; [] where nothing is on file
 */
export function placesFor(book: Pick<Book, 'contactOf' | 'lunches'>, lunch: Lunch): string[] {
  return [...new Set(lunch.guestIds)].flatMap((id) => {
    const guest = book.contactOf.get(id);
    if (guest === undefined) return [];
    const favourite = guest.favouriteRestaurant.trim();
    const before = lastPlaceOf(book, lunch, id);
    return [
      ...(favourite === '' ? [] : [`${guest.name} likes ${favourite}.`]),
      ...(before === null || samePlace(before.place, favourite)
        ? []
        : [`${guest.name} was at ${before.place.trim()} on ${longDay(before.date)}.`]),
    ];
  });
}
