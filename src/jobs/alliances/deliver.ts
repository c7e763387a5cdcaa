/** Has the calendar write to the guests of lunches, each once however often it is asked (S16). */
import { heard, isUnchanged, TITLE_BEGINS, type Heard } from '../../domain/alliances/lunches/calendar-event';
import { lastTold, wasCalledOff } from '../../domain/alliances/lunches/invitation';
import type { InvitationLetter } from '../../domain/alliances/lunches/invitations';
import type { StandingEvent } from '../../domain/records/calendar-event';
import type { PracticeSettings } from '../../domain/records/settings';
import { contentDigest } from '../../mail/build/digest';
import type { CalendarAnswer } from '../../runner/diary-port';
import type { Calendar, CalendarEvent, EventChange } from '../../runner/ports';

/** What became of a letter. Waiting: Google was busy, and a later try may do. */
export type Fate =
  | { readonly is: 'told' }
  | { readonly is: 'waiting'; readonly reason: string }
  | { readonly is: 'failed'; readonly reason: string; readonly expected: string };

/** Where letters are delivered: the user's calendar, and the time zone of the office. */
export type Desk = { readonly calendar: Calendar; readonly timeZone: string };

/** By the key of the lunch. */
export type Fates = ReadonlyMap<string, Fate>;

const TOLD: Fate = { is: 'told' };
const DELETED: Fate = {
  is: 'failed',
  reason: 'somebody deleted it in the calendar',
  expected: 'Cancelled, so that a new lunch can be planned and invited to',
};

const CHANGED_MEANWHILE: Fate = {
  is: 'failed',
  reason: 'somebody changed it in the calendar just now',
  expected: 'to be sent once nobody changes it',
};

function eventOf(
  { lunch, minutes, addressees, told }: InvitationLetter,
  office: PracticeSettings,
): CalendarEvent {
  const hosts = [office.principal.name || office.officeName].filter((name) => name !== '');
  const names = [...addressees.map(({ name }) => name).filter((name) => !hosts.includes(name)), ...hosts];
  const { place, date: day, minuteOfDay } = lunch;
  // Why they are asked is the office's own business.
  return {
    title: `${TITLE_BEGINS}${names.join(', ')}`,
    place,
    time: { day, minuteOfDay, minutes },
    guests: addressees,
    told: contentDigest(told),
  };
}

/** Goes on with an answer; a refusal is this lunch's own, and when Google is busy the others wait, too. */
const settled = <Value>(answer: CalendarAnswer<Value>, goOn: (value: Value) => Fate): Fate => {
  if (answer.ok) return goOn(answer.value);
  return answer.why === 'busy'
    ? { is: 'waiting', reason: answer.reason }
    : { is: 'failed', reason: answer.reason, expected: 'an event that Google takes' };
};

const toldBy = (answer: CalendarAnswer<unknown>): Fate => settled(answer, () => TOLD);

/** What is written of an event that stands: what people changed in it is theirs. */
function changeOf({ title, place, time, guests, told }: CalendarEvent, both: Heard): EventChange {
  const { writes, minutes, takenOff } = both;
  const off = new Set(takenOff.map((email) => email.toLowerCase()));
  return {
    told,
    guests: guests.filter(({ email }) => !off.has(email.toLowerCase())),
    ...(writes.title ? { title } : {}),
    ...(writes.place ? { place } : {}),
    ...(writes.time ? { time: { ...time, minutes } } : {}),
  };
}

/** Changes an event that stands, unless its guests know already. */
function changeStanding(
  letter: InvitationLetter,
  event: CalendarEvent,
  found: StandingEvent,
  { calendar, timeZone }: Desk,
): Fate {
  if (found.told === event.told) return TOLD;
  if (letter.event && !isUnchanged(letter.event, found, timeZone)) return CHANGED_MEANWHILE;
  const { lunch, minutes } = letter;
  const both = letter.heard ?? heard(lunch, minutes, timeZone, lastTold(lunch, found), found);
  return toldBy(calendar.change(lunch.key, changeOf(event, both)));
}

/**
 * An event that was never there is made without a look: Google takes its id once. Where it is taken, by a run
 * that died or by what people deleted since, the event is looked at, so that nothing is done twice or anew.
 */
function inviteOrChange(letter: InvitationLetter, event: CalendarEvent, desk: Desk): Fate {
  const { kind, lunch } = letter;
  if (kind !== 'invite' || wasCalledOff(lunch)) return changeAsFound(letter, event, desk);
  return settled(desk.calendar.insert(lunch.key, event), (answer) =>
    answer === 'made' ? TOLD : changeAsFound(letter, event, desk),
  );
}

function changeAsFound(letter: InvitationLetter, event: CalendarEvent, desk: Desk): Fate {
  const { kind, lunch } = letter;
  const { calendar } = desk;
  return settled(calendar.find(lunch.key), (found) => {
    switch (found.is) {
      case 'there':
        return changeStanding(letter, event, found, desk);
      case 'none':
        return kind === 'invite' ? toldBy(calendar.insert(lunch.key, event)) : DELETED;
      case 'deleted':
        return wasCalledOff(lunch) ? toldBy(calendar.change(lunch.key, event)) : DELETED;
    }
  });
}

function deliverOne(letter: InvitationLetter, office: PracticeSettings, desk: Desk): Fate {
  switch (letter.kind) {
    case 'note':
    case 'take over':
    case 'gone':
      return TOLD;
    case 'cancel':
    case 'decline':
      return toldBy(desk.calendar.cancel(letter.lunch.key));
    case 'invite':
    case 'change':
      return inviteOrChange(letter, eventOf(letter, office), desk);
  }
}

/**
 * Delivers letters one by one, until Google is busy.
 */
export function deliver(letters: readonly InvitationLetter[], office: PracticeSettings, desk: Desk): Fates {
  const fates = new Map<string, Fate>();
  let busy: Fate | null = null;
  for (const letter of letters) {
    const fate: Fate = busy ?? deliverOne(letter, office, desk);
    if (fate.is === 'waiting') busy = fate;
    fates.set(letter.lunch.key, fate);
  }
  return fates;
}
