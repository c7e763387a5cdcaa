/** The user's own calendar, by the advanced service. Every change writes to the guests: whoever calls this has asked first. */
import { addDays, isoDay } from '../domain/calendar';
import type { Calendar, CalendarAnswer, CalendarEvent, FoundEvent } from '../jobs/ports';
import { lazily } from '../sheets/lazily';
import { insist, type Tried } from './insist';
import { inPlainWords } from './permissions';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type Collection = GoogleAppsScript.Calendar.Collection.EventsCollection;

const OWN = 'primary';
const TO_ALL = { sendUpdates: 'all' };
/** Where our events keep what their guests were told. */
const TOLD = 'cultivateTold';
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
          eventsOfCalendar().patch(eventFrom(event, timeZone), OWN, idOf(key), TO_ALL);
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

function foundIn({ status, extendedProperties }: Event): FoundEvent {
  if (status === 'cancelled') return { is: 'deleted' };
  const told: unknown = Reflect.get(extendedProperties?.private ?? {}, TOLD);
  return { is: 'there', told: typeof told === 'string' ? told : '' };
}

function eventFrom(event: CalendarEvent, timeZone: string): Event {
  const { title, text, place, minuteOfDay, minutes, guests, told } = event;
  return {
    summary: title,
    description: text,
    location: place,
    start: { dateTime: civilTime(event, minuteOfDay), timeZone },
    end: { dateTime: civilTime(event, minuteOfDay + minutes), timeZone },
    attendees: guests.map(({ name, email }) => ({ email, displayName: name })),
    extendedProperties: { private: { [TOLD]: told } },
  };
}

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
