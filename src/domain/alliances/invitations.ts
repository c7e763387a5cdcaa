/** Whom a lunch's invitation, its change or its cancelling would be written to, and who is left out and why (S16). */
import type { Book } from '../book';
import { addDays, isoDay } from '../calendar';
import type { CivilDay } from '../calendar';
import { mayBeContacted } from '../clients/household';
import { effortOf } from '../touches/plan';
import type { Lunch, LunchState } from './lunch';
import { TOUCH_OF_LUNCH } from './lunch';

/** Lunches are invited to so many days ahead. */
export const INVITED_AHEAD_DAYS = 28;
/** What stands for an invitation that was called off. */
export const CALLED_OFF = 'called off';

/** A lunch with what an invitation says of it. */
export type LunchWithInvitation = Lunch & {
  /** When it starts: minutes since midnight. */
  readonly minuteOfDay: number;
  readonly place: string;
  /** What its guests were told last; '': nothing yet. */
  readonly invitation: string;
  /** From whose calendar; '': nobody's. */
  readonly invitedBy: string;
};

export type Addressee = { readonly name: string; readonly email: string };
export type LetterKind = 'invite' | 'change' | 'cancel';

/** One lunch's guests, to be written to. */
export type InvitationLetter = {
  readonly kind: LetterKind;
  readonly lunch: LunchWithInvitation;
  readonly minutes: number;
  /** Never empty. The principal is among them where somebody else invites. */
  readonly addressees: readonly Addressee[];
  /** All of it in one text: while that is the same, nobody has anything new to be told. */
  readonly told: string;
};

export type NotWritten = { readonly lunch: LunchWithInvitation; readonly name: string; readonly why: string };

export type Invitations = {
  readonly letters: readonly InvitationLetter[];
  readonly notWritten: readonly NotWritten[];
};

const STANDING: ReadonlySet<LunchState> = new Set<LunchState>(['Planned', 'Invited', 'Confirmed']);

const wasWrittenTo = ({ invitation }: LunchWithInvitation): boolean =>
  invitation !== '' && invitation !== CALLED_OFF;

/** What a lunch's guests may have to be told; null: nothing, whatever it says. */
function kindOf(lunch: LunchWithInvitation, today: CivilDay): LetterKind | null {
  if (lunch.date < today) return null;
  if (lunch.state === 'Cancelled') return wasWrittenTo(lunch) ? 'cancel' : null;
  if (!STANDING.has(lunch.state)) return null;
  if (wasWrittenTo(lunch)) return 'change';
  // Whom somebody has invited otherwise isn't written to.
  const isToBeInvited = lunch.state === 'Planned' && lunch.date <= addDays(today, INVITED_AHEAD_DAYS);
  return isToBeInvited ? 'invite' : null;
}

/** Why a guest can't be written to; null: they can. */
function whyNot({ contactOf, doNotWrite }: Book, id: string): string | null {
  const contact = contactOf.get(id);
  if (contact === undefined) return 'is not on Contacts';
  if (!mayBeContacted(contact)) return 'is Do not contact';
  if (contact.email === '') return 'has no email';
  return doNotWrite.has(contact.email.toLowerCase()) ? 'is on Do not write' : null;
}

const clock = (minuteOfDay: number): string => String(minuteOfDay).padStart(4, '0');

function letterOf(
  book: Book,
  lunch: LunchWithInvitation,
  kind: LetterKind,
  guests: readonly Addressee[],
  user: string,
): InvitationLetter {
  const { principal } = book.settings;
  const isTheirs = principal.email === '' || principal.email.toLowerCase() === user.toLowerCase();
  const addressees = isTheirs ? guests : [...guests, principal];
  const { minutes } = effortOf(book.plan, TOUCH_OF_LUNCH[lunch.kind]);
  const { date, minuteOfDay, place } = lunch;
  const told = [
    `${isoDay(date)} ${clock(minuteOfDay)}+${minutes}`,
    place,
    addressees.map(({ email }) => email).join(' '),
  ].join(' · ');
  return { kind, lunch, minutes, addressees, told };
}

const isNews = ({ kind, lunch, told }: InvitationLetter): boolean =>
  kind !== 'change' || told !== lunch.invitation || lunch.state === 'Planned';

function forLunch(book: Book, lunch: LunchWithInvitation, kind: LetterKind, user: string): Invitations {
  const reasons = lunch.guestIds.map((id) => ({ id, why: whyNot(book, id) }));
  const notWritten = reasons.flatMap(({ id, why }) =>
    why === null ? [] : [{ lunch, name: book.contactOf.get(id)?.name ?? id, why }],
  );
  const guests = reasons.flatMap(({ id, why }) => {
    const contact = book.contactOf.get(id);
    return contact && why === null ? [{ name: contact.name, email: contact.email }] : [];
  });
  // An event is called off whoever can still be written to.
  if (guests.length === 0 && kind !== 'cancel') return { letters: [], notWritten };
  const letter = letterOf(book, lunch, kind, guests, user);
  return isNews(letter) ? { letters: [letter], notWritten } : { letters: [], notWritten: [] };
}

/** All that is to be told of lunches from today on, by date. Only whoever invited can change or cancel an event. */
export function invitationsOf(
  book: Book,
  lunches: readonly LunchWithInvitation[],
  user: string,
  today: CivilDay,
): Invitations {
  const each = [...lunches]
    .sort((a, b) => a.date - b.date)
    .map((lunch): Invitations => {
      const kind = kindOf(lunch, today);
      if (kind === null) return { letters: [], notWritten: [] };
      const own = forLunch(book, lunch, kind, user);
      const isOthers = wasWrittenTo(lunch) && lunch.invitedBy.toLowerCase() !== user.toLowerCase();
      if (!isOthers || own.letters.length === 0) return own;
      const why = `was invited by ${lunch.invitedBy}, who has to send it`;
      return { letters: [], notWritten: [{ lunch, name: 'The lunch', why }] };
    });
  return {
    letters: each.flatMap(({ letters }) => letters),
    notWritten: each.flatMap(({ notWritten }) => notWritten),
  };
}
