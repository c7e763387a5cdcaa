/** Whom to invite to an event: core clients, Tier 1, and whoever's file speaks of what it is about (S23). */
import type { Book } from '../../clients/household/book';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import { hasClient } from '../../touches/touch-plan';
import type { Contact } from '../../records/contact';
import { byFirst, compareIds } from '../../values/order';
import { whoWouldLikeThis } from './who-would-like-this';

/** One guest of a household, and why: "Core; Hobbies: golf". */
export type EventGuest = { readonly contact: Contact; readonly household: Household; readonly why: string };

/** Who is invited whatever the event is about. */
const CIRCLES: readonly { readonly name: string; readonly isIn: (household: Household) => boolean }[] = [
  { name: 'Core', isIn: ({ core }) => core === 'Core' },
  { name: 'Tier 1', isIn: ({ tier }) => tier === 1 },
];

/** How far in front a household stands: core before Tier 1 before the others. */
const circleOf = (household: Household): number => {
  const place = CIRCLES.findIndex(({ isIn }) => isIn(household));
  return place < 0 ? CIRCLES.length : place;
};

/**
 * The guest list, a guest a household: core, then Tier 1, then whoever likes it, by tier and id. A draining
 * household is invited to nothing but by hand, and whoever may not be contacted never.
 *
 * @param about what it is about, such as "golf"; '': core and Tier 1 alone
 */
export function eventGuests(book: Book, about: string): EventGuest[] {
  const likes = new Map(
    whoWouldLikeThis(about, book, book.contacts.length).map(({ contact, why }) => [contact.id, why]),
  );
  return book.households
    .filter((household) => !isOnFileOnly(household) && hasClient(household, book.allianceIds))
    .filter(({ members }) => !members.some(({ isDraining }) => isDraining))
    .flatMap((household): EventGuest[] => {
      const fan = household.reachable.find(({ id }) => likes.has(id));
      const contact = fan ?? household.reachable[0];
      const circle = CIRCLES.find(({ isIn }) => isIn(household))?.name;
      if (contact === undefined || (circle === undefined && fan === undefined)) return [];
      const why = [circle, likes.get(contact.id)].filter((text) => text !== undefined).join('; ');
      return [{ contact, household, why }];
    })
    .sort(
      byFirst(
        (one, other) => circleOf(one.household) - circleOf(other.household),
        (one, other) => one.household.tier - other.household.tier,
        (one, other) => compareIds(one.contact.id, other.contact.id),
      ),
    );
}

const folded = (tag: string): string => tag.trim().toLowerCase();

/** Who bears the tag of an event: whoever may not be contacted by now is invited to nothing. */
export const invitedTo = (book: Book, event: string): Contact[] =>
  book.households
    .flatMap(({ reachable, status }) => (status === 'Released' ? [] : reachable))
    .filter(({ tags }) => tags.some((tag) => folded(tag) === folded(event)))
    .sort((one, other) => compareIds(one.id, other.id));

/** Under what it is logged that somebody came. */
export const eventSource = (event: string, contactId: string): string =>
  `event/${folded(event)}/${contactId}`;

/** Who came, as it stands on Touches. */
export function cameTo({ touches, contactOf }: Book, event: string): Contact[] {
  const ids = new Set(
    touches
      .filter(({ sourceKey, contactId }) => sourceKey === eventSource(event, contactId))
      .map(({ contactId }) => contactId),
  );
  return [...contactOf.values()].filter(({ id }) => ids.has(id));
}

/** The events of which it is known who came, the latest last, with how many were invited and came. */
export function eventsHeld(
  book: Book,
): { readonly event: string; readonly invited: number; readonly came: number }[] {
  const held = new Map<string, string>();
  for (const { sourceKey, touch, note } of book.touches)
    if (touch === 'Event' && sourceKey.startsWith('event/') && note.trim() !== '')
      held.set(folded(note), note.trim());
  return [...held.values()].map((event) => ({
    event,
    invited: invitedTo(book, event).length,
    came: cameTo(book, event).length,
  }));
}
