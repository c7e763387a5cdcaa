/**
 * What only the user is to see in their own calendar: events of a day, private, without guests, and shown as
 * free. Nobody is ever written to.
 */
import { addDays, isoDay } from '../domain/calendar/civil-day';
import type { DayEvent, Diary, FoundDayEvent } from '../runner/diary-port';
import {
  answerOf,
  cancelledBy,
  codeOf,
  eventsOfCalendar,
  insertedBy,
  keptIn,
  ownEventIds,
  OWN,
  TOLD,
} from './calendar';
import { insist } from './retry';

type Event = GoogleAppsScript.Calendar.Schema.Event;

const TO_NOBODY = { sendUpdates: 'none' };

/** The calendar of whoever runs the script. */
export function googleDiary(): Diary {
  const idOf = ownEventIds();
  return {
    find: (key) => {
      const tried = insist(() => foundIn(eventsOfCalendar().get(OWN, idOf(key))), 'always');
      return codeOf(tried) === 404 ? { ok: true, value: { is: 'none' } } : answerOf(tried);
    },
    insert: (key, event) =>
      insertedBy(() =>
        eventsOfCalendar().insert(
          { id: idOf(key), status: 'confirmed', ...eventFrom(event) },
          OWN,
          TO_NOBODY,
        ),
      ),
    // Whoever deleted it meanwhile has deleted it.
    change: (key, event) =>
      answerOf(
        insist(() => {
          eventsOfCalendar().patch(eventFrom(event), OWN, idOf(key), TO_NOBODY);
          return 'changed' as const;
        }, 'always'),
      ),
    cancel: (key) => cancelledBy(() => eventsOfCalendar().remove(OWN, idOf(key), TO_NOBODY)),
  };
}

function foundIn(event: Event): FoundDayEvent {
  return event.status === 'cancelled' ? { is: 'deleted' } : { is: 'there', told: keptIn(event, TOLD) };
}

const eventFrom = ({ title, text, day, told }: DayEvent): Event => ({
  summary: title,
  description: text,
  start: { date: isoDay(day) },
  // The first day that it isn't on any more.
  end: { date: isoDay(addDays(day, 1)) },
  transparency: 'transparent',
  visibility: 'private',
  reminders: { useDefault: false },
  extendedProperties: { private: { [TOLD]: told } },
});
