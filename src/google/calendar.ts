/** The user's own calendar, by the advanced service. Every change writes to the guests: whoever calls this has asked first. */
import { addDays, isoDay } from '../domain/calendar';
import type { Calendar, CalendarAnswer, CalendarEvent, FoundEvent } from '../jobs/ports';
import { lazily } from '../sheets/lazily';
import { insist, type Tried } from './insist';
import { inPlainWords } from './permissions';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type EventAttendee = GoogleAppsScript.Calendar.Schema.EventAttendee;
type Collection = GoogleAppsScript.Calendar.Collection.EventsCollection;

const OWN = 'primary';
const TO_ALL = { sendUpdates: 'all' };
/** What our events keep for us, each at most 1,024 characters. */
const TOLD = 'cultivateTold';
const GUESTS = 'cultivateGuests';
const TIME = 'cultivateTime';
const CHARACTERS_KEPT = 1000;
const MINUTES_A_DAY = 24 * 60;

/** The calendar of whoever runs the script, with times in the spreadsheet's zone. */
export function googleCalendar(timeZone: string): Calendar {
  const workbook = lazily(() => SpreadsheetApp.getActiveSpreadsheet().getId());
  const idOf = (key: string): string => eventId(`${workbook()} ${key}`);
  return {
    find: (key) => {
      const tried = insist(() => foundIn(eventsOfCalendar().get(OWN, idOf(key))), 'always');
      return codeOf(tried) === 404 ? { ok: true, value: { is: 'none' } } : answerOf(tried);
    },
    insert: (key, event) => {
      const tried = insist(() => {
        eventsOfCalendar().insert({ id: idOf(key), ...eventFrom(event, timeZone) }, OWN, TO_ALL);
        return 'made' as const;
      }, 'always');
      return codeOf(tried) === 409 ? { ok: true, value: 'taken' } : answerOf(tried);
    },
    change: (key, event) =>
      answerOf(
        insist(() => {
          const before = eventsOfCalendar().get(OWN, idOf(key));
          eventsOfCalendar().patch(changed(before, eventFrom(event, timeZone)), OWN, idOf(key), TO_ALL);
          return 'changed' as const;
        }, 'always'),
      ),
    cancel: (key) => {
      const tried = insist(() => {
        eventsOfCalendar().remove(OWN, idOf(key), TO_ALL);
        return 'cancelled' as const;
      }, 'always');
      return [404, 410].some((gone) => gone === codeOf(tried))
        ? { ok: true, value: 'cancelled' }
        : answerOf(tried);
    },
  };
}

const ASCII = 128;

/**
 * Google takes ids of a to v and 0 to 9: each character as two digits of base 32, others than ASCII as six that begin like no two of
 * those, so that no two keys make one id.
 */
const eventId = (text: string): string =>
  [...text]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0;
      return point < ASCII ? point.toString(32).padStart(2, '0') : `vv${point.toString(32).padStart(4, '0')}`;
    })
    .join('');

const codeOf = (tried: Tried<unknown>): number | null => (tried.ok ? null : tried.code);

function answerOf<Value>(tried: Tried<Value>): CalendarAnswer<Value> {
  if (tried.ok) return tried;
  return {
    ok: false,
    why: tried.trouble === 'permanent' ? 'refused' : 'busy',
    reason: inPlainWords(tried.reason, 'calendar'),
  };
}

function keptIn({ extendedProperties }: Event, name: string): string {
  const kept: unknown = Reflect.get(extendedProperties?.private ?? {}, name);
  return typeof kept === 'string' ? kept : '';
}

const foundIn = (event: Event): FoundEvent =>
  event.status === 'cancelled' ? { is: 'deleted' } : { is: 'there', told: keptIn(event, TOLD) };

function eventFrom(event: CalendarEvent, timeZone: string): Event {
  const { title, text, place, minuteOfDay, minutes, guests, told } = event;
  const [from, to] = [civilTime(event, minuteOfDay), civilTime(event, minuteOfDay + minutes)];
  const emails = guests.map(({ email }) => email).join(' ');
  return {
    status: 'confirmed',
    summary: title,
    description: text,
    location: place,
    start: { dateTime: from, timeZone },
    end: { dateTime: to, timeZone },
    attendees: guests.map(({ name, email }) => ({ email, displayName: name })),
    extendedProperties: {
      private: {
        [TOLD]: told,
        [GUESTS]: emails.slice(0, CHARACTERS_KEPT),
        [TIME]: `${from} ${to} ${timeZone}`,
      },
    },
  };
}

/**
 * The event that another becomes. Guests are replaced as a whole, so whoever isn't ours is named again; an answer that is left out is
 * none, which is right where it was given to another time.
 */
function changed(before: Event, event: Event): Event {
  const addressOf = ({ email = '' }: EventAttendee) => email.toLowerCase();
  const ours = new Set(keptIn(before, GUESTS).toLowerCase().split(' '));
  const wanted = new Set(event.attendees?.map(addressOf));
  const stay = before.attendees?.filter(
    (guest) => wanted.has(addressOf(guest)) || !ours.has(addressOf(guest)),
  );
  const isSameTime = keptIn(before, TIME) === keptIn(event, TIME);
  const isAnswered = ({ organizer = false }: EventAttendee) => isSameTime || organizer;
  const known = new Map(
    stay?.map((guest) => [addressOf(guest), isAnswered(guest) ? guest : unanswered(guest)]),
  );
  const added = event.attendees?.filter((guest) => !known.has(addressOf(guest))) ?? [];
  return { ...event, attendees: [...known.values(), ...added] };
}

const unanswered = (guest: EventAttendee): EventAttendee => ({ ...guest, responseStatus: 'needsAction' });

/** "2026-11-24T12:00:00", on the clock of the zone that stands beside it; past midnight it is the next day. */
function civilTime({ day }: CalendarEvent, minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${isoDay(addDays(day, Math.floor(minute / MINUTES_A_DAY)))}T${hours}:${minutes}:00`;
}

function eventsOfCalendar(): Collection {
  const events = Calendar?.Events;
  if (!events)
    throw new Error('The Calendar service isn’t switched on in the script: see Services in its editor.');
  return events;
}
