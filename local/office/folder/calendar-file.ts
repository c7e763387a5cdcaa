/** A calendar event as an iCalendar file (RFC 5545), as far as such a file can tell it. */
import type { EventState, EventTime } from '../../host/state';
import { UsageError } from '../usage';

/** What stands in the file; the rest of an event is told by office.json. */
export type EventInFile = Pick<
  EventState,
  'id' | 'isCancelled' | 'summary' | 'description' | 'location' | 'start' | 'end' | 'attendees'
>;
type Attendee = EventState['attendees'][number];
type Property = { name: string; parameters: Record<string, string>; value: string };

const LINE_OCTETS = 75;

/** The file's text. Moments keep their zone or their offset from UTC. */
export const writeEvent = (event: EventInFile): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cultivate//local office//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}`,
    ...(event.isCancelled ? ['STATUS:CANCELLED'] : []),
    ...timeLine('DTSTART', event.start),
    ...timeLine('DTEND', event.end),
    `SUMMARY:${escapeText(event.summary)}`,
    ...textLine('DESCRIPTION', event.description),
    ...textLine('LOCATION', event.location),
    ...event.attendees.map(attendeeLine),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((each) => `${fold(each)}\r\n`)
    .join('');

/** @throws UsageError if the file holds no event */
export const readEvent = (text: string, file: string): EventInFile => {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const begin = lines.indexOf('BEGIN:VEVENT');
  const end = lines.indexOf('END:VEVENT');
  if (begin < 0 || end < begin) throw new UsageError(`${file} holds no calendar event.`);
  const properties = lines.slice(begin + 1, end).flatMap(parseLine);
  const find = (name: string): Property | undefined => properties.find((each) => each.name === name);
  const textOf = (name: string): string => unescapeText(find(name)?.value ?? '');
  return {
    id: textOf('UID'),
    isCancelled: textOf('STATUS') === 'CANCELLED',
    summary: textOf('SUMMARY'),
    description: textOf('DESCRIPTION'),
    location: textOf('LOCATION'),
    start: readTime(find('DTSTART')),
    end: readTime(find('DTEND')),
    attendees: properties.filter((each) => each.name === 'ATTENDEE').map(readAttendee),
  };
};

const textLine = (name: string, value: string): string[] => (value ? [`${name}:${escapeText(value)}`] : []);

/** A day, a civil time in a zone, or an instant with the offset it was given in. */
const timeLine = (name: string, { date, dateTime, timeZone }: EventTime): string[] => {
  if (date) return [`${name};VALUE=DATE:${date.replaceAll('-', '')}`];
  const [, civil, offset] = /^(.{19})(Z|[+-]\d\d:\d\d)?$/.exec(dateTime ?? '') ?? [];
  if (!civil) return [];
  const compact = civil.replace(/[-:]/g, '');
  const parameters = (timeZone ? `;TZID=${timeZone}` : '') + (offset ? `;X-OFFSET="${offset}"` : '');
  return [`${name}${parameters}:${compact}`];
};

const readTime = (property: Property | undefined): EventTime => {
  const digits = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(property?.value ?? '');
  if (!property || !digits) return {};
  const [, year, month, day, hour, minute, second, utc = ''] = digits;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { date };
  const dateTime = `${date}T${hour}:${minute}:${second}${property.parameters['X-OFFSET'] ?? utc}`;
  const timeZone = property.parameters['TZID'];
  return timeZone === undefined ? { dateTime } : { dateTime, timeZone };
};

const attendeeLine = ({ email, displayName, optional, responseStatus }: Attendee): string =>
  [
    'ATTENDEE',
    ...(displayName === undefined ? [] : [`CN="${displayName.replaceAll('"', "'")}"`]),
    ...(optional === undefined ? [] : [`ROLE=${optional ? 'OPT' : 'REQ'}-PARTICIPANT`]),
    ...(responseStatus === undefined ? [] : [`PARTSTAT=${PARTSTAT[responseStatus] ?? 'NEEDS-ACTION'}`]),
  ].join(';') + `:mailto:${email}`;

const PARTSTAT: Readonly<Record<string, string>> = {
  needsAction: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
};

const readAttendee = ({ parameters, value }: Property): Attendee => {
  const { CN, ROLE, PARTSTAT: status } = parameters;
  const response = Object.keys(PARTSTAT).find((each) => PARTSTAT[each] === status);
  return {
    email: value.replace(/^mailto:/i, ''),
    ...(CN === undefined ? {} : { displayName: CN }),
    ...(ROLE === undefined ? {} : { optional: ROLE === 'OPT-PARTICIPANT' }),
    ...(response === undefined ? {} : { responseStatus: response }),
  };
};

const parseLine = (text: string): Property[] => {
  const match = /^([A-Za-z-]+)((?:;[A-Za-z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/s.exec(text);
  if (!match) return [];
  const [, name = '', list = '', value = ''] = match;
  const parameters: Record<string, string> = {};
  for (const [, key = '', quoted, bare = ''] of list.matchAll(/;([A-Za-z-]+)=(?:"([^"]*)"|([^";:]*))/g))
    parameters[key.toUpperCase()] = quoted ?? bare;
  return [{ name: name.toUpperCase(), parameters, value }];
};

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const unescapeText = (text: string): string =>
  text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));

/** Long lines go on in the next, after a blank; a character is never split. */
const fold = (text: string): string => {
  const lines = [''];
  let octets = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    octets += size;
  }
  return lines.join('\r\n');
};
