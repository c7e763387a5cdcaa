/**
 * The event of a lunch, which is its owner's own: what people changed in the calendar stays, and Lunches
 * takes it over (S16). Three are compared: what guests were told last, what stands, and what Lunches says.
 */
import type { CivilDay } from '../../calendar/civil-day';
import type { StandingEvent, Told } from '../../records/calendar-event';
import type { LunchWithInvitation } from './invitation';

/** What stands in the calendar otherwise than in Lunches, and is taken over into it. */
export type TakenOver = {
  readonly day: CivilDay | null;
  readonly minuteOfDay: number | null;
  readonly place: string | null;
};

/** What a change writes into the event; false: it stays as it stands. */
type Writes = { readonly title: boolean; readonly place: boolean; readonly time: boolean };

/** The lunch once both sides are heard. */
export type Heard = {
  /** As it is to be. */
  readonly lunch: LunchWithInvitation;
  /** How long its event is to last. */
  readonly minutes: number;
  readonly takenOver: TakenOver;
  readonly writes: Writes;
  /** Addresses that were asked and that somebody took off the event: they aren't asked again. */
  readonly takenOff: readonly string[];
  readonly declined: readonly string[];
};

/** What a title of ours begins with. */
export const TITLE_BEGINS = 'Lunch: ';

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isSameLine = (a: string, b: string): boolean => line(a) === line(b);

/** An event that doesn't say which title it was given is known to bear ours by how that begins. */
const hasOwnTitle = ({ title, given }: StandingEvent): boolean =>
  isSameLine(title, given?.title ?? '') || (!given?.title && title.startsWith(TITLE_BEGINS));

type Times = { readonly isMoved: boolean; readonly isLonger: boolean };

/** Whether people have moved the event, or made it last longer or shorter, since its guests were told. */
function changedBy(told: Told | null, event: StandingEvent): Times {
  if (!told) return { isMoved: true, isLonger: true };
  const stands = event.timeIn(told.timeZone);
  return {
    isMoved: stands.day !== told.day || stands.minuteOfDay !== told.minuteOfDay,
    isLonger: stands.minutes !== told.minutes,
  };
}

/** Lunch and event, where what people changed in the calendar stays. */
function timeHeard(
  lunch: LunchWithInvitation,
  minutes: number,
  timeZone: string,
  told: Told | null,
  event: StandingEvent,
) {
  const { isMoved, isLonger } = changedBy(told, event);
  const stands = event.timeIn(timeZone);
  const isElsewhere = stands.day !== lunch.date || stands.minuteOfDay !== lunch.minuteOfDay;
  const lasts = isLonger ? (stands.minutes ?? minutes) : minutes;
  const isOurs = !isMoved && (isElsewhere || timeZone !== told?.timeZone || stands.minutes !== lasts);
  return {
    day: isMoved ? stands.day : lunch.date,
    minuteOfDay: isMoved ? (stands.minuteOfDay ?? lunch.minuteOfDay) : lunch.minuteOfDay,
    minutes: lasts,
    isWritten: isOurs,
  };
}

/**
 * What is to become of a lunch and its event. Who changed nothing since gives way; where both changed, the
 * calendar stays, since guests may have agreed to it.
 *
 * @param minutes how long the lunch takes
 * @param timeZone of the office
 * @param told what its guests were told last; null: nobody knows, and all that stands there is theirs
 */
export function heard(
  lunch: LunchWithInvitation,
  minutes: number,
  timeZone: string,
  told: Told | null,
  event: StandingEvent,
): Heard {
  const time = timeHeard(lunch, minutes, timeZone, told, event);
  const isPlacedByHand = !told || !isSameLine(event.place, told.place);
  const place = isPlacedByHand ? line(event.place) : lunch.place;
  const asked = new Set(event.guests.map(({ email }) => email.toLowerCase()));
  return {
    lunch: { ...lunch, date: time.day, minuteOfDay: time.minuteOfDay, place },
    minutes: time.minutes,
    takenOver: {
      day: time.day === lunch.date ? null : time.day,
      minuteOfDay: time.minuteOfDay === lunch.minuteOfDay ? null : time.minuteOfDay,
      place: isSameLine(place, lunch.place) ? null : place,
    },
    writes: {
      title: hasOwnTitle(event),
      place: !isPlacedByHand && !isSameLine(event.place, lunch.place),
      time: time.isWritten,
    },
    takenOff: (told?.emails ?? []).filter((email) => !asked.has(email.toLowerCase())),
    declined: event.guests.filter(({ hasDeclined }) => hasDeclined).map(({ email }) => email.toLowerCase()),
  };
}

/** Whether Lunches has anything to take over. */
export const isTakenOver = ({ day, minuteOfDay, place }: TakenOver): boolean =>
  day !== null || minuteOfDay !== null || place !== null;

/** Whether nobody changed the event between two looks at it. */
export const isUnchanged = (a: StandingEvent, b: StandingEvent, timeZone: string): boolean =>
  saidBy(a, timeZone) === saidBy(b, timeZone);

const saidBy = ({ title, place, timeIn, guests, told }: StandingEvent, timeZone: string): string =>
  JSON.stringify([title, place, timeIn(timeZone), guests, told]);
