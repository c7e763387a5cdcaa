/**
 * A moment of a calendar event as an iCalendar file tells it: a day, a civil time in a zone, or an instant.
 */
import { instantOf } from '../../host/calendar';
import type { EventTime } from '../../host/state';
import { zoneOf } from '../../host/zone';
import type { Property } from './content-lines';
import { compactTime, isKnownZone } from './time-zone-in-file';

/** How a moment is written, where it isn't the instant alone. */
const OFFSET = 'X-OFFSET';
const HALF_A_DAY_MS = 43_200_000;

/**
 * The property of a moment. It is told in its zone where the clocks of that zone say it without doubt, and in
 * UTC otherwise: an offset of elsewhere, the hour that comes twice. Without an offset and without a zone that
 * this machine can describe it is the civil time alone.
 */
export const timeProperty = (name: string, time: EventTime): Property[] => {
  if (time.date) return [{ name, parameters: { VALUE: 'DATE' }, value: time.date.replaceAll('-', '') }];
  const [, civil, offset] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(time.dateTime ?? '') ?? [];
  if (civil === undefined || Number.isNaN(Date.parse(`${civil}${offset ?? 'Z'}`))) return [];
  const zone = zoneIn(time);
  const value = civil.replace(/[-:]/g, '');
  if (zone === null && offset === undefined) return [{ name, parameters: {}, value }];
  const told: Record<string, string> = offset === undefined || offset === 'Z' ? {} : { [OFFSET]: offset };
  const instant = instantOf({ dateTime: civil + (offset ?? ''), timeZone: zone ?? 'UTC' });
  return zone !== null && offset !== 'Z' && saysJust(zone, civil, instant)
    ? [{ name, parameters: { TZID: zone, ...told }, value }]
    : [{ name, parameters: told, value: `${compactTime(instant)}Z` }];
};

/**
 * Whether this civil time in the zone is the instant, and no other one: programs differ in how they read an
 * hour that comes twice.
 */
const saysJust = (timeZone: string, civil: string, instant: number): boolean => {
  const { offsetAt } = zoneOf(timeZone);
  const setBack = offsetAt(instant - HALF_A_DAY_MS) - offsetAt(instant + HALF_A_DAY_MS);
  const comesTwice = offsetAt(instant - setBack) !== offsetAt(instant + setBack);
  return instantOf({ dateTime: civil, timeZone }) === instant && !(setBack > 0 && comesTwice);
};

/** The moment's zone, where it has one that can be described. */
const zoneIn = ({ timeZone }: EventTime): string | null =>
  timeZone !== undefined && isKnownZone(timeZone) ? timeZone : null;

/**
 * Files of an earlier version give the civil time beside the offset instead of the instant: they are read,
 * too.
 */
export const readTime = (property: Property | undefined): EventTime => {
  const digits = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(property?.value ?? '');
  if (!property || !digits) return {};
  const [, year, month, day, hour, minute, second, utc = ''] = digits;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { date };
  const civil = `${date}T${hour}:${minute}:${second}`;
  const { TZID: timeZone, [OFFSET]: offset = utc } = property.parameters;
  const dateTime = utc && offset !== utc ? atOffset(civil, offset) : `${civil}${offset}`;
  return timeZone === undefined ? { dateTime } : { dateTime, timeZone };
};

/**
 * An instant whose civil time in UTC is given, as clocks show it that are ahead so much; as it is, where that
 * is no offset.
 */
const atOffset = (utc: string, offset: string): string => {
  const ahead = Date.parse(`${utc}Z`) - Date.parse(`${utc}${offset}`);
  if (Number.isNaN(ahead)) return `${utc}Z`;
  return new Date(Date.parse(`${utc}Z`) + ahead).toISOString().slice(0, 19) + offset;
};
