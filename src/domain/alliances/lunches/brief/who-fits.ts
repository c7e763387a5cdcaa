/** Who of the office's people fits what a guest looks for, so that something can be given (S16, S20). */
import type { Contact } from '../../../records/contact';
import { byFirst, compareIds, compareNames } from '../../../values/order';
import { isClient } from '../../../touches/touch-plan';
import { mayBeAsked } from '../office/who-lunches';
import { sharedWord } from '../tables/words-in-common';
import type { BriefedGuest } from './guest';
import { cut } from './talk';

type Fit = { readonly contact: Contact; readonly says: string; readonly rank: number };

/** Behind the clients of every tier. */
const OTHERS_RANK = 4;

/** Whom the two have introduced to each other already, either way. */
const alreadyKnown = ({ book, contact }: BriefedGuest): ReadonlySet<string> =>
  new Set(
    book.introductions.filter(({ allianceId }) => allianceId === contact.id).map(({ personId }) => personId),
  );

/** The text of theirs that has a word of what is looked for; null: none has. */
const fitting = (wanted: string, { profession, company, tags }: Contact): string | null =>
  [profession, company, ...tags].find((text) => sharedWord(wanted, text) !== null) ?? null;

function fitsOf(guest: BriefedGuest): Fit[] {
  const { book, household, alliance } = guest;
  const wanted = alliance?.wantsToMeet ?? '';
  if (wanted.trim() === '') return [];
  const known = alreadyKnown(guest);
  return book.contacts.flatMap((contact) => {
    const home = book.householdOf.get(contact.id);
    const says = fitting(wanted, contact);
    if (!home || home === household || says === null || known.has(contact.id)) return [];
    if (contact.kind === 'Personal' || !mayBeAsked(book, contact)) return [];
    const rank = isClient(contact, book.allianceIds) ? home.tier : OTHERS_RANK;
    return [{ contact, says: says.trim(), rank }];
  });
}

const inOrder = byFirst<Fit>(
  (a, b) => a.rank - b.rank,
  (a, b) => compareNames(a.contact.name, b.contact.name),
  (a, b) => compareIds(a.contact.id, b.contact.id),
);

/**
 * "Bo Kim: dentist": clients of Tier 1 first, nobody whom the two have introduced to each other, nor of the
 * guest's own household.
 */
export const whoFits = (guest: BriefedGuest): string[] =>
  fitsOf(guest)
    .sort(inOrder)
    .map(({ contact, says }) => `${contact.name}: ${cut(says)}`);
