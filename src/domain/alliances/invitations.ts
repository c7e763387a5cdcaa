/** Whom a lunch's invitation, its change or its cancelling would be written to, and who is left out and why (S16). */
import type { Book } from '../book';
import { addDays, type CivilDay } from '../calendar';
import { mayBeContacted } from '../clients/household';
import { correspondenceIn, whyNoEmail, type OwnExclusion } from '../campaigns/exclusion';
import { effortOf } from '../touches/touch-plan';
import { emailsTold, isInvitedTo, toldOf, type LunchWithInvitation } from './invitation';
import { TOUCH_OF_LUNCH } from './lunch';

/** Lunches are invited to so many days ahead. */
export const INVITED_AHEAD_DAYS = 28;

/** Who would write: from whose calendar, and on whose clock. */
export type Sender = { readonly user: string; readonly timeZone: string };
export type Addressee = { readonly name: string; readonly email: string };

/** Note: the guests know it all, only Status is behind. It writes to nobody. */
export type LetterKind = 'invite' | 'change' | 'cancel' | 'note';

/** One lunch's guests, to be written to. */
export type InvitationLetter = {
  readonly kind: LetterKind;
  readonly lunch: LunchWithInvitation;
  readonly minutes: number;
  /** Never empty, unless it is called off. The principal is among them where somebody else invites. */
  readonly addressees: readonly Addressee[];
  /** The addresses that were told of it and aren't asked any more: they are told so. */
  readonly uninvited: readonly string[];
  readonly told: string;
};

export type NotWritten = { readonly lunch: LunchWithInvitation; readonly name: string; readonly why: string };

export type Invitations = {
  readonly letters: readonly InvitationLetter[];
  readonly notWritten: readonly NotWritten[];
};

const NOTHING: Invitations = { letters: [], notWritten: [] };

type Stage = 'to be invited' | 'invited' | 'to be called off';

/** How far a lunch's invitation has come; null: there is nothing to tell of it, whatever it says. */
function stageOf(lunch: LunchWithInvitation, today: CivilDay): Stage | null {
  if (lunch.date < today) return null;
  switch (lunch.state) {
    case 'Held':
      return null;
    case 'Cancelled':
      return isInvitedTo(lunch) ? 'to be called off' : null;
    case 'Planned':
      if (isInvitedTo(lunch)) return 'invited';
      return lunch.date <= addDays(today, INVITED_AHEAD_DAYS) ? 'to be invited' : null;
    case 'Invited':
    case 'Confirmed':
      // Whom somebody has invited otherwise isn't written to.
      return isInvitedTo(lunch) ? 'invited' : null;
  }
}

/** Why a guest gets no e-mail from the calendar; whoever shares an address with them gets none there either. */
const WHY_NOT: Readonly<Partial<Record<OwnExclusion, string>>> = {
  'do not contact': 'shares the address of somebody marked Do not contact',
  'opted out': 'opted out, or shares the address of somebody who did',
  'no email list': 'is on the No email list',
  bounced: 'has an address that bounced: ask for another',
  'bad email': 'has an Email that can’t be read',
  'no email': 'has no email',
};

/** Why a guest can't be written to; null: they can. */
function whyNot(book: Book, id: string): string | null {
  const contact = book.contactOf.get(id);
  if (contact === undefined) return 'is not on Contacts';
  if (!mayBeContacted(contact)) return 'is Do not contact';
  const reason = whyNoEmail(contact, correspondenceIn(book));
  return reason === null ? null : (WHY_NOT[reason] ?? reason);
}

/** The guests who can be written to, and the principal where somebody else invites. */
function addresseesOf(book: Book, { guestIds }: LunchWithInvitation, user: string): Addressee[] {
  const { principal } = book.settings;
  const guests = guestIds.flatMap((id) => {
    const contact = book.contactOf.get(id);
    return contact && whyNot(book, id) === null ? [{ name: contact.name, email: contact.email }] : [];
  });
  const isTheirs = principal.email === '' || principal.email.toLowerCase() === user.toLowerCase();
  return guests.length === 0 || isTheirs ? guests : [...guests, principal];
}

/** The guests of a lunch who can't be written to. */
const notWrittenOf = (book: Book, lunch: LunchWithInvitation): NotWritten[] =>
  lunch.guestIds.flatMap((id) => {
    const why = whyNot(book, id);
    return why === null ? [] : [{ lunch, name: book.contactOf.get(id)?.name ?? id, why }];
  });

/** The kind of a letter that tells this; null: it is known, and Status says so. */
function kindOf(stage: 'to be invited' | 'invited', lunch: LunchWithInvitation, told: string) {
  if (stage === 'to be invited') return 'invite';
  if (told !== lunch.invitation) return 'change';
  return lunch.state === 'Planned' ? 'note' : null;
}

/** What is to be told of a lunch that stands. */
function standing(
  book: Book,
  lunch: LunchWithInvitation,
  stage: 'to be invited' | 'invited',
  { user, timeZone }: Sender,
): Invitations {
  const addressees = addresseesOf(book, lunch, user);
  const notWritten = notWrittenOf(book, lunch);
  if (addressees.length === 0) return { letters: [], notWritten };
  const { minutes } = effortOf(book.plan, TOUCH_OF_LUNCH[lunch.kind]);
  const emails = addressees.map(({ email }) => email);
  const told = toldOf(lunch, minutes, timeZone, emails);
  const kind = kindOf(stage, lunch, told);
  if (kind === null) return NOTHING;
  const known = stage === 'invited' ? emailsTold(lunch.invitation) : [];
  const uninvited = known.filter((email) => !emails.includes(email));
  return { letters: [{ kind, lunch, minutes, addressees, uninvited, told }], notWritten };
}

/** It is called off for whoever was told of it, whoever its guests are by now. */
const callingOff = (lunch: LunchWithInvitation): Invitations => ({
  letters: [
    {
      kind: 'cancel',
      lunch,
      minutes: 0,
      addressees: [],
      uninvited: emailsTold(lunch.invitation),
      told: '',
    },
  ],
  notWritten: [],
});

/** One line for a lunch of which nothing can be told. */
const heldBack = (lunch: LunchWithInvitation, why: string): Invitations => ({
  letters: [],
  notWritten: [{ lunch, name: 'The lunch', why }],
});

function forLunch(book: Book, lunch: LunchWithInvitation, sender: Sender, today: CivilDay): Invitations {
  const stage = stageOf(lunch, today);
  if (stage === null) return NOTHING;
  if (lunch.unread.length > 0)
    return heldBack(lunch, `has a problem in ${lunch.unread.join(' and ')}: see Check the workbook`);
  const own = stage === 'to be called off' ? callingOff(lunch) : standing(book, lunch, stage, sender);
  const isOthers = isInvitedTo(lunch) && lunch.invitedBy.toLowerCase() !== sender.user.toLowerCase();
  return isOthers && own.letters.length > 0
    ? heldBack(lunch, `was invited by ${lunch.invitedBy}, who has to send it`)
    : own;
}

/**
 * All that is to be told of lunches from today on, by date. Only whoever invited can change or cancel an event.
 *
 * @param lunches their names resolved to ids
 */
export function invitationsOf(
  book: Book,
  lunches: readonly LunchWithInvitation[],
  sender: Sender,
  today: CivilDay,
): Invitations {
  const each = [...lunches]
    .sort((a, b) => a.date - b.date)
    .map((lunch) => forLunch(book, lunch, sender, today));
  return {
    letters: each.flatMap(({ letters }) => letters),
    notWritten: each.flatMap(({ notWritten }) => notWritten),
  };
}
