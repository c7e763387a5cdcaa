/** Who of the office's people fits what a guest looks for, so that something can be given (S16, S20, S29). */
import type { Contact } from '../../../records/contact';
import { byFirst, compareIds, compareNames } from '../../../values/order';
import { isClient } from '../../../touches/touch-plan';
import { mayBeAsked } from '../office/who-lunches';
import { betterFit, fitOf, MOST_FITS, type Fit } from '../../partners/fits';
import { profileOfAlliance } from '../../partners/profile';
import type { BriefedGuest } from './guest';

type Found = { readonly contact: Contact; readonly fit: Fit; readonly rank: number };

/** Behind the clients of every tier. */
const OTHERS_RANK = 4;

/** Whom the two have introduced to each other already, either way. */
const alreadyKnown = ({ book, contact }: BriefedGuest): ReadonlySet<string> =>
  new Set(
    book.introductions.filter(({ allianceId }) => allianceId === contact.id).map(({ personId }) => personId),
  );

function fitsOf(guest: BriefedGuest): Found[] {
  const { book, household, alliance } = guest;
  if (alliance === null) return [];
  const profile = profileOfAlliance(alliance);
  const known = alreadyKnown(guest);
  return book.contacts.flatMap((contact) => {
    const home = book.householdOf.get(contact.id);
    if (!home || home === household || known.has(contact.id) || contact.kind === 'Personal') return [];
    const fit = fitOf(profile, contact, book.contacts);
    if (fit === null || !mayBeAsked(book, contact)) return [];
    const rank = isClient(contact, book.allianceIds) ? home.tier : OTHERS_RANK;
    return [{ contact, fit, rank }];
  });
}

const inOrder = byFirst<Found>(
  (a, b) => betterFit(a.fit, b.fit),
  (a, b) => a.rank - b.rank,
  (a, b) => compareNames(a.contact.name, b.contact.name),
  (a, b) => compareIds(a.contact.id, b.contact.id),
);

/**
 * "Bo Kim: dentist (Profession), Aurora (Area)": the five who meet most of what is looked for, then clients
 * of Tier 1 first; nobody whom the two have introduced to each other, nor of the guest's own household.
 */
export const whoFits = (guest: BriefedGuest): string[] =>
  fitsOf(guest)
    .sort(inOrder)
    .slice(0, MOST_FITS)
    .map(({ contact, fit }) => `${contact.name}: ${fit.says}`);
