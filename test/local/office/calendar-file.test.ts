/**
 * The .ics files of an office, read by another program's reader: each event stands at the time that it is.
 */
import ICAL from 'ical.js';
import { instantOf } from '../../../local/host/calendar';
import type { EventState, EventTime } from '../../../local/host/state';
import { readEvent, writeEvent } from '../../../local/office/folder/calendar-file';
import { readEventFile, writeEvents } from '../../../local/office/folder/messages';

const NOW = Date.UTC(2026, 10, 23, 12);
const LUNCH: EventState = {
  id: 'lunch1',
  owner: 'pat@office.example',
  calendarId: 'primary',
  isCancelled: false,
  summary: 'Lunch: Ann Example, Bo Example',
  description: '',
  location: '',
  start: { dateTime: '2026-11-24T12:00:00', timeZone: 'America/Chicago' },
  end: { dateTime: '2026-11-24T13:00:00', timeZone: 'America/Chicago' },
  attendees: [{ email: 'ann@example.com', displayName: 'Ann Example', responseStatus: 'needsAction' }],
  other: {},
  sendUpdates: 'all',
};

/** The file as ical.js understands it. */
const calendarIn = (file: string) => new ICAL.Component(ICAL.parse(file));
const eventIn = (file: string) => {
  const event = calendarIn(file).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return new ICAL.Event(event);
};
const momentIn = (file: string): string => eventIn(file).startDate.toJSDate().toISOString();
const at = (start: EventTime): EventState => ({ ...LUNCH, start, end: start });
/** As a file can hold it. */
const plain = (words: string): string => words.replace(/\r\n?/g, '\n').replace('\u0007', '');
const again = (event: EventState): EventState => {
  const { files, records } = writeEvents([event], NOW);
  const [file] = files;
  if (!file) throw new Error('no file');
  return readEventFile(file, records[0], 'somebody@office.example');
};

type Moment = {
  readonly why: string;
  readonly dateTime: string;
  readonly timeZone?: string;
  readonly is: string;
};

const MOMENTS: readonly Moment[] = [
  {
    why: 'the day before summer time ends',
    dateTime: '2026-10-31T12:30:00',
    timeZone: 'America/Chicago',
    is: '2026-10-31T17:30Z',
  },
  {
    why: 'the day on which it ends',
    dateTime: '2026-11-01T12:30:00',
    timeZone: 'America/Chicago',
    is: '2026-11-01T18:30Z',
  },
  {
    why: 'an hour before it begins',
    dateTime: '2026-03-08T01:00:00',
    timeZone: 'America/Chicago',
    is: '2026-03-08T07:00Z',
  },
  {
    why: 'an hour after',
    dateTime: '2026-03-08T03:00:00',
    timeZone: 'America/Chicago',
    is: '2026-03-08T08:00Z',
  },
  {
    why: 'next year’s summer',
    dateTime: '2027-07-06T12:00:00',
    timeZone: 'America/Chicago',
    is: '2027-07-06T17:00Z',
  },
  {
    why: 'the hour that comes twice, first',
    dateTime: '2026-11-01T01:30:00',
    timeZone: 'America/Chicago',
    is: '2026-11-01T06:30Z',
  },
  {
    why: 'and as the second',
    dateTime: '2026-11-01T01:30:00-06:00',
    timeZone: 'America/Chicago',
    is: '2026-11-01T07:30Z',
  },
  {
    why: 'summer in the south',
    dateTime: '2026-01-15T12:00:00',
    timeZone: 'Pacific/Auckland',
    is: '2026-01-14T23:00Z',
  },
  {
    why: 'its end in April',
    dateTime: '2026-04-06T12:00:00',
    timeZone: 'Pacific/Auckland',
    is: '2026-04-06T00:00Z',
  },
  {
    why: 'the day before it begins',
    dateTime: '2026-09-26T12:00:00',
    timeZone: 'Pacific/Auckland',
    is: '2026-09-26T00:00Z',
  },
  {
    why: 'the day on which it begins',
    dateTime: '2026-09-27T12:00:00',
    timeZone: 'Pacific/Auckland',
    is: '2026-09-26T23:00Z',
  },
  {
    why: 'a change of half an hour, in winter',
    dateTime: '2026-07-01T12:00:00',
    timeZone: 'Australia/Lord_Howe',
    is: '2026-07-01T01:30Z',
  },
  {
    why: 'and in summer',
    dateTime: '2026-12-01T12:00:00',
    timeZone: 'Australia/Lord_Howe',
    is: '2026-12-01T01:00Z',
  },
  {
    why: 'a change at midnight',
    dateTime: '2026-09-06T12:00:00',
    timeZone: 'America/Santiago',
    is: '2026-09-06T15:00Z',
  },
  {
    why: 'a zone without changes',
    dateTime: '2026-07-01T12:00:00',
    timeZone: 'Asia/Kolkata',
    is: '2026-07-01T06:30Z',
  },
  {
    why: 'a zone by its old name',
    dateTime: '2026-07-01T12:00:00',
    timeZone: 'US/Central',
    is: '2026-07-01T17:00Z',
  },
  {
    why: 'a year whose rule was another',
    dateTime: '2022-07-01T12:00:00',
    timeZone: 'America/Mexico_City',
    is: '2022-07-01T17:00Z',
  },
  { why: 'an instant in UTC', dateTime: '2026-11-23T18:30:00Z', is: '2026-11-23T18:30Z' },
  { why: 'one with thousandths', dateTime: '2026-11-23T18:30:00.000Z', is: '2026-11-23T18:30Z' },
  { why: 'an offset alone', dateTime: '2026-11-23T12:30:00-06:00', is: '2026-11-23T18:30Z' },
  {
    why: 'an offset with its zone',
    dateTime: '2026-11-23T12:30:00+13:00',
    timeZone: 'Pacific/Auckland',
    is: '2026-11-22T23:30Z',
  },
  {
    why: 'an offset of another zone',
    dateTime: '2026-11-23T12:30:00-06:00',
    timeZone: 'Pacific/Auckland',
    is: '2026-11-23T18:30Z',
  },
];

describe('the time', () => {
  test.each(MOMENTS)('of $why: $dateTime $timeZone', ({ is, dateTime, timeZone }) => {
    const start = { dateTime, ...(timeZone === undefined ? {} : { timeZone }) };

    const file = writeEvent(at(start), NOW);

    expect(momentIn(file)).toBe(new Date(is).toISOString());
    expect(again(at(start)).start).toEqual(start);
  });

  test.each(['Europe/Berlin', 'Africa/Casablanca', 'America/St_Johns', 'Asia/Gaza', 'America/Vancouver'])(
    'is what the host’s clocks show, all the year in %s',
    (timeZone) => {
      const days = Array.from({ length: 37 }, (_, i) => new Date(Date.UTC(2025, 6, 1 + i * 20)));
      const starts = days.map((day) => ({
        dateTime: `${day.toISOString().slice(0, 10)}T12:00:00`,
        timeZone,
      }));

      expect(starts.map((start) => momentIn(writeEvent(at(start), NOW)))).toEqual(
        starts.map((start) => new Date(instantOf(start)).toISOString()),
      );
    },
  );

  test('of an end in another zone', () => {
    const event = { ...LUNCH, end: { dateTime: '2026-11-25T08:00:00', timeZone: 'Pacific/Auckland' } };

    const { endDate } = eventIn(writeEvent(event, NOW));

    expect(endDate.toJSDate().toISOString()).toBe('2026-11-24T19:00:00.000Z');
  });

  test('of a whole day is that day', () => {
    const { startDate } = eventIn(writeEvent(at({ date: '2026-11-23' }), NOW));

    expect([startDate.isDate, startDate.toString()]).toEqual([true, '2026-11-23']);
  });

  test.each([
    ['that doesn’t exist', { dateTime: '2026-13-01T12:00:00', timeZone: 'America/Chicago' }],
    ['with an offset that doesn’t', { dateTime: '2026-11-23T12:00:00-06:99' }],
    ['of a slip of the year', { dateTime: '9026-11-23T12:00:00', timeZone: 'America/Chicago' }],
  ])('%s stops nothing', (_why, end) => {
    expect(again({ ...LUNCH, end })).toEqual({ ...LUNCH, end });
  });

  test('in a zone that only its own program knows stays as the clock showed it', () => {
    const start = { dateTime: '2026-11-23T12:30:00', timeZone: 'Central Standard Time' };

    expect(eventIn(writeEvent(at(start), NOW)).startDate.toString()).toBe('2026-11-23T12:30:00');
    expect(again(at(start)).start).toEqual(start);
  });
});

describe('the file', () => {
  test('has what each must have, and describes the zone with both changes of its clocks', () => {
    const calendar = calendarIn(writeEvent(LUNCH, NOW));

    const zone = calendar.getFirstSubcomponent('vtimezone');
    const changesOf2026 = ['daylight', 'standard'].map((kind) =>
      zone
        ?.getAllSubcomponents(kind)
        .map((each) => String(each.getFirstPropertyValue('dtstart')))
        .filter((moment) => moment.startsWith('2026')),
    );
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Cultivate');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('America/Chicago');
    expect(changesOf2026).toEqual([['2026-03-08T02:00:00'], ['2026-11-01T02:00:00']]);
    const event = calendar.getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe('lunch1');
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T12:00:00Z');
  });

  test('names the organizer and every guest with the answer', () => {
    const answers = ['needsAction', 'accepted', 'declined', 'tentative'];
    const attendees = answers.map((responseStatus) => ({
      email: `${responseStatus}@example.com`,
      responseStatus,
    }));

    const event = eventIn(writeEvent({ ...LUNCH, attendees }, NOW));

    expect(event.organizer).toBe('mailto:pat@office.example');
    expect(event.attendees.map((each) => [each.getFirstValue(), each.getParameter('partstat')])).toEqual([
      ['mailto:needsAction@example.com', 'NEEDS-ACTION'],
      ['mailto:accepted@example.com', 'ACCEPTED'],
      ['mailto:declined@example.com', 'DECLINED'],
      ['mailto:tentative@example.com', 'TENTATIVE'],
    ]);
  });

  test('of an event without guests has no organizer', () => {
    expect(writeEvent({ ...LUNCH, attendees: [] }, NOW)).not.toContain('ORGANIZER');
  });

  test.each([
    ['signs that the format uses itself', 'Jones & Co, Inc.; "The \\ Grill": at noon'],
    ['line breaks of three systems', 'one\r\ntwo\nthree\rfour'],
    ['a control character', 'bell\u0007'],
    ['long lines in letters of many octets', `${'Ñandú 🦊 計画 '.repeat(40)}`],
    ['what looks like an escape', 'C:\\new ^n ^^ ^\' %41 "x"'],
  ])('holds %s', (_why, words) => {
    // A backslash in a name is none of the format's signs, but one of ical.js's.
    const name = words.replaceAll('\\', '/');
    const guest = { email: 'a "b" 100%25@example.com', displayName: name };
    const event = { ...LUNCH, summary: words, description: words, location: words, attendees: [guest] };

    const file = writeEvent(event, NOW);

    const inLines = plain(words);
    const seen = eventIn(file);
    expect([seen.summary, seen.description, seen.location]).toEqual([inLines, inLines, inLines]);
    expect(seen.attendees[0]?.getParameter('cn')).toBe(plain(name));
    expect(again(event)).toEqual(event);
    const lines = file.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('leaves to office.json what is Cultivate’s own', () => {
    const other = { extendedProperties: { private: { told: 'a1', guests: 'ann@example.com' } } };

    expect(again({ ...LUNCH, other })).toEqual({ ...LUNCH, other });
  });
});

describe('a file of before', () => {
  test.each<[string, string, EventTime]>([
    ['UTC', 'DTSTART;X-OFFSET="Z":20261123T123000', { dateTime: '2026-11-23T12:30:00Z' }],
    ['an offset', 'DTSTART;X-OFFSET="-06:00":20261123T123000', { dateTime: '2026-11-23T12:30:00-06:00' }],
    [
      'both',
      'DTSTART;TZID=Pacific/Auckland;X-OFFSET="-06:00":20261123T123000',
      { dateTime: '2026-11-23T12:30:00-06:00', timeZone: 'Pacific/Auckland' },
    ],
  ])('tells its time by %s', (_why, line, start) => {
    const file = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

    expect(readEvent(file, '').start).toEqual(start);
  });
});

test('an alarm’s words and addresses are none of the event’s', () => {
  const file = [
    'BEGIN:VEVENT',
    'BEGIN:VALARM',
    'DESCRIPTION:Reminder',
    'ATTENDEE:mailto:alarm@example.com',
    'END:VALARM',
    'SUMMARY:Lunch',
    'END:VEVENT',
  ].join('\n');

  expect(readEvent(file, '')).toMatchObject({ summary: 'Lunch', description: '', attendees: [] });
});
