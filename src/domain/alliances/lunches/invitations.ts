/**
 * Whom a lunch's invitation, its change or its cancelling would be written to, and who is left out and why
 * (S16).
 */
import type { Book } from '../../clients/household/book';
import { addDays, type CivilDay } from '../../calendar/civil-day';
import { effortOf } from '../../touches/touch-plan';
import type { StandingEvent, Told } from '../../records/calendar-event';
import { addresseesOf, notWrittenOf, type Addressee, type NotWritten } from './guests';
import { heard, isTakenOver, type Heard, type TakenOver } from './calendar-event';
import {
  emailsTold,
  isInvitedTo,
  lastTold,
  toldIn,
  toldOf,
  wasCalledOff,
  type LunchWithInvitation,
} from './invitation';
import { TOUCH_OF_LUNCH } from '../../records/lunch';

/** Lunches are invited to so many days ahead. */
export const INVITED_AHEAD_DAYS = 28;
/** So long after its day somebody may have moved it in the calendar. */
const LOOKED_AT_AFTER_DAYS = 28;

/**
 * Who would write: from whose calendar, on whose clock, and at which address the principal is, who is no
 * guest.
 */
export type Sender = { readonly user: string; readonly timeZone: string; readonly host: string };

/** What the calendar says of a lunch that was invited to. */
type LookedUp =
  | { readonly is: 'none' | 'deleted' }
  | ({ readonly is: 'there' } & StandingEvent)
  | { readonly is: 'unknown'; readonly reason: string };
export type LookUp = (key: string) => LookedUp;

/**
 * Nobody is written to where: `take over`, Lunches learns what people changed in the calendar; `gone`,
 * somebody deleted the event; `note`, the guests know it all, only the row is behind. `decline`: all guests
 * said no, so it is called off.
 */
export type LetterKind = 'invite' | 'change' | 'cancel' | 'decline' | 'take over' | 'gone' | 'note';

/** One lunch's guests, to be written to. */
export type InvitationLetter = {
  readonly kind: LetterKind;
  /** As it is to be. */
  readonly lunch: LunchWithInvitation;
  /** As its row says it now. */
  readonly onLunches: LunchWithInvitation;
  /** What its guests were told before; null: nothing that stands. */
  readonly before: Told | null;
  /** Its event, and what is to become of it; null: there is none yet. */
  readonly event: StandingEvent | null;
  readonly heard: Heard | null;
  readonly minutes: number;
  /** Never empty, unless it is called off. The principal is among them where somebody else invites. */
  readonly addressees: readonly Addressee[];
  /** The addresses that were told of it and aren't asked any more: they are told so. */
  readonly uninvited: readonly string[];
  readonly told: string;
};

export type Invitations = {
  readonly letters: readonly InvitationLetter[];
  readonly notWritten: readonly NotWritten[];
};

const NOTHING: Invitations = { letters: [], notWritten: [] };

type Stage = 'to be invited' | 'invited' | 'to be called off';

/** How far a lunch's invitation has come; null: there is nothing to tell of it, whatever it says. */
function stageOf(lunch: LunchWithInvitation, today: CivilDay): Stage | null {
  if (lunch.date < today) return mayHaveMoved(lunch, today) ? 'invited' : null;
  switch (lunch.state) {
    case 'Held':
      return null;
    case 'Cancelled':
      return wasCalledOff(lunch) ? null : 'to be called off';
    case 'Planned':
      if (isInvitedTo(lunch)) return 'invited';
      return lunch.date <= addDays(today, INVITED_AHEAD_DAYS) ? 'to be invited' : null;
    case 'Invited':
    case 'Confirmed':
      // Whom somebody has invited otherwise isn't written to.
      return isInvitedTo(lunch) ? 'invited' : null;
  }
}

/** Whether its day has passed unanswered: in the calendar it may be another by now. */
const mayHaveMoved = (lunch: LunchWithInvitation, today: CivilDay): boolean =>
  isInvitedTo(lunch) &&
  lunch.date >= addDays(today, -LOOKED_AT_AFTER_DAYS) &&
  lunch.state !== 'Held' &&
  lunch.state !== 'Cancelled';

type Facts = {
  readonly lunch: LunchWithInvitation;
  readonly minutes: number;
  readonly addressees: readonly Addressee[];
  readonly notWritten: readonly NotWritten[];
  readonly sender: Sender;
};

const emailsOf = (addressees: readonly Addressee[]): string[] => addressees.map(({ email }) => email);

const letterOf = (
  kind: LetterKind,
  { lunch, minutes, addressees }: Pick<Facts, 'lunch' | 'minutes' | 'addressees'>,
  more: Partial<InvitationLetter> = {},
): InvitationLetter => ({
  ...{ kind, lunch, minutes, addressees, onLunches: lunch, before: null, event: null, heard: null },
  ...{ uninvited: [], told: '' },
  ...more,
});

/** What is told of a lunch that has no event which could be looked at. */
function unheard({ lunch, sender, ...facts }: Facts, before: Told | null): Invitations {
  const emails = emailsOf(facts.addressees);
  const told = toldOf(lunch, facts.minutes, sender.timeZone, emails);
  const kind = before === null ? 'invite' : told !== lunch.invitation ? 'change' : noteOf(lunch);
  if (kind === null) return NOTHING;
  const uninvited = (before?.emails ?? []).filter((email) => !emails.includes(email));
  const letter = letterOf(kind, { lunch, ...facts }, { before, uninvited, told });
  return { letters: [letter], notWritten: facts.notWritten };
}

const noteOf = ({ state }: LunchWithInvitation): LetterKind | null => (state === 'Planned' ? 'note' : null);

const COLUMN_OF: Readonly<Record<keyof TakenOver, { key: 'dateByHand' | 'time' | 'place'; header: string }>> =
  {
    day: { key: 'dateByHand', header: 'Date by hand' },
    minuteOfDay: { key: 'time', header: 'Time' },
    place: { key: 'place', header: 'Place' },
  };

/** The columns that Lunches would need to take over what stands in the calendar, and lacks. */
const lackingFor = ({ lacks }: LunchWithInvitation, takenOver: TakenOver): string[] =>
  Object.entries(COLUMN_OF).flatMap(([field, { key, header }]) =>
    Reflect.get(takenOver, field) !== null && lacks.has(key) ? [header] : [],
  );

/** The kind of a letter once calendar and Lunches are both heard; null: all know all. */
function kindOf(
  { lunch, addressees, sender }: Facts,
  before: Told | null,
  both: Heard,
  told: string,
): LetterKind | null {
  const guests = emailsOf(addressees).map((email) => email.toLowerCase());
  const off = new Set(both.takenOff.map((email) => email.toLowerCase()));
  const asked = guests.filter((email) => email !== sender.host && !off.has(email));
  const hasOthers = before !== null && before.emails.join(' ').toLowerCase() !== guests.join(' ');
  if (!both.writes.time && asked.length > 0 && asked.every((email) => both.declined.includes(email)))
    return 'decline';
  if (both.writes.time || both.writes.place || hasOthers) return 'change';
  if (isTakenOver(both.takenOver)) return 'take over';
  return told === lunch.invitation ? noteOf(lunch) : 'note';
}

/** What is told of a lunch whose event stands in the calendar. */
function bothHeard(facts: Facts, before: Told | null, event: StandingEvent, today: CivilDay): Invitations {
  const { lunch, minutes, addressees, notWritten, sender } = facts;
  const both = heard(lunch, minutes, sender.timeZone, before, event);
  if (both.lunch.date < today) return NOTHING;
  const lacking = lackingFor(lunch, both.takenOver);
  if (lacking.length > 0)
    return heldBack(lunch, `was changed in the calendar, and Lunches has no column ${lacking.join(' and ')}`);
  const emails = emailsOf(addressees);
  const told = toldOf(both.lunch, minutes, sender.timeZone, emails);
  const kind = kindOf(facts, before, both, told);
  const declined = addressees.filter(({ email }) => both.declined.includes(email.toLowerCase()));
  const saidNo = declined.map(({ name }) => ({ lunch: both.lunch, name, why: 'has declined' }));
  if (kind === null) return { letters: [], notWritten: saidNo };
  const uninvited = (before?.emails ?? []).filter((email) => !emails.includes(email));
  const letter = letterOf(
    kind,
    { ...facts, lunch: both.lunch },
    { onLunches: lunch, before, event, heard: both },
  );
  const isOff = kind === 'decline';
  return {
    letters: [{ ...letter, uninvited: isOff ? emails : uninvited, told: isOff ? '' : told }],
    notWritten: isOff ? [] : [...notWritten, ...saidNo],
  };
}

/** What is to be told of a lunch that stands. */
function standing(
  book: Book,
  lunch: LunchWithInvitation,
  sender: Sender,
  today: CivilDay,
  lookUp: LookUp,
): Invitations {
  const addressees = addresseesOf(book, lunch, sender.user);
  const notWritten = notWrittenOf(book, lunch);
  const invited = isInvitedTo(lunch) ? toldIn(lunch.invitation) : null;
  const found = lookUp(lunch.key);
  const before = found.is === 'there' ? lastTold(lunch, found) : invited;
  const { minutes } = effortOf(book.plan, TOUCH_OF_LUNCH[lunch.kind]);
  if (found.is === 'unknown' && invited)
    return heldBack(lunch, `couldn’t be looked up in the calendar (${found.reason})`);
  if (found.is === 'deleted' && !wasCalledOff(lunch))
    return lunch.date < today
      ? NOTHING
      : { letters: [letterOf('gone', { lunch, minutes, addressees: [] }, { before })], notWritten: [] };
  if (addressees.length === 0) return { letters: [], notWritten };
  const facts: Facts = { lunch, minutes, addressees, notWritten, sender };
  if (found.is === 'there') return bothHeard(facts, before, found, today);
  return lunch.date < today ? NOTHING : unheard(facts, before);
}

/**
 * It is called off for whoever was told of it and still stands on its event, whoever its guests are by now.
 */
function callingOff(onLunches: LunchWithInvitation, { timeZone }: Sender, lookUp: LookUp): Invitations {
  const found = lookUp(onLunches.key);
  const event = found.is === 'there' ? found : null;
  if (!event && !isInvitedTo(onLunches)) return NOTHING;
  const before = event ? lastTold(onLunches, event) : toldIn(onLunches.invitation);
  // What is called off is the event as it stands: somebody may have moved it.
  const lunch = before && event ? heard(onLunches, before.minutes, timeZone, before, event).lunch : onLunches;
  const facts = { lunch, minutes: 0, addressees: [] };
  if (found.is === 'deleted') return { letters: [letterOf('gone', facts, { before })], notWritten: [] };
  const uninvited = before?.emails ?? emailsTold(onLunches.invitation);
  const letter = letterOf('cancel', facts, { onLunches, before, event, uninvited });
  return { letters: [letter], notWritten: [] };
}

/** One line for a lunch of which nothing can be told. */
const heldBack = (lunch: LunchWithInvitation, why: string): Invitations => ({
  letters: [],
  notWritten: [{ lunch, name: 'The lunch', why }],
});

/** Whether somebody's calendar holds it, by what its row keeps, or kept before somebody emptied a cell. */
const wasInvited = (lunch: LunchWithInvitation): boolean =>
  isInvitedTo(lunch) || (lunch.invitation === '' && lunch.invitedBy !== '');

const NOWHERE: LookUp = () => ({ is: 'none' });

function forLunch(
  book: Book,
  lunch: LunchWithInvitation,
  sender: Sender,
  today: CivilDay,
  lookUp: LookUp,
): Invitations {
  const stage = stageOf(lunch, today);
  if (stage === null) return NOTHING;
  if (lunch.unread.length > 0)
    return lunch.date < today
      ? NOTHING
      : heldBack(lunch, `has a problem in ${lunch.unread.join(' and ')}: see Check the workbook`);
  const isOthers = wasInvited(lunch) && lunch.invitedBy.toLowerCase() !== sender.user.toLowerCase();
  const look = isOthers ? NOWHERE : lookUp;
  const own =
    stage === 'to be called off'
      ? callingOff(lunch, sender, look)
      : standing(book, lunch, sender, today, look);
  return isOthers && own.letters.length > 0
    ? heldBack(lunch, `was invited by ${lunch.invitedBy}, who has to send it`)
    : own;
}

/**
 * All that is to be told of lunches from today on, by date. Only whoever invited can change or cancel an
 * event.
 *
 * @param lunches their names resolved to ids
 * @param lookUp what the user's calendar says of one that was invited to
 */
export function invitationsOf(
  book: Book,
  lunches: readonly LunchWithInvitation[],
  { user, timeZone }: Pick<Sender, 'user' | 'timeZone'>,
  today: CivilDay,
  lookUp: LookUp,
): Invitations {
  const sender = { user, timeZone, host: book.settings.principal.email.toLowerCase() };
  const each = [...lunches]
    .sort((a, b) => a.date - b.date)
    .map((lunch) => forLunch(book, lunch, sender, today, lookUp));
  return {
    letters: each.flatMap(({ letters }) => letters),
    notWritten: each.flatMap(({ notWritten }) => notWritten),
  };
}
