/** The advanced Calendar service: events of the user's own calendars. */
import { failCall } from './api-error';
import { demandScope } from './consent';
import type { Execution } from './execution';
import { whole } from './handout';
import { PRICES } from './prices';
import { copyIn, ownRealm } from './realm';
import type { EventState, EventTime } from './state';
import { zoneOf } from './zone';

type Service = GoogleAppsScript.Calendar;
type Events = GoogleAppsScript.Calendar.Collection.EventsCollection;
type Event = GoogleAppsScript.Calendar.Schema.Event;
type EventDateTime = GoogleAppsScript.Calendar.Schema.EventDateTime;
type EventAttendee = GoogleAppsScript.Calendar.Schema.EventAttendee;

type Refuse = (code: number, reason: string) => never;

/** Google's limits on ids that a client makes. */
const CLIENT_ID = /^[a-v0-9]{5,1024}$/;

/** The Calendar service of a run. */
export const calendar = (execution: Execution): Service =>
  whole<Service>('Calendar', { Events: whole<Events>('Calendar.Events', events(execution)) });

const events = (execution: Execution): Partial<Events> => {
  const { state, user, realm } = execution;
  const call = <Result>(method: string, effect: (refuse: Refuse) => Result): Result =>
    execution.call(`Calendar.Events.${method}`, PRICES.calendar, () => {
      demandScope(execution, `calendar.events.${method}`, 'calendar.events');
      return effect((code, reason) => failCall(execution, `calendar.events.${method}`, code, reason));
    });
  const nameOf = (calendarId: string): string => (calendarId === user ? 'primary' : calendarId);
  const onCalendar = (calendarId: string): EventState[] =>
    state.events.filter((event) => event.owner === user && event.calendarId === nameOf(calendarId));
  const find = (calendarId: string, id: string): EventState | undefined =>
    onCalendar(calendarId).find((event) => event.id === id);
  const write = (event: EventState): Event => {
    const others = state.events.filter((each) => each.id !== event.id || each.owner !== user);
    state.events = [...others, event];
    return copyIn(realm, resourceOf(event));
  };
  return {
    insert: (resource: Event, calendarId: string, options?: object) =>
      call('insert', (refuse) => {
        const id = resource.id ?? `evt${execution.nextId().toString(32)}`.padEnd(8, '0');
        if (resource.id !== undefined && !CLIENT_ID.test(id)) refuse(400, 'Invalid resource id value.');
        if (find(calendarId, id)) refuse(409, 'The requested identifier already exists.');
        if (!resource.start || !resource.end) refuse(400, 'Missing end time.');
        const blank = { id, owner: user, calendarId: nameOf(calendarId), ...BLANK };
        return write(patched(blank, resource, options));
      }),
    get: (calendarId: string, id: string) =>
      call('get', (refuse) => copyIn(realm, resourceOf(find(calendarId, id) ?? refuse(404, 'Not Found')))),
    list: (calendarId: string, options?: object) =>
      call('list', () =>
        copyIn(realm, { items: listed(onCalendar(calendarId), options ?? {}).map(resourceOf) }),
      ),
    patch: (resource: Event, calendarId: string, id: string, options?: object) =>
      call('patch', (refuse) =>
        write(patched(find(calendarId, id) ?? refuse(404, 'Not Found'), resource, options)),
      ),
    remove: (calendarId: string, id: string, options?: object) =>
      call('remove', (refuse) => {
        const event = find(calendarId, id) ?? refuse(404, 'Not Found');
        if (event.isCancelled) refuse(410, 'Resource has been deleted');
        event.isCancelled = true;
        event.sendUpdates = updatesOf(options);
      }),
  };
};

const BLANK: Omit<EventState, 'id' | 'owner' | 'calendarId'> = {
  isCancelled: false,
  summary: '',
  description: '',
  location: '',
  start: {},
  end: {},
  attendees: [],
  other: {},
  sendUpdates: 'none',
};

const updatesOf = (options: { sendUpdates?: unknown } = {}): EventState['sendUpdates'] => {
  const { sendUpdates } = options;
  return sendUpdates === 'all' || sendUpdates === 'externalOnly' ? sendUpdates : 'none';
};

/**
 * An event with the given fields changed; a patch that names the status can bring a deleted one back
 * [?: Changed to confirmed when it is deleted].
 */
const patched = (event: EventState, resource: Event, options?: object): EventState => {
  const { status, summary, description, location, start, end, attendees, ...rest } = resource;
  return {
    ...event,
    isCancelled: status === undefined ? event.isCancelled : status === 'cancelled',
    summary: summary ?? event.summary,
    description: description ?? event.description,
    location: location ?? event.location,
    start: start ? timeOf(start) : event.start,
    end: end ? timeOf(end) : event.end,
    attendees: attendees?.map(attendeeOf) ?? event.attendees,
    other: { ...event.other, ...copyIn(ownRealm, rest) },
    sendUpdates: updatesOf(options),
  };
};

const timeOf = ({ date, dateTime, timeZone }: EventDateTime): EventTime => ({
  ...(date === undefined ? {} : { date }),
  ...(dateTime === undefined ? {} : { dateTime }),
  ...(timeZone === undefined ? {} : { timeZone }),
});

const attendeeOf = (attendee: EventAttendee): EventState['attendees'][number] => {
  const { email, displayName, optional, responseStatus } = attendee;
  return {
    email: email ?? '',
    responseStatus: responseStatus ?? 'needsAction',
    ...(displayName === undefined ? {} : { displayName }),
    ...(optional === undefined ? {} : { optional }),
  };
};

/** The event as Google gives it back. */
const resourceOf = (event: EventState): Event => ({
  ...event.other,
  id: event.id,
  status: event.isCancelled ? 'cancelled' : 'confirmed',
  summary: event.summary,
  description: event.description,
  location: event.location,
  start: event.start,
  end: event.end,
  attendees: event.attendees,
  organizer: { email: event.owner, self: true },
});

type ListOptions = { showDeleted?: boolean; q?: string; timeMin?: string; timeMax?: string };

const listed = (events: readonly EventState[], options: ListOptions): EventState[] =>
  events.filter((event) => {
    const text = `${event.summary} ${event.description} ${event.location}`.toLowerCase();
    return (
      (options.showDeleted || !event.isCancelled) &&
      text.includes((options.q ?? '').toLowerCase()) &&
      instantOf(event.end) > Date.parse(options.timeMin ?? '0001-01-01') &&
      instantOf(event.start) < Date.parse(options.timeMax ?? '9999-12-31')
    );
  });

/** A time without an offset is read in its own zone. */
export const instantOf = ({ date, dateTime, timeZone }: EventTime): number => {
  const text = dateTime ?? `${date ?? '1970-01-01'}T00:00:00`;
  if (/(Z|[+-]\d{2}:?\d{2})$/.test(text)) return Date.parse(text);
  const zone = zoneOf(timeZone ?? 'UTC');
  return zone.instantOf(zoneOf('UTC').serialOf(Date.parse(`${text}Z`)));
};
