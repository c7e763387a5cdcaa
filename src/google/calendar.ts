/**
 * The user's own calendar, by the advanced service. Every change writes to the guests: whoever calls this has
 * asked first.
 */
import { addDays, isoDay, parseIsoDay, type CivilDay } from '../domain/calendar/civil-day';
import type { CalendarAnswer } from '../runner/diary-port';
import type { Calendar, CalendarEvent, EventChange, FoundEvent } from '../runner/ports';
import { lazily } from '../domain/values/lazily';
import { civilTimeIn } from '../sheets/cells/civil-time';
import { insist, type Tried } from './retry';
import { inPlainWords } from './permissions';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type EventDateTime = GoogleAppsScript.Calendar.Schema.EventDateTime;
type EventAttendee = GoogleAppsScript.Calendar.Schema.EventAttendee;
type Collection = GoogleAppsScript.Calendar.Collection.EventsCollection;

type StandingEvent = Extract<FoundEvent, { is: 'there' }>;
type EventTime = ReturnType<StandingEvent['timeIn']>;

export const OWN = 'primary';
const TO_ALL = { sendUpdates: 'all' };
/** What our events keep for us, each at most 1,024 characters. */
export const TOLD = 'cultivateTold';
const GUESTS = 'cultivateGuests';
const TIME = 'cultivateTime';
const TITLE = 'cultivateTitle';
const PLACE = 'cultivatePlace';
const CHARACTERS_KEPT = 1000;
const MINUTES_A_DAY = 24 * 60;
const MILLISECONDS_A_MINUTE = 60_000;

/** The calendar of whoever runs the script, with times in the spreadsheet's zone. */
export function googleCalendar(timeZone: string): Calendar {
  const idOf = ownEventIds();
  return {
    find: (key) => {
      const tried = insist(() => foundIn(eventsOfCalendar().get(OWN, idOf(key)), timeZone), 'always');
      return codeOf(tried) === 404 ? { ok: true, value: { is: 'none' } } : answerOf(tried);
    },
    insert: (key, event) =>
      insertedBy(() =>
        eventsOfCalendar().insert({ id: idOf(key), ...eventFrom(event, timeZone) }, OWN, TO_ALL),
      ),
    change: (key, change) =>
      answerOf(
        insist(() => {
          const before = eventsOfCalendar().get(OWN, idOf(key));
          eventsOfCalendar().patch(changed(before, change, timeZone), OWN, idOf(key), TO_ALL);
          return 'changed' as const;
        }, 'always'),
      ),
    cancel: (key) => cancelledBy(() => eventsOfCalendar().remove(OWN, idOf(key), TO_ALL)),
  };
}

/** The id of an event in this workbook, by its key. */
export function ownEventIds(): (key: string) => string {
  const workbook = lazily(() => SpreadsheetApp.getActiveSpreadsheet().getId());
  return (key) => eventId(`${workbook()} ${key}`);
}

/** What became of a call that makes an event of an id of ours. */
export function insertedBy(insert: () => unknown): CalendarAnswer<'made' | 'taken'> {
  const tried = insist(() => {
    insert();
    return 'made' as const;
  }, 'always');
  return codeOf(tried) === 409 ? { ok: true, value: 'taken' } : answerOf(tried);
}

/** What became of a call that deletes an event: it is gone, too, where it was before. */
export function cancelledBy(remove: () => void): CalendarAnswer<'cancelled'> {
  const tried = insist(() => {
    remove();
    return 'cancelled' as const;
  }, 'always');
  return [404, 410].some((gone) => gone === codeOf(tried))
    ? { ok: true, value: 'cancelled' }
    : answerOf(tried);
}

const ASCII = 128;

/**
 * Google takes ids of a to v and 0 to 9: each character as two digits of base 32, others than ASCII as six
 * that begin like no two of those, so that no two keys make one id.
 */
const eventId = (text: string): string =>
  [...text]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0;
      return point < ASCII ? point.toString(32).padStart(2, '0') : `vv${point.toString(32).padStart(4, '0')}`;
    })
    .join('');

/** The HTTP code that a call failed with; null: it went, or nobody answered. */
export const codeOf = (tried: Tried<unknown>): number | null => (tried.ok ? null : tried.code);

/** What a call came to, in plain words where it failed. */
export function answerOf<Value>(tried: Tried<Value>): CalendarAnswer<Value> {
  if (tried.ok) return tried;
  return {
    ok: false,
    why: tried.trouble === 'permanent' ? 'refused' : 'busy',
    reason: inPlainWords(tried.reason, 'calendar'),
  };
}

/** What an event of ours keeps under a name; '' for nothing. */
export function keptIn({ extendedProperties }: Event, name: string): string {
  const kept: unknown = Reflect.get(extendedProperties?.private ?? {}, name);
  return typeof kept === 'string' ? kept : '';
}

function foundIn(event: Event, officeZone: string): FoundEvent {
  if (event.status === 'cancelled') return { is: 'deleted' };
  return {
    is: 'there',
    told: keptIn(event, TOLD),
    title: event.summary ?? '',
    place: event.location ?? '',
    timeIn: (timeZone) => timeOf(event, timeZone, officeZone),
    guests: (event.attendees ?? [])
      .filter(({ organizer = false }) => !organizer)
      .map(({ email = '', responseStatus }) => ({ email, hasDeclined: responseStatus === 'declined' })),
    given: givenTo(event),
  };
}

/** Google gives times with their offset from UTC; one without is of the zone beside it. */
function instantOf({ dateTime = '', timeZone }: EventDateTime, officeZone: string): Date {
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(dateTime)) return new Date(dateTime);
  const [day, clock = ''] = dateTime.split('T');
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return civilTimeIn(timeZone ?? officeZone).toInstant({
    day: dayOf(day),
    secondOfDay: (hours * 60 + minutes) * 60 + seconds,
  });
}

function timeOf({ start = {}, end = {} }: Event, timeZone: string, officeZone: string): EventTime {
  if (start.date) return { day: dayOf(start.date), minuteOfDay: null, minutes: null };
  const [from, to] = [instantOf(start, officeZone), instantOf(end, officeZone)];
  const { day, secondOfDay } = civilTimeIn(timeZone).toCell(from);
  return {
    day,
    minuteOfDay: Math.floor(secondOfDay / 60),
    minutes: (to.getTime() - from.getTime()) / MILLISECONDS_A_MINUTE,
  };
}

function dayOf(iso = ''): CivilDay {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`The calendar gave "${iso}" for a day.`);
  return day;
}

/** What an event keeps of what was last written into it. */
function givenTo(event: Event): StandingEvent['given'] {
  const [from = '', to = '', timeZone = ''] = keptIn(event, TIME).split(' ');
  if (timeZone === '') return null;
  const zoned = (dateTime: string): EventDateTime => ({ dateTime, timeZone });
  const { day, minuteOfDay, minutes } = timeOf({ start: zoned(from), end: zoned(to) }, timeZone, timeZone);
  const title = keptIn(event, TITLE);
  return {
    ...{ day, timeZone, minuteOfDay: minuteOfDay ?? 0, minutes: minutes ?? 0 },
    place: keptIn(event, PLACE),
    emails: keptIn(event, GUESTS)
      .split(' ')
      .filter((email) => email !== ''),
    title: title === '' ? null : title,
  };
}

/** Fields that are left out stay as they are. */
function eventFrom({ title, place, time, guests, told }: EventChange, timeZone: string): Event {
  const [from, to] = time ? [civilTime(time, 0), civilTime(time, time.minutes)] : [];
  const emails = guests.map(({ email }) => email).join(' ');
  return {
    status: 'confirmed',
    ...(title === undefined ? {} : { summary: title }),
    ...(place === undefined ? {} : { location: place }),
    ...(time ? { start: { dateTime: from, timeZone }, end: { dateTime: to, timeZone } } : {}),
    attendees: guests.map(({ name, email }) => ({ email, displayName: name })),
    extendedProperties: {
      private: {
        [TOLD]: told,
        [GUESTS]: kept(emails),
        ...(title === undefined ? {} : { [TITLE]: kept(title) }),
        ...(place === undefined ? {} : { [PLACE]: kept(place) }),
        ...(time ? { [TIME]: `${from} ${to} ${timeZone}` } : {}),
      },
    },
  };
}

const kept = (text: string): string => text.slice(0, CHARACTERS_KEPT);

/**
 * The event that another becomes. Guests are replaced as a whole, so whoever isn't ours is named again; an
 * answer that is left out is none, which is right where it was given to another time.
 */
function changed(before: Event, change: EventChange, timeZone: string): Event {
  const event = eventFrom(change, timeZone);
  const addressOf = ({ email = '' }: EventAttendee) => email.toLowerCase();
  const ours = new Set(keptIn(before, GUESTS).toLowerCase().split(' '));
  const wanted = new Set(event.attendees?.map(addressOf));
  const stay = before.attendees?.filter(
    (guest) => wanted.has(addressOf(guest)) || !ours.has(addressOf(guest)),
  );
  const isAnswered = ({ organizer = false }: EventAttendee) => !change.time || organizer;
  const known = new Map(
    stay?.map((guest) => [addressOf(guest), isAnswered(guest) ? guest : unanswered(guest)]),
  );
  const added = event.attendees?.filter((guest) => !known.has(addressOf(guest))) ?? [];
  const keptNow = { ...before.extendedProperties?.private, ...event.extendedProperties?.private };
  return { ...event, attendees: [...known.values(), ...added], extendedProperties: { private: keptNow } };
}

const unanswered = (guest: EventAttendee): EventAttendee => ({ ...guest, responseStatus: 'needsAction' });

/**
 * "2026-11-24T12:00:00" so many minutes later, on the clock of the zone that stands beside it; past midnight
 * it is the next day.
 */
function civilTime({ day, minuteOfDay }: CalendarEvent['time'], minutesLater: number): string {
  const minute = minuteOfDay + minutesLater;
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${isoDay(addDays(day, Math.floor(minute / MINUTES_A_DAY)))}T${hours}:${minutes}:00`;
}

/**
 * The events of whoever runs the script.
 *
 * @throws where the service isn't switched on
 */
export function eventsOfCalendar(): Collection {
  const events = Calendar?.Events;
  if (!events)
    throw new Error('The Calendar service isn’t switched on in the script: see Services in its editor.');
  return events;
}
