/** A calendar event as an iCalendar file (RFC 5545), as far as such a file can tell it. */
import type { EventState } from '../../host/state';
import { UsageError } from '../usage';
import {
  escapeText,
  lineOf,
  linesIn,
  parseLine,
  printLines,
  unescapeText,
  type Property,
} from './content-lines';
import { readTime, timeProperty } from './event-time-in-file';
import { percentOf } from './file-names';
import { compactTime, timeZoneLines } from './time-zone-in-file';

/** What stands in the file; the rest of an event is told by office.json. */
export type EventInFile = Pick<
  EventState,
  'id' | 'isCancelled' | 'summary' | 'description' | 'location' | 'start' | 'end' | 'attendees'
>;
/** The owner organizes it. */
export type OwnedEvent = EventInFile & Pick<EventState, 'owner'>;
type Attendee = EventState['attendees'][number];

/**
 * The file's text.
 *
 * @param now when the file is made, epoch milliseconds
 */
export const writeEvent = (event: OwnedEvent, now: number): string => {
  const times = [...timeProperty('DTSTART', event.start), ...timeProperty('DTEND', event.end)];
  return printLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cultivate//local office//EN',
    ...zonesOf(times).flatMap((zone) => timeZoneLines(zone, times.map(yearOf))),
    'BEGIN:VEVENT',
    ...[
      text('UID', event.id),
      { name: 'DTSTAMP', parameters: {}, value: `${compactTime(now)}Z` },
      ...(event.isCancelled ? [text('STATUS', 'CANCELLED')] : []),
      ...times,
      text('SUMMARY', event.summary),
      ...(event.description ? [text('DESCRIPTION', event.description)] : []),
      ...(event.location ? [text('LOCATION', event.location)] : []),
      // An event without guests has no organizer either.
      ...(event.attendees.length > 0 ? [person('ORGANIZER', event.owner)] : []),
      ...event.attendees.map(attendeeProperty),
    ].map(lineOf),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
};

/** @throws UsageError if the file holds no event */
export const readEvent = (content: string, file: string): EventInFile => {
  const lines = linesIn(content);
  const begin = lines.indexOf('BEGIN:VEVENT');
  const end = lines.indexOf('END:VEVENT');
  if (begin < 0 || end < begin) throw new UsageError(`${file} holds no calendar event.`);
  const properties = withoutParts(lines.slice(begin + 1, end)).flatMap(parseLine);
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

/** The event's own lines: an alarm in it has a description and attendees, too. */
const withoutParts = (lines: readonly string[]): string[] => {
  let depth = 0;
  return lines.filter((line) => {
    if (line.startsWith('BEGIN:')) depth += 1;
    const isOwn = depth === 0;
    if (line.startsWith('END:')) depth -= 1;
    return isOwn;
  });
};

const text = (name: string, value: string): Property => ({ name, parameters: {}, value: escapeText(value) });

const zonesOf = (times: readonly Property[]): string[] => [
  ...new Set(times.flatMap(({ parameters }) => parameters['TZID'] ?? [])),
];

const yearOf = ({ value }: Property): number => Number(value.slice(0, 4));

const attendeeProperty = ({ email, displayName, optional, responseStatus }: Attendee): Property =>
  person('ATTENDEE', email, {
    ...(displayName === undefined ? {} : { CN: displayName }),
    ...(optional === undefined ? {} : { ROLE: optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT' }),
    ...(responseStatus === undefined ? {} : { PARTSTAT: PARTSTAT[responseStatus] ?? 'NEEDS-ACTION' }),
  });

/** Somebody by address: what an address in a URI can't hold is encoded. */
const person = (name: string, email: string, parameters: Property['parameters'] = {}): Property => ({
  name,
  parameters,
  value: `mailto:${email.replace(/[\p{Cc} "%<>\\^`{|}]/gu, percentOf)}`,
});

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
    email: value
      .replace(/^mailto:/i, '')
      .replace(/%([0-7][\dA-F])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    ...(CN === undefined ? {} : { displayName: CN }),
    ...(ROLE === undefined ? {} : { optional: ROLE === 'OPT-PARTICIPANT' }),
    ...(response === undefined ? {} : { responseStatus: response }),
  };
};
