/** Who on file is somebody that the office, or one of its alliances, wants to meet (S29). */
import type { Book } from '../../clients/household/book';
import { isOnFileOnly, mayBeContacted } from '../../clients/household/household';
import type { Contact } from '../../records/contact';
import { isClient } from '../../touches/touch-plan';
import { byFirst, compareIds, compareNames } from '../../values/order';
import { betterFit, fitOf, MOST_FITS } from './fits';
import { profileOfAlliance, profileOfOffice } from './profile';

/** Clients and alliances are met already; whoever said no isn't looked for. */
const isToMeet = ({ allianceIds, householdOf }: Book, contact: Contact): boolean => {
  const household = householdOf.get(contact.id);
  return (
    household !== undefined &&
    mayBeContacted(contact) &&
    contact.kind !== 'Personal' &&
    contact.cultivation !== 'No longer interested' &&
    household.status !== 'Released' &&
    !allianceIds.has(contact.id) &&
    !isClient(contact, allianceIds)
  );
};

/** What of somebody meets whom the office wants to meet; null: nothing, or they are met already. */
export function whyWeWant(book: Book, contact: Contact): string | null {
  if (!isToMeet(book, contact)) return null;
  return fitOf(profileOfOffice(book.settings), contact, book.contacts)?.says ?? null;
}

/** "Bo Kim: dentist (Profession)": those on file whom the office wants to meet, five at most. */
export function weWantToMeet(book: Book): string[] {
  const profile = profileOfOffice(book.settings);
  return book.contacts
    .flatMap((contact) => {
      const fit = isToMeet(book, contact) ? fitOf(profile, contact, book.contacts) : null;
      return fit === null ? [] : [{ contact, fit }];
    })
    .sort(
      byFirst(
        (one, other) => betterFit(one.fit, other.fit),
        (one, other) => compareNames(one.contact.name, other.contact.name),
        (one, other) => compareIds(one.contact.id, other.contact.id),
      ),
    )
    .slice(0, MOST_FITS)
    .map(({ contact, fit }) => `${contact.name}: ${fit.says}`);
}

/**
 * "Flo Fox looks for dentist (Profession)": the alliances to whom somebody might be introduced, five at most.
 */
export function whoWantsThem(book: Book, contact: Contact): string[] {
  const household = book.householdOf.get(contact.id);
  if (household === undefined || isOnFileOnly(household) || contact.kind === 'Personal') return [];
  const known = new Set(
    book.introductions.filter(({ personId }) => personId === contact.id).map(({ allianceId }) => allianceId),
  );
  return book.alliances
    .flatMap((alliance) => {
      const who = book.contactOf.get(alliance.contactId);
      const isOther = who !== undefined && book.householdOf.get(who.id) !== household && !known.has(who.id);
      const fit = isOther ? fitOf(profileOfAlliance(alliance), contact, book.contacts) : null;
      return fit === null || who === undefined ? [] : [{ who, fit }];
    })
    .sort(
      byFirst(
        (one, other) => betterFit(one.fit, other.fit),
        (one, other) => compareIds(one.who.id, other.who.id),
      ),
    )
    .slice(0, MOST_FITS)
    .map(({ who, fit }) => `${who.name} looks for ${fit.says}`);
}
