/** Whom the calendar really writes to: who was taken off an event by hand isn't among its guests any more. */
import { emailsTold } from './invitation';
import type { Addressee } from './guests';
import type { InvitationLetter } from './invitations';

const lower = (emails: readonly string[]): ReadonlySet<string> =>
  new Set(emails.map((email) => email.toLowerCase()));

/** The guests of a lunch who stand on its event, or come onto it. */
export function guestsOn({ addressees, heard }: InvitationLetter): readonly Addressee[] {
  const off = lower(heard?.takenOff ?? []);
  return addressees.filter(({ email }) => !off.has(email.toLowerCase()));
}

/** Who was told of a lunch, isn't asked any more, and still stands on its event: they are told so. */
export function uninvitedOn({ uninvited, event }: InvitationLetter): readonly string[] {
  const on = lower((event?.guests ?? []).map(({ email }) => email));
  return event ? uninvited.filter((email) => on.has(email.toLowerCase())) : uninvited;
}

/** Whom somebody has put onto the event in the calendar: they are told whatever the other guests are. */
export function addedThere({ event, onLunches, before, addressees }: InvitationLetter): readonly string[] {
  const known = lower([
    ...(before?.emails ?? emailsTold(onLunches.invitation)),
    ...addressees.map(({ email }) => email),
    onLunches.invitedBy,
  ]);
  return (event?.guests ?? []).map(({ email }) => email).filter((email) => !known.has(email.toLowerCase()));
}

/** Whether anybody gets an e-mail from the calendar. */
export function writesToSomebody(letter: InvitationLetter): boolean {
  switch (letter.kind) {
    case 'take over':
    case 'gone':
    case 'note':
      return false;
    case 'invite':
    case 'change':
    case 'cancel':
    case 'decline':
      return guestsOn(letter).length + uninvitedOn(letter).length + addedThere(letter).length > 0;
  }
}
