import type { HostOptions } from '../../local/host/options';
import type { OfficeState } from '../../local/host/state';
import { googleCalendar } from '../../src/google/calendar';
import type { Calendar, CalendarEvent, EventChange } from '../../src/runner/ports';
import { aHostedOffice, withServices } from '../support/hosted';
import { day } from '../support/office';

const KEY = 'C0001/2026-08-24';
const HALF_PAST_TWELVE = { day: day('2026-11-24'), minuteOfDay: 12 * 60 + 30, minutes: 75 };
const anEvent = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  title: 'Lunch with Flo Fox',
  place: 'Number Nine',
  time: HALF_PAST_TWELVE,
  guests: [{ name: 'Flo Fox', email: 'flo@example.com' }],
  told: 'Tuesday at half past twelve',
  ...given,
});

/** A change that leaves all as it is. */
const NOTHING_NEW: EventChange = { guests: anEvent().guests, told: anEvent().told };

/** What comes of asking the calendar, in the zone of Auckland. */
function asked<Result>(
  work: (calendar: Calendar) => Result,
  { state = aHostedOffice({}), ...options }: HostOptions & { state?: OfficeState } = {},
) {
  const { result, host } = withServices(state, options, () => work(googleCalendar('Pacific/Auckland')));
  return { result, state, calls: host.ledger.byMethod };
}

test('an event is made with an id of its own, on the clock of the spreadsheet, and written to its guests', () => {
  const { result, state } = asked((calendar) => calendar.insert(KEY, anEvent()));

  expect(result).toEqual({ ok: true, value: 'made' });
  expect(state.events).toMatchObject([
    {
      id: expect.stringMatching(/^[a-v0-9]{5,1024}$/),
      calendarId: 'primary',
      summary: 'Lunch with Flo Fox',
      location: 'Number Nine',
      start: { dateTime: '2026-11-24T12:30:00', timeZone: 'Pacific/Auckland' },
      end: { dateTime: '2026-11-24T13:45:00', timeZone: 'Pacific/Auckland' },
      attendees: [{ email: 'flo@example.com', displayName: 'Flo Fox' }],
      sendUpdates: 'all',
    },
  ]);
});

test('what goes on past midnight ends on the next day', () => {
  const { state } = asked((calendar) =>
    calendar.insert(KEY, anEvent({ time: { ...HALF_PAST_TWELVE, minuteOfDay: 23 * 60 + 30 } })),
  );

  expect(state.events[0]?.end.dateTime).toBe('2026-11-25T00:45:00');
});

test('made twice is there once', () => {
  const { result, state } = asked((calendar) => [
    calendar.insert(KEY, anEvent()),
    calendar.insert(KEY, anEvent()),
  ]);

  expect(result?.[1]).toEqual({ ok: true, value: 'taken' });
  expect(state.events).toHaveLength(1);
});

test('it is found by its key, with what its guests were told', () => {
  const { result } = asked((calendar) => {
    const before = calendar.find(KEY);
    calendar.insert(KEY, anEvent());
    const made = calendar.find(KEY);
    calendar.change(KEY, anEvent({ place: 'Elsewhere', told: 'elsewhere' }));
    const changed = calendar.find(KEY);
    calendar.cancel(KEY);
    return [before, made, changed, calendar.find(KEY)];
  });

  expect(result).toMatchObject([
    { ok: true, value: { is: 'none' } },
    { ok: true, value: { is: 'there', told: 'Tuesday at half past twelve' } },
    { ok: true, value: { is: 'there', told: 'elsewhere' } },
    { ok: true, value: { is: 'deleted' } },
  ]);
});

/** The guests of the event, and how they have answered. */
const answersIn = ({ events }: OfficeState): string[] =>
  events.flatMap(({ attendees }) =>
    attendees.map(({ email, responseStatus }) => `${email} ${responseStatus}`),
  );

/** The event once Flo has said yes, and somebody has asked Gus in the calendar. */
function anAnsweredEvent(): OfficeState {
  const { state } = asked((calendar) => calendar.insert(KEY, anEvent()));
  state.events = state.events.map((event) => ({
    ...event,
    attendees: [
      { email: 'FLO@example.com', responseStatus: 'accepted' },
      { email: 'gus@example.com', responseStatus: 'accepted' },
    ],
  }));
  return state;
}

test.each<[string, Omit<EventChange, 'guests' | 'told'> & Partial<EventChange>, string[]]>([
  [
    'another place leaves guests and answers as they are',
    { place: 'Elsewhere' },
    ['FLO@example.com accepted', 'gus@example.com accepted'],
  ],
  [
    'another time asks all of them again',
    { time: { ...HALF_PAST_TWELVE, minuteOfDay: 13 * 60 } },
    ['FLO@example.com needsAction', 'gus@example.com needsAction'],
  ],
  [
    'another guest takes the place of the one before, and not of somebody asked in the calendar',
    { guests: [{ name: 'Ivy Ito', email: 'ivy@example.com' }] },
    ['gus@example.com accepted', 'ivy@example.com needsAction'],
  ],
])('%s', (_, given, answers) => {
  const { state } = asked((calendar) => calendar.change(KEY, { ...NOTHING_NEW, ...given }), {
    state: anAnsweredEvent(),
  });

  expect(answersIn(state)).toEqual(answers);
});

test('on the clock of another zone it is another time', () => {
  const state = anAnsweredEvent();

  withServices(state, {}, () => googleCalendar('America/Chicago').change(KEY, anEvent()));

  expect(state.events[0]?.start).toEqual({ dateTime: '2026-11-24T12:30:00', timeZone: 'America/Chicago' });
  expect(answersIn(state)[0]).toBe('FLO@example.com needsAction');
});

test('whoever asks has answered already', () => {
  const state = anAnsweredEvent();
  state.events = state.events.map((event) => ({
    ...event,
    attendees: [{ email: state.user, responseStatus: 'accepted', organizer: true }],
  }));

  asked(
    (calendar) => calendar.change(KEY, anEvent({ time: { ...HALF_PAST_TWELVE, minuteOfDay: 13 * 60 } })),
    { state },
  );

  expect(answersIn(state)).toContain(`${state.user} accepted`);
});

test('a deleted event that is changed is there again', () => {
  const { result } = asked((calendar) => {
    calendar.insert(KEY, anEvent());
    calendar.cancel(KEY);
    calendar.change(KEY, anEvent());
    return calendar.find(KEY);
  });

  expect(result).toMatchObject({ value: { is: 'there' } });
});

/** What is found of an event once people have changed it; its time on the clock of Auckland. */
function foundAfter(theirs: Partial<OfficeState['events'][number]>) {
  const { state } = asked((calendar) => calendar.insert(KEY, anEvent()));
  state.events = state.events.map((event) => ({ ...event, ...theirs }));
  const { result } = asked((calendar) => calendar.find(KEY), { state });
  const found = result?.ok ? result.value : null;
  return found?.is === 'there' ? { ...found, time: found.timeIn('Pacific/Auckland') } : null;
}

test.each([
  ['as it was written', {}, HALF_PAST_TWELVE],
  [
    'with its offset, as Google gives it',
    { start: { dateTime: '2026-11-24T12:30:00+13:00' }, end: { dateTime: '2026-11-24T13:45:00+13:00' } },
    HALF_PAST_TWELVE,
  ],
  [
    'on the clock of another zone',
    {
      start: { dateTime: '2026-11-24T00:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-24T02:00:00Z' },
    },
    { day: day('2026-11-24'), minuteOfDay: 13 * 60, minutes: 120 },
  ],
  [
    'all day',
    { start: { date: '2026-11-25' }, end: { date: '2026-11-26' } },
    { day: day('2026-11-25'), minuteOfDay: null, minutes: null },
  ],
])('its time is found: %s', (_why, theirs, time) => {
  expect(foundAfter(theirs)?.time).toEqual(time);
});

test('what was written last is found beside what people made of it', () => {
  const found = foundAfter({
    location: 'Elsewhere',
    attendees: [{ email: 'flo@example.com', responseStatus: 'declined' }],
  });

  expect(found).toMatchObject({
    place: 'Elsewhere',
    given: {
      place: 'Number Nine',
      title: 'Lunch with Flo Fox',
      minuteOfDay: 750,
      timeZone: 'Pacific/Auckland',
    },
    guests: [{ email: 'flo@example.com', hasDeclined: true }],
  });
});

test('only what is given is changed', () => {
  const { state } = asked((calendar) => calendar.insert(KEY, anEvent()));
  state.events = state.events.map((event) => ({ ...event, summary: 'Theirs', description: 'Ask for Rita.' }));

  asked((calendar) => calendar.change(KEY, { ...NOTHING_NEW, place: 'Elsewhere' }), { state });

  expect(state.events).toMatchObject([
    {
      ...{ summary: 'Theirs', description: 'Ask for Rita.', location: 'Elsewhere' },
      start: { dateTime: '2026-11-24T12:30:00' },
      other: { extendedProperties: { private: { cultivateTitle: 'Lunch with Flo Fox' } } },
    },
  ]);
});

test('an event of that id that says nothing of what was told is not as it should be', () => {
  const { state } = asked((calendar) => calendar.insert(KEY, anEvent()));
  state.events = state.events.map((event) => ({ ...event, other: {} }));

  const { result } = asked((calendar) => calendar.find(KEY), { state });

  expect(result).toMatchObject({ ok: true, value: { is: 'there', told: '', given: null } });
});

test.each([
  ['is not there', 0],
  ['was cancelled before', 1],
])('to cancel an event that %s is to have cancelled it', (_, times) => {
  const { result } = asked((calendar) => {
    if (times > 0) {
      calendar.insert(KEY, anEvent());
      calendar.cancel(KEY);
    }
    return calendar.cancel(KEY);
  });

  expect(result).toEqual({ ok: true, value: 'cancelled' });
});

test('what Google refuses says why', () => {
  const { result } = asked((calendar) => calendar.change(KEY, anEvent()));

  expect(result).toEqual({ ok: false, why: 'refused', reason: expect.stringContaining('Not Found') });
});

test('a call that fails once is tried again', () => {
  const { result, state } = asked((calendar) => calendar.insert(KEY, anEvent()), {
    faults: { failCall: { n: 2, message: 'Service unavailable' } },
  });

  expect(result).toEqual({ ok: true, value: 'made' });
  expect(state.events).toHaveLength(1);
});

test('without the permission nothing is tried twice', () => {
  const state = aHostedOffice({});
  state.consents[state.user] = [];

  const { result, calls } = asked((calendar) => calendar.find(KEY), { state });

  expect(result).toEqual({
    ok: false,
    why: 'busy',
    reason: expect.stringContaining('allow it when Google asks'),
  });
  expect(calls['Calendar.Events.get']).toBe(1);
});

test('nothing is touched before something is asked', () => {
  const { calls } = asked(() => undefined);

  expect(calls).toEqual({});
});
